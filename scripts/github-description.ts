// npm run describe:github: cuts out of GitHub's published description of its REST API (npm's @octokit/openapi, 385 MB) the operations that the
// embedded GitHub has and that the sources name, with the schemas that they refer to. The tests compare requests and answers with that.
import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { routes } from '../embedded/github/routes.js'
import { isList, isObject, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../src/model/json.js'

const source = '@octokit/openapi@23.0.2'
const file = '__tests__/fixtures/github-rest.json'
const sources = 'src/world/forge/github'

/** Keys that say nothing of what is valid; as names of properties they are kept. */
const words = new Set(['description', 'title', 'summary', 'example', 'examples', 'externalDocs', 'headers', 'links'])

const described = await published()
const operations = [...routes.map(({ method, path }) => `${method} ${path}`), ...(await namedOperations())]
const wanted = [...new Set(operations)].sort().map((operation): [string, string] => {
  const [method = '', path = ''] = operation.split(' ')
  return [path, method.toLowerCase()]
})
const components = new Map<string, Json>()
const paths = new Map<string, JsonObject>()
for (const [path, method] of wanted) {
  const operation = objectAt(described, ['paths', path, method])
  if (!operation) throw new Error(`${source} does not describe ${method} ${path}`)
  const shared = valueAt(described, ['paths', path, 'parameters'])
  const kept = paths.get(path) ?? (shared === undefined ? {} : { parameters: cut(shared) })
  paths.set(path, { ...kept, [method]: cutOperation(operation) })
}
await writeFile(file, `${JSON.stringify({ source, paths: Object.fromEntries(paths), components: nested() })}\n`)
console.log(`${file}: ${wanted.length} operations, ${components.size} parts that they refer to`)

/** The description as it is published; fetched into a folder that is removed again. */
async function published(): Promise<unknown> {
  const folder = await mkdtemp(join(tmpdir(), 'openapi-'))
  try {
    execFileSync('npm', ['pack', '--silent', source], { cwd: folder })
    const [archive = ''] = await readdir(folder)
    const name = 'package/generated/api.github.com.json'
    execFileSync('tar', ['-xzf', archive, name], { cwd: folder })
    return JSON.parse(await readFile(join(folder, name), 'utf8'))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function namedOperations(): Promise<readonly string[]> {
  const names = await readdir(sources)
  const texts = await Promise.all(names.map((name) => readFile(join(sources, name), 'utf8')))
  return texts.flatMap((text) =>
    [...text.matchAll(/'((?:GET|POST|PUT|PATCH|DELETE) \/[^'?]*)'/g)].map(([, operation = '']) => operation),
  )
}

/** What is compared of an operation: its parameters, what is sent, and the answers by status. */
function cutOperation(operation: JsonObject): JsonObject {
  const { parameters, requestBody, responses } = operation
  return {
    ...(parameters === undefined ? {} : { parameters: cut(parameters) }),
    ...(requestBody === undefined ? {} : { requestBody: cut(requestBody) }),
    responses: cut(responses ?? {}),
  }
}

/** A part without words, its references followed. */
function cut(part: Json): Json {
  if (isList(part)) return part.map(cut)
  if (!isObject(part)) return part
  const reference = stringAt(part, ['$ref'])
  if (reference !== null) return { $ref: follow(reference) }
  return Object.fromEntries(
    Object.entries(part).flatMap(([key, value = null]): [string, Json][] => {
      if (words.has(key) || key.startsWith('x-')) return []
      if (key === 'properties' && isObject(value)) return [[key, cutEach(value)]]
      if (key === 'content' && isObject(value)) return [[key, cutEach(onlyJson(value))]]
      return [[key, ['enum', 'default', 'required'].includes(key) ? value : cut(value)]]
    }),
  )
}

function cutEach(parts: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(parts).map(([key, value = null]) => [key, cut(value)]))
}

function onlyJson(content: JsonObject): JsonObject {
  const json = objectAt(content, ['application/json'])
  return json ? { 'application/json': json } : {}
}

function follow(reference: string): string {
  const path = reference.replace(/^#\/components\//, '')
  if (components.has(path)) return reference
  const part = valueAt(described, ['components', ...path.split('/')])
  if (part === undefined) throw new Error(`${reference} leads nowhere`)
  components.set(path, null)
  components.set(path, cut(part))
  return reference
}

/** `kind/name` → kind → name, in the order of the alphabet. */
function nested(): JsonObject {
  const kinds = [...new Set([...components.keys()].map((path) => path.split('/')[0] ?? ''))].sort()
  return Object.fromEntries(
    kinds.map((kind) => {
      const own = [...components].filter(([path]) => path.startsWith(`${kind}/`)).sort(([a], [b]) => (a < b ? -1 : 1))
      return [kind, Object.fromEntries(own.map(([path, part]) => [path.slice(kind.length + 1), part]))]
    }),
  )
}

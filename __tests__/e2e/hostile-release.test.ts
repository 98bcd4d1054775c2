import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseAllDocuments, stringify } from 'yaml'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { tarball } from '../../embedded/registry/tarball.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { chartArtifact, manifestsArtifact } from '../../embedded/upstream/publish.js'
import { chartFiles, type ChartName } from '../../embedded/upstream/charts.js'
import { manifestFiles } from '../../embedded/upstream/manifests.js'
import { releases } from '../../embedded/upstream/releases.js'
import { isObject, objectAt } from '../../src/model/json.js'

/**
 * The bundle against a release whose contents are hostile: it ends in bounded time and memory, says what it could not judge, and nothing of
 * the release reaches the terminal as anything but text.
 */
const apps = 'kubernetes/main/apps/flux-system'
const valuesFile = `${apps}/flux-instance/app/helmrelease.yaml`
/** A run takes about two seconds; one that backtracks takes hours. */
const bound = 60_000

let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => void (registry = await startRegistry()))
afterAll(() => registry.close())
beforeEach(async () => {
  publishReleases(
    registry,
    releases.filter(({ version }) => version === '0.37.1' || version === '0.58.1'),
  )
  folder = await mkdtemp(join(tmpdir(), 'hostile-'))
  await cp('examples/home-kubernetes', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const target = releases.find(({ version }) => version === '0.58.1')
if (!target) throw new Error('the release is not there')
const owner = 'controlplaneio-fluxcd'

type Bend = (text: string) => string

/** Publishes the release again with some of its manifests bent. */
function bendManifests(path: RegExp, bend: Bend): void {
  if (!target) return
  const files = new Map([...manifestFiles(target)].map(([name, text]) => [name, path.test(name) ? bend(text) : text]))
  const mediaType = 'application/vnd.cncf.flux.content.v1.tar+gzip'
  registry.push(`${owner}/flux-operator-manifests`, ['v0.58.1'], {
    ...manifestsArtifact(target),
    layers: [{ mediaType, bytes: tarball(files) }],
  })
}

function bendChart(name: ChartName, file: string, bend: Bend): void {
  const files = new Map(
    [...chartFiles(name, '0.58.1')].map(([path, text]) => [path, path === `${name}/${file}` ? bend(text) : text]),
  )
  const mediaType = 'application/vnd.cncf.helm.chart.content.v1.tar+gzip'
  registry.push(`${owner}/charts/${name}`, ['0.58.1'], {
    ...chartArtifact(name, '0.58.1', target?.charts ?? ''),
    layers: [{ mediaType, bytes: tarball(files) }],
  })
}

/** Changes the schema of `spec` of the newest OCIRepository. */
function bendSpec(change: (spec: Record<string, unknown>) => void): void {
  bendManifests(/v2\.9\.4\/source-controller/, (text) =>
    parseAllDocuments(text)
      .map((document) => {
        const object: unknown = document.toJS()

        const versions: unknown = objectAt(object, ['spec', 'names'])?.['kind'] === 'OCIRepository' ? specs(object) : []
        for (const spec of Array.isArray(versions) ? versions : []) if (isRecord(spec)) change(spec)
        return stringify(object)
      })
      .join('---\n'),
  )
}

function specs(object: unknown): readonly unknown[] {
  const versions = isObject(object) && isObject(object['spec']) ? object['spec']['versions'] : []
  return (Array.isArray(versions) ? versions : []).map((version) =>
    objectAt(version, ['schema', 'openAPIV3Schema', 'properties', 'spec']),
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return isObject(value)
}

function property(spec: Record<string, unknown>, name: string): Record<string, unknown> {
  const found = isRecord(spec['properties']) ? spec['properties'][name] : null
  if (!isRecord(found)) throw new Error(`the schema has no ${name}`)
  return found
}

function bendValues(change: (schema: Record<string, unknown>) => void): void {
  bendChart('flux-instance', 'values.schema.json', (text) => {
    const schema: unknown = JSON.parse(text)
    if (!isRecord(schema)) throw new Error('no schema')
    change(schema)
    return JSON.stringify(schema)
  })
}

async function replaceIn(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), 'utf8')
  expect(text).toContain(from)
  await writeFile(join(folder, path), text.replace(from, to))
}

interface Ran {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** A dry run in 400 MB of heap; whatever comes, it ends by itself, with the exit code of its decision, and speaks no JavaScript. */
async function ran(exitCode = 0, ...options: readonly string[]): Promise<Ran> {
  const result = await runCommandLine(
    ['update', folder, '--dry-run', '--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off', ...options],
    { env: { NODE_OPTIONS: '--max-old-space-size=400' } },
  )
  expect(result.stderr).toBe('')
  expect(result.exitCode, result.stdout).toBe(exitCode)
  expect(result.stdout).not.toMatch(/TypeError|RangeError|SyntaxError|Maximum call stack|at file:|undefined/)
  return result
}

const longUrl = `oci://${'a'.repeat(5000)}!`
const oddSource = (url: string): string =>
  `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: {name: odd, namespace: default}\nspec:\n  interval: 1h\n  url: ${url}\n  ref: {tag: v1}\n`
const deep = (depth: number, open: string, close: string): string => open.repeat(depth) + '1' + close.repeat(depth)

describe('a pattern that backtracks', () => {
  it('in a definition of Flux', { timeout: bound }, async () => {
    await writeFile(join(folder, 'kubernetes/main/odd.yaml'), oddSource(longUrl))
    bendSpec((spec) => (property(spec, 'url')['pattern'] = '^oci://(a+)+$'))
    const { stdout } = await ran()
    expect(stdout).toMatch(/schema-invalid/)
    expect(stdout).toContain('(a+)+')
  })

  it('in the schema of a chart', { timeout: bound }, async () => {
    await replaceIn(valuesFile, 'ref: refs/heads/main', `ref: ${'a'.repeat(5000)}!`)
    bendValues((schema) => {
      schema['patternProperties'] = { '(a+)+$': false }
      const instance = property(schema, 'instance')
      property(property(instance, 'sync'), 'ref')['pattern'] = '^(a+)+$'
    })
    const { stdout } = await ran()
    expect(stdout).toMatch(/the schema has regular expressions/)
  })

  it('in the target of a patch', { timeout: bound }, async () => {
    await replaceIn(valuesFile, 'name: helm-controller\n', "name: '(([a-z-]+)+)+!'\n")
    expect((await ran()).stdout).toMatch(/patch-matches-nothing/)
  })

  it('in a rule of a definition', { timeout: bound }, async () => {
    await writeFile(join(folder, 'kubernetes/main/odd.yaml'), oddSource(longUrl))
    bendSpec((spec) => (spec['x-kubernetes-validations'] = [{ rule: "self.url.matches('^oci://(a+)+$')" }]))
    expect((await ran()).stdout).toMatch(/rule-violated|not-evaluated/)
  })
})

describe('a rule that costs', () => {
  it.each([
    ['a product of lists', `${'[1,2,3,4,5,6,7,8,9,10].all(a, '.repeat(9).replaceAll('a,', 'a,')}true${')'.repeat(9)}`],
    ['ten thousand parentheses', deep(10_000, '(', ')')],
    ['a text that doubles', `[self.url]${'.map(x, x + x)'.repeat(40)}.all(x, x.size() > 0)`],
    ['what no parser knows', 'self.url ?? ]['],
  ])('%s', { timeout: bound }, async (_name, rule) => {
    bendSpec((spec) => (spec['x-kubernetes-validations'] = [{ rule, message: 'no' }]))
    expect((await ran()).stdout).toMatch(/could not be evaluated/)
  })
})

describe('YAML that grows', () => {
  const bomb = (top: string): string =>
    `a: &a [x,x,x,x,x,x,x,x,x,x]\n${'bcdefghij'
      .split('')
      .map(
        (name, index) =>
          `${name}: &${name} [${Array<string>(10)
            .fill(`*${'abcdefghi'.charAt(index)}`)
            .join(',')}]`,
      )
      .join('\n')}\n${top}`

  it('in the manifests', { timeout: bound }, async () => {
    bendManifests(
      /v2\.9\.4\/helm-controller/,
      (text) => `${bomb('kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}')}\n---\n${text}`,
    )
    expect((await ran(3)).stdout).toMatch(
      /flux\/v2\.9\.4\/helm-controller\.yaml of the release cannot be read \(its aliases/,
    )
  })

  it('in the values of a chart', { timeout: bound }, async () => {
    bendChart('flux-instance', 'values.yaml', (text) => `${bomb('')}${text}`)
    expect((await ran(3)).stdout).toMatch(/flux-instance\/values\.yaml of the release cannot be read/)
  })

  it('in a file of the repository', { timeout: bound }, async () => {
    await writeFile(
      join(folder, 'kubernetes/main/odd.yaml'),
      `${bomb('kind: FluxInstance\napiVersion: fluxcd.controlplane.io/v1')}\n`,
    )
    expect((await ran(1)).stdout).toMatch(/odd\.yaml:\d+, the YAML cannot be read/)
  })

  it('as ten thousand levels', { timeout: bound }, async () => {
    bendManifests(/v2\.9\.4\/helm-controller/, (text) => `a: ${deep(10_000, '[', ']')}\n---\n${text}`)
    expect((await ran(3)).stdout).toMatch(/helm-controller\.yaml of the release cannot be read \(nesting/)
  })
})

describe('a schema of values', () => {
  it.each<[string, (schema: Record<string, unknown>) => void]>([
    ['that refers to itself', (schema) => (schema['allOf'] = [{ $ref: '#' }])],
    [
      'in a circle',
      (schema) => {
        schema['$defs'] = { a: { $ref: '#/$defs/b' }, b: { $ref: '#/$defs/a' } }
        schema['allOf'] = [{ $ref: '#/$defs/a' }]
      },
    ],
    [
      'in a chain of 20,000',
      (schema) => {
        const names = Array.from({ length: 20_000 }, (_, index) => [`d${index}`, { $ref: `#/$defs/d${index + 1}` }])
        schema['$defs'] = { ...Object.fromEntries(names), d20000: { type: 'object' } }
        schema['allOf'] = [{ $ref: '#/$defs/d0' }]
      },
    ],
    ['that refers to nothing', (schema) => (schema['allOf'] = [{ $ref: '#/$defs/none' }])],
    ['with recursion of its draft', (schema) => (schema['allOf'] = [{ $recursiveRef: '#' }, { $ref: '#anchor' }])],
    ['with 100,000 wanted keys', (schema) => (schema['required'] = Array.from({ length: 100_000 }, (_, i) => `k${i}`))],
    [
      'with names of prototypes',
      (schema) => {
        schema['required'] = ['__proto__', 'constructor', 'toString']
        schema['properties'] = JSON.parse('{"__proto__": {"type": "string"}, "constructor": {"type": "string"}}')
      },
    ],
    ['that is no schema', (schema) => (schema['properties'] = 'text')],
  ])('%s', { timeout: bound }, async (_name, change) => {
    bendValues(change)
    const { stdout } = await ran()
    expect(stdout).toMatch(/values-invalid|not-evaluated/)
  })

  it('elsewhere is never fetched', { timeout: bound }, async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    try {
      bendValues((schema) => (schema['allOf'] = [{ $ref: `http://127.0.0.1:${port}/schema.json` }]))
      expect((await ran()).stdout).toMatch(/not-evaluated/)
      expect(asked).toEqual([])
    } finally {
      server.close()
    }
  })
})

describe('texts of a release', () => {
  const text =
    'x\u001b[31m\u001b]8;;http://evil\u0007 <img src=x> ::error::no\n::set-output name=a::b\n##[error]no `code` [a](http://evil)'

  it.each(['text', 'json'])('stay text in %s', { timeout: bound }, async (format) => {
    bendSpec((spec) => (spec['x-kubernetes-validations'] = [{ rule: 'false', message: text }]))
    const { stdout } = await ran(0, '--format', format)
    expect(stdout).toContain('rule-violated')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(stdout).not.toMatch(/^(?:::|##\[)/m)
  })

  it('with names of prototypes stay data', { timeout: bound }, async () => {
    bendSpec((spec) => {
      spec['properties'] = JSON.parse(
        '{"__proto__": {"type": "object"}, "constructor": {"type": "string"}, "url": {"type": "string"}}',
      )
    })
    expect((await ran()).stdout).toMatch(/unknown-field/)
  })
})

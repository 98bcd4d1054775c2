import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { releases } from '../../embedded/upstream/releases.js'
import { aliasBomb, bendChart, bendManifests, bendSpec, bendValues, property } from '../support/bent-release.js'

/**
 * A release whose contents are hostile: the run ends (what backtracks would take hours), says what it could not judge, and nothing of the
 * release reaches the terminal as anything but text. What it takes of memory is looked at in `bundle/memory.test.ts`.
 */
const apps = 'kubernetes/main/apps/flux-system'
const valuesFile = `${apps}/flux-instance/app/helmrelease.yaml`

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
  cpSync('examples/home-kubernetes', folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

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

/** A dry run; whatever comes, it ends by itself, with the exit code of its decision, and speaks no JavaScript. */
async function ran(exitCode = 0, ...options: readonly string[]): Promise<Ran> {
  const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
  const result = await runCommandLine(['update', folder, '--dry-run', ...mirror, ...options])
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
  it('in a definition of Flux', async () => {
    await writeFile(join(folder, 'kubernetes/main/odd.yaml'), oddSource(longUrl))
    bendSpec(registry, (spec) => (property(spec, 'url')['pattern'] = '^oci://(a+)+$'))
    const { stdout } = await ran()
    expect(stdout).toMatch(/schema-invalid/)
    expect(stdout).toContain('(a+)+')
  })

  it('in the schema of a chart', async () => {
    await replaceIn(valuesFile, 'ref: refs/heads/main', `ref: ${'a'.repeat(5000)}!`)
    bendValues(registry, (schema) => {
      schema['patternProperties'] = { '(a+)+$': false }
      const instance = property(schema, 'instance')
      property(property(instance, 'sync'), 'ref')['pattern'] = '^(a+)+$'
    })
    const { stdout } = await ran()
    expect(stdout).toMatch(/the schema has regular expressions/)
  })

  it('in the target of a patch', async () => {
    await replaceIn(valuesFile, 'name: helm-controller\n', "name: '(([a-z-]+)+)+!'\n")
    expect((await ran()).stdout).toMatch(/patch-matches-nothing/)
  })

  it('in a rule of a definition', async () => {
    await writeFile(join(folder, 'kubernetes/main/odd.yaml'), oddSource(longUrl))
    bendSpec(registry, (spec) => (spec['x-kubernetes-validations'] = [{ rule: "self.url.matches('^oci://(a+)+$')" }]))
    expect((await ran()).stdout).toMatch(/rule-violated|not-evaluated/)
  })
})

describe('a rule that costs', () => {
  it.each([
    ['ten thousand parentheses', deep(10_000, '(', ')')],
    ['a text that doubles', `[self.url]${'.map(x, x + x)'.repeat(40)}.all(x, x.size() > 0)`],
    ['what no parser knows', 'self.url ?? ]['],
  ])('%s', async (_name, rule) => {
    bendSpec(registry, (spec) => (spec['x-kubernetes-validations'] = [{ rule, message: 'no' }]))
    expect((await ran()).stdout).toMatch(/could not be evaluated/)
  })
})

describe('YAML that grows', () => {
  it('in the manifests', async () => {
    bendManifests(
      registry,
      /v2\.9\.4\/helm-controller/,
      (text) => `${aliasBomb('kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}')}\n---\n${text}`,
    )
    expect((await ran(3)).stdout).toMatch(
      /flux\/v2\.9\.4\/helm-controller\.yaml of the release cannot be read \(its aliases/,
    )
  })

  it('in the values of a chart', async () => {
    bendChart(registry, 'flux-instance', 'values.yaml', (text) => `${aliasBomb('')}${text}`)
    expect((await ran(3)).stdout).toMatch(/flux-instance\/values\.yaml of the release cannot be read/)
  })

  it('in a file of the repository', async () => {
    await writeFile(
      join(folder, 'kubernetes/main/odd.yaml'),
      `${aliasBomb('kind: FluxInstance\napiVersion: fluxcd.controlplane.io/v1')}\n`,
    )
    expect((await ran(1)).stdout).toMatch(/odd\.yaml:\d+, the YAML cannot be read/)
  })

  it('as ten thousand levels', async () => {
    bendManifests(registry, /v2\.9\.4\/helm-controller/, (text) => `a: ${deep(10_000, '[', ']')}\n---\n${text}`)
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
  ])('%s', async (_name, change) => {
    bendValues(registry, change)
    const { stdout } = await ran()
    expect(stdout).toMatch(/values-invalid|not-evaluated/)
  })

  it('elsewhere is never fetched', async () => {
    const asked: string[] = []
    const server = createServer((request, response) => {
      asked.push(request.url ?? '')
      response.end('{}')
    })
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    const address = server.address()
    const port = typeof address === 'object' && address ? address.port : 0
    try {
      bendValues(registry, (schema) => (schema['allOf'] = [{ $ref: `http://127.0.0.1:${port}/schema.json` }]))
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

  it.each(['text', 'json'])('stay text in %s', async (format) => {
    bendSpec(registry, (spec) => (spec['x-kubernetes-validations'] = [{ rule: 'false', message: text }]))
    const { stdout } = await ran(0, '--format', format)
    expect(stdout).toContain('rule-violated')
    expect(stdout.replaceAll('\n', '')).not.toMatch(/\p{Cc}/u)
    expect(stdout).not.toMatch(/^(?:::|##\[)/m)
  })

  it('with names of prototypes stay data', async () => {
    bendSpec(registry, (spec) => {
      spec['properties'] = JSON.parse(
        '{"__proto__": {"type": "object"}, "constructor": {"type": "string"}, "url": {"type": "string"}}',
      )
    })
    expect((await ran()).stdout).toMatch(/unknown-field/)
  })
})

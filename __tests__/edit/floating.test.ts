import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { moveFiles, settingsOf } from '../support/edited.js'

const none = { digests: null, fluxVersions: new Map<string, string>() }
const pinned = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.58.1'

async function written(setting: 'embed' | 'pin', text: string, file = 'flux-instance.yaml'): Promise<string> {
  const { after } = await moveFiles({ [file]: text }, settingsOf(`floating: ${setting}`), '0.58.1', none)
  return Buffer.from(after[file] ?? Buffer.from(text)).toString()
}

const release = (values: string): string => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: flux-instance
spec:
  interval: 1h
  chartRef: { kind: OCIRepository, name: flux-instance }
${values}`
const values = (distribution: string): string =>
  release(`  values:
    instance:
      distribution:
        version: 2.x
${distribution}`)
const instance = (distribution: string): string => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux }
spec:
  distribution:
    version: 2.x
${distribution}`

describe.each([
  ['embed', '""'],
  ['pin', pinned],
] as const)('floating: %s', (setting, value) => {
  it.each([
    ['a tag that moves', values(`        artifact: ${pinned.replace(/v[\d.]+$/, 'latest')} # floats\n`), '# floats'],
    [
      'quotes',
      values(`        artifact: "${pinned.replace(/v[\d.]+$/, 'latest')}"\n        registry: x\n`),
      'registry: x',
    ],
    ['no tag', values(`        artifact: '${pinned.replace(/:v[\d.]+$/, '')}'\n`), ''],
  ])('replaces the scalar alone: %s', async (_name, text, kept) => {
    const result = await written(setting, text)
    const artifact = value === '""' ? '' : value
    expect(load(result)).toMatchObject({ spec: { values: { instance: { distribution: { artifact } } } } })
    expect(result).toContain(kept)
    expect(result.split('\n')).toHaveLength(text.split('\n').length)
    expect(changedLines(text, result)).toBe(1)
  })

  it.each<[string, string, string]>([
    [
      'after the last key, with its comment',
      release('  values:\n    instance:\n      distribution:\n        version: 2.x # newest\n'),
      `        version: 2.x # newest\n        artifact: ${value}\n`,
    ],
    [
      'without a newline at the end',
      release('  values:\n    instance:\n      distribution:\n        version: 2.x'),
      `        version: 2.x\n        artifact: ${value}`,
    ],
    [
      'before a key after it',
      release(
        '  values:\n    instance:\n      distribution:\n        version: 2.x\n      sync:\n        kind: GitRepository\n',
      ),
      `        version: 2.x\n        artifact: ${value}\n      sync:\n`,
    ],
    [
      'inside a flow mapping',
      release('  values: { instance: { distribution: { version: "2.x" } } }\n'),
      `{ version: "2.x", artifact: ${value} }`,
    ],
    [
      'into an empty mapping',
      release('  values:\n    instance:\n      distribution: {}\n'),
      `distribution: { artifact: ${value} }\n`,
    ],
    [
      'in place of nothing',
      release('  values:\n    instance: # all defaults\n'),
      `    instance: { distribution: { artifact: ${value} } } # all defaults\n`,
    ],
    [
      'in place of null',
      release('  values: null\n  timeout: 5m\n'),
      `  values: { instance: { distribution: { artifact: ${value} } } }\n  timeout: 5m\n`,
    ],
    [
      'with all its parents',
      release('  timeout: 5m\n'),
      `  timeout: 5m\n  values:\n    instance:\n      distribution:\n        artifact: ${value}\n`,
    ],
    [
      'before a block of text',
      release('  values:\n    instance:\n      distribution:\n        version: |\n          2.x\n'),
      `      distribution:\n        artifact: ${value}\n        version: |\n`,
    ],
  ])('adds the key %s', async (_name, text, expected) => {
    const result = await written(setting, text)
    expect(result).toContain(expected)
    const artifact = value === '""' ? '' : value
    expect(load(result)).toMatchObject({ spec: { values: { instance: { distribution: { artifact } } } } })
  })

  it('keeps CRLF', async () => {
    const text = release('  values:\n    instance:\n      distribution:\n        version: 2.x\n').replaceAll(
      '\n',
      '\r\n',
    )
    const result = await written(setting, text)
    expect(result).toContain(`\r\n        artifact: ${value}\r\n`)
    expect(result.replaceAll('\r\n', '')).not.toContain('\n')
  })

  it('quotes what it adds to JSON, on a line of its own', async () => {
    const text = JSON.stringify(
      {
        apiVersion: 'helm.toolkit.fluxcd.io/v2',
        kind: 'HelmRelease',
        metadata: { name: 'flux-instance' },
        spec: { chartRef: { name: 'flux-instance' }, values: { instance: { distribution: { version: '2.x' } } } },
      },
      null,
      2,
    )
    const result = await written(setting, text, 'flux-instance.json')
    expect(JSON.parse(result)).toMatchObject({
      spec: { values: { instance: { distribution: { artifact: value === '""' ? '' : value } } } },
    })
    expect(result.split('\n')).toHaveLength(text.split('\n').length + 1)
  })

  it('writes into a values file', async () => {
    const text = 'instance:\n  distribution:\n    registry: ghcr.io/fluxcd\n# flux-instance\n'
    expect(await written(setting, text, 'values.yaml')).toBe(
      `instance:\n  distribution:\n    registry: ghcr.io/fluxcd\n    artifact: ${value}\n# flux-instance\n`,
    )
  })

  it.each([
    ['an alias', release('  x: &d { version: 2.x }\n  values:\n    instance:\n      distribution: *d\n')],
    ['an anchor', release('  values:\n    instance:\n      distribution: &d\n        version: 2.x\n  y: *d\n')],
    ['an artifact of the operator', instance('    artifact: ""\n')],
    ['no artifact of a FluxInstance', instance('')],
  ])('leaves %s alone', async (_name, text) => {
    expect(await written(setting, text)).toBe(text)
  })
})

const moving = pinned.replace(/v[\d.]+$/, 'latest')

it('takes the digest with the artifact that it embeds', async () => {
  const text = values(`        artifact: ${moving}@sha256:${'0a'.repeat(32)}\n`)
  expect(await written('embed', text)).toBe(values('        artifact: ""\n'))
})

describe('embedding in a FluxInstance, whose definition takes no ""', () => {
  it.each([
    ['a line with its comment', instance(`    artifact: ${moving} # floats\n    registry: x\n`), '    registry: x\n'],
    ['a part of a flow mapping', flow(`, artifact: "${moving}"`), flow('')],
  ])('takes away %s', async (_name, text, expected) => {
    expect(await written('embed', text)).toBe(expected.startsWith('apiVersion') ? expected : instance(expected))
  })

  it('leaves what an anchor carries to other places', async () => {
    const text = instance(`    artifact: ${moving}\n`).replace('distribution:', 'distribution: &d')
    expect(await written('embed', text)).toBe(text)
  })
})

function flow(artifact: string): string {
  return `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: { name: flux }\nspec: { distribution: { version: 2.x${artifact} } }\n`
}

it('leaves a build between releases alone', async () => {
  const text = instance(`    artifact: ${pinned}-1755600000\n`)
  expect(await written('pin', text)).toBe(text)
})

it('is off unless it is asked for', async () => {
  const text = instance(`    artifact: ${pinned.replace(/v[\d.]+$/, 'latest')}\n`)
  expect((await moveFiles({ 'a.yaml': text }, settingsOf(''), '0.58.1', none)).edits).toEqual([])
})

function changedLines(before: string, after: string): number {
  const lines = after.split('\n')
  return before.split('\n').filter((line, index) => line !== lines[index]).length
}

import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { moveFiles, settingsOf } from '../support/edited.js'

const old = `sha256:${'0a'.repeat(32)}`
const now = `sha256:${'1b'.repeat(32)}`
const owner = 'ghcr.io/controlplaneio-fluxcd'
const digests = new Map([
  [`${owner}/charts/flux-operator`, now],
  [`${owner}/flux-operator-manifests`, now],
])

const source = (ref: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: flux-operator }
spec:
  url: oci://${owner}/charts/flux-operator
${ref}`
const instance = (artifact: string): string => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux }
spec: { distribution: { version: 2.x, artifact: "oci://${owner}/flux-operator-manifests:${artifact}" } }
`

async function written(setting: string, text: string, known: typeof digests | null = digests): Promise<string> {
  const choices = { digests: known, fluxVersions: new Map<string, string>() }
  const { after } = await moveFiles({ 'a.yaml': text }, settingsOf(`digests: ${setting}`), '0.58.1', choices)
  return Buffer.from(after['a.yaml'] ?? Buffer.from(text)).toString()
}

describe('digests', () => {
  it.each<[string, string, string, string]>([
    [
      'keep',
      'moves both',
      source(`  ref:\n    tag: 0.37.1\n    digest: ${old} # pinned\n`),
      source(`  ref:\n    tag: 0.58.1\n    digest: ${now} # pinned\n`),
    ],
    ['keep', 'moves both in one scalar', instance(`v0.37.1@${old}`), instance(`v0.58.1@${now}`)],
    ['keep', 'adds none', source('  ref:\n    tag: 0.37.1\n'), source('  ref:\n    tag: 0.58.1\n')],
    [
      'pin',
      'adds a key of its own',
      source('  ref:\n    tag: 0.37.1 # chart\n'),
      source(`  ref:\n    tag: 0.58.1 # chart\n    digest: ${now}\n`),
    ],
    [
      'pin',
      'adds it at the version that is there',
      source('  ref:\n    tag: "0.58.1"\n  interval: 1h\n'),
      source(`  ref:\n    tag: "0.58.1"\n    digest: ${now}\n  interval: 1h\n`),
    ],
    ['pin', 'in flow style', source('  ref: {tag: 0.37.1}\n'), source(`  ref: {tag: 0.58.1, digest: ${now}}\n`)],
    ['pin', 'behind the tag', instance('v0.37.1'), instance(`v0.58.1@${now}`)],
    ['pin', 'moves one that is there', instance(`v0.37.1@${old}`), instance(`v0.58.1@${now}`)],
    [
      'off',
      'removes the key with its line',
      source(`  ref:\n    digest: ${old}\n    tag: 0.37.1\n`),
      source('  ref:\n    tag: 0.58.1\n'),
    ],
    [
      'off',
      'removes the last line of a file',
      source(`  ref:\n    tag: 0.58.1\n    digest: ${old}`),
      source('  ref:\n    tag: 0.58.1'),
    ],
    ['off', 'in flow style', source(`  ref: {tag: 0.37.1, digest: "${old}"}\n`), source('  ref: {tag: 0.58.1}\n')],
    ['off', 'first in flow style', source(`  ref: {digest: ${old}, tag: 0.37.1}\n`), source('  ref: {tag: 0.58.1}\n')],
    ['off', 'behind the tag', instance(`v0.37.1@${old}`), instance('v0.58.1')],
  ])('%s: %s', async (setting, _name, before, after) => {
    expect(await written(setting, before)).toBe(after)
    expect(await written(setting, before.replaceAll('\n', '\r\n'))).toBe(after.replaceAll('\n', '\r\n'))
  })

  it('pins a float with its digest in one go', async () => {
    const pinBoth = 'pin\nfloating: pin'
    expect(await written(pinBoth, instance('latest'))).toBe(instance(`v0.58.1@${now}`))
    expect(await written(pinBoth, instance('').replace(':"', '"'))).toBe(instance(`v0.58.1@${now}`))
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: flux-instance }
spec: { chartRef: { name: flux-instance }, values: { instance: { distribution: { version: 2.x } } } }
`
    expect(load(await written(pinBoth, release))).toMatchObject({
      spec: {
        values: { instance: { distribution: { artifact: `oci://${owner}/flux-operator-manifests:v0.58.1@${now}` } } },
      },
    })
  })

  it('never writes a digest into the tag of a source', async () => {
    const result = load(await written('pin', source('  ref: { tag: 0.37.1 }\n')))
    expect(result).toMatchObject({ spec: { ref: { tag: '0.58.1', digest: now } } })
  })

  it('has no place for one in a version of Helm', async () => {
    const text = `apiVersion: helm.cattle.io/v1
kind: HelmChart
metadata: { name: flux-operator }
spec: { chart: oci://${owner}/charts/flux-operator, version: 0.37.1 }
`
    expect(await written('pin', text)).toBe(text.replace('0.37.1', '0.58.1'))
  })

  it('refuses to move a tag whose digest cannot follow', async () => {
    const text = source(`  ref:\n    tag: 0.37.1\n    digest: ${old}\n`)
    await expect(written('keep', text, new Map())).rejects.toThrow('a.yaml:7: the digest beside 0.37.1 cannot follow')
    const variable = text.replace('ghcr.io', 'registry.${DOMAIN}')
    await expect(written('keep', variable)).rejects.toThrow('its repository is a placeholder')
    expect(await written('off', variable)).toContain('tag: 0.58.1')
  })
})

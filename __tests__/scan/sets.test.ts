import { describe, expect, it } from 'vitest'
import type { Files } from '../support/memory-workspace.js'
import { scanFiles, settingsOf } from '../support/edited.js'

const source = (name: string, version: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}, ref: { tag: ${version} } }
`
const cluster = (name: string, version: string): Files => ({
  [`clusters/${name}/operator.yaml`]: source('flux-operator', version),
  [`clusters/${name}/instance.yaml`]: source('flux-instance', version),
})
/** The operator in a base that the overlays of some clusters gather; the instance in each cluster. */
const fleet = (base: string, versions: Readonly<Record<string, string>>): Files => ({
  'apps/base/operator/source.yaml': source('flux-operator', base),
  'apps/base/operator/kustomization.yaml': 'resources: [source.yaml]\n',
  ...Object.fromEntries(
    Object.entries(versions).flatMap(([name, version]) => [
      [`clusters/${name}/operator/kustomization.yaml`, 'resources:\n  - ../../../apps/base/operator\n'],
      [`clusters/${name}/instance.yaml`, source('flux-instance', version)],
    ]),
  ),
})
const applied = (name: string, path: string): Files => ({
  [`clusters/${name}/apps.yaml`]: `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  path: ./${path}
`,
})
const sets = (names: readonly string[], paths: Readonly<Record<string, string>>): string =>
  `sets:\n${names.map((name) => `  - { name: ${name}, paths: ["${paths[name] ?? ''}"] }\n`).join('')}`

async function names(files: Files, settings = ''): Promise<(string | null)[][]> {
  const { sets: found } = await scanFiles(files, settingsOf(settings))
  return found.map((set) => [set.name, set.current, ...new Set(set.pins.map((pin) => pin.file))])
}

async function versions(files: Files, settings = ''): Promise<(string | null)[][]> {
  return (await names(files, settings)).map((set) => set.slice(0, 2))
}

describe('sets by themselves', () => {
  it('are one where the clusters agree, whatever they share', async () => {
    expect(await versions(fleet('0.37.1', { east: '0.37.1', west: '0.37.1' }))).toEqual([['default', '0.37.1']])
  })

  it('are one where a shared base binds clusters that differ: that is skew', async () => {
    const { sets: found } = await scanFiles(fleet('0.37.1', { east: '0.37.1', west: '0.38.1' }), settingsOf(''))
    expect(found).toMatchObject([{ name: 'default', current: '0.37.1', lockstep: false }])
  })

  it('are one where a cluster disagrees with itself', async () => {
    const files = { ...cluster('east', '0.37.1'), 'clusters/west/a.yaml': source('flux-operator', '0.38.1') }
    const skewed = { ...files, 'clusters/west/b.yaml': source('flux-instance', '0.39.0') }
    expect(await versions(skewed)).toEqual([['default', '0.37.1']])
  })

  it('bind the clusters of one shared base, and leave the cluster that differs alone', async () => {
    const files = { ...fleet('0.38.1', { east: '0.38.1', west: '0.38.1' }), ...cluster('production', '0.37.1') }
    expect(await names(files)).toMatchObject([
      ['east-west', '0.38.1', 'apps/base/operator/source.yaml', 'clusters/east/instance.yaml', expect.any(String)],
      ['production', '0.37.1', expect.any(String), expect.any(String)],
    ])
  })

  it('let pins that belong to no cluster be a set of their own, so that none vanishes', async () => {
    const files = {
      ...cluster('east', '0.37.1'),
      ...cluster('west', '0.38.1'),
      'somewhere/source.yaml': source('flux-operator', '0.30.0'),
    }
    expect(await versions(files)).toEqual([
      ['east', '0.37.1'],
      ['west', '0.38.1'],
      ['default', '0.30.0'],
    ])
  })

  it('block only the set whose file cannot be read', async () => {
    const broken = { 'clusters/west/instance.yaml': `${source('flux-instance', '0.38.1')}: : [` }
    const { sets: found } = await scanFiles(
      { ...cluster('east', '0.37.1'), ...cluster('west', '0.38.1'), ...broken },
      settingsOf(''),
    )
    expect(found.map((set) => [set.name, set.broken.length])).toEqual([
      ['east', 0],
      ['west', 1],
    ])
  })
})

describe('the current release', () => {
  const values = (version: string): string =>
    `instance:\n  distribution:\n    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v${version}\n`
  const helmfile = (version: string): string =>
    `releases:\n  - { name: flux-operator, chart: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator, version: ${version} }\n`

  it('is not that of a stale template beside the file that was rendered from it', async () => {
    const files = {
      'apps/source.yaml': source('flux-operator', '0.58.1'),
      'templates/source.yaml.j2': source('flux-operator', '0.18.0'),
    }
    const { sets: found } = await scanFiles(files, settingsOf(''))
    expect(found).toMatchObject([{ current: '0.58.1', lockstep: false }])
    expect(found[0]?.pins.map(({ scope, action }) => [scope, action])).toEqual([
      ['gitops', 'follow'],
      ['bootstrap', 'follow'],
    ])
  })

  it('is that of a template where nothing else pins', async () => {
    expect(await versions({ 'templates/source.yaml.j2': source('flux-operator', '0.18.0') })).toEqual([
      ['default', '0.18.0'],
    ])
  })

  it('counts values that a kustomization puts into a ConfigMap, and none that are only run by hand', async () => {
    const files = { 'a/source.yaml': source('flux-operator', '0.58.1'), 'a/helm/values.yaml': values('0.40.0') }
    const generator = 'configMapGenerator:\n  - { name: values, files: [values.yaml=./helm/values.yaml] }\n'
    expect(await versions(files)).toEqual([['default', '0.58.1']])
    expect(await versions({ ...files, 'a/kustomization.yaml': generator })).toEqual([['default', '0.40.0']])
  })

  it('is a bootstrap one only where Flux reconciles no chart', async () => {
    expect(await versions({ 'helmfile.yaml': helmfile('0.40.0') })).toEqual([['default', '0.40.0']])
    const range = source('flux-operator', 'latest')
    expect(await versions({ 'helmfile.yaml': helmfile('0.40.0'), 'a.yaml': range })).toEqual([['default', null]])
  })
})

describe('sets by name', () => {
  const paths = { east: 'clusters/east/**', west: 'clusters/west/**', apps: 'apps/**' }

  it('take their files by globs, the first match wins, and the rest is "default"', async () => {
    const files = { ...cluster('east', '0.37.1'), ...cluster('west', '0.37.1') }
    expect(await versions(files, sets(['east'], paths))).toEqual([
      ['east', '0.37.1'],
      ['default', '0.37.1'],
    ])
    expect(await versions(files, sets(['east', 'west'], paths))).toEqual([
      ['east', '0.37.1'],
      ['west', '0.37.1'],
    ])
  })

  it('may not share an operator that an overlay gathers', async () => {
    const files = fleet('0.37.1', { east: '0.37.1', west: '0.37.1' })
    const message = 'apps/base/operator/source.yaml is shared by east and west'
    await expect(names(files, sets(['east', 'west'], paths))).rejects.toThrow(message)
    await expect(names(files, sets(['apps', 'east', 'west'], paths))).rejects.toThrow(message)
  })

  it('may not share an operator that Flux Kustomizations apply', async () => {
    const files = {
      'infra/operator/source.yaml': source('flux-operator', '0.37.1'),
      ...applied('east', 'infra/operator'),
      ...applied('west', 'infra'),
      'clusters/east/instance.yaml': source('flux-instance', '0.37.1'),
      'clusters/west/instance.yaml': source('flux-instance', '0.37.1'),
    }
    await expect(names(files, sets(['east', 'west'], paths))).rejects.toThrow('infra/operator/source.yaml')
  })

  it('may not split the one cluster of a repository', async () => {
    const files = {
      'kubernetes/apps/operator/source.yaml': source('flux-operator', '0.37.1'),
      'kubernetes/apps/instance/source.yaml': source('flux-instance', '0.37.1'),
    }
    const halves = { a: 'kubernetes/apps/operator/**', b: 'kubernetes/apps/instance/**' }
    await expect(names(files, sets(['a', 'b'], halves))).rejects.toThrow(
      'kubernetes/apps/operator/source.yaml pins the operator and kubernetes/apps/instance/source.yaml an instance',
    )
    await expect(names(files, sets(['a'], halves))).rejects.toThrow('kubernetes/apps/operator/source.yaml')
  })

  it('may follow borders that no folder name shows', async () => {
    const files = {
      'envs/dev/a.yaml': source('flux-operator', '0.38.1'),
      'envs/dev/b.yaml': source('flux-instance', '0.38.1'),
      'envs/live/a.yaml': source('flux-operator', '0.37.1'),
      'envs/live/b.yaml': source('flux-instance', '0.37.1'),
    }
    const borders = { dev: 'envs/dev/**', live: 'envs/live/**' }
    expect(await versions(files, sets(['dev', 'live'], borders))).toEqual([
      ['dev', '0.38.1'],
      ['live', '0.37.1'],
    ])
  })

  it('carry their own policy', async () => {
    const text = `floating: pin
digests: off
sets:
  - { name: east, paths: ["clusters/east/**"], floating: embed }
  - { name: west, paths: ["clusters/west/**"], hold: { at: 0.37.1, reason: freeze } }
`
    const { sets: found } = await scanFiles(
      { ...cluster('east', '0.37.1'), ...cluster('west', '0.37.1') },
      settingsOf(text),
    )
    expect(found.map(({ policy }) => [policy.floating, policy.digests, policy.hold?.reason])).toEqual([
      ['embed', 'off', undefined],
      ['pin', 'off', 'freeze'],
    ])
  })
})

describe('what is said of floats', () => {
  const floats = (file: string): Files => ({
    [file]: `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux }
spec: { distribution: { version: 2.x, artifact: "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest" } }
`,
  })

  it('is a warning each where the operator can stall, with what happened', async () => {
    const { findings } = await scanFiles(
      { 'a.yaml': source('flux-operator', '0.52.0'), ...floats('b.yaml'), ...floats('c.yaml') },
      settingsOf(''),
    )
    expect(findings.map(({ severity, file }) => [severity, file])).toEqual([
      ['warning', 'b.yaml'],
      ['warning', 'c.yaml'],
    ])
    expect(findings[0]?.message).toContain('2026-06-30')
  })

  it('is one notice elsewhere, with the places of the others', async () => {
    const { findings } = await scanFiles(
      { 'a.yaml': source('flux-operator', '0.54.0'), ...floats('b.yaml'), ...floats('c.yaml'), ...floats('d.yaml') },
      settingsOf(''),
    )
    expect(findings).toMatchObject([{ severity: 'notice', file: 'b.yaml' }])
    expect(findings[0]?.message).toContain('The same holds at c.yaml:4, d.yaml:4.')
    expect(findings[0]?.message).not.toContain('2026-06-30')
  })

  it('does not claim that charts are pinned which are not', async () => {
    const { findings } = await scanFiles(floats('b.yaml'), settingsOf(''))
    expect(findings[0]?.message).toBe('The manifests float, so that they change by themselves.')
  })

  it('looks at the operator of the same cluster', async () => {
    const { findings } = await scanFiles(
      {
        ...cluster('east', '0.52.0'),
        ...floats('clusters/east/flux.yaml'),
        ...cluster('west', '0.54.0'),
        ...floats('clusters/west/flux.yaml'),
      },
      settingsOf(''),
    )
    expect(findings.filter(({ code }) => code === 'floating-artifact').map(({ severity }) => severity)).toEqual([
      'warning',
      'notice',
    ])
  })

  it('is nothing where the settings fix it', async () => {
    const files = { 'a.yaml': source('flux-operator', '0.52.0'), ...floats('b.yaml') }
    expect((await scanFiles(files, settingsOf('floating: embed'))).findings).toEqual([])
  })
})

describe('the operator that a set is told', () => {
  const told = async (files: Files, settings = '') =>
    (await scanFiles(files, settingsOf(settings))).sets.map(({ toldOperator }) => toldOperator)
  const marked = (...versions: readonly string[]): Files =>
    Object.fromEntries(
      versions.map((version, index) => [
        `${index}.yaml`,
        `# flux-lockstep: operator ${version}\n${source('flux-instance', '0.37.1')}`,
      ]),
    )
  it.each([
    [['0.38.1'], [{ version: '0.38.1', by: '0.yaml:1' }]],
    [['0.38.1', '0.9.0', '0.37.1'], [{ version: '0.9.0', by: '1.yaml:1' }]],
  ])('by the markers %j, the lowest of which counts', async (versions, expected) => {
    expect(await told(marked(...versions))).toEqual(expected)
  })
  it('by the setting before any marker', async () => {
    const expected = [{ version: '0.40.0', by: 'the setting operator' }]
    expect(await told(marked('0.38.1'), 'operator: { version: 0.40.0 }\n')).toEqual(expected)
  })
  it('by markers of its own files alone', async () => {
    const files: Files = { ...cluster('east', '0.37.1'), ...cluster('west', '0.38.1') }
    const text = `# flux-lockstep: operator 0.36.0\n${source('flux-operator', '0.37.1')}`
    const found = await told(
      { ...files, 'clusters/east/operator.yaml': text },
      sets(['east', 'west'], { east: 'clusters/east/**', west: 'clusters/west/**' }),
    )
    expect(found).toEqual([{ version: '0.36.0', by: 'clusters/east/operator.yaml:1' }, null])
  })
})

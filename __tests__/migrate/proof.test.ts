import { parseAllDocuments } from 'yaml'
import { expect, test } from 'vitest'
import type { OpenBootstrap } from '../../src/migrate/bootstrap.js'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { understand } from '../../src/migrate/understanding.js'
import { listAt, objectAt, valueAt } from '../../src/model/json.js'
import type { FixtureFiles } from './fixture.js'
import { applied, changesOf, fixture, release, said, treeOf, untuned } from './fixture.js'

const shapes = [
  'one-cluster',
  'six-clusters',
  'with-patches',
  'gitlab-ssh',
  'oci-source',
  'half-migrated',
  'extra-objects',
  'remote-base',
  'home-ops-gotk',
  'outer-patches',
  'labelled-sync',
  'hand-made-shards',
  'chart-release',
]
const settings = {
  ...untuned,
  concurrency: 10,
  memoryLimit: '1Gi',
  inMemoryBuilds: true,
  helmCache: true,
  oomWatch: true,
  serviceMonitor: true,
}

test.each(shapes)('%s: after both steps nothing of the bootstrap is left', async (name) => {
  const start = fixture(name)
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), settings, release)))
  const done = objectsIn(applied(added, changesOf(bootstrapSteps(await treeOf(added), settings, release))))
  expect(done.filter((object) => valueAt(object, ['kind']) === 'FluxInstance')).toEqual([])
  const parts = done.map((object) => valueAt(object, ['metadata', 'labels', 'app.kubernetes.io/part-of']))
  expect(parts).not.toContain('flux')
})

test.each(shapes)('%s: the FluxInstance says what the bootstrap said', async (name) => {
  const start = fixture(name)
  const bootstraps = understand(await treeOf(start)).bootstraps.filter((one) => one.kind !== 'migrated')
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const after = understand(await treeOf(added)).bootstraps.filter((one) => one.kind !== 'migrated')
  expect(after).toHaveLength(bootstraps.length)
  for (const [index, bootstrap] of bootstraps.entries()) {
    const spec = after[index]?.present.instance?.spec
    expect(valueAt(spec, ['components'])).toEqual(bootstrap.flux.components)
    expect(valueAt(spec, ['distribution', 'version'])).toBe(
      `${bootstrap.flux.version?.split('.').slice(0, 2).join('.') ?? ''}.x`,
    )
    expect(objectAt(spec, ['sync'])).toEqual(syncOf(bootstrap))
    const extras = bootstrap.sync.kind === 'expressed' ? bootstrap.sync.extras : []
    expect(listAt(spec, ['kustomize', 'patches'])).toEqual(
      [...bootstrap.patches, ...extras].map(({ text, target }) => ({ patch: text, target })),
    )
  }
})

test('tunings are written once each, with one --concurrent for a controller', async () => {
  const start = fixture('one-cluster')
  const after = applied(start, changesOf(bootstrapSteps(await treeOf(start), settings, release)))
  await expect(after['clusters/home/flux-system/flux-instance.yaml'] ?? '').toMatchFileSnapshot('snapshots/tuned.txt')
  const carried = bootstrapSteps(await treeOf(fixture('with-patches')), settings, release).bootstraps[0]
  const plan = carried?.kind === 'planned' ? carried.plan : null
  const text = plan?.changes.map((change) => (change.kind === 'create' ? change.content : '')).join('') ?? ''
  expect(text.match(/--concurrent=\d+/g)).toEqual(['--concurrent=20', '--concurrent=10'])
  expect(plan?.notes).toContain(
    "`--concurrent` stays as the bootstrap's patches set it on kustomize-controller, helm-controller.",
  )
})

test('a fresh cluster takes one step', async () => {
  const start = fixture('with-patches')
  const fresh = { ...untuned, strategy: 'fresh' as const }
  const once = applied(start, changesOf(bootstrapSteps(await treeOf(start), fresh, release)))
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const twice = applied(added, changesOf(bootstrapSteps(await treeOf(added), untuned, release)))
  expect(once).toEqual(twice)
  expect(bootstrapSteps(await treeOf(once), fresh, release).bootstraps.map((one) => one.kind)).toEqual(['nothing'])
})

test('a layout can be chosen, and is refused where it does not fit', async () => {
  const files = fixture('home-ops-gotk')
  const fleet = bootstrapSteps(await treeOf(files), { ...untuned, layout: 'fleet' }, release)
  expect(changesOf(fleet).map((change) => change.file)).toContain('kubernetes/flux/flux-system/flux-instance.yaml')
  const odd = bootstrapSteps(await treeOf(fixture('one-cluster')), { ...untuned, layout: 'home-ops' }, release)
    .bootstraps[0]
  expect(odd?.kind === 'blocked' && odd.reasons[0]?.message).toContain('no folder of apps')
})

test('a release without the present Flux minor is refused', async () => {
  const outcome = bootstrapSteps(await treeOf(fixture('one-cluster')), untuned, {
    first: { version: '0.40.0', flux: ['2.7.5'] },
    present: new Map(),
  })
  const [one] = outcome.bootstraps
  expect(one?.kind === 'blocked' && one.reasons[0]?.message).toContain('has no Flux 2.8')
})

test('an instance that syncs from elsewhere keeps the bootstrap', async () => {
  const start = fixture('one-cluster')
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const path = 'clusters/home/flux-system/flux-instance.yaml'
  const moved = { ...added, [path]: (added[path] ?? '').replace('path: ./clusters/home', 'path: ./clusters/other') }
  const [one] = bootstrapSteps(await treeOf(moved), untuned, release).bootstraps
  expect(one?.kind === 'blocked' && one.reasons[0]?.message).toContain('has path ./clusters/other')
})

test('an instance without a sync keeps the sync of the bootstrap', async () => {
  const start = fixture('one-cluster')
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const path = 'clusters/home/flux-system/flux-instance.yaml'
  const without = { ...added, [path]: (added[path] ?? '').replace(/ {6}sync:\n(?: {8}.*\n)+/, '') }
  const done = applied(without, changesOf(bootstrapSteps(await treeOf(without), untuned, release)))
  expect(Object.keys(done)).toContain('clusters/home/flux-system/gotk-sync.yaml')
  expect(Object.keys(done)).not.toContain('clusters/home/flux-system/gotk-components.yaml')
})

test.each([
  [
    'a ResourceSet',
    'operator.yaml',
    `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata:
  name: operator
  namespace: flux-system
spec:
  resources:
    - apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata:
        name: operator
      spec:
        url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
        ref:
          semver: "*"
    - apiVersion: helm.toolkit.fluxcd.io/v2
      kind: HelmRelease
      metadata:
        name: << inputs.provider.name >>
      spec:
        chartRef:
          kind: OCIRepository
          name: operator
`,
  ],
  [
    'a release file',
    'operator/kustomization.yaml',
    `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
resources:
  - https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/install.yaml
`,
  ],
])('an operator by %s is not written again', async (_name, path, text) => {
  const files = { ...fixture('one-cluster'), [`clusters/home/${path}`]: text }
  const outcome = bootstrapSteps(await treeOf(files), untuned, release)
  expect(changesOf(outcome).map((change) => change.file)).toEqual([
    'clusters/home/flux-system/flux-instance.yaml',
    'clusters/home/flux-system/kustomization.yaml',
  ])
  expect(said(outcome).join()).toContain('not pinned to one release')
})

test('an instance without an operator is left alone', async () => {
  const start = fixture('one-cluster')
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const alone = Object.fromEntries(Object.entries(added).filter(([path]) => !path.endsWith('flux-operator.yaml')))
  const [one] = bootstrapSteps(await treeOf(alone), untuned, release).bootstraps
  expect(one?.kind === 'blocked' && one.reasons[0]?.message).toContain('no operator')
})

test('a Kustomization of another repository is never taken for the sync', async () => {
  const start = fixture('one-cluster')
  const path = 'clusters/home/flux-system/gotk-sync.yaml'
  const foreign = (start[path] ?? '')
    .replaceAll('name: flux-system\n', 'name: secrets\n')
    .replace('path: ./clusters/home', 'path: ./')
  const rest = Object.fromEntries(Object.entries(start).filter(([name]) => name !== path))
  const [one] = bootstrapSteps(
    await treeOf({ ...rest, 'clusters/home/flux-system/secrets.yaml': foreign }),
    untuned,
    release,
  ).bootstraps
  expect(one?.kind === 'blocked' && one.reasons[0]?.message).toContain('no source and Kustomization')
  const both = { ...start, 'clusters/home/flux-system/secrets.yaml': foreign }
  const [own] = understand(await treeOf(both)).bootstraps
  expect(own?.kind === 'components' && own.sync.kind === 'expressed' && own.sync.path).toBe('./clusters/home')
})

test('two bootstraps of one cluster are not planned', async () => {
  const start = fixture('one-cluster')
  const remote = 'resources:\n  - github.com/fluxcd/flux2/manifests/install?ref=v2.8.5\n'
  const files = { ...start, 'clusters/home/install/kustomization.yaml': remote }
  const outcome = bootstrapSteps(await treeOf(files), untuned, release)
  expect(outcome.bootstraps.map((one) => one.kind === 'blocked' && one.reasons[0]?.message)).toEqual(
    [1, 2].map(
      () => 'another bootstrap is applied by the same Kustomization: which one runs the cluster is not to be seen',
    ),
  )
})

function syncOf({ sync, namespace }: OpenBootstrap) {
  if (sync.kind !== 'expressed') return null
  const { source: kind, name, url, ref, path, interval, pullSecret, provider } = sync
  const all = { kind, name: name === namespace ? null : name, url, ref, path, interval, pullSecret, provider }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== null))
}

function objectsIn(files: FixtureFiles): readonly unknown[] {
  return Object.entries(files)
    .filter(([path]) => path.endsWith('.yaml'))
    .flatMap(([, text]) => parseAllDocuments(text).map((document) => plain(document.toJS())))
}

function plain(value: unknown): unknown {
  return value
}

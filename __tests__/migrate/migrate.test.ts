import { expect, test } from 'vitest'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, said, shown, treeOf, untuned } from './fixture.js'

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

test.each(shapes)('%s: adds, then removes, then has nothing to do', async (name) => {
  const start = fixture(name)
  const first = bootstrapSteps(await treeOf(start), untuned, release)
  const added = applied(start, changesOf(first))
  const second = bootstrapSteps(await treeOf(added), untuned, release)
  const done = applied(added, changesOf(second))
  const third = bootstrapSteps(await treeOf(done), untuned, release)
  const steps = [first, second, third].map((outcome, at) => `##### ${at + 1}\n${said(outcome).join('\n')}\n`)
  await expect([steps[0], shown(start, added), steps[1], shown(added, done), steps[2]].join('\n')).toMatchFileSnapshot(
    `snapshots/${name}.txt`,
  )
  expect(first.bootstraps.map((one) => one.kind === 'planned' && one.plan.step)).toEqual(
    first.bootstraps.map(() => 'add'),
  )
  expect(second.bootstraps.map((one) => one.kind === 'planned' && one.plan.step)).toEqual(
    first.bootstraps.map(() => 'remove'),
  )
  expect(third.bootstraps.map((one) => one.kind)).toEqual(first.bootstraps.map(() => 'nothing'))
})

test('says what it does not understand, with its place', async () => {
  await expect(
    `${said(bootstrapSteps(await treeOf(fixture('not-understood')), untuned, release)).join('\n')}\n`,
  ).toMatchFileSnapshot('snapshots/not-understood.txt')
})

test('an instance takes the release of the operator that is there, and waits where that is not known', async () => {
  const tree = await treeOf(fixture('half-migrated'))
  const [known] = bootstrapSteps(tree, untuned, release).bootstraps
  expect(known?.kind === 'planned' && known.plan.release).toBe('0.52.0')
  const [unknown] = bootstrapSteps(tree, untuned, { ...release, present: new Map() }).bootstraps
  expect(unknown?.kind).toBe('waiting')
})

test('waits where no release may be taken yet, and removes all the same', async () => {
  const start = fixture('one-cluster')
  const none = { first: null, present: new Map() }
  expect(bootstrapSteps(await treeOf(start), untuned, none).bootstraps.map((one) => one.kind)).toEqual(['waiting'])
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const [second] = bootstrapSteps(await treeOf(added), untuned, none).bootstraps
  expect(second?.kind === 'planned' && second.plan.step).toBe('remove')
})

// https://fluxcd.io/flux/installation/configuration/multitenancy/: what names no account acts as one that may install nothing
test.each<[name: string, of: string, patch: string, controllers: string, accounts: readonly string[]]>([
  ['releases', 'one-cluster', '--default-service-account=default', '(kustomize|helm)-controller', ['helm', 'helm']],
  ['nothing that another controller makes', 'one-cluster', '--default-service-account=default', 'x', []],
  ['nothing for an empty account', 'one-cluster', '--default-service-account=', 'helm-controller', []],
  ['nothing for another flag', 'one-cluster', '--no-cross-namespace-refs=true', 'helm-controller', []],
  [
    'releases and what applies them',
    'home-ops-gotk',
    '--default-service-account=default',
    '(kustomize|helm)-controller',
    ['helm', 'kustomize', 'helm', 'kustomize'],
  ],
])('where tenants are locked down, an account is named for %s', async (_name, of, flag, controllers, accounts) => {
  const start = fixture(of)
  const path = Object.keys(start).find((one) => one.endsWith('flux-system/kustomization.yaml')) ?? ''
  const operation = JSON.stringify([{ op: 'add', path: '/spec/template/spec/containers/0/args/-', value: flag }])
  const target = { kind: 'Deployment', name: controllers }
  const patched = {
    ...start,
    [path]: `${start[path] ?? ''}patches: ${JSON.stringify([{ target, patch: operation }])}\n`,
  }
  const added = applied(patched, changesOf(bootstrapSteps(await treeOf(patched), untuned, release)))
  const written = shown(patched, added).matchAll(/ {2}serviceAccountName: (\w+)-controller/g)
  expect([...written].map(([, controller]) => controller)).toEqual(accounts)
})

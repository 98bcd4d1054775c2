import { describe, expect, it } from 'vitest'
import { bootstrapSteps } from '../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, said, treeOf, untuned, type FixtureFiles } from './fixture.js'

const start = fixture('hand-made-shards')
const own = 'clusters/home/flux-system/kustomization.yaml'
const one = 'clusters/home/flux-system/one/kustomization.yaml'

const edited = (file: string, from: string, to: string): FixtureFiles => {
  const before = start[file] ?? ''
  if (!before.includes(from)) throw new Error(`${file} does not hold ${from}`)
  return { ...start, [file]: before.replace(from, to) }
}

const deployment = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: kustomize-controller-three
spec:
  template:
    spec:
      containers:
        - name: manager
          image: ghcr.io/fluxcd/kustomize-controller:v1.4.0
          args: [--watch-label-selector=sharding.fluxcd.io/key=three]
`
const applier = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: shard-one
spec:
  path: ./clusters/home/flux-system/one
  prune: true
  sourceRef: {kind: GitRepository, name: flux-system}
`

describe('shards that a FluxInstance cannot say the same way block the first step', () => {
  it.each<readonly [string, FixtureFiles, string]>([
    [
      'an argument of its own',
      edited(one, 'value: --watch-label-selector=sharding.fluxcd.io/key=one', 'value: --concurrent=5'),
      `${one}:65: this patch of shard one says more`,
    ],
    [
      'a label of another name',
      edited(one, 'sharding.fluxcd.io/key=one', 'sharding.fluxcd.io/key=first'),
      'shard one watches sharding.fluxcd.io/key=first: a FluxInstance gives suffix and label one name',
    ],
    [
      'the address of another controller',
      edited(one, '--storage-adv-addr=source-controller-one.', '--storage-adv-addr=source-controller-other.'),
      'this patch of shard one says more',
    ],
    [
      'a selector of another controller',
      edited(one, 'value: kustomize-controller-one', 'value: kustomize-controller-other'),
      'this patch of shard one says more',
    ],
    [
      'two keys',
      edited(one, 'sharding.fluxcd.io/key=one', 'example.com/shard=one'),
      'a FluxInstance has one key for all',
    ],
    ['a field of its kustomization', edited(one, 'nameSuffix:', 'images: []\nnameSuffix:'), '`images` of shard one'],
    [
      'a patch file that is missing',
      Object.fromEntries(
        Object.entries(start).filter(([path]) => path !== one.replace('kustomization', 'without-notifications')),
      ),
      'this patch of shard one says more',
    ],
    [
      'a Kustomization of its own',
      { ...start, 'clusters/home/shards.yaml': applier },
      'would be left without its path',
    ],
    [
      'a controller that is written out',
      { ...start, 'clusters/home/three.yaml': deployment },
      'clusters/home/three.yaml:1: kustomize-controller-three is a shard of kustomize-controller that is written out',
    ],
    [
      'a selector beside other operations',
      edited(
        own,
        '        value: --watch-label-selector=!sharding.fluxcd.io/key\n',
        '        value: --watch-label-selector=!sharding.fluxcd.io/key\n      - op: add\n        path: /spec/template/spec/containers/0/args/-\n        value: --log-level=debug\n',
      ),
      'sets --watch-label-selector and more',
    ],
    [
      'a second use of the manifests under no suffix',
      edited(one, 'nameSuffix: -one\n', ''),
      'applies the manifests of the bootstrap from another folder',
    ],
  ])('%s', async (_name, files, says) => {
    const outcome = bootstrapSteps(await treeOf(files), untuned, release)
    expect(outcome.bootstraps.map(({ kind }) => kind)).toEqual(['blocked'])
    expect(said(outcome).join('\n')).toContain(says)
  })
})

it('patches that never met a shard stay off the shards of the instance, and every list forgets the shards', async () => {
  const moved = Object.fromEntries(
    Object.entries(start).map(([path, text]) => [
      path.replace('flux-system/one/', 'shards/one/').replace('flux-system/two/', 'shards/two/'),
      text
        .replace('../gotk-components.yaml', '../../flux-system/gotk-components.yaml')
        .replace('  # teams one and two\n  - one\n  - two\n', ''),
    ]),
  )
  const files = {
    ...moved,
    'clusters/home/kustomization.yaml': 'resources:\n  - flux-system\n  - shards/one\n  - shards/two\n',
  }
  const first = bootstrapSteps(await treeOf(files), untuned, release)
  const added = applied(files, changesOf(first))
  expect(added['clusters/home/flux-system/flux-instance.yaml']).toContain(
    'annotationSelector: "!sharding.fluxcd.io/role"',
  )
  const done = applied(added, changesOf(bootstrapSteps(await treeOf(added), untuned, release)))
  expect(done['clusters/home/kustomization.yaml']).toBe('resources:\n  - flux-system\n')
  expect(Object.keys(done).filter((path) => path.includes('/shards/'))).toEqual([])
})

it('patches that met one shard of two stay off the shards of the instance', async () => {
  const moved = Object.fromEntries(
    Object.entries(start).map(([path, text]) => [
      path.replace('flux-system/two/', 'shards/two/'),
      path.includes('/two/')
        ? text.replace('../gotk-components.yaml', '../../flux-system/gotk-components.yaml')
        : text.replace('  - two\n', ''),
    ]),
  )
  const first = bootstrapSteps(await treeOf(moved), untuned, release)
  const instance = applied(moved, changesOf(first))['clusters/home/flux-system/flux-instance.yaml']
  expect(instance).toContain('annotationSelector: "!sharding.fluxcd.io/role"')
})

it('a patch that shards take from elsewhere stays', async () => {
  const patch = 'without-notifications.yaml'
  const common = `clusters/home/flux-system/common/${patch}`
  const files = {
    ...Object.fromEntries(
      Object.entries(edited(one, `path: ${patch}`, `path: ../common/${patch}`)).filter(
        ([path]) => path !== one.replace('kustomization.yaml', patch),
      ),
    ),
    [common]: start[one.replace('kustomization.yaml', patch)] ?? '',
  }
  const added = applied(files, changesOf(bootstrapSteps(await treeOf(files), untuned, release)))
  const done = applied(added, changesOf(bootstrapSteps(await treeOf(added), untuned, release)))
  expect(Object.keys(done).filter((path) => path.endsWith(patch))).toEqual([common])
})

it('the bootstrap stays where the instance lacks one of its shards', async () => {
  const added = applied(start, changesOf(bootstrapSteps(await treeOf(start), untuned, release)))
  const path = 'clusters/home/flux-system/flux-instance.yaml'
  const without = { ...added, [path]: (added[path] ?? '').replace('          - two\n', '') }
  const second = bootstrapSteps(await treeOf(without), untuned, release)
  expect(said(second).join('\n')).toContain('the instance has no shard two')
  expect(changesOf(second)).toEqual([])
})

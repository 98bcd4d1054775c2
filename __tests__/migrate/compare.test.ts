import { expect, it } from 'vitest'
import { compareInstance } from '../../src/migrate/compare.js'
import { understand } from '../../src/migrate/understanding.js'
import type { Sharding } from '../../src/migrate/bootstrap.js'
import type { JsonObject } from '../../src/model/json.js'
import { fixture, treeOf } from './fixture.js'

const own = {
  distribution: { version: '2.8.x' },
  sync: { url: 'https://github.com/example/fleet', path: './clusters/home', ref: 'refs/heads/main' },
}
const place = { file: 'i.yaml', line: 7 }

/** What is said of an instance beside the bootstrap of one cluster; whether it synchronises the cluster, first. */
async function compared(spec: JsonObject | null, sharding: Sharding | null = null): Promise<readonly string[]> {
  const [bootstrap] = understand(await treeOf(fixture('one-cluster'))).bootstraps
  if (!bootstrap || bootstrap.kind === 'migrated') throw new Error('there is no bootstrap')
  const present = { operator: null, instance: { ...place, spec } }
  const { syncs, problems } = compareInstance({ ...bootstrap, sharding, present })
  return [String(syncs), ...problems.map(({ weight, file, line, message }) => `${weight} ${file}:${line} ${message}`)]
}

const synced = (change: object): JsonObject => ({ ...own, sync: { ...own.sync, ...change } })
const of = (version: string): JsonObject => ({ ...own, distribution: { version } })
const lower = (asked: string): string =>
  `blocks i.yaml:7 the instance asks for Flux ${asked}, the bootstrap installs 2.8: a minor cannot be taken back`

it.each<readonly [of: string, spec: JsonObject | null, says: readonly string[]]>([
  ['the same', own, ['true']],
  [
    'values that are not to be seen',
    null,
    [
      'false',
      'note i.yaml:7 the values of the instance are not to be seen: the sync of the bootstrap stays, compare by hand',
    ],
  ],
  ['no sync', { distribution: own.distribution }, ['false']],
  ['a sync of nothing', { ...own, sync: {} }, ['false']],
  [
    'fewer components',
    { ...own, components: ['source-controller', 'kustomize-controller', 'notification-controller'] },
    ['true', 'note i.yaml:7 the instance leaves out helm-controller, which the bootstrap installs'],
  ],
  ['the components of every instance', { ...own, components: [] }, ['true']],
  ['a newer Flux', of('2.9.x'), ['true']],
  ['any Flux', of('2.x'), ['true']],
  ['an older minor', of('2.7.x'), ['true', lower('2.7')]],
  ['an exact older one', of('v2.7.5'), ['true', lower('2.7')]],
  ['a minor alone', of('2.7'), ['true', lower('2.7')]],
  ['an older major', of('1.9.x'), ['true', lower('1.9')]],
  ['an address with an ending', synced({ url: 'https://github.com/example/fleet.git' }), ['true']],
  ['a path of another form', synced({ path: 'clusters/home/' }), ['true']],
  [
    'another branch',
    synced({ ref: 'refs/heads/dev' }),
    ['true', 'blocks i.yaml:7 the sync of the instance has ref refs/heads/dev, the bootstrap has refs/heads/main'],
  ],
  [
    'no path',
    { ...own, sync: { url: own.sync.url, ref: own.sync.ref } },
    ['true', 'blocks i.yaml:7 the sync of the instance has path (none), the bootstrap has ./clusters/home'],
  ],
])('an instance with %s', async (_of, spec, says) => expect(await compared(spec)).toEqual(says))

it.each<readonly [shards: readonly string[], says: readonly string[]]>([
  [['a', 'b'], ['true']],
  [
    ['a'],
    [
      'true',
      'blocks i.yaml:7 the instance has no shard b, which the bootstrap runs: what carries its label would stand still',
    ],
  ],
])('an instance with the shards %j', async (shards, says) =>
  expect(await compared({ ...own, sharding: { shards: [...shards] } }, { key: 'k', shards: ['a', 'b'] })).toEqual(says),
)

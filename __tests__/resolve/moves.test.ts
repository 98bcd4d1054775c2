import { describe, expect, it } from 'vitest'
import { rangeToWriteFirst } from '../../src/resolve/hop-wording.js'
import { movesTo, startsOf, type InstanceStart } from '../../src/resolve/moves.js'
import { earlierMinors } from '../../src/resolve/reachability.js'
import { manifestsStore, type ManifestsStore } from '../../src/resolve/pull.js'
import { requirementsOf } from '../../src/resolve/releases.js'
import { fluxSpecs } from '../../src/upstream/flux-spec.js'
import { lockstepSet, type SetFacts } from '../support/sets.js'
import { crdVersionsAt, registryAt } from '../support/upstream.js'

const unread: ManifestsStore = { load: () => Promise.resolve(null), keep: () => undefined }

async function movedFrom(operator: string, target: string, facts: SetFacts = {}, read = true) {
  const set = lockstepSet(operator, facts)
  const store = read ? manifestsStore(registryAt(new Date('2026-09-01T12:00:00Z')), requirementsOf(set)) : unread
  const starts = await startsOf(fluxSpecs(set, new Set()), store)
  const moved = await movesTo(target, starts, 'keep', store)
  return { starts, moved, problems: moved.moves.flatMap(({ problems }) => problems) }
}

describe('a move whose manifests nobody can read', () => {
  it.each<[string, string, readonly object[]]>([
    ['0.37.1', '0.58.1', []],
    ['0.29.0', '0.58.1', [{ kind: 'too-far', from: '2.6', to: '2.9' }]],
    ['0.58.1', '0.52.0', [{ kind: 'too-far', from: '2.9', to: '2.8' }]],
    ['0.58.1', '0.57.0', []],
    ['0.0.1', '0.58.1', []],
  ])('from %s to %s is judged by the table: %j', async (from, to, expected) => {
    const { problems, moved } = await movedFrom(from, to, {}, false)
    expect(problems).toEqual(expected)
    expect(moved).toMatchObject({ available: [], moves: [{ to: null, running: null, exact: null }] })
  })
})

describe('a move from a release that cannot be read to one that can', () => {
  it.each<[string, string, SetFacts, readonly object[]]>([
    ['0.29.0', '0.58.1', {}, [{ kind: 'too-far', from: '2.6', to: '2.9' }]],
    ['0.29.0', '0.52.0', {}, []],
    ['0.58.1', '0.52.0', {}, [{ kind: 'too-far', from: '2.9', to: '2.8' }]],
    ['0.58.1', '0.52.0', { flux: '2.8.x' }, []],
  ])(
    'from %s to %s with %j is judged by what the table says that it carried: %j',
    async (from, to, facts, expected) => {
      const set = lockstepSet(from, facts)
      const all = manifestsStore(registryAt(new Date('2026-09-01T12:00:00Z')), requirementsOf(set))
      const store: ManifestsStore = {
        ...all,
        load: (version) => (version === from ? Promise.resolve(null) : all.load(version)),
      }
      const moved = await movesTo(to, await startsOf(fluxSpecs(set, new Set()), store), 'keep', store)
      expect(moved.moves.flatMap(({ problems }) => problems)).toEqual(expected)
    },
  )
})

describe('a move of an instance', () => {
  it.each<[string, string, string, SetFacts, readonly string[]]>([
    ['that goes down over a Flux minor', '0.58.1', '0.52.0', {}, ['downgrade']],
    ['that goes down within a Flux minor', '0.58.1', '0.55.0', {}, []],
    ['that selected nothing before', '0.48.0', '0.58.1', { flux: '3.x' }, []],
    ['to what its range no longer holds', '0.58.1', '0.41.1', { flux: '2.9.x' }, ['unmatched']],
  ])('%s: %s to %s', async (_name, from, to, facts, expected) => {
    expect((await movedFrom(from, to, facts)).problems.map(({ kind }) => kind)).toEqual(expected)
  })

  it('begins where the operator stays that cannot build what the manifests bring', async () => {
    const { starts } = await movedFrom('0.52.0', '0.58.1', { manifests: '0.53.0' })
    expect(starts.map(({ running, from }) => [running?.kind, from?.version])).toEqual([['stalled', '2.8.8']])
  })

  it('counts what earlier minors stored only where nothing migrates it', async () => {
    const minors = async (facts: SetFacts) =>
      (await movedFrom('0.41.1', '0.58.1', facts)).starts[0]?.earlier.map(({ version }) => version)
    expect(await minors({})).toEqual([])
    expect(await minors({ migrateResources: false })).toEqual(['2.2.3', '2.3.0', '2.4.0', '2.5.1', '2.6.4'])
  })
})

describe('the range to write first', () => {
  const crdsAt = (flux: string) =>
    [...crdVersionsAt(flux)].map(([kind, [storage = null, ...more]]) => ({
      name: kind,
      kind,
      component: 'source-controller',
      storage,
      listed: storage === null ? more : [storage, ...more],
      served: [],
    }))
  const available = ['2.4.0', '2.5.1', '2.6.4', '2.7.5', '2.8.8', '2.9.4']

  const stuckAt = async (flux: string): Promise<InstanceStart> => {
    const { starts } = await movedFrom('0.20.0', '0.58.1')
    const [start] = starts
    if (!start) throw new Error('there is no instance')
    return { ...start, from: { version: flux, crds: crdsAt(flux) } }
  }
  const rangeFrom = (start: InstanceStart) =>
    rangeToWriteFirst({ start, running: null, to: null, exact: null, problems: [] }, available, crdsAt)

  it.each([
    // OCIRepository v1beta2 is stored until 2.5, and 2.8 no longer lists it
    ['2.5.1', '2.7.x'],
    ['2.8.8', '2.9.x'],
    ['2.9.4', '2.9.x'],
    // nothing here is as new: it stays
    ['2.10.0', '2.10.x'],
  ])('from Flux %s is %s', async (flux, expected) => {
    expect(rangeFrom(await stuckAt(flux))).toBe(expected)
  })

  it('is none where no Flux is known', async () => {
    expect(rangeFrom({ ...(await stuckAt('2.5.1')), from: null })).toBeNull()
  })
})

it('of earlier minors the newest version counts, in any order', () => {
  expect(earlierMinors(['2.4.1', '2.5.0', '2.4.0', '2.6.0', '2.3.9'], '2.5.3')).toEqual(['2.3.9', '2.4.1'])
})

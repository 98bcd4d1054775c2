import { describe, expect, test } from 'vitest'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import { findingsOf } from '../../src/model/problem.js'
import { moveBetween, pinnedState } from '../../src/resolve/pinned-state.js'
import { artifactAt, instance, lockstepSet } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

const none: ReadonlySet<string> = new Set()
const now = new Date('2026-09-01T12:00:00Z')

async function between(before: LockstepSet, after: LockstepSet, falls = false) {
  const registry = registryAt(now)
  const [old, next] = await Promise.all([pinnedState(before, registry, none), pinnedState(after, registry, none)])
  const { flux, findings } = moveBetween(old, next, falls)
  const state = findingsOf(next.problems, old.problems).filter(({ introduced }) => introduced)
  return { flux, codes: [...state, ...findings].map(({ code, severity }) => `${severity} ${code}`) }
}

describe('what a change moves', () => {
  test('a full update crosses Flux minors', async () => {
    const moved = await between(lockstepSet('0.37.1'), lockstepSet('0.58.1'))
    expect(moved).toEqual({
      flux: { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] },
      codes: ['notice flux-minor-crossed', 'notice flux-minor-crossed'],
    })
  })

  test('a half-bumped release whose operator cannot build the new Flux', async () => {
    const moved = await between(lockstepSet('0.52.0'), lockstepSet('0.52.0', { manifests: '0.53.0' }))
    expect(moved.codes).toContain('error manifests-ahead')
  })

  test.each([
    ['0.58.1', '0.52.0', 'error flux-downgrade'],
    ['0.20.0', '0.58.1', 'error unreachable-hop'],
  ])('from %s to %s: %s', async (from, to, code) => {
    expect((await between(lockstepSet(from), lockstepSet(to))).codes).toContain(code)
  })

  test('a fall that the tables told is not told again', async () => {
    expect((await between(lockstepSet('0.58.1'), lockstepSet('0.52.0'), true)).codes).toEqual([])
  })

  test('a Flux version that no longer matches', async () => {
    const moved = await between(lockstepSet('0.58.1'), lockstepSet('0.58.1', { flux: '2.8.4' }))
    expect(moved.codes).toContain('error flux-version-unmatched')
  })

  test('two instances in one file are told apart by their order', async () => {
    const two = (version: string) => {
      const artifact = artifactAt(version)
      return lockstepSet(version, { instances: [instance({ artifact, flux: '2.7.x' }), instance({ artifact })] })
    }
    expect(await between(two('0.37.1'), two('0.58.1'))).toEqual({
      flux: { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] },
      codes: ['notice flux-minor-crossed', 'notice flux-minor-crossed'],
    })
  })

  test('what was wrong before is not introduced', async () => {
    const skewed = lockstepSet('0.52.0', { manifests: '0.53.0' })
    expect((await between(skewed, skewed)).codes).toEqual([])
  })
})

test('a skewed tree: the manifests that are pinned, the operator that is pinned', async () => {
  const state = await pinnedState(lockstepSet('0.52.0', { manifests: '0.53.0' }), registryAt(now), none)
  expect(state.contents?.manifests?.has('flux/v2.9.0/helm-controller.yaml')).toBe(true)
  expect(state.operator?.manifests?.has('flux/v2.9.0/helm-controller.yaml')).toBe(false)
  expect(state.problems.map(({ code }) => code)).toEqual(['manifests-ahead'])
})

import { describe, expect, test } from 'vitest'
import { crossedMinors, nextExactVersion, runningFlux } from '../../src/upstream/flux-version.js'
import { newestReachable } from '../../src/resolve/hops.js'
import { knownFluxMinor } from '../../src/upstream/flux-minors.js'
import { buildRule, isBeyondTables } from '../../src/upstream/operators.js'
import { earlierMinors, fallsByMinor, hopProblems } from '../../src/resolve/reachability.js'

const available = ['2.6.4', '2.7.5', '2.8.0', '2.8.8', '2.9.0', '2.9.4']

describe('runningFlux', () => {
  test.each([
    ['2.x', '0.58.1', available, 'runs 2.9.4'],
    ['2.8.x', '0.58.1', available, 'runs 2.8.8'],
    // the pinned manifests are newer than the operator
    ['2.x', '0.52.0', available, 'stalled 2.9.4'],
    ['2.x', '0.29.0', available, 'stalled 2.9.4'],
    ['2.6.x', '0.29.0', available, 'runs 2.6.4'],
    ['2.x', '0.12.0', available, 'runs 2.9.4'],
    // 0.54.0 takes only what is in its image, 0.54.1 any patch of those minors
    ['2.x', '0.54.0', ['2.8.8', '2.9.0'], 'runs 2.9.0'],
    ['2.x', '0.54.1', ['2.8.8', '2.9.0'], 'runs 2.9.4'],
    ['2.x', '0.54.1', ['2.8.0'], 'runs 2.8.8'],
    ['2.9.x', '0.54.1', ['2.8.0'], 'unmatched'],
    ['2.8.4', '0.58.1', available, 'unmatched'],
    ['', '0.58.1', available, 'unreadable'],
    ['${FLUX_VERSION}', '0.58.1', available, 'unreadable'],
  ])('%j under operator %s', (constraint, operator, embedded, expected) => {
    const running = runningFlux(constraint, { available, operator, embedded })
    const version = running.kind === 'runs' ? running.version : running.kind === 'stalled' ? running.selected : ''
    expect(`${running.kind} ${version}`.trim()).toBe(expected)
  })
})

test.each([
  ['2.8.0', 'keep', '2.8.0'],
  ['2.8.0', 'patch', '2.8.8'],
  ['v2.8.4', 'patch', '2.8.8'],
  ['2.8.0', 'newest', '2.9.4'],
  ['2.9.9', 'patch', '2.9.4'],
  ['2.5.0', 'patch', '2.5.0'],
  ['2.8.x', 'newest', null],
] as const)('nextExactVersion of %s by %s', (constraint, setting, expected) => {
  expect(nextExactVersion(constraint, setting, available)).toBe(expected)
})

test('crossedMinors names every minor that is entered', () => {
  expect(crossedMinors('2.6.4', '2.9.0', available)).toEqual(['2.7', '2.8', '2.9'])
  expect(crossedMinors('2.9.0', '2.9.4', available)).toEqual([])
})

describe('operators', () => {
  test.each([
    ['0.12.0', 'up-to'],
    ['0.53.0', 'up-to'],
    ['0.54.0', 'embedded-versions'],
    ['0.54.1', 'embedded-minors'],
    ['1.0.0', 'embedded-minors'],
  ])('%s builds by %s', (operator, kind) => expect(buildRule(operator).kind).toBe(kind))

  test('beyond the tables', () => {
    expect(isBeyondTables('0.58.1', '2.9.9')).toBe(false)
    expect(isBeyondTables('0.58.2', '2.9.4')).toBe(true)
    expect(isBeyondTables('0.58.1', '2.10.0')).toBe(true)
  })

  test('the table of first releases', () => {
    expect(['0.0.2', '0.41.1', '0.42.0', '0.99.0'].map(knownFluxMinor)).toEqual([null, '2.7', '2.8', '2.9'])
  })
})

describe('hops', () => {
  const crd = (component: string, storage: string, listed: string[]) => ({
    name: `${component}.test`,
    kind: 'Thing',
    component,
    served: listed,
    listed,
    storage,
  })

  test('a stored version that is no longer listed is refused, of installed components only', () => {
    const from = { version: '2.5.0', crds: [crd('source-controller', 'v1beta2', ['v1beta2'])] }
    const to = { version: '2.8.0', crds: [crd('source-controller', 'v1', ['v1'])] }
    expect(hopProblems({ from, to, components: [], earlier: [] })).toMatchObject([
      { kind: 'storage', stored: 'v1beta2' },
    ])
    expect(hopProblems({ from, to, components: ['helm-controller'], earlier: [] })).toEqual([])
    expect(hopProblems({ from: to, to, components: [], earlier: [from] })).toMatchObject([{ storedBy: '2.5.0' }])
  })

  test('a falling patch is fine, a falling minor is not', () => {
    expect(fallsByMinor('2.9.4', '2.9.0')).toBe(false)
    expect(fallsByMinor('2.9.0', '2.8.8')).toBe(true)
    expect(fallsByMinor('2.9.0', '2.10.0')).toBe(false)
  })

  test('earlierMinors gives the newest of each minor before', () => {
    expect(earlierMinors(['2.6.3', ...available], '2.8.0')).toEqual(['2.6.4', '2.7.5'])
  })

  test.each([1, 2, 3, 10, 39, 100])('newestReachable of %i candidates looks into 1 + log2 n', async (count) => {
    const candidates = Array.from({ length: count }, (_, i) => count - i)
    for (let limit = 0; limit <= count; limit++) {
      let asked = 0
      const { target } = await newestReachable(candidates, (candidate) => {
        asked++
        return Promise.resolve(candidate <= limit)
      })
      expect(target).toBe(limit === 0 ? null : limit)
      expect(asked).toBeLessThanOrEqual(1 + Math.ceil(Math.log2(count)))
    }
  })
})

import { expect, it } from 'vitest'
import { counterpart } from '../../../src/commands/check/counterpart.js'
import type { LockstepSet } from '../../../src/model/lockstep-set.js'
import { fluxPin, instance, lockstepSet, pin } from '../../support/sets.js'

const set = (
  name: string,
  cluster: string,
  version: string,
  scope: 'gitops' | 'bootstrap' = 'gitops',
): LockstepSet => ({
  ...lockstepSet(version, {
    pins: [pin('operator-chart', version, { cluster, scope }), fluxPin('2.x', { cluster })],
    instances: [instance({ cluster })],
  }),
  name,
})
/** Clusters of the files of a tree that names none in its pins. */
type Of = Readonly<Record<string, readonly string[]>>
const found = (
  before: readonly LockstepSet[],
  after: LockstepSet,
  [was, is]: readonly [was: Of, is: Of] = [{}, {}],
) => {
  const layout = (of: Of) => ({ clustersOf: (file: string) => of[file] ?? [] })
  const old = counterpart({ of: { sets: before }, layout: layout(was) }, { of: after, layout: layout(is) })
  return (
    old &&
    `${old.current ?? 'none'} ${old.lockstep ? 'in' : 'out of'} lockstep, ${old.pins.length} pins, ${old.instances.length} instances`
  )
}

it.each<readonly [of: string, before: readonly LockstepSet[], after: LockstepSet, is: string | null]>([
  [
    'its name',
    [set('x', 'b', '0.55.0'), set('a', 'b', '0.56.0')],
    set('a', 'a', '0.57.0'),
    '0.56.0 in lockstep, 2 pins, 1 instances',
  ],
  [
    'its cluster',
    [set('x', 'a', '0.56.0'), set('y', 'b', '0.55.0')],
    set('z', 'a', '0.57.0'),
    '0.56.0 in lockstep, 2 pins, 1 instances',
  ],
  [
    'what all clusters share',
    [set('x', '', '0.56.0'), set('y', 'b', '0.55.0')],
    set('z', 'a', '0.57.0'),
    '0.56.0 in lockstep, 2 pins, 1 instances',
  ],
  [
    'all where it is shared itself',
    [set('x', 'a', '0.56.0'), set('y', 'b', '0.55.0')],
    set('z', '', '0.57.0'),
    '0.55.0 out of lockstep, 4 pins, 2 instances',
  ],
  ['nothing', [set('y', 'b', '0.55.0')], set('z', 'a', '0.57.0'), null],
  [
    'what runs before Flux alone',
    [set('x', 'a', '0.56.0', 'bootstrap')],
    set('z', 'a', '0.57.0'),
    'none in lockstep, 2 pins, 1 instances',
  ],
])('a set was before what had %s', (_of, before, after, is) => expect(found(before, after)).toBe(is))

const inFile = (file: string, version: string, cluster = ''): LockstepSet => ({
  ...lockstepSet(version, { pins: [pin('operator-chart', version, { cluster, file })], instances: [] }),
  name: file,
})
it.each<
  readonly [name: string, before: readonly LockstepSet[], after: LockstepSet, of: readonly [Of, Of], is: string | null]
>([
  ['a second cluster joins: it is new', [inFile('a', '0.57.0')], inFile('b', '0.52.0', 'b'), [{}, { a: ['a'] }], null],
  [
    'a second cluster joins: the first has its own past',
    [inFile('a', '0.57.0')],
    { ...inFile('a', '0.52.0', 'a'), name: 'z' },
    [{}, { a: ['a'] }],
    '0.57.0 in lockstep, 1 pins, 0 instances',
  ],
  [
    'one of two clusters goes: the other has its own past',
    [inFile('a', '0.52.0', 'a'), inFile('b', '0.58.1', 'b')],
    { ...inFile('b', '0.54.1'), name: 'z' },
    [{ b: ['b'] }, {}],
    '0.58.1 in lockstep, 1 pins, 0 instances',
  ],
  [
    'a base of two clusters is none of a third',
    [inFile('base', '0.57.0')],
    inFile('c', '0.52.0', 'c'),
    [{ base: ['a', 'b'] }, {}],
    null,
  ],
])('%s', (_name, before, after, of, is) => expect(found(before, after, of)).toBe(is))

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
const found = (before: readonly LockstepSet[], after: LockstepSet) => {
  const old = counterpart({ sets: before }, after)
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

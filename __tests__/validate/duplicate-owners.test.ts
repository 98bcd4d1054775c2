import { expect, test } from 'vitest'
import type { Pin } from '../../src/model/pin.js'
import { duplicateOwners } from '../../src/validate/duplicate-owners.js'
import { pin, type PinChanges } from '../support/sets.js'

const operator = (version: string, more: PinChanges = {}) => pin('operator-chart', version, more)

test.each<[string, readonly Pin[], string[]]>([
  ['one owner', [operator('0.53.0')], []],
  [
    'two owners that agree and do not move together',
    [operator('0.53.0', { action: 'report' }), operator('0.53.0', { scope: 'bootstrap', shape: 'helmfile' })],
    ['notice duplicate-owner'],
  ],
  [
    'two owners that move together',
    [operator('0.53.0'), operator('0.53.0', { scope: 'bootstrap', shape: 'helmfile' })],
    [],
  ],
  [
    'two owners that differ',
    [operator('0.53.0'), operator('0.52.0', { scope: 'bootstrap', shape: 'helmfile' })],
    ['warning duplicate-owner'],
  ],
  ['bootstrap alone', [operator('0.53.0', { scope: 'bootstrap', shape: 'helmfile' })], []],
  [
    'owners in two clusters',
    [operator('0.53.0', { cluster: 'a' }), operator('0.52.0', { cluster: 'b', scope: 'bootstrap', shape: 'helmfile' })],
    [],
  ],
])('%s', (_what, pins, expected) => {
  expect(duplicateOwners(pins).map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected)
})

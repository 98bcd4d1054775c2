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
  [
    'one of them for all clusters',
    [operator('0.53.0'), operator('0.52.0', { cluster: 'b', scope: 'bootstrap', shape: 'helmfile' })],
    ['warning duplicate-owner'],
  ],
  [
    'bootstrap for all clusters',
    [operator('0.53.0', { cluster: 'a' }), operator('0.52.0', { scope: 'bootstrap', shape: 'helmfile' })],
    ['warning duplicate-owner'],
  ],
  [
    'the other chart',
    [pin('instance-chart', '0.53.0'), pin('instance-chart', '0.52.0', { scope: 'bootstrap', shape: 'helmfile' })],
    ['warning duplicate-owner'],
  ],
  [
    'owners of two artifacts',
    [pin('instance-chart', '0.53.0'), operator('0.52.0', { scope: 'bootstrap', shape: 'helmfile' })],
    [],
  ],
  [
    'an artifact that bootstrap does not install',
    [pin('manifests', '0.53.0'), pin('manifests', '0.52.0', { scope: 'bootstrap', shape: 'helmfile' })],
    [],
  ],
  [
    'a range that bootstrap may leave behind',
    [
      operator('>=0.50.0', { version: null, selector: 'range', action: 'report' }),
      operator('0.52.0', { scope: 'bootstrap', shape: 'helmfile' }),
    ],
    ['notice duplicate-owner'],
  ],
  [
    'a tag that floats',
    [
      operator('latest', { version: null, selector: 'floating', action: 'report' }),
      operator('0.52.0', { scope: 'bootstrap', shape: 'helmfile' }),
    ],
    [],
  ],
])('%s', (_what, pins, expected) => {
  expect(duplicateOwners(pins).map(({ code, severity }) => `${severity} ${code}`)).toEqual(expected)
})

test('the difference is told', () => {
  const bootstrap = { scope: 'bootstrap', shape: 'helmfile', file: 'helmfile.yaml', line: 7 } as const
  const [differing] = duplicateOwners([operator('0.53.0'), operator('0.52.0', bootstrap)])
  expect(differing?.message).toMatch(
    /0\.52\.0 here for bootstrap, 0\.53\.0 in .*, so the next bootstrap installs another version/,
  )
  expect(differing?.subject).toContain('owner operator-chart ghcr.io/controlplaneio-fluxcd/charts/flux-operator')
  const [alike] = duplicateOwners([operator('0.53.0', { action: 'report' }), operator('0.53.0', bootstrap)])
  expect(alike?.message).not.toContain('another version')
})

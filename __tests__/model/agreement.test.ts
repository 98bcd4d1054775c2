import { describe, expect, it } from 'vitest'
import { agreementOf, doubtOfMove, type Agreeing } from '../../src/model/agreement.js'
import type { Pin } from '../../src/model/pin.js'
import type { Role } from '../../src/model/role.js'
import { pin, type PinChanges } from '../support/sets.js'

const operator = pin('operator-chart', '0.58.1')
const chart = pin('instance-chart', '0.58.1')
const manifests = pin('manifests', '0.58.1')
const loose = (selector: Pin['selector'], changes: PinChanges = {}): Pin =>
  pin('manifests', '0.58.1', { selector, ...changes })
const copy = (role: Role, selector: Pin['selector'], value = ''): Pin =>
  pin(role, null, { selector, value, scope: 'bootstrap', file: 'boot.sh', line: 2 })
const variable = { text: '$V', name: 'V', filledFrom: ['.env:1'] }
const filled: Pin = { ...copy('operator-chart', 'variable', '$V'), variable }
const byHand = (version: string, changes: PinChanges = {}): Pin =>
  pin('operator-chart', version, { file: 'default.nix', line: 4, action: 'report', ...changes })
const copied = pin('operator-chart', '0.58.1', { scope: 'bootstrap' })
const set = (pins: readonly Pin[], unread = 0, lockstep = true): Agreeing => ({
  current: pins.some(({ selector }) => selector === 'exact') ? '0.58.1' : null,
  lockstep,
  pins,
  unread: Array.from({ length: unread }),
})

describe('agreementOf', () => {
  it.each<[string, Agreeing, string, string]>([
    ['all exact', set([operator, chart, manifests]), 'lockstep', 'in lockstep'],
    ['the operator’s own copy', set([operator, chart, loose('embedded')]), 'lockstep', 'in lockstep'],
    [
      'two places',
      set([operator, chart, manifests], 2),
      'partly',
      'in lockstep as far as it is read; 2 places are not understood',
    ],
    [
      'a third pin that floats',
      set([operator, chart, loose('floating')]),
      'floating',
      'charts at 0.58.1, manifests float',
    ],
    [
      'no artifact',
      set([operator, chart, loose('implicit')], 1),
      'floating',
      'charts at 0.58.1, manifests float; 1 place is not understood',
    ],
    [
      'a range',
      set([pin('operator-chart', '0.58.1', { selector: 'range' }), manifests]),
      'floating',
      'manifests at 0.58.1, the flux-operator chart follows a range',
    ],
    [
      'a variable',
      set([operator, loose('variable')]),
      'floating',
      'flux-operator chart at 0.58.1, manifests are filled in from elsewhere',
    ],
    ['two releases', set([operator, chart], 1, false), 'out', 'out of lockstep; 1 place is not understood'],
    ['nothing exact', set([loose('floating')], 1), 'none', 'no pin that an update moves; 1 place is not understood'],
    ['a kept float', set([operator, loose('floating', { action: 'ignore' })]), 'lockstep', 'in lockstep'],
    [
      'a copy that is run by hand and floats',
      set([operator, manifests, copy('operator-chart', 'floating')]),
      'floating',
      'pins at 0.58.1, the flux-operator chart at boot.sh:2 floats',
    ],
    [
      'one of two pins of a role that floats',
      set([operator, pin('operator-chart', null, { selector: 'floating', file: 'a.yaml', line: 7 })]),
      'floating',
      'flux-operator chart at 0.58.1, the flux-operator chart at a.yaml:7 floats',
    ],
    [
      'a command line alone',
      { ...set([loose('floating'), pin('cli-image', '0.50.0')]), current: null },
      'none',
      'only the command line or the MCP server is pinned',
    ],
    [
      'a command line that is moved by hand',
      { ...set([loose('floating'), pin('cli-image', '0.50.0', { action: 'report' })]), current: null },
      'none',
      'no pin that an update moves',
    ],
    [
      'a command line that floats',
      set([loose('floating'), pin('cli-image', null, { selector: 'floating' })]),
      'none',
      'no pin that an update moves',
    ],
    [
      'copies beside a range',
      { ...set([pin('operator-chart', null, { selector: 'range' }), copied]), current: null },
      'none',
      'only copies name a release, the flux-operator chart follows a range',
    ],
    [
      'copies beside a range that are moved by hand',
      { ...set([pin('operator-chart', null, { selector: 'range' }), { ...copied, action: 'report' }]), current: null },
      'none',
      'no pin that an update moves',
    ],
    ['copies beside nothing that floats', { ...set([copied]), current: null }, 'none', 'no pin that an update moves'],
    [
      'a value at another release that may be in use',
      set([
        operator,
        manifests,
        pin('operator-chart', '0.57.0', { scope: 'bootstrap', isAssumed: true, file: 'a.tf', line: 4 }),
      ]),
      'partly',
      'in lockstep as far as it is moved; a.tf:4 may be in use and names 0.57.0',
    ],
    [
      'a value at the same release that may be in use',
      set([operator, manifests, { ...copied, isAssumed: true }]),
      'lockstep',
      'in lockstep',
    ],
    [
      'a tag that Flux refuses',
      set([
        operator,
        pin('manifests', '0.58.1', { selector: 'misplaced-digest', action: 'report', file: 'a.yaml', line: 7 }),
      ]),
      'partly',
      'in lockstep as far as it is read; a.yaml:7 is no tag',
    ],
    [
      'an operator that OLM moves',
      set([manifests, pin('operator-package', null, { selector: 'floating' })]),
      'floating',
      'manifests at 0.58.1, the operator that OLM installs floats',
    ],
    [
      'a copy whose variable was not found',
      set([operator, manifests, copy('operator-chart', 'variable', '$UNKNOWN')]),
      'partly',
      'in lockstep as far as it is read; boot.sh:2 takes the flux-operator chart from $UNKNOWN',
    ],
    [
      'several of them beside a place that is not understood',
      set([operator, manifests, copy('manifests', 'variable', '$V'), copy('manifests', 'variable', '$W')], 1),
      'partly',
      'in lockstep as far as it is read; 1 place is not understood; boot.sh:2 takes the Flux manifests from $V, and 1 more place does so',
    ],
    ['a copy whose variable was found', set([operator, manifests, filled]), 'lockstep', 'in lockstep'],
    [
      'a copy that somebody keeps',
      set([operator, { ...copy('operator-chart', 'floating'), action: 'ignore' }]),
      'lockstep',
      'in lockstep',
    ],
    [
      'another release that is moved by hand',
      set([operator, manifests, byHand('0.52.0')]),
      'partly',
      'in lockstep as far as it is moved; default.nix:4 is moved by hand and names 0.52.0',
    ],
    ['the same release, moved by hand', set([operator, byHand('0.58.1')]), 'lockstep', 'in lockstep'],
    [
      'another release that may not run',
      set([operator, byHand('0.52.0', { isAssumed: true })]),
      'lockstep',
      'in lockstep',
    ],
    [
      'nothing but what is moved by hand, at one release',
      { ...set([byHand('0.52.0'), byHand('0.52.0')]), current: null },
      'none',
      'no pin that an update moves',
    ],
    [
      'nothing but what is moved by hand, at two',
      { ...set([byHand('0.52.0'), byHand('0.53.0', { file: 'flux.nix' })]), current: null },
      'none',
      'no pin that an update moves; default.nix:4 names 0.52.0; flux.nix:4 is moved by hand and names 0.53.0',
    ],
    ['an MCP server that floats', set([operator, loose('floating', { role: 'mcp-chart' })]), 'lockstep', 'in lockstep'],
  ])('%s', (_, pins, kind, text) => {
    expect(agreementOf(pins)).toEqual({ kind, text })
  })
})

describe('doubtOfMove', () => {
  it.each<[string, Agreeing, string | null]>([
    ['all exact', set([operator, chart, manifests]), null],
    ['a float', set([operator, loose('floating')]), 'flux-operator chart at 0.58.1, manifests float'],
    ['a float beside pins that differ', set([operator, chart, loose('floating')], 0, false), 'manifests float'],
    ['a place that is not understood', set([operator, manifests], 1), '1 place is not understood'],
    [
      'what an update leaves behind',
      set([operator, manifests, byHand('0.58.1')]),
      'default.nix:4 is moved by hand and names 0.58.1',
    ],
    ['what was moved by hand before', set([operator, manifests, byHand('0.59.0')]), null],
  ])('%s', (_, pins, doubt) => {
    expect(doubtOfMove(pins, '0.59.0')).toBe(doubt)
  })
})

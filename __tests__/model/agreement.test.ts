import { describe, expect, it } from 'vitest'
import { agreementOf, type Agreeing } from '../../src/model/agreement.js'
import type { Pin } from '../../src/model/pin.js'
import { pin, type PinChanges } from '../support/sets.js'

const operator = pin('operator-chart', '0.58.1')
const chart = pin('instance-chart', '0.58.1')
const manifests = pin('manifests', '0.58.1')
const loose = (selector: Pin['selector'], changes: PinChanges = {}): Pin =>
  pin('manifests', '0.58.1', { selector, ...changes })
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
      'a bootstrap copy that floats',
      set([operator, manifests, loose('floating', { scope: 'bootstrap' })]),
      'lockstep',
      'in lockstep',
    ],
    ['an MCP server that floats', set([operator, loose('floating', { role: 'mcp-chart' })]), 'lockstep', 'in lockstep'],
  ])('%s', (_, pins, kind, text) => {
    expect(agreementOf(pins)).toEqual({ kind, text })
  })
})

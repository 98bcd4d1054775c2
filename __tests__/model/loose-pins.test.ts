import { describe, expect, it } from 'vitest'
import {
  fixedText,
  isTelling,
  looseCopies,
  looseRoles,
  openCopies,
  stayingClauses,
} from '../../src/model/loose-pins.js'
import type { Pin } from '../../src/model/pin.js'
import { roles, type Role } from '../../src/model/role.js'
import { pin, type PinChanges } from '../support/sets.js'

type Selector = Pin['selector']
const selected = (role: Role, selector: Selector, changes: PinChanges = {}): Pin =>
  pin(role, selector === 'exact' ? '0.57.0' : null, { selector, ...changes })
const byHand = { scope: 'bootstrap', file: 'boot.sh', line: 3 } as const
const variable = (...filledFrom: readonly string[]) => ({ text: '${V}', name: '${V}', filledFrom })

describe('what no exact version selects', () => {
  it.each<readonly [of: string, pins: readonly Pin[], says: readonly string[]]>([
    ['nothing', [], []],
    ['an exact one', [selected('operator-chart', 'exact')], []],
    ['one with its digest behind it', [selected('operator-chart', 'misplaced-digest')], []],
    ['the copy in the operator', [selected('manifests', 'embedded')], []],
    ['one that moves', [selected('operator-chart', 'floating')], ['the flux-operator chart floats']],
    ['what is not written', [selected('manifests', 'implicit')], ['manifests float']],
    ['a range', [selected('instance-chart', 'range')], ['the flux-instance chart follows a range']],
    ['a range of manifests', [selected('manifests', 'range')], ['manifests follow a range']],
    ['a digest', [selected('manifests', 'digest')], ['manifests are a digest alone']],
    ['a digest of a chart', [selected('operator-chart', 'digest')], ['the flux-operator chart is a digest alone']],
    [
      'a variable',
      [selected('operator-image', 'variable', { variable: variable() })],
      ['the operator image is filled in from elsewhere'],
    ],
    ['a variable that is found', [selected('operator-image', 'variable', { variable: variable('a.yaml:1') })], []],
    ['one that is left out', [selected('operator-chart', 'floating', { action: 'ignore' })], []],
    ['what only follows', [selected('mcp-chart', 'floating')], []],
    [
      'a copy that is run by hand, alone',
      [selected('operator-chart', 'floating', byHand)],
      ['the flux-operator chart floats'],
    ],
    [
      'a copy that is run by hand, beside what Flux reconciles',
      [selected('operator-chart', 'floating', byHand), selected('operator-chart', 'exact')],
      [],
    ],
    [
      'two of one role',
      [selected('operator-chart', 'range'), selected('operator-chart', 'floating')],
      ['the flux-operator chart follows a range'],
    ],
    [
      'two roles, in their order',
      [selected('manifests', 'range'), selected('operator-chart', 'floating')],
      ['the flux-operator chart floats', 'manifests follow a range'],
    ],
  ])('%s', (_of, pins, says) => expect(looseRoles(pins)).toEqual(says))

  it.each<readonly [of: string, pins: readonly Pin[], loose: readonly string[], open: readonly string[]]>([
    ['none', [selected('operator-chart', 'exact')], [], []],
    ['an exact one', [selected('operator-chart', 'exact'), selected('operator-chart', 'exact', byHand)], [], []],
    ['one beside nothing', [selected('operator-chart', 'floating', byHand)], [], []],
    [
      'one that moves',
      [selected('operator-chart', 'exact'), selected('operator-chart', 'floating', byHand)],
      ['the flux-operator chart at boot.sh:3 floats'],
      [],
    ],
    [
      'one of the manifests',
      [selected('manifests', 'exact'), selected('manifests', 'range', byHand)],
      ['manifests at boot.sh:3 follow a range'],
      [],
    ],
    [
      'one that is filled in',
      [
        selected('operator-chart', 'exact'),
        selected('operator-chart', 'variable', { ...byHand, variable: variable() }),
      ],
      [],
      ['boot.sh:3 takes the flux-operator chart from ${V}'],
    ],
    [
      'one that is filled in by nothing that has a name',
      [selected('operator-chart', 'exact'), selected('operator-chart', 'variable', { ...byHand, value: '' })],
      [],
      ['boot.sh:3 takes the flux-operator chart from elsewhere'],
    ],
    [
      'several that are filled in',
      [
        ...[selected('operator-chart', 'exact'), selected('manifests', 'exact')],
        selected('manifests', 'variable', { ...byHand, variable: variable() }),
        selected('operator-chart', 'variable', { ...byHand, variable: variable() }),
        selected('operator-chart', 'variable', { ...byHand, variable: variable() }),
      ],
      [],
      ['boot.sh:3 takes the flux-operator chart from ${V}, and 2 more places do so'],
    ],
  ])('of copies: %s', (_of, pins, loose, open) => {
    expect(looseCopies(pins)).toEqual(loose)
    expect(openCopies(pins)).toEqual(open)
  })
})

describe('what stays at another release', () => {
  const old = (changes: PinChanges = {}, role: Role = 'operator-chart') =>
    pin(role, '0.56.0', { action: 'report', file: 'a.sh', line: 2, ...changes })
  it.each<readonly [of: string, pins: readonly Pin[], says: readonly string[]]>([
    ['one', [old()], ['a.sh:2 is moved by hand and names 0.56.0']],
    ['two', [old(), old()], ['a.sh:2 is moved by hand and names 0.56.0, and 1 more place does so']],
    ['three', [old(), old(), old()], ['a.sh:2 is moved by hand and names 0.56.0, and 2 more places do so']],
    ['one at the release', [old({ version: '0.57.0' })], []],
    ['one that moves along', [old({ action: 'follow' })], []],
    ['one that may not be in use', [old({ isAssumed: true })], []],
    ['one without a version', [old({ version: null })], []],
    ['a companion', [old({}, 'mcp-chart')], []],
  ])('%s', (_of, pins, says) => expect(stayingClauses(pins, '0.57.0')).toEqual(says))
})

describe('what exact pins select, in a word', () => {
  it.each<readonly [pins: readonly (readonly [Role, Selector])[], word: string]>([
    [[['operator-chart', 'exact']], 'flux-operator chart'],
    [
      [
        ['operator-chart', 'exact'],
        ['operator-chart', 'misplaced-digest'],
      ],
      'flux-operator chart',
    ],
    [[['manifests', 'exact']], 'manifests'],
    [
      [
        ['operator-chart', 'exact'],
        ['instance-chart', 'exact'],
      ],
      'charts',
    ],
    [
      [
        ['operator-chart', 'exact'],
        ['manifests', 'exact'],
      ],
      'pins',
    ],
    [
      [
        ['operator-chart', 'exact'],
        ['manifests', 'floating'],
      ],
      'flux-operator chart',
    ],
    [
      [
        ['operator-chart', 'exact'],
        ['mcp-chart', 'exact'],
      ],
      'flux-operator chart',
    ],
  ])('%j: %s', (pins, word) => expect(fixedText(pins.map(([role, selector]) => selected(role, selector)))).toBe(word))
  it('is of four roles', () =>
    expect(roles.filter(isTelling)).toEqual(['operator-chart', 'instance-chart', 'manifests', 'operator-image']))
})

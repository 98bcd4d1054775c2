import { describe, expect, it } from 'vitest'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import type { Pin } from '../../src/model/pin.js'
import { withoutRegistry, noReleases } from '../../src/resolve/no-change.js'
import { standingOf, takingPart } from '../../src/resolve/position.js'
import { fluxPin, lockstepSet, pin } from '../support/sets.js'

const set = (pins: readonly Pin[], changes: Partial<LockstepSet> = {}): LockstepSet => ({
  ...lockstepSet('0.37.1', { pins }),
  ...changes,
})
const chart = pin('operator-chart', '0.37.1')
const ranged = pin('operator-chart', null, { selector: 'range', value: '0.37.x', action: 'report' })

describe('where a set stands', () => {
  it('is in place where every pin that follows names its release and nothing is to be written', () => {
    expect(standingOf(set([chart, pin('manifests', '0.37.1')]))).toMatchObject({
      current: '0.37.1',
      highest: '0.37.1',
      isInPlace: true,
      isAligned: true,
      ranges: [],
    })
  })

  it.each<[string, LockstepSet, object]>([
    ['a float beside it is to be written', set([chart, pin('manifests', null)]), { isAligned: true, isInPlace: false }],
    [
      'one of several pins is at another release',
      set([chart, pin('manifests', '0.38.1')]),
      { current: '0.37.1', highest: '0.38.1', isAligned: false, isInPlace: false },
    ],
    [
      'a companion is behind',
      set([chart, pin('mcp-chart', '0.36.0')]),
      { highest: '0.37.1', isAligned: false, isInPlace: false },
    ],
    [
      'what is ignored is not counted',
      set([chart, pin('manifests', '0.38.1', { action: 'ignore' })], { lockstep: true }),
      { isInPlace: true, highest: '0.37.1' },
    ],
    [
      'what is reported does not stand for it',
      set([chart, pin('manifests', '0.38.1', { action: 'report' })], { lockstep: true }),
      { isInPlace: true, highest: '0.37.1' },
    ],
    [
      'what may be in use stands for it where nothing else does, whatever floats beside it',
      set([pin('operator-chart', null), pin('manifests', '0.36.0', { isAssumed: true })], { current: null }),
      { current: '0.36.0', highest: '0.36.0' },
    ],
    [
      'the lowest copy where ranges choose',
      set([ranged, chart, pin('manifests', '0.36.0')], { current: null }),
      { current: '0.36.0', highest: '0.37.1' },
    ],
    [
      'what is only assumed, where nothing else says it',
      set([pin('operator-chart', '0.36.0', { isAssumed: true })], { current: null }),
      { current: '0.36.0' },
    ],
    [
      'not what is assumed beside a pin',
      set([chart, pin('manifests', '0.36.0', { isAssumed: true })], { current: null }),
      { current: '0.37.1' },
    ],
    [
      'nowhere without an exact pin',
      set([pin('manifests', null)], { current: null }),
      { current: null, highest: null, isInPlace: false },
    ],
  ])('%s', (_name, own, expected) => {
    expect(standingOf(own)).toMatchObject(expected)
  })

  it.each<[string, Pin, 'keep' | 'patch', boolean]>([
    ['an exact Flux version moves', fluxPin('2.7.0'), 'patch', false],
    ['an exact Flux version is kept', fluxPin('2.7.0'), 'keep', true],
    ['a range of Flux is never written', fluxPin('2.x'), 'patch', true],
    ['a Flux version that is reported stays', fluxPin('2.7.0', { action: 'report' }), 'patch', true],
  ])('%s', (_name, flux, fluxVersion, isInPlace) => {
    const own = lockstepSet('0.37.1', { pins: [chart, flux], policy: { fluxVersion } })
    expect(standingOf(own).isInPlace).toBe(isInPlace)
  })

  it('takes the ranges that bound it, and refuses one that is none', () => {
    const mcp = pin('mcp-chart', null, { selector: 'range', value: 'nonsense' })
    expect(standingOf(set([ranged, mcp, chart])).ranges).toMatchObject([{ file: ranged.file, line: ranged.line }])
    const broken = pin('operator-chart', null, { selector: 'range', value: 'nonsense' })
    expect(() => standingOf(set([broken]))).toThrow('"nonsense" is no version range')
  })

  it('asks neither the Flux version nor what is ignored', () => {
    const reported = pin('manifests', null, { action: 'report' })
    expect(takingPart(set([chart, fluxPin('2.x'), pin('manifests', null, { action: 'ignore' }), reported]))).toEqual([
      chart,
      reported,
    ])
  })
})

describe('what is decided without a registry', () => {
  const open = (changes: Parameters<typeof pin>[2] = {}, name = 'VERSION'): Pin =>
    pin('manifests', null, {
      selector: 'variable',
      value: `\${${name}}`,
      variable: { text: `\${${name}}`, name, filledFrom: [] },
      file: 'open.yaml',
      ...changes,
    })
  const said = (own: LockstepSet): string | null => {
    const decision = withoutRegistry(own)
    return decision && `${decision.kind} ${decision.reason ?? ''}`.trim()
  }

  it.each<[string, LockstepSet, string | null]>([
    ['nothing, of a set that names a release', set([chart]), null],
    ['no pins', set([]), 'no-pins'],
    ['no pins but ignored ones', set([pin('manifests', '0.37.1', { action: 'ignore' }), fluxPin('2.x')]), 'no-pins'],
    ['nothing but floats', set([pin('manifests', null)], { current: null }), 'floating'],
    [
      'nothing, of floats that are written',
      { ...lockstepSet('0.37.1', { pins: [pin('manifests', null)], policy: { floating: 'pin' } }), current: null },
      null,
    ],
    [
      'floats that are only reported',
      {
        ...lockstepSet('0.37.1', { pins: [pin('manifests', null, { action: 'report' })], policy: { floating: 'pin' } }),
        current: null,
      },
      'floating',
    ],
    ['nothing, of a copy beside a range', set([ranged, chart], { current: null }), null],
    [
      'a copy that does not follow beside a range',
      set([ranged, { ...chart, action: 'report' }], { current: null }),
      'floating',
    ],
    ['a placeholder that nothing fills', set([chart, open()]), 'held variable'],
    [
      'nothing, of one that is filled',
      set([chart, open({ variable: { text: '', name: 'V', filledFrom: ['a.yaml'] } })]),
      null,
    ],
    [
      'one that runs beside a pin of the same artifact',
      set([chart, pin('manifests', '0.37.1'), open()]),
      'held variable',
    ],
    [
      'nothing, where an installation began beside such a pin',
      set([chart, pin('manifests', '0.37.1'), open({ scope: 'bootstrap' })]),
      null,
    ],
    ['one where an installation began, alone', set([chart, open({ scope: 'bootstrap' })]), 'held variable'],
    [
      'one where an installation began beside a pin of another cluster',
      set([chart, pin('manifests', '0.37.1', { cluster: 'a' }), open({ scope: 'bootstrap', cluster: 'b' })]),
      'held variable',
    ],
    [
      'nothing, beside a pin of its own cluster',
      set([chart, pin('manifests', '0.37.1', { cluster: 'b' }), open({ scope: 'bootstrap', cluster: 'b' })]),
      null,
    ],
    [
      'nothing, beside a pin of every cluster',
      set([chart, pin('manifests', '0.37.1'), open({ scope: 'bootstrap', cluster: 'b' })]),
      null,
    ],
    [
      'one beside another that nothing fills',
      set([chart, open({ scope: 'bootstrap' }), open({ scope: 'bootstrap' })]),
      'held variable',
    ],
    [
      'nothing, of a template beside a pin',
      set([
        chart,
        pin('manifests', '0.37.1'),
        open({ value: '{{ v }}', variable: { text: '{{ v }}', name: 'v', filledFrom: [] } }),
      ]),
      null,
    ],
    [
      'a template of Argo CD, which runs',
      set([
        chart,
        pin('manifests', '0.37.1'),
        open({ shape: 'argocd', value: '{{ v }}', variable: { text: '{{ v }}', name: 'v', filledFrom: [] } }),
      ]),
      'held variable',
    ],
    [
      'a doubt beside a pin',
      set([
        chart,
        pin('manifests', '0.37.1'),
        open({
          scope: 'bootstrap',
          variable: { text: '', name: 'V', filledFrom: [], doubt: 'two files give a value' },
        }),
      ]),
      'held variable',
    ],
  ])('%s', (_name, own, expected) => {
    expect(said(own)).toBe(expected)
  })

  it('says which place, and what to do about it', () => {
    const detail = (own: Pin): string => withoutRegistry(set([chart, own]))?.detail ?? ''
    expect(detail(open())).toContain(
      'open.yaml:13 takes the Flux manifests from VERSION, which nothing that applies this file gives',
    )
    expect(detail(open({ scope: 'bootstrap' }))).toContain('whose version was not found')
    expect(detail(open({}, 'the ConfigMap flux'))).toContain(
      'takes values from the ConfigMap flux, which is not in the repository',
    )
    expect(detail(open({}, 'the ConfigMap flux'))).toContain('write instance.distribution.artifact in the release')
    expect(detail({ ...open({}, 'the ConfigMap flux'), role: 'operator-chart' })).toContain(
      'write image.tag in the release',
    )
    expect(
      detail(open({ variable: { text: '', name: 'V', filledFrom: [], doubt: 'two files give a value' } })),
    ).toContain('which two files give a value, so that the set would move by half; let one value count')
    expect(withoutRegistry(set([pin('manifests', null)], { current: null }))?.detail).toContain(
      '(kubernetes/manifests.yaml:13)',
    )
    const byHand = (version: string, file: string) => pin('operator-chart', version, { action: 'report', file })
    const differing = set([byHand('0.37.1', 'a.nix'), byHand('0.36.0', 'b.nix')], { current: null })
    expect(withoutRegistry(differing)?.detail).toBe(
      'a.nix:13 names 0.37.1 and is moved by hand; b.nix:13 is moved by hand and names 0.36.0.',
    )
  })

  it('blocks a set with a file that cannot be read, and names the file once', () => {
    const broken = { file: 'a.yaml', line: 3, message: 'it ends too early', code: 'unparseable-file' as const }
    expect(withoutRegistry(set([chart], { broken: [broken] }))).toMatchObject({
      kind: 'blocked',
      reason: 'unparseable-file',
      detail: 'a.yaml:3: it ends too early',
    })
    const named = { ...broken, message: 'a.yaml ends too early' }
    expect(withoutRegistry(set([chart], { broken: [named] }))?.detail).toBe('a.yaml ends too early')
  })

  it('counts the places that are not understood', () => {
    const place = { file: 'a.yaml', line: 1, text: 'x', reason: 'y' }
    expect(withoutRegistry(set([], { unread: [place] }))?.detail).toContain('; 1 place is not understood.')
    expect(withoutRegistry(set([]))?.detail).not.toContain('understood')
  })

  it('names the registries that list no release', () => {
    expect(noReleases(set([chart]))).toMatchObject({ kind: 'blocked', reason: 'no-releases' })
    expect(noReleases(set([chart])).detail).toContain('ghcr.io/controlplaneio-fluxcd/charts/flux-operator')
  })
})

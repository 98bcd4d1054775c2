import { describe, expect, it } from 'vitest'
import { planEdits, planMoves, type EditChoices } from '../../src/edit/plan.js'
import type { DigestRoom, Pin } from '../../src/model/pin.js'
import { formatRepository } from '../../src/model/reference.js'
import { canonicalRepository, type ArtifactRole } from '../../src/model/role.js'
import type { PolicySettings } from '../../src/model/settings.js'
import { fluxPin, lockstepSet, pin, type PinChanges } from '../support/sets.js'

const old = `sha256:${'0a'.repeat(32)}`
const now = `sha256:${'1b'.repeat(32)}`
const place = { start: 10, end: 16, before: '', after: '' }
const none: EditChoices = { digests: null, fluxVersions: new Map() }

function known(role: ArtifactRole): EditChoices {
  return { ...none, digests: new Map([[formatRepository(canonicalRepository(role)), now]]) }
}

/** A pin that can be written, apart from what a test gives of its writing. */
function writable(
  role: ArtifactRole,
  version: string | null,
  writing: Partial<Pin['writing']> = {},
  changes: PinChanges = {},
): Pin {
  const made = pin(role, version, changes)
  return { ...made, writing: { ...made.writing, place, ...writing } }
}

/** `start-end old → new` of each edit that a policy makes of one pin. */
function edits(own: Pin, choices: EditChoices = none, policy: Partial<PolicySettings> = {}): readonly string[] {
  return planEdits(lockstepSet('0.37.1', { pins: [own], policy }), '0.58.1', choices).map(
    (edit) => `${edit.start}-${edit.end} ${edit.old} → ${edit.new}`,
  )
}

describe('the version that is written', () => {
  it.each<[string, Pin, string]>([
    ['a chart without v', writable('operator-chart', '0.37.1'), '10-16 0.37.1 → 0.58.1'],
    ['an artifact with v', writable('manifests', '0.37.1'), '10-16 v0.37.1 → v0.58.1'],
    [
      'a chart as its line spells it',
      writable('operator-chart', '0.37.1', { spelling: 'kept', prefix: 'v' }),
      '10-16 0.37.1 → v0.58.1',
    ],
    [
      'an image as its line spells it',
      writable('manifests', '0.37.1', { spelling: 'kept', prefix: '' }),
      '10-16 v0.37.1 → 0.58.1',
    ],
    [
      'what a key that is absent needs around it',
      writable('operator-chart', '0.37.1', { place: { start: 10, end: 10, before: 'tag: ', after: '\n' } }),
      '10-10  → tag: 0.58.1\n',
    ],
    [
      'the whole scalar that stands there',
      writable('operator-chart', '0.37.1', { place: { ...place, old: '"0.37.1"', before: '"', after: '"' } }),
      '10-16 "0.37.1" → "0.58.1"',
    ],
  ])('%s', (_name, own, expected) => {
    expect(edits(own)).toEqual([expected])
  })

  it.each<[string, Pin]>([
    ['is there already', writable('operator-chart', '0.58.1')],
    ['is only reported', writable('operator-chart', '0.37.1', {}, { action: 'report' })],
    ['is ignored', writable('operator-chart', '0.37.1', {}, { action: 'ignore' })],
    ['has no place', pin('operator-chart', '0.37.1')],
  ])('nothing where it %s', (_name, own) => {
    expect(planMoves(lockstepSet('0.37.1', { pins: [own] }), '0.58.1', none)).toEqual([])
  })
})

describe('a Flux version', () => {
  const own = (writing: Partial<Pin['writing']>): Pin => {
    const flux = fluxPin('v2.7.0')
    return { ...flux, writing: { ...flux.writing, place, ...writing } }
  }
  const fluxVersions = new Map([['v2.7.0', '2.8.1']])

  it('gets what was decided for its text, spelled as it is', () => {
    expect(edits(own({ prefix: 'v' }), { ...none, fluxVersions })).toEqual(['10-16 v2.7.0 → v2.8.1'])
    expect(edits(own({ prefix: '' }), { ...none, fluxVersions })).toEqual(['10-16 v2.7.0 → 2.8.1'])
  })

  it('is left where nothing was decided or nothing can be written', () => {
    expect(edits(own({ prefix: 'v' }))).toEqual([])
    expect(edits(own({ place: null }), { ...none, fluxVersions })).toEqual([])
  })
})

describe('a float', () => {
  const embedding = { place: { start: 30, end: 36, before: '', after: '' }, written: '""' } as const
  const floating = writable('manifests', null, { embedding })

  it('gives way to the copy in the operator only if that is asked for', () => {
    expect(edits(floating, none, { floating: 'embed' })).toEqual(['30-36 latest → ""'])
    expect(edits(floating, none, { floating: 'pin' })).toEqual(['10-16 latest → v0.58.1'])
    expect(edits(writable('manifests', '0.37.1', { embedding }), none, { floating: 'embed' })).toEqual([
      '10-16 v0.37.1 → v0.58.1',
    ])
  })

  it('is left where nothing can be embedded', () => {
    expect(edits(writable('manifests', null), none, { floating: 'embed' })).toEqual([])
    const nowhere = writable('manifests', null, { embedding: { place: null, written: '""' } })
    expect(edits(nowhere, none, { floating: 'embed' })).toEqual([])
  })
})

describe('a digest', () => {
  const apart: DigestRoom = {
    kind: 'apart',
    place: { start: 20, end: 27, before: '', after: '' },
    removal: { start: 18, end: 28, before: '', after: '', old: '@digest' },
  }
  const pinned = (digest: DigestRoom, changes: PinChanges = {}): Pin =>
    writable('manifests', '0.37.1', { digest }, { digest: old, ...changes })
  const tag = '10-16 v0.37.1 → v0.58.1'

  it('moves with its tag', () => {
    expect(edits(pinned(apart), known('manifests'))).toEqual([tag, `20-27 ${old} → ${now}`])
  })

  it('keeps its tag back where nobody asked for it', () => {
    expect(edits(pinned(apart))).toEqual([])
  })

  it.each<[string, Pin, EditChoices, string]>([
    ['the target has none', pinned(apart), { ...none, digests: new Map() }, 'flux-operator-manifests names no digest'],
    ['it has no place', pinned({ kind: 'none' }), known('manifests'), 'the digest beside v0.37.1 cannot follow'],
    [
      'nobody knows whose it is',
      pinned(apart, { repository: null }),
      known('manifests'),
      'its repository is a placeholder',
    ],
  ])('is refused where %s', (_name, own, choices, message) => {
    expect(() => edits(own, choices)).toThrow(message)
  })

  it('goes if it is off, where it can', () => {
    expect(edits(pinned(apart), none, { digests: 'off' })).toEqual([tag, '18-28 @digest → '])
    const fixed: DigestRoom = { ...apart, removal: null }
    expect(edits(pinned(fixed), known('manifests'), { digests: 'off' })).toEqual([tag, `20-27 ${old} → ${now}`])
  })

  it('comes only if it is asked for', () => {
    const bare = (digest: DigestRoom): Pin => writable('manifests', '0.37.1', { digest })
    const absent: DigestRoom = { kind: 'apart', place: { start: 20, end: 20, before: ' # ', after: '' }, removal: null }
    expect(edits(bare(absent), known('manifests'))).toEqual([tag])
    expect(edits(bare(absent), known('manifests'), { digests: 'pin' })).toEqual([tag, `20-20  →  # ${now}`])
    expect(edits(bare({ kind: 'inline' }), known('manifests'), { digests: 'pin' })).toEqual([`${tag}@${now}`])
    expect(edits(bare({ kind: 'none' }), known('manifests'), { digests: 'pin' })).toEqual([tag])
    expect(edits(bare(absent), { ...none, digests: new Map() }, { digests: 'pin' })).toEqual([tag])
  })

  it('is a part of what a second reading must find', () => {
    const [move] = planMoves(lockstepSet('0.37.1', { pins: [pinned(apart)] }), '0.58.1', known('manifests'))
    expect(move?.expected).toEqual({ selector: 'exact', value: 'v0.58.1', digest: now })
  })
})

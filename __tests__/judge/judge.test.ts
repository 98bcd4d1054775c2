import { describe, expect, it } from 'vitest'
import { directionOf, judgeWayBack } from '../../src/judge/direction.js'
import { isBackward, judgeCompanions, judgeLockstep, judgeRanges, movedPins } from '../../src/judge/lockstep.js'
import { judgePublication, unpublished } from '../../src/judge/publication.js'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import type { Pin } from '../../src/model/pin.js'
import { releaseRoles } from '../../src/model/role.js'
import { oldest } from '../../src/model/version.js'
import { parseSettings } from '../../src/settings/parse.js'
import { pin } from '../support/sets.js'

const { policy } = parseSettings({ file: null, inputs: {}, options: [] }).settings

function set(...versions: readonly string[]): LockstepSet {
  const pins = releaseRoles.map((role, index) => pin(role, versions[index] ?? versions[0] ?? '0.0.0'))
  return {
    name: 'default',
    pins,
    instances: [],
    current: oldest(pins.map((each) => each.version ?? '')),
    lockstep: new Set(versions).size === 1,
    policy,
    broken: [],
    beside: [],
    unread: [],
    toldOperator: null,
  }
}

function mirrored(own: Pin): Pin {
  return { ...own, repository: { host: 'registry.example.com', path: 'x' } }
}

describe('judgeCompanions', () => {
  it('says of an MCP server at another release that it is, and no more', () => {
    const before = set('0.38.1')
    const mcp: Pin = { ...pin('operator-chart', '0.37.1'), role: 'mcp-chart', file: 'mcp.yaml' }
    const after = { ...before, pins: [...before.pins, mcp] }
    expect(judgeLockstep(before, after, true)).toEqual([])
    expect(judgeCompanions(after)).toMatchObject([{ code: 'out-of-lockstep', severity: 'notice', file: 'mcp.yaml' }])
  })
})

describe('judgeCompanions, of several', () => {
  const beside = (pins: readonly Pin[]): LockstepSet => ({ ...set('0.38.1'), pins })
  const mcp = pin('mcp-chart', '0.37.1')
  it.each<[string, readonly Pin[], number]>([
    ['one at the release', [pin('manifests', '0.38.1'), pin('mcp-chart', '0.38.1')], 0],
    ['one behind', [pin('manifests', '0.38.1'), mcp], 1],
    ['one before the others', [pin('manifests', '0.36.0'), mcp], 1],
    ['one at the newest of two', [pin('manifests', '0.36.0'), pin('operator-chart', '0.37.1'), mcp], 0],
    ['alone', [mcp], 0],
    ['one that is only reported', [pin('manifests', '0.38.1'), { ...mcp, action: 'report' }], 0],
    ['a pin of the release itself', [pin('manifests', '0.38.1'), pin('operator-chart', '0.37.1')], 0],
  ])('%s', (_name, pins, found) => {
    expect(judgeCompanions(beside(pins))).toHaveLength(found)
  })
})

describe('judgeRanges', () => {
  const range = pin('operator-chart', null, {
    value: '0.38.x',
    selector: 'range',
    action: 'report',
    file: 'range.yaml',
  })
  const beside = (version: string): LockstepSet => ({
    ...set('0.38.1'),
    pins: [range, { ...pin('operator-chart', version), scope: 'bootstrap', file: 'main.tf' }],
  })

  it('finds a copy that a change takes out of the range', () => {
    expect(judgeRanges(beside('0.38.1'), beside('0.40.0'))).toMatchObject([
      { code: 'out-of-lockstep', severity: 'error', introduced: true, file: 'main.tf' },
    ])
    expect(judgeRanges(beside('0.40.0'), beside('0.40.0'))).toMatchObject([{ severity: 'warning', introduced: false }])
    expect(judgeRanges(null, beside('0.38.1'))).toEqual([])
  })
})

describe('a range that selects what runs', () => {
  const ranged = (value: string, changes: Partial<Pin> = {}): LockstepSet => {
    const range = pin('operator-chart', null, { selector: 'range', value, action: 'report', file: 'range.yaml' })
    return {
      ...set('0.38.1'),
      pins: [{ ...range, ...changes, selector: 'range', version: null }, pin('manifests', '0.38.1')],
    }
  }
  it.each<[string, LockstepSet, number]>([
    ['outside', ranged('0.37.x'), 1],
    ['inside', ranged('0.38.x'), 0],
    ['no range', ranged('nonsense'), 0],
    ['one that is ignored', ranged('0.37.x', { action: 'ignore' }), 0],
    ['one of a companion', ranged('0.37.x', { role: 'mcp-chart' }), 0],
    ['one that may not be in use', ranged('0.37.x', { isAssumed: true }), 0],
  ])('%s', (_name, after, found) => {
    expect(judgeRanges(null, after)).toHaveLength(found)
  })

  it('is told from another range of the base', () => {
    expect(judgeRanges(ranged('0.36.x'), ranged('0.37.x'))).toMatchObject([{ severity: 'error', introduced: true }])
  })
})

describe('judgeLockstep', () => {
  it('finds nothing where all pins agree', () => {
    expect(judgeLockstep(set('0.37.1'), set('0.38.1'), false)).toEqual([])
  })

  it('names every pin that a half-bump leaves behind', () => {
    const findings = judgeLockstep(set('0.37.1'), set('0.38.1', '0.37.1', '0.37.1'), false)
    expect(findings).toMatchObject([
      { code: 'half-bumped', severity: 'error', introduced: true, file: 'kubernetes/instance-chart.yaml' },
      { code: 'half-bumped', severity: 'error', introduced: true, file: 'kubernetes/manifests.yaml' },
    ])
  })

  it('lets an inherited skew pass with a warning, unless lockstep is strict', () => {
    const skewed = set('0.38.1', '0.37.1', '0.37.1')
    expect(judgeLockstep(skewed, skewed, false)).toMatchObject([
      { code: 'out-of-lockstep', severity: 'warning', introduced: false },
      { severity: 'warning' },
    ])
    expect(judgeLockstep(skewed, skewed, true)).toMatchObject([{ severity: 'error' }, { severity: 'error' }])
  })

  it('lets a skew that narrows pass, and fails one that widens', () => {
    const skewed = set('0.38.1', '0.37.1', '0.37.1')
    expect(judgeLockstep(skewed, set('0.38.1', '0.38.1', '0.37.1'), false)).toMatchObject([{ introduced: false }])
    expect(judgeLockstep(skewed, set('0.39.0', '0.37.1', '0.37.1'), false)[0]).toMatchObject({ introduced: true })
    expect(judgeLockstep(skewed, set('0.38.1', '0.36.0', '0.37.1'), false)[0]).toMatchObject({ introduced: true })
    // one that goes further back is judgeWayBack's to tell
    const late = set('0.38.1', '0.38.1', '0.37.1')
    expect(judgeLockstep(late, set('0.38.1', '0.38.1', '0.36.0'), false)).toEqual([])
    expect(judgeLockstep(late, set('0.38.1', '0.38.1', '0.38.0'), false)).toMatchObject([{ introduced: false }])
  })

  it('counts everything where there is nothing to compare with', () => {
    expect(judgeLockstep(null, set('0.38.1', '0.37.1', '0.37.1'), false)[0]).toMatchObject({
      code: 'out-of-lockstep',
      severity: 'error',
    })
  })
})

describe('the words of a half-bump', () => {
  const messages = (before: LockstepSet | null, after: LockstepSet, strict = false): readonly string[] =>
    judgeLockstep(before, after, strict).map(({ severity, code, message }) => `${severity} ${code} ${message}`)

  it('names what stays, and what would be ahead of it', () => {
    expect(messages(set('0.37.1'), set('0.38.1', '0.37.1', '0.38.1'))).toEqual([
      'error half-bumped The pin of the flux-instance chart stays at 0.37.1, and the flux-operator chart and the Flux manifests would be at 0.38.1: Flux can stall on halves of two releases.',
    ])
  })

  it('names what goes to an older one than the others', () => {
    expect(messages(set('0.36.0'), set('0.38.1', '0.37.1', '0.38.1'))[0]).toContain(
      'instance chart goes to 0.37.1, and ',
    )
  })

  it('advises to move the rest in the same change only where the change brought it', () => {
    const helps = (before: LockstepSet | null, after: LockstepSet) =>
      judgeLockstep(before, after, false).map(({ help }) => help)
    const half = set('0.38.1', '0.37.1', '0.38.1')
    expect(helps(set('0.37.1'), half)).toEqual(['Move it to 0.38.1 in the same change, or take the others back.'])
    const repair = 'Move it to 0.38.1; flux-lockstep update repairs the whole set.'
    expect([helps(half, half), helps(null, half)]).toEqual([[repair], [repair]])
  })

  it('names another pin of the same artifact', () => {
    const one = { ...set('0.37.1'), pins: [pin('manifests', '0.37.1'), pin('manifests', '0.37.1', { file: 'b.yaml' })] }
    const two = { ...one, pins: [pin('manifests', '0.38.1'), pin('manifests', '0.37.1', { file: 'b.yaml' })] }
    expect(messages(one, two)[0]).toContain('stays at 0.37.1, and another pin of it would be at 0.38.1')
  })

  it('leaves pins that go back with the set to what is said of going back', () => {
    expect(messages(set('0.38.1'), set('0.37.1', '0.36.0', '0.37.1'))).toEqual([])
    expect(messages(set('0.38.1'), set('0.38.1', '0.37.1', '0.37.1'))).toEqual([])
    expect(messages(set('0.37.1'), set('0.37.1', '0.38.1', '0.37.1'))).toHaveLength(2)
  })

  it('tells of a pin that goes back itself, where the release that defines the set stays', () => {
    const before = set('0.38.5', '0.38.1', '0.37.1')
    expect(messages(before, set('0.39.0', '0.38.0', '0.37.1')).map((text) => text.split(',')[0])).toEqual([
      'error half-bumped The pin of the flux-instance chart goes to 0.38.0',
      'error half-bumped The pin of the Flux manifests stays at 0.37.1',
    ])
  })

  it('says of a set that nothing moved that it is out of lockstep', () => {
    const one = set('0.38.1', '0.37.1', '0.37.1')
    expect(messages({ ...one, lockstep: true }, one)[0]).toContain('error out-of-lockstep ')
    expect(messages(one, one)[0]).toContain(
      'warning out-of-lockstep The pin of the flux-instance chart in set "default" is at 0.37.1 beside others at 0.38.1.',
    )
  })

  it('counts a third release as wider', () => {
    const two = set('0.38.1', '0.36.0', '0.36.0')
    expect(messages(two, set('0.38.1', '0.37.1', '0.36.0'))[0]).toContain('error half-bumped')
    expect(messages(two, set('0.38.1', '0.37.1', '0.37.1'))[0]).toContain('warning out-of-lockstep')
  })
})

describe('movedPins, by place', () => {
  const of = (...pins: readonly Pin[]): LockstepSet => ({ ...set('0.37.1'), pins })
  const chart = (version: string, file: string): Pin => pin('operator-chart', version, { file })
  const moves = (before: LockstepSet, after: LockstepSet) =>
    movedPins(before, after).map(({ pin: { file, version }, from }) => `${file} ${from ?? 'new'} ${version}`)

  it.each<[string, LockstepSet, LockstepSet, readonly string[]]>([
    ['a renamed file', of(chart('0.37.1', 'a')), of(chart('0.37.1', 'b')), []],
    ['a renamed file with another version', of(chart('0.37.1', 'a')), of(chart('0.38.1', 'b')), ['b 0.37.1 0.38.1']],
    [
      'a new pin beside one',
      of(chart('0.37.1', 'a')),
      of(chart('0.37.1', 'a'), chart('0.38.1', 'b')),
      ['b new 0.38.1'],
    ],
    [
      'its own file before another',
      of(chart('0.36.0', 'a'), chart('0.37.1', 'b')),
      of(chart('0.38.1', 'b'), chart('0.38.1', 'a')),
      ['b 0.37.1 0.38.1', 'a 0.36.0 0.38.1'],
    ],
    [
      'another artifact of the same file',
      of(chart('0.37.1', 'a')),
      of(pin('manifests', '0.37.1', { file: 'a' })),
      ['a new 0.37.1'],
    ],
    [
      'another artifact beside it with the same value',
      of(chart('0.37.1', 'a'), pin('manifests', '0.36.0', { file: 'b' })),
      of(chart('0.37.1', 'b'), pin('manifests', '0.37.1', { file: 'b' })),
      ['b 0.36.0 0.37.1'],
    ],
    ['what only follows', of(pin('mcp-chart', '0.37.1')), of(pin('mcp-chart', '0.38.1')), []],
  ])('%s', (_name, before, after, expected) => {
    expect(moves(before, after)).toEqual(expected)
  })
})

describe('movedPins', () => {
  it('tells a pin that goes back from one that goes on, and from one that is new', () => {
    const moves = (from: string, to: string) => movedPins(set(from), set(to)).map(isBackward)
    expect(moves('0.38.1', '0.37.1')).toEqual([true, true, true])
    expect(moves('0.37.1', '0.38.1')).toEqual([false, false, false])
    expect(moves('0.37.1', '0.37.1')).toEqual([])
    expect(movedPins({ ...set('0.37.1'), pins: [] }, set('0.37.1')).map(isBackward)).toEqual([false, false, false])
  })
})

describe('judgeWayBack', () => {
  const back = (heldBefore: boolean) => {
    const after = set('0.37.1')
    const direction = directionOf(set('0.38.1'), after)
    if (direction.kind !== 'backward') throw new Error(`the direction is ${direction.kind}`)
    return judgeWayBack(set('0.38.1'), after, direction, heldBefore)
  }

  it.each([
    ['a release held before is allowed', true, 'way-back', 'notice'],
    ['a release never held is a downgrade', false, 'downgrade', 'error'],
  ])('%s', (_name, held, code, severity) => {
    expect(back(held)).toMatchObject([{ code, severity, introduced: true }])
  })

  it('has no direction without two releases', () => {
    expect(directionOf(null, set('0.37.1'))).toEqual({ kind: 'same' })
    expect(directionOf(set('0.37.1'), set('0.38.1'))).toMatchObject({ kind: 'forward' })
  })
})

describe('judgePublication', () => {
  it.each([
    [mirrored(pin('operator-chart', '0.38.1', { value: 'v0.38.1' })), 'Tags of charts have no v: write 0.38.1.'],
    [
      mirrored(pin('manifests', '0.38.1', { value: '0.38.1' })),
      'Tags of the Flux manifests begin with v: write v0.38.1.',
    ],
    [pin('operator-chart', '0.38.0'), 'flux-lockstep releases lists them'],
  ])('says what is wrong with $value', (missing, help) => {
    const finding = judgePublication(missing, { kind: 'missing' })
    expect(finding).toMatchObject({
      code: 'not-published',
      severity: 'error',
      introduced: true,
      file: missing.file,
      line: 13,
    })
    expect(unpublished([missing])).toMatchObject([{ code: 'not-published', introduced: false }])
    expect(finding?.help).toContain(help)
  })

  it.each([
    pin('operator-chart', '0.38.1', { value: 'v0.38.1' }),
    pin('operator-chart', null, { value: `0.38.1@sha256:${'a'.repeat(64)}`, selector: 'misplaced-digest' }),
  ])('leaves $value to the scan, which knows the tags of upstream', (missing) => {
    expect(judgePublication(missing, { kind: 'missing' })).toBeNull()
  })

  it('finds a tag that moved without its digest', () => {
    const digest = `sha256:${'b'.repeat(64)}`
    const finding = judgePublication(pin('manifests', '0.38.1'), { kind: 'digest-differs', digest })
    expect(finding?.help).toContain(digest)
    expect(judgePublication(pin('manifests', '0.38.1'), { kind: 'published', digest: 'sha256:x' })).toBeNull()
  })
})

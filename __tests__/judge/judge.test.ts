import { describe, expect, it } from 'vitest'
import { directionOf, judgeWayBack } from '../../src/judge/direction.js'
import { isBackward, judgeCompanions, judgeLockstep, judgeRanges, movedPins } from '../../src/judge/lockstep.js'
import { judgePublication } from '../../src/judge/publication.js'
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
  })

  it('counts everything where there is nothing to compare with', () => {
    expect(judgeLockstep(null, set('0.38.1', '0.37.1', '0.37.1'), false)[0]).toMatchObject({
      code: 'out-of-lockstep',
      severity: 'error',
    })
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
    expect(finding).toMatchObject({ code: 'not-published', severity: 'error', file: missing.file, line: 13 })
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

import { describe, expect, it } from 'vitest'
import { shutGate, type GateQuestion, type Held } from '../../src/resolve/gates.js'
import { hour, policy, schedule } from '../support/sets.js'

const now = new Date('2026-09-01T12:00:00Z')
const held = (since: string, changes: Partial<Extract<Held, { kind: 'held' }>> = {}): Held => ({
  kind: 'held',
  since: new Date(since),
  previous: '0.52.0',
  failed: null,
  ...changes,
})

async function gate(known: Held | null, changes: Partial<GateQuestion> = {}) {
  const asked: unknown[] = []
  const found = await shutGate({
    set: 'default',
    policy: policy({ hopDelay: hour }),
    now,
    current: '0.53.0',
    target: '0.58.1',
    crossesFluxMinor: true,
    lifted: false,
    heldSince: (...question) => {
      asked.push(question)
      return Promise.resolve(known)
    },
    ...changes,
  })
  return { found, asked }
}

const lasting = '2026-08-01T00:00:00Z'
const following = { policy: policy({ follow: 'staging', soak: 2 * hour, hopDelay: 0 }), crossesFluxMinor: false }

describe('the delay before another Flux minor', () => {
  it('lasts from the moment that the release was there, to the second', async () => {
    const { found, asked } = await gate(held('2026-09-01T11:00:01Z'))
    expect(found).toEqual({
      reason: 'hop-delay',
      detail: 'The next Flux minor waits for hop-delay 1h with 0.53.0, until 2026-09-01T12:00:01Z.',
      until: '2026-09-01T12:00:01Z',
    })
    expect(asked).toEqual([['default', '0.53.0', new Date('2026-09-01T11:00:00Z')]])
    expect((await gate(held('2026-09-01T11:00:00Z'))).found).toBeNull()
  })

  it.each<[string, Held | null, Partial<GateQuestion>]>([
    ['without a release that is left', held('2026-09-01T11:59:00Z'), { current: null }],
    ['where no Flux minor is entered', held('2026-09-01T11:59:00Z'), { crossesFluxMinor: false }],
    ['that is no delay', held('2026-09-01T11:59:00Z'), { policy: policy({ hopDelay: 0 }) }],
    ['where nothing is known', null, {}],
    ['where nothing moved yet', held('2026-09-01T11:59:00Z', { previous: null }), {}],
  ])('is none %s', async (_name, known, changes) => {
    expect((await gate(known, changes)).found).toBeNull()
  })

  it.each<[string, Held, string]>([
    [
      'a failure, even of the first release',
      held(lasting, { previous: null, failed: 'Flux failed' }),
      'and Flux failed. Once',
    ],
    ['a failure, however long ago', held(lasting, { failed: 'Flux failed' }), 'and Flux failed. Once'],
    [
      'a branch without it',
      { kind: 'absent', ref: 'production' },
      'production, which the clusters apply, does not have it yet. Once',
    ],
    [
      'an artifact',
      { kind: 'unreadable', source: 'an OCIRepository', previous: '0.52.0', failed: null },
      'nothing here tells since when, as the clusters apply an OCIRepository. Once',
    ],
  ])('is ended by a person alone with %s', async (_name, known, detail) => {
    const { found } = await gate(known)
    expect(found).toMatchObject({ reason: 'hop-delay', until: null })
    expect(found?.detail).toContain(detail)
    expect((await gate(known, { lifted: true })).found).toBeNull()
  })

  it('is none for an artifact that had nothing before', async () => {
    const first: Held = { kind: 'unreadable', source: 'an OCIRepository', previous: null, failed: null }
    expect((await gate(first)).found).toBeNull()
  })

  it('that has an end is not lifted', async () => {
    expect((await gate(held('2026-09-01T11:30:00Z'), { lifted: true })).found?.until).toBe('2026-09-01T12:30:00Z')
  })
})

describe('the soak in the set that is followed', () => {
  it('lasts from the moment that the target was there', async () => {
    const { found, asked } = await gate(held('2026-09-01T10:00:01Z'), following)
    expect(found).toEqual({
      reason: 'soak',
      detail: '0.58.1 has to run in the set "staging" for soak 2h first, until 2026-09-01T12:00:01Z.',
      until: '2026-09-01T12:00:01Z',
    })
    expect(asked).toEqual([['staging', '0.58.1', new Date('2026-09-01T10:00:00Z')]])
    expect((await gate(held('2026-09-01T10:00:00Z'), following)).found).toBeNull()
  })

  it('is ended by a person alone where nothing is known', async () => {
    const { found } = await gate(null, following)
    expect(found).toMatchObject({ reason: 'soak', until: null })
    expect(found?.detail).toContain('nothing says since when it does')
    expect((await gate(null, { ...following, lifted: true })).found).toBeNull()
  })

  it.each([
    ['follows none', policy({ soak: hour, hopDelay: 0 })],
    ['needs none', policy({ follow: 'staging', soak: 0, hopDelay: 0 })],
  ])('is none where a set %s', async (_name, own) => {
    const { found, asked } = await gate(null, { policy: own, crossesFluxMinor: false })
    expect([found, asked]).toEqual([null, []])
  })
})

describe('of several gates', () => {
  const both = policy({ follow: 'staging', soak: hour, hopDelay: hour, schedule: schedule('UTC', '0 0 1 1 *') })

  it('the first that is shut is told', async () => {
    const recent = held('2026-09-01T11:30:00Z')
    expect((await gate(recent, { policy: both })).found?.reason).toBe('hop-delay')
    expect((await gate(recent, { policy: both, crossesFluxMinor: false })).found?.reason).toBe('soak')
    const { found } = await gate(held(lasting), { policy: both })
    expect(found).toEqual({
      reason: 'schedule',
      detail: '0.58.1 waits for the schedule, until 2027-01-01T00:00:00Z.',
      until: '2027-01-01T00:00:00Z',
    })
  })

  it('a schedule that never opens says so, and one that is open is none', async () => {
    const never = { policy: policy({ schedule: schedule('UTC', '0 0 30 2 *') }), crossesFluxMinor: false }
    expect((await gate(null, never)).found).toMatchObject({
      detail: '0.58.1 waits for the schedule, which never opens; change it.',
      until: null,
    })
    const open = { policy: policy({ schedule: schedule('UTC', '* 12 * * *') }), crossesFluxMinor: false }
    expect((await gate(null, open)).found).toBeNull()
    const either = { policy: policy({ schedule: schedule('UTC', '* 3 * * *', '* 12 * * *') }), crossesFluxMinor: false }
    expect((await gate(null, either)).found).toBeNull()
  })
})

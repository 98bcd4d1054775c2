import { describe, expect, it } from 'vitest'
import type { SetReport } from '../../src/model/report.js'
import {
  canRetry,
  dashboardMark,
  readDashboardBody,
  remember,
  retryBox,
  waitingState,
  withMemory,
  type DashboardMemory,
} from '../../src/propose/dashboard.js'

const set: SetReport = {
  name: 'default',
  lockstep: true,
  agreement: { kind: 'lockstep', text: 'in lockstep' },
  current: '0.57.0',
  flux: null,
  decision: 'held',
  target: '0.58.1',
  reason: 'age',
  detail: null,
  until: null,
  via: [],
  changes: [],
  findings: [],
  proposal: null,
}
const start = new Date('2026-11-01T00:00:00Z')
const after = (days: number): Date => new Date(start.getTime() + days * 86_400_000)
const first = remember(new Map(), [set], start).memory

describe('the memory of the dashboard', () => {
  it('brings a set up after 14 days, once', () => {
    expect(remember(first, [set], after(13.9)).due).toEqual([])
    const { due, memory } = remember(first, [set], after(14))
    expect(due).toEqual([set])
    expect(remember(memory, [set], after(40)).due).toEqual([])
  })

  it('starts anew where the set waits for something else, and forgets what no longer waits', () => {
    expect(remember(first, [{ ...set, target: '0.59.0' }], after(20)).due).toEqual([])
    expect(remember(first, [{ ...set, decision: 'up-to-date', reason: null }], after(20)).memory.size).toBe(0)
  })

  it('survives the body, whatever a name or a reason holds', () => {
    const memory: DashboardMemory = new Map([
      ['__proto__', { state: 'a --> b', since: start.toISOString(), raised: true }],
      ['default', { state: '#7', since: start.toISOString(), raised: false }],
    ])
    const body = withMemory('text', memory)
    expect(body.split('-->')).toHaveLength(2)
    expect(readDashboardBody(body).memory).toEqual(memory)
  })

  it.each([
    '',
    '<!-- flux-lockstep-dashboard:{ -->',
    '<!-- flux-lockstep-dashboard:{"sets":[1]} -->',
    'x'.repeat(200_000),
  ])('is empty where the body is broken', (body) => {
    expect(readDashboardBody(body).memory.size).toBe(0)
  })

  it('reads ticked boxes of names that a set can have', () => {
    const body =
      '- [x] <!-- flux-lockstep:retry=a -->\n- [ ] <!-- flux-lockstep:retry=b -->\n- [X] <!-- flux-lockstep:retry=c/d -->'
    expect([...readDashboardBody(body).ticked]).toEqual(['a'])
  })

  it('reads the box that it writes, once a person ticked it, at the beginning of a line', () => {
    const written = retryBox('default', ' Try again')
    expect(readDashboardBody(written).ticked.size).toBe(0)
    const ticked = written.replace('[ ]', '[x]')
    expect([...readDashboardBody(ticked).ticked]).toEqual(['default'])
    expect(readDashboardBody(`> ${ticked}`).ticked.size).toBe(0)
  })

  it('takes what is well formed of a memory, and the rest for nothing', () => {
    const since = start.toISOString()
    const sets = {
      a: { state: '#1', since },
      b: { state: '#1', since: 'yesterday' },
      c: { since },
      d: { state: '#1' },
      e: [],
      f: 1,
      g: { state: 1, since },
      h: { state: '#1', since, raised: 'true' },
    }
    const body = `x\n\n${dashboardMark}${JSON.stringify({ v: 1, sets })} -->`
    const entry = { state: '#1', since, raised: false }
    expect(readDashboardBody(body).memory).toEqual(new Map(['a', 'h'].map((name) => [name, entry])))
    expect(readDashboardBody(`${body}\nmine`).memory.size).toBe(0)
    expect(readDashboardBody(`${body}\n`).memory.size).toBe(2)
  })

  it('holds 300 sets, and reads no body of more than 120,000 characters', () => {
    const many = new Map(
      Array.from({ length: 301 }, (_, at) => [`s${at}`, { state: '', since: start.toISOString(), raised: true }]),
    )
    const body = withMemory('text', many)
    expect(body).toContain('"v":1')
    expect(body).not.toContain('"s300"')
    expect(readDashboardBody(body).memory.size).toBe(300)
    const whole = `${'x'.repeat(120_000 - body.length)}${body}`
    expect(readDashboardBody(whole).memory.size).toBe(300)
    expect(readDashboardBody(`x${whole}`).memory.size).toBe(0)
  })

  it('brings up those that are due alone, and counts the time of each', () => {
    const memory: DashboardMemory = new Map([
      ['default', { state: 'age 0.58.1', since: start.toISOString(), raised: false }],
      ['other', { state: 'age 0.58.1', since: after(10).toISOString(), raised: false }],
    ])
    const { due, memory: now } = remember(memory, [set, { ...set, name: 'other' }], after(14))
    expect(due.map(({ name }) => name)).toEqual(['default'])
    expect([...now].map(([name, { raised }]) => [name, raised])).toEqual([
      ['default', true],
      ['other', false],
    ])
  })
})

describe('what a set waits for', () => {
  const proposed = (operation: 'created' | 'closed', number: number | null = 7): SetReport => ({
    ...set,
    proposal: { number, url: null, operation, commit: null, verified: null },
  })
  it.each<[string, SetReport, string | null]>([
    ['a person who merges', { ...proposed('created'), decision: 'update' }, '#7'],
    ['nobody, once it is closed', { ...proposed('closed'), decision: 'up-to-date' }, null],
    ['the end of a hold where it is closed', proposed('closed'), 'age 0.58.1'],
    ['the end of a hold without a pull request', proposed('created', null), 'age 0.58.1'],
    ['the end of a hold', set, 'age 0.58.1'],
    ['the end of a hold of no release', { ...set, target: null }, 'age'],
    ['the end of a hold without a reason', { ...set, reason: null }, '0.58.1'],
    ['what blocks it', { ...set, decision: 'blocked' }, 'age 0.58.1'],
    ['nothing', { ...set, decision: 'update' }, null],
  ])('%s', (_name, waiting, expected) => {
    expect(waitingState(waiting)).toBe(expected)
  })

  it.each<[SetReport['reason'], string | null, boolean]>([
    ['declined', null, true],
    ['reverted', '2026-12-01T00:00:00Z', true],
    ['hop-delay', null, true],
    ['hop-delay', '2026-12-01T00:00:00Z', false],
    ['soak', null, true],
    ['soak', '2026-12-01T00:00:00Z', false],
    ['age', null, false],
    ['age', '2026-12-01T00:00:00Z', false],
    [null, null, false],
  ])('%s until %s is lifted by a box: %s', (reason, until, expected) => {
    expect(canRetry({ ...set, reason, until })).toBe(expected)
  })
})

import { describe, expect, it } from 'vitest'
import type { SetReport } from '../../src/model/report.js'
import { readDashboardBody, remember, withMemory, type DashboardMemory } from '../../src/propose/dashboard.js'

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
})

import { describe, expect, test } from 'vitest'
import { isOpen, nextOpening } from '../../src/resolve/schedule.js'
import { schedule } from '../support/sets.js'

const berlin = 'Europe/Berlin'

describe('isOpen', () => {
  test.each([
    ['* * * * *', 'UTC', '2026-06-30T17:10:00Z', true],
    // 03:30 in Berlin in summer
    ['* 3 * * *', berlin, '2026-06-30T01:30:00Z', true],
    ['* 3 * * *', berlin, '2026-06-30T03:30:00Z', false],
    // a Tuesday
    ['* * * * tue', 'UTC', '2026-06-30T17:10:00Z', true],
    ['* * * * 1,3-5', 'UTC', '2026-06-30T17:10:00Z', false],
    ['* * * * 7', 'UTC', '2026-06-28T00:00:00Z', true],
    ['*/15 * * * *', 'UTC', '2026-06-30T17:45:00Z', true],
    ['*/15 * * * *', 'UTC', '2026-06-30T17:46:00Z', false],
    ['5/20 * * * *', 'UTC', '2026-06-30T17:45:00Z', true],
    ['* * * jun-aug *', 'UTC', '2026-09-01T00:00:00Z', false],
    // day of month or weekday, where both are restricted
    ['* * 1 * mon', 'UTC', '2026-07-01T00:00:00Z', true],
    ['* * 1 * mon', 'UTC', '2026-07-06T00:00:00Z', true],
    ['* * 1 * mon', 'UTC', '2026-07-07T00:00:00Z', false],
  ])('%s in %s at %s: %s', (cron, timezone, time, open) => {
    expect(isOpen(schedule(timezone, cron), new Date(time))).toBe(open)
  })
})

describe('nextOpening', () => {
  test.each([
    ['* 3 * * *', berlin, '2026-06-30T17:10:00Z', '2026-07-01T01:00:00Z'],
    ['30 3 * * *', berlin, '2026-06-30T00:10:20Z', '2026-06-30T01:30:00Z'],
    // the minute of this hour is over
    ['5 3 * * *', berlin, '2026-06-30T01:10:00Z', '2026-07-01T01:05:00Z'],
    // the clocks go back at 01:00 UTC
    ['0 3 * * *', berlin, '2026-10-24T12:00:00Z', '2026-10-25T02:00:00Z'],
    // and forward: 02:30 does not exist that day
    ['30 2 29 3 *', berlin, '2026-03-28T12:00:00Z', '2027-03-29T00:30:00Z'],
    ['0 0 29 2 *', 'UTC', '2026-06-30T00:00:00Z', '2028-02-29T00:00:00Z'],
    ['0 9 * * 1', 'Asia/Kolkata', '2026-06-30T17:10:00Z', '2026-07-06T03:30:00Z'],
  ])('%s in %s after %s: %s', (cron, timezone, time, opening) => {
    expect(nextOpening(schedule(timezone, cron), new Date(time))).toEqual(new Date(opening))
  })

  test('a day that never comes is none', () => {
    expect(nextOpening(schedule('UTC', '0 0 31 2 *'), new Date('2026-06-30T00:00:00Z'))).toBeNull()
  })

  test('the earliest of several expressions counts', () => {
    const opening = nextOpening(schedule('UTC', '0 6 * * *', '0 5 * * *'), new Date('2026-06-30T00:00:00Z'))
    expect(opening).toEqual(new Date('2026-06-30T05:00:00Z'))
  })
})

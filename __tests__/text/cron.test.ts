import { expect, test } from 'vitest'
import { parseCron } from '../../src/text/cron.js'

test.each([
  ['0-59 6-18/6 1 jan,MAR mon-fri', [6, 12, 18], [1, 3], [1, 2, 3, 4, 5]],
  ['* 22/1 * 12 7', [22, 23], [12], [0]],
  ['* */8 * 1-2 sun', [0, 8, 16], [1, 2], [0]],
])('%s', (text, hours, months, weekdays) => {
  const cron = parseCron(text)
  expect([...(cron?.hours ?? [])]).toEqual(hours)
  expect([...(cron?.months ?? [])]).toEqual(months)
  expect([...(cron?.weekdays ?? [])]).toEqual(weekdays)
})

test.each([
  ['* * 1 * *', false],
  ['* * 1 * mon', true],
  ['* * */2 * mon', false],
])('where %s restricts both days: %s', (text, either) => {
  expect(parseCron(text)?.eitherDay).toBe(either)
})

test.each([
  '',
  '* * * *',
  '61 * * * *',
  '* 25 * * *',
  '* * 0 * *',
  '* * * * mon-sun-tue',
  '*/0 * * * *',
  'a b c d e',
  '5-1 * * * *',
  '1-200000 * * * *',
  '*-5 * * * *',
  '1,,2 * * * *',
  `${'1,'.repeat(120)}1 * * * *`,
])('%j is none', (text) => {
  expect(parseCron(text)).toBeNull()
})

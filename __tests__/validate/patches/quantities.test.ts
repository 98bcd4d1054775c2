import { expect, test } from 'vitest'
import { amountOf } from '../../../src/validate/patches/quantities.js'

test.each<[text: string, amount: number | null]>([
  ['1', 1],
  ['+1.5', 1.5],
  ['-.5', -0.5],
  ['2.', 2],
  ['100n', 1e-7],
  ['100u', 1e-4],
  ['50m', 0.05],
  ['2k', 2000],
  ['2M', 2e6],
  ['2G', 2e9],
  ['2T', 2e12],
  ['2P', 2e15],
  ['2E', 2e18],
  ['1Ki', 1024],
  ['1Mi', 1_048_576],
  ['1Gi', 1_073_741_824],
  ['1Ti', 1_099_511_627_776],
  ['1Pi', 2 ** 50],
  ['1Ei', 2 ** 60],
  ['2e3', 2000],
  ['2E-1', 0.2],
  ['1K', null],
  ['1 Gi', null],
  ['1gi', null],
  ['', null],
  ['x', null],
])('%s is %s', (text, amount) => {
  if (amount === null) expect(amountOf(text)).toBeNull()
  else expect(amountOf(text)).toBeCloseTo(amount, 12)
})

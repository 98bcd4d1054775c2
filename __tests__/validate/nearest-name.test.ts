import { expect, test } from 'vitest'
import { nearestName } from '../../src/validate/nearest-name.js'

test.each<[wrong: string, names: string[], nearest: string | null]>([
  ['INTERVAL', ['url', 'interval'], 'interval'],
  ['interval', ['url', 'INTERVAL'], 'INTERVAL'],
  ['intervl', ['interval'], 'interval'],
  ['intrvl', ['interval'], 'interval'],
  ['intrv', ['interval'], null],
  ['intervalxx', ['interval'], 'interval'],
  ['intervalxxx', ['interval'], null],
  // of a short word two letters are too much
  ['tgg', ['tag'], 'tag'],
  ['xgg', ['tag'], null],
  ['abcd', ['abce'], 'abce'],
  ['abcd', ['abef'], null],
  ['abcde', ['abcfg'], 'abcfg'],
  // the nearest of several, and of two as near the first
  ['interval', ['intorvel', 'intervel'], 'intervel'],
  ['interval', ['intervel', 'intervol'], 'intervel'],
  ['x'.repeat(64), [`${'x'.repeat(63)}y`], `${'x'.repeat(63)}y`],
  ['x'.repeat(65), [`${'x'.repeat(64)}y`], null],
  ['anything', [], null],
])('%s of %j is %s', (wrong, names, nearest) => expect(nearestName(wrong, names)).toBe(nearest))

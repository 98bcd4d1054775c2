import fc from 'fast-check'
import { expect, it } from 'vitest'
import semver from 'semver'
import {
  compareMinors,
  compareVersions,
  isPreRelease,
  isVersion,
  minorOf,
  minorsApart,
  newest,
  oldest,
  withoutV,
} from '../../src/model/version.js'

it.each(['v0.37.1', '0.37', '0.37.1.2', '00.1.2', '1.2.3+build', '1.2.3-', '', '1.2.9007199254740993', '1.2.3-a..b'])(
  'is no version: %j',
  (text) => expect(isVersion(text)).toBe(false),
)

it('orders by semver precedence, as the semver package does', () => {
  const part = fc.integer({ min: 0, max: 30 })
  const pre = fc.constantFrom('', '-rc.1', '-rc.2', '-rc.10', '-alpha', '-alpha.1', '-1', '-2.a')
  const version = fc
    .tuple(part, part, part, pre)
    .map(([major, minor, patch, end]) => `${major}.${minor}.${patch}${end}`)
  fc.assert(
    fc.property(version, version, (a, b) => {
      expect(Math.sign(compareVersions(a, b))).toBe(semver.compare(a, b))
    }),
  )
})

it('finds the newest and the oldest', () => {
  const versions = ['0.9.0', '0.38.1', '0.38.1-rc.1', '0.10.0']
  expect(newest(versions)).toBe('0.38.1')
  expect(oldest(versions)).toBe('0.9.0')
  expect(newest([])).toBeNull()
})

it('reads minors, a leading v and pre-releases', () => {
  expect(minorOf('2.8.3')).toBe('2.8')
  expect(compareMinors('2.10', '2.9')).toBeGreaterThan(0)
  expect(withoutV('v0.37.1')).toBe('0.37.1')
  expect(withoutV('vv0.37.1')).toBeNull()
  expect(isPreRelease('0.38.0-rc.1')).toBe(true)
  expect(isPreRelease('0.38.0')).toBe(false)
})

it.each([
  ['2.6', '2.9', 3],
  ['2.9', '2.8', -1],
  ['2.10', '2.10', 0],
  ['1.9', '2.0', Infinity],
  ['2.x', '2.9', 0],
])('lies from %s to %s: %s minors', (from, to, apart) => expect(minorsApart(from, to)).toBe(apart))

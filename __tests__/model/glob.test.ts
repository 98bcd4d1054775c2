import { expect, test } from 'vitest'
import { matchesGlob } from '../../src/model/glob.js'

test.each<[glob: string, path: string, matches: boolean]>([
  ['clusters/*/a.yaml', 'clusters/x/a.yaml', true],
  ['clusters/*/a.yaml', 'clusters/x/y/a.yaml', false],
  ['clusters/**', 'clusters/x/y/a.yaml', true],
  ['clusters/', 'clusters/x/a.yaml', true],
  ['clusters', 'clusters/x/a.yaml', false],
  ['**/a.yaml', 'a.yaml', true],
  ['./a?.yaml', 'ab.yaml', true],
  ['clusters/{staging,prod}/**', 'clusters/prod/a.yaml', true],
  ['clusters/{staging,prod}/**', 'clusters/test/a.yaml', false],
  ['{a,b}/{c,d}.{yml,yaml}', 'b/c.yaml', true],
  ['{a,b/c}/x', 'b/c/x', true],
  ['a{,-next}.yaml', 'a.yaml', true],
  ['a{b}.yaml', 'a{b}.yaml', true],
  ['{a,b', '{a,b', true],
])('%s on %s: %s', (glob, path, matches) => {
  expect(matchesGlob(path, glob)).toBe(matches)
})

test('a hostile glob ends', () => {
  expect(matchesGlob('a'.repeat(200), '{a,b}'.repeat(90) + '*a'.repeat(100))).toBe(false)
})

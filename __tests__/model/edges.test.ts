import { describe, expect, test } from 'vitest'
import { compareApiVersions, parseApiVersion } from '../../src/model/api-version.js'
import { lockDigest } from '../../src/model/chart-lock.js'
import { LockstepError, type FailureCode } from '../../src/model/failure.js'
import { byteOffset, positionIn, sourceFile } from '../../src/model/file.js'
import { matchesGlob } from '../../src/model/glob.js'
import { editDistance, nearest } from '../../src/model/nearest.js'
import { oncePer } from '../../src/model/once-per.js'
import { isFloat, isUnsettled, removesDigest } from '../../src/model/pin-form.js'
import { findingsOf, problemOf, type Problem } from '../../src/model/problem.js'
import { parseReference, parseRepository } from '../../src/model/reference.js'
import { isCanonical, versionOfTag } from '../../src/model/role.js'
import { RuleTime } from '../../src/model/rule-time.js'
import { hasKnownPlaceholders } from '../../src/model/template.js'
import { compareVersions, isMajorStep, minorsApart, newest, oldest } from '../../src/model/version.js'
import { fluxPin, pin, policy } from '../support/sets.js'

test.each<[code: FailureCode, exit: 1 | 2 | 3]>([
  ['usage', 2],
  ['settings', 2],
  ['forge-unsupported', 2],
  ['registry-unreachable', 3],
  ['registry-denied', 3],
  ['registry-answer', 3],
  ['registry-limit', 3],
  ['forge-unreachable', 3],
  ['forge-denied', 3],
  ['forge-answer', 3],
  ['workspace', 1],
  ['unparseable-file', 1],
  ['invalid-pin', 1],
  ['edit-refused', 1],
  ['file-changed', 1],
  ['signature', 1],
])('what fails as %s ends with %i', (code, exit) => expect(new LockstepError(code, 'x').exitCode).toBe(exit))

describe('versions', () => {
  test('go by numbers, a pre-release before its release, and what is none before all', () => {
    const sorted = ['x', '0.9.0', '0.10.0-rc.1', '0.10.0-rc.2', '0.10.0', '0.10.1', '1.0.0']
    expect(sorted.toReversed().toSorted(compareVersions)).toEqual(sorted)
    expect(compareVersions('x', 'y')).toBe(0)
    expect(newest(sorted)).toBe('1.0.0')
    expect(oldest(sorted.slice(1))).toBe('0.9.0')
    expect([newest([]), oldest([])]).toEqual([null, null])
  })
  test.each([
    ['2.8', '2.9', 1],
    ['2.9', '2.8', -1],
    ['2.10', '2.9', -1],
    ['2.9', '3.0', Infinity],
    ['3.0', '2.9', -Infinity],
    ['x', '2.9', 0],
    ['2.9', 'x', 0],
  ])('from %s to %s it is %d minors', (from, to, apart) => expect(minorsApart(from, to)).toBe(apart))
  test.each([
    ['0.58.0', '0.59.0', false],
    ['0.58.0', '1.0.0', true],
    ['x', '1.0.0', true],
    ['1.0.0', 'x', true],
  ])('from %s to %s is a major step: %s', (from, to, is) => expect(isMajorStep(from, to)).toBe(is))
  test('API versions go by their stage and their numbers', () => {
    const sorted = ['v1alpha1', 'v1alpha2', 'v1beta1', 'v1beta2', 'v2beta1', 'v1', 'v2', 'v10']
    expect(sorted.toReversed().toSorted(compareApiVersions)).toEqual(sorted)
    for (const known of sorted) expect(compareApiVersions('x', known), known).toBeLessThan(0)
    expect([compareApiVersions('v1', 'v1'), compareApiVersions('x', 'y')]).toEqual([0, 0])
    expect(parseApiVersion('apps/v1')).toEqual({ group: 'apps', version: 'v1' })
    expect(parseApiVersion('v1')).toEqual({ group: '', version: 'v1' })
    expect(parseApiVersion('/v1')).toEqual({ group: '', version: 'v1' })
  })
})

test.each([
  ['a/b.yaml', 'a/*.yaml', true],
  ['a/b/c.yaml', 'a/*.yaml', false],
  ['a/b/c.yaml', 'a/*', false],
  ['a/b/c.yaml', 'a/**', true],
  ['a', 'a/**', true],
  ['a/b', '**/b', true],
  ['b', '**/b', true],
  ['a/x/b', 'a/**/b', true],
  ['a/b', 'a/**/b', true],
  ['a/b', 'a/', true],
  ['ab', 'a/', false],
  ['a/b', './a/b', true],
  ['a/b', '/a/b', true],
  ['a.yaml', '?.yaml', true],
  ['ab.yaml', '?.yaml', false],
  ['abcabd', '*abd', true],
  ['abcab', '*abd', false],
  ['aXbXc', 'a*b*c', true],
  ['aXbX', 'a*b*c', false],
  ['abc', 'a*c*', true],
  ['a/b.yaml', '{a,c}/*.{yml,yaml}', true],
  ['d/b.yaml', '{a,c}/*.yaml', false],
  ['{a}/b', '{a}/b', true],
  ['x/a', 'x/{a,}', true],
  ['x/', 'x/{a,}', true],
  ['a/*', 'a/*', true],
])('the path %s is matched by %s: %s', (path, glob, is) => expect(matchesGlob(path, glob)).toBe(is))

test('a glob of very many alternatives is taken as it is written from there on', () => {
  const pairs = (count: number) => '{a,b}'.repeat(count)
  expect(matchesGlob('a'.repeat(8), pairs(8))).toBe(true)
  expect(matchesGlob('a'.repeat(9), pairs(9))).toBe(false)
  const choices = (count: number) => `{${Array.from({ length: count }, () => 'a').join(',')}}`
  expect([matchesGlob('a', choices(256)), matchesGlob('a', choices(257))]).toEqual([true, false])
})

describe('references', () => {
  test.each([
    ['ghcr.io/a/b:v1', { host: 'ghcr.io', path: 'a/b', tag: 'v1', digest: null }],
    ['localhost:5000/a', { host: 'localhost:5000', path: 'a', tag: null, digest: null }],
    ['localhost:5000/a:v1', { host: 'localhost:5000', path: 'a', tag: 'v1' }],
    [`oci://ghcr.io/a@sha256:${'a'.repeat(64)}`, { tag: null, digest: `sha256:${'a'.repeat(64)}` }],
  ])('%s', (text, expected) => expect(parseReference(text)).toMatchObject(expected))
  test.each(['', '/a', 'ghcr.io', 'ghcr.io/', 'a b/c'])('%j is none', (text) =>
    expect(parseRepository(text)).toBeNull(),
  )
  test.each([
    ['ghcr.io', 'controlplaneio-fluxcd/charts/flux-operator', true],
    ['ghcr.io', 'controlplaneio-fluxcd-evil/x', false],
    ['ghcr.io', 'other/controlplaneio-fluxcd/x', false],
    ['quay.io', 'controlplaneio-fluxcd/x', false],
  ])('%s/%s is upstream’s own: %s', (host, path, is) => expect(isCanonical({ host, path })).toBe(is))
  test.each([
    ['manifests', 'v0.58.1', '0.58.1'],
    ['manifests', '0.58.1', null],
    ['operator-chart', '0.58.1', '0.58.1'],
    ['operator-chart', 'v0.58.1', null],
    ['manifests', 'v0.58', null],
  ] as const)('the tag of the %s %s is the release %s', (role, tag, version) =>
    expect(versionOfTag(role, tag)).toBe(version),
  )
})

describe('near names', () => {
  test.each([
    ['', '', 0],
    ['a', '', 1],
    ['', 'ab', 2],
    ['abc', 'abc', 0],
    ['abc', 'abd', 1],
    ['abc', 'ac', 1],
    ['abcd', 'badc', 4 - 1],
  ])('%j and %j are %i edits apart', (a, b, edits) => expect(editDistance(a, b)).toBe(edits))
  test('the nearest of several, and none where all are far', () => {
    expect(nearest('updat', ['check', 'update', 'upgrade'])).toBe('update')
    expect(nearest('zzzzzz', ['check', 'update'])).toBeNull()
  })
  test('only the beginning of a very long name is compared', () => {
    const most = 'a'.repeat(64)
    expect(nearest(`${most}b`, [`${most}b`, most])).toBe(most)
    expect(nearest(most, [most.slice(1), most])).toBe(most)
  })
})

test.each([
  ['To {to}', true],
  ['plain {', true],
  ['{unknown}', false],
  ['{to} {unknown}', false],
])('the placeholders of %j are known: %s', (text, are) => expect(hasKnownPlaceholders(text)).toBe(are))

describe('places in a text', () => {
  const edges = '\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\u{10000}\u{103ff}\u{10fc00}\u{10ffff}'
  const text = `a: é\nb: €x\nc: 😀y\n${edges}\n`
  const file = sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(text))
  test.each(Array.from(text, (_, index) => Array.from(text).slice(0, index).join('').length))(
    'the byte and the line of character %i',
    (offset) => {
      const before = text.slice(0, offset)
      expect(byteOffset(file, offset)).toBe(Buffer.byteLength(before))
      expect(positionIn(file, offset)).toEqual({
        line: before.split('\n').length,
        column: Array.from(before.slice(before.lastIndexOf('\n') + 1)).length + 1,
      })
    },
  )
  test('far into a long text', () => {
    const long = `${'é'.repeat(5000)}\n`.repeat(4)
    const far = sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(long))
    for (const offset of [0, 1, 4095, 4096, 4097, 5001, 12_345, long.length]) {
      expect(byteOffset(far, offset)).toBe(Buffer.byteLength(long.slice(0, offset)))
      expect(positionIn(far, offset).line).toBe(long.slice(0, offset).split('\n').length)
    }
    const whole = sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from('é\n'.repeat(1024)))
    expect([positionIn(whole, 2048), byteOffset(whole, 2048)]).toEqual([{ line: 1025, column: 1 }, 3072])
  })
})

test('places in a long text are found without counting from its start', () => {
  const long = sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from('é\n'.repeat(50_000)))
  let looks = 0
  const file = {
    ...long,
    get text() {
      looks += 1
      return long.text
    },
  }
  expect(positionIn(file, 99_999)).toEqual({ line: 50_000, column: 2 })
  looks = 0
  expect([positionIn(file, 99_998).line, byteOffset(file, 99_998)]).toEqual([50_000, 149_997])
  expect(looks).toBe(2)
})

test('what is found for an object is found once, even where it is nothing', () => {
  let looks = 0
  const found = oncePer((key: { readonly is: string | null }) => {
    looks += 1
    return key.is
  })
  const [one, none] = [{ is: 'x' }, { is: null }]
  expect([found(one), found(none), found(one), found(none), looks]).toEqual(['x', null, 'x', null, 2])
})

test('rules have time until all of it is spent', () => {
  expect(new RuleTime().left).toBe(6000)
  const time = new RuleTime(2)
  const left = [time.left, time.isSpent]
  time.spend(1)
  left.push(time.left, time.isSpent)
  time.spend(1)
  expect([...left, time.left, time.isSpent]).toEqual([2, false, 1, false, 0, true])
})

describe('forms of pins', () => {
  const beside = {
    kind: 'apart',
    place: { start: 1, end: 1, before: '@', after: '' },
    removal: { start: 1, end: 2, before: '@', after: '' },
  } as const
  const digest = `sha256:${'a'.repeat(64)}`
  const writing = { place: null, spelling: 'of-role', prefix: 'v', digest: beside, embedding: null } as const
  test.each([
    ['keep', digest, false, false],
    ['off', digest, true, true],
    ['off', null, false, false],
    ['pin', null, false, true],
    ['pin', digest, false, false],
    ['keep', null, false, false],
  ] as const)('with digests %s and the digest %s: removed %s, unsettled %s', (digests, own, removed, unsettled) => {
    const one = pin('manifests', '0.58.1', { digest: own, writing })
    expect(removesDigest(one, digests)).toBe(removed)
    expect(isUnsettled(one, policy({ digests }))).toBe(unsettled)
  })
  test('what does not follow, has no version or no place settles nothing', () => {
    const settings = policy({ digests: 'pin' })
    for (const changes of [{ action: 'report' as const }, { repository: null }, { selector: 'range' as const }])
      expect(isUnsettled(pin('manifests', '0.58.1', { writing, ...changes }), settings)).toBe(false)
    expect(
      isUnsettled(pin('manifests', '0.58.1', { writing: { ...writing, digest: { kind: 'none' } } }), settings),
    ).toBe(false)
    expect(isUnsettled(fluxPin('2.8.3', { writing }), settings)).toBe(false)
  })
  test('floats are what names no release and could', () => {
    expect(isFloat(pin('manifests', null))).toBe(true)
    expect(isFloat(pin('manifests', '0.58.1'))).toBe(false)
  })
})

describe('what was there before', () => {
  const problem = (changes: Partial<Problem>): Problem => ({
    ...problemOf('schema-invalid', { file: 'a.yaml', line: 1 }, { message: 'Now.', help: 'x', detail: 'one' }),
    ...changes,
  })
  const shown = (now: readonly Problem[], old: readonly Problem[], words?: 'before' | 'after') =>
    findingsOf(now, old, words).map(
      ({ introduced, message, file }) => `${introduced ? 'new' : 'old'} ${message} ${String(file)}`,
    )
  test('is told once for each, first in its own file', () => {
    const twice = [problem({ file: 'b.yaml' }), problem({ file: 'a.yaml' })]
    expect(shown(twice, [problem({ file: 'a.yaml' })])).toEqual(['new Now. b.yaml', 'old Now. a.yaml'])
    expect(shown([problem({ file: 'c.yaml' })], [problem({ file: 'a.yaml' })])).toEqual(['old Now. c.yaml'])
    expect(shown([problem({ subject: 'other' })], [problem({})])).toEqual(['new Now. a.yaml'])
    const both = [problem({ file: 'a.yaml' }), problem({ file: 'b.yaml' })]
    expect(shown([problem({ file: 'a.yaml' }), problem({ file: 'c.yaml' })], both)).toEqual([
      'old Now. a.yaml',
      'old Now. c.yaml',
    ])
  })
  test('is new where it was less severe', () => {
    const severities = ['notice', 'warning', 'error'] as const
    const isNew = severities.map((now) =>
      severities
        .filter((old) => findingsOf([problem({ severity: now })], [problem({ severity: old })])[0]?.introduced)
        .join(' '),
    )
    expect(isNew).toEqual(['', 'notice', 'notice warning'])
  })
  test('is told in the words of before, where the change is only proposed', () => {
    const old = problem({ message: 'Before.' })
    expect(shown([problem({})], [old], 'before')).toEqual(['old Before. a.yaml'])
    expect(shown([problem({})], [old], 'after')).toEqual(['old Now. a.yaml'])
    expect(shown([problem({ severity: 'warning' })], [old], 'before')).toEqual(['old Now. a.yaml'])
  })
})

describe('the digest of a chart’s lock', () => {
  const dependency = { name: 'a', version: '1.0.0', repository: 'oci://example.com' }
  test('is that of helm for the same dependencies, whatever the order of their keys', () => {
    const one = lockDigest([dependency], [dependency])
    expect(one).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(lockDigest([{ version: '1.0.0', repository: 'oci://example.com', name: 'a' }], [dependency])).toBe(one)
    expect(lockDigest([{ ...dependency, version: '1.0.1' }], [dependency])).not.toBe(one)
    expect(lockDigest([dependency], [{ ...dependency, version: '1.0.1' }])).not.toBe(one)
    expect(lockDigest([{ ...dependency, condition: 'x' }], [dependency])).not.toBe(one)
    expect(lockDigest([{ ...dependency, tags: [] }], [dependency])).toBe(one)
  })
})

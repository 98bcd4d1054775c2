import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import {
  compareFindings,
  finding,
  findingCodes,
  gravestOf,
  introducedFinding,
  severitiesOf,
} from '../../src/model/finding.js'
import { isLocked, listsDependencies, lockDigest, lockedChart, lockPath } from '../../src/model/chart-lock.js'
import { expandedSize, listAt, objectAt, stringAt, valueAt, type Json } from '../../src/model/json.js'
import { pinKey } from '../../src/model/pin.js'
import {
  artifactName,
  canonicalRepository,
  definesRelease,
  isArtifact,
  isChart,
  isCompanion,
  isImage,
  isOperator,
  roleOfRepository,
  roles,
  tagOf,
  versionOfTag,
  type Role,
} from '../../src/model/role.js'
import { filledTemplate, hasKnownPlaceholders } from '../../src/model/template.js'
import { sideOf, type Texts } from '../support/change.js'
import { pin } from '../support/sets.js'

describe('a role is', () => {
  const kinds = {
    chart: isChart,
    image: isImage,
    operator: isOperator,
    companion: isCompanion,
    artifact: isArtifact,
    release: definesRelease,
  }
  it.each<readonly [role: Role, is: string]>([
    ['operator-chart', 'chart operator artifact release'],
    ['instance-chart', 'chart artifact release'],
    ['manifests', 'artifact release'],
    ['mcp-chart', 'chart companion artifact'],
    ['operator-image', 'image operator artifact release'],
    ['cli-image', 'image companion artifact'],
    ['mcp-image', 'image companion artifact'],
    ['operator-package', 'operator release'],
    ['flux-version', ''],
  ])('%s: %s', (role, is) =>
    expect(
      Object.entries(kinds)
        .flatMap(([kind, test]) => (test(role) ? [kind] : []))
        .join(' '),
    ).toBe(is),
  )
  it.each<readonly [path: string, role: string | null]>([
    ['a/charts/flux-operator', 'operator-chart'],
    ['charts/flux-instance', 'instance-chart'],
    ['a/charts/flux-operator-mcp', 'mcp-chart'],
    ['a/charts/dex', null],
    ['a/charts/flux-operator-manifests', null],
    ['a/flux-operator-manifests', 'manifests'],
    ['a/flux-operator', 'operator-image'],
    ['flux-operator', 'operator-image'],
    ['a/flux-operator-cli', 'cli-image'],
    ['a/flux-operator-mcp', 'mcp-image'],
    ['a/flux-instance', null],
    ['a/flux-operator-preview', null],
    ['flux-operator/a', null],
  ])('that of %s: %s', (path, role) => expect(roleOfRepository({ host: 'r.example', path })).toBe(role))
  it('that of its own repository, tag and name', () => {
    for (const role of roles.filter(isArtifact)) {
      expect(roleOfRepository(canonicalRepository(role))).toBe(role)
      expect(versionOfTag(role, tagOf(role, '0.57.0'))).toBe('0.57.0')
      expect(tagOf(role, '0.57.0')).toBe(isChart(role) ? '0.57.0' : 'v0.57.0')
    }
    expect([artifactName('operator-chart'), artifactName('manifests')]).toEqual([
      'flux-operator',
      'flux-operator-manifests',
    ])
  })
})

describe('the lock of a chart', () => {
  it.each([
    ['a/Chart.yaml', true, 'a/Chart.lock'],
    ['Chart.yml', true, 'Chart.lock'],
    ['requirements.yaml', true, 'requirements.lock'],
    ['requirements.yml', false, 'requirements.lock'],
    ['a/Chart.lock', true, 'a/Chart.lock'],
    ['MyChart.yaml', false, 'MyChart.lock'],
    ['Chart.yaml.bak', false, 'Chart.yaml.bak'],
  ])('%s lists dependencies: %s, and has the lock %s', (path, is, lock) => {
    expect([listsDependencies(path), lockPath(path)]).toEqual([is, lock])
  })
  const own = { name: 'a', version: '1.0.0', repository: 'oci://r' }
  const digest = lockDigest([own], [own])
  it.each<readonly [of: string, wanted: Json, same: Json]>([
    ['what is empty', { ...own, condition: '', tags: [], enabled: false, alias: null }, own],
    ['another order', { repository: 'oci://r', version: '1.0.0', name: 'a' }, own],
    ['a name that is absent', { version: '1' }, { name: '', version: '1', repository: '' }],
    ['a key that helm does not read', { ...own, note: 'x' }, own],
    [
      'keys of imports in another order',
      { ...own, 'import-values': [{ b: 1, a: 2 }] },
      { ...own, 'import-values': [{ a: 2, b: 1 }] },
    ],
  ])('is the same with %s', (_of, wanted, same) => expect(lockDigest([wanted], [])).toBe(lockDigest([same], [])))
  it.each<readonly [of: string, entry: Json]>([
    ['a version', { ...own, version: '1.0.1' }],
    ['a repository', { ...own, repository: 'oci://s' }],
    ['a condition', { ...own, condition: 'x' }],
    ['a tag', { ...own, tags: ['x'] }],
    ['what it imports', { ...own, 'import-values': ['x'] }],
    ['what is enabled', { ...own, enabled: true }],
    ['an alias', { ...own, alias: 'x' }],
    ['a letter that HTML knows', { ...own, version: '<1' }],
  ])('is another with %s', (_of, entry) => {
    expect(lockDigest([entry], [own])).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(lockDigest([entry], [own])).not.toBe(digest)
    expect(lockDigest([own], [entry])).not.toBe(lockDigest([entry], [own]))
  })
  it.each<readonly [of: string, entry: Json]>([
    ['a version that is a number', { ...own, version: 1 }],
    ['tags that are numbers', { ...own, tags: [1] }],
    ['tags that are a text', { ...own, tags: 'x' }],
    ['imports that are a text', { ...own, 'import-values': 'x' }],
    ['a word where true or false stands', { ...own, enabled: 'true' }],
    ['a text', 'a'],
  ])('is not known with %s', (_of, entry) => expect(lockDigest([own], [entry])).toBeNull())
  it('is what helm writes: its fields in their order, and the letters that HTML knows escaped', () => {
    const [whole, plain] = [
      {
        alias: 'b',
        enabled: true,
        'import-values': [{ parent: 'p', child: 'c' }],
        tags: ['t'],
        condition: 'c',
        repository: 'oci://r',
        version: '>=1 & <2',
        name: 'a',
      },
      { name: 'a', version: '1.0.0', repository: 'oci://r' },
    ]
    const json = [
      '{"name":"a","version":"\\u003e=1 \\u0026 \\u003c2","repository":"oci://r","condition":"c","tags":["t"],"enabled":true,"import-values":[{"child":"c","parent":"p"}],"alias":"b"}',
      '{"name":"a","version":"1.0.0","repository":"oci://r"}',
    ]
    const text = `[[${json.join(',')}],[${json.at(1)}]]`
    expect(lockDigest([whole, plain], [plain])).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`)
  })
  it('belongs to the chart beside it, and is in order or not', async () => {
    const chart = (name: string): Texts => ({ [name]: JSON.stringify({ name: 'x', dependencies: [own] }) })
    const lock = (name: string, of = digest): Texts => ({ [name]: JSON.stringify({ dependencies: [own], digest: of }) })
    const found = async (path: string, texts: Texts) => {
      const pair = lockedChart(path, (await sideOf(texts)).tree)
      return pair && [pair.chart.file.path, pair.lock.file.path, isLocked(pair)]
    }
    expect(await found('a/Chart.yaml', { ...chart('a/Chart.yaml'), ...lock('a/Chart.lock') })).toEqual([
      'a/Chart.yaml',
      'a/Chart.lock',
      true,
    ])
    expect(await found('a/Chart.lock', { ...chart('a/Chart.yml'), ...lock('a/Chart.lock', 'sha256:x') })).toEqual([
      'a/Chart.yml',
      'a/Chart.lock',
      false,
    ])
    expect(await found('a/Chart.yaml', { ...chart('a/Chart.yaml'), ...lock('b/Chart.lock') })).toBeNull()
    expect(await found('a/Chart.lock', { ...chart('b/Chart.yaml'), ...lock('a/Chart.lock') })).toBeNull()
  })
})

describe('plain data below a path', () => {
  const value = { a: [{ b: 'c' }, 1], d: null, e: { f: true }, n: { 0: 'x' } }
  it.each<readonly [path: readonly (string | number)[], is: unknown]>([
    [[], value],
    [['a', 0, 'b'], 'c'],
    [['a', 1], 1],
    [['a', 2], undefined],
    [['a', '0'], undefined],
    [['e', 0], undefined],
    [['d'], null],
    [['d', 'x'], undefined],
    [['e', 'f', 'g'], undefined],
    [['toString'], undefined],
    [['a', 'length'], undefined],
    [['n', 0], undefined],
    [['__proto__'], undefined],
  ])('%j', (path, is) => expect(valueAt(value, path)).toEqual(is))
  it('is a text, a mapping, a list, or none of them', () => {
    expect([stringAt(value, ['a', 0, 'b']), stringAt(value, ['a', 1]), stringAt(value, ['d'])]).toEqual([
      'c',
      null,
      null,
    ])
    expect([objectAt(value, ['e']), objectAt(value, ['a']), objectAt(value, ['d'])]).toEqual([{ f: true }, null, null])
    expect([listAt(value, ['a']).length, listAt(value, ['e']), listAt(value, ['x'])]).toEqual([2, [], []])
    expect(valueAt({ a: () => 1 }, ['a'])).toBeUndefined()
  })
  it('is as large as what its aliases repeat', () => {
    const shared = [1, 2]
    const round: unknown[] = []
    round.push(round)
    expect([expandedSize(1), expandedSize([]), expandedSize({ a: 1 }), expandedSize([shared, shared])]).toEqual([
      1, 1, 2, 7,
    ])
    expect(expandedSize(round)).toBe(Infinity)
  })
})

describe('findings', () => {
  const said = { message: 'm', help: 'h' }
  const at = (file: string | null, line: number | null) => ({ file, line })
  it('go by what is new, how grave it is, and where it stands', () => {
    const sorted = [
      introducedFinding('downgrade', at('b', 1), said),
      introducedFinding('way-back', at('a', 1), said),
      finding('downgrade', at(null, null), said),
      finding('downgrade', at('a', null), said),
      finding('downgrade', at('a', 2), said),
      finding('downgrade', at('a', 10), said),
      finding('half-bumped', at('a', 10), said),
      finding('out-of-lockstep', at('a', 1), { ...said, severity: 'warning' }),
    ]
    expect(sorted.toReversed().toSorted(compareFindings)).toEqual(sorted)
    expect(sorted.map(({ severity, introduced }) => `${severity} ${introduced}`)).toEqual([
      ...['error true', 'notice true', 'error false', 'error false', 'error false', 'error false'],
      ...['error false', 'warning false'],
    ])
  })
  it('have the gravest severity of their code, unless another is said', () => {
    expect([gravestOf('downgrade'), gravestOf('way-back'), gravestOf('out-of-lockstep')]).toEqual([
      'error',
      'notice',
      'error',
    ])
    expect(severitiesOf('out-of-lockstep').map(({ severity }) => severity)).toEqual(['error', 'warning', 'notice'])
    for (const code of findingCodes) expect(severitiesOf(code).length).toBeGreaterThan(0)
  })
})

describe('a template', () => {
  const values = { set: 's', from: '1', to: '2', 'flux-from': '3', 'flux-to': '4' }
  it.each([
    ['{set}: {from} to {to} ({flux-from}, {flux-to})', true, 's: 1 to 2 (3, 4)'],
    ['{To}', false, '{To}'],
    ['{other} {to}', false, '{other} 2'],
    ['{} {1} { to }', true, '{} {1} { to }'],
    [`{${'a'.repeat(21)}}`, true, `{${'a'.repeat(21)}}`],
  ])('%s is known: %s', (text, is, filled) => {
    expect([hasKnownPlaceholders(text), filledTemplate(text, values)]).toEqual([is, filled])
  })
})

describe('the identity of a pin', () => {
  const own = pin('operator-chart', '0.57.0')
  it.each([
    ['its line', { line: 99 }, true],
    ['its value', { value: 'v0.57.0' }, true],
    ['its file', { file: 'x' }, false],
    ['its shape', { shape: 'image' } as const, false],
    ['its repository', { repository: null }, false],
    ['its host', { repository: { host: 'x', path: own.repository?.path ?? '' } }, false],
  ])('is the same with another %s: %s', (_of, changes, is) =>
    expect(pinKey(pin('operator-chart', '0.57.0', changes)) === pinKey(own)).toBe(is),
  )
})

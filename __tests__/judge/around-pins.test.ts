import { describe, expect, it } from 'vitest'
import { buildFailures } from '../../src/judge/build-failures.js'
import { otherContents, ownRules, sourcesOf } from '../../src/judge/delivering-sources.js'
import { dependencyProblemsIn } from '../../src/judge/dependencies.js'
import { bringing, leftOutFiles } from '../../src/judge/left-out-files.js'
import { objectsOf } from '../../src/judge/objects.js'
import { judgeReleaseEntries } from '../../src/judge/release-entries.js'
import { stuckBy } from '../../src/judge/readiness.js'
import { secretsSought } from '../../src/judge/secret-files.js'
import { lostSources } from '../../src/judge/sources.js'
import { terraformSwitches } from '../../src/judge/terraform-switches.js'
import { judgeUnread } from '../../src/judge/unread-files.js'
import { isWeaker, verifyPath } from '../../src/judge/verification.js'
import { sourceFile } from '../../src/model/file.js'
import type { JsonObject } from '../../src/model/json.js'
import type { BrokenFile } from '../../src/model/lockstep-set.js'
import {
  chartRelease,
  chartSource,
  fluxInstance,
  fluxKustomization,
  gitRepository,
  object,
  saidOf,
  sideOf,
  type Texts,
} from '../support/change.js'
import { lockstepSet, pin } from '../support/sets.js'

const list = (value: object): string => JSON.stringify({ kind: 'Kustomization', ...value })

describe('a kustomization that does not parse', () => {
  const said = async (path: string, files: readonly string[]) => {
    const { tree } = await sideOf({ 'a/b/s.yaml': chartSource(), [path]: 'resources: [\n' })
    return buildFailures(tree, files, []).map(({ file, line, subject, text, isCommon }) => ({
      file,
      line,
      subject,
      text,
      isCommon,
    }))
  }
  const problem = (file: string) => ({
    file,
    line: 2,
    subject: file,
    text: 'kustomize cannot build what delivers them: the file does not parse',
    isCommon: false,
  })
  it.each<readonly [where: string, path: string, is: boolean]>([
    ['beside a pin', 'a/b/kustomization.yaml', true],
    ['above a pin', 'a/kustomization.yml', true],
    ['above all', 'Kustomization', true],
    ['in a folder of another name', 'a/c/kustomization.yaml', false],
    ['below a pin', 'a/b/c/kustomization.yaml', false],
    ['of another name', 'a/b/other.yaml', false],
  ])('%s', async (_where, path, is) => {
    expect(await said(path, ['x/y.yaml', 'a/b/s.yaml'])).toEqual(is ? [problem(path)] : [])
  })
  it('says nothing where there is no pin', async () => expect(await said('kustomization.yaml', [])).toEqual([]))
  it('is told once of what several build', async () => {
    const broken = { 'a/kustomization.yaml': list({ resources: ['s.yaml'], field: 1 }), 'a/s.yaml': chartSource() }
    const { tree, delivery } = await sideOf({
      ...broken,
      'f.yaml': fluxKustomization({ path: './a' }),
      'g.yaml': fluxKustomization({ path: './a' }, 'more'),
    })
    const found = buildFailures(tree, ['a/s.yaml'], delivery.way('a/s.yaml'))
    expect(found.map(({ file, subject }) => [file, subject])).toEqual([
      ['a/kustomization.yaml', 'a/kustomization.yaml'],
    ])
    expect(buildFailures(tree, ['f.yaml'], [])).toEqual([])
  })
})

describe('a file that cannot be read in full', () => {
  const broken = (file: string, code: BrokenFile['code'] = 'unparseable-file'): BrokenFile => ({
    file,
    line: 3,
    code,
    message: 'it is broken',
  })
  const set = (...files: readonly BrokenFile[]) => ({ ...lockstepSet('0.57.0'), broken: files })
  const error = 'error unparseable-file a.yaml:3 Set "default" cannot be read in full: it is broken.'
  it.each([
    { as: 'it comes with the change', before: set(), says: [error] },
    { as: 'nothing stood there before', before: null, says: [error] },
    { as: 'it stood so before', before: set(broken('a.yaml')), says: [error.replace('error', 'warning')] },
    { as: 'another one stood so', before: set(broken('b.yaml')), says: [error] },
    { as: 'it had another fault', before: set(broken('a.yaml', 'invalid-pin')), says: [error] },
  ])('where $as', ({ before, says }) => {
    const found = judgeUnread(before, set(broken('a.yaml')))
    expect(saidOf(found)).toEqual(says)
    expect(found.map(({ introduced }) => introduced)).toEqual([says[0]?.startsWith('error')])
  })
})

describe('files that a source leaves out', () => {
  const left = async (texts: Texts, source: object | null = null, paths = ['a/s.yaml']) => {
    const { tree } = await sideOf({
      'a/s.yaml': chartSource(),
      ...texts,
      ...(source ? { 'g.yaml': gitRepository(source) } : {}),
    })
    return leftOutFiles(paths, tree, objectsOf(tree, 'GitRepository')).map(
      ({ file, line, subject, text, about, group }) => `${file}:${line ?? ''} ${subject} ${about} ${text} ${group}`,
    )
  }
  const gone = 'the cluster does not get a/s.yaml any more left out by line'
  it.each<readonly [by: string, texts: Texts, source: object | null, says: readonly string[]]>([
    ['nothing', {}, null, []],
    ['a rule', { '.sourceignore': '# x\n/a\n' }, null, [`.sourceignore:2 .sourceignore a/s.yaml ${gone} 2`]],
    [
      'a rule of its folder',
      { 'a/.sourceignore': 's.yaml\n' },
      null,
      [`a/.sourceignore:1 a/.sourceignore a/s.yaml ${gone} 1`],
    ],
    ['no rule of another folder', { 'b/.sourceignore': 's.yaml\n' }, null, []],
    ['no rule that a nearer one takes back', { '.sourceignore': 's.yaml\n', 'a/.sourceignore': '!s.yaml\n' }, null, []],
    [
      'a nearer rule',
      { 'a/.sourceignore': 's.yaml\n', '.sourceignore': '!s.yaml\n' },
      null,
      [`a/.sourceignore:1 a/.sourceignore a/s.yaml ${gone} 1`],
    ],
    ['a rule of the source', {}, { ignore: '/a\n' }, [`g.yaml:1 GitRepository flux-system a/s.yaml ${gone} 1`]],
    ['no rule that the source takes back', { '.sourceignore': '/a\n' }, { ignore: '!/a\n' }, []],
    ['a file that is too long to read', { '.sourceignore': 'x\n'.repeat(10_001) }, null, ['.sourceignore:  ']],
  ])('by %s', async (_by, texts, source, says) => {
    const found = await left(texts, source)
    if (says[0]?.endsWith(':  ') === true)
      expect(found).toEqual([
        '.sourceignore: .sourceignore  nothing tells what it leaves out, because it is not read unread',
      ])
    else expect(found).toEqual(says)
  })
  it('are those with pins, what applies them, and what names them', async () => {
    const { tree, delivery } = await sideOf({
      'a/s.yaml': chartSource(),
      'a/kustomization.yaml': list({ resources: ['s.yaml'], patches: [{ path: 'p.yaml' }] }),
      'a/p.yaml': object('v1', 'ConfigMap', 'p'),
      'b/kustomization.yaml': list({ resources: ['x.yaml'] }),
      'b/x.yaml': object('v1', 'ConfigMap', 'x'),
      'f.yaml': fluxKustomization({ path: './a' }),
    })
    expect(bringing(['a/s.yaml'], tree, delivery)).toEqual(['a/s.yaml', 'f.yaml', 'a/kustomization.yaml', 'a/p.yaml'])
    expect(bringing(['gone.yaml'], tree, delivery)).toEqual([])
  })
})

describe('the source of what delivers', () => {
  const found = async (texts: Texts, file = 'apps/s.yaml') => {
    const { tree, delivery } = await sideOf({ 'apps/s.yaml': chartSource({}, 'own'), ...texts })
    return sourcesOf(delivery.way(file), tree).map(({ kind, name }) => `${kind} ${name ?? ''}`)
  }
  const named = (sourceRef: object) => ({ 'f.yaml': fluxKustomization({ sourceRef }) })
  const git = { 'g.yaml': gitRepository(), 'h.yaml': gitRepository({}, 'other') }
  const sync = (more: object) => ({ 'i.yaml': fluxInstance({ kind: 'GitRepository', path: './', ...more }) })
  it.each<readonly [of: string, texts: Texts, is: readonly string[]]>([
    ['nothing', git, []],
    [
      'a Flux Kustomization',
      { ...git, ...named({ kind: 'GitRepository', name: 'flux-system' }) },
      ['GitRepository flux-system'],
    ],
    ['another name', { ...git, ...named({ kind: 'GitRepository', name: 'other' }) }, ['GitRepository other']],
    ['another kind', { ...git, ...named({ kind: 'Bucket', name: 'other' }) }, []],
    [
      'a kind that is no source',
      { ...named({ kind: 'ConfigMap', name: 'a' }), 'a.yaml': object('v1', 'ConfigMap', 'a') },
      [],
    ],
    ['no name', { ...git, ...named({ kind: 'GitRepository' }) }, []],
    ['no kind', { ...git, ...named({ name: 'flux-system' }) }, []],
    [
      'an artifact of others',
      {
        'x.yaml': object('source.toolkit.fluxcd.io/v1', 'ExternalArtifact', 'x'),
        ...named({ kind: 'ExternalArtifact', name: 'x' }),
      },
      ['ExternalArtifact x'],
    ],
    ['a sync', { ...git, ...sync({}) }, ['GitRepository flux-system']],
    ['a sync of another name', { ...git, ...sync({ name: 'other' }) }, ['GitRepository other']],
    ['a sync of another kind', { ...git, ...sync({ kind: 'OCIRepository' }) }, []],
  ])('%s', async (_of, texts, is) => expect(await found(texts)).toEqual(is))

  const contents = async (spec: object) => {
    const { tree } = await sideOf({ 'g.yaml': gitRepository(spec) })
    return objectsOf(tree, 'GitRepository').flatMap((each) =>
      otherContents(each).map(({ code, text, isCommon }) => `${code}${isCommon ? '*' : ''} ${text}`),
    )
  }
  const unsigned = 'verification-weakened* it asks for no signatures any more'
  it.each<readonly [spec: object, says: readonly string[]]>([
    [{}, [unsigned]],
    [{ verify: {} }, []],
    [
      { verify: {}, include: [{ repository: { name: 'x' } }] },
      ['source-changed it lays other repositories over this one ([{"repository":{"name":"x"}}])'],
    ],
    [{ verify: {}, include: [] }, []],
    [{ verify: {}, sparseCheckout: ['a'] }, ['source-changed it takes some folders alone (["a"])']],
    [{ verify: {}, layerSelector: {} }, ['source-changed it takes another layer ({})']],
    [{ verify: {}, insecure: true }, ['source-changed its connection is not checked (true)']],
    [{ verify: {}, insecure: false }, []],
    [{ verify: {}, proxySecretRef: { name: 'x' } }, ['source-changed it goes through a proxy ({"name":"x"})']],
    [{ verify: {}, certSecretRef: { name: 'x' } }, ['source-changed it trusts another certificate ({"name":"x"})']],
    [{ verify: {}, prefix: 'a/' }, ['source-changed it takes a folder of the bucket alone ("a/")']],
    [{ verify: {}, prefix: '' }, []],
    [{ verify: {}, prefix: null }, []],
    [{ insecure: true }, ['source-changed its connection is not checked (true)', unsigned]],
  ])('that says %j', async (spec, says) => expect(await contents(spec)).toEqual(says))
  it('has rules of its own, or none', async () => {
    const { tree } = await sideOf({ 'g.yaml': gitRepository({ ignore: '/a' }), 'h.yaml': gitRepository({}, 'h') })
    expect(objectsOf(tree, 'GitRepository').map(ownRules)).toEqual(['/a', ''])
  })
})

describe('what is waited for', () => {
  const problems = async (texts: Texts, of = 'a', kind = 'Kustomization') => {
    const { tree, delivery } = await sideOf({ 'apps/s.yaml': chartSource(), ...texts })
    const own = objectsOf(tree, 'HelmRelease')
    const problemsOf = dependencyProblemsIn(tree, delivery.way('apps/s.yaml'), own, tree)
    const [found] = objectsOf(tree, kind).filter(({ name }) => name === of)
    return found ? problemsOf(found).map(({ text, same = 'nothing' }) => `${same}: ${text}`) : null
  }
  const flux = (name: string, on: readonly (string | object)[], spec: object = {}) => ({
    [`${name}.yaml`]: fluxKustomization(
      { path: `./${name}`, dependsOn: on.map((each) => (typeof each === 'string' ? { name: each } : each)), ...spec },
      name,
    ),
    [`${name}/x.yaml`]: object('v1', 'ConfigMap', name),
  })
  const apps = (on: readonly (string | object)[], spec: object = {}) => flux('a', on, { path: './apps', ...spec })
  const lost = (kind: string, name: string) =>
    `dependency-missing: it waits for the ${kind} ${name}, which is not in this repository`
  const circle = 'nothing: it waits for what waits for it'
  it.each<readonly [as: string, texts: Texts, says: readonly string[]]>([
    ['nothing', apps([]), []],
    ['one that is there', { ...apps(['b']), ...flux('b', []) }, []],
    ['one that is nowhere', apps(['b']), [lost('Kustomization', 'b')]],
    ['two that are nowhere', apps(['b', 'c']), [lost('Kustomization', 'b'), lost('Kustomization', 'c')]],
    ['one whose name is filled in', apps(['<< inputs.b >>']), []],
    ['an entry that is a text', apps([['b']]), []],
    ['one of several that one fills in', { ...apps(['b']), ...flux('<< inputs.x >>', []) }, []],
    ['itself', apps(['a']), [circle]],
    ['one that waits for it', { ...apps(['b']), ...flux('b', ['a']) }, [circle]],
    [
      'one that waits for one that waits for it',
      { ...apps(['b']), ...flux('b', ['c']), ...flux('c', ['a']) },
      [circle],
    ],
    [
      'one that is suspended',
      { ...apps(['b']), ...flux('b', [], { suspend: true }) },
      ['nothing: it waits for the Kustomization b, which is suspended'],
    ],
    [
      'one that waits for one that is suspended',
      { ...apps(['b']), ...flux('b', ['c']), ...flux('c', [], { suspend: true }) },
      ['nothing: it waits for the Kustomization b (by way of c), which is suspended'],
    ],
    [
      'one that waits in vain',
      { ...apps(['b']), ...flux('b', [], { timeout: '1s' }) },
      ['nothing: it waits for the Kustomization b, which is never ready: it has a timeout of 1s'],
    ],
    [
      'one of another folder that is nowhere',
      { ...apps(['b']), ...flux('b', [], { path: './gone' }) },
      ['nothing: it waits for the Kustomization b, whose path gone is not there'],
    ],
    [
      'one that applies it, and waits for all that it applies',
      { ...apps(['root']), 'root.yaml': fluxKustomization({ path: './', wait: true }, 'root') },
      [circle],
    ],
    [
      'one that applies it, and waits for nothing',
      { ...apps(['root']), 'root.yaml': fluxKustomization({ path: './' }, 'root') },
      [],
    ],
  ])('%s', async (_as, texts, says) => expect(await problems(texts)).toEqual(says))
  it('of a kind that waits for nothing is none', async () => {
    const texts = { ...apps([]), 'g.yaml': gitRepository({ dependsOn: [{ name: 'x' }] }) }
    expect(await problems(texts, 'flux-system', 'GitRepository')).toEqual([])
  })
  it('by a release is a release', async () => {
    const texts = { ...apps([]), 'r.yaml': chartRelease({ dependsOn: [{ name: 'a' }] }) }
    expect(await problems(texts, 'operator', 'HelmRelease')).toEqual([lost('HelmRelease', 'a')])
  })
  it('that is judged itself tells of its source itself', async () => {
    const spec = { sourceRef: { kind: 'Bucket', name: 'x' }, timeout: '1s' }
    const { tree } = await sideOf({ 'f.yaml': fluxKustomization(spec) })
    const context = { tree, base: tree, ownSources: new Set<string>() }
    const [flux = null] = objectsOf(tree, 'Kustomization')
    expect(flux && [stuckBy(flux, context, true), stuckBy(flux, context, false)]).toEqual([
      null,
      'whose source Bucket x nothing here makes or names',
    ])
  })
})

describe('a verification accepts more than another', () => {
  const key = { provider: 'cosign', secretRef: { name: 'key' } }
  const by = (...subjects: readonly string[]) => ({
    provider: 'cosign',
    matchOIDCIdentity: subjects.map((subject) => ({ issuer: 'i', subject })),
  })
  it.each<readonly [as: string, old: JsonObject, now: JsonObject | null, is: boolean]>([
    ['the same', key, key, false],
    ['none', key, null, true],
    ['another provider', key, { ...key, provider: 'notation' }, true],
    ['another key', key, { ...key, secretRef: { name: 'other' } }, true],
    ['no key', key, { provider: 'cosign' }, true],
    ['another root', { ...key, trustedRootSecretRef: { name: 'a' } }, key, true],
    ['the same identities in another order', by('a', 'b'), by('b', 'a'), false],
    ['an identity less', by('a', 'b'), by('a'), false],
    ['an identity more', by('a'), by('a', 'b'), true],
    ['another issuer', by('a'), { provider: 'cosign', matchOIDCIdentity: [{ issuer: 'j', subject: 'a' }] }, true],
    ['an identity where there was none', by(), by('a'), false],
    ['no identity where there was one', by('a'), by(), true],
    [
      'an issuer and a subject that run together',
      { provider: 'cosign', matchOIDCIdentity: [{ issuer: 'ab' }] },
      { provider: 'cosign', matchOIDCIdentity: [{ issuer: 'a', subject: 'b' }] },
      true,
    ],
  ])('%s', (_as, old, now, is) => expect(isWeaker(old, now ?? undefined)).toBe(is))
  it.each([
    ['OCIRepository', 'spec.verify'],
    ['HelmChart', 'spec.verify'],
    ['HelmRelease', 'spec.chart.spec.verify'],
    ['GitRepository', undefined],
  ])('of a %s stands at %s', (kind, path) => expect(verifyPath(kind)?.join('.')).toBe(path))
})

describe('a pin whose source is not told any more', () => {
  const lost = async (
    after: Texts,
    changes: Parameters<typeof pin>[2] = {},
    role: 'operator-chart' | 'flux-version' = 'operator-chart',
  ) => {
    const before = await sideOf({ 's.yaml': chartSource() })
    const now = await sideOf({ 's.yaml': chartSource(), ...after })
    const old = pin(role, '0.57.0', { file: 's.yaml', shape: 'oci-repository', ...changes })
    return lostSources(before.tree, now.tree, now.pins, [old]).length
  }
  const evil = { 's.yaml': chartSource({ url: 'oci://evil.example/x' }) }
  it.each<readonly [as: string, after: Texts, changes: Parameters<typeof pin>[2], found: number]>([
    ['its object names another place', evil, {}, 1],
    ['it stays', {}, {}, 0],
    ['it named no place', evil, { repository: null }, 0],
    ['it is of another shape', evil, { shape: 'image' }, 0],
    ['its object never named its place', evil, { repository: { host: 'a', path: 'b' } }, 0],
  ])('where %s', async (_as, after, changes, found) => expect(await lost(after, changes)).toBe(found))
  it('is one of an artifact', async () => expect(await lost(evil, {}, 'flux-version')).toBe(0))
})

describe('a chart of k3s', () => {
  const chart = {
    'c.yaml': object('helm.cattle.io/v1', 'HelmChart', 'flux-operator', {
      spec: { chart: 'oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator', version: '0.57.0' },
    }),
  }
  const configured = (name: string): Texts => ({
    'd.yaml': object('helm.cattle.io/v1', 'HelmChartConfig', name, {
      spec: { valuesContent: 'image:\n  repository: evil.example/x\n' },
    }),
  })
  it.each([
    ['its configuration', 'flux-operator', 1],
    ['the configuration of another', 'other', 0],
  ])('takes its image from %s', async (_of, name, found) => {
    const [before, after] = [await sideOf(chart), await sideOf({ ...chart, ...configured(name) })]
    const pins = [pin('operator-chart', '0.57.0', { file: 'c.yaml', repository: null })]
    expect(judgeReleaseEntries(before.tree, after.tree, { pins, named: [] })).toHaveLength(found)
  })
})

describe('one of several Secrets', () => {
  it('that a file names is enough', () => {
    const file = sourceFile(
      { path: 'a.yaml', mode: '100644' },
      Buffer.from('secretRef: {name: one}\npullSecret: two\n'),
    )
    const sought = secretsSought([file])
    const reads = (text: string) => sought?.wanted(Buffer.from(text), 'b.yaml')
    expect([reads('kind: Secret\nname: two\n'), reads('kind: Secret\nname: three\n')]).toEqual([true, false])
  })
})

describe('an attribute of Terraform', () => {
  it('is told without the blanks around it', async () => {
    const { tree } = await sideOf({
      'main.tf': 'resource "helm_release" "a" {\n  chart = "flux-operator"\n  count =   0  \n}\n',
    })
    expect(terraformSwitches(tree, new Set(['main.tf'])).map(({ text }) => text)).toEqual([
      'the resource helm_release.a has count = 0',
    ])
  })
})

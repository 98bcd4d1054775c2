import { describe, expect, it } from 'vitest'
import { prerequisiteProblems } from '../../src/judge/prerequisites.js'
import { stuckBy } from '../../src/judge/readiness.js'
import { resourceSetProblems } from '../../src/judge/resource-sets.js'
import { secretsSought } from '../../src/judge/secret-files.js'
import { objectsOf } from '../../src/judge/objects.js'
import { sourceFile } from '../../src/model/file.js'
import {
  chartRelease,
  chartSource,
  fluxInstance,
  fluxKustomization,
  gitRepository,
  object,
  sideOf,
  type Texts,
} from '../support/change.js'

/** The one object of a kind in a tree. */
async function objectIn(texts: Texts, kind: string) {
  const { tree } = await sideOf(texts)
  const [first] = objectsOf(tree, kind)
  if (!first) throw new Error(`there is no ${kind}`)
  return { tree, object: first }
}

describe('what others wait for is never ready', () => {
  const stuck = async (texts: Texts, isJudged = false, base: Texts = {}) => {
    const { tree, object: of } = await objectIn(texts, 'Kustomization')
    const ownSources = new Set(['GitRepository/flux-system'])
    return stuckBy(of, { tree, base: (await sideOf({ ...texts, ...base })).tree, ownSources }, isJudged)
  }
  const here = { 'apps/a.yaml': object('v1', 'ConfigMap', 'a'), 's.yaml': gitRepository() }
  const apps = (spec: object) => ({ ...here, 'f.yaml': fluxKustomization(spec) })
  const checks = (...healthChecks: readonly object[]) => apps({ healthChecks })
  it.each<{ readonly as: string; readonly texts: Texts; readonly base?: Texts; readonly why: string | null }>([
    { as: 'nothing keeps it', texts: apps({}), why: null },
    { as: 'it is suspended', texts: apps({ suspend: true }), why: 'which is suspended' },
    {
      as: 'its source is not there',
      texts: apps({ sourceRef: { kind: 'GitRepository', name: 'x' } }),
      why: 'whose source GitRepository x nothing here makes or names',
    },
    {
      as: 'its source is another kind',
      texts: apps({ sourceRef: { kind: 'Bucket', name: 'x' } }),
      why: 'whose source Bucket x nothing here makes or names',
    },
    {
      as: 'its source is made on the cluster',
      texts: { 'apps/a.yaml': object('v1', 'ConfigMap', 'a'), 'f.yaml': fluxKustomization() },
      why: null,
    },
    { as: 'its source is filled in', texts: apps({ sourceRef: { kind: 'GitRepository', name: '${x}' } }), why: null },
    {
      as: 'another names its source',
      texts: apps({ sourceRef: { kind: 'GitRepository', name: 'x' } }),
      base: { 'g.yaml': fluxKustomization({ sourceRef: { kind: 'GitRepository', name: 'x' } }, 'other') },
      why: null,
    },
    { as: 'its path is not there', texts: apps({ path: './gone' }), why: 'whose path gone is not there' },
    { as: 'its path begins like one', texts: apps({ path: './app' }), why: 'whose path app is not there' },
    { as: 'its path is filled in', texts: apps({ path: './${x}' }), why: null },
    { as: 'it takes the whole repository', texts: apps({ path: './' }), why: null },
    {
      as: 'its path is that of another repository',
      texts: {
        ...apps({ path: './gone', sourceRef: { kind: 'GitRepository', name: 'x' } }),
        'x.yaml': gitRepository({}, 'x'),
      },
      why: null,
    },
    { as: 'it asks for an object that is there', texts: checks({ kind: 'ConfigMap', name: 'a' }), why: null },
    {
      as: 'it asks for one that is not',
      texts: checks({ kind: 'ConfigMap', name: 'a' }, { kind: 'Deployment', name: 'b' }),
      why: 'whose health check asks for Deployment b, which nothing here makes',
    },
    {
      as: 'it asks for something without a kind',
      texts: checks({ name: 'b' }),
      why: 'whose health check asks for  b, which nothing here makes',
    },
    { as: 'it asks for one that is filled in', texts: checks({ kind: 'Deployment', name: '${b}' }), why: null },
    { as: 'it asks for a controller', texts: checks({ kind: 'Deployment', name: 'helm-controller' }), why: null },
    {
      as: 'it asks for what Flux makes',
      texts: checks({ apiVersion: 'helm.toolkit.fluxcd.io/v2', kind: 'HelmRelease', name: 'helm-controller' }),
      why: 'whose health check asks for HelmRelease helm-controller, which nothing here makes',
    },
    {
      as: 'it asks for what a chart makes',
      texts: { ...checks({ kind: 'Deployment', name: 'operator-web' }), 'r.yaml': chartRelease() },
      why: null,
    },
    {
      as: 'it asks for what a release of a name makes',
      texts: { ...checks({ kind: 'Deployment', name: 'fo-web' }), 'r.yaml': chartRelease({ releaseName: 'fo' }) },
      why: null,
    },
  ])('where $as', async ({ texts, base, why }) => expect(await stuck(texts, false, base)).toBe(why))
  it('what is judged itself tells the rest of it', async () => {
    expect(await stuck(apps({ suspend: true }), true)).toBeNull()
    expect(await stuck(apps({ path: './gone' }), true)).toBeNull()
    expect(await stuck(checks({ kind: 'Deployment', name: 'b' }), true)).not.toBeNull()
  })
})

describe('what an object names and would not find', () => {
  const problems = async (texts: Texts, kind: string) => {
    const { tree, object: of } = await objectIn(texts, kind)
    return prerequisiteProblems(of, tree).map(({ aspect = '', text }) =>
      text === '' ? `${aspect} is there` : text.replace(/, which .*/, ''),
    )
  }
  const secret = (kind: string, spec: object = {}, name = 'key') => ({ 'k.yaml': object('v1', kind, name, { spec }) })
  const source = { 's.yaml': chartSource({ secretRef: { name: 'key' } }) }
  it.each<{ readonly of: string; readonly kind: string; readonly texts: Texts; readonly says: readonly string[] }>([
    { of: 'nothing', kind: 'OCIRepository', texts: { 's.yaml': chartSource() }, says: [] },
    { of: 'a Secret', kind: 'OCIRepository', texts: source, says: ['it needs the Secret key'] },
    {
      of: 'a Secret that is here',
      kind: 'OCIRepository',
      texts: { ...source, ...secret('Secret') },
      says: ['secret key is there'],
    },
    {
      of: 'a Secret of another name',
      kind: 'OCIRepository',
      texts: { ...source, ...secret('Secret', {}, 'other') },
      says: ['it needs the Secret key'],
    },
    {
      of: 'a sealed one',
      kind: 'OCIRepository',
      texts: { ...source, ...secret('SealedSecret') },
      says: ['secret key is there'],
    },
    {
      of: 'one of a vault',
      kind: 'OCIRepository',
      texts: { ...source, ...secret('ExternalSecret', { target: { name: 'key' } }, 'x') },
      says: ['secret key is there'],
    },
    {
      of: 'one of a certificate',
      kind: 'OCIRepository',
      texts: { ...source, ...secret('Certificate', { secretName: 'key' }, 'x') },
      says: ['secret key is there'],
    },
    {
      of: 'a ConfigMap of that name',
      kind: 'OCIRepository',
      texts: { ...source, ...secret('ConfigMap') },
      says: ['it needs the Secret key'],
    },
    {
      of: 'one that a kustomization makes',
      kind: 'OCIRepository',
      texts: { ...source, 'kustomization.yaml': 'resources: [s.yaml]\nsecretGenerator: [{name: key}]\n' },
      says: ['secret key is there'],
    },
    ...['certSecretRef', 'proxySecretRef'].map((key) => ({
      of: `a Secret as ${key}`,
      kind: 'OCIRepository',
      texts: { 's.yaml': chartSource({ [key]: { name: 'key' } }) },
      says: ['it needs the Secret key'],
    })),
    {
      of: 'the key of a signature',
      kind: 'OCIRepository',
      texts: { 's.yaml': chartSource({ verify: { secretRef: { name: 'key' } } }) },
      says: ['it needs the Secret key'],
    },
    {
      of: 'the pull secret of a sync',
      kind: 'FluxInstance',
      texts: { 'i.yaml': fluxInstance({ pullSecret: 'key' }) },
      says: ['it needs the Secret key'],
    },
    {
      of: 'pull secrets of an instance',
      kind: 'FluxInstance',
      texts: { 'i.yaml': fluxInstance(null, { distribution: { imagePullSecret: 'a', artifactPullSecret: 'b' } }) },
      says: ['it needs the Secret a', 'it needs the Secret b'],
    },
    {
      of: 'an empty pull secret',
      kind: 'FluxInstance',
      texts: { 'i.yaml': fluxInstance({ pullSecret: '' }) },
      says: [],
    },
    {
      of: 'values of a Secret',
      kind: 'HelmRelease',
      texts: { 'r.yaml': chartRelease({ valuesFrom: [{ kind: 'Secret', name: 'key' }] }) },
      says: ['it needs the Secret key'],
    },
    {
      of: 'values that may be missing',
      kind: 'HelmRelease',
      texts: { 'r.yaml': chartRelease({ valuesFrom: [{ kind: 'Secret', name: 'key', optional: true }] }) },
      says: [],
    },
    {
      of: 'values of a ConfigMap',
      kind: 'HelmRelease',
      texts: { 'r.yaml': chartRelease({ valuesFrom: [{ kind: 'ConfigMap', name: 'key' }] }) },
      says: [],
    },
  ])('$of', async ({ kind, texts, says }) => expect(await problems(texts, kind)).toEqual(says))

  const made = (more: string): Texts => ({
    'a/r.yaml': chartRelease({ valuesFrom: [{ kind: 'ConfigMap', name: 'v' }] }),
    'a/kustomization.yaml': `resources: [r.yaml]\n${more}`,
  })
  const hashed = 'its values v are made under a name with a hash behind it'
  it.each<{ readonly as: string; readonly texts: Texts; readonly says: readonly string[] }>([
    { as: 'with a hash', texts: made('configMapGenerator: [{name: v}]\n'), says: [hashed] },
    {
      as: 'without one',
      texts: made('configMapGenerator: [{name: v, options: {disableNameSuffixHash: true}}]\n'),
      says: ['values v is there'],
    },
    {
      as: 'without one for all',
      texts: made('configMapGenerator: [{name: v}]\ngeneratorOptions: {disableNameSuffixHash: true}\n'),
      says: ['values v is there'],
    },
    { as: 'of another name', texts: made('configMapGenerator: [{name: w}]\n'), says: [] },
    {
      as: 'where a configuration tells the release',
      texts: {
        ...made('configMapGenerator: [{name: v}]\nconfigurations: [c.yaml]\n'),
        'a/c.yaml':
          'nameReference: [{kind: ConfigMap, fieldSpecs: [{path: spec/valuesFrom/name, kind: HelmRelease}]}]\n',
      },
      says: ['values v is there'],
    },
    {
      as: 'where a configuration tells others',
      texts: {
        ...made('configMapGenerator: [{name: v}]\nconfigurations: [c.yaml]\n'),
        'a/c.yaml': 'nameReference: []\n',
      },
      says: [hashed],
    },
    {
      as: 'of a list that does not build it',
      texts: {
        'a/r.yaml': chartRelease({ valuesFrom: [{ kind: 'ConfigMap', name: 'v' }] }),
        'b/kustomization.yaml': 'resources: []\nconfigMapGenerator: [{name: v}]\n',
      },
      says: [],
    },
  ])('values that are made $as', async ({ texts, says }) => expect(await problems(texts, 'HelmRelease')).toEqual(says))

  const secretText = object('v1', 'Secret', 'x', { stringData: { a: 'ENC[AES256_GCM,data:x]' } })
  const encrypted = 'it decrypts nothing, and what it applies is encrypted'
  it.each<{ readonly as: string; readonly texts: Texts; readonly says: readonly string[] }>([
    {
      as: 'where nothing decrypts',
      texts: { 'f.yaml': fluxKustomization(), 'apps/x.yaml': secretText },
      says: [encrypted],
    },
    { as: 'in another folder', texts: { 'f.yaml': fluxKustomization(), 'other/x.yaml': secretText }, says: [] },
    {
      as: 'where it is decrypted',
      texts: { 'f.yaml': fluxKustomization({ decryption: { provider: 'sops' } }), 'apps/x.yaml': secretText },
      says: ['decryption is there'],
    },
    {
      as: 'where nothing is',
      texts: { 'f.yaml': fluxKustomization(), 'apps/x.yaml': object('v1', 'Secret', 'x') },
      says: [],
    },
  ])('what is encrypted, $as', async ({ texts, says }) => expect(await problems(texts, 'Kustomization')).toEqual(says))
})

describe('values that nobody can read', () => {
  const told = async (texts: Texts) => {
    const { tree, object: of } = await objectIn(
      { 'a/r.yaml': chartRelease({ valuesFrom: [{ kind: 'ConfigMap', name: 'v' }] }), ...texts },
      'HelmRelease',
    )
    return prerequisiteProblems(of, tree).flatMap(({ text, aspect = '', code }) =>
      aspect.startsWith('unseen') ? [`${code} ${/now (\w+)/.exec(text)?.[1] ?? ''}`] : [],
    )
  }
  const enc = (value: string) => ({ values: `ENC[${value}]` })
  const one = async (texts: Texts) => {
    const [first, ...others] = await told(texts)
    expect(others).toEqual([])
    return first ?? null
  }
  const generator: Texts = {
    'a/kustomization.yaml':
      'resources: [r.yaml]\nconfigMapGenerator: [{name: v, files: [values.yaml=v.yaml], options: {disableNameSuffixHash: true}}]\n',
  }
  it.each<{ readonly of: string; readonly first: Texts; readonly second: Texts }>([
    {
      of: 'an encrypted ConfigMap',
      first: { 'a/v.yaml': object('v1', 'ConfigMap', 'v', { data: enc('a') }) },
      second: { 'a/v.yaml': object('v1', 'ConfigMap', 'v', { data: enc('b') }) },
    },
    {
      of: 'an encrypted Secret',
      first: { 'a/v.yaml': object('v1', 'Secret', 'v', { stringData: enc('a') }) },
      second: { 'a/v.yaml': object('v1', 'Secret', 'v', { stringData: enc('b') }) },
    },
    {
      of: 'a sealed Secret',
      first: { 'a/v.yaml': object('v1', 'SealedSecret', 'v', { spec: { a: '1' } }) },
      second: { 'a/v.yaml': object('v1', 'SealedSecret', 'v', { spec: { a: '2' } }) },
    },
    {
      of: 'a vault',
      first: { 'a/v.yaml': object('v1', 'ExternalSecret', 'x', { spec: { target: { name: 'v' }, a: '1' } }) },
      second: { 'a/v.yaml': object('v1', 'ExternalSecret', 'x', { spec: { target: { name: 'v' }, a: '2' } }) },
    },
    {
      of: 'an encrypted file',
      first: { ...generator, 'a/v.yaml': 'a: ENC[a]\nsops: {x: 1}\n' },
      second: { ...generator, 'a/v.yaml': 'a: ENC[b]\nsops: {x: 1}\n' },
    },
  ])('are told apart: $of', async ({ first, second }) => {
    const [a, b] = [await one(first), await one(second)]
    expect(a).toMatch(/^source-changed \w{12}$/)
    expect(b).toMatch(/^source-changed \w{12}$/)
    expect(a).not.toBe(b)
  })
  it('are the same under other keys of sops', async () => {
    const file = (key: number) => ({ ...generator, 'a/v.yaml': `a: ENC[a]\nsops: {x: ${key}}\n` })
    expect(await one(file(1))).toBe(await one(file(2)))
  })
  it.each<{ readonly of: string; readonly texts: Texts }>([
    { of: 'a ConfigMap in the clear', texts: { 'a/v.yaml': object('v1', 'ConfigMap', 'v', { data: { a: 'b' } }) } },
    {
      of: 'an encrypted one of another name',
      texts: { 'a/v.yaml': object('v1', 'ConfigMap', 'w', { data: enc('a') }) },
    },
    { of: 'a file in the clear', texts: { ...generator, 'a/v.yaml': 'a: b\n' } },
  ])('are none: $of', async ({ texts }) => expect(await told(texts)).toEqual([]))
})

describe('a ResourceSet waits in vain', () => {
  const set = (spec: object): Texts => ({
    'rs.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSet', 'o', { spec }),
  })
  const provider = (type: string, labels: object = {}, name = 'p'): Texts => ({
    'p.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSetInputProvider', name, { spec: { type } }, { labels }),
  })
  const problems = async (texts: Texts) => {
    const { tree, object: of } = await objectIn(texts, 'ResourceSet')
    return resourceSetProblems(of, tree).map(({ code, text }) => `${code}: ${text}`)
  }
  const waits = (dependsOn: object) => set({ dependsOn: [dependsOn] })
  const takes = (from: object) => set({ inputsFrom: [from] })
  const unseen = (from: object) =>
    `source-changed: it takes inputs from a ResourceSetInputProvider that nothing here shows (${JSON.stringify(from)})`
  const labelled = { kind: 'ResourceSetInputProvider', selector: { matchLabels: { a: 'b', c: 'd' } } }
  it.each<{ readonly of: string; readonly texts: Texts; readonly says: readonly string[] }>([
    { of: 'nothing', texts: set({}), says: [] },
    {
      of: 'what is not here',
      texts: waits({ apiVersion: 'fluxcd.controlplane.io/v1', kind: 'ResourceSet', name: 'x' }),
      says: ['pin-lost: it waits for the ResourceSet x, which is not in this repository'],
    },
    { of: 'what is here', texts: waits({ kind: 'ResourceSet', name: 'o' }), says: [] },
    {
      of: 'what is not of Flux',
      texts: waits({ apiVersion: 'v1', kind: 'Secret', name: 'x' }),
      says: ['pin-lost: it waits for the Secret x, which is not in this repository'],
    },
    { of: 'a definition', texts: waits({ kind: 'CustomResourceDefinition', name: 'x' }), says: [] },
    { of: 'what is filled in', texts: waits({ kind: 'ResourceSet', name: '<< inputs.x >>' }), says: [] },
    { of: 'a provider that is here', texts: { ...takes({ name: 'p' }), ...provider('Static') }, says: [] },
    { of: 'a provider that is not', texts: takes({ name: 'p' }), says: [unseen({ name: 'p' })] },
    {
      of: 'one that asks elsewhere',
      texts: { ...takes({ name: 'p' }), ...provider('OCIArtifactTag') },
      says: [unseen({ name: 'p' })],
    },
    {
      of: 'one of another name',
      texts: { ...takes({ name: 'p' }), ...provider('Static', {}, 'q') },
      says: [unseen({ name: 'p' })],
    },
    { of: 'one by its labels', texts: { ...takes(labelled), ...provider('Static', { a: 'b', c: 'd' }) }, says: [] },
    {
      of: 'one that lacks a label',
      texts: { ...takes(labelled), ...provider('Static', { a: 'b' }) },
      says: [unseen(labelled)],
    },
    {
      of: 'one by no labels',
      texts: { ...takes({ selector: {} }), ...provider('Static', { a: 'b' }) },
      says: [unseen({ selector: {} })],
    },
  ])('$of', async ({ texts, says }) => expect(await problems(texts)).toEqual(says))
})

describe('a file with a Secret is read', () => {
  const file = (path: string, text: string) => sourceFile({ path, mode: '100644' }, Buffer.from(text))
  const ask = (texts: Readonly<Record<string, string>>) =>
    secretsSought(Object.entries(texts).map(([path, text]) => file(path, text)))
  const secret = 'kind: Secret\nmetadata: {name: key}\n'
  it.each([
    { where: 'one is named on its line', by: 'secretRef: {name: key}\n', text: secret, is: true },
    { where: 'one is named on the next line', by: 'certSecretRef:\n  name: key\n', text: secret, is: true },
    { where: 'an instance pulls by it', by: 'pullSecret: key\n', text: secret, is: true },
    { where: 'values come from it', by: 'valuesFrom:\n  - kind: Secret\n    name: key\n', text: secret, is: true },
    {
      where: 'values come from it, named first',
      by: 'valuesFrom:\n  - name: key\n    kind: Secret\n',
      text: secret,
      is: true,
    },
    {
      where: 'values of others come from a ConfigMap',
      by: 'valuesFrom:\n  - kind: ConfigMap\n    name: key\nsecretRef: {name: other}\n',
      text: 'kind: ConfigMap\nname: key\n',
      is: false,
    },
    {
      where: 'values of ours come from a ConfigMap',
      by: '# flux-operator\nvaluesFrom:\n  - kind: ConfigMap\n    name: key\n',
      text: 'kind: ConfigMap\nname: key\n',
      is: true,
    },
    {
      where: 'it is another one',
      by: 'secretRef: {name: key}\n',
      text: 'kind: Secret\nmetadata: {name: other}\n',
      is: false,
    },
    {
      where: 'it makes no Secret',
      by: 'secretRef: {name: key}\n',
      text: 'kind: Service\nmetadata: {name: key}\n',
      is: false,
    },
  ])('where $where: $is', ({ by, text, is }) =>
    expect(ask({ 'a.yaml': by })?.wanted(Buffer.from(text), 'b/k.yaml')).toBe(is),
  )
  it('where it is encrypted beside ours', () => {
    const sought = ask({ 'a/x.yaml': 'flux-operator\n' })
    const enc = Buffer.from('x: ENC[AES256_GCM,data:x]\n')
    const reads = [enc, Buffer.from('x: y\n')].flatMap((bytes) => [
      sought?.wanted(bytes, 'a/k.yaml'),
      sought?.wanted(bytes, 'b/k.yaml'),
    ])
    expect(reads).toEqual([true, false, false, false])
  })
  it('but not where none is named', () => expect(ask({ 'a.yaml': 'kind: ConfigMap\n' })).toBeNull())
})

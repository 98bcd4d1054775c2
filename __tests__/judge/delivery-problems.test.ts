import { describe, expect, it } from 'vitest'
import { judgeDeliveryProblems } from '../../src/judge/delivery-problems.js'
import { introducedFinding } from '../../src/model/finding.js'
import {
  changeOf,
  chartRelease,
  chartSource,
  fluxInstance,
  fluxKustomization,
  gitRepository,
  object,
  saidOf,
  type Texts,
} from '../support/change.js'

const base: Texts = {
  'flux/apps.yaml': fluxKustomization(),
  'flux/source.yaml': gitRepository(),
  'apps/source.yaml': chartSource(),
  'apps/release.yaml': chartRelease(),
}

/** What is said, without what all sentences have in common. */
async function said(changes: Texts, from: Texts = base): Promise<readonly string[]> {
  const { before, after, known } = await changeOf(from, changes)
  return saidOf(judgeDeliveryProblems(before, after, known, [])).map((text) =>
    text.replace(/^error (\S+ \S+) The pins stay, and (.*): nothing tells any more that .*$/, '$1 $2'),
  )
}

type Case = readonly [name: string, changes: Texts, expected: string | null]

/** One finding that holds a text, or none. */
async function expectSaid(changes: Texts, expected: string | null, from?: Texts): Promise<void> {
  const found = await said(changes, from)
  expect(found).toHaveLength(expected === null ? 0 : 1)
  if (expected !== null) expect(found[0]).toContain(expected)
}

const apps = (spec: object, metadata: object = {}): Texts => ({
  'flux/apps.yaml': fluxKustomization(spec, 'apps', metadata),
})
const release = (spec: object, metadata: object = {}): Texts => ({ 'apps/release.yaml': chartRelease(spec, metadata) })
const git = (spec: object): Texts => ({ 'flux/source.yaml': gitRepository(spec) })

describe('what keeps a pin from the cluster', () => {
  it.each<Case>([
    ['nothing', {}, null],
    ['an interval of a week', apps({ interval: '168h' }), null],
    [
      'a longer one',
      apps({ interval: '168h1s' }),
      'pin-lost flux/apps.yaml:1 it has an interval of 168h1s (Kustomization apps in flux/apps.yaml)',
    ],
    ['one that is none', apps({ interval: 'soon' }), 'it has the interval soon, which is no duration'],
    ['one of the chart', release({ chart: { spec: { interval: '1000h' } } }), 'it has an interval of 1000h'],
    [
      'one by annotation',
      release({}, { annotations: { 'fluxcd.controlplane.io/reconcileEvery': '1000h' } }),
      'it has an interval of 1000h',
    ],
    ['a timeout of five seconds', apps({ timeout: '5s' }), null],
    ['a shorter one', apps({ timeout: '4s' }), 'it has a timeout of 4s'],
    [
      'a shard',
      apps({}, { labels: { 'sharding.fluxcd.io/key': 'x' } }),
      'it is left to the shard x, which no instance here has',
    ],
    ['no shard', apps({}, { labels: { 'sharding.fluxcd.io/key': '' } }), null],
    [
      'a shard of all that is applied',
      apps({ commonMetadata: { labels: { 'sharding.fluxcd.io/key': 'x' } } }),
      'it is left to the shard x',
    ],
    [
      'an annotation of all that is applied',
      apps({ commonMetadata: { annotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' } } }),
      'it tells Flux to leave all that it applies as it is',
    ],
    [
      'an account that is not here',
      apps({ serviceAccountName: 'tenant' }),
      'it acts as the ServiceAccount tenant, which is not in this repository',
    ],
    ['an account of Flux', apps({ serviceAccountName: 'flux' }), null],
    [
      'an account that is here',
      { ...apps({ serviceAccountName: 'tenant' }), 'flux/account.yaml': object('v1', 'ServiceAccount', 'tenant') },
      null,
    ],
    ['a name before all', apps({ namePrefix: 'x-' }), 'it applies all under another name (namePrefix x-)'],
    ['a name behind all', apps({ nameSuffix: '-x' }), 'it applies all under another name (nameSuffix -x)'],
    [
      'an image of Flux from elsewhere',
      apps({ images: [{ name: 'ghcr.io/fluxcd/x', newName: 'evil.example/x' }] }),
      'source-changed flux/apps.yaml:1 it takes ghcr.io/fluxcd/x from evil.example/x',
    ],
    [
      'an image of Flux from where it is',
      apps({ images: [{ name: 'ghcr.io/fluxcd/x', newName: 'ghcr.io/fluxcd/x' }] }),
      null,
    ],
    ['another image from elsewhere', apps({ images: [{ name: 'podinfo', newName: 'evil.example/x' }] }), null],
    [
      'a chart that installs no operator',
      release({ values: { web: { serverOnly: true } } }),
      'its chart installs no operator (web.serverOnly)',
    ],
    ['a chart that installs one', release({ values: { web: { serverOnly: false } } }), null],
    [
      'a chart without definitions',
      release({ values: { installCRDs: false } }),
      'its chart installs no definitions (installCRDs)',
    ],
    [
      'an expression that is waited for',
      {
        ...apps({ dependsOn: [{ name: 'infra', readyExpr: 'false' }] }),
        'flux/infra.yaml': fluxKustomization({ path: './infra' }, 'infra'),
        'infra/notes.md': '',
      },
      'waits until false',
    ],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected)
  })

  it('that was there before is not brought by the change', async () => {
    expect(await said(apps({ interval: '1000h', timeout: '1m' }), { ...base, ...apps({ interval: '1000h' }) })).toEqual(
      [],
    )
  })

  it('is a shard only where no instance has it', async () => {
    const instance = { 'flux/instance.yaml': fluxInstance(null, { sharding: { shards: ['x'] } }) }
    const sharded = apps({}, { labels: { 'sharding.fluxcd.io/key': 'x' } })
    expect(await said(sharded, { ...base, ...instance })).toEqual([])
  })

  it('is what is filled in no more, where something is to be filled in', async () => {
    const off = { annotations: { 'kustomize.toolkit.fluxcd.io/substitute': 'disabled' } }
    const open = { ...base, ...release({ values: { a: '${V}' } }) }
    await expectSaid(release({ values: { a: '${V}' } }, off), 'its variables are filled in no more', open)
    await expectSaid(release({}, off), null)
  })
})

describe('what a release is called', () => {
  it.each<Case>([
    ['another name', release({ releaseName: 'x' }), 'its release is called x'],
    ['the same name, written', release({ releaseName: 'operator' }), null],
    [
      'another namespace for its record',
      release({ storageNamespace: 'x' }),
      'the record of its release is kept in the namespace x',
    ],
  ])('%s', async (_name, changes, expected) => {
    const from = { ...base, ...release({}, { namespace: 'flux-system' }) }
    const spaced = Object.fromEntries(
      Object.entries(changes).map(([path, text]) => [
        path,
        (text ?? '').replace('"name":"operator"', '"name":"operator","namespace":"flux-system"'),
      ]),
    )
    await expectSaid(spaced, expected, from)
  })

  it('by another namespace is another name, too', async () => {
    expect(
      await said(release({ targetNamespace: 'x' }, { namespace: 'flux-system' }), {
        ...base,
        ...release({}, { namespace: 'flux-system' }),
      }),
    ).toHaveLength(1)
  })
})

describe('the source of what applies a pin', () => {
  it.each<Case>([
    [
      'lays others over it',
      git({ include: [{ repository: { name: 'x' } }] }),
      'source-changed flux/source.yaml:1 it lays other repositories over this one',
    ],
    ['lays none over it', git({ include: [] }), null],
    ['takes some folders', git({ sparseCheckout: ['apps'] }), 'it takes some folders alone (["apps"])'],
    ['is not checked', git({ insecure: true }), 'its connection is not checked'],
    ['is checked', git({ insecure: false }), null],
    ['goes through a proxy', git({ proxySecretRef: { name: 'x' } }), 'it goes through a proxy'],
    ['is suspended', git({ suspend: true }), 'pin-lost flux/source.yaml:1 it is suspended'],
    ['asks for signatures', git({ verify: { mode: 'HEAD' } }), null],
    ['leaves the pin out', git({ ignore: '/apps' }), 'the cluster does not get apps/'],
    ['leaves something else out', git({ ignore: '/docs' }), null],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected)
  })

  it('asks for no signatures any more', async () => {
    await expectSaid({}, null, { ...base, ...git({ verify: { mode: 'HEAD' } }) })
    await expectSaid(git({}), 'verification-weakened flux/source.yaml:1 it asks for no signatures any more', {
      ...base,
      ...git({ verify: { mode: 'HEAD' } }),
    })
  })

  it.each<[string, string, string | null]>([
    ['with a rule', 'apps/\n', 'pin-lost .sourceignore:1 the cluster does not get apps/'],
    [
      'with a rule in its third line',
      '# x\n\napps/source.yaml\n',
      'pin-lost .sourceignore:3 the cluster does not get apps/source.yaml any more',
    ],
    ['with a rule that is taken back', 'apps/*\n!apps/*.yaml\n', null],
    ['with another rule', 'docs/\n', null],
    ['that is too long', '#\n'.repeat(2001), 'nothing tells what it leaves out, because it is not read'],
    ['that is as long as can be', '#\n'.repeat(1999), null],
  ])('may be left out of by a file %s', async (_name, text, expected) => {
    await expectSaid({ '.sourceignore': text }, expected)
  })

  it('says once how many more are left out', async () => {
    const two = { ...base, 'apps/more.yaml': chartSource({}, 'more') }
    expect((await said({ '.sourceignore': 'apps/\n' }, two))[0]).toContain('with 1 other thing like it')
  })
})

describe('what is waited for', () => {
  const waiting = (name: string, ...others: readonly string[]) =>
    fluxKustomization({ path: `./${name}`, dependsOn: others.map((other) => ({ name: other })) }, name)
  it.each<Case>([
    [
      'something that is here',
      { ...apps({ dependsOn: [{ name: 'infra' }] }), 'flux/infra.yaml': waiting('infra'), 'infra/notes.md': '' },
      null,
    ],
    [
      'something whose path is not there',
      { ...apps({ dependsOn: [{ name: 'infra' }] }), 'flux/infra.yaml': waiting('infra') },
      'it waits for the Kustomization infra, whose path infra is not there',
    ],
    [
      'something that has no time',
      {
        ...apps({ dependsOn: [{ name: 'infra' }] }),
        'flux/infra.yaml': fluxKustomization({ path: './infra', timeout: '1s' }, 'infra'),
        'infra/notes.md': '',
      },
      'it waits for the Kustomization infra, which is never ready: it has a timeout of 1s',
    ],
    [
      'something that is nowhere',
      apps({ dependsOn: [{ name: 'infra' }] }),
      'it waits for the Kustomization infra, which is not in this repository',
    ],
    [
      'something of another kind',
      { ...apps({ dependsOn: [{ name: 'operator' }] }) },
      'it waits for the Kustomization operator, which is not in this repository',
    ],
    ['itself', apps({ dependsOn: [{ name: 'apps' }] }), 'it waits for what waits for it'],
    [
      'something that waits for it',
      {
        ...apps({ dependsOn: [{ name: 'infra' }] }),
        'flux/infra.yaml': waiting('infra', 'apps'),
        'infra/notes.md': '',
      },
      'it waits for what waits for it',
    ],
    [
      'something that waits for something else',
      {
        ...apps({ dependsOn: [{ name: 'infra' }] }),
        'flux/infra.yaml': waiting('infra', 'more'),
        'flux/more.yaml': waiting('more'),
        'infra/notes.md': '',
        'more/notes.md': '',
      },
      null,
    ],
    ['something whose name is known later', apps({ dependsOn: [{ name: '<< inputs.x >>' }] }), null],
    ['something without a name', apps({ dependsOn: [{}] }), null],
    [
      'a release that is nowhere',
      release({ dependsOn: [{ name: 'x' }] }),
      'it waits for the HelmRelease x, which is not in this repository',
    ],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected)
  })

  it('is not said where a validation said it as an error', async () => {
    const { before, after, known } = await changeOf(base, apps({ dependsOn: [{ name: 'infra' }] }))
    const place = { file: 'flux/apps.yaml', line: 1 }
    const validated = introducedFinding('dependency-missing', place, { message: '', help: '' })
    expect(judgeDeliveryProblems(before, after, known, [validated])).toEqual([])
    expect(judgeDeliveryProblems(before, after, known, [{ ...validated, severity: 'warning' }])).toHaveLength(1)
  })

  it('is not ready before all that it applies, where it waits for that', async () => {
    const root = (wait: boolean) => ({ ...base, 'root/flux.yaml': fluxKustomization({ path: './flux', wait }, 'root') })
    const changes = apps({ dependsOn: [{ name: 'root' }] })
    expect((await said(changes, root(true)))[0]).toContain('it waits for what waits for it')
    expect(await said(changes, root(false))).toEqual([])
  })
})

describe('what a kustomization writes on all that it builds', () => {
  const list = (more: object, path = 'apps/kustomization.yaml'): Texts => ({
    [path]: JSON.stringify({ kind: 'Kustomization', resources: ['source.yaml', 'release.yaml'], ...more }),
  })
  const from = { ...base, ...list({}) }
  const shard = { 'sharding.fluxcd.io/key': 'x' }
  it.each<Case>([
    [
      'a name before',
      list({ namePrefix: 'x-' }),
      'pin-lost apps/kustomization.yaml:1 it applies all under another name (namePrefix x-) (apps/kustomization.yaml)',
    ],
    ['no name', list({ namePrefix: '' }), null],
    ['a label', list({ commonLabels: { a: 'b' } }), null],
    ['a shard', list({ commonLabels: shard }), 'it is left to the shard x'],
    ['a shard among labels', list({ labels: [{ pairs: shard }] }), 'it is left to the shard x'],
    [
      'an annotation',
      list({ commonAnnotations: { 'kustomize.toolkit.fluxcd.io/reconcile': 'disabled' } }),
      'it tells Flux to leave all that it builds as it is',
    ],
    [
      'where it builds no pin',
      { 'docs/kustomization.yaml': JSON.stringify({ kind: 'Kustomization', namePrefix: 'x-', resources: [] }) },
      null,
    ],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected, from)
  })
})

describe('the instance that applies a pin', () => {
  const sync = { kind: 'GitRepository', url: 'https://github.com/acme/fleet', ref: 'refs/heads/main', path: './apps' }
  const at = (spec: object): Texts => ({ 'flux/instance.yaml': fluxInstance(sync, spec) })
  const from: Texts = { 'apps/source.yaml': chartSource(), 'apps/release.yaml': chartRelease(), ...at({}) }
  const patched = (kind: string, ...operations: readonly object[]): Texts =>
    at({ kustomize: { patches: [{ target: { kind }, patch: JSON.stringify(operations) }] } })
  const all = ['source-controller', 'kustomize-controller', 'helm-controller']
  it.each<Case>([
    ['runs all controllers', at({ components: all }), null],
    ['runs no helm-controller', at({ components: all.slice(0, 2) }), 'the instance runs no helm-controller'],
    ['runs no source-controller', at({ components: all.slice(1) }), 'the instance runs no source-controller'],
    [
      'has tenants',
      at({ cluster: { multitenant: true } }),
      'the instance lets objects without a ServiceAccount apply nothing (multitenant)',
    ],
    ['has none', at({ cluster: { multitenant: false } }), null],
    [
      'stops its controllers',
      patched('Deployment', { op: 'replace', path: '/spec/replicas', value: 0 }),
      'a patch of the instance leaves it without a replica',
    ],
    ['has more of them', patched('Deployment', { op: 'replace', path: '/spec/replicas', value: 2 }), null],
    [
      'is patched to another place',
      patched('GitRepository', { op: 'replace', path: '/spec/url', value: 'https://evil.example/x' }),
      'source-changed flux/instance.yaml:1 a patch of the instance gives it another url ("https://evil.example/x")',
    ],
    [
      'is patched to another folder',
      patched('Kustomization', { op: 'replace', path: '/spec/path', value: './x' }),
      'a patch of the instance gives it another path ("./x")',
    ],
    [
      'is patched to rest',
      patched('Kustomization', { op: 'add', path: '/spec/suspend', value: true }),
      'a patch of the instance suspends it',
    ],
    ['gets a label', patched('Kustomization', { op: 'add', path: '/metadata/labels', value: { a: 'b' } }), null],
  ])('%s', async (_name, changes, expected) => {
    await expectSaid(changes, expected, from)
  })
})

describe('a change', () => {
  it('without pins on its base says nothing', async () => {
    expect(await said({ ...base, ...apps({ interval: '1000h' }) }, { 'README.yaml': 'a: b\n' })).toEqual([])
  })

  it('that brings a cluster of its own hinders nothing that was there', async () => {
    const cluster = {
      'clusters/new/flux.yaml': fluxKustomization({ path: './clusters/new/apps', interval: '1000h' }, 'new'),
      'clusters/new/apps/source.yaml': chartSource({}, 'new', { labels: { 'sharding.fluxcd.io/key': 'x' } }),
    }
    const found = await said(cluster)
    expect(found.filter((text) => text.includes('shard'))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { endingApis, isOver } from '../../src/migrate/apis.js'
import { progressOf, type CarriedPatch } from '../../src/migrate/bootstrap.js'
import { coalesced } from '../../src/migrate/chart-installs.js'
import { controllerPatches, readControllerKeys } from '../../src/migrate/chart-controllers.js'
import { deployedIn, presentFor } from '../../src/migrate/deployed-operators.js'
import { standaloneObjects } from '../../src/migrate/objects.js'
import { argoOwners } from '../../src/migrate/owner-objects.js'
import { findSync, rootSync } from '../../src/migrate/sync.js'
import { ordered } from '../../src/migrate/plan.js'
import { choosePlace } from '../../src/migrate/place.js'
import { understand } from '../../src/migrate/understanding.js'
import { fixture, treeOf, type FixtureFiles } from './fixture.js'
import { tuningsFor } from '../../src/migrate/tunings.js'
import { unsharded } from '../../src/migrate/unsharded.js'
import type { JsonObject } from '../../src/model/json.js'
import type { MigrateSettings } from '../../src/model/settings.js'
import {
  chartSource,
  fluxInstance,
  fluxKustomization,
  gitRepository,
  object,
  sideOf,
  type Texts,
} from '../support/change.js'

const place = { file: 'a.yaml', line: 7 }
const carried = (text: string, target: CarriedPatch['target'] = { kind: 'Deployment' }): CarriedPatch => ({
  ...place,
  text,
  target,
  ownFile: null,
  entry: null,
})

describe('the values of a controller', () => {
  const patches = (own: JsonObject) =>
    controllerPatches({ helm: own }, 'helm', 'helm-controller', place).map(
      ({ text, target }) => `${target.kind ?? ''} ${target.name ?? ''}\n${text}`,
    )
  const deployment =
    'Deployment helm-controller\napiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: helm-controller\n'
  const pod = `${deployment}spec:\n  template:\n    spec:\n`
  const container = `${pod}      containers:\n        - name: manager\n`
  it.each<readonly [own: JsonObject, says: readonly string[]]>([
    [{}, []],
    [{ create: true, image: 'x', labels: {}, resources: {}, tolerations: [], priorityClassName: '' }, []],
    [{ replicas: 2 }, [`${deployment}spec:\n  replicas: 2\n`]],
    [{ labels: { a: 'b' } }, [`${deployment}spec:\n  template:\n    metadata:\n      labels:\n        a: b\n`]],
    [
      { annotations: { a: 'b' } },
      [`${deployment}spec:\n  template:\n    metadata:\n      annotations:\n        a: b\n`],
    ],
    [{ nodeSelector: { a: 'b' } }, [`${pod}      nodeSelector:\n        a: b\n`]],
    [{ podSecurityContext: { runAsUser: 1 } }, [`${pod}      securityContext:\n        runAsUser: 1\n`]],
    [
      { resources: { limits: { cpu: 1 } } },
      [`${container}          resources:\n            limits:\n              cpu: 1\n`],
    ],
    [{ extraEnv: [{ name: 'A' }] }, [`${container}          env:\n            - name: A\n`]],
    [
      { envFrom: { map: { name: 'm' }, secret: { name: '' } } },
      [`${container}          envFrom:\n            - configMapRef:\n                name: m\n`],
    ],
    [
      { envFrom: { secret: { name: 's' } } },
      [`${container}          envFrom:\n            - secretRef:\n                name: s\n`],
    ],
    [
      { extraSecretMounts: [{ name: 'n', secretName: 's', mountPath: '/m', subPath: '' }] },
      [
        `${pod}      volumes:\n        - name: n\n          secret:\n            secretName: s\n      containers:\n        - name: manager\n          volumeMounts:\n            - name: n\n              mountPath: /m\n`,
      ],
    ],
    [
      { container: { additionalArgs: ['--a=b', 1] } },
      ['Deployment helm-controller\n- op: add\n  path: /spec/template/spec/containers/0/args/-\n  value: --a=b\n'],
    ],
    [
      { serviceAccount: { annotations: { a: 'b' } } },
      [
        'ServiceAccount helm-controller\napiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: helm-controller\n  annotations:\n    a: b\n',
      ],
    ],
    [
      { service: { labels: { a: 'b' } }, webhookReceiver: { service: { labels: { c: 'd' } } } },
      [
        'Service helm-controller\napiVersion: v1\nkind: Service\nmetadata:\n  name: helm-controller\n  labels:\n    a: b\n',
        'Service webhook-receiver\napiVersion: v1\nkind: Service\nmetadata:\n  name: webhook-receiver\n  labels:\n    c: d\n',
      ],
    ],
  ])('%j are patches', (own, says) => expect(patches(own)).toEqual(says))

  const notes = (own: JsonObject) =>
    readControllerKeys(own, 'helm', (path) => ({ file: path.join('.'), line: 1 })).map(
      ({ weight, file, message }) =>
        `${weight} ${file}: ${message.replace(/^.* has no word in a FluxInstance \((.*)\)$/, '$1')}`,
    )
  it.each<readonly [own: JsonObject, says: readonly string[]]>([
    [{ create: true, image: 'x', resources: {}, nodeSelector: {}, replicas: 1 }, []],
    [{ tag: 'v1' }, ['note helm.tag: it runs the controller of its own Flux version']],
    [{ serviceAccount: { create: false } }, ['note helm.serviceAccount.create: it makes the ServiceAccount itself']],
    [{ serviceAccount: { create: true } }, []],
    [
      { secret: { create: true } },
      ['note helm.secret: the Secret stays in the cluster and nobody manages it any more'],
    ],
    [{ secret: { create: false } }, []],
    [
      { webhookReceiver: { ingress: { create: true } } },
      [
        'note helm.webhookReceiver.ingress: the Ingress stays in the cluster and nobody manages it any more; write it as a file',
      ],
    ],
    [{ webhookReceiver: { ingress: { create: false } } }, []],
    [{ service: { ports: [1] } }, ['note helm.service.ports: say it as a patch of the Service']],
    [{ service: { ports: [] } }, []],
    [{ other: 1 }, ['note helm.other: it is no value of the chart that this program knows']],
    [{ other: '' }, []],
  ])('%j are told of', (own, says) => expect(notes(own)).toEqual(says))
})

describe('what a setting asks for', () => {
  const none: MigrateSettings = {
    layout: 'auto',
    strategy: 'in-place',
    concurrency: null,
    memoryLimit: null,
    inMemoryBuilds: false,
    helmCache: false,
    oomWatch: false,
    serviceMonitor: false,
    removeBootstrap: false,
  }
  const all = ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller']
  const written = (settings: Partial<MigrateSettings>, components = all, patches: readonly CarriedPatch[] = []) => {
    const { tunings, notes } = tuningsFor({ ...none, ...settings }, components, patches)
    return [
      ...tunings.map(
        ({ comment, target, text }) =>
          `${comment}: ${target.name}: ${(text.match(/--\S+|memory: \S+|medium: \S+/g) ?? []).join(' ')}`,
      ),
      ...notes,
    ]
  }
  const busy = '(kustomize-controller|helm-controller|source-controller)'
  const cache = '--helm-cache-max-size=10 --helm-cache-ttl=60m --helm-cache-purge-interval=5m'
  const watch = '--feature-gates=OOMWatch=true --oom-watch-memory-threshold=95 --oom-watch-interval=500ms'
  const stays = "`--concurrent` stays as the bootstrap's patches set it on"
  it.each<
    readonly [
      settings: Partial<MigrateSettings>,
      components: readonly string[],
      patches: readonly CarriedPatch[],
      says: readonly string[],
    ]
  >([
    [{}, all, [], []],
    [{ concurrency: 9 }, all, [], [`More reconciliations at a time: ${busy}: --concurrent=9 --requeue-dependency=5s`]],
    [
      { concurrency: 9 },
      ['helm-controller'],
      [],
      ['More reconciliations at a time: helm-controller: --concurrent=9 --requeue-dependency=5s'],
    ],
    [{ concurrency: 9 }, ['notification-controller'], [], []],
    [
      { concurrency: 9 },
      all,
      [carried('--concurrent=3', { kind: 'Deployment', name: 'helm-controller' })],
      [
        'More reconciliations at a time: (kustomize-controller|source-controller): --concurrent=9 --requeue-dependency=5s',
        `${stays} helm-controller.`,
      ],
    ],
    [
      { concurrency: 9 },
      all,
      [carried('--concurrent=3')],
      [`${stays} kustomize-controller, helm-controller, source-controller.`],
    ],
    [
      { concurrency: 9 },
      all,
      [carried('--requeue-dependency=1s')],
      [`More reconciliations at a time: ${busy}: --concurrent=9`],
    ],
    [
      { concurrency: 9 },
      all,
      [carried('--concurrent=3', { kind: 'Service' })],
      [`More reconciliations at a time: ${busy}: --concurrent=9 --requeue-dependency=5s`],
    ],
    [{ memoryLimit: '2Gi' }, all, [], [`More memory: ${busy}: memory: 2Gi`]],
    [{ inMemoryBuilds: true }, all, [], ['Build kustomizations in memory: kustomize-controller: medium: Memory']],
    [{ inMemoryBuilds: true }, ['helm-controller'], [], []],
    [{ helmCache: true }, all, [], [`Keep the indexes of Helm repositories in memory: source-controller: ${cache}`]],
    [
      { helmCache: true },
      all,
      [carried('--helm-cache-ttl=1m')],
      [
        "Keep the indexes of Helm repositories in memory: left out, the bootstrap's patches of source-controller set it already.",
      ],
    ],
    [
      { oomWatch: true },
      all,
      [],
      [`Stop Helm releases in good order before the memory runs out: helm-controller: ${watch}`],
    ],
    [
      { oomWatch: true },
      all,
      [carried('--feature-gates=OOMWatch=false')],
      [
        "Stop Helm releases in good order before the memory runs out: left out, the bootstrap's patches of helm-controller set it already.",
      ],
    ],
    [
      { oomWatch: true },
      all,
      [carried('--feature-gates=Other=true')],
      [`Stop Helm releases in good order before the memory runs out: helm-controller: ${watch}`],
    ],
  ])('%j', (settings, components, patches, says) => expect(written(settings, [...components], patches)).toEqual(says))
})

describe('a patch beside shards', () => {
  const key = 'sharding.fluxcd.io/key'
  const add = (value: string) => `- op: add\n  path: /spec/template/spec/containers/0/args/-\n  value: ${value}\n`
  const own = add(`--watch-label-selector=!${key}`)
  const of = (text: string, meet = true, target?: CarriedPatch['target']) => {
    const { patches, spared, problems } = unsharded([carried(text, target)], { key, shards: ['a'] }, meet)
    return [
      ...patches.map((patch) => `kept ${JSON.stringify(patch.target)}`),
      ...spared.map(() => 'spared'),
      ...problems.map(({ weight, file, line }) => `${weight} ${file}:${line}`),
    ]
  }
  it.each<readonly [as: string, text: string, says: readonly string[]]>([
    ['another argument', add('--a=b'), ['kept {"kind":"Deployment"}']],
    ['the selector alone', own, ['spared', 'note a.yaml:7']],
    ['the selector twice', own + own, ['spared', 'note a.yaml:7']],
    ['the selector and more', own + add('--a=b'), ['blocks a.yaml:7']],
    ['another selector', add('--watch-label-selector=x'), ['blocks a.yaml:7']],
    ['a selector that is replaced', own.replace('op: add', 'op: replace'), ['blocks a.yaml:7']],
    ['a selector in what is no YAML', '--watch-label-selector: [', ['blocks a.yaml:7']],
    ['a selector in no operation', '# --watch-label-selector\n', ['blocks a.yaml:7']],
  ])('%s', (_as, text, says) => expect(of(text)).toEqual(says))
  it('that never met them is kept off them', () => {
    const off = '!sharding.fluxcd.io/role'
    expect(of(add('--a=b'), false)).toEqual([`kept {"kind":"Deployment","annotationSelector":"${off}"}`])
    expect(of(add('--a=b'), false, {})).toEqual([`kept {"annotationSelector":"${off}"}`])
    expect(of(add('--a=b'), false, { kind: 'Service' })).toEqual(['kept {"kind":"Service"}'])
    expect(of(add('--a=b'), false, { annotationSelector: 'x' })).toEqual(['kept {"annotationSelector":"x"}'])
  })
})

describe('what a cluster is reconciled from', () => {
  const folder = 'clusters/a/flux-system'
  const spec = { path: './clusters/a', prune: true, interval: '10m' }
  const sync = (own: object = {}, source: object = {}, at = folder, name = 'flux-system'): Texts => ({
    [`${at}/gotk-sync.yaml`]: `${gitRepository(source, name)}---\n${fluxKustomization({ ...spec, sourceRef: { kind: 'GitRepository', name }, ...own }, name)}`,
  })
  const found = async (texts: Texts, files: readonly string[] | null = null) => {
    const objects = standaloneObjects((await sideOf(texts)).tree)
    const one = files === null ? findSync(objects, folder, 'flux-system') : rootSync(objects, files, 'flux-system')
    if (one.kind === 'none') return 'none'
    const at = one.objects.kustomization.file.path
    return one.kind === 'kept'
      ? `kept ${at}: ${one.reason}`
      : `${at} ${one.name} ${one.url} ${one.ref} ${one.path} ${one.interval} ${one.extras.length}`
  }
  const oci = (ref: object): Texts => ({
    [`${folder}/gotk-sync.yaml`]: `${object('source.toolkit.fluxcd.io/v1', 'OCIRepository', 'flux-system', { spec: { url: 'oci://r/x', ref } })}---\n${fluxKustomization({ ...spec, sourceRef: { kind: 'OCIRepository', name: 'flux-system' } }, 'flux-system')}`,
  })
  const terraform = object('infra.contrib.fluxcd.io/v1alpha2', 'Terraform', 'flux-system', {
    spec: { path: './clusters/a', sourceRef: { kind: 'GitRepository', name: 'flux-system' } },
  })
  const noRef = 'a FluxInstance cannot name the ref of the source (a commit, a range or a digest)'
  const url = 'ssh://git@github.com/acme/fleet'
  const own = `${folder}/gotk-sync.yaml flux-system ${url} refs/heads/main ./clusters/a 1m`
  it.each<readonly [as: string, texts: Texts, is: string]>([
    ['nothing', {}, 'none'],
    ['what applies its folder', sync(), `${own} 0`],
    ['what applies the root', sync({ path: './' }), `${own.replace('./clusters/a', './')} 0`],
    ['what applies another folder', sync({ path: './clusters/b' }), 'none'],
    ['a path that is filled in', sync({ path: './${x}' }), 'none'],
    ['no source', { [`${folder}/k.yaml`]: fluxKustomization(spec) }, 'none'],
    [
      'a source that is far away',
      { [`${folder}/k.yaml`]: fluxKustomization(spec, 'flux-system'), 'x/s.yaml': gitRepository() },
      'none',
    ],
    ['the nearer of two', { ...sync(), ...sync({}, {}, 'other') }, `${own} 0`],
    ['two that are as near', { ...sync({}, {}, 'clusters/a/b'), ...sync({}, {}, 'clusters/a/c') }, 'none'],
    ['another interval', sync({ interval: '1h' }), `${own} 1`],
    ['what a FluxInstance does not say', sync({ wait: true }), `${own} 1`],
    ['what is there by itself', sync({ timeout: '60s', suspend: false, force: false }), `${own} 0`],
    ['a time that is not', sync({ timeout: '61s' }), `${own} 1`],
    ['what is switched on', sync({ suspend: true }), `${own} 1`],
    ['a source that says more', sync({}, { verify: {} }), `${own} 1`],
    ['a tag', sync({}, { ref: { tag: 'v1' } }), `${own.replace('refs/heads/main', 'refs/tags/v1')} 0`],
    ['a reference', sync({}, { ref: { name: 'refs/x' } }), `${own.replace('refs/heads/main', 'refs/x')} 0`],
    ['no ref', sync({}, { ref: {} }), `${own.replace('main', 'master')} 0`],
    [
      'a commit',
      sync({}, { ref: { commit: 'x' } }),
      `kept ${folder}/gotk-sync.yaml: a FluxInstance cannot name the ref of the source (a commit, a range or a digest)`,
    ],
    [
      'a branch and a commit',
      sync({}, { ref: { branch: 'main', commit: 'x' } }),
      `kept ${folder}/gotk-sync.yaml: a FluxInstance cannot name the ref of the source (a commit, a range or a digest)`,
    ],
    ['what applies its folder, and no Terraform that does', { ...sync(), [`${folder}/a.yaml`]: terraform }, `${own} 0`],
    ['an artifact', oci({ tag: 'v1' }), `${folder}/gotk-sync.yaml flux-system oci://r/x v1 ./clusters/a 1m 0`],
    ['the latest artifact', oci({}), `${folder}/gotk-sync.yaml flux-system oci://r/x latest ./clusters/a 1m 0`],
    ['artifacts in a range', oci({ semver: '1.x' }), `kept ${folder}/gotk-sync.yaml: ${noRef}`],
    ['an artifact by tag and digest', oci({ tag: 'v1', digest: 'x' }), `kept ${folder}/gotk-sync.yaml: ${noRef}`],
    [
      'what does not prune',
      sync({ prune: false }),
      `kept ${folder}/gotk-sync.yaml: the Kustomization does not prune: a FluxInstance always does`,
    ],
  ])('%s', async (_as, texts, is) => expect(await found(texts)).toBe(is))
  it('is the only one with a source of its own name whose folder is here, where no folder tells', async () => {
    const files = ['clusters/a/x.yaml']
    expect(await found(sync(), files)).toBe(`${own} 0`)
    expect(await found(sync(), ['clusters/b/x.yaml'])).toBe('none')
    expect(await found({ ...sync(), ...sync({}, {}, 'other', 'two') }, files)).toBe('none')
  })
})

describe('what a tree deploys of the operator', () => {
  const release = (spec: object, name = 'flux-operator') =>
    object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', name, { spec })
  const ref = { chartRef: { kind: 'OCIRepository', name: 'flux-operator' } }
  const helm = {
    chart: { spec: { chart: 'flux-operator', version: '0.57.0', sourceRef: { kind: 'HelmRepository', name: 'cp' } } },
  }
  const repository = object('source.toolkit.fluxcd.io/v1', 'HelmRepository', 'cp', {
    spec: { url: 'oci://ghcr.io/controlplaneio-fluxcd/charts' },
  })
  const deployed = async (texts: Texts) => {
    const { operators, instances } = deployedIn((await sideOf(texts)).tree)
    return [
      ...operators.map(
        ({ file, version, helmRelease }) => `operator ${file} ${version ?? 'none'} ${helmRelease?.name ?? 'none'}`,
      ),
      ...instances.map(({ file, spec }) => `instance ${file} ${JSON.stringify(spec)}`),
    ]
  }
  it.each<readonly [of: string, texts: Texts, is: readonly string[]]>([
    [
      'a chart by its source',
      { 'r.yaml': release(ref), 's.yaml': chartSource() },
      ['operator r.yaml 0.57.0 flux-operator'],
    ],
    [
      'the nearer of two sources',
      { 'b/r.yaml': release(ref), 'a/s.yaml': chartSource({ ref: { tag: '0.1.0' } }), 'b/s.yaml': chartSource() },
      ['operator b/r.yaml 0.57.0 flux-operator'],
    ],
    [
      'a chart by a range',
      { 'r.yaml': release(ref), 's.yaml': chartSource({ ref: { semver: '*' } }) },
      ['operator r.yaml none flux-operator'],
    ],
    ['a chart of another place', { 'r.yaml': release(ref), 's.yaml': chartSource({ url: 'oci://ghcr.io/x/y' }) }, []],
    [
      'a chart of a repository',
      { 'r.yaml': release(helm), 's.yaml': repository },
      ['operator r.yaml 0.57.0 flux-operator'],
    ],
    ['a chart of a repository that is not here', { 'r.yaml': release(helm) }, []],
    [
      'a name that is no name',
      { 'r.yaml': release(ref, '${x}'), 's.yaml': chartSource() },
      ['operator r.yaml 0.57.0 none'],
    ],
    [
      'a list',
      {
        'kustomization.yaml':
          'resources: [https://github.com/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml]\n',
      },
      ['operator kustomization.yaml 0.57.0 none'],
    ],
    [
      'the newest by a list',
      {
        'kustomization.yaml':
          'resources: [https://github.com/controlplaneio-fluxcd/flux-operator/releases/latest/download/install.yaml]\n',
      },
      ['operator kustomization.yaml none none'],
    ],
    ['an instance', { 'i.yaml': fluxInstance(null, { distribution: {} }) }, ['instance i.yaml {"distribution":{}}']],
  ])('%s', async (_of, texts, is) => expect(await deployed(texts)).toEqual(is))
  it('is its own, that of all, or the first where it is alone', () => {
    const at = (cluster: string) => ({ cluster, file: cluster, line: 1, version: null, helmRelease: null })
    const of = (clusters: readonly string[], alone: boolean) =>
      presentFor({ operators: clusters.map(at), instances: [] }, 'a', alone).operator?.file ?? null
    expect([of(['b', '', 'a'], false), of(['b', ''], false), of(['b'], true), of(['b'], false), of([], true)]).toEqual([
      'a',
      '',
      'b',
      null,
      null,
    ])
  })
})

describe('an API that ends', () => {
  it('is told of, the first to end before all others', async () => {
    const old = (apiVersion: string, kind: string) => object(apiVersion, kind, 'x')
    const { tree } = await sideOf({
      'a.yaml': old('helm.toolkit.fluxcd.io/v2beta2', 'HelmRelease'),
      'b.yaml': old('source.toolkit.fluxcd.io/v1beta1', 'GitRepository'),
      'c.yaml': old('helm.toolkit.fluxcd.io/v2', 'HelmRelease'),
    })
    const found = endingApis(tree, '')
    expect(found.map(({ file, removedIn }) => `${file} ${removedIn}`)).toEqual(['b.yaml 2.7', 'a.yaml 2.8'])
    expect(found.map((api) => [isOver(api, '2.6.4'), isOver(api, '2.7.0'), isOver(api, '2.8.1')])).toEqual([
      [false, true, true],
      [false, false, true],
    ])
  })
})

it.each<readonly [operator: boolean, instance: boolean, is: string]>([
  [true, true, 'added'],
  [true, false, 'operator-only'],
  [false, true, 'instance-only'],
  [false, false, 'untouched'],
])('with an operator (%s) and an instance (%s) a bootstrap is %s', async (operator, instance, is) => {
  const [bootstrap] = understand(await treeOf(fixture('one-cluster'))).bootstraps
  if (!bootstrap || bootstrap.kind === 'migrated') throw new Error('there is no bootstrap')
  const present = {
    operator: operator ? { ...place, version: null, helmRelease: null } : null,
    instance: instance ? { ...place, spec: null } : null,
  }
  expect(progressOf({ ...bootstrap, present })).toBe(is)
})

it('changes are told by kind, file and place', () => {
  const edit = (file: string, start: number) =>
    ({ kind: 'edit', file, line: 1, start, end: start, old: '', new: '' }) as const
  const [create, gone] = [{ kind: 'create', file: 'm', content: '' } as const, { kind: 'delete', file: 'a' } as const]
  const wanted = [create, edit('b', 3), edit('b', 9), edit('c', 1), gone]
  const given = [wanted[4], wanted[3], wanted[2], wanted[1], wanted[0]].flatMap((one) => one ?? [])
  expect(ordered(given)).toEqual(wanted)
  expect(ordered(given.toReversed())).toEqual(wanted)
})

describe('who applies the folder of a bootstrap', () => {
  const told = async (spec: object, kind = 'Application', apiVersion = 'argoproj.io/v1alpha1') => {
    const tree = await treeOf({ ...fixture('one-cluster'), 'argo/a.yaml': object(apiVersion, kind, 'a', { spec }) })
    const [bootstrap] = understand(tree).bootstraps
    if (!bootstrap || bootstrap.kind === 'migrated') throw new Error('there is no bootstrap')
    return argoOwners(tree, bootstrap).map(({ file, line }) => `${file}:${line}`)
  }
  const recursive = { directory: { recurse: true } }
  it.each<readonly [name: string, spec: object, is: boolean]>([
    ['the folder itself', { source: { path: 'clusters/home/flux-system' } }, true],
    ['the folder, however it is written', { source: { path: './clusters/home/flux-system/' } }, true],
    ['one above, down to it', { source: { path: 'clusters', ...recursive } }, true],
    ['one above alone', { source: { path: 'clusters' } }, false],
    ['one above that is not gone down', { source: { path: 'clusters', directory: { recurse: false } } }, false],
    ['another, down to its end', { source: { path: 'apps', ...recursive } }, false],
    ['one below', { source: { path: 'clusters/home/flux-system/x', ...recursive } }, false],
    ['no folder', { source: { ...recursive } }, false],
    ['the second of several', { sources: [{ path: 'apps' }, { path: 'clusters/home/flux-system' }] }, true],
  ])('is told where it is %s', async (_name, spec, is) => expect(await told(spec)).toEqual(is ? ['argo/a.yaml:1'] : []))
  it('is told of a template, and of no other kind', async () => {
    const source = { source: { path: 'clusters/home/flux-system' } }
    expect(await told({ template: { spec: source } }, 'ApplicationSet')).toEqual(['argo/a.yaml:1'])
    expect(await told(source, 'ApplicationSet')).toEqual([])
    expect(await told(source, 'Application', 'app.k8s.io/v1')).toEqual([])
  })
  it('is a Subscription, in a file of the chart that was read too', async () => {
    const repository = object('source.toolkit.fluxcd.io/v1', 'HelmRepository', 'c', {
      spec: { url: 'https://fluxcd-community.github.io/helm-charts' },
    })
    const chart = object('helm.toolkit.fluxcd.io/v2', 'HelmRelease', 'flux2', {
      spec: {
        chart: { spec: { chart: 'flux2', version: '2.15.0', sourceRef: { kind: 'HelmRepository', name: 'c' } } },
      },
    })
    const subscription = (name: string, apiVersion = 'operators.coreos.com/v1alpha1') =>
      object(apiVersion, 'Subscription', 's', { spec: { name } })
    const problems = async (...texts: readonly string[]) =>
      understand(await treeOf({ 'a.yaml': texts.join('---\n') })).bootstraps.flatMap((one) =>
        one.kind === 'migrated' ? [] : one.problems.filter(({ message }) => message.includes('Lifecycle')).length,
      )
    expect(await problems(repository, chart, subscription('flux'))).toEqual([1])
    expect(await problems(repository, chart, subscription('other'))).toEqual([0])
    expect(await problems(repository, chart, subscription('flux', 'messaging.knative.dev/v1'))).toEqual([0])
  })
})

it('values lie over others mapping by mapping, and null takes a value away', () => {
  const under = { a: { b: 1, c: 2 }, d: 3, e: { f: 4 }, g: [1], h: 5 }
  const over = { a: { b: 9 }, d: { x: 1 }, e: 6, g: [2], h: null, i: null }
  expect(coalesced(under, over)).toEqual({ a: { b: 9, c: 2 }, d: { x: 1 }, e: 6, g: [2] })
})

describe('where the files go', () => {
  const apps = (folder: string) => ({ [`${folder}/app/one/ks.yaml`]: 'a: 1\n' })
  const placed = async (files: FixtureFiles, layout: MigrateSettings['layout'] = 'auto', cluster = '') => {
    const tree = await treeOf({ ...fixture('one-cluster'), ...files })
    const [bootstrap] = understand(tree).bootstraps
    if (!bootstrap || bootstrap.kind === 'migrated') throw new Error('there is no bootstrap')
    const found = choosePlace(tree, { ...bootstrap, cluster }, layout)
    return typeof found === 'string' ? found : `${found.kind} ${found.folder}`
  }
  const own = 'fleet clusters/home/flux-system'
  it.each<readonly [as: string, files: FixtureFiles, layout: MigrateSettings['layout'], is: string]>([
    ['beside it where no apps are', {}, 'auto', own],
    [
      'nowhere where they are asked for',
      {},
      'home-ops',
      'no folder of apps with a ks.yaml each is to be found for the layout home-ops',
    ],
    ['beside apps', apps('clusters/home/apps'), 'auto', 'home-ops clusters/home/apps/flux-system'],
    ['beside it all the same', apps('clusters/home/apps'), 'fleet', own],
    [
      'beside the apps that the sync applies',
      { ...apps('apps'), ...apps('clusters/home/apps') },
      'auto',
      'home-ops clusters/home/apps/flux-system',
    ],
    ['beside it where two fit', { ...apps('x/apps'), ...apps('y/apps') }, 'auto', own],
    [
      'nowhere where two fit',
      { ...apps('x/apps'), ...apps('y/apps') },
      'home-ops',
      'more than one folder of apps fits the layout home-ops: x/apps, y/apps',
    ],
    ['beside it where a file lies elsewhere', { 'apps/ks.yaml': 'a: 1\n', 'apps/x/ks.yaml': 'a: 1\n' }, 'auto', own],
  ])('%s', async (_as, files, layout, is) => expect(await placed(files, layout)).toBe(is))
  it('never beside the apps of another cluster', async () =>
    expect(await placed(apps('clusters/home/apps'), 'auto', 'b')).toBe(own))
})

import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../src/model/json.js'
import type { Version } from '../../src/model/version.js'
import { resourceTitle, treeOfResource } from '../../src/kustomize/engine/resource.js'
import { at, plainOf } from '../../src/kustomize/engine/tree.js'
import { buildObjects } from '../../src/upstream/operator-build/build.js'
import { buildPlan } from '../../src/upstream/operator-build/build-plan.js'
import { smallRelease } from '../support/flux-release.js'

/** A small release with source-watcher and the controllers of images beside the rest. */
function release(flux: Version) {
  const files = new Map(smallRelease(flux))
  const textOf = (name: string) => Buffer.from(files.get(`flux/v${flux}/${name}.yaml`) ?? []).toString()
  const copy = (from: string, to: string) =>
    files.set(`flux/v${flux}/${to}.yaml`, Buffer.from(textOf(from).replaceAll(from, to)))
  copy('source-controller', 'source-watcher')
  const service =
    'apiVersion: v1\nkind: Service\nmetadata:\n  name: source-controller\nspec: {selector: {app: source-controller}}\n'
  files.set(
    `flux/v${flux}/source-controller.yaml`,
    Buffer.from(
      `${textOf('source-controller').replace('runAsNonRoot: true', 'runAsNonRoot: true\n          seccompProfile: {type: RuntimeDefault}')}---\n${service}`,
    ),
  )
  for (const name of ['image-reflector-controller', 'image-automation-controller']) copy('helm-controller', name)
  return files
}

const build = (spec: JsonObject, { flux = '2.9.0', operator = '0.58.1', namespace = 'flux-system' } = {}) =>
  buildObjects(buildPlan(spec, { flux, operator }, namespace), release(flux))

type Built = ReturnType<typeof build>

function found(built: Built, title: string, path: readonly (string | number)[]): unknown {
  const resource = built.modelled.find((one) => resourceTitle(one) === title)
  if (!resource) return undefined
  const value = at(treeOfResource(resource), path)
  return value === undefined ? undefined : plainOf(value)
}

const container = ['spec', 'template', 'spec', 'containers', 0]
function argumentsOf(built: Built, name: string): string[] {
  const args = found(built, `Deployment ${name}`, [...container, 'args'])
  return Array.isArray(args) ? args.map(String) : []
}
const all = [
  'source-controller',
  'kustomize-controller',
  'helm-controller',
  'notification-controller',
  'source-watcher',
  'image-reflector-controller',
  'image-automation-controller',
]
const titles = (built: Built, kind: string) =>
  built.modelled.map(resourceTitle).filter((title) => title.startsWith(`${kind} `))

describe('the objects of an instance', () => {
  test('are those of its components, or of the usual four', () => {
    expect(titles(build({}), 'Deployment')).toEqual(all.slice(0, 4).map((name) => `Deployment ${name}`))
    expect(titles(build({ components: ['helm-controller'] }), 'Deployment')).toEqual(['Deployment helm-controller'])
  })

  test('stand in the namespace of the instance, and so do the names of roles', () => {
    const built = build({}, { namespace: 'flux' })
    expect(titles(built, 'Namespace')).toEqual(['Namespace flux'])
    expect(titles(built, 'ClusterRole')).toEqual(['ClusterRole crd-controller-flux'])
    expect(argumentsOf(built, 'helm-controller')[0]).toBe(
      '--events-addr=http://notification-controller.flux.svc.cluster.local./',
    )
  })

  test('bring policies unless they are turned off', () => {
    expect(titles(build({}), 'NetworkPolicy')).toHaveLength(1)
    expect(titles(build({ cluster: { networkPolicy: false } }), 'NetworkPolicy')).toEqual([])
  })

  test('find notification-controller where there is one, under the domain of the cluster', () => {
    const events = (spec: JsonObject) => argumentsOf(build(spec), 'helm-controller')[0]
    expect(events({ cluster: { domain: 'example.net' } })).toBe(
      '--events-addr=http://notification-controller.flux-system.svc.example.net./',
    )
    expect(events({ components: ['helm-controller'] })).toBe('--events-addr=')
    expect(argumentsOf(build({}), 'notification-controller')[0]).toBe('--watch-all-namespaces=true')
  })

  test('serve artifacts under their own name', () => {
    const address = (name: string, operator: Version) => argumentsOf(build({ components: all }, { operator }), name)[6]
    expect(address('source-controller', '0.58.1')).toBe(
      '--storage-adv-addr=source-controller.$(RUNTIME_NAMESPACE).svc.cluster.local.',
    )
    expect(address('source-watcher', '0.58.1')).toBe(
      '--storage-adv-addr=source-watcher.$(RUNTIME_NAMESPACE).svc.cluster.local.',
    )
    expect(address('source-watcher', '0.29.0')).toBe('--storage-adv-addr=source-watcher')
  })

  test('pull with the secret that is named', () => {
    const secrets = (spec: JsonObject) =>
      found(build(spec), 'Deployment helm-controller', ['spec', 'template', 'spec', 'imagePullSecrets'])
    expect(secrets({ distribution: { imagePullSecret: 'auth' } })).toEqual([{ name: 'auth' }])
    expect(secrets({ distribution: { imagePullSecret: '' } })).toBeUndefined()
  })

  test('keep artifacts on a volume where the instance has storage', () => {
    const storage = { class: 'fast', size: '10Gi' }
    const built = build({ storage })
    expect(found(built, 'PersistentVolumeClaim source-controller', ['spec', 'storageClassName'])).toBe('fast')
    expect(found(built, 'Deployment source-controller', [...container, 'volumeMounts', 0])).toEqual({
      name: 'persistent-data',
      mountPath: '/data',
    })
    expect(found(built, 'Deployment helm-controller', [...container, 'volumeMounts', 0, 'name'])).not.toBe(
      'persistent-data',
    )
    expect(titles(build({ storage: { class: 'fast' } }), 'PersistentVolumeClaim')).toEqual([])
  })
})

describe('the size of a cluster', () => {
  test.each([
    [
      'small',
      '64Mi',
      '1000m',
      '512Mi',
      '512Mi',
      '--concurrent=5',
      '--requeue-dependency=10s',
      '--helm-cache-max-size=10',
      null,
    ],
    [
      'medium',
      '128Mi',
      '2000m',
      '1Gi',
      '1Gi',
      '--concurrent=10',
      '--requeue-dependency=5s',
      '--helm-cache-max-size=50',
      '--concurrent=5',
    ],
    [
      'large',
      '256Mi',
      '3000m',
      '3Gi',
      '2Gi',
      '--concurrent=20',
      '--requeue-dependency=5s',
      '--helm-cache-max-size=100',
      '--concurrent=10',
    ],
  ])('%s', (size, request, cpu, memory, sourceMemory, concurrent, requeue, cache, ofSource) => {
    const built = build({ cluster: { size } })
    expect(found(built, 'Deployment helm-controller', [...container, 'resources'])).toEqual({
      requests: { cpu: '100m', memory: request },
      limits: { cpu, memory },
    })
    expect(found(built, 'Deployment source-controller', [...container, 'resources', 'limits', 'memory'])).toBe(
      sourceMemory,
    )
    expect(argumentsOf(built, 'helm-controller')).toEqual(expect.arrayContaining([concurrent, requeue]))
    const source = argumentsOf(built, 'source-controller')
    expect(source).toContain(cache)
    expect(source.find((text) => text.startsWith('--concurrent=')) ?? null).toBe(ofSource)
    expect(found(built, 'Deployment helm-controller', ['metadata', 'annotations'])).toEqual({
      'fluxcd.controlplane.io/profile': size,
    })
  })

  test.each(['', 'constructor'])('%j says nothing', (size) => {
    const built = build({ cluster: { size } })
    expect(argumentsOf(built, 'helm-controller').some((text) => text.startsWith('--concurrent'))).toBe(false)
    expect(found(built, 'Deployment helm-controller', ['metadata', 'annotations'])).toBeUndefined()
    expect(
      found(built, 'Deployment helm-controller', [
        'spec',
        'template',
        'metadata',
        'labels',
        'app.kubernetes.io/part-of',
      ]),
    ).toBe('flux')
  })

  test('the resources of notification-controller are those of a small one alone', () => {
    const memory = (size: string) =>
      found(build({ cluster: { size } }), 'Deployment notification-controller', [
        ...container,
        'resources',
        'limits',
        'memory',
      ])
    expect(memory('small')).toBe('512Mi')
    expect(memory('large')).toBe('1Gi')
  })
})

describe('tenants', () => {
  const locked = (name: string, spec: JsonObject, operator?: Version) =>
    argumentsOf(build({ components: all, ...spec }, { operator: operator ?? '0.58.1' }), name)
  test('are kept in their namespaces', () => {
    const cluster = { multitenant: true, tenantDefaultServiceAccount: 'tenant' }
    for (const name of all.slice(1, 4)) expect(locked(name, { cluster })).toContain('--no-cross-namespace-refs=true')
    expect(locked('source-controller', { cluster })).not.toContain('--no-cross-namespace-refs=true')
    expect(locked('source-watcher', { cluster })).toContain('--no-cross-namespace-refs=true')
    expect(locked('source-watcher', { cluster }, '0.29.0')).not.toContain('--no-cross-namespace-refs=true')
    expect(locked('kustomize-controller', { cluster })).toContain('--no-remote-bases=true')
    expect(locked('helm-controller', { cluster })).toContain('--default-service-account=tenant')
    expect(locked('helm-controller', { cluster: { multitenant: true } })).toContain('--default-service-account=default')
    expect(locked('helm-controller', {})).not.toContain('--no-cross-namespace-refs=true')
  })

  test('the sync of the instance applies as kustomize-controller then', () => {
    const sync = { kind: 'GitRepository', url: 'https://example.com/x', ref: 'refs/heads/main', path: 'clusters' }
    const account = (multitenant: boolean) =>
      found(build({ sync, cluster: { multitenant } }), 'Kustomization flux-system', ['spec', 'serviceAccountName'])
    expect(account(true)).toBe('kustomize-controller')
    expect(account(false)).toBeUndefined()
  })

  test.each<[flux: Version, spec: JsonObject, refusal: string | null]>([
    ['2.5.0', { objectLevelWorkloadIdentity: true }, 'workload identity of objects needs Flux 2.6 or newer'],
    ['2.5.0', { multitenantWorkloadIdentity: true }, 'workload identity of objects needs Flux 2.6 or newer'],
    ['2.5.0', {}, null],
    ['2.6.0', { objectLevelWorkloadIdentity: true }, null],
    ['2.6.0', { multitenantWorkloadIdentity: true }, 'multi-tenant workload identity needs Flux 2.7 or newer'],
    [
      '2.9.0',
      { multitenantWorkloadIdentity: true },
      'multi-tenant workload identity needs objectLevelWorkloadIdentity',
    ],
    ['2.9.0', { objectLevelWorkloadIdentity: true, multitenantWorkloadIdentity: true }, null],
  ])('an identity of their own on Flux %s by %j: %s', (flux, cluster, refusal) => {
    expect(build({ cluster }, { flux, operator: '0.53.0' }).refusal).toBe(refusal)
  })

  test('their identities are named to the controllers', () => {
    const cluster = {
      objectLevelWorkloadIdentity: true,
      multitenantWorkloadIdentity: true,
      tenantDefaultServiceAccount: 'a',
      tenantDefaultDecryptionServiceAccount: 'b',
      tenantDefaultKubeConfigServiceAccount: 'c',
    }
    const gate = (on: boolean) => `--feature-gates=ObjectLevelWorkloadIdentity=${String(on)}`
    const both = build({ cluster })
    expect(argumentsOf(both, 'source-controller')).toEqual(
      expect.arrayContaining([gate(true), '--default-service-account=a']),
    )
    expect(argumentsOf(both, 'kustomize-controller')).toEqual(
      expect.arrayContaining(['--default-decryption-service-account=b', '--default-kubeconfig-service-account=c']),
    )
    expect(argumentsOf(both, 'kustomize-controller')).not.toContain('--default-service-account=a')
    expect(argumentsOf(both, 'helm-controller')).toEqual(
      expect.arrayContaining([gate(true), '--default-kubeconfig-service-account=c']),
    )
    const object = build({ cluster: { objectLevelWorkloadIdentity: true } })
    expect(argumentsOf(object, 'source-controller')).toContain(gate(true))
    expect(argumentsOf(object, 'source-controller')).not.toContain('--default-service-account=default')
    expect(argumentsOf(build({}), 'source-controller')).toContain(gate(false))
    const early = build({ cluster: { objectLevelWorkloadIdentity: true } }, { flux: '2.6.0', operator: '0.29.0' })
    expect(argumentsOf(early, 'source-controller')).toContain(gate(true))
    expect(argumentsOf(early, 'helm-controller')).not.toContain(gate(true))
    expect(argumentsOf(build({}, { flux: '2.6.0', operator: '0.29.0' }), 'source-controller')).not.toContain(
      gate(false),
    )
  })

  test('without it the controllers make no tokens: the rule goes that does so in that Flux', () => {
    const rules = (flux: Version, spec: JsonObject = {}) =>
      JSON.stringify(
        found(build(spec, { flux, operator: '0.53.0' }), 'ClusterRole crd-controller-flux-system', ['rules']),
      )
    // by its index, which moved with 2.7; the small release calls each rule by its place
    expect(rules('2.6.0')).not.toContain('"r10"')
    expect(rules('2.6.0')).toContain('"r11"')
    expect(rules('2.7.0')).not.toContain('"r11"')
    expect(rules('2.7.0')).toContain('"r10"')
    expect(rules('2.7.0', { cluster: { objectLevelWorkloadIdentity: true } })).toContain('"r11"')
    expect(rules('2.5.0')).toContain('"r10"')
  })
})

describe('source-watcher', () => {
  const gate = '--feature-gates=ExternalArtifact=true'
  const ofHelm = (components: readonly string[], operator: Version) =>
    argumentsOf(build({ components }, { operator }), 'helm-controller')
  test('lets the appliers read what it makes', () => {
    expect(ofHelm(all, '0.58.1')).toContain(gate)
    expect(ofHelm(all.slice(0, 4), '0.58.1')).not.toContain(gate)
    expect(ofHelm(all, '0.29.0')).not.toContain(gate)
  })
})

test('OpenShift sets security contexts of its own', () => {
  const of = (type: string) => build({ components: ['source-controller'], cluster: { type } })
  const [plain, openshift] = [of('kubernetes'), of('openshift')]
  expect(openshift.failures).toEqual([])
  expect(found(plain, 'Deployment source-controller', [...container, 'securityContext', 'runAsNonRoot'])).toBe(true)
  expect(
    found(openshift, 'Deployment source-controller', [...container, 'securityContext', 'runAsNonRoot']),
  ).toBeUndefined()
  expect(found(openshift, 'Namespace flux-system', ['metadata', 'labels'])).toEqual({})
})

describe('shards', () => {
  const sharding = { key: 'team', shards: ['a', 'b'] }
  const deployments = (spec: JsonObject, versions = {}) =>
    titles(build({ components: all, ...spec }, versions), 'Deployment').filter((title) => / .*-a$/.test(title))

  test('are copies of the controllers that can be sharded', () => {
    const early = ['source-controller-a', 'kustomize-controller-a', 'helm-controller-a']
    expect(deployments({ sharding }, { operator: '0.52.0', flux: '2.8.0' })).toEqual(
      early.map((name) => `Deployment ${name}`),
    )
    const images = ['image-reflector-controller-a', 'image-automation-controller-a']
    const inOrder = (names: readonly string[]) => names.map((name) => `Deployment ${name}`).toSorted()
    expect(deployments({ sharding }, { operator: '0.53.0', flux: '2.8.0' }).toSorted()).toEqual(
      inOrder([...early, ...images]),
    )
    expect(deployments({ sharding }, { operator: '0.53.0', flux: '2.9.0' }).toSorted()).toEqual(
      inOrder([...early, ...images, 'source-watcher-a']),
    )
    expect(deployments({ sharding, components: ['helm-controller'] })).toEqual(['Deployment helm-controller-a'])
    expect(deployments({})).toEqual([])
  })

  test('take what carries their label, and leave the rest to the main ones', () => {
    const built = build({ sharding })
    expect(argumentsOf(built, 'helm-controller')).toContain('--watch-label-selector=!team')
    expect(argumentsOf(built, 'helm-controller-b')).toContain('--watch-label-selector=team=b')
    expect(argumentsOf(built, 'notification-controller').some((text) => text.startsWith('--watch-label'))).toBe(false)
    expect(argumentsOf(build({}), 'helm-controller').some((text) => text.startsWith('--watch-label'))).toBe(false)
    expect(argumentsOf(build({ sharding: { shards: ['a'] } }), 'helm-controller')).toContain(
      '--watch-label-selector=!sharding.fluxcd.io/key',
    )
  })

  test('are told apart by their labels, addresses and places', () => {
    const built = build({ components: all, sharding, cluster: { domain: 'example.net' } }, { namespace: 'flux' })
    expect(found(built, 'Deployment source-controller-a', ['metadata', 'namespace'])).toBe('flux')
    expect(found(built, 'Deployment source-controller-a', ['metadata', 'annotations'])).toEqual({
      'sharding.fluxcd.io/role': 'shard',
    })
    expect(found(built, 'Deployment source-controller-a', ['spec', 'selector', 'matchLabels', 'app'])).toBe(
      'source-controller-a',
    )
    expect(found(built, 'Deployment source-controller-a', ['spec', 'template', 'metadata', 'labels', 'app'])).toBe(
      'source-controller-a',
    )
    expect(
      found(built, 'Deployment source-controller-a', ['spec', 'template', 'metadata', 'annotations']),
    ).toMatchObject({ 'sharding.fluxcd.io/role': 'shard' })
    expect(found(built, 'Service source-controller-a', ['spec', 'selector', 'app'])).toBe('source-controller-a')
    const address = (name: string) =>
      argumentsOf(built, name)
        .filter((text) => text.startsWith('--storage-adv-addr='))
        .at(-1)
    expect(address('source-controller-a')).toBe(
      '--storage-adv-addr=source-controller-a.$(RUNTIME_NAMESPACE).svc.example.net.',
    )
    expect(address('source-watcher-b')).toBe(
      '--storage-adv-addr=source-watcher-b.$(RUNTIME_NAMESPACE).svc.example.net.',
    )
    expect(address('helm-controller-a')).toBeUndefined()
  })

  test('have volumes of their own where that is asked for', () => {
    const storage = { class: 'fast', size: '10Gi' }
    const claims = (spec: JsonObject) => titles(build(spec), 'PersistentVolumeClaim')
    const persistent = { storage, sharding: { ...sharding, storage: 'persistent' } }
    expect(claims(persistent)).toEqual(
      ['source-controller-a', 'source-controller-b', 'source-controller'].map(
        (name) => `PersistentVolumeClaim ${name}`,
      ),
    )
    expect(claims({ storage, sharding })).toEqual(['PersistentVolumeClaim source-controller'])
    expect(claims({ sharding: persistent.sharding })).toEqual([])
    const built = build(persistent)
    expect(found(built, 'Deployment source-controller-b', ['spec', 'template', 'spec', 'volumes', 0])).toEqual({
      name: 'persistent-data-b',
      persistentVolumeClaim: { claimName: 'source-controller-b' },
    })
    expect(found(built, 'Deployment source-controller-b', [...container, 'volumeMounts', 0])).toEqual({
      name: 'persistent-data-b',
      mountPath: '/data',
    })
    expect(
      JSON.stringify(found(built, 'Deployment helm-controller-b', ['spec', 'template', 'spec', 'volumes'])),
    ).not.toContain('persistent')
  })
})

describe('the sync of an instance', () => {
  const sync = (more: JsonObject, flux: Version = '2.9.0') => {
    const built = build(
      { sync: { url: 'https://example.com/x', path: 'clusters', ...more } },
      { flux, operator: '0.53.0' },
    )
    const [source, applier] = built.raw.slice(-2).map((resource) => plainOf(treeOfResource(resource)))
    return { source, applier }
  }
  test.each<[JsonObject, Version, object]>([
    [
      { ref: 'main' },
      '2.9.0',
      {
        apiVersion: 'source.toolkit.fluxcd.io/v1',
        kind: 'GitRepository',
        spec: { ref: { name: 'main' }, url: 'https://example.com/x', interval: '1m0s' },
      },
    ],
    [
      { kind: 'OCIRepository', ref: 'v1' },
      '2.9.0',
      { apiVersion: 'source.toolkit.fluxcd.io/v1', spec: { ref: { tag: 'v1' } } },
    ],
    [{ kind: 'OCIRepository', ref: 'v1' }, '2.5.0', { apiVersion: 'source.toolkit.fluxcd.io/v1beta2' }],
    [{ kind: 'GitRepository' }, '2.5.0', { apiVersion: 'source.toolkit.fluxcd.io/v1' }],
    [{ kind: 'Bucket', ref: 'b' }, '2.9.0', { spec: { bucketName: 'b', endpoint: 'https://example.com/x' } }],
    [{ pullSecret: 's', provider: 'github' }, '2.9.0', { spec: { secretRef: { name: 's' }, provider: 'github' } }],
    [{ name: 'home' }, '2.9.0', { metadata: { name: 'home', namespace: 'flux-system' } }],
  ])('%j on Flux %s', (more, flux, source) => expect(sync(more, flux).source).toMatchObject(source))

  test('names no secret and no provider where none is given', () => {
    const { source } = sync({})
    expect(source).not.toHaveProperty('spec.secretRef')
    expect(source).not.toHaveProperty('spec.provider')
  })

  test('applies its path', () => {
    expect(sync({ kind: 'OCIRepository', name: 'home' }).applier).toEqual({
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: 'home', namespace: 'flux-system' },
      spec: { interval: '10m0s', path: 'clusters', prune: true, sourceRef: { kind: 'OCIRepository', name: 'home' } },
    })
  })

  test('is none without an address', () => {
    expect(titles(build({ sync: { path: 'clusters' } }), 'Kustomization')).toEqual([])
  })

  test.each([
    ['', '1m0s'],
    ['1m', '1m0s'],
    ['90s', '1m30s'],
    ['59s', '59s'],
    ['60s', '1m0s'],
    ['1h', '1h0m0s'],
    ['1h30m', '1h30m0s'],
    ['90m', '1h30m0s'],
    ['0.5h', '30m0s'],
    ['999ms', '999ms'],
    ['1000ms', '1s'],
    ['1500ms', '1.5s'],
    ['0s', '0s'],
    ['1d', '1d'],
    ['soon', 'soon'],
  ])('looks every %j, which the operator writes %j', (interval, written) => {
    expect(sync({ interval }).source).toHaveProperty('spec.interval', written)
  })
})

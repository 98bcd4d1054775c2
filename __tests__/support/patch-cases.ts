import { execFile } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { dump, loadAll } from 'js-yaml'
import type { JsonObject } from '../../src/model/json.js'
import { applyPatch, type Patch } from '../../src/kustomize/engine/kustomize.js'
import { resourcesOf } from '../../src/upstream/operator-build/manifests.js'
import { treeOfResource } from '../../src/kustomize/engine/resource.js'
import { isEqual, isMap, treeOf, type PlainTree } from '../../src/kustomize/engine/tree.js'
import { kubectlPath } from './oracle.js'

/** Objects and the patches that both engines apply to them. */
export interface PatchCase {
  readonly seed: number
  readonly label: string
  readonly objects: string
  readonly patches: readonly Patch[]
}

export interface Comparison {
  readonly tested: PatchCase
  readonly own: string | null
  readonly real: string | null
  readonly sameVerdict: boolean
  /** True where both refuse, or both give the same objects. */
  readonly sameResult: boolean
}

/** Deployments to patch: those of four Flux releases where the world is at hand, else a few written for this project. */
export function patchedObjects(): {
  readonly source: string
  readonly sets: readonly { label: string; text: string }[]
} {
  const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? resolve('../shared/world')
  if (existsSync(join(world, 'flux'))) {
    const sets = ['v2.5.1', 'v2.6.4', 'v2.7.5', 'v2.9.4'].map((version) => ({
      label: version,
      text: readdirSync(join(world, 'flux', version))
        .filter((file) => file !== 'policies.yaml')
        .flatMap((file) => resourceTexts(readFileSync(join(world, 'flux', version, file), 'utf8')))
        .join('\n---\n'),
    }))
    return { source: 'the released Flux manifests', sets }
  }
  const own = readFileSync('__tests__/fixtures/patches/deployments.yaml', 'utf8')
  return { source: 'the fixtures of this project', sets: [{ label: 'fixtures', text: own }] }
}

/** Definitions are large and not patched at random: only the other kinds are kept. */
function resourceTexts(text: string): readonly string[] {
  return text
    .split(/^---$/m)
    .filter((part) => part.includes('kind:') && !/^kind: CustomResourceDefinition$/m.test(part))
}

/** Runs both engines over the cases, two at a time. */
export async function compareEngines(cases: readonly PatchCase[]): Promise<readonly Comparison[]> {
  const folder = mkdtempSync(join(tmpdir(), 'flux-lockstep-patches-'))
  const results: Comparison[] = []
  const queue = cases.entries()
  const worker = async () => {
    for (const [index, tested] of queue) results[index] = await compare(tested, join(folder, String(index)))
  }
  try {
    await Promise.all([worker(), worker()])
  } finally {
    rmSync(folder, { recursive: true })
  }
  return results
}

async function compare(tested: PatchCase, folder: string): Promise<Comparison> {
  const own = ownEngine(tested)
  const real = await realEngine(tested, folder)
  const sameVerdict = (own.failure === null) === (real.failure === null)
  const sameResult = sameVerdict && (own.failure !== null || sameObjects(own.objects, real.objects))
  return { tested, own: own.failure, real: real.failure, sameVerdict, sameResult }
}

interface EngineAnswer {
  readonly failure: string | null
  readonly objects: readonly PlainTree[]
}

function ownEngine({ objects, patches }: PatchCase): EngineAnswer {
  let resources = resourcesOf(objects, 'objects.yaml')
  for (const patch of patches) {
    const outcome = applyPatch(resources, patch)
    if (outcome.failure) return { failure: `${outcome.failure.path} ${outcome.failure.reason}`, objects: [] }
    resources = outcome.resources
  }
  return { failure: null, objects: resources.map(treeOfResource) }
}

function realEngine({ objects, patches }: PatchCase, folder: string): Promise<EngineAnswer> {
  mkdirSync(folder)
  writeFileSync(join(folder, 'objects.yaml'), objects)
  const entries = patches.map(({ text, target }) => ({ patch: text, ...(target ? { target } : {}) }))
  writeFileSync(join(folder, 'kustomization.yaml'), dump({ resources: ['objects.yaml'], patches: entries }))
  return new Promise((resolve) => {
    execFile(kubectlPath(), ['kustomize', folder], { maxBuffer: 16_000_000 }, (error, stdout, stderr) => {
      rmSync(folder, { recursive: true })
      if (error) resolve({ failure: (stderr || error.message).trim().split('\n').at(-1) ?? 'failed', objects: [] })
      else resolve({ failure: null, objects: loadAll(stdout).map(treeOf) })
    })
  })
}

function sameObjects(a: readonly PlainTree[], b: readonly PlainTree[]): boolean {
  if (a.length !== b.length) return false
  const rest = [...b]
  return a.every((object) => {
    const index = rest.findIndex((other) => isMap(other) && isEqual(object, other))
    if (index >= 0) rest.splice(index, 1)
    return index >= 0
  })
}

/** A small generator with a seed, so that every case can be made again (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

type Random = ReturnType<typeof randomOf>

function pick<T>(random: Random, list: readonly [T, ...T[]]): T {
  return list[Math.floor(random() * list.length)] ?? list[0]
}

function several<T>(random: Random, most: number, make: () => T): T[] {
  return Array.from({ length: 1 + Math.floor(random() * most) }, make)
}

const controllers: readonly [string, ...string[]] = [
  'source-controller',
  'kustomize-controller',
  'helm-controller',
  'notification-controller',
  'image-reflector-controller',
]

/** A case of one to three random patches; the same seed gives the same case. */
export function randomCase(seed: number, sets: readonly { label: string; text: string }[]): PatchCase {
  const random = randomOf(seed)
  const set = sets[Math.floor(random() * sets.length)] ?? { label: 'none', text: '' }
  const patches = several(random, 3, () => (random() < 0.6 ? randomOperations(random) : randomDocument(random)))
  return { seed, label: set.label, objects: set.text, patches }
}

function randomTarget(random: Random): JsonObject {
  return pick<() => JsonObject>(random, [
    () => ({ kind: 'Deployment', name: pick(random, controllers) }),
    () => ({ kind: 'Deployment', name: pick(random, controllers) }),
    () => ({ kind: 'Deployment' }),
    () => ({ group: 'apps', version: 'v1', kind: 'Deployment', name: '(kustomize-controller|helm-controller)' }),
    () => ({
      kind: 'Deployment',
      name: pick(random, ['helm', '.*-controller', 'image-.*', '(?!x)a', 'helm-controller|x']),
    }),
    () => ({ kind: 'Deployment', namespace: pick(random, ['flux-system', 'default']) }),
    () => ({
      kind: 'Deployment',
      labelSelector: pick(random, ['app.kubernetes.io/part-of=flux', 'app!=x', 'nope', 'a in (b,c)', 'a b']),
    }),
    () => ({
      kind: pick(random, [
        'Service',
        'ServiceAccount',
        'ClusterRole',
        'ClusterRoleBinding',
        'Namespace',
        '(Service|Deployment)',
      ]),
    }),
    () => ({ annotationSelector: '!sharding.fluxcd.io/role', kind: 'Deployment', name: pick(random, controllers) }),
  ])()
}

function randomPath(random: Random): string {
  const container = '/spec/template/spec/containers/0'
  const index = () => pick(random, ['0', '1', '2', '3', '6', '7', '-', '-1', '-2', '00', '+1', '9', 'x'])
  return pick<() => string>(random, [
    () => `${container}/args/${index()}`,
    () => `${container}/env/${index()}`,
    () => `${container}/env/${index()}/value`,
    () => `${container}/volumeMounts/${index()}`,
    () => `${container}/ports/${index()}/name`,
    () => `/spec/template/spec/volumes/${index()}`,
    () => `/spec/template/spec/containers/${index()}`,
    () => `${container}/resources/limits/${pick(random, ['cpu', 'memory', 'gpu'])}`,
    () => `${container}/${pick(random, ['image', 'envFrom', 'resources', 'securityContext', 'missing/deep', 'name'])}`,
    () =>
      `/metadata/${pick(random, ['annotations/x', 'labels/x', 'labels/app.kubernetes.io~1part-of', 'labels', 'annotations/a~1b', 'name', 'namespace'])}`,
    () =>
      `/spec/${pick(random, ['replicas', 'strategy', 'template/spec/nodeSelector', 'template/spec/nodeSelector/a', 'ports/0/port', 'missing'])}`,
    () =>
      pick(random, [
        'spec/replicas',
        '/',
        'replicas',
        '/rules/0/verbs/-',
        '/rules/1',
        '/subjects/0/name',
        '/spec/template/metadata/annotations/prometheus.io~1port',
      ]),
  ])()
}

function randomValue(random: Random): unknown {
  return pick<unknown>(random, [
    '--flag=1',
    3,
    true,
    null,
    { name: 'X', value: 'y' },
    ['a'],
    {},
    { name: 'tmp', mountPath: '/t' },
    '256Mi',
    { limits: { cpu: '1' } },
  ])
}

function randomOperations(random: Random): Patch {
  const operations = several(random, 3, () => {
    const op = pick(random, [
      'add',
      'add',
      'add',
      'replace',
      'replace',
      'remove',
      'remove',
      'test',
      'copy',
      'move',
      'bogus',
    ])
    const operation: Record<string, unknown> = { op, path: randomPath(random) }
    if (random() < 0.02) delete operation['path']
    if (op === 'copy' || op === 'move') operation['from'] = randomPath(random)
    else if (op !== 'remove' && random() < 0.95) operation['value'] = randomValue(random)
    return operation
  })
  return {
    text: random() < 0.2 ? JSON.stringify(operations) : dump(operations),
    target: random() < 0.98 ? randomTarget(random) : null,
  }
}

function randomDocument(random: Random): Patch {
  const document: Record<string, unknown> = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: pick(random, controllers), ...metadataOf(random) },
    spec: specOf(random),
  }
  if (random() < 0.02) delete document['kind']
  if (random() < 0.02) document['$patch'] = pick(random, ['delete', 'replace', 'merge'])
  if (random() < 0.02) document['metadata'] = { name: pick(random, controllers), namespace: 'flux-system' }
  const text = random() < 0.03 ? `${dump(document)}---\n${dump(document)}` : dump(document)
  return { text, target: random() < 0.5 ? { kind: 'Deployment', ...nameOf(random) } : null }
}

function nameOf(random: Random): JsonObject {
  return random() < 0.6 ? { name: pick(random, controllers) } : {}
}

function metadataOf(random: Random): object {
  return pick<object>(random, [
    {},
    { labels: { a: 'b' } },
    { labels: null },
    { annotations: { c: 'd' } },
    { labels: { app: null } },
  ])
}

function specOf(random: Random): object {
  const pod: Record<string, unknown> = {}
  if (random() < 0.7) pod['containers'] = containersOf(random)
  if (random() < 0.3) pod['volumes'] = volumesOf(random)
  if (random() < 0.2) pod['tolerations'] = [{ key: 'a', operator: 'Exists' }]
  if (random() < 0.15) pod['nodeSelector'] = pick<unknown>(random, [{ x: 'y' }, null, { $patch: 'replace', z: 'z' }])
  if (random() < 0.1) pod['securityContext'] = pick<unknown>(random, [null, { fsGroup: 1 }, { $patch: 'delete' }])
  if (random() < 0.1) pod['imagePullSecrets'] = [{ name: 'pull' }]
  if (random() < 0.1)
    pod['topologySpreadConstraints'] = [{ topologyKey: 'zone', whenUnsatisfiable: 'DoNotSchedule', maxSkew: 1 }]
  if (random() < 0.1) pod['hostAliases'] = [{ ip: '1.1.1.1', hostnames: ['a'] }]
  if (random() < 0.05) pod['initContainers'] = [{ name: 'init', image: 'i', env: [{ name: 'A', value: 'b' }] }]
  const spec: Record<string, unknown> = { template: { spec: pod } }
  if (random() < 0.3) spec['replicas'] = pick<unknown>(random, [2, null, '2'])
  if (random() < 0.05)
    spec['strategy'] = pick<unknown>(random, [{ type: 'Recreate' }, { $retainKeys: ['type'], type: 'Recreate' }, null])
  return spec
}

function containersOf(random: Random): unknown {
  if (random() < 0.02) return { name: 'manager' }
  const list: unknown[] = [containerOf(random, 'manager')]
  if (random() < 0.15) list.unshift(containerOf(random, 'sidecar'))
  if (random() < 0.03) list.push({ $patch: 'replace' })
  if (random() < 0.03) list.push({ image: 'nameless' })
  return list
}

function containerOf(random: Random, name: string): object {
  const container: Record<string, unknown> = { name }
  if (random() < 0.4) container['args'] = ['--one', '--two']
  if (random() < 0.4)
    container['env'] = pick<unknown>(random, [
      [{ name: 'NEW', value: 'v' }],
      [{ name: 'GOMEMLIMIT', $patch: 'delete' }],
      [{ name: 'RUNTIME_NAMESPACE', value: 'x', valueFrom: null }],
      null,
      [{ $patch: 'replace' }, { name: 'ONLY', value: '1' }],
    ])
  if (random() < 0.3) container['resources'] = { limits: { memory: '2Gi', cpu: null } }
  if (random() < 0.2)
    container['volumeMounts'] = pick<unknown>(random, [
      [{ mountPath: '/data', name: 'other' }],
      [{ mountPath: '/new', name: 'tmp' }],
      [{ mountPath: '/tmp', $patch: 'delete' }],
    ])
  if (random() < 0.2)
    container['ports'] = pick<unknown>(random, [
      [{ containerPort: 8080, protocol: 'TCP', name: 'other' }],
      [{ containerPort: 1234, name: 'new' }],
      [{ containerPort: 8080, name: 'shadow' }],
      [{ containerPort: 8080, protocol: 'UDP', name: 'u' }],
    ])
  if (random() < 0.05) container['$patch'] = pick(random, ['delete', 'replace'])
  if (random() < 0.05) container['securityContext'] = pick<unknown>(random, [null, 'text', { runAsNonRoot: false }])
  return container
}

/** A line for a list of differences. */
export function describeDifference({ tested, own, real }: Comparison): string {
  const patches = tested.patches
    .map(({ text, target }) => `${JSON.stringify(target)} ${text.replace(/\s+/g, ' ')}`)
    .join(' || ')
  return `seed ${tested.seed} (${tested.label})\n  here: ${own ?? 'applies'}\n  kubectl: ${real ?? 'applies'}\n  ${patches}`
}

function volumesOf(random: Random): unknown {
  return pick<unknown>(random, [
    [{ name: 'data', emptyDir: { sizeLimit: '1Gi' } }],
    [{ name: 'new', secret: { secretName: 's' } }],
    [{ name: 'temp', $patch: 'delete' }],
    [{ name: 'tmp', emptyDir: null, hostPath: { path: '/x' } }],
    null,
  ])
}

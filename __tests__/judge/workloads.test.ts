import { describe, expect, it } from 'vitest'
import { judgeAddressHosts } from '../../src/judge/address-hosts.js'
import { operatorWorkloads } from '../../src/judge/operator-workloads.js'
import { labelsKnown, unschedulable } from '../../src/judge/scheduling.js'
import { mayMatch, ownContainers, stopsOf, writtenBy } from '../../src/judge/workload-patches.js'
import type { Json, JsonObject } from '../../src/model/json.js'
import { saidOf, sideOf, type Texts } from '../support/change.js'

const nobody = () => false

describe('no node may take a pod', () => {
  const affinity = (...terms: readonly JsonObject[]) => ({
    affinity: {
      nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { nodeSelectorTerms: terms } },
    },
  })
  const term = (operator: string, key: string, ...values: readonly string[]) => ({
    matchExpressions: [{ key, operator, values: [...values] }],
  })
  it.each<{ readonly with: string; readonly pod: JsonObject; readonly why: string | null }>([
    { with: 'nothing', pod: {}, why: null },
    { with: 'a label that nobody has', pod: { nodeSelector: { pool: 'x' } }, why: 'only on nodes with pool=x' },
    { with: 'a label that somebody has', pod: { nodeSelector: { pool: 'known' } }, why: null },
    { with: 'the system of Flux', pod: { nodeSelector: { 'kubernetes.io/os': 'linux' } }, why: null },
    {
      with: 'another system',
      pod: { nodeSelector: { 'kubernetes.io/os': 'windows' } },
      why: 'only on nodes with kubernetes.io/os=windows',
    },
    { with: 'an architecture of Flux', pod: { nodeSelector: { 'beta.kubernetes.io/arch': 'arm64' } }, why: null },
    {
      with: 'another architecture',
      pod: { nodeSelector: { 'kubernetes.io/arch': 's390x' } },
      why: 'only on nodes with kubernetes.io/arch=s390x',
    },
    { with: 'a role', pod: { nodeSelector: { 'node-role.kubernetes.io/infra': '' } }, why: null },
    { with: 'a zone', pod: { nodeSelector: { 'topology.kubernetes.io/zone': 'a' } }, why: null },
    { with: 'a label of a cloud', pod: { nodeSelector: { 'eks.amazonaws.com/nodegroup': 'a' } }, why: null },
    {
      with: 'a label that is like one of a cloud',
      pod: { nodeSelector: { 'notamazonaws.com/nodegroup': 'a' } },
      why: 'only on nodes with notamazonaws.com/nodegroup=a',
    },
    { with: 'a term', pod: affinity(term('In', 'pool', 'x', 'y')), why: 'only on nodes with pool=x|y' },
    { with: 'a term of which one value is there', pod: affinity(term('In', 'pool', 'x', 'known')), why: null },
    {
      with: 'a term beside one that fits',
      pod: affinity(term('In', 'pool', 'x'), term('In', 'pool', 'known')),
      why: null,
    },
    {
      with: 'two terms',
      pod: affinity(term('In', 'pool', 'x'), term('Exists', 'gpu')),
      why: 'only on nodes with pool=x',
    },
    { with: 'a label of any value', pod: affinity(term('Exists', 'gpu')), why: 'only on nodes with gpu' },
    { with: 'a label that has to be missing', pod: affinity(term('DoesNotExist', 'gpu')), why: null },
    {
      with: 'a field',
      pod: affinity({ matchFields: [{ key: 'metadata.name', operator: 'In', values: ['x'] }] }),
      why: 'only on nodes with metadata.name=x',
    },
    { with: 'a class', pod: { priorityClassName: 'mine' }, why: 'with the priority class mine' },
    { with: 'a class of every cluster', pod: { priorityClassName: 'system-cluster-critical' }, why: null },
    { with: 'a scheduler', pod: { schedulerName: 'mine' }, why: 'by the scheduler mine' },
    { with: 'a node', pod: { nodeName: 'n1' }, why: 'on the node n1' },
    { with: 'a runtime', pod: { runtimeClassName: 'kata' }, why: 'with the runtime class kata' },
    { with: 'many CPUs', pod: { resources: { requests: { cpu: 200 } } }, why: 'with 200 CPUs' },
    { with: 'fewer CPUs', pod: { resources: { requests: { cpu: '199' } } }, why: null },
    {
      with: 'many thousandths of a CPU',
      pod: { resources: { requests: { cpu: '1000000m' } } },
      why: 'with 1000000m CPUs',
    },
    { with: 'fewer of them', pod: { resources: { requests: { cpu: '999999m' } } }, why: null },
    { with: 'much memory', pod: { resources: { requests: { memory: '1Ti' } } }, why: 'with 1Ti of memory' },
    {
      with: 'thousands of gigabytes',
      pod: { resources: { requests: { memory: '1000G' } } },
      why: 'with 1000G of memory',
    },
    { with: 'less memory', pod: { resources: { requests: { memory: '999Gi' } } }, why: null },
    { with: 'a small limit', pod: { resources: { limits: { memory: '19Mi' } } }, why: 'with 19Mi of memory' },
    { with: 'a small limit in bytes', pod: { resources: { limits: { memory: 1000 } } }, why: 'with 1000 of memory' },
    { with: 'a limit that does', pod: { resources: { limits: { memory: '20Mi' } } }, why: null },
    { with: 'a limit that is no text', pod: { resources: { limits: { memory: {} } } }, why: null },
  ])('with $with', ({ pod, why }) => {
    expect(unschedulable(pod, (key, value) => key === 'pool' && value === 'known')).toBe(why)
  })
  it.each([
    { text: 'pool: a', is: true },
    { text: '{"pool": "a"}', is: true },
    { text: "pool = 'a'", is: true },
    { text: 'node-labels: x,pool=a,b', is: true },
    { text: 'pool: ab', is: false },
    { text: 'pool: a-b', is: false },
    { text: 'my-pool: a', is: false },
    { text: 'my.pool: a\npool: a', is: true },
    { text: 'pool a', is: false },
    { text: 'pool: b', is: false },
  ])('with labels that "$text" knows: $is', async ({ text, is }) => {
    const { tree } = await sideOf({ 'a.yaml': `# ${text.replaceAll('\n', '\n# ')}\n` })
    expect(labelsKnown(tree)('pool', 'a')).toBe(is)
  })
})

describe('a patch of a workload', () => {
  const container = (more: JsonObject) => ({
    spec: { template: { spec: { containers: [{ name: 'manager', ...more }] } } },
  })
  it.each<{
    readonly of: string
    readonly value: JsonObject
    readonly kind?: string | null
    readonly stops: readonly string[]
  }>([
    { of: 'nothing', value: {}, stops: [] },
    { of: 'no replica', value: { spec: { replicas: 0 } }, stops: ['leaves it without a replica'] },
    { of: 'a replica', value: { spec: { replicas: 1 } }, stops: [] },
    { of: 'replicas that are no number', value: { spec: { replicas: '1' } }, stops: ['leaves it without a replica'] },
    { of: 'no replica of another kind', value: { spec: { replicas: 0 } }, kind: 'StatefulSet', stops: [] },
    {
      of: 'no replica of any kind',
      value: { spec: { replicas: 0 } },
      kind: null,
      stops: ['leaves it without a replica'],
    },
    {
      of: 'no replica of some kinds',
      value: { spec: { replicas: 0 } },
      kind: 'Deploy.*',
      stops: ['leaves it without a replica'],
    },
    { of: 'a pause', value: { spec: { paused: true } }, stops: ['pauses it'] },
    { of: 'no pause', value: { spec: { paused: false } }, stops: [] },
    { of: 'a selector', value: { spec: { selector: {} } }, stops: ['gives it another selector'] },
    {
      of: 'the objects that it sees',
      value: container({ args: ['--events-addr=', '--watch-label-selector=a=b'] }),
      stops: ['has it look at some objects alone'],
    },
    { of: 'a command', value: container({ command: ['sleep'] }), stops: ['has it run another command (["sleep"])'] },
    {
      of: 'room',
      value: container({ resources: { limits: { memory: '1Mi' } } }),
      stops: ['has it run with 1Mi of memory, if there is such a thing'],
    },
    {
      of: 'its nodes',
      value: { spec: { template: { spec: { nodeSelector: { a: 'b' } } } } },
      stops: ['has it run only on nodes with a=b, if there is such a thing'],
    },
    { of: 'nothing that is left', value: { spec: null }, stops: ['takes its spec away'] },
    { of: 'no template', value: { spec: { template: { $patch: 'delete' } } }, stops: ['takes its spec.template away'] },
    {
      of: 'other containers',
      value: { spec: { template: { spec: { containers: { $patch: 'replace' } } } } },
      stops: ['takes its spec.template.spec.containers away'],
    },
    {
      of: 'a command beside it',
      value: { spec: { template: { spec: { containers: [{ name: 'proxy', command: ['x'] }] } } } },
      stops: [],
    },
    {
      of: 'its deletion',
      value: { $patch: 'delete', metadata: { name: 'helm-controller' } },
      stops: ['deletes the Deployment helm-controller'],
    },
    { of: 'the deletion of a Service', value: { $patch: 'delete' }, kind: 'Service', stops: ['deletes the Service'] },
    { of: 'the deletion of something else', value: { $patch: 'delete' }, kind: 'ConfigMap', stops: [] },
  ])('writes $of', ({ value, kind = 'Deployment', stops }) => {
    expect(stopsOf({ value: value, kind }, nobody)).toEqual(stops)
  })
  it.each<{
    readonly of: string
    readonly document: Json
    readonly target?: JsonObject
    readonly written: readonly object[]
  }>([
    {
      of: 'a document',
      document: { kind: 'Deployment', a: 1 },
      written: [{ kind: 'Deployment', value: { kind: 'Deployment', a: 1 } }],
    },
    {
      of: 'a document with a target',
      document: { kind: 'A' },
      target: { kind: 'B' },
      written: [{ kind: 'B', value: { kind: 'A' } }],
    },
    {
      of: 'a replacement',
      document: [{ op: 'replace', path: '/spec/replicas', value: 0 }],
      written: [{ kind: null, value: { spec: { replicas: 0 } } }],
    },
    {
      of: 'a removal',
      document: [{ op: 'remove', path: '/spec' }],
      target: { kind: 'B' },
      written: [{ kind: 'B', value: { spec: null } }],
    },
    {
      of: 'an addition of nothing',
      document: [{ op: 'add', path: '/a' }],
      written: [{ kind: null, value: { a: null } }],
    },
    {
      of: 'a copy',
      document: [{ op: 'copy', path: '/a', from: '/b' }],
      written: [{ kind: null, value: { a: 'a copy' } }],
    },
    {
      of: 'a test, a place that is none and the whole',
      document: [{ op: 'test', path: '/a' }, { op: 'remove' }, { op: 'replace', path: '', value: 'x' }],
      written: [],
    },
  ])('is $of', ({ document, target = null, written }) => {
    expect(writtenBy(document, target)).toEqual(written)
  })
  it('means the container of the controller, by its name or as the first', () => {
    const of = (containers: Json) =>
      ownContainers({ spec: { template: { spec: { containers } } } }).map(({ image }) => image)
    expect(of([{ image: 'a' }, { image: 'b' }])).toEqual(['a'])
    expect(
      of([
        { name: 'x', image: 'a' },
        { name: 'manager', image: 'b' },
      ]),
    ).toEqual(['b'])
    expect(of({ 0: { image: 'a' }, 1: { image: 'b' } })).toEqual(['a'])
    expect([of('x'), of(['x'])]).toEqual([[], []])
  })
  it('means what its expression matches, and all where that is none', () => {
    expect([mayMatch('a.*', 'ab'), mayMatch('a', 'ab'), mayMatch('(', 'ab')]).toEqual([true, false, true])
  })
})

describe('an operator out of its manifests', () => {
  const image = 'ghcr.io/controlplaneio-fluxcd/flux-operator'
  const deployment = (container = '', spec = '') =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator, namespace: flux-system}\nspec: {selector: {}, ${spec}template: {spec: {containers: [{name: manager, image: "${image}:v0.57.0"${container}}]}}}\n`
  const list = (text: string): Texts => ({ 'op/kustomization.yaml': `resources: [op.yaml]\n${text}` })
  const problems = async (texts: Texts, allowed: readonly string[] = []) => {
    const { tree, pins } = await sideOf({ 'op/op.yaml': deployment(), ...texts })
    return operatorWorkloads(tree, pins, { isKnown: nobody, allowed: new Set(allowed) }).map(({ code, text }) =>
      code === 'pin-lost' ? text : `${code}: ${text}`,
    )
  }
  it.each<{
    readonly of: string
    readonly texts: Texts
    readonly allowed?: readonly string[]
    readonly says: readonly string[]
  }>([
    { of: 'nothing', texts: {}, says: [] },
    {
      of: 'its own command',
      texts: { 'op/op.yaml': deployment(', command: [sleep]') },
      says: ['its Deployment has it run another command (["sleep"])'],
    },
    {
      of: 'no replica',
      texts: { 'op/op.yaml': deployment('', 'replicas: 0, ') },
      says: ['its Deployment leaves it without a replica'],
    },
    {
      of: 'no replica in the list',
      texts: list('replicas: [{name: flux-operator, count: 0}]\n'),
      says: ['its Deployment has no replica'],
    },
    { of: 'replicas in the list', texts: list('replicas: [{name: flux-operator, count: 1}]\n'), says: [] },
    { of: 'no replica of another in the list', texts: list('replicas: [{name: other, count: 0}]\n'), says: [] },
    {
      of: 'another image in the list',
      texts: list(`images: [{name: ${image}, newName: evil.io/x}]\n`),
      says: [`source-changed: it takes the image evil.io/x in place of ${image}`],
    },
    {
      of: 'another image that the base names',
      texts: list(`images: [{name: ${image}, newName: mirror.io/x}]\n`),
      allowed: ['mirror.io/x'],
      says: [],
    },
    { of: 'the same image in the list', texts: list(`images: [{name: ${image}, newName: ${image}}]\n`), says: [] },
    { of: 'the image of another', texts: list('images: [{name: other, newName: evil.io/x}]\n'), says: [] },
    {
      of: 'a digest',
      texts: list(`images: [{name: ${image}, digest: "sha256:ab"}]\n`),
      says: ['source-changed: a digest alone decides its image (sha256:ab)'],
    },
    {
      of: 'a digest beside a tag',
      texts: list(`images: [{name: ${image}, newTag: v0.57.0, digest: "sha256:ab"}]\n`),
      says: [],
    },
    {
      of: 'a patch',
      texts: list(
        'patches: [{target: {kind: Deployment}, patch: "[{op: replace, path: /spec/replicas, value: 0}]"}]\n',
      ),
      says: ['a patch of its Deployment leaves it without a replica'],
    },
    {
      of: 'a patch of another',
      texts: list(
        'patches: [{target: {kind: Deployment, name: other}, patch: "[{op: replace, path: /spec/replicas, value: 0}]"}]\n',
      ),
      says: [],
    },
    {
      of: 'a patch in a file',
      texts: {
        ...list('patches: [{path: p.yaml}]\n'),
        'op/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator}\nspec: {paused: true}\n',
      },
      says: ['a patch of its Deployment pauses it'],
    },
    {
      of: 'a patch in a file of another',
      texts: {
        ...list('patches: [{path: p.yaml}]\n'),
        'op/p.yaml': 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: other}\nspec: {paused: true}\n',
      },
      says: [],
    },
    {
      of: 'an image by a patch',
      texts: {
        ...list('patches: [{path: p.yaml}]\n'),
        'op/p.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator}\nspec: {template: {spec: {containers: [{name: manager, image: "evil.io/x:v1@sha256:ab"}]}}}\n',
      },
      says: ['source-changed: a patch of its Deployment takes the image evil.io/x:v1@sha256:ab'],
    },
    {
      of: 'no list that builds it',
      texts: { 'x/kustomization.yaml': 'resources: [x.yaml]\nreplicas: [{name: flux-operator, count: 0}]\n' },
      says: [],
    },
  ])('is stopped by $of', async ({ texts, allowed, says }) => {
    expect(await problems(texts, allowed)).toEqual(says)
  })
  it('is nothing to a tree without one', async () => {
    const { tree } = await sideOf({ 'op/op.yaml': deployment(', command: [sleep]') })
    expect(operatorWorkloads(tree, [], { isKnown: nobody, allowed: new Set() })).toEqual([])
  })
})

describe('the host of an address', () => {
  const project = 'controlplaneio-fluxcd/flux-operator'
  const list = (place: string): Texts => ({
    'kustomization.yaml': `resources:\n  - ${place}${project}/releases/download/v0.57.0/install.yaml\n`,
  })
  const said = async (from: string, to: string) => {
    const [before, after] = [await sideOf(list(from)), await sideOf(list(to))]
    return saidOf(judgeAddressHosts(before, after)).map((text) => text.replace(/, and the base.*$/, ''))
  }
  it('is told where it is another one', async () => {
    expect(await said('https://github.com/', 'https://evil.io/')).toEqual([
      `error source-changed kustomization.yaml:2 A release is fetched from https://evil.io/${project}`,
    ])
  })
  it.each([
    { from: 'https://mirror.io/', to: 'https://mirror.io/' },
    { from: 'https://mirror.io/', to: 'https://github.com/' },
    { from: 'https://mirror.io/', to: 'https://www.github.com/' },
  ])('may go from $from to $to', async ({ from, to }) => expect(await said(from, to)).toEqual([]))
  it.each(['https://notgithub.com/', 'https://github.com.evil.io/', 'https://github.com/evil/'])(
    'may not go to %s',
    async (to) => {
      expect(await said('https://github.com/', to)).toHaveLength(1)
    },
  )

  it('is nothing where no base pins an image of the operator by its address', async () => {
    const none = await sideOf({ 'a.yaml': 'a: b\n' })
    expect(judgeAddressHosts(none, await sideOf(list('https://evil.io/')))).toEqual([])
  })
  it('may be left out where the text begins with the project', async () => {
    const script = (place: string): Texts => ({
      'install.sh': `${place}${project}/releases/download/v0.57.0/install.yaml\n`,
    })
    const [before, after] = [await sideOf(script('https://github.com/')), await sideOf(script(''))]
    expect(judgeAddressHosts(before, after).map(({ file }) => file)).toEqual(
      after.pins.length > 0 ? ['install.sh'] : [],
    )
  })
})

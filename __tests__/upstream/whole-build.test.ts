import { describe, expect, it } from 'vitest'
import type { ArtifactFiles } from '../../src/model/contents.js'
import type { JsonObject } from '../../src/model/json.js'
import { resourceTitle, treeOfResource, type Resource } from '../../src/kustomize/engine/resource.js'
import { at, plainOf } from '../../src/kustomize/engine/tree.js'
import { fluxOfChart } from '../../src/upstream/community-chart.js'
import { catalogOfDefinitions } from '../../src/upstream/crd.js'
import { knownFluxMove } from '../../src/upstream/known-flux.js'
import { buildPlan } from '../../src/upstream/operator-build/build-plan.js'
import { holdsFlux, operatorDefinitions, resourcesOf } from '../../src/upstream/operator-build/manifests.js'
import { wholeBuild } from '../../src/upstream/operator-build/whole-build.js'
import { assumedMinor, buildRule, isWrittenFor, releaseWorkflowEnding } from '../../src/upstream/operators.js'
import { smallRelease } from '../support/flux-release.js'
import { artifactAt, instance, lockstepSet, pin } from '../support/sets.js'

const flux = '2.9.0'
/** The small release with its images as upstream writes them. */
const release = new Map(
  [...smallRelease(flux)].map(([path, bytes]) => [
    path,
    Buffer.from(
      Buffer.from(bytes)
        .toString()
        .replace(/image: (?=[a-z])/g, 'image: fluxcd/'),
    ),
  ]),
)

function built(
  spec: JsonObject,
  patches: readonly string[] = [],
  files: ArtifactFiles = release,
  namespace = 'flux-system',
) {
  const plan = buildPlan(spec, { flux, operator: '0.58.1' }, namespace)
  return wholeBuild(
    plan,
    { name: 'mine', spec },
    patches.map((text) => ({ text, target: null })),
    files,
  )
}

function objectsOf(spec: JsonObject, patches: readonly string[] = [], namespace = 'flux-system'): readonly Resource[] {
  const result = built(spec, patches, release, namespace)
  if (result.kind === 'fails') throw new Error(result.reason)
  return result.objects
}

function valueOf(objects: readonly Resource[], title: string, path: readonly (string | number)[]): unknown {
  const found = objects.find((one) => resourceTitle(one) === title)
  const value = found && at(treeOfResource(found), path)
  return value === undefined ? undefined : plainOf(value)
}

const image = ['spec', 'template', 'spec', 'containers', 0, 'image']

describe('all objects of an instance', () => {
  it('carry its name, its namespace and the release', () => {
    const objects = objectsOf({ commonMetadata: { labels: { a: 'b', n: 1 }, annotations: { c: 'd' } } }, [], 'flux')
    expect(valueOf(objects, 'Deployment source-controller', ['metadata', 'labels'])).toMatchObject({
      'app.kubernetes.io/managed-by': 'flux-operator',
      'app.kubernetes.io/instance': 'flux',
      'app.kubernetes.io/version': 'v2.9.0',
      'app.kubernetes.io/part-of': 'flux',
      a: 'b',
      'fluxcd.controlplane.io/name': 'mine',
      'fluxcd.controlplane.io/namespace': 'flux',
    })
    expect(valueOf(objects, 'Deployment source-controller', ['metadata', 'labels', 'n'])).toBeUndefined()
    expect(valueOf(objects, 'Deployment source-controller', ['metadata', 'annotations'])).toMatchObject({
      'kustomize.toolkit.fluxcd.io/ssa': 'Ignore',
      'kustomize.toolkit.fluxcd.io/prune': 'Disabled',
      c: 'd',
    })
    expect(valueOf(objects, 'Deployment source-controller', ['metadata', 'namespace'])).toBe('flux')
    expect(valueOf(objects, 'Namespace flux', ['metadata', 'namespace'])).toBeUndefined()
  })

  it('run images of its registry, and those of others as they are', () => {
    const registry = { distribution: { registry: 'r.example/x' } }
    const other =
      'kind: Deployment\napiVersion: apps/v1\nmetadata: {name: helm-controller}\nspec: {template: {spec: {containers: [{name: manager, image: "acme/y:v1"}]}}}\n'
    expect(valueOf(objectsOf(registry), 'Deployment source-controller', image)).toMatch(
      /^r\.example\/x\/source-controller:v/,
    )
    expect(valueOf(objectsOf({}), 'Deployment source-controller', image)).toMatch(
      /^ghcr\.io\/fluxcd\/source-controller:v/,
    )
    expect(valueOf(objectsOf(registry, [other]), 'Deployment helm-controller', image)).toBe('acme/y:v1')
  })

  it.each<readonly [why: string, spec: JsonObject, patches: readonly string[], reason: RegExp]>([
    [
      'a component is not there',
      { components: ['source-controller', 'other-controller'] },
      [],
      /^Flux 2\.9\.0 has no other-controller$/,
    ],
    ['a patch of the user fails', {}, ['- {op: remove, path: /spec/none}\n'], /^patch 1 fails: /],
    [
      'the second patch fails',
      {},
      [
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller}\n',
        'kind: Deployment\napiVersion: apps/v1\nmetadata: {name: none}\n',
      ],
      /^patch 2 fails: /,
    ],
    [
      'the operator refuses it',
      { cluster: { multitenant: true, multitenantWorkloadIdentity: true } },
      [],
      /workload identity/,
    ],
  ])('are none where %s', (_why, spec, patches, reason) => {
    const result = built(spec, patches)
    expect(result.kind === 'fails' ? result.reason : 'built').toMatch(reason)
  })

  it('lose what a patch takes away', () => {
    const gone = '$patch: delete\napiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller}\n'
    expect(objectsOf({}, [gone]).map(resourceTitle)).not.toContain('Deployment helm-controller')
  })
})

describe('the objects of a text', () => {
  const read = (text: string) =>
    resourcesOf(text, 'a.yaml').map(({ original: { group, version, kind, name, namespace } }) =>
      [group, version, kind, name, namespace].join('/'),
    )
  it.each<readonly [as: string, text: string, is: readonly string[]]>([
    [
      'in blocks',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  labels:\n    a: b\n  name: x\n',
      ['apps/v1/Deployment/x/'],
    ],
    ['of the core', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n', ['/v1/Service/x/']],
    ['with a namespace', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: x\n  namespace: y\n', ['/v1/Service/x/y']],
    ['in braces', '{apiVersion: v1, kind: Service, metadata: {name: x}}\n', ['/v1/Service/x/']],
    ['with a quoted name', 'apiVersion: v1\nkind: Service\nmetadata:\n  name: "1x"\n', ['/v1/Service/1x/']],
    [
      'of several documents',
      '# a\n---\napiVersion: v1\nkind: A\nmetadata:\n  name: x\n--- # b\napiVersion: v1\nkind: B\nmetadata:\n  name: y\n---\n# c\n',
      ['/v1/A/x/', '/v1/B/y/'],
    ],
    ['of nothing', '---\n# a\n\n---\n', []],
  ])('%s', (_as, text, is) => expect(read(text)).toEqual(is))
  it('of the operator are its definitions alone', () => {
    const text =
      'apiVersion: v1\nkind: Service\nmetadata:\n  name: a\n---\napiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: b\n'
    const files = new Map([['flux-operator/install.yaml', Buffer.from(text)]])
    expect(operatorDefinitions(files).map(resourceTitle)).toEqual(['CustomResourceDefinition b'])
    expect(operatorDefinitions(new Map())).toEqual([])
  })
  it.each([
    ['flux/v2.9.0/rbac.yaml', true],
    ['flux/v2.9.0/source-controller.yaml', true],
    ['flux/v2.9.0/helm-controller.yaml', false],
    ['flux/v2.8.0/rbac.yaml', false],
  ])('%s is of Flux 2.9.0: %s', (path, is) => expect(holdsFlux(new Map([[path, Buffer.from('')]]), flux)).toBe(is))
})

describe('definitions that are parsed already', () => {
  const definition = (group: string, kind: string) => ({
    spec: { group, names: { kind }, versions: [{ name: 'v1', served: true }] },
  })
  it('are found by group and kind, and each is made once', () => {
    const catalog = catalogOfDefinitions([definition('a', 'A'), definition('b', 'B'), { spec: { group: 'c' } }])
    const found = catalog.find('a', 'A')
    expect(found).toMatchObject({ group: 'a', kind: 'A', versions: [{ name: 'v1', served: true }] })
    expect(catalog.find('a', 'A')).toBe(found)
    expect([catalog.find('a', 'B'), catalog.find('c', ''), catalog.hasGroup('a')]).toEqual([null, null, false])
  })
})

describe('Flux before and after a change, by the tables alone', () => {
  const set = (version: string, constraint: string | null, file = 'i.yaml') => ({
    ...lockstepSet(version, { pins: [pin('manifests', version, { file })] }),
    instances: [instance({ flux: constraint, artifact: artifactAt(version) })].map((one) => ({
      ...one,
      object: { ...one.object, file: { ...one.object.file, path: file } },
    })),
  })
  it.each<
    readonly [as: string, before: ReturnType<typeof set>, after: ReturnType<typeof set>, is: readonly (string | null)[]]
  >([
    ['a range takes the newest of its release', set('0.52.0', '2.x'), set('0.58.1', '2.x'), ['2.8.0', '2.9.0']],
    ['a constraint that names a minor takes it', set('0.58.1', '2.8.x'), set('0.58.1', '2.9.3'), ['2.8.0', '2.9.0']],
    ['nothing written is the default of the chart', set('0.52.0', null), set('0.58.1', null), ['2.8.0', '2.9.0']],
    [
      'another file is another instance',
      set('0.52.0', '2.7.x', 'a.yaml'),
      set('0.58.1', '2.8.x', 'b.yaml'),
      ['2.8.0', '2.9.0'],
    ],
    ['a release before the tables tells nothing', set('0.0.1', '2.x'), set('0.58.1', '2.x'), [null, '2.9.0']],
  ])('%s', (_as, before, after, [from, to]) => expect(knownFluxMove(before, after)).toEqual({ from, to }))
  it('tells of the one of several that falls', () => {
    const both = (one: string, other: string) => ({
      ...set('0.58.1', one, 'a.yaml'),
      instances: [...set('0.58.1', one, 'a.yaml').instances, ...set('0.58.1', other, 'b.yaml').instances],
    })
    expect(knownFluxMove(both('2.8.x', '2.9.x'), both('2.9.x', '2.8.x'))).toEqual({ from: '2.9.0', to: '2.8.0' })
    expect(knownFluxMove(both('2.8.x', '2.9.x'), both('2.9.x', '2.9.x'))).toEqual({ from: '2.8.0', to: '2.9.0' })
  })
})

describe('an operator', () => {
  it.each<readonly [operator: string, rule: string, assumed: string, ending: string]>([
    ['0.12.0', 'up-to 2.9', '2.9', 'yml'],
    ['0.13.0', 'up-to 2.6', '2.6', 'yml'],
    ['0.30.0', 'up-to 2.8', '2.8', 'yml'],
    ['0.31.0', 'up-to 2.8', '2.8', 'yaml'],
    ['0.53.0', 'up-to 2.9', '2.9', 'yaml'],
    ['0.54.0', 'embedded-versions', '2.9', 'yaml'],
    ['0.54.1', 'embedded-minors', '2.9', 'yaml'],
  ])('%s builds by %s', (operator, rule, assumed, ending) => {
    const own = buildRule(operator)
    expect([
      own.kind === 'up-to' ? `up-to ${own.minor}` : own.kind,
      assumedMinor(operator, '2.9.1'),
      releaseWorkflowEnding(operator),
    ]).toEqual([rule, assumed, ending])
  })
  it('is written for what its Flux brings', () => {
    expect([
      isWrittenFor('0.12.0', 'source-watcher'),
      isWrittenFor('0.13.0', 'source-watcher'),
      isWrittenFor('0.30.0', 'source-watcher'),
    ]).toEqual([false, false, true])
  })
})

describe('the Flux of the community’s chart', () => {
  it.each([
    ['2.17.2', '2.7.5'],
    ['v2.17.1', '2.7.2'],
    ['2.17.9', '2.7.5'],
    ['2.17.x', '2.7.5'],
    ['2.17.*', '2.7.5'],
    ['2.17', '2.7.5'],
    ['~2.17.0', '2.7.5'],
    [' 2.17.0 ', '2.7.0'],
    ['~>2.17.0', null],
    ['2.x', null],
    ['9.9.9', null],
  ])('%s is %s', (version, is) => expect(fluxOfChart(version)).toBe(is))
})

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/model/json.js'
import { applyPatch, type PatchOutcome } from '../../../src/kustomize/engine/kustomize.js'
import { resourcesOf } from '../../../src/upstream/operator-build/manifests.js'
import { treeOfResource } from '../../../src/kustomize/engine/resource.js'
import { at, isMap, type PlainTree } from '../../../src/kustomize/engine/tree.js'

const objects = resourcesOf(
  readFileSync(new URL('../../fixtures/patches/deployments.yaml', import.meta.url), 'utf8'),
  'deployments.yaml',
)
const helm: JsonObject = { kind: 'Deployment', name: 'helm-controller' }
const container = '/spec/template/spec/containers/0'
const path = ['spec', 'template', 'spec', 'containers', 0]

function valueOf(outcome: PatchOutcome, where: readonly (string | number)[], name = 'helm-controller'): unknown {
  const found = outcome.resources.find(({ original }) => original.kind === 'Deployment' && original.name === name)
  return found ? plain(at(treeOfResource(found), where)) : undefined
}

function plain(value: PlainTree | undefined): unknown {
  if (isMap(value)) return Object.fromEntries([...value].map(([key, child]) => [key, plain(child)]))
  return Array.isArray(value) ? value.map(plain) : value
}

function document(
  spec: string,
  head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller}',
): string {
  return `${head}\nspec: {template: {spec: ${spec}}}`
}

describe('JSON patches forgive what RFC 6902 does not', () => {
  it.each([
    [
      'a missing key can be replaced',
      `{op: replace, path: ${container}/workingDir, value: /x}`,
      [...path, 'workingDir'],
      '/x',
    ],
    ['a key is added without a value', `{op: add, path: ${container}/workingDir}`, [...path, 'workingDir'], null],
    [
      'a missing key is copied as null',
      `{op: copy, from: ${container}/nothing, path: ${container}/x}`,
      [...path, 'x'],
      null,
    ],
    [
      'an index may be negative',
      `{op: replace, path: ${container}/args/-1, value: last}`,
      [...path, 'args', 2],
      'last',
    ],
    ['an index may have zeros', `{op: replace, path: ${container}/args/00, value: a}`, [...path, 'args', 0], 'a'],
    ['an index may have a plus', `{op: replace, path: ${container}/args/+1, value: a}`, [...path, 'args', 1], 'a'],
    ['text before the first slash is dropped', '{op: add, path: spec/replicas, value: 7}', ['replicas'], 7],
    [
      'annotations are there',
      '{op: add, path: /metadata/annotations/a~1b, value: c}',
      ['metadata', 'annotations', 'a/b'],
      'c',
    ],
    ['prototype keys are keys', '{op: add, path: /metadata/__proto__, value: c}', ['metadata', '__proto__'], 'c'],
    ['yes is true, as in YAML 1.1', '{op: add, path: /spec/paused, value: yes}', ['spec', 'paused'], true],
  ])('%s', (_, operation, where, value) => {
    const outcome = applyPatch(objects, { text: `- ${operation}`, target: helm })
    expect(outcome.failure).toBeNull()
    expect(valueOf(outcome, where)).toEqual(value)
  })

  it.each([
    [
      'a missing parent',
      `{op: replace, path: ${container}/lifecycle/preStop, value: x}`,
      `${container}/lifecycle/preStop`,
    ],
    ['an index beyond the end', `{op: remove, path: ${container}/env/3}`, `${container}/env/3`],
    ['an index too far before the start', `{op: remove, path: ${container}/env/-4}`, `${container}/env/-4`],
    ['the end of a list anywhere but in add', `{op: remove, path: ${container}/env/-}`, `${container}/env/-`],
    ['a missing key in remove', '{op: remove, path: /spec/paused}', '/spec/paused'],
    ['another value in test', '{op: test, path: /spec/replicas, value: 2}', '/spec/replicas'],
    ['an unknown operation', '{op: put, path: /spec/replicas, value: 2}', '/spec/replicas'],
    ['a pointer without a slash', '{op: add, path: replicas, value: 2}', 'replicas'],
    ['an operation without a path', '{op: add, value: 2}', ''],
    ['text in the way of name references', `{op: add, path: ${container}/env/-, value: text}`, `${container}/env/3`],
  ])('and refuses %s', (_, operation, where) => {
    const outcome = applyPatch(objects, {
      text: `- {op: test, path: /kind, value: Deployment}\n- ${operation}`,
      target: helm,
    })
    expect(outcome.failure?.path).toBe(where)
    expect(outcome.failure?.object).toBe('Deployment helm-controller')
    expect(outcome.resources).toBe(objects)
  })

  it('counts operations as their author does', () => {
    const text = `- {op: test, path: /kind, value: Deployment}\n- {op: remove, path: /spec/paused}`
    expect(applyPatch(objects, { text, target: helm }).failure?.operation).toBe('operation 2 (remove)')
  })
})

describe('the text of a patch', () => {
  it.each([
    ['is empty', '', helm, 'empty'],
    ['is a flow list that is no JSON', '[{op: add, path: /spec/x, value: 1}]', helm, 'neither YAML nor JSON'],
    ['is one operation outside a list', '{op: add, path: /spec/x, value: 1}', helm, 'kind'],
    ['has no name', 'apiVersion: apps/v1\nkind: Deployment\nspec: {replicas: 2}', helm, 'metadata.name'],
    ['has no kind', 'metadata: {name: helm-controller}\nspec: {replicas: 2}', helm, 'kind'],
    ['is no YAML', 'a: [', helm, 'neither YAML nor JSON'],
    ['is a list of operations without a target', '- {op: add, path: /spec/x, value: 1}', null, 'target'],
    ['holds two documents beside a target', `${document('{}')}\n---\n${document('{}')}`, helm, 'one document'],
    [
      'names no object of the build',
      document('{}', 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: none}'),
      null,
      'no object',
    ],
    [
      'names another namespace',
      document(
        '{}',
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller, namespace: flux-system}',
      ),
      null,
      'no object',
    ],
    ['puts a mapping where a list is', document('{containers: {name: manager}}'), helm, 'cannot be merged'],
    ['has an unknown directive', document('{$patch: drop}'), helm, 'no directive'],
  ])('is refused where it %s', (_, text, target, reason) => {
    expect(applyPatch(objects, { text, target }).failure?.reason).toContain(reason)
  })

  it('does nothing where it holds comments only', () => {
    const outcome = applyPatch(objects, { text: '# later', target: helm })
    expect(outcome).toMatchObject({ failure: null, matched: [] })
  })

  it('is read up to the first document where that is a list', () => {
    const text = `- {op: replace, path: /spec/replicas, value: 3}\n---\n${document('{}')}`
    const outcome = applyPatch(objects, { text, target: helm })
    expect(valueOf(outcome, ['spec', 'replicas'])).toBe(3)
    expect(outcome.mergeProblems[0]?.reason).toContain('ignores the documents after it')
  })

  it('needs no apiVersion beside a target', () => {
    const outcome = applyPatch(objects, { text: document('{priorityClassName: x}').replace(/^.*\n/, ''), target: helm })
    expect(valueOf(outcome, ['spec', 'template', 'spec', 'priorityClassName'])).toBe('x')
  })
})

describe('targets', () => {
  it.each<[string, JsonObject, number]>([
    ['a kind', { kind: 'Deployment' }, 2],
    ['an expression', { kind: 'Deployment', name: '(helm|source)-controller' }, 2],
    ['part of a name', { kind: 'Deployment', name: 'helm' }, 0],
    ['an expression for the kind', { kind: 'Service.*', name: 'source-controller' }, 2],
    ['the namespace that comes later', { kind: 'Deployment', namespace: 'flux-system' }, 0],
    ['the namespace of what has none', { kind: 'Deployment', namespace: 'default' }, 2],
    ['a label', { labelSelector: 'control-plane=controller' }, 2],
    ['no such label', { kind: 'Deployment', labelSelector: 'control-plane!=controller' }, 0],
    ['an absent annotation', { kind: 'Deployment', annotationSelector: '!sharding.fluxcd.io/role' }, 2],
    ['another group', { group: 'batch', kind: 'Deployment' }, 0],
  ])('select by %s', (_, target, count) => {
    const outcome = applyPatch(objects, { text: '- {op: test, path: /none}', target })
    expect([outcome.failure, outcome.matched.length]).toEqual([null, count])
  })

  it.each<[string, JsonObject]>([
    ['a lookahead', { name: '(?!x)helm' }],
    ['an open group', { name: '(helm' }],
    ['a label selector of two words', { labelSelector: 'a b' }],
  ])('refuse %s', (_, target) => {
    expect(applyPatch(objects, { text: '- {op: test, path: /x}', target }).failure?.reason).toContain('cannot be read')
  })
})

describe('strategic merge', () => {
  it.each<[string, string, readonly (string | number)[], unknown]>([
    ['merges containers by name', '{containers: [{name: manager, image: new}]}', [...path, 'image'], 'new'],
    ['puts new containers in front', '{containers: [{name: sidecar}]}', [...path, 'name'], 'sidecar'],
    [
      'merges variables by name, the new ones in front',
      '{containers: [{name: manager, env: [{name: NEW}]}]}',
      [...path, 'env', 1, 'name'],
      'RUNTIME_NAMESPACE',
    ],
    ['replaces arguments', '{containers: [{name: manager, args: [a]}]}', [...path, 'args'], ['a']],
    ['takes a key away by null', '{securityContext: null}', ['spec', 'template', 'spec', 'securityContext'], undefined],
    [
      'deletes an element',
      '{containers: [{name: manager, env: [{name: GOMAXPROCS, $patch: delete}]}]}',
      [...path, 'env', 1, 'name'],
      'GOMEMLIMIT',
    ],
    [
      'replaces a list',
      '{containers: [{name: manager, env: [{$patch: replace}, {name: A}]}]}',
      [...path, 'env'],
      [{ name: 'A' }],
    ],
    [
      'replaces a mapping',
      '{securityContext: {$patch: replace, runAsUser: 1}}',
      ['spec', 'template', 'spec', 'securityContext'],
      { runAsUser: 1 },
    ],
    [
      'tells ports apart by protocol',
      '{containers: [{name: manager, ports: [{containerPort: 8080, protocol: UDP}]}]}',
      [...path, 'ports', 0, 'protocol'],
      'UDP',
    ],
  ])('%s', (_, spec, where, value) => {
    const outcome = applyPatch(objects, { text: document(spec), target: null })
    expect(outcome.failure).toBeNull()
    expect(outcome.mergeProblems).toEqual([])
    expect(valueOf(outcome, where)).toEqual(value)
  })

  it.each<[string, string, readonly (string | number)[], unknown, string]>([
    [
      'a container without a name',
      '{containers: [{image: x}]}',
      ['spec', 'template', 'spec', 'containers'],
      [],
      'takes all other elements',
    ],
    [
      'a port without a protocol',
      '{containers: [{name: manager, ports: [{containerPort: 8080, name: x}]}]}',
      [...path, 'ports', 0, 'name'],
      'http-prom',
      'is ignored',
    ],
    [
      'a replaced element',
      '{containers: [{name: manager, $patch: replace}]}',
      [...path, 'image'],
      'helm-controller:v1',
      'no effect',
    ],
    [
      'an unsupported directive',
      '{$retainKeys: [a]}',
      ['spec', 'template', 'spec', '$retainKeys'],
      ['a'],
      'does not know',
    ],
  ])('says what %s does silently', (_, spec, where, value, reason) => {
    const outcome = applyPatch(objects, { text: document(spec), target: null })
    expect(outcome.failure).toBeNull()
    expect(valueOf(outcome, where)).toEqual(value)
    expect(outcome.mergeProblems.map((problem) => problem.reason).join()).toContain(reason)
  })

  it('writes the text null into a label where it has a target', () => {
    const text = 'kind: Deployment\nmetadata: {name: x, labels: {control-plane: null}}'
    const outcome = applyPatch(objects, { text, target: helm })
    expect(valueOf(outcome, ['metadata', 'labels', 'control-plane'])).toBe('null')
    expect(outcome.mergeProblems).toHaveLength(1)
  })

  it('deletes an object', () => {
    const outcome = applyPatch(objects, { text: `${document('{}')}\n$patch: delete`, target: null })
    expect(outcome.resources).toHaveLength(objects.length - 1)
  })

  it('shifts the index that a later JSON patch counts on', () => {
    const first = applyPatch(objects, { text: document('{containers: [{name: sidecar, image: s}]}'), target: null })
    const text = `- {op: add, path: ${container}/args/-, value: --x}`
    expect(applyPatch(first.resources, { text, target: helm }).failure?.path).toBe(`${container}/args/-`)
  })
})

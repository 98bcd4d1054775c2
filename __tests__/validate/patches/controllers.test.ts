import { describe, expect, test } from 'vitest'
import { resourceOf } from '../../../src/kustomize/engine/resource.js'
import { applyPatch } from '../../../src/kustomize/engine/kustomize.js'
import { parsePatchText } from '../../../src/kustomize/engine/patch-text.js'
import { resourcesOf } from '../../../src/upstream/operator-build/manifests.js'
import { controllerProblemsOf, stillStands } from '../../../src/validate/patches/controller-problems.js'
import { controllerSentences } from '../../../src/validate/patches/controller-sentences.js'

const pod = (spec: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: ${spec}}}\n`
const controller = pod(
  '{initContainers: [{name: init, image: i}], containers: [{name: manager, image: a, args: [--a=1, --b], env: [{name: A, value: x}, {name: B, value: y}], volumeMounts: [{name: temp, mountPath: /tmp}]}], volumes: [{name: temp, emptyDir: {}}]}',
)
const target = { kind: 'Deployment', name: 'helm-controller' }

/** What a patch does to the controller, as it is told. */
function told(text: string, objects = controller, of: Readonly<Record<string, string>> = target): string[] {
  const before = resourcesOf(objects, 'objects.yaml')
  const { resources, failure } = applyPatch(before, { text, target: of })
  if (failure) throw new Error(failure.reason)
  const problems = controllerProblemsOf(before, resources, parsePatchText(text))
  const verdict = {
    index: 0,
    patch: { text, target: of },
    matched: [],
    raw: null,
    modelled: null,
    mergeProblems: [],
    controllerProblems: problems.filter((problem) => stillStands(problem, resources)),
    hits: [],
    isEmpty: false,
  }
  const instance = { spec: {}, namespace: 'flux-system', place: () => ({ file: 'a.yaml', line: 1 }) }
  return controllerSentences({ verdict, instance, subject: '' }).map(
    ({ severity, message }) => `${severity} ${message.replace('Patch 1 of the FluxInstance ', '')}`,
  )
}

const at = '/spec/template/spec/containers/0'
const on = 'container manager of Deployment helm-controller'
const merge = (spec: string) => `kind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: ${spec}}}`

describe('a patch that writes a list of the controller anew', () => {
  test.each<[string, string, string[]]>([
    [
      'a merge of arguments',
      merge('{containers: [{name: manager, args: [--b]}]}'),
      [`warning writes the args of ${on} anew, so that those of the controller are gone: --a.`],
    ],
    ['one that keeps every argument', merge('{containers: [{name: manager, args: [--a=2, --b, --c]}]}'), []],
    [
      'an operation on the list',
      `- {op: replace, path: ${at}/args, value: [--c]}`,
      [`warning writes the args of ${on} anew, so that those of the controller are gone: --a, --b.`],
    ],
    [
      'an operation on the container',
      `- {op: replace, path: ${at}, value: {name: manager, image: a, args: [--a=1, --b], volumeMounts: []}}`,
      [`warning writes the env of ${on} anew, so that those of the controller are gone: A, B.`],
    ],
    ['an operation that takes one argument away', `- {op: remove, path: ${at}/args/0}`, []],
    [
      'an operation that takes one away beside a test of the list',
      `- {op: test, path: ${at}/args, value: [--a=1, --b]}\n- {op: remove, path: ${at}/args/0}`,
      [],
    ],
    [
      'variables',
      `- {op: replace, path: ${at}/env, value: [{name: B, value: z}]}`,
      [`warning writes the env of ${on} anew, so that those of the controller are gone: A.`],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('names four of many', () => {
    const objects = pod('{containers: [{name: manager, image: a, args: [--a, --b, --c, --d, --e, --f]}]}')
    expect(told(`- {op: replace, path: ${at}/args, value: [--f]}`, objects)[0]).toContain(
      ': --a, --b, --c, --d and 1 more.',
    )
    expect(told(`- {op: replace, path: ${at}/args, value: [--e, --f]}`, objects)[0]).toContain(': --a, --b, --c, --d.')
  })
})

describe('a patch after which a pod is refused or runs no controller', () => {
  test.each<[string, string, string[]]>([
    [
      'a new container without an image',
      merge('{containers: [{name: side}]}'),
      [
        'error adds the container side of Deployment helm-controller, which has no image, so that the API server refuses the object.',
      ],
    ],
    ['a new one with an image', merge('{containers: [{name: side, image: x}]}'), []],
    [
      'an image that is taken away',
      `- {op: remove, path: ${at}/image}`,
      [`error takes the image away from the ${on}, so that the API server refuses the object.`],
    ],
    [
      'a container before it without an image',
      merge('{initContainers: [{name: more}]}'),
      [
        'error adds the container more of Deployment helm-controller, which has no image, so that the API server refuses the object.',
      ],
    ],
    [
      'the only container',
      `- {op: remove, path: ${at}}`,
      [`error takes the ${on} away, and a pod without containers is refused by the API server.`],
    ],
    [
      'the controller beside another',
      `- {op: replace, path: ${at}, value: {name: side, image: x}}`,
      [`warning takes the ${on} away, so that the controller does not run (left: side).`],
    ],
    ['a container of another name', `- {op: remove, path: /spec/template/spec/initContainers/0}`, []],
    [
      'the volumes that it mounts',
      '- {op: remove, path: /spec/template/spec/volumes/0}',
      [
        `error leaves the ${on} with mounts of volumes that the pod does not have (temp), so that the API server refuses the object.`,
      ],
    ],
    [
      'a mount of a volume that is not there',
      `- {op: add, path: ${at}/volumeMounts/-, value: {name: data, mountPath: /data}}`,
      [
        `error leaves the ${on} with mounts of volumes that the pod does not have (data), so that the API server refuses the object.`,
      ],
    ],
    [
      'a mount and its volume',
      merge(
        '{containers: [{name: manager, volumeMounts: [{name: data, mountPath: /data}]}], volumes: [{name: data, emptyDir: {}}]}',
      ),
      [],
    ],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected))

  test('what was wrong before is not told of it', () => {
    const objects = pod(
      '{containers: [{name: manager, image: ""}, {name: other, image: x, volumeMounts: [{name: gone, mountPath: /a}]}]}',
    )
    expect(told('- {op: add, path: /metadata/labels, value: {a: b}}', objects)).toEqual([])
  })
})

describe('a patch that writes the rules of a role anew', () => {
  const roleOf = (kind: string) =>
    `apiVersion: rbac.authorization.k8s.io/v1\nkind: ${kind}\nmetadata: {name: r}\nrules:\n- {apiGroups: [a], resources: [x], verbs: [get]}\n- {apiGroups: [b], resources: [z], verbs: [get]}\n`
  const kept = '{apiGroups: [a], resources: [x], verbs: [get]}'
  test.each<[string, string, string, string[]]>([
    ['by a merge', 'ClusterRole', `kind: ClusterRole\nmetadata: {name: r}\nrules: [${kept}]`, ['z of b']],
    ['by an operation on the list', 'Role', `- {op: replace, path: /rules, value: [${kept}]}`, ['z of b']],
    [
      'by an operation on all of it',
      'ClusterRole',
      `- {op: replace, path: "", value: {apiVersion: rbac.authorization.k8s.io/v1, kind: ClusterRole, metadata: {name: r}}}`,
      ['x of a, z of b'],
    ],
    [
      'with all of them',
      'ClusterRole',
      `- {op: replace, path: /rules, value: [${kept}, {apiGroups: [b], resources: [z], verbs: [get]}]}`,
      [],
    ],
    [
      'only to look at them',
      'ClusterRole',
      `- {op: test, path: /rules/0/verbs/0, value: get}\n- {op: remove, path: /rules/1}`,
      [],
    ],
  ])('%s', (_, kind, text, names) => {
    expect(told(text, roleOf(kind), { kind, name: 'r' })).toEqual(
      names.map(
        (name) =>
          `warning writes the rules of ${kind} r anew, so that permissions of the controllers are gone: ${name}.`,
      ),
    )
  })

  test('of another kind it is nobody’s permission', () => {
    const text = 'apiVersion: example.com/v1\nkind: Thing\nmetadata: {name: r}\nrules: [{a: b}]\n'
    expect(told('- {op: replace, path: /rules, value: []}', text, { kind: 'Thing' })).toEqual([])
  })
})

test('an object that nobody patched has no problem', () => {
  const before = resourcesOf(controller, 'objects.yaml')
  expect(controllerProblemsOf(before, before, parsePatchText(merge('{}')))).toEqual([])
  const [one] = before
  if (!one) throw new Error('the test needs an object')
  expect(controllerProblemsOf([], [resourceOf(one.load())], parsePatchText(merge('{}')))).toEqual([])
})

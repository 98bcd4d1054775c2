import { describe, expect, test } from 'vitest'
import type { JsonObject } from '../../../src/model/json.js'
import { findPatchShifts } from '../../../src/validate/patches/check.js'
import type { PatchState } from '../../../src/validate/patches/state.js'

const roles = 'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: crd-controller}\nrules:\n'
const deployment = (containers: string) =>
  `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: {containers: ${containers}}}}\n`

/** What shifts for one patch of the instance where Flux 2.8.0 holds some objects and 2.9.0 others. */
function shifted(old: string, now: string, target: JsonObject, operations: string, spec: JsonObject = {}) {
  const state = (version: string, text: string): PatchState => ({
    fluxVersion: version,
    operatorVersion: '0.53.0',
    manifests: new Map([
      [`flux/v${version}/rbac.yaml`, Buffer.from(text.includes('rules:') ? text : '')],
      [`flux/v${version}/helm-controller.yaml`, Buffer.from(text.includes('rules:') ? '' : text)],
    ]),
    instance: {
      spec: { ...spec, kustomize: { patches: [{ target, patch: operations }] } },
      namespace: 'flux-system',
      place: () => ({ file: 'instance.yaml', line: 1 }),
    },
  })
  return findPatchShifts(state('2.8.0', old), state('2.9.0', now)).map(
    ({ severity, message }) => `${severity} ${/finds another entry at (.*)\.$/.exec(message)?.[1] ?? message}`,
  )
}

const rule = (resource: string, group = 'a') => `- {apiGroups: ["${group}"], resources: [${resource}], verbs: [get]}\n`
const role = { kind: 'ClusterRole', name: 'crd-controller-flux-system' }
const helm = { kind: 'Deployment', name: 'helm-controller' }

describe('a patch that finds another entry by its index', () => {
  test.each<[operation: string, severity: string]>([
    ['{op: remove, path: /rules/1}', 'error'],
    ['{op: replace, path: /rules/1, value: {resources: [x], verbs: [get]}}', 'error'],
    ['{op: move, from: /rules/1, path: /rules/0}', 'error'],
    ['{op: copy, from: /rules/1, path: /rules/-}', 'warning'],
    ['{op: add, path: /rules/1/verbs/-, value: list}', 'warning'],
    ['{op: remove, path: /rules/1/verbs/0}', 'error'],
  ])('of a role by %s', (operation, severity) => {
    const [old, now] = [roles + rule('a') + rule('b'), roles + rule('new', '') + rule('a')]
    expect(shifted(old, now, role, `- ${operation}\n`)).toEqual([
      `${severity} /rules/1 of ClusterRole crd-controller-flux-system: b of a in Flux 2.8.0, a of a in Flux 2.9.0`,
    ])
  })

  test('of the core group, and of addresses that are no resources', () => {
    const [old, now] = [roles + rule('pods', ''), `${roles}- {nonResourceURLs: [/livez, /readyz], verbs: [get]}\n`]
    expect(shifted(old, now, role, '- {op: remove, path: /rules/0}\n')).toEqual([
      'error /rules/0 of ClusterRole crd-controller-flux-system: pods of the core group in Flux 2.8.0, /livez, /readyz in Flux 2.9.0',
    ])
  })

  test.each<[operation: string, severity: string]>([
    ['{op: remove, path: /spec/template/spec/containers/0}', 'error'],
    ['{op: add, path: /spec/template/spec/containers/0/workingDir, value: /x}', 'warning'],
    ['{op: replace, path: /spec/template/spec/containers/0/image, value: x}', 'warning'],
  ])('of the containers by %s', (operation, severity) => {
    const [old, now] = [deployment('[{name: manager, image: a}]'), deployment('[{name: side, image: b}]')]
    expect(shifted(old, now, helm, `- ${operation}\n`)).toEqual([
      `${severity} /spec/template/spec/containers/0 of Deployment helm-controller: manager in Flux 2.8.0, side in Flux 2.9.0`,
    ])
  })

  const args = (list: string) => deployment(`[{name: manager, image: a, args: ${list}}]`)
  const argument = '- {op: replace, path: /spec/template/spec/containers/0/args/0, value: --x}\n'
  test.each<[string, string, string, string[]]>([
    ['the same argument with another value is the same', '[--log=info]', '[--log=debug]', []],
    ['another argument is another', '[--log=info]', '[--watch=true]', ['--log in Flux 2.8.0, --watch in Flux 2.9.0']],
    [
      'a text that is no flag is told as it stands',
      '[server]',
      '[agent]',
      ['"server" in Flux 2.8.0, "agent" in Flux 2.9.0'],
    ],
    ['a text and a flag', '[server]', '[--log=info]', ['"server" in Flux 2.8.0, --log in Flux 2.9.0']],
    ['the same text', '[server]', '[server]', []],
  ])('%s', (_, old, now, expected) => {
    const at = '/spec/template/spec/containers/0/args/0 of Deployment helm-controller'
    expect(shifted(args(old), args(now), helm, argument)).toEqual(expected.map((end) => `warning ${at}: ${end}`))
  })

  test('an entry without a name is told by all that it holds', () => {
    const ports = (port: number) => deployment(`[{name: manager, image: a, ports: [{containerPort: ${port}}]}]`)
    const operations = '- {op: add, path: /spec/template/spec/containers/0/ports/0/hostPort, value: 1}\n'
    expect(shifted(ports(80), ports(81), helm, operations)).toEqual([
      'warning /spec/template/spec/containers/0/ports/0 of Deployment helm-controller: {"containerPort":80} in Flux 2.8.0, {"containerPort":81} in Flux 2.9.0',
    ])
  })

  test('is told once for an operation, by the outermost entry', () => {
    const at = (name: string, argument: string) => deployment(`[{name: ${name}, image: a, args: [${argument}]}]`)
    expect(shifted(at('manager', '--a'), at('side', '--b'), helm, argument)).toHaveLength(1)
    expect(shifted(at('manager', '--a'), at('side', '--b'), helm, argument + argument)).toHaveLength(2)
  })

  test('is told once for objects that are alike', () => {
    const two = (name: string) =>
      `${deployment(`[{name: ${name}, image: a}]`)}---\n${deployment(`[{name: ${name}, image: a}]`).replace('helm-', 'kustomize-')}`
    expect(
      shifted(two('a'), two('b'), { kind: 'Deployment' }, '- {op: remove, path: /spec/template/spec/containers/0}\n'),
    ).toHaveLength(1)
  })

  test('is none where nothing is counted, or where the entry only came', () => {
    const [old, now] = [roles + rule('a'), roles + rule('b')]
    expect(shifted(old, now, role, '- {op: add, path: /rules/-, value: {resources: [x], verbs: [get]}}\n')).toEqual([])
    // the operator adds a rule of its own at the end
    expect(shifted(old, roles + rule('b') + rule('c'), role, '- {op: remove, path: /rules/2}\n')).toEqual([])
  })
})

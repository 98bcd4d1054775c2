import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import type { Outcome } from '../../src/commands/run/outcome.js'
import { startRegistry } from '../../embedded/registry/index.js'
import { caseFiles, runCommand } from '../support/cases.js'
import { publishWorld, worldMissing } from '../validate/world.js'

const why = worldMissing()
if (why !== null) console.log(`skipped: ${why}`)

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  if (why === null) publishWorld(registry, ['0.29.0', '0.30.0', '0.52.0', '0.58.1'])
})
afterAll(async () => {
  await registry.close()
})

/** What a command finds about a repository itself: code, severity, place. */
const found = ({ report }: Outcome) =>
  report.sets
    .flatMap(({ findings }) => findings)
    .filter(({ code }) => /^(?:patch-|variable-|schema-|unknown-field|kubernetes-)/.test(code))
    .map(
      ({ code, severity, introduced, file, line }) =>
        `${code} ${severity}${introduced ? '' : ' (old)'} ${file ?? ''}:${line ?? ''}`,
    )

describe.skipIf(why !== null)('what an update breaks', () => {
  it.each([
    ['03-strict-substitution', 'update', ['variable-unset error apps/media/script.yaml:8']],
    ['09-alert-for-terraform', 'check', []],
    ['10-patch-replaces-args', 'check', ['patch-damages warning instance.yaml:13']],
    ['11-patch-wrong-container', 'check', ['patch-damages error instance.yaml:13']],
    [
      '12-patch-of-comments-only',
      'check',
      ['patch-fails warning instance.yaml:13', 'patch-fails warning instance.yaml:20'],
    ],
    [
      '24-patch-by-index-shifts',
      'update',
      ['patch-shifts error instance.yaml:15', 'patch-shifts warning instance.yaml:21'],
    ],
  ] as const)('%s (%s)', async (name, command, wanted) => {
    expect(found(await runCommand(command, caseFiles(name), registry))).toEqual(wanted)
  })

  const patched = (version: string, patch: string, target: string) => {
    const indented = patch.replace(/^/gm, '          ')
    return {
      'operator.yaml': (caseFiles('10-patch-replaces-args')['operator.yaml'] ?? '').replace('0.58.1', version),
      'instance.yaml': `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution: {version: 2.x, registry: ghcr.io/fluxcd, artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v${version}'}
  kustomize:
    patches:
      - target: ${target}
        patch: |
${indented}
`,
    }
  }
  const helm = '{kind: Deployment, name: helm-controller}'
  const merge = (containers: string, more = '') =>
    `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {template: {spec: {${more}containers: [${containers}]}}}`

  it.each([
    ['arguments added one by one', '- {op: add, path: /spec/template/spec/containers/0/args/-, value: --x}', []],
    ['one argument taken away on purpose', '- {op: remove, path: /spec/template/spec/containers/0/args/0}', []],
    [
      'all arguments written anew',
      '- {op: replace, path: /spec/template/spec/containers/0/args, value: [--x]}',
      ['warning'],
    ],
    ['variables merged by name', merge('{name: manager, env: [{name: A, value: x}]}'), []],
    ['variables replaced', merge('{name: manager, env: [{$patch: replace}, {name: A, value: x}]}'), ['warning']],
    ['a sidecar with an image', merge('{name: side, image: x}'), []],
    ['an init container without one', merge('{name: manager}', 'initContainers: [{name: wait}], '), ['error']],
    [
      'a container without one for all controllers',
      merge('{name: controller, resources: {limits: {memory: 1Gi}}}'),
      ['error'],
    ],
    ['the container of the controller deleted', merge('{name: manager, $patch: delete}'), ['error']],
    ['the containers replaced by others', merge('{$patch: replace}, {name: side, image: x}'), ['warning']],
    ['the container removed by index', '- {op: remove, path: /spec/template/spec/containers/0}', ['error']],
    [
      'the pod written anew',
      'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: x}\nspec: {template: {spec: {$patch: replace, nodeSelector: {a: b}}}}',
      ['error'],
    ],
    ['an image that is taken away', merge('{name: manager, image: null}'), ['error']],
    ['a mount without its volume', merge('{name: manager, volumeMounts: [{name: a, mountPath: /a}]}'), ['error']],
    [
      'a mount with its volume',
      merge('{name: manager, volumeMounts: [{name: a, mountPath: /a}]}', 'volumes: [{name: a, emptyDir: {}}], '),
      [],
    ],
    ['volumes that are taken away', merge('{name: manager}', 'volumes: null, '), ['error']],
    ['arguments that are taken away', merge('{name: manager, args: null}'), ['warning']],
    ['another command', merge('{name: manager, command: [/x]}'), []],
  ] as const)('damage: %s', async (_, patch, wanted) => {
    const outcome = await runCommand('check', patched('0.58.1', patch, helm), registry)
    expect(found(outcome).map((text) => text.replace(/^patch-damages (\w+) .*/, '$1'))).toEqual(wanted)
  })

  it.each([
    [
      'a merge',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: x}\nrules: [{apiGroups: [""], resources: [nodes], verbs: [get]}]',
      ['warning'],
    ],
    ['the list replaced', '- {op: replace, path: /rules, value: []}', ['warning']],
    ['one added', '- {op: add, path: /rules/-, value: {apiGroups: [""], resources: [nodes], verbs: [get]}}', []],
    ['one removed on purpose', '- {op: remove, path: /rules/0}', []],
    [
      'labels merged',
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: x, labels: {a: b}}',
      [],
    ],
  ] as const)('permissions: %s', async (_, patch, wanted) => {
    const outcome = await runCommand(
      'check',
      patched('0.58.1', patch, '{kind: ClusterRole, name: crd-controller}'),
      registry,
    )
    expect(found(outcome).map((text) => text.replace(/^patch-damages (\w+) .*/, '$1'))).toEqual(wanted)
  })

  it.each([
    ['a variable by index', '- {op: remove, path: /spec/template/spec/containers/0/env/1}', helm, ['warning']],
    [
      'a test of it',
      '- {op: test, path: /spec/template/spec/containers/0/env/0/name, value: RUNTIME_NAMESPACE}',
      helm,
      [],
    ],
    [
      'below the first container',
      '- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: A}}',
      helm,
      [],
    ],
    [
      'an argument that keeps its place',
      '- {op: replace, path: /spec/template/spec/containers/0/args/1, value: --x}',
      helm,
      [],
    ],
    [
      'a verb of another permission',
      '- {op: remove, path: /rules/10/verbs/0}',
      '{kind: ClusterRole, name: crd-controller-flux-system}',
      ['error'],
    ],
  ] as const)('index: %s', async (_, patch, target, wanted) => {
    const outcome = await runCommand('update', patched('0.29.0', patch, target), registry)
    expect(
      found(outcome)
        .filter((text) => text.startsWith('patch-shifts'))
        .map((text) => text.split(' ')[1]),
    ).toEqual(wanted)
  })

  it('definitions: a field that the instance adds is one that its objects may have', async () => {
    const path = '/spec/versions/0/schema/openAPIV3Schema/properties/spec/properties/extra'
    const target = '{kind: CustomResourceDefinition, name: providers.notification.toolkit.fluxcd.io}'
    const provider =
      'apiVersion: notification.toolkit.fluxcd.io/v1beta3\nkind: Provider\nmetadata: {name: a}\nspec: {type: slack, extra: x}\n'
    const files = {
      ...patched('0.58.1', `- {op: add, path: ${path}, value: {type: string}}`, target),
      'p.yaml': provider,
    }
    expect(found(await runCommand('check', files, registry))).toEqual([])
    const bare = { ...patched('0.58.1', '- {op: add, path: /metadata/labels/a, value: b}', target), 'p.yaml': provider }
    expect(found(await runCommand('check', bare, registry))).toEqual(['unknown-field error p.yaml:4'])
  })
})

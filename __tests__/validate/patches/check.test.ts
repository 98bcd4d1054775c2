import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../../src/model/finding.js'
import { findingsOf } from '../../../src/model/problem.js'
import type { ArtifactFiles } from '../../../src/model/contents.js'
import type { JsonObject } from '../../../src/model/json.js'
import { buildObjects } from '../../../src/upstream/operator-build/build.js'
import { buildPlan } from '../../../src/upstream/operator-build/build-plan.js'
import { findPatchProblems } from '../../../src/validate/patches/check.js'
import type { PatchState } from '../../../src/validate/patches/state.js'
import { smallRelease } from '../../support/flux-release.js'

const removeThirdVariable = patch('helm-controller', '- {op: remove, path: /spec/template/spec/containers/0/env/2}')

function patch(name: string, text: string): JsonObject {
  return { target: { kind: 'Deployment', name }, patch: text }
}

function state(
  fluxVersion: string,
  operatorVersion: string,
  patches: readonly JsonObject[],
  spec: JsonObject = {},
): PatchState {
  return {
    fluxVersion,
    operatorVersion,
    manifests: smallRelease(fluxVersion),
    instance: {
      spec: { ...spec, kustomize: { patches } },
      namespace: 'flux-system',
      place: (path) => ({ file: 'instance.yaml', line: typeof path[2] === 'number' ? 10 + path[2] : 1 }),
    },
  }
}

function judged({
  before,
  after,
}: {
  readonly before: PatchState | null
  readonly after: PatchState
}): readonly Finding[] {
  return findingsOf(findPatchProblems(after), before && findPatchProblems(before))
}

describe('findPatchProblems', () => {
  it('finds the patch that Flux 2.7 breaks', () => {
    const before = state('2.6.4', '0.29.0', [removeThirdVariable])
    const after = state('2.7.5', '0.37.1', [removeThirdVariable])
    expect(judged({ before: null, after: before })).toEqual([])
    expect(judged({ before, after })).toEqual([
      {
        code: 'patch-fails',
        severity: 'error',
        introduced: true,
        file: 'instance.yaml',
        line: 10,
        message:
          'Patch 1 of the FluxInstance fails in operation 1 (remove) at /spec/template/spec/containers/0/env/2 on Deployment helm-controller: the list ends before index 2.',
        help: 'Patch by name with a strategic merge patch instead of by index, or adapt the index to the target release.',
      },
    ])
  })

  it('keeps what failed before apart, also where the patch moved in the list', () => {
    const before = state('2.7.5', '0.37.1', [removeThirdVariable])
    const after = state('2.8.8', '0.52.0', [
      patch('source-controller', '- {op: test, path: /kind, value: Deployment}'),
      removeThirdVariable,
    ])
    expect(judged({ before, after })).toMatchObject([{ code: 'patch-fails', introduced: false, line: 11 }])
  })

  it('judges the patches after one that fails', () => {
    const after = state('2.7.5', '0.37.1', [removeThirdVariable, patch('none', '- {op: remove, path: /x}')])
    expect(judged({ before: null, after }).map(({ code }) => code)).toEqual(['patch-fails', 'patch-matches-nothing'])
  })

  it.each<[string, JsonObject, string, string]>([
    ['part of a name', patch('helm', '- {op: remove, path: /x}'), 'name helm', 'full name'],
    [
      'a namespace',
      { target: { kind: 'Deployment', namespace: 'flux-system' }, patch: '- {op: remove, path: /x}' },
      'namespace flux-system',
      'Remove target.namespace',
    ],
    [
      'an unknown kind',
      { target: { kind: 'Deploy' }, patch: '- {op: remove, path: /x}' },
      'kind Deploy',
      'Correct the target',
    ],
  ])('warns of a target with %s', (_, entry, message, help) => {
    const [finding, ...others] = judged({ before: null, after: state('2.9.4', '0.58.1', [entry]) })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'patch-matches-nothing', severity: 'warning' })
    expect(finding?.message).toContain(message)
    expect(finding?.help).toContain(help)
  })

  it('warns where only the changes of the operator make a patch fail', () => {
    const text = '- {op: test, path: /spec/template/spec/containers/0/args/2, value: --watch-all-namespaces}'
    const after = state('2.9.4', '0.58.1', [patch('helm-controller', text.replace('/args/2', '/args/1'))])
    const [finding] = judged({ before: null, after })
    expect(finding).toMatchObject({ code: 'patch-fails', severity: 'warning' })
    expect(finding?.message).toContain('only after the changes that the operator is expected to make')
  })

  it('warns of silent damage', () => {
    const text = 'kind: Deployment\nmetadata: {name: x}\nspec: {template: {spec: {containers: [{image: y}]}}}'
    const after = state('2.9.4', '0.58.1', [patch('helm-controller', text)])
    expect(judged({ before: null, after })).toMatchObject([{ code: 'patch-damages', severity: 'warning' }])
  })

  it.each<[string, string, string]>([
    [
      'a variable with two sources',
      '- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: A, value: x, valueFrom: {fieldRef: {fieldPath: metadata.name}}}}',
      'the variable A with both value and valueFrom',
    ],
    [
      'a variable twice',
      '- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: GOMEMLIMIT, value: x}}',
      'the variable GOMEMLIMIT twice',
    ],
    [
      'a number where a text belongs',
      '- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: A, value: 5}}',
      'quote 5',
    ],
    [
      'an argument that is no text',
      '- {op: add, path: /spec/template/spec/containers/0/args/-, value: true}',
      'quote true',
    ],
    [
      'a container twice',
      '- {op: add, path: /spec/template/spec/containers/-, value: {name: manager, image: x}}',
      'the container manager twice',
    ],
    [
      'a volume twice',
      '- {op: add, path: /spec/template/spec/volumes/-, value: {name: temp, emptyDir: {}}}',
      'the volume temp twice',
    ],
    [
      'a volume of two kinds',
      'kind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: {volumes: [{name: temp, hostPath: {path: /x}}]}}}',
      'emptyDir and hostPath',
    ],
    [
      'labels that the selector does not find',
      '- {op: replace, path: /spec/template/metadata/labels/app, value: x}',
      'a selector for app: helm-controller',
    ],
    [
      'a limit that is no amount',
      'kind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: {containers: [{name: manager, resources: {limits: {memory: 1 Gi}}}]}}}',
      'limits of memory that are no amount (1 Gi)',
    ],
    [
      'a request above its limit',
      'kind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: {containers: [{name: manager, resources: {requests: {memory: 2Gi}}}]}}}',
      'a request of memory above its limit (2Gi and 1Gi)',
    ],
    [
      'a limit below its request',
      '- {op: add, path: /spec/template/spec/containers/0/resources, value: {limits: {cpu: 50m}, requests: {cpu: 0.1}}}',
      'a request of cpu above its limit (0.1 and 50m)',
    ],
    [
      'a field of a container that is misspelt',
      '- {op: add, path: /spec/template/spec/containers/0/imagePullpolicy, value: Always}',
      'the field imagePullpolicy (spelt imagePullPolicy) in its container manager',
    ],
    [
      'a field of the pods that is misspelt',
      'kind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: {toleration: [{operator: Exists}]}}}',
      'the field toleration (spelt tolerations)',
    ],
    [
      'a field of a Deployment that is misspelt',
      '- {op: add, path: /spec/replica, value: 2}',
      'the field replica (spelt replicas)',
    ],
    ['replicas as a text', '- {op: add, path: /spec/replicas, value: "2"}', 'replicas that are no number'],
  ])('refuses what the API server refuses: %s', (_, text, reason) => {
    const after = state('2.9.4', '0.58.1', [patch('helm-controller', text)])
    const [finding, ...others] = judged({ before: null, after })
    expect(others).toEqual([])
    expect(finding).toMatchObject({ code: 'patch-damages', severity: 'error' })
    expect(finding?.message).toContain(reason)
    expect(finding?.message).toContain('which the API server refuses')
  })

  it.each<[string, string, string]>([
    ['Deployment', 'apps/v1', 'helm-controller'],
    ['ClusterRole', 'rbac.authorization.k8s.io/v1', 'crd-controller-flux-system'],
  ])('warns of a %s that is deleted', (kind, apiVersion, name) => {
    const text = `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {name: ${name}}\n$patch: delete\n`
    const after = state('2.9.4', '0.58.1', [{ target: { kind, name }, patch: text }])
    const found = judged({ before: null, after })
    expect(found).toMatchObject([{ code: 'patch-damages', severity: 'warning' }])
    expect(found[0]?.message).toContain(`takes ${kind} ${name} away`)
    expect(judged({ before: after, after })).toMatchObject([{ introduced: false }])
  })

  it.each<[string, string]>([
    ['a request as high as its limit', 'resources: {requests: {cpu: "1", memory: 1024Mi}}'],
    ['a limit far away', 'resources: {limits: {memory: 2G}, requests: {memory: 1.5Gi}}'],
    ['a limit that is taken away', 'resources: {limits: {cpu: null}, requests: {cpu: 4}}'],
    ['a field of a newer Kubernetes', 'somethingThatComesLater: true'],
  ])('takes %s', (_, fields) => {
    const text = `kind: Deployment\nmetadata: {name: helm-controller}\nspec: {template: {spec: {containers: [{name: manager, ${fields}}]}}}`
    expect(judged({ before: null, after: state('2.9.4', '0.58.1', [patch('helm-controller', text)]) })).toEqual([])
  })

  it('says nothing of what a later patch mends, nor of sidecars and variables that are whole', () => {
    const after = state('2.9.4', '0.58.1', [
      patch('helm-controller', '- {op: add, path: /spec/template/spec/containers/0/env/-, value: {name: A, value: 5}}'),
      patch('helm-controller', '- {op: replace, path: /spec/template/spec/containers/0/env/2/value, value: "5"}'),
      patch(
        'helm-controller',
        '- {op: add, path: /spec/template/spec/containers/-, value: {name: side, image: x, env: [{name: A, valueFrom: {fieldRef: {fieldPath: metadata.name}}}]}}',
      ),
    ])
    expect(judged({ before: null, after })).toEqual([])
  })

  it('claims nothing about operators beyond the newest modelled one', () => {
    const after = state('2.9.4', '0.61.0', [removeThirdVariable])
    const codes = judged({ before: null, after }).map(({ code }) => code)
    expect(codes).toEqual(['not-evaluated', 'patch-fails'])
    expect(judged({ before: null, after: state('2.9.4', '0.61.0', []) })).toEqual([])
  })

  it('prints no control character of a hostile patch', () => {
    const text = JSON.stringify([{ op: 'add\u001b[31m', path: '/a\n::error::b\u202e' }])
    const [finding] = judged({ before: null, after: state('2.9.4', '0.58.1', [patch('helm-controller', text)]) })
    expect(finding?.code).toBe('patch-fails')
    expect(finding?.message).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  })

  it('refuses aliases that multiply', () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `a${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(', ')}]`,
    )
    const text = `kind: Deployment\nmetadata: {name: x}\na0: &a0 x\n${levels.join('\n')}`
    const [finding] = judged({ before: null, after: state('2.9.4', '0.58.1', [patch('helm-controller', text)]) })
    expect(finding?.message).toMatch(/neither YAML nor JSON/)
  })

  it('does not judge patches without manifests', () => {
    const after = { ...state('2.9.4', '0.58.1', [removeThirdVariable]), manifests: new Map() }
    expect(judged({ before: null, after })).toMatchObject([{ code: 'not-evaluated', severity: 'notice' }])
  })

  it('matches the objects of the sync, the roles with their suffix and the shards', () => {
    const sync = { kind: 'GitRepository', url: 'https://example.com/x', ref: 'refs/heads/main', path: 'clusters' }
    const entries = [
      { target: { kind: 'GitRepository', name: 'flux-system' }, patch: '- {op: add, path: /spec/ignore, value: x}' },
      {
        target: { kind: 'ClusterRole', name: 'crd-controller-flux-system' },
        patch: '- {op: test, path: /rules/0/verbs/0, value: get}',
      },
      {
        target: { kind: 'Namespace' },
        patch: '- {op: remove, path: /metadata/labels/pod-security.kubernetes.io~1warn}',
      },
      {
        target: { kind: 'Deployment', name: 'helm-controller-a' },
        patch: '- {op: test, path: /metadata/name, value: helm-controller-a}',
      },
    ]
    expect(
      judged({ before: null, after: state('2.9.4', '0.58.1', entries, { sync, sharding: { shards: ['a'] } }) }),
    ).toEqual([])
  })

  it('says that a document without a target is ambiguous where shards copy its object', () => {
    const text = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: helm-controller}\nspec: {replicas: 1}'
    const after = state('2.9.4', '0.58.1', [{ patch: text }], { sharding: { shards: ['a'] } })
    expect(judged({ before: null, after })[0]?.message).toContain('2 objects')
  })

  it('says what the operator refuses', () => {
    const cluster = { objectLevelWorkloadIdentity: true }
    const after = state('2.5.1', '0.30.0', [], { cluster })
    expect(judged({ before: null, after })).toMatchObject([{ code: 'rule-violated', severity: 'error' }])
  })
})

const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? new URL('../../../../shared/world', import.meta.url).pathname
const released = existsSync(join(world, 'flux'))
if (!released) console.warn(`skipped: no released manifests at ${world}`)

function releasedFiles(version: string): ArtifactFiles {
  const folder = join(world, 'flux', version)
  return new Map(readdirSync(folder).map((file) => [`flux/${version}/${file}`, readFileSync(join(folder, file))]))
}

describe.skipIf(!released)('the released manifests', () => {
  const versions = released ? readdirSync(join(world, 'flux')) : []
  const clusters = ['', 'small', 'medium', 'large'].flatMap((size) =>
    ['kubernetes', 'openshift'].map((type) => ({ size, type })),
  )

  it.each(versions)('take every change of the newest operator: %s', (version) => {
    const files = releasedFiles(version)
    const minor = Number(version.split('.')[1])
    const components = [...files.keys()].flatMap(
      (path) => /\/([a-z-]+-(?:controller|watcher))\.yaml$/.exec(path)?.[1] ?? [],
    )
    const identity = { objectLevelWorkloadIdentity: minor >= 6, multitenantWorkloadIdentity: minor >= 7 }
    for (const cluster of clusters) {
      const spec = {
        components,
        cluster: { ...cluster, ...identity, multitenant: true },
        storage: { class: 'fast', size: '10Gi' },
        sharding: { shards: ['a', 'b'], storage: 'persistent' },
      }
      const plan = buildPlan(spec, { flux: version.slice(1), operator: '0.58.1' }, 'flux-system')
      const build = buildObjects(plan, files)
      expect([build.failures, build.refusal]).toEqual([[], null])
    }
  })

  it('are read once, however often they are built', () => {
    const files = releasedFiles('v2.9.4')
    const plan = buildPlan({ cluster: { size: 'large' } }, { flux: '2.9.4', operator: '0.58.1' }, 'flux-system')
    const first = new Set(buildObjects(plan, files).raw)
    const again = buildObjects(plan, files).raw.filter((resource) => first.has(resource))
    expect(again.length).toBeGreaterThan(first.size / 2)
  })
})

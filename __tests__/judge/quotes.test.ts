import { describe, expect, it } from 'vitest'
import { judgeAddressHosts } from '../../src/judge/address-hosts.js'
import { switchedOff } from '../../src/judge/chart-switches.js'
import { otherContents } from '../../src/judge/delivering-sources.js'
import { encryptedValues } from '../../src/judge/encrypted-values.js'
import { broughtBy, instanceProblems, patchedSync } from '../../src/judge/instance-objects.js'
import { objectsOf } from '../../src/judge/objects.js'
import { operatorWorkloads } from '../../src/judge/operator-workloads.js'
import { judgePatchedSources } from '../../src/judge/patched-sources.js'
import { prerequisiteProblems } from '../../src/judge/prerequisites.js'
import { stuckBy } from '../../src/judge/readiness.js'
import { reconciliationProblems } from '../../src/judge/reconciliation.js'
import { judgeReleaseEntries } from '../../src/judge/release-entries.js'
import { resourceSetProblems } from '../../src/judge/resource-sets.js'
import { judgeSwitches } from '../../src/judge/switches.js'
import { terraformSwitches } from '../../src/judge/terraform-switches.js'
import { stopsOf } from '../../src/judge/workload-patches.js'
import type { ManifestObject } from '../../src/model/document.js'
import type { JsonObject } from '../../src/model/json.js'
import type { Tree } from '../../src/model/layout.js'
import {
  changeOf,
  chartRelease,
  chartSource,
  fluxInstance,
  fluxKustomization,
  gitRepository,
  object,
  sideOf,
  type Texts,
} from '../support/change.js'
import { pin } from '../support/sets.js'

const nobody = () => false
const long = 'x'.repeat(999)

/** The longest run of what a change wrote, and whether all that is said is one thing. */
function quoted(said: readonly string[]): number {
  expect(said).toHaveLength(1)
  return Math.max(0, ...(said[0]?.match(/x+/g) ?? []).map(({ length }) => length))
}

async function ofObject(
  texts: Texts,
  kind: string,
  judge: (object: ManifestObject, tree: Tree) => readonly { readonly text: string }[],
): Promise<readonly string[]> {
  const { tree } = await sideOf(texts)
  return objectsOf(tree, kind).flatMap((each) => judge(each, tree).map(({ text }) => text))
}

const release = (spec: object): Texts => ({ 'r.yaml': chartRelease(spec) })
const values = (own: JsonObject) =>
  ofObject(release({ values: own }), 'HelmRelease', (each) => switchedOff(each, nobody))
const flux = (spec: object): Texts => ({ 'f.yaml': fluxKustomization(spec) })
const reconciled = (spec: object, metadata: object = {}) =>
  ofObject({ 'f.yaml': fluxKustomization(spec, 'apps', metadata) }, 'Kustomization', reconciliationProblems)
const stuck = async (spec: object) => {
  const { tree } = await sideOf({ 'apps/a.yaml': object('v1', 'ConfigMap', 'a'), ...flux(spec) })
  const context = { tree, base: tree, ownSources: new Set(['GitRepository/flux-system']) }
  return objectsOf(tree, 'Kustomization').flatMap((each) => stuckBy(each, context, false) ?? [])
}
const image = 'ghcr.io/controlplaneio-fluxcd/flux-operator'
const workload = async (list: string, patched: Texts = {}) => {
  const { tree, pins } = await sideOf({
    'op.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator}\nspec: {template: {spec: {containers: [{name: manager, image: "${image}:v0.57.0"}]}}}\n`,
    'kustomization.yaml': `resources: [op.yaml]\n${list}`,
    ...patched,
  })
  return operatorWorkloads(tree, pins, { isKnown: nobody, allowed: new Set() }).map(({ text }) => text)
}
const instance = async (spec: object, sync: object = {}) => {
  const own = { kind: 'GitRepository', url: 'https://github.com/a/b', ref: 'refs/heads/main', path: './', ...sync }
  const { tree, instances } = await sideOf({ 'apps/s.yaml': chartSource(), 'i.yaml': fluxInstance(own, spec) })
  const problems = instances.flatMap((each) => [
    ...instanceProblems(each, tree, nobody),
    ...broughtBy(each).flatMap(patchedSync),
  ])
  return problems.map(({ text }) => text).filter((text) => text.includes('xx'))
}
const patch = (kind: string, name: string | null, ...operations: readonly object[]) => ({
  kustomize: { patches: [{ target: { kind, ...(name === null ? {} : { name }) }, patch: JSON.stringify(operations) }] },
})
const entries = async (entry: object, call = '') => {
  const text = (more: object, line: string) => ({
    'helmfile.yaml': `${JSON.stringify({ releases: [{ name: 'flux-operator', chart: 'cp/flux-operator', namespace: 'a', ...more }] })}\n${line}`,
  })
  const [before, after] = [(await sideOf(text({}, ''))).tree, (await sideOf(text(entry, call))).tree]
  const pins = [pin('operator-chart', '0.57.0', { file: 'helmfile.yaml' })]
  return judgeReleaseEntries(before, after, { pins, named: [] }).map(({ message }) => message)
}
const terraform = async (block: string) => {
  const { tree } = await sideOf({ 'main.tf': block })
  return terraformSwitches(tree, new Set(['main.tf'])).map(({ text }) => text)
}
const helm = (line: string, more = '') =>
  terraform(`resource "helm_release" "a" {\n  chart = "flux-operator"\n  ${line}\n  ${more}\n}\n`)

describe('what a change writes is quoted as far as its words can hold it', () => {
  it.each<{ readonly of: string; readonly said: () => Promise<readonly string[]>; readonly to: number }>([
    {
      of: 'a Secret',
      said: () =>
        ofObject({ 's.yaml': chartSource({ secretRef: { name: long } }) }, 'OCIRepository', prerequisiteProblems),
      to: 100,
    },
    {
      of: 'values under a hash',
      said: () =>
        ofObject(
          {
            ...release({ valuesFrom: [{ kind: 'ConfigMap', name: long }] }),
            'kustomization.yaml': JSON.stringify({
              resources: ['r.yaml'],
              configMapGenerator: [{ name: long, literals: ['a=b'] }],
            }),
          },
          'HelmRelease',
          prerequisiteProblems,
        ),
      to: 100,
    },
    {
      of: 'values that nobody reads',
      said: () =>
        ofObject(
          {
            ...release({ valuesFrom: [{ kind: 'Secret', name: long }] }),
            'k.yaml': object('v1', 'SealedSecret', long, { spec: { a: 1 } }),
          },
          'HelmRelease',
          encryptedValues,
        ),
      to: 100,
    },
    { of: 'an interval', said: () => reconciled({ interval: long }), to: 100 },
    { of: 'an owner', said: () => reconciled({}, { ownerReferences: [{ kind: 'A', name: long }] }), to: 98 },
    {
      of: 'a kind that is asked',
      said: () => reconciled({ healthCheckExprs: [{ apiVersion: 'x.fluxcd.io', kind: long, current: 'a' }] }),
      to: 100,
    },
    { of: 'a shard', said: () => reconciled({}, { labels: { 'sharding.fluxcd.io/key': long } }), to: 100 },
    { of: 'an account', said: () => reconciled({ serviceAccountName: long }), to: 100 },
    { of: 'a name before all', said: () => reconciled({ namePrefix: long }), to: 100 },
    { of: 'an image of Flux', said: () => reconciled({ images: [{ name: 'flux', newName: long }] }), to: 100 },
    { of: 'an expression', said: () => reconciled({ dependsOn: [{ name: 'a', readyExpr: long }] }), to: 100 },
    { of: 'a source that is nowhere', said: () => stuck({ sourceRef: { kind: 'Bucket', name: long } }), to: 193 },
    { of: 'a path that is nowhere', said: () => stuck({ path: `./${long}` }), to: 200 },
    { of: 'a check of nothing', said: () => stuck({ healthChecks: [{ kind: 'Deployment', name: long }] }), to: 189 },
    {
      of: 'what a ResourceSet waits for',
      said: () =>
        ofObject(
          {
            'r.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSet', 'a', {
              spec: { dependsOn: [{ kind: 'A', name: long }] },
            }),
          },
          'ResourceSet',
          resourceSetProblems,
        ),
      to: 281,
    },
    {
      of: 'what a ResourceSet takes inputs from',
      said: () =>
        ofObject(
          {
            'r.yaml': object('fluxcd.controlplane.io/v1', 'ResourceSet', 'a', {
              spec: { inputsFrom: [{ name: long }] },
            }),
          },
          'ResourceSet',
          resourceSetProblems,
        ),
      to: 191,
    },
    {
      of: 'a field of a source',
      said: () => ofObject({ 'g.yaml': gitRepository({ verify: {}, include: long }) }, 'GitRepository', otherContents),
      to: 199,
    },
    {
      of: 'a volume over the manifests',
      said: () => values({ extraVolumeMounts: [{ mountPath: `/data/${long}` }] }),
      to: 94,
    },
    { of: 'an argument', said: () => values({ extraArgs: [`--watch-${long}`] }), to: 92 },
    { of: 'a node', said: () => values({ nodeSelector: { [long]: 'a' } }), to: 181 },
    { of: 'an image of the operator', said: () => workload(`images: [{name: ${image}, newName: ${long}}]\n`), to: 200 },
    { of: 'a digest of the operator', said: () => workload(`images: [{name: ${image}, digest: ${long}}]\n`), to: 100 },
    {
      of: 'an image that a patch writes',
      said: () =>
        workload('patches: [{path: p.yaml}]\n', {
          'p.yaml': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: flux-operator}\nspec: {template: {spec: {containers: [{name: manager, image: ${long}}]}}}\n`,
        }),
      to: 200,
    },
    {
      of: 'a command of a controller',
      said: () =>
        Promise.resolve(
          stopsOf({ value: { spec: { template: { spec: { containers: [{ command: long }] } } } }, kind: null }, nobody),
        ),
      to: 199,
    },
    {
      of: 'a field that a patch of an instance writes',
      said: () => instance(patch('GitRepository', null, { op: 'replace', path: '/spec/url', value: long })),
      to: 199,
    },
    {
      of: 'the name that a patch of an instance means',
      said: () => instance(patch('Deployment', `(${long})?.*`, { op: 'replace', path: '/spec/replicas', value: 0 })),
      to: 99,
    },
    { of: 'the name of a sync', said: () => instance({}, { name: long }), to: 100 },
    { of: 'an image of an entry', said: () => entries({ values: [{ image: { repository: long } }] }), to: 200 },
    { of: 'a field of an entry', said: () => entries({ postRenderer: long }), to: 185 },
    { of: 'a place of an entry', said: () => entries({ namespace: long }), to: 189 },
    {
      of: 'what an application passes over',
      said: async () => {
        const app = (more: object) => ({
          'a.yaml': object('argoproj.io/v1alpha1', 'Application', 'a', { spec: { destination: {}, ...more } }),
        })
        const [before, after] = [await sideOf(app({})), await sideOf(app({ ignoreDifferences: [long] }))]
        return judgeSwitches(before.tree, after.tree, [pin('operator-chart', '0.57.0', { file: 'a.yaml' })]).map(
          ({ message }) => message,
        )
      },
      to: 198,
    },
    {
      of: 'the host of an address',
      said: async () => {
        const list = (host: string) => ({
          'kustomization.yaml': `resources: ["${host}/controlplaneio-fluxcd/flux-operator/releases/download/v0.57.0/install.yaml"]\n`,
        })
        const [before, after] = [
          await sideOf(list('https://github.com')),
          await sideOf(list(`https://${'x'.repeat(400)}`)),
        ]
        return judgeAddressHosts(before, after).map(({ message }) => message)
      },
      to: 192,
    },
    {
      of: 'what a patch writes over a release',
      said: async () => {
        const from = { 'a/s.yaml': chartSource(), 'a/kustomization.yaml': 'resources: [s.yaml]\n' }
        const patched = {
          'a/kustomization.yaml': `resources: [s.yaml]\npatches:\n  - target: {kind: OCIRepository}\n    patch: |\n      - {op: replace, path: /spec/ref/tag, value: ${long}}\n`,
        }
        const { before, after, known } = await changeOf(from, patched)
        return judgePatchedSources(before.tree, after.tree, known).map(({ message }) => message)
      },
      to: 100,
    },
    { of: 'a provider of Terraform', said: () => helm(`provider = ${long}`), to: 100 },
    { of: 'a count of Terraform', said: () => helm(`count = ${long}`), to: 100 },
    { of: 'an image of Terraform', said: () => helm(`values = ["image: {repository: ${'x'.repeat(150)}}"]`), to: 100 },
    { of: 'what Terraform passes over', said: () => helm('', `lifecycle {\n ignore_changes = ${long}\n }`), to: 100 },
  ])('$of', async ({ said, to }) => expect(quoted(await said())).toBe(to))
})

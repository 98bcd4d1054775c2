import { describe, expect, test } from 'vitest'
import type { Pin } from '../../src/model/pin.js'
import { changedSources, unorderedInstances } from '../../src/validate/source.js'
import { checkSkew } from '../../src/validate/skew.js'
import { smallRelease } from './small-release.js'
import { pinOf, selectVersion, stateOf, treeOf } from './state.js'

const instance = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux}
spec: {distribution: {version: 2.x, registry: ghcr.io/fluxcd}, components: [notification-controller]}
`

async function judge(pins: readonly Pin[], contents = smallRelease('0.53.0', ['2.6', '2.8'])): Promise<string[]> {
  const state = await stateOf({ 'pins.yaml': instance }, contents, { pins })
  return checkSkew(state, selectVersion).map(({ code, severity }) => `${severity} ${code}`)
}

const operator = (version: string, more: Partial<Pin> = {}) => pinOf({ role: 'operator-chart', version, ...more })
const manifests = (version: string | null, more: Partial<Pin> = {}) => pinOf({ role: 'manifests', version, ...more })

describe('skew', () => {
  test.each<[string, readonly Pin[], string[]]>([
    ['one version', [operator('0.53.0'), manifests('0.53.0')], []],
    ['manifests behind', [operator('0.53.0'), manifests('0.52.0')], []],
    [
      'manifests ahead of an operator whose patch misses',
      [operator('0.52.0'), manifests('0.53.0')],
      ['error manifests-ahead'],
    ],
    [
      'manifests ahead of an operator that guards itself',
      [operator('0.54.1'), manifests('0.58.0')],
      ['warning manifests-ahead'],
    ],
    ['manifests ahead that were not read', [operator('0.52.0'), manifests('0.52.1')], ['warning manifests-ahead']],
    ['another cluster', [operator('0.52.0', { cluster: 'a' }), manifests('0.53.0', { cluster: 'b' })], []],
    ['a floating artifact, which the scan names', [operator('0.52.0'), manifests(null)], []],
    [
      'two owners that agree',
      [operator('0.53.0'), operator('0.53.0', { scope: 'bootstrap', shape: 'helmfile' })],
      ['notice duplicate-owner'],
    ],
    [
      'two owners that differ',
      [operator('0.53.0'), operator('0.52.0', { scope: 'bootstrap', shape: 'helmfile' })],
      ['warning duplicate-owner'],
    ],
    ['bootstrap alone', [operator('0.53.0', { scope: 'bootstrap', shape: 'helmfile' })], []],
  ])('%s', async (_what, pins, expected) => {
    expect(await judge(pins)).toEqual(expected)
  })

  test('the failing path is named', async () => {
    const state = await stateOf({ 'pins.yaml': instance }, smallRelease('0.53.0', ['2.8']), {
      pins: [operator('0.52.0'), manifests('0.53.0')],
    })
    expect(checkSkew(state, selectVersion)[0]?.message).toContain('/spec/versions/1/schema/openAPIV3Schema/')
  })
})

describe('source-changed', () => {
  const at = (host: string, path = 'controlplaneio-fluxcd/charts/flux-operator') =>
    operator('0.53.0', { repository: { host, path } })
  test.each<[string, readonly Pin[], readonly Pin[], number]>([
    ['the same', [at('ghcr.io')], [at('ghcr.io')], 0],
    ['another registry', [at('ghcr.io')], [at('quay.io')], 1],
    ['another repository', [at('ghcr.io')], [at('ghcr.io', 'evil/charts/flux-operator')], 1],
    ['a pin that is new', [], [at('quay.io')], 0],
  ])('%s', (_what, before, after, count) => {
    expect(changedSources(before, after)).toHaveLength(count)
  })
})

describe('instance-not-ordered', () => {
  const release = (name: string, more = '') =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: ${name}}\nspec: {chartRef: {kind: OCIRepository, name: ${name}}${more}}\n`
  const ks = (name: string, more = '') =>
    `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec: {path: ./${name}${more}}\n`
  const files = (ofRelease: string, ofKustomization: string, third = '') => ({
    'flux-operator/hr.yaml': release('flux-operator'),
    'flux-instance/hr.yaml': release('flux-instance', ofRelease),
    'ks.yaml': [ks('flux-operator'), ks('flux-instance', ofKustomization), third].join('---\n'),
  })
  test.each<[string, Record<string, string>, number]>([
    ['neither depends', files('', ''), 1],
    ['the release depends', files(', dependsOn: [{name: flux-operator}]', ''), 0],
    ['the Kustomization depends', files('', ', dependsOn: [{name: flux-operator}]'), 0],
    ['through another', files('', ', dependsOn: [{name: mid}]', ks('mid', ', dependsOn: [{name: flux-operator}]')), 0],
    ['who applies them is not shown', { ...files('', ''), 'ks.yaml': 'a: b\n' }, 0],
    ['no operator in the tree', { 'flux-instance/hr.yaml': release('flux-instance') }, 0],
  ])('%s', async (_what, tree, count) => {
    expect(unorderedInstances(await treeOf(tree))).toHaveLength(count)
  })
})

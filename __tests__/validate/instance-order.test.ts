import { describe, expect, test } from 'vitest'
import { unorderedInstances } from '../../src/validate/instance-order.js'
import { treeOf } from './state.js'

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

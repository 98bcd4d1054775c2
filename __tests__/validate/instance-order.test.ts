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
    ['who applies one of them is not shown', { ...files('', ''), 'ks.yaml': ks('flux-operator') }, 0],
    ['one Kustomization applies both', { ...files('', ''), 'ks.yaml': ks('all').replace('./all', './') }, 0],
    [
      'one folder above holds both',
      { 'all/o/hr.yaml': release('flux-operator'), 'all/i/hr.yaml': release('flux-instance'), 'ks.yaml': ks('all') },
      1,
    ],
    [
      'the nearest Kustomization of each counts',
      {
        'all/o/hr.yaml': release('flux-operator'),
        'all/i/hr.yaml': release('flux-instance'),
        'ks.yaml': [
          ks('i', ', dependsOn: [{name: o}]').replace('./i', './all/i'),
          ks('all'),
          ks('o').replace('./o', './all/o'),
        ].join('---\n'),
      },
      0,
    ],
    [
      'the other waits for it',
      {
        ...files('', ''),
        'ks.yaml': [ks('flux-operator', ', dependsOn: [{name: flux-instance}]'), ks('flux-instance')].join('---\n'),
      },
      1,
    ],
    [
      'they wait for each other and nobody for the operator',
      files('', ', dependsOn: [{name: mid}]', ks('mid', ', dependsOn: [{name: flux-instance}]')),
      1,
    ],
    ['a dependency that has no name', files(', dependsOn: [{namespace: x}]', ', dependsOn: [text]'), 1],
    ['a dependency that is nowhere', files('', ', dependsOn: [{name: gone}]'), 1],
    [
      'no kustomization lists the instance',
      { ...files('', ''), 'flux-instance/kustomization.yaml': 'resources: []\n' },
      0,
    ],
    [
      'an instance that is an object',
      {
        ...files('', ''),
        'flux-instance/hr.yaml':
          'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {}\n',
      },
      1,
    ],
    [
      'the operator of another cluster',
      {
        'clusters/a/flux-operator/hr.yaml': release('flux-operator'),
        'clusters/a/ks.yaml': ks('o').replace('./o', './clusters/a/flux-operator'),
        'clusters/b/flux-instance/hr.yaml': release('flux-instance'),
        'clusters/b/ks.yaml': ks('i').replace('./i', './clusters/b/flux-instance'),
      },
      0,
    ],
    [
      'an operator that clusters share',
      {
        'flux-operator/hr.yaml': release('flux-operator'),
        'ks.yaml': ks('flux-operator'),
        'clusters/a/x/ks.yaml': ks('x'),
        'clusters/b/flux-instance/hr.yaml': release('flux-instance'),
        'clusters/b/ks.yaml': ks('i').replace('./i', './clusters/b/flux-instance'),
      },
      1,
    ],
  ])('%s', async (_what, tree, count) => {
    expect(unorderedInstances(await treeOf(tree))).toHaveLength(count)
  })

  test('the help is that of how the instance is written', async () => {
    const [ofRelease] = unorderedInstances(await treeOf(files('', '')))
    expect(ofRelease?.help).toContain('`dependsOn: [{name: flux-operator}]` to the HelmRelease')
    const object = 'apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {}\n'
    const [ofObject] = unorderedInstances(await treeOf({ ...files('', ''), 'flux-instance/hr.yaml': object }))
    expect(ofObject?.help).toContain('with `wait: true` there')
  })
})

import { expect, test } from 'vitest'
import { problemOf } from '../../src/model/problem.js'
import { checkReferences } from '../../src/validate/references.js'
import { easedWhereUnbuilt } from '../../src/validate/unbuilt-folders.js'
import { treeOf } from './state.js'

const flux = (name: string, path: string) =>
  `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: ${name}}\nspec: {path: ${path}, sourceRef: {kind: GitRepository, name: flux-system}}\n`
const release =
  'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: {name: app}\nspec: {chartRef: {kind: OCIRepository, name: x}}\n'
const list = (...names: string[]) => `resources: [${names.join(', ')}]\n`
const instance = (path: string) =>
  `apiVersion: fluxcd.controlplane.io/v1\nkind: FluxInstance\nmetadata: {name: flux}\nspec: {sync: {kind: GitRepository, path: ${path}}}\n`
const old = { 'apps/old/app/kustomization.yaml': list('a.yaml'), 'apps/old/app/a.yaml': release }
const apps = { 'apps/new/kustomization.yaml': list('a.yaml'), 'apps/new/a.yaml': 'a: b\n' }

test.each<[string, Record<string, string>, string]>([
  ['nobody names', { 'clusters/x/apps.yaml': flux('apps', 'apps/new'), ...apps, ...old }, 'notice'],
  [
    'a disabled entry names',
    {
      'clusters/x/apps.yaml': flux('apps', 'apps'),
      'apps/kustomization.yaml': list('new'),
      'apps/old/ks.yaml': flux('old', 'apps/old/app'),
      ...apps,
      ...old,
    },
    'notice',
  ],
  ['an instance applies', { 'clusters/x/flux.yaml': instance('apps'), ...apps, ...old }, 'error'],
  [
    'another kustomization gathers',
    {
      'clusters/x/apps.yaml': flux('apps', 'apps'),
      'apps/kustomization.yaml': list('old/app'),
      ...old,
    },
    'error',
  ],
  ['nobody can be known to build', old, 'error'],
  [
    'a path with a placeholder may mean',
    { 'clusters/x/apps.yaml': flux('apps', 'apps/${name}'), ...apps, ...old },
    'error',
  ],
  [
    'Argo CD may build',
    {
      'clusters/x/apps.yaml': flux('apps', 'apps/new'),
      'argo.yaml':
        'apiVersion: argoproj.io/v1alpha1\nkind: Application\nmetadata: {name: old}\nspec: {source: {path: apps/old/app}}\n',
      ...apps,
      ...old,
    },
    'error',
  ],
])('what is wrong in a folder that %s', async (_, files, severity) => {
  const tree = await treeOf(files)
  const found = easedWhereUnbuilt(checkReferences(tree), tree)
  expect(found.map((problem) => [problem.file, problem.severity])).toContainEqual(['apps/old/app/a.yaml', severity])
})

test('a file that goes into a ConfigMap of a folder that is built is built too', async () => {
  const files = {
    'clusters/x/apps.yaml': flux('apps', 'apps/new'),
    'apps/new/kustomization.yaml': 'configMapGenerator:\n  - {name: a, files: [boards/a.json]}\n',
    'apps/old/kustomization.yaml': 'configMapGenerator:\n  - {name: a, files: [boards/a.json]}\n',
  }
  const problem = (file: string) =>
    problemOf('variable-unset', { file, line: 1 }, { severity: 'error', message: 'A.', help: 'B.' })
  const found = easedWhereUnbuilt(
    ['apps/new/boards/a.json', 'apps/old/boards/a.json'].map(problem),
    await treeOf(files),
  )
  expect(found.map(({ severity }) => severity)).toEqual(['error', 'notice'])
})

test('what is no error, and what stands in no file, stays beside what does', async () => {
  const files = { 'clusters/x/apps.yaml': flux('apps', 'apps/new'), ...apps, ...old }
  const problem = (file: string | null, severity: 'notice' | 'error') => ({
    ...problemOf('variable-unset', { file, line: null }, { severity: 'error', message: 'A.', help: 'B.' }),
    severity,
  })
  const found = easedWhereUnbuilt(
    [problem(null, 'error'), problem('apps/old/app/a.yaml', 'notice'), problem('apps/old/app/a.yaml', 'error')],
    await treeOf(files),
  )
  expect(found.map(({ severity, message }) => `${severity} ${message}`)).toEqual([
    'error A.',
    'notice A.',
    'notice A. Nothing in the repository builds this file.',
  ])
})

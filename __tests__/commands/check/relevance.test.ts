import { expect, test } from 'vitest'
import { mayChangeVerdict } from '../../../src/commands/check/relevance.js'
import type { DocumentReader } from '../../../src/model/layout.js'
import type { Workspace } from '../../../src/model/workspace.js'
import { knownFiles } from '../../../embedded/known-files.js'
import { settingsOf } from '../../support/edited.js'
import { memoryWorkspace, type Files } from '../../support/memory-workspace.js'

const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: flux-operator }
spec: { url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator, ref: { tag: 0.57.0 } }
`
const tree: Files = {
  'base/kustomization.yaml': 'resources: [operator.yaml]\n',
  'base/operator.yaml': source,
  'overlay/kustomization.yaml':
    'resources: [../base]\npatches: [{ path: ../tag.yaml, target: { kind: OCIRepository } }]\n',
  'tag.yaml': '- { op: replace, path: /spec/ref/tag, value: 0.57.0 }\n',
  'apps/kustomization.yaml': 'resources: [app.yaml]\npatches: [{ path: size.yaml }]\n',
  'apps/app.yaml': 'kind: Deployment\n',
  'apps/size.yaml': '- { op: replace, path: /spec/replicas, value: 3 }\n',
  'README.md': 'words\n',
}

const worldOf = (workspace: Workspace) => ({ workspace, reader: knownFiles })

test.each<[string, boolean]>([
  ['base/operator.yaml', true],
  ['tag.yaml', true],
  ['overlay/kustomization.yaml', true],
  ['apps/size.yaml', false],
  ['apps/app.yaml', false],
  ['README.md', false],
])('a change of %s can change a verdict: %s', async (path, can) => {
  const before = memoryWorkspace({ ...tree, [path]: 'other: 1\n' })
  expect(await mayChangeVerdict(worldOf(memoryWorkspace(tree)), { before, changed: [path] }, settingsOf(''))).toBe(can)
})

test('without kustomizations no file is read but those that changed', async () => {
  const workspace = memoryWorkspace({ 'operator.yaml': source, 'main.go': 'package main\n' })
  const reads: string[] = []
  const counting = {
    ...workspace,
    read: (path: string, limit?: number) => (reads.push(path), workspace.read(path, limit)),
  }
  expect(await mayChangeVerdict(worldOf(counting), { before: counting, changed: ['main.go'] }, settingsOf(''))).toBe(
    false,
  )
  expect(reads).toEqual(['main.go', 'main.go'])
})

test('what is looked into is read by the reader of the run, which knows it afterwards', async () => {
  const asked: string[] = []
  const reader: DocumentReader = (file) => (asked.push(file.path), knownFiles(file))
  const workspace = memoryWorkspace(tree)
  await mayChangeVerdict({ workspace, reader }, { before: workspace, changed: ['tag.yaml'] }, settingsOf(''))
  expect(asked).toContain('base/operator.yaml')
})

test('a file of other words that gives a value can, by whatever name it is called', async () => {
  const filled: Files = {
    'op.yaml': source.replace('tag: 0.57.0', 'tag: "${V}"'),
    'vars/kustomization.yaml': 'resources: [.]\n',
    'vars/v.env': 'V=0.57.0\n',
    'ks.yaml':
      'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: {name: a}\nspec: {path: ., postBuild: {substituteFrom: [{kind: ConfigMap, name: v}]}}\n',
    'v.yaml': 'kind: ConfigMap\napiVersion: v1\nmetadata:\n  name: v\ndata: {V: 0.57.0}\n',
    'w.txt': 'words\n',
  }
  const can = async (...changed: readonly string[]) =>
    mayChangeVerdict(worldOf(memoryWorkspace(filled)), { before: memoryWorkspace(filled), changed }, settingsOf(''))
  expect([await can('v.yaml'), await can('w.txt'), await can('w.txt', 'v.yaml')]).toEqual([true, false, true])
  expect([await can('.sourceignore'), await can('w.txt', 'a/.sourceignore')]).toEqual([true, true])
})

test('without anything to compare with, everything can', async () => {
  const none = memoryWorkspace({})
  expect(await mayChangeVerdict(worldOf(none), { before: null, changed: [] }, settingsOf(''))).toBe(true)
  expect(await mayChangeVerdict(worldOf(none), { before: none, changed: null }, settingsOf(''))).toBe(true)
  expect(await mayChangeVerdict(worldOf(none), { before: none, changed: [] }, settingsOf(''))).toBe(false)
})

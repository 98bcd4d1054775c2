import { expect, test } from 'vitest'
import { editedTree } from '../../src/documents/edited-tree.js'
import { documentReader } from '../../src/documents/reader.js'
import { readTree } from '../../src/documents/tree.js'
import type { ChangedFile } from '../../src/model/change.js'
import { objectsInFile, type Tree } from '../../src/model/layout.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const flux = (path: string, namespace: string): string => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps }
spec: { path: ./${path}, targetNamespace: ${namespace}, sourceRef: { kind: GitRepository, name: flux-system } }
`
const object = (name: string, value: string): string => `kind: Pin\nmetadata: { name: ${name} }\nvalue: ${value}\n`
const files = {
  'apps/kustomization.yaml': 'namespace: apps\nresources: [one.yaml, two]\npatches: [{ path: patch.yaml }]\n',
  'apps/one.yaml': object('one', 'pin'),
  'apps/patch.yaml': object('one', 'patched pin'),
  'apps/two/words.txt': 'pin: 1\n',
  'apps/two/kustomization.yaml': 'configMapGenerator: [{ name: words, files: [a.yaml=words.txt] }]\n',
  'flux/ks.yaml': `${flux('other', 'here')}---\n${object('pinned', 'pin')}`,
  'other/three.yaml': object('three', 'pin'),
}
const wanted = (bytes: Uint8Array): boolean => /pin|kustomize/.test(Buffer.from(bytes).toString())

/** What is told of every file and object. */
const told = ({ files: read, layout }: Tree) =>
  read.map((each) => [
    each.file.path,
    each.file.text,
    each.documents.map(({ kind }) => kind),
    layout.clustersOf(each.file.path),
    objectsInFile(each).map((own) => [own.origin, own.value, layout.namespaceOf(own)]),
  ])

async function both(edits: Readonly<Record<string, string>>) {
  const reader = documentReader()
  const before = await readTree(memoryWorkspace(files), { wanted, reader })
  const changes = Object.entries(edits).map(([path, text]): ChangedFile => {
    const old = before.files.find(({ file }) => file.path === path)?.file.bytes ?? null
    return { path, mode: '100644', before: old, after: text === '' ? null : Buffer.from(text) }
  })
  const again = await readTree(memoryWorkspace({ ...files, ...edits }), { wanted, reader })
  return { before, edited: editedTree(before, changes, reader), again }
}

test.each([
  ['a manifest', { 'apps/one.yaml': object('one', 'newer pin') }, true],
  ['a patch', { 'apps/patch.yaml': object('one', 'newer pin') }, true],
  ['a file that a kustomization names as YAML', { 'apps/two/words.txt': 'pin: 2\n' }, true],
  ['a file with a Flux Kustomization', { 'flux/ks.yaml': files['flux/ks.yaml'].replace('pin', 'newer pin') }, true],
  ['what a Flux Kustomization applies', { 'flux/ks.yaml': flux('apps', 'here') }, false],
  ['where a Flux Kustomization puts things', { 'flux/ks.yaml': flux('other', 'there') }, false],
  ['a kustomization', { 'apps/kustomization.yaml': files['apps/kustomization.yaml'].replace('apps', 'others') }, false],
])('an edit of %s leaves the tree that a reading of all would find', async (_, edits, sharesLayout) => {
  const { before, edited, again } = await both(edits)
  expect(edited && told(edited)).toEqual(told(again))
  expect(edited?.layout === before.layout).toBe(sharesLayout)
  expect(edited?.files.filter((read) => !before.files.includes(read)).map(({ file }) => file.path)).toEqual(
    Object.keys(edits),
  )
})

test.each([
  ['adds a file', { 'apps/new.yaml': object('new', 'pin') }],
  ['takes a file away', { 'other/three.yaml': '' }],
  [
    'names another patch in its place',
    { 'apps/kustomization.yaml': files['apps/kustomization.yaml'].replace('patch.', 'two.') },
  ],
  [
    'names another patch beside other files',
    { 'apps/kustomization.yaml': 'resources: [one.yaml]\npatches: [{ path: two.yaml }]\n' },
  ],
  ['makes a file too large', { 'other/three.yaml': `#${' '.repeat(1024 * 1024)}pin\n` }],
])('a change that %s needs another reading', async (_, edits) => {
  expect((await both(edits)).edited).toBeNull()
})

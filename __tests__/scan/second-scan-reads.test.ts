import { expect, test } from 'vitest'
import { editedTree } from '../../src/documents/edited-tree.js'
import { documentReader, readFile } from '../../src/documents/reader.js'
import { layoutOf } from '../../src/documents/layout.js'
import { sourceFile, type SourceFile } from '../../src/model/file.js'
import type { Tree } from '../../src/model/layout.js'
import { scanPins } from '../../src/scan/scan.js'
import { scanAgain } from '../../src/scan/second-scan.js'
import { groupSets } from '../../src/scan/sets.js'
import { settingsOf } from '../support/edited.js'

const clusters = Array.from({ length: 20 }, (_, index) => `cluster-${index}`)
const settings = settingsOf(
  `sets:\n${clusters.map((name) => `  - { name: ${name}, paths: ['${name}/**'] }\n`).join('')}`,
)
const manifest = `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: flux-operator }
spec: { url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator, ref: { tag: '0.37.1' } }
`
const kustomization =
  'resources: [operator.yaml]\npatches: [{ target: { kind: OCIRepository }, patch: "spec: {interval: 1h}" }]\n'
const script = 'helm install flux-operator oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator --version 0.37.1\n'

/** A file that tells when somebody reads its text. */
function watched(path: string, text: string, read: Set<string>): SourceFile {
  const file = sourceFile({ path, mode: '100644' }, Buffer.from(text))
  return {
    ...file,
    get text() {
      read.add(path)
      return file.text
    },
  }
}

function treeOf(read: Set<string>): Tree {
  const files = clusters.flatMap((name) => [
    readFile(watched(`${name}/install.sh`, script, read)),
    readFile(watched(`${name}/kustomization.yaml`, kustomization, read)),
    readFile(watched(`${name}/operator.yaml`, manifest, read)),
  ])
  const entries = files.map(({ file: { path, mode } }) => ({ path, mode }))
  const ofInterest = new Set(entries.map(({ path }) => path))
  return { entries, files, ofInterest, layout: layoutOf(files, entries), skipped: [] }
}

test('a second scan for one of twenty sets reads the texts of that set alone', () => {
  const read = new Set<string>()
  const tree = treeOf(read)
  const { sets } = groupSets(scanPins(tree, settings), settings, tree)
  expect(sets).toHaveLength(clusters.length)
  for (const set of sets) {
    const path = `${set.name}/operator.yaml`
    const before = Buffer.from(manifest)
    const after = Buffer.from(manifest.replace('0.37.1', '0.58.1'))
    const edited = editedTree(tree, [{ path, mode: '100644', before, after }], documentReader())
    read.clear()
    const again = edited && scanAgain(edited, settings, set, new Set([path]))
    expect(again?.pins.map(({ value }) => value)).toContain('0.58.1')
    expect([...read].filter((each) => !each.startsWith(`${set.name}/`))).toEqual([])
  }
})

import { describe, expect, it } from 'vitest'
import { readTree, type TreeOptions } from '../../src/documents/tree.js'
import type { SourceFile } from '../../src/model/file.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const holds = (bytes: Uint8Array) => Buffer.from(bytes).includes('pin')
async function read(files: Files, options: Partial<TreeOptions> = {}) {
  const tree = await readTree(memoryWorkspace(files), { wanted: holds, ...options })
  return {
    files: tree.files.map(({ file }) => file.path),
    kinds: Object.fromEntries(tree.files.map(({ file, documents }) => [file.path, documents.map(({ kind }) => kind)])),
    skipped: tree.skipped.map(({ file, cause }) => `${file} ${cause}`),
  }
}

describe('what a kustomization names', () => {
  it('is YAML by the key that it is put under, whatever it is called', async () => {
    const { kinds } = await read({
      'kustomization.yaml': `configMapGenerator: [{name: a, files: [values.yaml=one.txt, words.txt=two.txt, three.txt]}]
resources: [pin.yaml]\n`,
      'pin.yaml': 'pin: 1\n',
      'one.txt': 'a: 1\n',
      'two.txt': 'a: 1\n',
      'three.txt': 'a: 1\n',
    })
    expect(kinds).toMatchObject({ 'one.txt': ['plain'], 'two.txt': [], 'three.txt': [] })
  })

  const large = `pin: 1\n${'#'.repeat(100)}\n`
  const named = {
    'kustomization.yaml': 'resources: [pin.yaml]\npatches: [{path: large.yaml}, {path: small.yaml}]\n',
    'pin.yaml': 'pin: 1\n',
    'small.yaml': 'a: 1\n',
    'large.yaml': large,
  }
  it('is not read where it was too large before', async () => {
    const { files, skipped } = await read(named, { limit: 90 })
    expect(files).toEqual(['kustomization.yaml', 'pin.yaml', 'small.yaml'])
    expect(skipped).toEqual(['large.yaml size'])
  })
  it('nor is it where something else asks for it', async () => {
    const more = () => ({ wanted: () => true, net: null })
    const { files } = await read({ ...named, 'other.yaml': 'a: 1\n' }, { limit: 90, more })
    expect(files).toEqual(['kustomization.yaml', 'other.yaml', 'pin.yaml', 'small.yaml'])
  })
  it('is asked for no more than three times over', async () => {
    const chain = Object.fromEntries([1, 2, 3, 4, 5].map((step) => [`s${step}`, `next s${step + 1}\n`]))
    const more = (files: readonly SourceFile[]) => {
      const wanted = new Set(files.flatMap(({ text }) => /next (\w+)/.exec(text)?.[1] ?? []))
      return { wanted: (_: Uint8Array, path: string) => wanted.has(path), net: null }
    }
    expect((await read({ ...chain, pin: 'pin next s1\n' }, { more })).files).toEqual(['pin', 's1', 's2', 's3'])
  })
  it('is looked for by the shortest of the words that find it', async () => {
    const asked: (readonly string[])[] = []
    const workspace = memoryWorkspace({ 'a.yaml': 'pin: 1\n', 'b.md': 'x\n' })
    const holding = (needles: readonly string[]) => (asked.push(needles), Promise.resolve(new Set(['a.yaml'])))
    const net = { needles: ['pin', 'a pin', 'pin', 'other'], named: () => false }
    await readTree({ ...workspace, holding }, { wanted: holds, net })
    expect(asked).toEqual([['pin', 'other', 'kustomize.toolkit.fluxcd.io']])
  })
})

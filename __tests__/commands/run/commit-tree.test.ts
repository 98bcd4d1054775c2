import { beforeEach, describe, expect, it } from 'vitest'
import { changedPaths, commitOf, commitTree, historyOf, mergeBaseOf } from '../../../src/commands/run/commit-tree.js'
import type { Commit } from '../../../src/model/workspace.js'
import type { Git } from '../../../src/world/history/git.js'
import { MemoryForge } from '../../support/memory-forge.js'
import { memoryHistory } from '../../support/memory-world.js'

let forge: MemoryForge
beforeEach(() => {
  forge = new MemoryForge({ 'b.yaml': 'two\n', 'a.yaml': 'one\n' })
})
const unused = () => {
  throw new Error('a tree does not ask for this')
}
/** A clone with one commit `0…`, whose tree and blobs a test gives. */
const gitOf = (changes: Partial<Git> = {}): Git => ({
  ...memoryHistory([{}]),
  whole: true,
  shallow: false,
  workingTree: unused,
  changedBetween: unused,
  changedSince: unused,
  changedInIndex: unused,
  filesOf: () => Promise.resolve([{ path: 'a.yaml', mode: '100644', object: 'own' }]),
  holding: () => Promise.resolve(new Set(['a.yaml'])),
  blob: (id) => Promise.resolve(id === 'own' ? Buffer.from('own\n') : 'missing'),
  indexTree: unused,
  close: unused,
  ...changes,
})
const zero = '0'.repeat(40)
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString()

describe('the tree of a commit', () => {
  const far = () => commitTree({ git: null, forge }, forge.base().commit)
  it('is read through the API where there is no clone, in order', async () => {
    expect((await far().list()).map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml'])
    expect([text(await far().read('a.yaml')), await far().read('c.yaml')]).toEqual(['one\n', null])
    expect([text(await far().read('a.yaml', 4)), await far().read('a.yaml', 3)]).toEqual(['one\n', null])
    expect(await far().holding?.(['x'])).toBeNull()
  })
  it('is read from the clone where it has it', async () => {
    const near = commitTree({ git: gitOf(), forge }, zero)
    expect([text(await near.read('a.yaml')), await near.read('b.yaml')]).toEqual(['own\n', null])
    expect([...((await near.holding?.(['x'])) ?? [])]).toEqual(['a.yaml'])
    expect(forge.requests).toBe(0)
  })
  it('is completed through the API', async () => {
    const [first] = await commitTree({ git: null, forge }, forge.base().commit).files()
    const stored = { path: 'a.yaml', mode: '100644', object: first?.object ?? '' } as const
    const partial = commitTree({ git: gitOf({ filesOf: () => Promise.resolve([stored]) }), forge }, zero)
    expect(text(await partial.read('a.yaml'))).toBe('one\n')
    const without = commitTree({ git: gitOf({ filesOf: () => Promise.resolve(null) }), forge }, forge.base().commit)
    expect((await without.list()).map(({ path }) => path)).toEqual(['a.yaml', 'b.yaml'])
    const large = commitTree({ git: gitOf({ blob: () => Promise.resolve(null) }), forge }, zero)
    expect(await large.read('a.yaml')).toBeNull()
    const lost = gitOf({ blob: () => Promise.resolve('missing') })
    await expect(commitTree({ git: lost, forge }, zero).read('a.yaml')).rejects.toThrow(
      'The object of a.yaml is neither in the clone nor on the server',
    )
  })
  it('follows no link and says where it leads', async () => {
    const commit = forge.commitOf({
      tree: forge.treeOf(undefined, { l: 'a.yaml' }, '120000'),
      parents: [],
      message: '',
    })
    const tree = commitTree({ git: null, forge }, commit)
    expect([await tree.read('l'), await tree.link('l'), await tree.link('a.yaml')]).toEqual([null, 'a.yaml', null])
    expect(await far().link('a.yaml')).toBeNull()
  })
})

it('paths that differ are those that change, come and go, in order', async () => {
  const before = forge.base().commit
  const gone = forge.commitOf({
    tree: forge.treeOf(undefined, { 'b.yaml': 'two\n', z: '', c: '' }),
    parents: [],
    message: '',
  })
  const mode = forge.commitOf({ tree: forge.treeOf(before, { 'a.yaml': 'one\n' }, '100755'), parents: [], message: '' })
  const differ = (one: string, two: string) =>
    changedPaths(commitTree({ git: null, forge }, one), commitTree({ git: null, forge }, two))
  expect(await differ(before, gone)).toEqual(['a.yaml', 'c', 'z'])
  expect(await differ(gone, before)).toEqual(['a.yaml', 'c', 'z'])
  expect(await differ(before, mode)).toEqual(['a.yaml'])
  expect(await differ(before, before)).toEqual([])
})

describe('commits and what they share', () => {
  it('are those of the clone, or else of the API', async () => {
    const { commit } = forge.base()
    expect((await commitOf({ git: gitOf(), forge }, zero))?.id).toBe(zero)
    expect((await commitOf({ git: gitOf(), forge }, commit))?.id).toBe(commit)
    expect(await commitOf({ git: null, forge }, 'none')).toBeNull()
  })
  it('are compared by a whole clone alone', async () => {
    const { commit } = forge.base()
    const head = forge.push('topic', { c: '' }, { parents: [commit] })
    const base = (git: Git | null) => mergeBaseOf({ git, forge }, commit, head)
    const mergeBase = () => Promise.resolve('own')
    expect([
      await base(gitOf({ mergeBase })),
      await base(gitOf({ mergeBase, shallow: true })),
      await base(null),
    ]).toEqual(['own', commit, commit])
    expect(await base(gitOf({ mergeBase: () => Promise.resolve(null) }))).toBe(commit)
  })
})

describe('the history before a commit', () => {
  const own: Commit = { id: zero, parents: [], tree: '', message: 'own', committed: '2026-01-01' }
  const logged = async (git: Git | null, from = zero) => {
    const history = await historyOf({ git, forge }, zero)
    return (await history.log(from, { limit: 3 })).map(({ message }) => message)
  }
  const log = () => Promise.resolve([own])
  const remote = { log: () => Promise.resolve([{ ...own, message: 'far' }]) }
  it('is that of a whole clone which has it', async () => {
    Object.assign(forge, remote)
    expect(await logged(gitOf({ log }))).toEqual(['own'])
    expect(await logged(gitOf({ log, shallow: true }))).toEqual(['far'])
    expect(await logged(gitOf({ log, resolve: () => Promise.resolve(null) }))).toEqual(['far'])
    expect(await logged(gitOf({ log }), 'elsewhere')).toEqual(['far'])
    expect(await logged(null)).toEqual(['far'])
  })
  it('knows the trees and revisions of the clone', async () => {
    const history = await historyOf({ git: gitOf({ mergeBase: () => Promise.resolve('own') }), forge }, zero)
    expect((await history.resolve(zero))?.id).toBe(zero)
    expect(await history.mergeBase('a', 'b')).toBe('own')
    expect(text(await history.at(zero).read('a.yaml'))).toBe('own\n')
  })
})

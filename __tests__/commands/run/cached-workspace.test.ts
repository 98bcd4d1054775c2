import { expect, it } from 'vitest'
import { remembered } from '../../../src/commands/run/cached-workspace.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'

const megabyte = 1024 * 1024

/** A tree that tells what it was asked. */
function counted(files: Readonly<Record<string, number>>) {
  const asked: string[] = []
  const tree = memoryWorkspace(
    Object.fromEntries(Object.entries(files).map(([path, size]) => [path, Buffer.alloc(size)])),
  )
  const workspace = remembered({
    list: () => (asked.push('list'), tree.list()),
    link: (path) => (asked.push(`link ${path}`), tree.link(path)),
    read: (path, limit) => (asked.push(path), tree.read(path, limit)),
  })
  return { asked, workspace }
}

it('lists and reads each file once', async () => {
  const { asked, workspace } = counted({ a: 3, b: 0 })
  expect([(await workspace.list()).length, (await workspace.list()).length]).toEqual([2, 2])
  for (const path of ['a', 'a', 'b', 'b']) expect((await workspace.read(path))?.byteLength).toBe(path === 'a' ? 3 : 0)
  expect(asked).toEqual(['list', 'a', 'b'])
})

it('keeps to the limit of each reading, and remembers no file that was too large for one', async () => {
  const { asked, workspace } = counted({ a: 3 })
  expect(await workspace.read('a', 2)).toBeNull()
  expect((await workspace.read('a', 3))?.byteLength).toBe(3)
  expect(await workspace.read('a', 2)).toBeNull()
  expect((await workspace.read('a', 3))?.byteLength).toBe(3)
  expect((await workspace.read('a'))?.byteLength).toBe(3)
  expect(asked).toEqual(['a', 'a'])
})

it('reads again what finds no room', async () => {
  const { asked, workspace } = counted({ a: 23 * megabyte, b: megabyte + 1, c: megabyte, d: 1 })
  for (const path of ['a', 'b', 'b', 'c', 'c', 'd', 'd', 'a']) await workspace.read(path)
  expect(asked).toEqual(['a', 'b', 'b', 'c', 'd', 'd'])
})

it('searches once for the same words, where the tree can search', async () => {
  const asked: string[] = []
  const files = memoryWorkspace({})
  const tree = {
    list: () => files.list(),
    link: (path: string) => files.link(path),
    read: (path: string) => files.read(path),
  }
  expect(remembered(tree).holding).toBeUndefined()
  const holding = (needles: readonly string[]) => (asked.push(needles.join(' ')), Promise.resolve(new Set(needles)))
  const workspace = remembered({ ...tree, holding })
  for (const needles of [['a', 'b'], ['a', 'b'], ['c']])
    expect(await workspace.holding?.(needles)).toEqual(new Set(needles))
  expect(asked).toEqual(['a b', 'c'])
})

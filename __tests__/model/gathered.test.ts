import { expect, test } from 'vitest'
import { gatheredFrom } from '../../src/model/gathered.js'

interface Read {
  readonly path: string
  readonly words: readonly string[]
}

const file = (index: number, ...words: readonly string[]): Read => ({ path: `${index}.yaml`, words })
const tree = Array.from({ length: 100 }, (_, index) => file(index, `word ${index}`))

test('a tree pays for the files in which it differs from one that was asked about', () => {
  let asked = 0
  const words = gatheredFrom((read: Read) => {
    asked++
    return read.words
  })
  words(tree)
  for (const index of tree.keys()) {
    const edited = tree.with(index, file(index, 'another', 'word'))
    expect(words(edited)).toEqual(edited.flatMap((read) => read.words))
  }
  expect(asked).toBe(2 * tree.length)
})

test('the answer is the very list of before where the files that differ yield the same', () => {
  const words = gatheredFrom((read: Read) => read.words)
  const before = words(tree)
  expect(words(tree.with(7, file(7, 'word 7')))).toBe(before)
  expect(words(tree.with(7, file(7)))).not.toBe(before)
  expect(words([...tree])).toBe(before)
})

test('what is made anew for each file is told to be the same', () => {
  const named = (same?: (a: { name: string }, b: { name: string }) => boolean) =>
    gatheredFrom(({ words }: Read) => words.map((name) => ({ name })), same)
  const [told, untold] = [named((a, b) => a.name === b.name), named()]
  const edited = tree.with(7, file(7, 'word 7'))
  expect(told(edited)).toBe(told(tree))
  expect(untold(edited)).not.toBe(untold(tree))
})

test('a tree that differs in most of its files, or has more of them, is gathered anew', () => {
  const words = gatheredFrom((read: Read) => read.words)
  words(tree)
  const other = tree.map((_, index) => file(index, 'other'))
  expect(words(other)).toEqual(tree.map(() => 'other'))
  expect(words([...tree, file(100, 'more')]).at(-1)).toBe('more')
  expect(words([])).toEqual([])
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { branch, startProposing, type Proposing } from '../support/proposing.js'

/** Whose a head is shows in what becomes of it: one of ours is written anew, anybody else's stays. */
let home: Proposing
beforeEach(async () => {
  home = await startProposing()
  await home.run('0.57.0')
})
afterEach(() => home.close())

const git = (...args: readonly string[]): string => home.github.git(...args)

/** A merge commit on the branch with a tree of its own. */
function merge(tree: string, ...parents: readonly string[]): void {
  const identity = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']
  const merged = git(...identity, 'commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', 'Merge')
  home.github.people.push(branch, merged)
}

/** GitHub's merge of `other` into ours, with the files that it brings and what somebody adds. */
function mergeOf(other: string, files: Readonly<Record<string, string>>, ...more: readonly string[]): void {
  const ours = git('rev-parse', branch)
  home.github.people.push('merged', ours)
  const both = home.github.people.commit('merged', files)
  merge(git('rev-parse', `${both}^{tree}`), ours, other, ...more)
}

async function isTakenAsOurs(): Promise<boolean> {
  const head = git('rev-parse', branch)
  await home.run('0.58.0')
  return git('rev-parse', branch) !== head
}

test('our own commit', async () => {
  expect(await isTakenAsOurs()).toBe(true)
})

test('a commit on top of ours', async () => {
  home.github.people.commit(branch, { 'mine.txt': 'mine' })
  expect(await isTakenAsOurs()).toBe(false)
})

test.each<[string, base: string, added: Readonly<Record<string, string>>, expected: boolean]>([
  ['GitHub’s merge of base into ours', 'main', {}, true],
  ['a merge of base in which somebody changed more', 'main', { 'mine.txt': 'mine' }, false],
  ['a merge of base in which somebody changed our file', 'main', { 'pin.yaml': 'tag: 0.1.0\n' }, false],
  ['a merge of what is not on base', 'theirs', {}, false],
])('%s', async (_name, from, added, expected) => {
  mergeOf(home.github.people.commit(from, { 'new.txt': 'x' }), { 'new.txt': 'x', ...added })
  expect(await isTakenAsOurs()).toBe(expected)
})

test('a merge of three, which GitHub never makes', async () => {
  const base = home.github.people.commit('main', { 'new.txt': 'x' })
  const theirs = home.github.people.commit('theirs', { 'theirs.txt': 'x' })
  mergeOf(base, { 'new.txt': 'x' }, theirs)
  expect(await isTakenAsOurs()).toBe(false)
})

test('a head that somebody put back to base', async () => {
  home.github.people.push(branch, git('rev-parse', 'main'))
  expect(await isTakenAsOurs()).toBe(true)
})

import { afterEach, beforeEach, expect, test } from 'vitest'
import { branch, startProposing, type Proposing } from '../support/proposing.js'

/** Whose a head is shows in what becomes of it on GitHub: one of ours is written anew, anybody else's stays. All kinds: heads.test.ts. */
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
function mergeOf(other: string, files: Readonly<Record<string, string>>): void {
  const ours = git('rev-parse', branch)
  home.github.people.push('merged', ours)
  const both = home.github.people.commit('merged', files)
  merge(git('rev-parse', `${both}^{tree}`), ours, other)
}

async function isTakenAsOurs(): Promise<boolean> {
  const head = git('rev-parse', branch)
  await home.run('0.58.0')
  return git('rev-parse', branch) !== head
}

test('our own commit', async () => {
  expect(await isTakenAsOurs()).toBe(true)
})

test.each<[string, added: Readonly<Record<string, string>>, expected: boolean]>([
  ['GitHub’s merge of base into ours', {}, true],
  ['a merge of base in which somebody changed more', { 'mine.txt': 'mine' }, false],
])('%s', async (_name, added, expected) => {
  mergeOf(home.github.people.commit('main', { 'new.txt': 'x' }), { 'new.txt': 'x', ...added })
  expect(await isTakenAsOurs()).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src/arguments/parse.js'
import { checkLocal, localQuestion } from '../../../src/commands/check/local.js'
import type { Workspace } from '../../../src/model/workspace.js'
import type { Git } from '../../../src/world/history/git.js'
import { chartSource } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { memoryHistory, memoryWorld } from '../../support/memory-world.js'
import { memoryWorkspace, type Files } from '../../support/memory-workspace.js'

const unused = () => {
  throw new Error('a check does not ask for this')
}
const id = (number: number) => `${number}`.repeat(40)

/** A clone whose commits are the newest first: HEAD, and the branch `0`, `1` … of each; all share the last. */
function gitOf(commits: readonly Files[], index: Files = {}): Git {
  const history = memoryHistory(commits)
  return {
    ...history,
    resolve: (revision) => history.resolve(revision === 'HEAD' && commits.length > 0 ? id(0) : revision),
    mergeBase: () => Promise.resolve(id(commits.length - 1)),
    whole: true,
    shallow: false,
    workingTree: unused,
    changedBetween: unused,
    changedSince: (commit) => Promise.resolve([`since ${commit.charAt(0)}`]),
    changedInIndex: (commit) => Promise.resolve([`a.yaml`, `in the index since ${commit.charAt(0)}`]),
    filesOf: unused,
    holding: unused,
    blob: unused,
    indexTree: () => memoryWorkspace(index),
    close: unused,
  }
}

const at = (tag: string): Files => ({ 'a.yaml': chartSource({ ref: { tag } }) })
const commits = [at('0.58.0'), at('0.57.0'), at('0.56.0')]

async function questionOf(args: readonly string[], git: Git | null, hasGit = true) {
  const call = parseArguments(['check', ...args])
  if (call.kind !== 'command') throw new Error(`it is ${call.kind}`)
  return await localQuestion(git, call.options, () => Promise.resolve(hasGit))
}
const text = async (tree: Workspace) => Buffer.from((await tree.read('a.yaml')) ?? []).toString()

describe('what a check on a folder looks at', () => {
  it('is the tree as it is', async () => {
    expect(await questionOf([], gitOf(commits))).toEqual({ kind: 'tree' })
    expect(await questionOf([], null)).toEqual({ kind: 'tree' })
  })
  it('is what changed since it left a base, by the settings of the base', async () => {
    const question = await questionOf(['--base', id(1)], gitOf(commits))
    if (question.kind !== 'since') throw new Error(`it is ${question.kind}`)
    expect(question).toMatchObject({ base: id(1), from: id(2), changed: ['since 2'] })
    expect(await text(question.settings)).toContain('0.57.0')
  })
  it('is the base itself where nothing is shared with it', async () => {
    const git = { ...gitOf(commits), mergeBase: () => Promise.resolve(null) }
    expect(await questionOf(['--base', id(1)], git)).toMatchObject({ base: id(1), from: id(1), changed: ['since 1'] })
  })
  it('is what is staged, by the settings that are staged', async () => {
    const question = await questionOf(['--staged'], gitOf(commits, at('0.59.0')))
    if (question.kind !== 'staged') throw new Error(`it is ${question.kind}`)
    expect([question.head, (await text(question.settings)).includes('0.59.0')]).toEqual([id(0), true])
    expect(await questionOf(['--staged'], gitOf([]))).toMatchObject({ kind: 'staged', head: null })
  })
  it.each<readonly [args: readonly string[], git: Git | null, hasGit: boolean, why: string]>([
    [['--base', 'x'], gitOf(commits), true, '--base x is no commit of this clone; fetch it or name another.'],
    [['--base', 'x'], null, true, 'check --base and --staged need a git repository, and this folder is in none.'],
    [['--staged'], null, false, 'and no program git is in the PATH; install it.'],
  ])('is refused for %j', async (args, git, hasGit, why) => {
    await expect(questionOf(args, git, hasGit)).rejects.toThrow(why)
  })
})

describe('a check on a folder', () => {
  /** The release of the set before the change, and the one that is judged. */
  const judged = async (args: readonly string[], git: Git | null) => {
    const settings = settingsOf('validate: off\nverify: off\n')
    const world = memoryWorld(at('0.60.0'))
    const question = await questionOf(args, git)
    const { report, check } = await checkLocal(world, settings, git, question)
    return [check?.before['default'] ?? null, report.sets[0]?.current ?? null]
  }
  it('judges the tree, a change, or what is staged', async () => {
    const git = gitOf(commits, at('0.59.0'))
    expect(await judged([], git)).toEqual([null, '0.60.0'])
    expect(await judged([], null)).toEqual([null, '0.60.0'])
    expect(await judged(['--staged'], git)).toEqual(['0.58.0', '0.59.0'])
    expect(await judged(['--staged'], { ...git, resolve: () => Promise.resolve(null) })).toEqual([null, '0.59.0'])
    const since = { ...git, changedSince: () => Promise.resolve(['a.yaml']) }
    expect(await judged(['--base', id(1)], since)).toEqual(['0.56.0', '0.60.0'])
  })
  it('knows a way back by what the base held', async () => {
    const world = memoryWorld(at('0.56.0'))
    const settings = settingsOf('validate: off\nverify: off\n')
    const codes = async (from: number, base: number) => {
      const question = {
        kind: 'since',
        base: id(base),
        from: id(from),
        changed: ['a.yaml'],
        settings: memoryWorkspace({}),
      } as const
      const { report } = await checkLocal(world, settings, gitOf(commits), question)
      return report.sets.flatMap(({ findings }) => findings.map(({ code }) => code))
    }
    expect(await codes(0, 0)).toEqual(['way-back'])
    expect(await codes(1, 2)).toEqual(['way-back'])
    const never = [at('0.58.0'), at('0.57.0')]
    const question = {
      kind: 'since',
      base: id(0),
      from: id(0),
      changed: ['a.yaml'],
      settings: memoryWorkspace({}),
    } as const
    const { report } = await checkLocal(world, settings, gitOf(never), question)
    expect(report.sets.flatMap(({ findings }) => findings.map(({ code }) => code))).not.toContain('way-back')
  })
})

import type { Options } from '../../arguments/parse.js'
import type { Git } from '../../world/history/git.js'
import { LockstepError } from '../../model/failure.js'
import type { Settings } from '../../model/settings.js'
import type { Workspace } from '../../model/workspace.js'
import { asItIs, type ChangeUnderJudgement } from './change-under-judgement.js'
import { check } from './check.js'
import { heldBefore } from '../run/held-since.js'
import type { Outcome } from '../run/outcome.js'
import type { World } from '../run/world.js'

/** What `check` on a folder looks at, known before its settings are. */
export type LocalQuestion =
  | { readonly kind: 'tree' }
  /** The working tree against the commit where it left the base; settings are those of the base, as in a pull request. */
  | {
      readonly kind: 'since'
      readonly base: string
      readonly from: string
      readonly changed: readonly string[]
      readonly settings: Workspace
    }
  /** The index against the last commit (null: there is none yet), by the settings of the index. */
  | { readonly kind: 'staged'; readonly head: string | null; readonly settings: Workspace }

/** Reads `--base` and `--staged`; throws `usage` where they cannot be answered. */
export async function localQuestion(
  git: Git | null,
  options: Options,
  hasGit: () => Promise<boolean>,
): Promise<LocalQuestion> {
  if (options.base === null && !options.staged) return { kind: 'tree' }
  if (!git) {
    const lacks = (await hasGit()) ? 'this folder is in none' : 'no program git is in the PATH; install it'
    throw new LockstepError('usage', `check --base and --staged need a git repository, and ${lacks}.`)
  }
  const head = await git.resolve('HEAD')
  if (options.staged) return { kind: 'staged', head: head?.id ?? null, settings: git.indexTree() }
  const base = await git.resolve(options.base ?? '')
  if (!base)
    throw new LockstepError(
      'usage',
      `--base ${options.base ?? ''} is no commit of this clone; fetch it or name another.`,
    )
  // What others merged into the base meanwhile is no part of this change (as `git diff base...` sees it).
  const from = head && (await git.mergeBase(base.id, head.id))
  const left = from ?? base.id
  const changed = await git.changedSince(left)
  return { kind: 'since', base: base.id, from: left, changed, settings: git.at(base.id) }
}

/** `check` on a folder: the tree as it is, a change since it left a base, or what is staged. */
export async function checkLocal(
  world: World,
  settings: Settings,
  git: Git | null,
  question: LocalQuestion,
): Promise<Outcome> {
  if (!git || question.kind === 'tree') return await check(world, settings, asItIs)
  if (question.kind === 'since') {
    const change = changeSince(git, question.from, question.base, question.changed)
    return await check(world, settings, change(world, settings))
  }
  const staged = { ...world, workspace: git.indexTree() }
  const { head } = question
  if (head === null) return await check(staged, settings, asItIs)
  return await check(staged, settings, changeSince(git, head, head, await git.changedInIndex(head))(world, settings))
}

function changeSince(git: Git, from: string, base: string, changed: readonly string[]) {
  return (world: World, settings: Settings): ChangeUnderJudgement => ({
    before: git.at(from),
    changed,
    heldBefore: (set) => heldBefore(set, { ...world, head: () => Promise.resolve(base), history: git }, settings),
    label: null,
  })
}

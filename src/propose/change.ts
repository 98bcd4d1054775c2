import type { Forge, PullRequest, PullRequestChange } from '../model/forge.js'

/**
 * Changes an open pull request. One that a person merged or closed meanwhile gets back what it said, and the answer is false: it is left as
 * that person left it.
 */
export async function changeOpen(
  forge: Forge,
  { number, title, body }: PullRequest,
  change: Pick<PullRequestChange, 'title' | 'body'>,
): Promise<boolean> {
  const state = await forge.updatePullRequest(number, change)
  if (state === 'open') return true
  await forge.updatePullRequest(number, {
    ...(change.title === undefined ? {} : { title }),
    ...(change.body === undefined ? {} : { body }),
  })
  return false
}

/**
 * A pull request as it is now, read anew, with what people wrote into it meanwhile. Null where somebody did to it what a step is decided by: closed,
 * merged or queued it, pushed, took it to another base, approved it, or armed auto-merge.
 */
export async function readAgain(forge: Forge, branch: string, old: PullRequest): Promise<PullRequest | null> {
  const state = (await forge.proposals([branch])).get(branch)
  const now = state?.open.find(({ number }) => number === old.number)
  if (!now || now.headCommit !== old.headCommit || now.baseBranch !== old.baseBranch) return null
  return now.queued || now.approved !== old.approved || (now.autoMerge && !old.autoMerge) ? null : now
}

/** The pull request with what people wrote into it since it was read; as it was where no list shows it. */
export async function asItIs(forge: Forge, old: PullRequest): Promise<PullRequest> {
  const state = (await forge.proposals([old.headBranch])).get(old.headBranch)
  return [...(state?.open ?? []), ...(state?.closed ?? [])].find(({ number }) => number === old.number) ?? old
}

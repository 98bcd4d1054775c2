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

/** Whether a pull request is still open at the same commit, read anew. */
export async function isStillOpen(forge: Forge, branch: string, { number, headCommit }: PullRequest): Promise<boolean> {
  const state = (await forge.proposals([branch])).get(branch)
  return state?.open.some((one) => one.number === number && one.headCommit === headCommit && !one.queued) ?? false
}

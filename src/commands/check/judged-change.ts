import type { WorkflowEvent } from '../../arguments/event.js'
import { LockstepError } from '../../model/failure.js'
import type { ForgeBase } from '../../model/forge.js'
import { commitOf, mergeBaseOf, type Repositories } from '../run/commit-tree.js'

/** The two commits that are compared, and the one whose settings, registries and history count. */
export interface JudgedChange {
  readonly before: string
  readonly after: string
  readonly base: string
}

type PullRequestEvent = Extract<WorkflowEvent, { kind: 'pull-request' }>
type PushEvent = Extract<WorkflowEvent, { kind: 'push' }>

/**
 * What a pull request would merge: its merge commit against that commit's first parent, which is the base as it is now and not as it was
 * when the branch was cut. Where GitHub has no merge commit of this head, the head against the commit where it left the base.
 */
export async function pullRequestChange(
  event: PullRequestEvent,
  sha: string | null,
  from: Repositories,
): Promise<JudgedChange> {
  const checkedOut = await from.git?.resolve('HEAD')
  if (event.privileged && checkedOut && [checkedOut.id, ...checkedOut.parents.slice(1)].includes(event.head))
    throw new LockstepError(
      'usage',
      'pull_request_target with the head checked out would read a stranger’s files beside a token that may write; use the event pull_request, or check out nothing but the base.',
    )
  for (const id of [checkedOut?.id, sha, event.merge]) {
    const commit = id ? await commitOf(from, id) : null
    const [first, second] = commit?.parents ?? []
    if (commit && first !== undefined && second === event.head) return { before: first, after: commit.id, base: first }
  }
  const left = await mergeBaseOf(from, event.base, event.head)
  return { before: left ?? event.base, after: event.head, base: event.base }
}

/**
 * What a push brings: what stood there before against what stands there now. A new branch, and one that was written anew, are measured
 * from where they left the base branch, because what stood there before says nothing of them. Null where the branch is gone.
 */
export async function pushChange(event: PushEvent, base: ForgeBase, from: Repositories): Promise<JudgedChange | null> {
  const { after, before } = event
  if (after === null) return null
  const own = event.branch === base.branch
  const known = before !== null && !event.forced ? await commitOf(from, before) : null
  if (known) return { before: known.id, after, base: own ? known.id : base.commit }
  const left = own ? before : await mergeBaseOf(from, base.commit, after)
  return { before: left ?? base.commit, after, base: own ? (left ?? base.commit) : base.commit }
}

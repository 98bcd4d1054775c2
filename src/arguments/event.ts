import { LockstepError } from '../model/failure.js'
import { listAt, stringAt, valueAt } from '../model/json.js'
import type { Mode } from '../model/settings.js'

/** What started a workflow run, as far as it decides what is judged or written. */
export type WorkflowEvent =
  | {
      readonly kind: 'pull-request'
      readonly number: number
      /** Commits of the event: the head of the base branch and of the pull request. */
      readonly base: string
      readonly head: string
      readonly headBranch: string
      /** True where the head lies in another repository. */
      readonly fork: boolean
      /** Login of who opened it, and whether that is a bot. */
      readonly author: string
      readonly bot: boolean
      /** The merge commit as the payload names it: it may be of an older head, or null. */
      readonly merge: string | null
      /** Comments that it had when the event was sent. */
      readonly comments: number
      /** True for `pull_request_target`: the token may write, so the head must not be checked out. */
      readonly privileged: boolean
      /** The labels that it carried when the event was sent. */
      readonly labels: readonly string[]
    }
  | {
      readonly kind: 'merge-group'
      readonly base: string
      readonly head: string
      /** The pull request that the group adds to the queue; null where its branch names none. */
      readonly pullRequest: number | null
    }
  | {
      readonly kind: 'push'
      readonly branch: string
      /** Null for a new branch. */
      readonly before: string | null
      /** Null for a branch that is deleted. */
      readonly after: string | null
      /** True where what stood there before is no ancestor of what stands there now. */
      readonly forced: boolean
    }
  | { readonly kind: 'other'; readonly name: string }

const zeros = /^0+$/

/**
 * Reads an event by its name and payload (https://docs.github.com/en/webhooks/webhook-events-and-payloads). Throws `usage` where a
 * payload names no commit.
 */
export function readEvent(name: string, payload: unknown, ref: string): WorkflowEvent {
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return readPullRequest(payload, name === 'pull_request_target')
    case 'merge_group':
      return {
        kind: 'merge-group',
        base: required(payload, ['merge_group', 'base_sha'], name),
        head: required(payload, ['merge_group', 'head_sha'], name),
        pullRequest: queuedPullRequest(stringAt(payload, ['merge_group', 'head_ref'])),
      }
    case 'push': {
      const before = required(payload, ['before'], name)
      const after = required(payload, ['after'], name)
      return {
        kind: 'push',
        branch: ref.replace(/^refs\/heads\//, ''),
        before: zeros.test(before) ? null : before,
        after: zeros.test(after) ? null : after,
        forced: valueAt(payload, ['forced']) === true,
      }
    }
    default:
      return { kind: 'other', name }
  }
}

function readPullRequest(payload: unknown, privileged: boolean): WorkflowEvent {
  const number = valueAt(payload, ['pull_request', 'number'])
  const comments = valueAt(payload, ['pull_request', 'comments'])
  const headRepository = stringAt(payload, ['pull_request', 'head', 'repo', 'full_name'])
  const repository = stringAt(payload, ['pull_request', 'base', 'repo', 'full_name'])
  return {
    kind: 'pull-request',
    number: typeof number === 'number' ? number : 0,
    base: required(payload, ['pull_request', 'base', 'sha'], 'pull_request'),
    head: required(payload, ['pull_request', 'head', 'sha'], 'pull_request'),
    headBranch: stringAt(payload, ['pull_request', 'head', 'ref']) ?? '',
    fork: headRepository === null || headRepository.toLowerCase() !== repository?.toLowerCase(),
    author: stringAt(payload, ['pull_request', 'user', 'login']) ?? '',
    bot: stringAt(payload, ['pull_request', 'user', 'type']) === 'Bot',
    merge: stringAt(payload, ['pull_request', 'merge_commit_sha']),
    comments: typeof comments === 'number' ? comments : 0,
    privileged,
    labels: listAt(payload, ['pull_request', 'labels']).flatMap((label) => stringAt(label, ['name']) ?? []),
  }
}

/** The branch of a merge group ends with `/pr-<number>-<commit of its base>`. */
function queuedPullRequest(ref: string | null): number | null {
  const number = /\/pr-(\d{1,9})-[0-9a-f]{40,64}$/.exec(ref ?? '')?.[1]
  return number === undefined ? null : Number(number)
}

function required(payload: unknown, path: readonly string[], event: string): string {
  const found = stringAt(payload, path)
  if (found === null || !/^[0-9a-f]{40,64}$/.test(found))
    throw new LockstepError('usage', `The payload of ${event} names no commit at ${path.join('.')}.`)
  return found
}

/** The mode that an event asks for where the settings name none: a change is judged, the base branch is kept up to date. */
export function modeOf(event: WorkflowEvent, baseBranch: string): Mode {
  if (event.kind === 'pull-request' || event.kind === 'merge-group') return 'check'
  return event.kind === 'push' && event.branch !== baseBranch ? 'check' : 'update'
}

import { LockstepError, messageOf } from '../../../model/failure.js'
import { stringAt, valueAt } from '../../../model/json.js'
import type { Expected } from './expected-answer.js'

/** What a request is for, and the permission that a workflow has to grant it. */
export interface Purpose {
  /** Completes "GitHub refused to …". */
  readonly what: string
  readonly needs: Permission
  /** What the answer has to hold; nothing where it is not read. */
  readonly gives?: Expected
}

type Permission =
  | 'contents: read'
  | 'contents: write'
  | 'pull-requests: read'
  | 'pull-requests: write'
  | 'issues: write'
  | 'statuses: read'

/** An answer of the forge with a status of 400 or more, as octokit throws it. */
export interface ErrorAnswer {
  readonly status: number
  readonly message: string
  readonly headers: unknown
}

/** Reads octokit's error; null where the request got no answer. */
export function githubRefusal(error: unknown): ErrorAnswer | null {
  const status = valueAt(error, ['status'])
  if (typeof status !== 'number' || valueAt(error, ['response']) === undefined) return null
  const page = /^\s*</.test(stringAt(error, ['response', 'data']) ?? '') ? 'a page in place of an answer' : null
  const said = stringAt(error, ['response', 'data', 'message']) ?? page ?? messageOf(error)
  return { status, message: serverLine(said), headers: valueAt(error, ['response', 'headers']) }
}

/** The project's error for anything that a request threw. */
export function failureOf(error: unknown, purpose: Purpose, server: string): LockstepError {
  if (error instanceof LockstepError) return error
  const refusal = githubRefusal(error)
  if (!refusal)
    return new LockstepError(
      'forge-unreachable',
      `${server} could not be reached to ${purpose.what}: ${serverLine(causes(error))}; run again later`,
      { cause: error },
    )
  return new LockstepError(codeOf(refusal), sentenceOf(refusal, purpose, server), { cause: error })
}

/** The error for a token that may not do something: it names the permission and the line to add. */
export function denied(purpose: Purpose, said: string): LockstepError {
  return new LockstepError('forge-denied', permissionSentence(purpose, said))
}

/** The error for an answer that is cut, empty, a page of a proxy, or not what was asked for: whoever asks again may be told more. */
export function unreadableAnswer(said: string, { what }: Purpose, server: string): LockstepError {
  const begins = serverLine(said).slice(0, 60)
  const shown = begins === '' ? 'it is empty' : `it begins "${begins}"`
  return new LockstepError(
    'forge-answer',
    `${server} did not give the answer of GitHub when asked to ${what} (${shown}); check proxies, and run again`,
  )
}

/** The error for a server that speaks no GitHub API. */
export function unsupported(server: string): LockstepError {
  return new LockstepError(
    'forge-unsupported',
    `${server} is no GitHub server; run "flux-lockstep update" on the command line there and push the change yourself`,
  )
}

function codeOf(refusal: ErrorAnswer): 'forge-unreachable' | 'forge-denied' | 'forge-answer' {
  if (refusal.status === 429 || refusal.status >= 500 || isRateLimit(refusal)) return 'forge-unreachable'
  return refusal.status === 401 || refusal.status === 403 || refusal.status === 404 ? 'forge-denied' : 'forge-answer'
}

function sentenceOf(refusal: ErrorAnswer, purpose: Purpose, server: string): string {
  const said = `${refusal.status}: ${refusal.message}`
  if (refusal.status === 429 || isRateLimit(refusal))
    return `${server} limits the rate of requests (${said}) and the wait was longer than this run may take; run again later`
  if (refusal.status >= 500) return `${server} failed to ${purpose.what} (${said}); run again later`
  if (refusal.status === 401) return `${server} does not accept the token (${said}); pass a valid one as "token"`
  if (refusal.status === 403 || refusal.status === 404) return permissionSentence(purpose, said)
  return `${server} did not ${purpose.what} (${said})`
}

function permissionSentence(purpose: Purpose, said: string): string {
  const also = purpose.needs.startsWith('contents') ? '' : ' beside "contents: write"'
  return `GitHub refused to ${purpose.what} (${said}); the token lacks the permission: add "${purpose.needs}"${also} under "permissions:" of the job, or grant it to the token that you pass`
}

/** GitHub answers 403 for its limits too: the primary one by a header, the secondary one by `retry-after`. */
function isRateLimit(refusal: ErrorAnswer): boolean {
  return (
    refusal.status === 403 &&
    (stringAt(refusal.headers, ['x-ratelimit-remaining']) === '0' ||
      stringAt(refusal.headers, ['retry-after']) !== null)
  )
}

/** Messages of an error and of what caused it: fetch hides "ECONNREFUSED" in the cause. */
function causes(error: unknown): string {
  const cause: unknown = error instanceof Error ? error.cause : undefined
  return cause instanceof Error ? `${messageOf(error)} (${messageOf(cause)})` : messageOf(error)
}

/** A text of the server in one line, without control characters, cut short. */
export function serverLine(text: string): string {
  const flat = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim()
  return flat.length > 300 ? `${flat.slice(0, 300)}…` : flat
}

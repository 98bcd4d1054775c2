import { Refusal, notFound } from './reply.js'
import type { Grant, Hub, Permission, Permissions, Repository } from './state.js'

const everything: Permissions = {
  administration: 'write',
  contents: 'write',
  issues: 'write',
  metadata: 'read',
  pull_requests: 'write',
  statuses: 'write',
  workflows: 'write',
}

/** What a job with `contents: write` and `pull-requests: write` has: the workflow that the README shows. */
const documented: Permissions = { contents: 'write', metadata: 'read', pull_requests: 'write' }

/** The `GITHUB_TOKEN` of a job. It can never hold `workflows`. */
export function workflowToken(permissions: Permissions = documented): Grant {
  return { kind: 'actions', login: 'github-actions[bot]', permissions: { metadata: 'read', ...permissions } }
}

/** The `GITHUB_TOKEN` of a pull request from a fork: it only reads, whatever the workflow asks for. */
export function forkToken(): Grant {
  return workflowToken({ contents: 'read', issues: 'read', pull_requests: 'read', statuses: 'read' })
}

/** An installation token of an App. */
export function appToken(slug: string, permissions: Permissions = documented): Grant {
  return { kind: 'app', login: `${slug}[bot]`, permissions: { metadata: 'read', ...permissions } }
}

/** A personal token of an account that may write to the repositories. */
export function personalToken(login: string, permissions: Permissions = everything): Grant {
  return { kind: 'personal', login, permissions }
}

const anonymous: Grant = { kind: 'anonymous', login: '', permissions: {} }

/**
 * Who a request comes from: tokens that were handed out; any other `ghs_` is taken for the documented workflow's; everything else is no
 * token.
 */
export function grantOf(hub: Hub, authorization: string | undefined): Grant {
  if (authorization === undefined) return anonymous
  const token = authorization.replace(/^(?:bearer|token)\s+/i, '')
  const grant = hub.grants.get(token) ?? (token.startsWith('ghs_') ? workflowToken() : null)
  if (!grant) throw new Refusal(401, 'Bad credentials')
  return grant
}

/** What an operation needs: any one of the permissions is enough. */
export interface Need {
  readonly level: 'read' | 'write'
  readonly oneOf: readonly Permission[]
}

export const reads = (...oneOf: readonly Permission[]): Need => ({ level: 'read', oneOf })
export const writes = (...oneOf: readonly Permission[]): Need => ({ level: 'write', oneOf })

/** Throws the refusal that GitHub gives a token without the permission; what is public needs none to be read. */
export function authorize(grant: Grant, repository: Repository, need: Need): void {
  if (allows(grant, repository, need)) {
    if (need.level === 'write' && repository.archived)
      throw new Refusal(403, 'Repository was archived so is read-only.')
    return
  }
  if (repository.private && !sees(grant)) throw notFound()
  if (grant.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  throw new Refusal(403, refusalText(grant), {}, { 'x-accepted-github-permissions': accepted(need) })
}

export function allows(grant: Grant, repository: Repository, need: Need): boolean {
  if (need.level === 'read' && !repository.private) return true
  return need.oneOf.some((permission) => holds(grant, permission, need.level))
}

function holds({ permissions }: Grant, permission: Permission, level: 'read' | 'write'): boolean {
  const held = permissions[permission]
  return held === 'write' || held === level
}

/** Whether a private repository exists for a token at all. */
function sees(grant: Grant): boolean {
  return grant.permissions.metadata !== undefined
}

/** Whether a request learns that the repository is there. */
export function isVisible(grant: Grant, repository: Repository): boolean {
  return !repository.private || sees(grant)
}

export function refusalText(grant: Grant): string {
  return `Resource not accessible by ${grant.kind === 'personal' ? 'personal access token' : 'integration'}`
}

/** `contents=write`, alternatives apart by semicolons. */
function accepted(need: Need): string {
  return need.oneOf.map((permission) => `${permission}=${need.level}`).join('; ')
}

/** Throws where files below `.github/workflows` are written by a token that may not. */
export function authorizeWorkflows(grant: Grant, paths: readonly string[]): void {
  const written = paths.some((path) => path.startsWith('.github/workflows/'))
  if (!written || holds(grant, 'workflows', 'write')) return
  const headers = { 'x-accepted-github-permissions': 'contents=write,workflows=write' }
  throw new Refusal(403, refusalText(grant), {}, headers)
}

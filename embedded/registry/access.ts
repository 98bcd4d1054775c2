import { refusal, json, type Reply, type Request } from './reply.js'
import type { Habits } from './habits.js'
import type { Store } from './store.js'

/** Who may do what. */
export interface Access {
  readonly habits: Habits
  readonly store: Store
  /** Repositories that only the accounts below can see. */
  readonly private: ReadonlySet<string>
  /** User name to password. */
  readonly accounts: Readonly<Record<string, string>>
  /** Raised to revoke all tokens given so far. */
  generation: number
}

interface Grant {
  readonly user: string | null
  readonly generation: number
  readonly repository: string
}

/** The token endpoint: opaque tokens for what the caller may read, GHCR's DENIED for everything else. */
export function tokenReply(access: Access, request: Request): Reply {
  // OAuth 2 (POST) says in the body what the query says otherwise, and its answer has another key
  const oauth = request.method === 'POST'
  const parameters = oauth ? new URLSearchParams(request.body.toString()) : request.url.searchParams
  const repository = /^repository:([^:]+):/.exec(parameters.get('scope') ?? '')?.[1] ?? ''
  const given = oauth ? oauthUser(access, request) : basicUser(access, request)
  const denied = () => refusal(access.habits.deniedStatus, 'DENIED', 'requested access to the resource is denied')
  if (given === 'wrong') return denied()
  if (given === null && !isPublic(access, repository)) return denied()
  const grant: Grant = { user: given, generation: access.generation, repository }
  const token = Buffer.from(JSON.stringify(grant)).toString('base64')
  return json(200, {
    [oauth ? 'access_token' : 'token']: token,
    ...(access.habits.tokenSeconds === null ? {} : { expires_in: access.habits.tokenSeconds }),
  })
}

/** The refusal of a request to a repository, or null where it may go on. */
export function refuse(access: Access, request: Request, origin: string, repository: string): Reply | null {
  if (access.habits.auth === 'none') return null
  return access.habits.auth === 'basic'
    ? refuseBasic(access, request)
    : refuseBearer(access, request, origin, repository)
}

function refuseBearer(access: Access, request: Request, origin: string, repository: string): Reply | null {
  const writes = request.method !== 'GET' && request.method !== 'HEAD'
  const challenge = `Bearer realm="${origin}/token",service="ghcr.io",scope="repository:${repository}:pull${writes ? ',push' : ''}"`
  const unauthorized = refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': challenge })
  const bearer = /^bearer (.+)$/i.exec(request.headers['authorization'] ?? '')?.[1]
  const grant = bearer === undefined ? null : readGrant(bearer)
  if (bearer === undefined || (grant && grant.generation < access.generation)) return unauthorized
  // Any base64 reads public packages on GHCR (Homebrew has long sent `Bearer QQ==`).
  if (isKnown(grant, repository) || (!writes && isPublic(access, repository))) return null
  if (!access.store.repositories.has(repository) && !writes) return unauthorized
  return refusal(403, 'DENIED', 'permission_denied: the requested installation does not exist')
}

function isKnown(grant: Grant | null, repository: string): boolean {
  return grant?.repository === repository && grant.user !== null
}

function refuseBasic(access: Access, request: Request): Reply | null {
  const user = basicUser(access, request)
  if (user !== null && user !== 'wrong') return null
  return refusal(401, 'UNAUTHORIZED', 'authentication required', { 'www-authenticate': 'Basic realm="embedded"' })
}

function isPublic(access: Access, repository: string): boolean {
  return access.store.repositories.has(repository) && !access.private.has(repository)
}

function basicUser(access: Access, request: Request): string | null {
  const header = request.headers['authorization']
  if (header === undefined) return null
  const encoded = /^basic (.+)$/i.exec(header)?.[1] ?? ''
  const [user = '', ...rest] = Buffer.from(encoded, 'base64').toString().split(':')
  return Object.hasOwn(access.accounts, user) && access.accounts[user] === rest.join(':') ? user : 'wrong'
}

function oauthUser(access: Access, request: Request): string | null {
  const form = new URLSearchParams(request.body.toString())
  const refresh = form.get('refresh_token')
  const found = Object.entries(access.accounts).find(([, password]) => password === refresh)
  return found?.[0] ?? 'wrong'
}

function readGrant(token: string): Grant | null {
  try {
    const value: unknown = JSON.parse(Buffer.from(token, 'base64').toString())
    return isGrant(value) ? value : null
  } catch {
    return null
  }
}

function isGrant(value: unknown): value is Grant {
  return typeof value === 'object' && value !== null && 'repository' in value && 'generation' in value
}

/** How a registry behaves; the presets below name two real ones. */
export interface Habits {
  /** `token`: a bearer challenge and a token endpoint; `basic`: htpasswd; `none`: everyone reads and writes. */
  readonly auth: 'token' | 'basic' | 'none'
  /** `paged`: oldest first, `n`, `last` and a path-only `Link`; `full`: pages without a `Link`; `whole`: all tags at once, whatever was asked. */
  readonly list: 'paged' | 'full' | 'whole'
  readonly pageSize: number
  readonly pageCap: number
  /** Blobs answer 307 to a second origin, which refuses an Authorization header. */
  readonly redirectBlobs: boolean
  readonly referrersApi: boolean
  /** Status of the token endpoint for a repository that is private or missing; GHCR gave both in 2026. */
  readonly deniedStatus: 401 | 403
  /** A manifest answers only where `Accept` names its media type (docker-registry 2.8.2). */
  readonly strictAccept: boolean
  /** `expires_in` of tokens, or null to leave it out, as GHCR does. */
  readonly tokenSeconds: number | null
}

/** GHCR as harness.md 2 found it. */
export const ghcr: Habits = {
  auth: 'token',
  list: 'paged',
  pageSize: 100,
  pageCap: 1000,
  redirectBlobs: true,
  referrersApi: false,
  deniedStatus: 403,
  strictAccept: false,
  tokenSeconds: null,
}

/** Debian's docker-registry 2.8.2 without authentication. */
export const plain: Habits = {
  auth: 'none',
  list: 'whole',
  pageSize: 100,
  pageCap: 1000,
  redirectBlobs: false,
  referrersApi: false,
  deniedStatus: 401,
  strictAccept: true,
  tokenSeconds: null,
}

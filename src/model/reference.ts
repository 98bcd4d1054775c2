/** A repository of a registry: `host[:port]` and the path below `/v2/`. */
export interface Repository {
  readonly host: string
  readonly path: string
}

/** `registry/repository[:tag][@digest]`, after https://github.com/opencontainers/distribution-spec and the `oci://` of Helm and Flux. */
export interface Reference extends Repository {
  readonly tag: string | null
  readonly digest: string | null
}

const host =
  /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*|\[[0-9a-fA-F:]+\])(?::\d{1,5})?$/
const path = /^[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:\.|_|__|-+)[a-z0-9]+)*)*$/
const tag = /^\w[\w.-]{0,127}$/
const digest = /^sha256:[0-9a-f]{64}$/

/** True for a tag as the distribution specification allows it. */
export function isTag(text: string): boolean {
  return tag.test(text)
}

/** True for `sha256:` and 64 hex digits; other algorithms are not in use for these artifacts. */
export function isDigest(text: string): boolean {
  return digest.test(text)
}

/** Reads a reference, with or without `oci://`; null where it is none (a variable, a second slash, upper case in the path). */
export function parseReference(text: string): Reference | null {
  let rest = text.startsWith('oci://') ? text.slice('oci://'.length) : text
  let foundDigest: string | null = null
  let foundTag: string | null = null
  const at = rest.indexOf('@')
  if (at >= 0) {
    foundDigest = rest.slice(at + 1)
    rest = rest.slice(0, at)
    if (!isDigest(foundDigest)) return null
  }
  const slash = rest.indexOf('/')
  const colon = rest.indexOf(':', slash)
  if (colon >= 0) {
    foundTag = rest.slice(colon + 1)
    rest = rest.slice(0, colon)
    if (!isTag(foundTag)) return null
  }
  const repository = parseRepository(rest)
  return repository && { ...repository, tag: foundTag, digest: foundDigest }
}

/** Reads `host/path`, with or without `oci://` and without tag or digest; null where it is none. */
export function parseRepository(text: string): Repository | null {
  const bare = (text.startsWith('oci://') ? text.slice('oci://'.length) : text).replace(/\/$/, '')
  const slash = bare.indexOf('/')
  if (slash <= 0) return null
  const found = { host: bare.slice(0, slash), path: bare.slice(slash + 1) }
  const named = found.host.includes('.') || found.host.includes(':') || found.host === 'localhost'
  return named && host.test(found.host) && path.test(found.path) ? found : null
}

/** `host/path`. */
export function formatRepository(repository: Repository): string {
  return `${repository.host}/${repository.path}`
}

/** `host/path[:tag][@digest]`. */
export function formatReference(reference: Reference): string {
  const { tag: withTag, digest: withDigest } = reference
  return `${formatRepository(reference)}${withTag === null ? '' : `:${withTag}`}${withDigest === null ? '' : `@${withDigest}`}`
}

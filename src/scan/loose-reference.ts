import type { Repository } from '../model/reference.js'
import { formatRepository, parseRepository } from '../model/reference.js'
import type { ArtifactRole } from '../model/role.js'
import { isImage, roleOfRepository } from '../model/role.js'
import type { Settings } from '../model/settings.js'

/** A reference as people write it: with variables, a typo in its slashes, or without `oci://`. Offsets count characters of the text. */
export interface LooseReference {
  readonly role: ArtifactRole
  /** Null where the host or path is a placeholder. */
  readonly repository: Repository | null
  /** The tag and where it stands; null where there is none. */
  readonly tag: { readonly text: string; readonly start: number } | null
  readonly digest: { readonly text: string; readonly start: number } | null
}

/** Reads a reference; null where its repository plays no role. */
export function looseReference(text: string, settings: Settings): LooseReference | null {
  const scheme = /^(?:oci:|docker:|https?:)?\/*/.exec(text)?.[0].length ?? 0
  const at = text.indexOf('@', scheme)
  const named = at < 0 ? text.length : at
  const slash = text.lastIndexOf('/', named)
  // a variable may hold a colon of its own: ${HOST:-ghcr.io}/x
  const colon = text.indexOf(':', Math.max(slash, scheme))
  const end = colon < 0 || colon > named ? named : colon
  const repositoryText = text
    .slice(scheme, end)
    .replace(/\/{2,}/g, '/')
    .replace(/\/$/, '')
  const repository = parseRepository(repositoryText)
  const role = roleOf(repository, repositoryText, settings)
  if (role === null) return null
  const tag = end < named ? { text: text.slice(end + 1, named), start: end + 1 } : null
  return { role, repository, tag, digest: at < 0 ? null : { text: text.slice(at + 1), start: at + 1 } }
}

function roleOf(repository: Repository | null, text: string, settings: Settings): ArtifactRole | null {
  if (repository) {
    const name = formatRepository(repository)
    const listed = Object.hasOwn(settings.repositories, name) ? settings.repositories[name] : undefined
    if (listed !== undefined) return listed
    return roleOfRepository(repository)
  }
  // an operator image shows itself by its owner alone, so that a name like `apps/flux-operator` is none
  const role = text.includes('/') ? roleOfRepository({ host: '', path: text.toLowerCase() }) : null
  return role !== null && isImage(role) && !text.includes('controlplaneio-fluxcd/') ? null : role
}

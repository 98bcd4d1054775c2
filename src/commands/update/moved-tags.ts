import type { Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import { formatReference, formatRepository, parseReference } from '../../model/reference.js'
import type { Release } from '../../model/release.js'
import { movedSince } from '../../resolve/details.js'
import { requirementsOf } from '../../resolve/releases.js'
import { tagsMoved } from '../../resolve/findings.js'
import type { LazyRegistry } from '../../world/open-registry.js'

/** `host/path:tag` to the digest behind it. */
type Digests = Readonly<Record<string, string>>

/** What a proposal remembers of its release. */
export function digestsOf({ artifacts }: Pick<Release, 'artifacts'>): Digests {
  return Object.fromEntries(
    artifacts.map(({ repository, tag, digest }) => [formatReference({ ...repository, tag, digest: null }), digest]),
  )
}

/**
 * What became of the artifacts that an open pull request remembers: those that vanished, or whose tag moved since. Anybody may have edited the
 * body, so that only the repositories that the set on the base takes its releases from are asked.
 */
export async function movedTags(
  registry: LazyRegistry,
  set: LockstepSet,
  digests: Digests,
): Promise<readonly Finding[]> {
  const own = new Set(requirementsOf(set).map(({ repository }) => formatRepository(repository)))
  const remembered = Object.entries(digests).flatMap(([text, digest]) => {
    const { host, path, tag = null } = parseReference(text) ?? {}
    if (host === undefined || path === undefined || tag === null) return []
    return !own.has(formatRepository({ host, path })) ? [] : [{ repository: { host, path }, tag, digest }]
  })
  if (remembered.length === 0) return []
  return tagsMoved(await movedSince(await registry.open(), remembered))
}

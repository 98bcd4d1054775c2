import type { Finding } from '../../model/finding.js'
import { formatReference, parseReference } from '../../model/reference.js'
import type { Release } from '../../model/release.js'
import { movedSince } from '../../resolve/details.js'
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

/** What became of the artifacts that an open pull request remembers: those that vanished, or whose tag moved since. */
export async function movedTags(registry: LazyRegistry, digests: Digests): Promise<readonly Finding[]> {
  const remembered = Object.entries(digests).flatMap(([text, digest]) => {
    const { host, path, tag = null } = parseReference(text) ?? {}
    return host === undefined || path === undefined || tag === null ? [] : [{ repository: { host, path }, tag, digest }]
  })
  if (remembered.length === 0) return []
  return tagsMoved(await movedSince(await registry.open(), remembered))
}

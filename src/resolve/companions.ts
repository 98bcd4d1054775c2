import { LockstepError } from '../model/failure.js'
import { finding, type Finding } from '../model/finding.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { reportedPin, type Pin } from '../model/pin.js'
import { formatRepository, type Repository } from '../model/reference.js'
import type { Registry } from '../model/registry.js'
import { isArtifact, roleNames, tagOf, type ArtifactRole } from '../model/role.js'
import type { Version } from '../model/version.js'
import { isRequired } from './releases.js'

/** What the registries hold for pins that follow a release and do not make it complete: the MCP server, the command line, the image. */
export interface Companions {
  /** `host/path` to the digest of the target's tag, where a pin has a digest beside it. */
  readonly digests: ReadonlyMap<string, string>
  /** Pins that stay, because what they name is not published at the target, or its digest cannot be read. */
  readonly behind: readonly Pin[]
}

type Follower = Pin & { readonly role: ArtifactRole; readonly repository: Repository }

/** Asks for the tags of the followers. A repository that nobody can list says nothing, and its pins follow like a constant. */
export async function companionsAt(set: LockstepSet, target: Version, registry: Registry): Promise<Companions> {
  const digests = new Map<string, string>()
  const behind: Pin[] = []
  for (const pin of followersOf(set)) {
    const found = await publication(pin, target, registry)
    if (found.digest !== null) digests.set(formatRepository(pin.repository), found.digest)
    if (found.missing || (pin.digest !== null && found.digest === null)) behind.push(pin)
  }
  return { digests, behind }
}

/** Pins that follow a release without making it complete. */
export function followersOf({ pins }: LockstepSet): readonly Follower[] {
  return pins.filter(isFollower)
}

function isFollower(pin: Pin): pin is Follower {
  const { role, repository, action, version } = pin
  return (
    action === 'follow' && version !== null && repository !== null && isArtifact(role) && !isRequired(role, repository)
  )
}

/** Notices for the pins that stay. */
export function leftBehind({ behind }: Companions, target: Version): readonly Finding[] {
  return behind.map((pin) => {
    const message = `The pin of the ${roleNames[pin.role]} stays at ${pin.value}: ${pin.repository ? formatRepository(pin.repository) : 'its repository'} has no ${target} yet.`
    const help = 'Nothing is to be done: it runs beside Flux, and the next update takes it along.'
    return finding('out-of-lockstep', pin, { severity: 'notice', message, help })
  })
}

/** The set as it moves: what stays is reported. */
export function withoutBehind(set: LockstepSet, behind: readonly Pin[]): LockstepSet {
  if (behind.length === 0) return set
  const pins = set.pins.map((pin) => (behind.includes(pin) ? reportedPin(pin, pin.reason) : pin))
  return { ...set, pins }
}

async function publication(
  { role, repository, digest }: Follower,
  target: Version,
  registry: Registry,
): Promise<{ readonly missing: boolean; readonly digest: string | null }> {
  const unknown = { missing: false, digest: null }
  try {
    const tag = tagOf(role, target)
    const tags = await registry.tags(repository)
    if (tags === null) return unknown
    if (!tags.includes(tag)) return { missing: true, digest: null }
    return { missing: false, digest: digest === null ? null : ((await registry.head(repository, tag))?.digest ?? null) }
  } catch (error) {
    if (error instanceof LockstepError && error.exitCode === 3) return unknown
    throw error
  }
}

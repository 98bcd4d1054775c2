import { formatRepository } from '../model/reference.js'
import type { Repository } from '../model/reference.js'
import type { Registry } from '../model/registry.js'
import type { MissingArtifact, Release } from '../model/release.js'
import {
  canonicalRepository,
  isArtifact,
  isCanonical,
  isCompanion,
  isImage,
  releaseRoles,
  versionOfTag,
} from '../model/role.js'
import type { ArtifactRole } from '../model/role.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { isPreRelease, newestFirst } from '../model/version.js'
import type { Version } from '../model/version.js'

/** An artifact that a release must have: a role at one repository. */
export interface Requirement {
  readonly role: ArtifactRole
  readonly repository: Repository
}

/**
 * What a release must hold for this set (design, rule 2): each role that the pins use at each repository that they name; all three upstream
 * roles where a pin names upstream's own repository, or no pin names any.
 */
export function requirementsOf(set: LockstepSet): readonly Requirement[] {
  const named = set.pins.flatMap((pin): readonly Requirement[] => {
    const { role, repository } = pin
    if (!isArtifact(role) || pin.action === 'ignore' || pin.selector === 'embedded') return []
    return repository && isRequired(role, repository) ? [{ role, repository }] : []
  })
  const upstream = named.length === 0 || named.some(({ repository }) => isCanonical(repository))
  return unique([...(upstream ? upstreamRequirements() : []), ...named])
}

/** What follows a release never makes it incomplete, and upstream publishes the operator's image before its chart. */
export function isRequired(role: ArtifactRole, repository: Repository): boolean {
  return !isCompanion(role) && !(role === 'operator-image' && isCanonical(repository))
}

/** The three artifacts that upstream publishes with every release, at its own repository. */
export function upstreamRequirements(): readonly Requirement[] {
  return releaseRoles.map((role) => ({ role, repository: canonicalRepository(role) }))
}

function unique(requirements: readonly Requirement[]): readonly Requirement[] {
  const byKey = new Map(
    requirements.map((requirement) => [`${requirement.role} ${formatRepository(requirement.repository)}`, requirement]),
  )
  return [...byKey.values()]
}

/**
 * The releases that the registries list, newest first; only tags are read. Tags count only as upstream spells them (design, rule 1), so `latest`,
 * `vX-<seconds>`, `rc-*` and signatures are no releases. Throws what the registry throws.
 */
export async function listReleases(
  registry: Registry,
  requirements: readonly Requirement[],
): Promise<readonly Release[]> {
  const listed = await Promise.all(
    requirements.map(async (requirement) => ({
      requirement,
      versions: versionsIn(requirement.role, (await registry.tags(requirement.repository)) ?? []),
    })),
  )
  const complete: Version[] = []
  const incomplete = newestOf(mostIncomplete)
  for (const [index, { requirement, versions }] of listed.entries())
    for (const version of versions) {
      const isKnown = listed.slice(0, index).some((other) => other.versions.has(version))
      if (isKnown || !namesRelease(requirement.role, version)) continue
      if (listed.every((other) => other.versions.has(version))) complete.push(version)
      else incomplete.add(version)
    }
  return newestFirst([...complete, ...incomplete.all()]).map((version) =>
    releaseOf(version, missingOf(version, listed)),
  )
}

/** Of incomplete releases older ones hold nothing back and explain nothing; a registry may list 100,000 of them. */
const mostIncomplete = 1000

/** Keeps the newest versions of many, in little memory. */
function newestOf(limit: number): { readonly add: (version: Version) => void; readonly all: () => readonly Version[] } {
  let kept: readonly Version[] = []
  let waiting: Version[] = []
  const settle = (): readonly Version[] => {
    kept = newestFirst([...kept, ...waiting]).slice(0, limit)
    waiting = []
    return kept
  }
  return {
    all: settle,
    add(version) {
      waiting.push(version)
      if (waiting.length >= limit) settle()
    },
  }
}

/** An operator image also has `vX.Y.Z-ubi`: a variant, not a pre-release. */
function namesRelease(role: ArtifactRole, version: Version): boolean {
  return !isPreRelease(version) || !isImage(role)
}

function versionsIn(role: ArtifactRole, tags: readonly string[]): ReadonlySet<Version> {
  const versions = new Set<Version>()
  for (const tag of tags) {
    const version = versionOfTag(role, tag)
    if (version !== null) versions.add(version)
  }
  return versions
}

function missingOf(
  version: Version,
  listed: readonly { readonly requirement: Requirement; readonly versions: ReadonlySet<Version> }[],
): readonly MissingArtifact[] {
  return listed.filter(({ versions }) => !versions.has(version)).map(({ requirement }) => requirement)
}

function releaseOf(version: Version, missing: readonly MissingArtifact[]): Release {
  return { version, complete: missing.length === 0, missing, artifacts: [] }
}

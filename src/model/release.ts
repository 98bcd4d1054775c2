import type { ArtifactRole } from './role.js'
import type { Reason } from './decision.js'
import type { Repository } from './reference.js'
import type { Version } from './version.js'

/** What a registry holds of one artifact of a release. */
export interface PublishedArtifact {
  readonly role: ArtifactRole
  readonly repository: Repository
  readonly tag: string
  readonly digest: string
  /** `org.opencontainers.image.created` of the manifest, then of its config, RFC 3339; null where neither has one. */
  readonly created: string | null
}

/** One version and what the registries hold of it. */
export interface Release {
  readonly version: Version
  /** Every required role is published at every repository that the set's pins name (design, rule 2). */
  readonly complete: boolean
  readonly missing: readonly MissingArtifact[]
  /** Filled for the releases that a decision needed to look into; empty otherwise. */
  readonly artifacts: readonly PublishedArtifact[]
}

/** A role that a release does not have where it is looked for. */
export interface MissingArtifact {
  readonly role: ArtifactRole
  readonly repository: Repository
}

/** Why a release is not the target, in the order in which the policy asks. */
export interface ReleaseVerdict {
  readonly release: Release
  readonly eligible: boolean
  readonly reasons: readonly Reason[]
  /** RFC 3339 time at which the last of the reasons ends by itself, or null. */
  readonly until: string | null
}

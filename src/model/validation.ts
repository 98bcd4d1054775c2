import type { ReleaseContents } from './contents.js'
import type { FluxMove } from './decision.js'
import type { Finding } from './finding.js'
import type { Instance } from './instance.js'
import type { Tree } from './layout.js'
import type { Pin } from './pin.js'
import type { Version } from './version.js'

/**
 * One tree as a check sees it: what was read, what was found in it, and what the releases that it pins hold. The tree has to be read with
 * every file that speaks of Flux (`fluxcd` in its bytes) and its kustomizations, or references look missing that are not.
 */
export interface TreeState {
  readonly tree: Tree
  readonly pins: readonly Pin[]
  readonly instances: readonly Instance[]
  /** What the artifacts hold that the pins select; null where they could not be read. */
  readonly contents: ReleaseContents | null
  /**
   * The release of the pinned operator, whose image embeds its own Flux manifests and serves its own CRDs. The same as `contents` in a
   * lockstep tree; null where it could not be read.
   */
  readonly operator: ReleaseContents | null
}

/** What a version constraint selects; `refused` where the operator would not read it. */
export type Selection =
  { readonly kind: 'selected'; readonly version: Version } | { readonly kind: 'none' } | { readonly kind: 'refused' }

/** Selects the newest version that a constraint matches, read as the operator reads it. */
export type SelectVersion = (constraint: string, versions: readonly Version[]) => Selection

/** What a validation looks at. */
export interface ValidateInput {
  /** The tree that is measured against; null judges `after` as it is, and every finding counts as introduced. */
  readonly before: TreeState | null
  readonly after: TreeState
  /** Paths that differ between the two trees. */
  readonly changed: readonly string[]
  /** The Flux versions that the two trees run; with no `before`, `to` is the one that runs. */
  readonly flux: FluxMove | null
  readonly selectVersion: SelectVersion
}

/** A finding of one tree, before it is known whether the update introduces it. */
export interface Problem extends Omit<Finding, 'introduced'> {
  /** What it is about, apart from file and line: the object and the path in it. The same text in both trees for the same problem. */
  readonly subject: string
}

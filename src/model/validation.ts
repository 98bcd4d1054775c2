import type { ReleaseContents } from './contents.js'
import type { FluxMove } from './decision.js'
import type { RunningInstance } from './instance.js'
import type { RuleTime } from './rule-time.js'
import type { Tree } from './layout.js'
import type { Pin } from './pin.js'
import type { Workspace } from './workspace.js'

/**
 * One tree as a check sees it: what was read, what was found in it, and what the releases that it pins hold. The tree has to be read with
 * every file that speaks of Flux (`fluxcd` in its bytes) and its kustomizations, or references look missing that are not.
 */
export interface TreeState {
  readonly tree: Tree
  /** Reads the files that the tree left out; without it, what needs them is not judged. */
  readonly workspace?: Pick<Workspace, 'read' | 'holding'>
  readonly pins: readonly Pin[]
  readonly instances: readonly RunningInstance[]
  /** What the artifacts hold that the pins select; null where they could not be read. */
  readonly contents: ReleaseContents | null
  /**
   * The release of the pinned operator, whose image embeds its own Flux manifests and serves its own CRDs. The same as `contents` in a
   * lockstep tree; null where it could not be read.
   */
  readonly operator: ReleaseContents | null
}

/** What a validation looks at. */
export interface ValidateInput {
  /** The tree that is measured against; null judges `after` as it is, and every finding counts as introduced. */
  readonly before: TreeState | null
  readonly after: TreeState
  /** Paths that differ between the two trees. */
  readonly changed: readonly string[]
  /** The Flux versions that the two trees run; with no `before`, `to` is the one that runs. */
  readonly flux: FluxMove | null
  /** True where `after` is an update that is only proposed: what stood there before keeps the sentence of `before`. */
  readonly isProposed?: boolean
  /** What rules and schemas of the releases may take, with all that the run judged before. */
  readonly time: RuleTime
}

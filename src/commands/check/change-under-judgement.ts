import type { Acceptance } from '../../judge/acceptance.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Workspace } from '../../model/workspace.js'

/** What is judged: `world.workspace` is the tree as it would be after the change. */
export interface ChangeUnderJudgement {
  /** The tree that is measured against; null judges the tree as it is. */
  readonly before: Workspace | null
  /** Paths that differ; null where they are not known, and everything is looked at. */
  readonly changed: readonly string[] | null
  /** True where the base branch held the set's pins exactly so, in lockstep, before. */
  readonly heldBefore: (set: LockstepSet) => Promise<boolean>
  /** The label with which a person accepts this change, and whether it is there; null where there is no pull request. */
  readonly label: Acceptance['label']
}

/** A tree that is judged by itself: every finding counts. */
export const asItIs: ChangeUnderJudgement = {
  before: null,
  changed: null,
  heldBefore: () => Promise.resolve(false),
  label: null,
}

import type { ClusterChanges } from '../../model/cluster-change.js'
import type { ChangedFile, Edit } from '../../model/change.js'
import type { Decision } from '../../model/decision.js'
import type { Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { DecidedTarget } from '../../resolve/decided-target.js'

/** What a run would do with one set. */
export interface SetPlan {
  readonly set: LockstepSet
  readonly decided: DecidedTarget
  readonly decision: Decision
  readonly findings: readonly Finding[]
  /** Every edit of the plan, those of `migrated` among them. */
  readonly edits: readonly Edit[]
  /** The edits that move objects to another `apiVersion`; a plan with any is never merged automatically. */
  readonly migrated: readonly Edit[]
  readonly files: readonly ChangedFile[]
  /** What the plan changes in the clusters, built when it is first asked for; null where it changes nothing or nothing could be read. */
  readonly cluster: (() => Promise<ClusterChanges>) | null
}

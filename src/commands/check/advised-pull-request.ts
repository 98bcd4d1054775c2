import type { WorkflowEvent } from '../../arguments/event.js'
import type { Forge } from '../../model/forge.js'
import type { Settings } from '../../model/settings.js'
import type { CommitTree, Repositories } from '../run/commit-tree.js'

/** The pull request that is judged. */
export interface AdvisedPullRequest {
  readonly forge: Forge
  readonly event: Extract<WorkflowEvent, { kind: 'pull-request' }>
  readonly settings: Settings
  readonly from: Repositories
  /** What would be merged. */
  readonly after: CommitTree
}

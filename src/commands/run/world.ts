import type { CommitStatus } from '../../model/forge.js'
import type { DocumentReader } from '../../model/layout.js'
import type { RuleTime } from '../../model/rule-time.js'
import type { Clock, History, Workspace } from '../../model/workspace.js'
import type { LazyRegistry } from '../../world/open-registry.js'
import type { LazyHelm } from '../../world/helm/helm.js'
import type { Machine } from '../../world/machine.js'

/** The world of one run: the tree that is planned from, and what it is asked with. */
export interface World {
  /** The tree as it is. */
  readonly workspace: Workspace
  /** Null outside of a repository. */
  readonly history: History | null
  /** The branch whose head the tree is; null on the command line. */
  readonly branch: string | null
  /** The commit that the tree belongs to, for questions about its past, which few runs ask; null where there is none. */
  readonly head: () => Promise<string | null>
  /** What was reported of a commit; nothing on the command line, or where the token may not read it. */
  readonly statuses: (commit: string) => Promise<readonly CommitStatus[]>
  readonly registry: LazyRegistry
  /** Reads a file once, however many trees of the run hold it. */
  readonly reader: DocumentReader
  /** The machine's helm. */
  readonly helm: LazyHelm
  /** What is left of the time that rules and schemas of releases have in this run. */
  readonly ruleTime: RuleTime
  /** The time that is planned for; a replay gives its own. */
  readonly clock: Clock
  readonly machine: Machine
  /** The path below the root that a command line was asked about; absent or empty for all. */
  readonly focus?: string
}

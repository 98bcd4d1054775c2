import type { ClusterChanges } from '../../model/cluster-change.js'
import type { ChangedFile } from '../../model/change.js'
import type { ForgeIdentity } from '../../model/forge.js'
import type { Finding } from '../../model/finding.js'
import type { Report } from '../../model/report.js'
import type { FailOn } from '../../model/settings.js'
import type { Version } from '../../model/version.js'
import type { Completion } from '../../report/check-comment.js'
import type { ReleaseJudge } from '../../report/releases-text.js'

/** What a command gives back. */
export interface Outcome {
  readonly report: Report
  /** The files as they would be after the changes of all sets. */
  readonly files: readonly ChangedFile[]
  /** The same as a patch that `git apply` takes; empty where nothing changes. */
  readonly patch: string
  /** What to do on the cluster, in Markdown; only a migration has one. */
  readonly guide?: string
  /** The title of each set's proposal, by the set's name; only of an update. */
  readonly titles?: Readonly<Record<string, string>>
  /** What the configuration of another update bot lacks, in one line; null or absent where nothing. */
  readonly advice?: string | null
  /** A set and the one that it follows; only of an update. */
  readonly follows?: Readonly<Record<string, string>>
  /** By whose policy the releases were judged; only of `releases`. */
  readonly judge?: ReleaseJudge
  /** Whose token wrote pull requests; absent or null where none was written. */
  readonly token?: ForgeIdentity['kind'] | null
  /** What changes in the clusters, by set; built when it is asked for. */
  readonly cluster?: Readonly<Record<string, () => Promise<ClusterChanges>>>
  /** The same, built; only of `diff`. */
  readonly changes?: Readonly<Record<string, ClusterChanges>>
  /** Only of a check. */
  readonly check?: CheckAdvice
}

/** What a check knows beyond its report. */
interface CheckAdvice {
  /** False where the change touches nothing of Flux, and nothing was judged. */
  readonly touched: boolean
  /** What the change does to the settings, as Markdown that a terminal shows as well; absent where it leaves them alone. */
  readonly settings?: string
  /** What completes the sets that are half bumped. */
  readonly completions: readonly Completion[]
  /** The release of each set before the change, by its name. */
  readonly before: Readonly<Record<string, Version | null>>
}

/**
 * The exit code of a report (design, "Command line"): 3 where a set failed because a registry or the forge could not be read, 1 where the
 * conclusion is failure for another reason.
 */
export function exitCodeOf(report: Report): 0 | 1 | 3 {
  if (report.conclusion === 'success') return 0
  const unread = report.sets.some(
    (set) => set.decision === 'failed' && (set.reason === 'registry' || set.reason === 'forge'),
  )
  return unread ? 3 : 1
}

/** The conclusion of a report under `fail-on`; a set that could not be judged always fails. */
export function conclusionOf(
  command: Report['command'],
  sets: Report['sets'],
  findings: Report['findings'],
  failOn: FailOn,
): Report['conclusion'] {
  if (sets.some((set) => set.decision === 'failed')) return 'failure'
  // An update succeeds by deciding; only `fail-on` beyond its default makes a decision a failure.
  if (failOn === 'never' || (failOn === 'introduced' && command !== 'check')) return 'success'
  const errors = [...findings, ...sets.flatMap((set) => set.findings)].filter((found) => found.severity === 'error')
  // broken lockstep fails a check whoever broke it (design, exit codes); it is an error only where `strict-lockstep` asks for it
  const counts = (found: Finding): boolean => found.introduced || found.code === 'out-of-lockstep' || failOn === 'any'
  if (errors.some(counts)) return 'failure'
  return failOn === 'held' && sets.some((set) => set.decision === 'held') ? 'failure' : 'success'
}

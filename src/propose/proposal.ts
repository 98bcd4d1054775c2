import type { ChangedFile } from '../model/change.js'
import type { Reason } from '../model/decision.js'
import type { ForgeBase, ProposalState, PullRequest } from '../model/forge.js'
import type { ProposalReport } from '../model/report.js'
import type { PullRequestSettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import type { Marker } from './marker.js'

/** The texts of a proposal; rendered only when something is written. */
export interface ProposalTexts {
  readonly title: string
  readonly body: string
  readonly commitMessage: string
}

/** What one set's pull request shall hold. */
export interface ProposalPlan {
  readonly target: Version
  readonly files: readonly ChangedFile[]
  readonly draft: boolean
  /** What the marker keeps of the release; see `Marker.digests`. */
  readonly digests?: Marker['digests']
  /** True where the update introduces errors: a pull request that is open goes back to draft. */
  readonly blocked?: boolean
  /** Flux minors that are entered, and whether pins that disagreed are brought together: what counts as taken back. */
  readonly crosses?: readonly string[]
  readonly repairs?: boolean
  /** Why a person has to merge it, or null where auto-merge may. Absent: a person has to. */
  readonly byHand?: string | null
  readonly render: () => Promise<ProposalTexts>
}

/** One set's proposal. */
export interface ProposalInput {
  readonly set: string
  readonly branch: string
  readonly base: ForgeBase
  /** Null where nothing is to be proposed any more. */
  readonly plan: ProposalPlan | null
  readonly settings: PullRequestSettings
  readonly force: boolean
  /** The state as it was read a moment ago; absent: it is read. */
  readonly state?: ProposalState
  /** True where the open pull request says what holds no more: its body is written anew even where its branch stays. */
  readonly isOutdated?: boolean
}

/** What became of it; `hold` where the state of the branch or its pull requests forbids to act. */
export interface ProposalOutcome {
  readonly report: ProposalReport | null
  readonly hold: { readonly reason: Reason; readonly detail: string } | null
  readonly warnings: readonly string[]
}

/** Somebody merged, closed or moved it while it was written: what we had begun was taken back, and the step is decided again. */
export const overtaken = 'overtaken'

/** Nothing was done, and there is no pull request. */
export const empty: ProposalReport = { number: null, url: null, operation: 'none', commit: null, verified: null }

/** What is said of a pull request. */
export function proposalReport(
  { number, url }: PullRequest,
  operation: ProposalReport['operation'],
  commit: string | null,
  verified: boolean | null,
): ProposalReport {
  return { number, url, operation, commit, verified }
}

/** It was carried out as the report says. */
export function done(report: ProposalReport): ProposalOutcome {
  return { report, hold: null, warnings: [] }
}

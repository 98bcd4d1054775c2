import type { Agreement } from '../model/agreement.js'
import type { DecisionKind, FluxMove, Reason } from '../model/decision.js'
import { minorOf, type Version } from '../model/version.js'

export { roleNames } from '../model/role.js'

/** A decision in a word or two. */
const decisionNames: Readonly<Record<DecisionKind, string>> = {
  update: 'update',
  repair: 'repair',
  'up-to-date': 'up to date',
  held: 'held',
  blocked: 'blocked',
  ahead: 'ahead of the registry',
  floating: 'floating',
  'no-pins': 'no pins',
  failed: 'failed',
}

/** Why a release or a set waits, as the end of "because …" or after a dash. */
export const reasonNames: Readonly<Record<Reason, string>> = {
  incomplete: 'not all of its artifacts are published',
  age: 'it is younger than the minimum release age',
  'age-unknown': 'its age is unknown',
  'newer-patch': 'a newer patch of the same minor is about to be old enough',
  'allowed-versions': 'the allowed versions leave it out',
  'ignored-version': 'it is on the list of ignored versions',
  'pre-release': 'it is a pre-release',
  'update-type': 'updates of this kind are switched off',
  range: 'a pinned range does not reach it',
  unsigned: 'it is not signed yet',
  unreachable: 'it cannot be reached in one hop',
  older: 'it is older than the current one',
  schedule: 'outside the schedule',
  hold: 'held on purpose',
  'operator-unseen': 'the operator that runs is not seen',
  'hop-delay': 'the last hop is too recent',
  soak: 'the followed set has not had it long enough',
  follow: 'the followed set does not have it yet',
  approved: 'the open pull request is approved',
  edited: 'somebody else committed to the branch',
  queued: 'the pull request is in the merge queue',
  declined: 'the pull request for it was closed',
  reverted: 'it was merged and taken back',
  covered: 'another pull request makes the same changes',
  'foreign-pull-request': 'an open pull request of its branch is not ours',
  'base-rewritten': 'the history of the base branch was written anew',
  'no-releases': 'the registry has no complete release',
  'no-safe-hop': 'no release can be reached in one hop',
  invalid: 'the update introduces errors',
  variable: 'a pin takes its version from a variable that nothing in the repository gives a value',
  'not-understood': 'what is there could not be understood, and nothing is guessed',
  'first-step': 'the first step of the migration has to be on the cluster, and the second to be asked for',
  'foreign-branch': 'the branch belongs to somebody else',
  'unknown-version': 'a version is beyond what this program knows',
  'unparseable-file': 'a file with a pin does not parse',
  'invalid-pin': 'a pin is invalid',
  'edit-refused': 'a pin could not be edited safely',
  registry: 'the registry could not be read',
  forge: 'the forge could not be read',
  signature: 'a signature is wrong',
}

/** `2.7.5 → 2.9.4`, or by minor `2.7 → 2.9` where one is crossed; empty where Flux does not move or is unknown. */
export function fluxArrow(move: FluxMove | null, detail: 'short' | 'full', arrow = '→'): string {
  if (move === null || move.to === null || move.from === move.to) return ''
  const show = (version: Version) => (detail === 'short' && move.crosses.length > 0 ? minorOf(version) : version)
  return move.from === null ? show(move.to) : `${show(move.from)} ${arrow} ${show(move.to)}`
}

/** A time as people read it: `2026-08-21 08:52 UTC`; the text itself where it is none. */
export function readableTime(time: string): string {
  const parsed = Date.parse(time)
  if (Number.isNaN(parsed)) return time
  return `${new Date(parsed).toISOString().slice(0, 16).replace('T', ' ')} UTC`
}

/** What stands behind a decision where a set is not plainly in lockstep: ` (out of lockstep)`; empty where it is, or has no release. */
export function doubtOf({ kind, text }: Agreement): string {
  return kind === 'lockstep' || kind === 'none' ? '' : ` (${text})`
}

/** The words for a decision; a command that decides nothing has none. */
export function decisionName(decision: DecisionKind | null): string {
  return decision === null ? 'not decided' : decisionNames[decision]
}

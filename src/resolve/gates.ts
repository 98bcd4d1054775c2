import type { Reason } from '../model/decision.js'
import type { PolicySettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { formatTime } from './details.js'
import { formatDuration } from './explain.js'
import { isOpen, nextOpening } from './schedule.js'

/** What is known of a version in the place that the clusters of a set apply. */
export type Held =
  | {
      readonly kind: 'held'
      readonly since: Date
      /** The version before; null where nothing moved yet, or where it has been there for long enough. */
      readonly previous: Version | null
      /** What Flux reported as failed on it, or null. */
      readonly failed: string | null
    }
  /** The branch or tag that is applied does not have the version. */
  | { readonly kind: 'absent'; readonly ref: string }
  /** What is applied cannot be read from here; `previous` is what the base branch had before. */
  | { readonly kind: 'unreadable'; readonly source: string; readonly previous: Version | null; readonly failed: null }

/** Why an eligible, reachable target has to wait. */
export interface WaitingReason {
  readonly reason: Reason
  readonly detail: string
  readonly until: string | null
}

/** What the gates of a set look at. */
export interface GateQuestion {
  readonly set: string
  readonly policy: PolicySettings
  readonly now: Date
  readonly current: Version | null
  readonly target: Version
  readonly crossesFluxMinor: boolean
  /** True where a person asked to go on past what only a person can judge. */
  readonly lifted: boolean
  readonly heldSince: (set: string, version: Version, longEnough: Date) => Promise<Held | null>
}

/** The first gate that is shut, or null: a later hop too soon, a followed set too fresh, a closed schedule. */
export async function shutGate(question: GateQuestion): Promise<WaitingReason | null> {
  return (await hopDelay(question)) ?? (await soak(question)) ?? schedule(question)
}

/** The operator migrates stored objects after a Flux minor, so that the next one waits (design, rule 4). */
async function hopDelay(question: GateQuestion): Promise<WaitingReason | null> {
  const { set, policy, now, current, crossesFluxMinor, heldSince } = question
  if (current === null || !crossesFluxMinor || policy.hopDelay <= 0) return null
  const held = await heldSince(set, current, before(now, policy.hopDelay))
  if (!held || (held.kind !== 'absent' && held.failed === null && held.previous === null)) return null
  const waits = `The next Flux minor waits for hop-delay ${formatDuration(policy.hopDelay)} with ${current}`
  return waiting('hop-delay', waits, held, policy.hopDelay, question)
}

async function soak(question: GateQuestion): Promise<WaitingReason | null> {
  const { policy, now, target, heldSince } = question
  if (policy.follow === null || policy.soak <= 0) return null
  const held = await heldSince(policy.follow, target, before(now, policy.soak))
  const waits = `${target} has to run in the set "${policy.follow}" for soak ${formatDuration(policy.soak)} first`
  return waiting('soak', waits, held, policy.soak, question)
}

/** A gate that ends by itself names its end; one that only a person can judge is opened by that person. */
function waiting(
  reason: 'hop-delay' | 'soak',
  waits: string,
  held: Held | null,
  delay: number,
  { now, lifted }: GateQuestion,
): WaitingReason | null {
  const why = doubt(held)
  if (why !== null) {
    const help = 'Once that is in order, tick its box in the dashboard, or run once with `force` (`--set force=true`).'
    return lifted ? null : { reason, detail: `${waits}, and ${why}. ${help}`, until: null }
  }
  const until = held?.kind === 'held' ? new Date(held.since.getTime() + delay) : now
  if (now >= until) return null
  return { reason, detail: `${waits}, until ${formatTime(until)}.`, until: formatTime(until) }
}

/** Why time alone does not open a gate, or null. */
function doubt(held: Held | null): string | null {
  if (held === null) return 'nothing says since when it does'
  if (held.kind === 'absent') return `${held.ref}, which the clusters apply, does not have it yet`
  if (held.kind === 'unreadable') return `nothing here tells since when, as the clusters apply ${held.source}`
  return held.failed
}

function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds)
}

function schedule({ policy, now, target }: GateQuestion): WaitingReason | null {
  if (policy.schedule === null || isOpen(policy.schedule, now)) return null
  const opening = nextOpening(policy.schedule, now)
  const until = opening ? formatTime(opening) : null
  const when = until === null ? 'which never opens; change it' : `until ${until}`
  return { reason: 'schedule', detail: `${target} waits for the schedule, ${when}.`, until }
}

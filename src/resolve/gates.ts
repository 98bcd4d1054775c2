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
  | { readonly kind: 'unreadable'; readonly source: string; readonly previous: Version | null }

/** Why an eligible, reachable target has to wait. */
export interface Gate {
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
  /** True where a person asked to go on: only a gate that names its end stays shut. */
  readonly lifted: boolean
  readonly heldSince: (set: string, version: Version, longEnough: Date) => Promise<Held | null>
}

/** The first gate that is shut, or null: a later hop too soon, a followed set too fresh, a closed schedule. */
export async function shutGate(question: GateQuestion): Promise<Gate | null> {
  const gates = [await hopDelay(question), await soak(question), schedule(question)]
  return gates.find((gate) => gate !== null && !(question.lifted && gate.until === null)) ?? null
}

const askPerson = 'Tick its box in the dashboard, or run with `force`, once that is in order.'

/** The operator migrates stored objects after a Flux minor, so that the next one waits (design, rule 4). */
async function hopDelay(question: GateQuestion): Promise<Gate | null> {
  const { set, policy, now, current, crossesFluxMinor, heldSince } = question
  if (current === null || !crossesFluxMinor || policy.hopDelay <= 0) return null
  const held = await heldSince(set, current, before(now, policy.hopDelay))
  const shut = (why: string): Gate => ({
    reason: 'hop-delay',
    detail: `The next Flux minor waits: ${why}. ${askPerson}`,
    until: null,
  })
  if (!held) return null
  if (held.kind === 'absent') return shut(`${held.ref}, which the clusters apply, does not have ${current} yet`)
  if (held.kind === 'unreadable')
    return held.previous === null
      ? null
      : shut(`nothing here tells whether the clusters run ${current}, as they apply ${held.source}`)
  if (held.failed !== null) return shut(`with ${current}, ${held.failed}`)
  const until = new Date(held.since.getTime() + policy.hopDelay)
  if (held.previous === null || now >= until) return null
  const detail = `${current} reached the branch that the clusters apply at ${formatTime(held.since)}, and the next Flux minor waits for hop-delay ${formatDuration(policy.hopDelay)}, until ${formatTime(until)}.`
  return { reason: 'hop-delay', detail, until: formatTime(until) }
}

async function soak({ policy, now, target, heldSince }: GateQuestion): Promise<Gate | null> {
  if (policy.follow === null || policy.soak <= 0) return null
  const held = await heldSince(policy.follow, target, before(now, policy.soak))
  const waits = `${target} has to run in the set "${policy.follow}" for soak ${formatDuration(policy.soak)} first`
  const shut = (why: string): Gate => ({ reason: 'soak', detail: `${waits}, and ${why}. ${askPerson}`, until: null })
  if (!held) return shut('nothing says since when it does')
  if (held.kind === 'absent') return shut(`${held.ref}, which its clusters apply, does not have it yet`)
  if (held.kind === 'unreadable') return shut(`nothing here tells since when, as its clusters apply ${held.source}`)
  if (held.failed !== null) return shut(held.failed)
  const until = new Date(held.since.getTime() + policy.soak)
  if (now >= until) return null
  return { reason: 'soak', detail: `${waits}, until ${formatTime(until)}.`, until: formatTime(until) }
}

function before(now: Date, milliseconds: number): Date {
  return new Date(now.getTime() - milliseconds)
}

function schedule({ policy, now, target }: GateQuestion): Gate | null {
  if (policy.schedule === null || isOpen(policy.schedule, now)) return null
  const opening = nextOpening(policy.schedule, now)
  const until = opening ? formatTime(opening) : null
  const when = until === null ? 'which never opens; change it' : `until ${until}`
  return { reason: 'schedule', detail: `${target} waits for the schedule, ${when}.`, until }
}

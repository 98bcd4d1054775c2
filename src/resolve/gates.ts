import type { Reason } from '../model/decision.js'
import type { PolicySettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { formatTime } from './details.js'
import { formatDuration } from './explain.js'
import { isOpen, nextOpening } from './schedule.js'

/** Since when the base branch has had a version, and which one it had before; `previous` is null where nothing moved yet. */
export interface Held {
  readonly since: Date
  readonly previous: Version | null
}

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
  readonly heldSince: (set: string, version: Version) => Promise<Held | null>
}

/** The first gate that is shut, or null: a later hop too soon, a followed set too fresh, a closed schedule. */
export async function shutGate(question: GateQuestion): Promise<Gate | null> {
  return (await hopDelay(question)) ?? (await soak(question)) ?? schedule(question)
}

/** The operator migrates stored objects after a Flux minor, so that the next one waits (design, rule 4). */
async function hopDelay({
  set,
  policy,
  now,
  current,
  crossesFluxMinor,
  heldSince,
}: GateQuestion): Promise<Gate | null> {
  if (current === null || !crossesFluxMinor || policy.hopDelay <= 0) return null
  const held = await heldSince(set, current)
  if (held?.previous === undefined || held.previous === null) return null
  const until = new Date(held.since.getTime() + policy.hopDelay)
  if (now >= until) return null
  const detail = `${current} reached the base branch at ${formatTime(held.since)}, and the next Flux minor waits for hop-delay ${formatDuration(policy.hopDelay)}, until ${formatTime(until)}.`
  return { reason: 'hop-delay', detail, until: formatTime(until) }
}

async function soak({ policy, now, target, heldSince }: GateQuestion): Promise<Gate | null> {
  if (policy.follow === null || policy.soak <= 0) return null
  const held = await heldSince(policy.follow, target)
  const waits = `${target} has to run in the set "${policy.follow}" for soak ${formatDuration(policy.soak)} first`
  if (!held) return { reason: 'soak', detail: `${waits}, and nothing says since when it does.`, until: null }
  const until = new Date(held.since.getTime() + policy.soak)
  if (now >= until) return null
  return { reason: 'soak', detail: `${waits}, until ${formatTime(until)}.`, until: formatTime(until) }
}

function schedule({ policy, now, target }: GateQuestion): Gate | null {
  if (policy.schedule === null || isOpen(policy.schedule, now)) return null
  const opening = nextOpening(policy.schedule, now)
  const until = opening ? formatTime(opening) : null
  const when = until === null ? 'which never opens; change it' : `until ${until}`
  return { reason: 'schedule', detail: `${target} waits for the schedule, ${when}.`, until }
}

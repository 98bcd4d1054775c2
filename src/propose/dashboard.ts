import { isObject, objectAt, stringAt } from '../model/json.js'
import type { Reason } from '../model/decision.js'
import type { SetReport } from '../model/report.js'
import { parseJson } from '../text/json.js'

/** What the dashboard remembers of a set that waits. */
interface Waiting {
  /** What it waits for; another text starts the time anew. */
  readonly state: string
  /** RFC 3339 time of the run that saw it first. */
  readonly since: string
  /** True once it was brought up. */
  readonly raised: boolean
}

/** Sets that wait, by name. */
export type DashboardMemory = ReadonlyMap<string, Waiting>

/** What a dashboard's body says. Anybody who may edit the issue can change it, so that it is a hint and no proof. */
export interface DashboardReading {
  readonly memory: DashboardMemory
  /** The sets whose boxes are ticked. */
  readonly ticked: ReadonlySet<string>
}

/** What begins the last line of the body, and tells the dashboard from other issues. */
export const dashboardMark = '<!-- flux-lockstep-dashboard:'

/** Days after which a hold or an open pull request is brought up. */
export const patience = 14

const limits = { sets: 300, characters: 60_000 }
const line = /^<!-- flux-lockstep-dashboard:(\{[^\n]+\}) -->\s*$/
const box = /^- \[x\] <!-- flux-lockstep:retry=([a-z0-9][a-z0-9-]{0,99}) -->/gim

/** The box of a set that asks for another try. */
export function retryBox(set: string, text: string): string {
  return `- [ ] <!-- flux-lockstep:retry=${set} -->${text}`
}

export function readDashboardBody(body: string): DashboardReading {
  const known = body.length > limits.characters * 2 ? '' : body
  const ticked = new Set([...known.matchAll(box)].map(([, name = '']) => name))
  return { memory: readMemory(line.exec(known.slice(known.lastIndexOf(dashboardMark)))?.[1] ?? '{}'), ticked }
}

function readMemory(text: string): DashboardMemory {
  const sets = objectAt(parse(text), ['sets']) ?? {}
  const entries = Object.entries(sets).flatMap(([name, value]): readonly (readonly [string, Waiting])[] => {
    const [state, since] = [stringAt(value, ['state']), stringAt(value, ['since'])]
    if (!isObject(value) || state === null || since === null || Number.isNaN(Date.parse(since))) return []
    return [[name, { state, since, raised: value['raised'] === true }]]
  })
  return new Map(entries.slice(0, limits.sets))
}

/** A body whose last line is the memory. */
export function withMemory(body: string, memory: DashboardMemory): string {
  const sets = Object.fromEntries([...memory].slice(0, limits.sets))
  const text = JSON.stringify({ v: 1, sets }).replaceAll('>', '\\u003e')
  return `${body.trimEnd()}\n\n${dashboardMark}${text} -->`
}

/** The memory after a run, and the sets that have waited long enough to be brought up. Pure. */
export function remember(
  memory: DashboardMemory,
  sets: readonly SetReport[],
  now: Date,
): { readonly memory: DashboardMemory; readonly due: readonly SetReport[] } {
  const waiting = sets.flatMap((set): readonly (readonly [SetReport, Waiting])[] => {
    const state = waitingState(set)
    if (state === null) return []
    const known = memory.get(set.name)
    const entry = known?.state === state ? known : { state, since: now.toISOString(), raised: false }
    return [[set, entry]]
  })
  const due = waiting.filter(([, { since, raised }]) => !raised && days(since, now) >= patience)
  const isDue = new Set(due.map(([set]) => set.name))
  return {
    memory: new Map(
      waiting.map(([{ name }, entry]) => [name, isDue.has(name) ? { ...entry, raised: true } : entry] as const),
    ),
    due: due.map(([set]) => set),
  }
}

/** What a set waits for: a person who merges, or the end of a hold. Null where nothing waits. */
export function waitingState({ decision, proposal, reason, target }: SetReport): string | null {
  if (proposal?.number && proposal.operation !== 'closed') return `#${proposal.number}`
  return decision === 'held' || decision === 'blocked' ? `${reason ?? ''} ${target ?? ''}`.trim() : null
}

const liftable: readonly (Reason | null)[] = ['declined', 'reverted', 'covered', 'edited', 'approved', 'foreign-branch']

/** True where a person can have a set proposed all the same; what the registry or the policy holds until a known time, no box lifts. */
export function canRetry({ reason, until }: SetReport): boolean {
  return liftable.includes(reason) || (until === null && (reason === 'hop-delay' || reason === 'soak'))
}

function days(since: string, now: Date): number {
  return (now.getTime() - Date.parse(since)) / 86_400_000
}

function parse(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    return null
  }
}

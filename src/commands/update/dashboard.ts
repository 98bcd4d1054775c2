import { LockstepError } from '../../model/failure.js'
import type { Finding } from '../../model/finding.js'
import type { Forge, Issue } from '../../model/forge.js'
import type { SetReport } from '../../model/report.js'
import {
  canRetry,
  dashboardMark,
  patience,
  readDashboardBody,
  remember,
  retryBox,
  waitingState,
  withMemory,
  type DashboardMemory,
} from '../../propose/dashboard.js'
import { boxText, dashboardTitle, renderDashboard, renderReminder } from '../../report/dashboard.js'
import { warning } from './propose-sets.js'

/** The dashboard of a run: what people ticked, and where the run's end is written. */
export interface Dashboard {
  /** Sets that are proposed all the same. */
  readonly retried: ReadonlySet<string>
  /** Writes the state of all sets, where it changed, and gives what GitHub refused. */
  readonly keep: (sets: readonly SetReport[], options: DashboardOptions) => Promise<readonly Finding[]>
}

interface DashboardOptions {
  /** A set and the one that it follows. */
  readonly follows: Readonly<Record<string, string>>
  readonly now: Date
}

/** A run without a dashboard. */
export const noDashboard: Dashboard = { retried: new Set(), keep: () => Promise.resolve([]) }

/** Reads the dashboard. What GitHub refuses is a warning at the end: releases are not kept back for an issue. */
export async function readDashboard(forge: Forge): Promise<Dashboard> {
  try {
    const issue = await forge.findIssue(dashboardMark)
    const { memory, ticked } = readDashboardBody(issue?.body ?? '')
    return {
      retried: ticked,
      keep: (sets, options) => refusals(() => keep(forge, issue, memory, sets, options)),
    }
  } catch (error) {
    const remarks = [remarkOn(error)]
    return { retried: new Set(), keep: () => Promise.resolve(remarks) }
  }
}

/** Comments come before the body that remembers them, so that a run which ends in between does not lose one; a second try finds it. */
async function keep(
  forge: Forge,
  issue: Issue | null,
  before: DashboardMemory,
  sets: readonly SetReport[],
  { follows, now }: DashboardOptions,
): Promise<void> {
  const { memory, due } = remember(before, sets, now)
  const since = new Map([...memory].map(([name, waiting]) => [name, waiting.since]))
  const boxes = sets.filter(canRetry).map((set) => retryBox(set.name, boxText(set)))
  const body = withMemory(renderDashboard({ sets, follows, since, boxes }), memory)
  if (!issue) {
    await forge.createIssue(dashboardTitle, body)
    return
  }
  // who closed it wants no mail
  if (issue.state === 'open') for (const set of due) await bringUp(forge, issue, set)
  if (body !== issue.body) await forge.updateIssue(issue.number, { body })
}

async function bringUp(forge: Forge, { number }: Issue, set: SetReport): Promise<void> {
  const mark = `<!-- flux-lockstep:waits=${set.name} ${waitingState(set) ?? ''} -->`
  await forge.keepComment(number, mark, `${mark}\n${renderReminder(set, patience)}`)
}

async function refusals(write: () => Promise<void>): Promise<readonly Finding[]> {
  try {
    await write()
    return []
  } catch (error) {
    return [remarkOn(error)]
  }
}

function remarkOn(error: unknown): Finding {
  if (!(error instanceof LockstepError)) throw error
  return warning(`The dashboard could not be kept: ${error.message}.`)
}

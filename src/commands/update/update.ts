import { applyEdits } from '../../edit/apply.js'
import { adviceOnOtherBots } from '../../neighbours/other-bots.js'
import { renderPatch } from '../../report/patch.js'
import type { ChangedFile } from '../../model/change.js'
import { sourceFile } from '../../model/file.js'
import { LockstepError } from '../../model/failure.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { SetReport } from '../../model/report.js'
import type { Settings } from '../../model/settings.js'
import { counted, listed } from '../../text/markdown.js'
import { releaseReports, reportOf, setReport } from '../run/assemble.js'
import { bootstrapAdvice } from '../run/bootstrap-advice.js'
import { conclusionOf, type Outcome } from '../run/outcome.js'
import { planSet, type PlanContext } from './plan-set.js'
import type { SetPlan } from './set-plan.js'
import { remembered } from '../run/cached-workspace.js'
import { runTrust } from '../run/signatures.js'
import { surveyTree, type Survey } from '../run/survey.js'
import type { World } from '../run/world.js'

/** Moves every set to its target, or says why it stays. Writes nothing itself. */
export async function update(world: World, settings: Settings): Promise<Outcome> {
  return await unproposed(await planUpdate(world, settings), world, settings)
}

/** The outcome of an update that proposes nothing. */
export async function unproposed({ survey, plans }: PlannedUpdate, world: World, settings: Settings): Promise<Outcome> {
  const sets = plans.map((plan) =>
    setReport(plan.set, plan.decision, {
      changes: plan.edits,
      findings: plan.findings,
      proposal: null,
      signatures: plan.decided.signatures,
    }),
  )
  return await updateReport(world, settings, survey, plans, sets)
}

/** The outcome of an update, with what is said of each set. */
export async function updateReport(
  world: World,
  settings: Settings,
  survey: Survey,
  plans: readonly SetPlan[],
  sets: readonly SetReport[],
): Promise<Outcome> {
  const files = filesOf(survey, plans)
  const report = reportOf('update', survey, world, {
    sets,
    releases: releaseReports(plans.map((plan) => plan.decided)),
    conclusion: conclusionOf('update', sets, survey.findings, settings.failOn),
  })
  const pins = plans.some(({ set }) => set.pins.length > 0)
  const advice = pins
    ? await adviceOnOtherBots(world.workspace)
    : await bootstrapAdvice(world.workspace, survey.tree.entries, report.pins.length, settings)
  const cluster = Object.fromEntries(plans.flatMap((plan) => (plan.cluster ? [[plan.set.name, plan.cluster]] : [])))
  return { report, files, patch: renderPatch(files), advice, cluster }
}

/** What a run would do, set by set. */
export interface PlannedUpdate {
  readonly survey: Survey
  readonly plans: readonly SetPlan[]
}

/** files → documents → pins → sets, and for each set → releases → target → changes → findings. */
export async function planUpdate(
  world: World,
  settings: Settings,
  retried: ReadonlySet<string> = new Set(),
): Promise<PlannedUpdate> {
  const workspace = remembered(world.workspace)
  const survey = await surveyTree(workspace, settings, { reader: world.reader })
  const context = planContext({ ...world, workspace }, settings, survey, retried)
  const plans: SetPlan[] = []
  world.machine.watch?.stage(surveyed(survey))
  // One after the other: sets share registries, and a release that one has looked into is known to the next.
  for (const set of survey.sets) plans.push(await planSet(set, context))
  return { survey, plans }
}

/** What a survey found, for those who wait. */
function surveyed({ tree, scan, sets }: Survey): string {
  return `${counted(tree.entries.length, 'file')}, ${counted(scan.pins.length, 'pin')} in ${counted(sets.length, 'set')}`
}

/** What is known before the sets are looked at one by one. Throws `settings` where a set follows one that there is not. */
export function planContext(
  world: World,
  settings: Settings,
  survey: Survey,
  retried: ReadonlySet<string> = new Set(),
): PlanContext {
  requireFollowed(survey.sets)
  let wide: Promise<Survey> | null = null
  return {
    world,
    settings,
    survey,
    wide: () => (wide ??= surveyTree(world.workspace, settings, { breadth: 'flux', reader: world.reader })),
    trust: runTrust(settings, world.workspace, world.machine),
    retried,
  }
}

/** A followed set exists: those of `sets` are known when the settings are read, those of clusters only here. Throws `settings`. */
function requireFollowed(sets: readonly LockstepSet[]): void {
  const names = sets.map(({ name }) => name)
  for (const { name, policy } of sets)
    if (policy.follow !== null && policy.follow !== name && !names.includes(policy.follow))
      throw new LockstepError(
        'settings',
        `"follow" names the set "${policy.follow}", and there is none: the sets here are ${listed(names)}. Correct it, or declare that set under "sets".`,
      )
}

/** The files after the edits of all sets; those of a blocked set are shown in the report, and never written. */
function filesOf(survey: Survey, plans: readonly SetPlan[]): readonly ChangedFile[] {
  const written = plans.filter((plan) => plan.decision.kind !== 'blocked')
  const known = new Map(survey.tree.files.map(({ file }) => [file.path, file]))
  // a file without a pin is edited where an `apiVersion` in it moves
  for (const { path, mode, before } of written.flatMap((plan) => plan.files))
    if (before && !known.has(path)) known.set(path, sourceFile({ path, mode }, before))
  return applyEdits(
    [...known.values()],
    written.flatMap((plan) => plan.edits),
  )
}

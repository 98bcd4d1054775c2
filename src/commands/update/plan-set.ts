import { applyEdits } from '../../edit/apply.js'
import { lockEdits } from '../../edit/chart-lock.js'
import { planMoves } from '../../edit/plan.js'
import { verifyMoves } from '../../edit/verify.js'
import { unpublished } from '../../judge/publication.js'
import type { Decision } from '../../model/decision.js'
import { LockstepError } from '../../model/failure.js'
import { finding, nowhere, type Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Pin } from '../../model/pin.js'
import { formatRepository } from '../../model/reference.js'
import { isOperator } from '../../model/role.js'
import type { Settings } from '../../model/settings.js'
import type { Version } from '../../model/version.js'
import { decideTarget } from '../../resolve/decide.js'
import type { DecidedTarget } from '../../resolve/decided-target.js'
import { withoutBehind } from '../../resolve/companions.js'
import { unorderedFiles } from '../../validate/instance-order.js'
import { failedTarget, brokenSet } from '../run/failed-sets.js'
import { heldSince } from '../run/held-since.js'
import { migrationEdits } from './migrate-versions.js'
import { nameJudge, releaseJudge, signatureAsker, type RunTrust } from '../run/signatures.js'
import type { Survey } from '../run/survey.js'
import { surveyAfter } from '../run/survey.js'
import { onceChanges } from '../run/cluster-changes.js'
import { validateMove, validationOf } from '../run/validate-move.js'
import type { World } from '../run/world.js'
import type { SetPlan } from './set-plan.js'

/** What a run knows before it looks at single sets. */
export interface PlanContext {
  readonly world: World
  readonly settings: Settings
  readonly survey: Survey
  /** The same tree with every file that speaks of Flux, read at the first question. */
  readonly wide: () => Promise<Survey>
  readonly trust: RunTrust
  /** Sets that a person asked to go on with. */
  readonly retried: ReadonlySet<string>
}

/** pins → releases → target → changes → findings, for one set. A failure is a decision of its own and leaves the other sets alone. */
export async function planSet(set: LockstepSet, context: PlanContext): Promise<SetPlan> {
  const reason = brokenSet(set)
  if (reason) return failure(set, reason)
  try {
    const decided = await decideSet(set, context)
    const { decision } = decided
    if (decision.target === null || (decision.kind !== 'update' && decision.kind !== 'repair'))
      return { set, decided, decision, findings: standing(decided), edits: [], migrated: [], files: [], cluster: null }
    return await planChanges(set, decided, context)
  } catch (error) {
    if (error instanceof LockstepError && error.exitCode !== 2) return failure(set, error)
    throw error
  }
}

/** releases → target of one set. Throws what the registry throws. */
export async function decideSet(set: LockstepSet, context: PlanContext): Promise<DecidedTarget> {
  const { world, settings, survey } = context
  world.machine.watch?.stage(`${set.name}: looking which releases are complete`)
  const named = (name: string): LockstepSet | undefined => survey.sets.find((found) => found.name === name)
  const registry = await world.registry.open()
  const signatures = releaseJudge(set, survey.tree, registry, { trust: context.trust, now: world.clock.now() })
  const askSignatures = signatureAsker(set, registry)
  return await decideTarget(set, {
    registry,
    names: nameJudge(registry),
    ...(signatures ? { signatures } : {}),
    ...(askSignatures ? { askSignatures } : {}),
    clock: world.clock,
    to: settings.to,
    lifted: settings.force || context.retried.has(set.name),
    heldSince: async (name, version, longEnough) => {
      const found = named(name)
      return found ? await heldSince(found, version, longEnough, world, settings) : null
    },
    leader: set.policy.follow === null ? null : (named(set.policy.follow)?.current ?? null),
    unordered: unorderedFiles(survey.tree),
  })
}

async function planChanges(set: LockstepSet, decided: DecidedTarget, context: PlanContext): Promise<SetPlan> {
  const { world, settings } = context
  const { decision, contents } = decided
  const before = await context.wide()
  const migrated = await migrationEdits(set, decided, before, settings, world.ruleTime)
  const stuck = decided.behind.find(({ role }) => isOperator(role))
  if (stuck) throw operatorStays(stuck, decision.target ?? '')
  const moves = planMoves(withoutBehind(set, decided.behind), decision.target ?? '', decided)
  const moved = moves.flatMap((move) => move.edits)
  const edits = [...moved, ...lockEdits(before.tree, moved), ...migrated]
  const files = applyEdits(
    before.tree.files.map((file) => file.file),
    edits,
  )
  world.machine.watch?.stage(`${set.name}: proving ${decision.target ?? ''}`)
  const after = await surveyAfter(before, world.workspace, settings, { set, changes: files })
  verifyMoves(before.scan.pins, after.scanned, moves)
  const move = contents && { before, after, set, contents, flux: decision.flux, files, time: world.ruleTime }
  const found = move ? await validateMove(move) : []
  const findings = [...standing(decided), ...found, ...notEvaluated(set, contents !== null)]
  return {
    set,
    decided,
    decision: judged(decision, findings, set),
    findings,
    edits,
    migrated,
    files,
    cluster: move && onceChanges(validationOf(move), world, settings),
  }
}

/** The others would move past the operator that runs. */
function operatorStays({ file, line, value, repository }: Pin, target: Version): LockstepError {
  const where = repository ? formatRepository(repository) : 'its repository'
  return new LockstepError(
    'edit-refused',
    `${file}:${line}: the operator's image cannot follow from ${value}, because ${where} names no image of ${target}, or no digest of it; nothing was changed, run again later.`,
  )
}

/** What is to be said before anything is validated. */
function standing({ findings, unpublished: pins }: DecidedTarget): readonly Finding[] {
  return [...unpublished(pins), ...findings]
}

/** What nobody looked at is said, never counted as fine. */
function notEvaluated({ policy, current }: LockstepSet, validated: boolean): readonly Finding[] {
  if (validated || policy.validate === 'off' || current === null) return []
  return [
    finding('not-evaluated', nowhere, {
      severity: 'notice',
      message: 'Objects, values and patches were not judged: the artifacts of the release could not be read.',
      help: 'Review the change by hand.',
    }),
  ]
}

/** An update that introduces errors is blocked, unless validation only warns (pull-requests.md, row 12). */
function judged(decision: Decision, findings: readonly Finding[], set: LockstepSet): Decision {
  if (set.policy.validate !== 'strict') return decision
  const errors = findings.filter((finding) => finding.severity === 'error' && finding.introduced)
  const [first] = errors
  if (!first) return decision
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more)` : ''
  return { ...decision, kind: 'blocked', reason: 'invalid', detail: `${first.message}${more}` }
}

function failure(set: LockstepSet, error: LockstepError): SetPlan {
  const decided = failedTarget(error)
  return { set, decided, decision: decided.decision, findings: [], edits: [], migrated: [], files: [], cluster: null }
}

import { doubtOfMove } from '../../model/agreement.js'
import type { Decision } from '../../model/decision.js'
import type { ForgeIdentity } from '../../model/forge.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import { compareVersions, type Version } from '../../model/version.js'
import { whyByHand } from '../../propose/auto-merge.js'
import type { MoveView, ProposalView } from '../../report/proposal-view.js'
import type { DecidedTarget } from '../../resolve/decided-target.js'
import { formatTime, publishedAt } from '../../resolve/details.js'
import type { SetPlan } from './set-plan.js'

/** What the texts of a proposal say beside its plan. */
export interface ViewPlace {
  readonly severalSets: boolean
  /** True where the target was asked for with `to`. */
  readonly asked: boolean
  readonly token: ForgeIdentity['kind']
}

/** What the title of a plan's proposal says. */
export function moveView(
  { set, decision }: SetPlan,
  target: Version,
  { severalSets, asked }: Pick<ViewPlace, 'severalSets' | 'asked'>,
): MoveView {
  const { name, current } = set
  const falls = current !== null && compareVersions(target, current) < 0
  const kind = decision.kind === 'repair' ? 'repair' : falls ? 'rollback' : 'update'
  return { set: name, severalSets, kind, asked, current, target, flux: decision.flux, doubt: doubtOfMove(set, target) }
}

/** Everything that a plan's proposal says. */
export function viewOf(plan: SetPlan, target: Version, place: ViewPlace): ProposalView {
  const { set, decision, decided, findings, edits, migrated } = plan
  const { policy } = set
  const pins = set.pins.flatMap((pin) => {
    const edit = edits.find((each) => each.file === pin.file && each.start === pin.writing.place?.start)
    return edit ? [{ file: pin.file, line: pin.line, role: pin.role, from: edit.old, to: edit.new }] : []
  })
  return {
    ...moveView(plan, target, place),
    pins,
    otherChanges: migrated,
    staying: set.pins.flatMap(({ file, line, reason }) => (reason === null ? [] : [{ file, line, reason }])),
    findings,
    validate: policy.validate,
    verify: policy.verify,
    ...(decided.signatures ? { signatures: decided.signatures } : {}),
    published: publishedOf(decided, target),
    newer: place.asked ? [] : newerThan(target, decided),
    via: decision.via,
    draft: isDraft(set, decision),
    unread: set.unread,
    notes: [],
    releaseNotes: policy.pullRequest.releaseNotes,
    token: place.token,
    mergedByHand: policy.pullRequest.autoMerge ? byHand(plan, target) : null,
  }
}

/** When the youngest artifact of the target was published, or null. */
function publishedOf({ releases }: DecidedTarget, target: Version): string | null {
  const release = releases.find((verdict) => verdict.release.version === target)?.release
  const time = release ? publishedAt(release) : null
  return time && formatTime(time)
}

/** The newest releases above the target that are not eligible. */
function newerThan(target: Version, { releases }: DecidedTarget): ProposalView['newer'] {
  return releases
    .filter(({ release, eligible }) => !eligible && compareVersions(release.version, target) > 0)
    .slice(0, 5)
    .map(({ release, reasons, until }) => ({
      version: release.version,
      reasons,
      missing: release.missing.map(({ role }) => role),
      until,
    }))
}

/** A person looks first at pins that disagree, at errors, and at a Flux minor that may leave half of a release behind (design, rule 13). */
export function isDraft(set: LockstepSet, { kind, flux, target }: Decision): boolean {
  const crosses = (flux?.crosses.length ?? 0) > 0
  return kind === 'repair' || kind === 'blocked' || (crosses && target !== null && doubtOfMove(set, target) !== null)
}

/** Why a person has to merge it, as the end of a sentence; null where a machine may. */
export function byHand({ set, decision, findings, migrated }: SetPlan, target: string): string | null {
  const { current, policy } = set
  const repairs = decision.kind === 'repair'
  const crosses = decision.flux?.crosses ?? []
  const facts = {
    current,
    target,
    crosses,
    repairs,
    doubt: doubtOfMove(set, target),
    migrates: migrated.length > 0,
    findings,
    validate: policy.validate,
  }
  return whyByHand(facts, policy.pullRequest)
}

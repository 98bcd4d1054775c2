import type { SetPlan } from '../../../src/commands/update/set-plan.js'
import type { Decision } from '../../../src/model/decision.js'
import type { LockstepSet } from '../../../src/model/lockstep-set.js'
import type { Pin } from '../../../src/model/pin.js'
import type { ReleaseVerdict } from '../../../src/model/release.js'
import { canonicalRepository, type ArtifactRole } from '../../../src/model/role.js'
import { unchanged } from '../../../src/resolve/decided-target.js'
import { lockstepSet, pin, type PinChanges, type SetFacts } from '../../support/sets.js'

/** A release that was judged; its artifacts by role with the time of each. */
export function verdict(
  version: string,
  times: Readonly<Partial<Record<ArtifactRole, string | null>>> = {},
  changes: Partial<ReleaseVerdict> = {},
): ReleaseVerdict {
  const roles: readonly ArtifactRole[] = ['operator-chart', 'instance-chart', 'manifests']
  const artifacts = roles.flatMap((role) => {
    const created = times[role]
    const at = { role, repository: canonicalRepository(role), tag: version, digest: `sha256:${'a'.repeat(64)}` }
    return created === undefined ? [] : [{ ...at, created }]
  })
  const release = { version, complete: true, missing: [], artifacts }
  return { release, eligible: true, reasons: [], until: null, ...changes }
}

/** A pin that stands at an offset of its file. */
export function placed(role: ArtifactRole, version: string, start: number, changes: PinChanges = {}): Pin {
  const own = pin(role, version, changes)
  return { ...own, writing: { ...own.writing, place: { start, end: start + own.value.length, before: '', after: '' } } }
}

/** What a test gives of a plan beside its set. */
export interface PlanFacts extends Partial<Omit<SetPlan, 'set' | 'decision' | 'decided'>> {
  readonly set?: SetFacts
  /** What a set has beside what makes it. */
  readonly beside?: Partial<LockstepSet>
  readonly current?: string
  readonly decision?: Partial<Decision>
  readonly releases?: readonly ReleaseVerdict[]
}

/** A plan that moves a set from 0.56.0 to 0.57.0. */
export function planned({
  set = {},
  beside = {},
  current = '0.56.0',
  decision,
  releases = [],
  ...rest
}: PlanFacts = {}): SetPlan {
  const decided: Decision = {
    kind: 'update',
    target: '0.57.0',
    reason: null,
    detail: null,
    until: null,
    via: [],
    flux: null,
    ...decision,
  }
  return {
    set: { ...lockstepSet(current, set), ...beside },
    decision: decided,
    decided: unchanged(decided, releases, []),
    findings: [],
    edits: [],
    migrated: [],
    files: [],
    cluster: null,
    ...rest,
  }
}

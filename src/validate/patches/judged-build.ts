import type { ArtifactFiles } from '../../model/contents.js'
import { buildObjects } from '../../upstream/operator-build/build.js'
import { buildPlan } from '../../upstream/operator-build/build-plan.js'
import { nearestModelled } from '../../upstream/operators.js'
import { judgePatches, userPatches, type PatchVerdict } from './judge.js'
import type { PatchState } from './state.js'

/** What the patches of an instance do on one release. */
export interface JudgedBuild {
  /** Why the operator refuses the settings, or null. */
  readonly refusal: string | null
  readonly verdicts: readonly PatchVerdict[]
}

/** Trees and sets on one release share its files, and instances mostly their patches. */
const known = new WeakMap<ArtifactFiles, Map<string, JudgedBuild>>()

/** Builds the objects of an instance and judges its patches on them, once for each release and each instance that is told the same. */
export function judgedBuild({ instance, fluxVersion, operatorVersion, manifests }: PatchState): JudgedBuild {
  const patches = userPatches(instance.spec)
  const versions = { flux: fluxVersion, operator: nearestModelled(operatorVersion) }
  const plan = buildPlan(instance.spec, versions, instance.namespace)
  const builds = known.get(manifests) ?? new Map<string, JudgedBuild>()
  known.set(manifests, builds)
  const key = JSON.stringify([plan, patches], (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
  const before = builds.get(key)
  if (before) return before
  const build = buildObjects(plan, manifests)
  const judged = { refusal: build.refusal, verdicts: judgePatches(build, patches) }
  builds.set(key, judged)
  return judged
}

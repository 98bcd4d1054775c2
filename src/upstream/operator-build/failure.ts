import type { ArtifactFiles } from '../../model/contents.js'
import type { Instance } from '../../model/instance.js'
import type { Version } from '../../model/version.js'
import type { PatchFailure } from '../../kustomize/engine/kustomize.js'
import { buildObjects } from './build.js'
import { isModelled } from '../operators.js'
import { buildPlan } from './build-plan.js'
import { holdsFlux } from './manifests.js'

/**
 * The first of an operator's own changes that a Flux does not take, so that every build of the instance fails, as on 2026-06-30
 * (fluxcd/flux2#5965). Null where all apply, and where the operator or the manifests are not known here.
 */
export function buildFailure(
  instance: Instance,
  versions: { readonly flux: Version; readonly operator: Version },
  manifests: ArtifactFiles,
): PatchFailure | null {
  if (!isModelled(versions.operator) || !holdsFlux(manifests, versions.flux)) return null
  const plan = buildPlan(instance.spec, versions, instance.object.namespace ?? 'flux-system')
  const failures = known.get(manifests) ?? new Map<string, PatchFailure | null>()
  known.set(manifests, failures)
  const key = JSON.stringify(plan, (_, value: unknown) => (typeof value === 'bigint' ? `${value}n` : value))
  const before = failures.get(key)
  if (before !== undefined) return before
  const failure = buildObjects(plan, manifests).failures[0] ?? null
  failures.set(key, failure)
  return failure
}

/** Sets on one release share its files, and instances that are told the same what fails of them. */
const known = new WeakMap<ArtifactFiles, Map<string, PatchFailure | null>>()

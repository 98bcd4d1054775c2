import { compareMinors, compareVersions, minorOf } from '../model/version.js'
import type { Version } from '../model/version.js'
import { defaultControllers } from '../upstream/components.js'
import type { CrdVersions } from '../upstream/distribution.js'

/** What one Flux version brings to a cluster. */
export interface FluxCrds {
  readonly version: Version
  readonly crds: readonly CrdVersions[]
}

/** One hop of one instance. */
export interface Hop {
  readonly from: FluxCrds
  readonly to: FluxCrds
  readonly components: readonly string[]
  /** Earlier Flux versions whose objects may still be stored; empty where the operator migrates after each minor. */
  readonly earlier: readonly FluxCrds[]
}

/** Why a hop is refused by the operator or by the API server. */
export type HopProblem =
  | { readonly kind: 'downgrade'; readonly from: Version; readonly to: Version }
  | {
      readonly kind: 'storage'
      readonly crd: string
      readonly resource: string
      /** The stored version that the new CRD no longer lists. */
      readonly stored: string
      /** The Flux version that stored it. */
      readonly storedBy: Version
    }

/**
 * Everything that makes a hop unsafe (design, rule 4): a falling Flux minor, which the operator refuses, and a stored version that the new
 * CRD no longer lists, which the API server refuses. Empty for a safe hop. What the cluster really stores is not seen from a repository.
 */
export function hopProblems({ from, to, components, earlier }: Hop): readonly HopProblem[] {
  if (fallsByMinor(from.version, to.version)) return [{ kind: 'downgrade', from: from.version, to: to.version }]
  const installed = new Set(components.length > 0 ? components : defaultControllers)
  const listed = new Map(to.crds.map((crd) => [crd.name, crd.listed]))
  const problems = [from, ...earlier].flatMap((source) =>
    source.crds
      .filter(({ component, storage }) => installed.has(component) && storage !== null)
      .filter(({ name, storage }) => storage !== null && !(listed.get(name) ?? []).includes(storage))
      .map((crd): HopProblem => {
        const { kind, storage } = crd
        return { kind: 'storage', crd: crd.name, resource: kind, stored: storage ?? '', storedBy: source.version }
      }),
  )
  return [...new Map(problems.map((problem) => [JSON.stringify({ ...problem, storedBy: null }), problem])).values()]
}

/** The operator compares major and minor one by one, as numbers; a falling patch is fine. */
export function fallsByMinor(from: Version, to: Version): boolean {
  return compareMinors(minorOf(to), minorOf(from)) < 0
}

/** The newest version of every minor up to and without the one given, for instances whose stored objects are never migrated. */
export function earlierMinors(versions: readonly Version[], than: Version): readonly Version[] {
  const newestOf = new Map<string, Version>()
  for (const version of [...versions].sort(compareVersions))
    if (compareMinors(minorOf(version), minorOf(than)) < 0) newestOf.set(minorOf(version), version)
  return [...newestOf.values()]
}

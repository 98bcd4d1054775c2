import type { Version } from './version.js'

/** What a change of a repository changes in its clusters, as far as the objects of the operator and its charts go. */
export interface ClusterChanges {
  readonly instances: readonly InstanceChanges[]
  readonly charts: ChartsCompared
}

export type ChartsCompared =
  /** Nothing was rendered: charts were compared by values and definitions alone. */
  | { readonly kind: 'by-values'; readonly why: 'off' | 'no-helm' }
  | { readonly kind: 'rendered'; readonly releases: readonly ChartChanges[] }

/** What changes between two builds. */
export interface BuildChanges {
  /** Why one of the two builds has no objects; null where both have. */
  readonly unbuilt: string | null
  readonly controllers: readonly ControllerChange[]
  readonly definitions: readonly DefinitionChange[]
  readonly permissions: readonly PermissionChange[]
  readonly objects: readonly ObjectChange[]
  /** Objects of which nothing changes. */
  readonly same: number
}

/** One FluxInstance, before and after. */
export interface InstanceChanges extends BuildChanges {
  /** `FluxInstance flux`, or the release that makes it. */
  readonly name: string
  readonly file: string
  /** Empty where the repository has one cluster, or does not say. */
  readonly cluster: string
  readonly flux: { readonly from: Version | null; readonly to: Version | null }
}

/** One Helm release of a chart, rendered before and after. */
export interface ChartChanges extends BuildChanges {
  /** `HelmRelease flux-operator`. */
  readonly name: string
  readonly file: string
  readonly cluster: string
  readonly chart: string
  readonly version: { readonly from: Version | null; readonly to: Version | null }
  /** What the release is given and was rendered without: `Secret flux-values`. */
  readonly without: readonly string[]
}

export interface ControllerChange {
  readonly name: string
  /** Null on the side where there is no such controller. */
  readonly image: { readonly from: string | null; readonly to: string | null }
  readonly arguments: { readonly added: readonly string[]; readonly removed: readonly string[] }
  readonly variables: { readonly added: readonly string[]; readonly removed: readonly string[] }
  /** `memory 1Gi → 2Gi`, for requests and limits. */
  readonly resources: readonly string[]
}

export interface DefinitionChange {
  readonly name: string
  readonly comes: readonly string[]
  readonly goes: readonly string[]
  readonly storage: { readonly from: string; readonly to: string } | null
  /** `v1 spec.ref.old`: fields of versions that both have. */
  readonly gone: readonly string[]
  readonly required: readonly string[]
}

export interface PermissionChange {
  readonly role: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** One object that is not as it was. */
export interface ObjectChange {
  /** `Deployment flux-system/source-controller`. */
  readonly name: string
  /** `label`: nothing but labels that carry a version. */
  readonly kind: 'added' | 'removed' | 'changed' | 'label'
  /** A unified diff; empty for `label`. */
  readonly diff: string
}

import type { Kustomization } from '../kustomize/kustomization.js'
import type { PatchList } from '../kustomize/patches.js'
import type { ManifestObject } from '../model/document.js'
import type { JsonObject } from '../model/json.js'
import type { Version } from '../model/version.js'

/** Who installs a chart. */
export type ChartInstaller = 'HelmRelease' | 'Application' | 'HelmChart' | 'helmfile' | 'Chart.yaml'

/** Something that could not be understood or carried over: `blocks` where a migration would have to guess, `note` where a person should look. */
export interface MigrationProblem {
  /** `blocks-removal`: the first step goes on with a note, and the second waits. */
  readonly weight: 'blocks' | 'blocks-removal' | 'note'
  readonly file: string
  readonly line: number
  readonly message: string
}

/** A patch of the bootstrap as a FluxInstance takes it: a text and a target. */
export interface CarriedPatch {
  readonly file: string
  readonly line: number
  readonly text: string
  readonly target: PatchTarget
  /** A file of its own that held the patch, or null where it was written inline. */
  readonly ownFile: string | null
  /** Where the bootstrap's kustomization lists it; null for a patch that was made from something else. */
  readonly entry: PatchListPlace | null
}

/** Which objects a patch is for; the keys of kustomize's selector without the namespace. */
export type PatchTarget = Readonly<
  Partial<Record<'group' | 'version' | 'kind' | 'name' | 'labelSelector' | 'annotationSelector', string>>
>

/** A place in one of the three patch lists of a kustomization. */
export interface PatchListPlace {
  readonly key: PatchList
  readonly index: number
  /** False where the patch is also for objects that stay, so that the entry has to stay too. */
  readonly goes: boolean
}

export type SourceKind = 'GitRepository' | 'OCIRepository' | 'Bucket'

/** The source and the Kustomization that the bootstrap reconciles the cluster from. */
export interface SyncObjects {
  readonly source: ManifestObject
  readonly kustomization: ManifestObject
  /** True where a chart makes both, so that they stand in no file. */
  readonly made: boolean
}

/** How the cluster is reconciled, and whether a FluxInstance can say the same. */
export type Sync =
  | {
      readonly kind: 'expressed'
      readonly objects: SyncObjects
      readonly source: SourceKind
      readonly name: string
      readonly url: string
      readonly ref: string
      readonly path: string
      readonly interval: string
      readonly pullSecret: string | null
      readonly provider: string | null
      /** What the two objects say beyond a FluxInstance's `sync`, as patches on the objects that the operator makes. */
      readonly extras: readonly CarriedPatch[]
    }
  /** The objects stay in the repository as they are, for the reason given; the FluxInstance gets no `sync`. */
  | { readonly kind: 'kept'; readonly objects: SyncObjects; readonly reason: string }
  | { readonly kind: 'none' }

/** A Flux API as the bootstrap installs it. */
export interface InstalledApi {
  readonly group: string
  readonly kind: string
  readonly served: readonly string[]
  readonly stored: string | null
}

/** An object beside the bootstrap's own, in one of its files. */
export interface ExtraObject {
  readonly object: ManifestObject
  readonly among: 'components' | 'sync'
}

/** A Flux Operator that the repository deploys already. */
export interface PresentOperator {
  readonly file: string
  readonly line: number
  /** The release that its chart is pinned to; null where it is a range, a variable or not to be seen. */
  readonly version: Version | null
  /** The HelmRelease of the chart, or null where there is none. */
  readonly helmRelease: { readonly name: string; readonly namespace: string | null } | null
}

/** A FluxInstance that the repository deploys already, as an object or through the chart. */
export interface PresentInstance {
  readonly file: string
  readonly line: number
  /** Its spec as written; null where the values are not to be seen (a ConfigMap, a Secret). */
  readonly spec: JsonObject | null
}

export interface Present {
  readonly operator: PresentOperator | null
  readonly instance: PresentInstance | null
}

/** Labels and annotations that the bootstrap's kustomization puts on everything. */
export interface CommonMetadata {
  readonly labels: Readonly<Record<string, string>>
  readonly annotations: Readonly<Record<string, string>>
}

/** Controllers that run once more, for the objects that carry a label: `spec.sharding` of a FluxInstance. */
export interface Sharding {
  readonly key: string
  readonly shards: readonly string[]
}

/** What every bootstrap tells of the Flux that it installs. */
export interface InstalledFlux {
  readonly version: Version | null
  readonly components: readonly string[]
  /** Registry and path of the controllers' images: `ghcr.io/fluxcd`. */
  readonly registry: string
  readonly networkPolicy: boolean
  readonly clusterDomain: string
  readonly imagePullSecret: string | null
  /** The service account of tenants that name none, where they are locked down; null elsewhere. */
  readonly tenants: string | null
  readonly openshift: boolean
  readonly apis: readonly InstalledApi[]
}

interface Known {
  /** Name of the cluster in a repository of several, or empty. */
  readonly cluster: string
  readonly namespace: string
  /** Folder of the bootstrap, empty for the root. */
  readonly folder: string
  /** Where the version is read from. */
  readonly file: string
  readonly line: number
  readonly flux: InstalledFlux
  readonly sync: Sync
  readonly patches: readonly CarriedPatch[]
  /** Patches that the FluxInstance says otherwise: their entries go with the bootstrap. */
  readonly spared: readonly CarriedPatch[]
  readonly common: CommonMetadata
  readonly extras: readonly ExtraObject[]
  /** The shards that were made by hand, as a FluxInstance says them; null without any. */
  readonly sharding: Sharding | null
  readonly present: Present
  readonly problems: readonly MigrationProblem[]
}

/** `flux bootstrap`: the manifests of the controllers lie in the repository. */
export interface ComponentsBootstrap extends Known {
  readonly kind: 'components'
  readonly componentFiles: readonly string[]
  readonly kustomization: string | null
  /** Kustomizations that make the shards, which go with it. */
  readonly shardKustomizations: readonly Kustomization[]
}

/** An OCIRepository of Flux's own manifests and the Kustomization that applies it. */
export interface OciBootstrap extends Known {
  readonly kind: 'oci'
  readonly source: ManifestObject
  readonly applied: ManifestObject
  readonly kustomization: string | null
}

/** A kustomization that names Flux's manifests at a URL. */
export interface RemoteBootstrap extends Known {
  readonly kind: 'remote'
  readonly kustomization: string
  readonly url: string
}

/** The community chart flux2: Helm installed the controllers. */
export interface ChartBootstrap extends Known {
  readonly kind: 'chart'
  readonly by: ChartInstaller
  /** Helm's name of the release. */
  readonly release: string
  /** Files in which the charts are named. */
  readonly files: readonly string[]
  /** The HelmReleases of flux2 and flux2-sync; empty where something else installs them. */
  readonly releases: readonly ManifestObject[]
  /** Where only they take their charts from. */
  readonly sources: readonly ManifestObject[]
  readonly kustomization: string | null
}

/** A cluster with operator and instance and without a bootstrap. */
export interface MigratedBootstrap {
  readonly kind: 'migrated'
  readonly cluster: string
  readonly file: string
  readonly line: number
  readonly present: Present
}

/** A bootstrap that is still in the repository. */
export type OpenBootstrap = ComponentsBootstrap | OciBootstrap | RemoteBootstrap | ChartBootstrap

export type Bootstrap = OpenBootstrap | MigratedBootstrap

/** How far a bootstrap has come on its way to the operator. */
export type BootstrapProgress = 'untouched' | 'operator-only' | 'instance-only' | 'added' | 'migrated'

/** What the repository shows of a migration that was begun. */
export function progressOf(bootstrap: Bootstrap): BootstrapProgress {
  if (bootstrap.kind === 'migrated') return 'migrated'
  const { operator, instance } = bootstrap.present
  if (operator && instance) return 'added'
  if (operator) return 'operator-only'
  return instance ? 'instance-only' : 'untouched'
}

/** `cluster "x"` or `the cluster`, for sentences. */
export function clusterPhrase(cluster: string): string {
  return cluster === '' ? 'the cluster' : `cluster ${cluster}`
}

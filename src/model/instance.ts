import type { ArtifactFiles } from './contents.js'
import type { ManifestObject, Path } from './document.js'
import { stringAt, type JsonObject } from './json.js'
import type { Version } from './version.js'

/** Which manifests an instance builds Flux from. */
export type DistributionArtifact =
  /** The copy inside the operator image: in lockstep by construction. */
  | { readonly kind: 'embedded' }
  /** The chart's default, `:latest`, because the values name none. */
  | { readonly kind: 'chart-default' }
  | { readonly kind: 'reference'; readonly reference: string }

/** One FluxInstance, written as an object or produced by the values of the flux-instance chart. */
export interface Instance {
  readonly object: ManifestObject
  /** Path from the object to what holds `distribution`, `components`, …: `['spec']`, or `['spec','values','instance']`. */
  readonly root: Path
  readonly source: 'flux-instance' | 'helm-release-values' | 'values-file' | 'embedded'
  /** The FluxInstance spec as written, without the chart's defaults. */
  readonly spec: JsonObject
  /** The constraint of `distribution.version`; null where none is written (the chart's default is `2.x`). */
  readonly fluxVersion: string | null
  readonly artifact: DistributionArtifact
  readonly components: readonly string[]
  readonly migrateResources: boolean
  readonly cluster: string
}

/** The kind of source that an instance syncs from; the chart has GitRepository where its values leave it out. */
export function syncKind(spec: JsonObject): string {
  return stringAt(spec, ['sync', 'kind']) ?? 'GitRepository'
}

/** An instance with what its operator makes of it. */
export interface RunningInstance {
  readonly instance: Instance
  /** Null where no pin names it. */
  readonly operator: Version | null
  /** The Flux that the operator selects, whether it can build it or not; null where nothing tells. */
  readonly flux: Version | null
  /** The manifests that it is built from; null where they could not be read. */
  readonly manifests: ArtifactFiles | null
}

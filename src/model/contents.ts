import type { Version } from './version.js'

/** The files of one artifact, by path inside its layer. */
export type ArtifactFiles = ReadonlyMap<string, Uint8Array>

/**
 * What the artifacts of one release hold, as far as it was pulled; null where an artifact is not published, not used by the set, or was
 * not asked for. Paths of the manifests: `flux/vA.B.C/<controller>.yaml`, `flux-images/vA.B.C/<variant>.yaml`,
 * `flux-operator/install.yaml`; paths of charts: `<chart>/Chart.yaml`, `<chart>/values.yaml`, `<chart>/values.schema.json`,
 * and what it is rendered from below `<chart>/templates`, `crds`, `charts` and `files`.
 */
export interface ReleaseContents {
  readonly version: Version
  readonly manifests: ArtifactFiles | null
  readonly operatorChart: ArtifactFiles | null
  readonly instanceChart: ArtifactFiles | null
}

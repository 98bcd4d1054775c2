import type { ArtifactFiles } from '../../model/contents.js'
import type { Path } from '../../model/document.js'
import type { JsonObject } from '../../model/json.js'
import type { Version } from '../../model/version.js'

/** A FluxInstance as far as its patches go. */
export interface PatchedInstance {
  /** The spec after the defaults of the chart or the definition. */
  readonly spec: JsonObject
  readonly namespace: string
  /** Where the value at a path of the spec is written: `['kustomize', 'patches', 0]`. */
  place(path: Path): { readonly file: string; readonly line: number }
}

/** What one tree runs. */
export interface PatchState {
  readonly instance: PatchedInstance
  readonly fluxVersion: Version
  /** The files of the manifests artifact; `flux/vX.Y.Z/` of the Flux version is read. */
  readonly manifests: ArtifactFiles
  readonly operatorVersion: Version
}

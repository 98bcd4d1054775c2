import type { ArtifactFiles, ReleaseContents } from '../model/contents.js'
import type { JsonObject } from '../model/json.js'
import type { Version } from '../model/version.js'
import { catalogOf, catalogOfDefinitions, joinCatalogs, type Catalog } from './crd.js'
import { widenEventSources } from './event-sources.js'

/** The kinds that a tree's cluster serves, as far as they could be read. */
export interface Definitions {
  /** Kinds of Flux; null where the manifests of its version could not be read. */
  readonly flux: Catalog | null
  /** Kinds of the operator; null where its release could not be read. */
  readonly operator: Catalog | null
  /** Both, in one. */
  readonly all: Catalog
}

const operatorFile = 'flux-operator/install.yaml'

/**
 * The definitions of a Flux version and of an operator release. Manifests artifacts are cumulative (a Flux version stays in every later
 * one), so any of the releases given may serve the Flux files; the operator's come from the first that has them. `patched` are definitions of
 * Flux as the patches of an instance leave them.
 */
export function definitionsOf(
  flux: Version | null,
  releases: readonly (ReleaseContents | null)[],
  patched: readonly JsonObject[] = [],
): Definitions {
  const artifacts = releases.flatMap((release) => (release?.manifests ? [release.manifests] : []))
  const fluxFiles = flux === null ? null : artifacts.map((files) => filesBelow(files, `flux/v${flux}/`)).find(isFilled)
  const operatorFiles = artifacts.map((files) => filesBelow(files, operatorFile)).find(isFilled)
  const catalogs = {
    flux: fluxFiles ? widenEventSources(joinCatalogs([catalogOfDefinitions(patched), catalogOf(fluxFiles)])) : null,
    operator: operatorFiles ? catalogOf(operatorFiles) : null,
  }
  return { ...catalogs, all: joinCatalogs([catalogs.flux, catalogs.operator].filter((catalog) => catalog !== null)) }
}

function filesBelow(files: ArtifactFiles, prefix: string): ArtifactFiles {
  return new Map([...files].filter(([path]) => path.startsWith(prefix)))
}

function isFilled(files: ArtifactFiles): boolean {
  return files.size > 0
}

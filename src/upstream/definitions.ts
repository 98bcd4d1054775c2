import type { ArtifactFiles, ReleaseContents } from '../model/contents.js'
import type { JsonObject } from '../model/json.js'
import { oncePerPair } from '../model/once-per.js'
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
  const released = flux === null ? null : firstBelow(artifacts, `flux/v${flux}/`)
  const operator = firstBelow(artifacts, operatorFile)
  return patched.length === 0 && released && operator
    ? asReleased(released, operator)
    : joined(released, operator, patched)
}

/** Sets on the same releases share their definitions, and what was judged by them. */
const asReleased = oncePerPair((released: Catalog, operator: Catalog) => joined(released, operator, []))

function joined(released: Catalog | null, operator: Catalog | null, patched: readonly JsonObject[]): Definitions {
  const flux = released && widenEventSources(joinCatalogs([catalogOfDefinitions(patched), released]))
  return { flux, operator, all: joinCatalogs([flux, operator].filter((catalog) => catalog !== null)) }
}

/** What the first artifact that has files below a path defines in them. */
function firstBelow(artifacts: readonly ArtifactFiles[], prefix: string): Catalog | null {
  for (const files of artifacts) {
    const catalog = catalogBelow(files, prefix)
    if (catalog) return catalog
  }
  return null
}

/** Sets on one release share its files. */
const known = new WeakMap<ArtifactFiles, Map<string, Catalog | null>>()

function catalogBelow(files: ArtifactFiles, prefix: string): Catalog | null {
  const catalogs = known.get(files) ?? new Map<string, Catalog | null>()
  known.set(files, catalogs)
  const before = catalogs.get(prefix)
  if (before !== undefined) return before
  const own = new Map([...files].filter(([path]) => path.startsWith(prefix)))
  const catalog = own.size === 0 ? null : catalogOf(own)
  catalogs.set(prefix, catalog)
  return catalog
}

import { stringify } from 'yaml'
import { compareMinors, minorOf } from '../../src/model/version.js'
import { kinds, type Kind, type KindVersion } from './kinds.js'
import { schemaOf, type Schema } from './schemas.js'

/** One version of a definition to write. */
export interface DefinedVersion {
  readonly name: string
  readonly storage: boolean
  readonly schema: Schema
}

/** A CustomResourceDefinition as an object. */
export function definition(
  names: { readonly kind: string; readonly plural: string; readonly group: string; readonly part: string },
  versions: readonly DefinedVersion[],
): object {
  return {
    apiVersion: 'apiextensions.k8s.io/v1',
    kind: 'CustomResourceDefinition',
    metadata: { labels: { 'app.kubernetes.io/part-of': names.part }, name: `${names.plural}.${names.group}` },
    spec: {
      group: names.group,
      names: {
        kind: names.kind,
        listKind: `${names.kind}List`,
        plural: names.plural,
        singular: names.kind.toLowerCase(),
      },
      scope: 'Namespaced',
      versions: versions.map(({ name, storage, schema }) => ({
        name,
        schema: { openAPIV3Schema: schema },
        served: true,
        storage,
        // as upstream marks them: whatever objects are no longer stored in
        ...(storage ? {} : { deprecated: true }),
        subresources: { status: {} },
      })),
    },
  }
}

const written = new Map<string, readonly string[]>()

/** The definitions that a controller brings in a Flux version, as YAML documents: the same in all patch releases of a minor version. */
export function crdsOf(component: string, flux: string): readonly string[] {
  const minor = minorOf(flux)
  const key = `${component} ${minor}`
  const documents = written.get(key) ?? write(component, minor)
  written.set(key, documents)
  return documents
}

function write(component: string, minor: string): readonly string[] {
  return kinds.flatMap((kind) => {
    const versions = kind.versions.filter((version) => isServed(version, minor))
    if (kind.component !== component || versions.length === 0) return []
    return [
      stringify(
        definition(
          { ...kind, part: 'flux' },
          versions.map((version) => defined(kind, version, minor)),
        ),
        { lineWidth: 0, aliasDuplicateObjects: false },
      ),
    ]
  })
}

function defined(kind: Kind, version: KindVersion, minor: string): DefinedVersion {
  const stored = version.storage
  const storage = stored !== null && compareMinors(stored[0], minor) <= 0 && compareMinors(minor, stored[1]) <= 0
  return { name: version.name, storage, schema: schemaOf(kind.kind, version.name) }
}

function isServed(version: KindVersion, minor: string): boolean {
  return compareMinors(version.first, minor) <= 0 && (version.last === null || compareMinors(minor, version.last) <= 0)
}

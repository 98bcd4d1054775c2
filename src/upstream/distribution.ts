import { artifactDocuments } from '../text/artifact-text.js'
import type { ArtifactFiles } from '../model/contents.js'
import { isObject, listAt, stringAt, valueAt } from '../model/json.js'
import { compareVersions, withoutV } from '../model/version.js'
import { oncePer } from '../model/once-per.js'
import type { Version } from '../model/version.js'

/** The versions of one CRD of a Flux release. */
export interface CrdVersions {
  /** `helmreleases.helm.toolkit.fluxcd.io` */
  readonly name: string
  readonly kind: string
  /** The controller whose file carries the CRD: `helm-controller`. */
  readonly component: string
  readonly served: readonly string[]
  /** All of `spec.versions`: what `status.storedVersions` may name. */
  readonly listed: readonly string[]
  readonly storage: string | null
}

/** The Flux releases in a manifests artifact, oldest first: the folders `flux/vA.B.C`. */
export const fluxVersionsIn = oncePer((files: ArtifactFiles): readonly Version[] => {
  const versions = new Set<Version>()
  for (const path of files.keys()) {
    const folder = /^flux\/(v[^/]{1,64})\//.exec(path)?.[1]
    const version = folder === undefined ? null : withoutV(folder)
    if (version !== null) versions.add(version)
  }
  return [...versions].sort(compareVersions)
})

/** Parsing costs tens of milliseconds, and several instances ask for the same Flux. */
const parsed = new WeakMap<ArtifactFiles, Map<Version, readonly CrdVersions[]>>()

/** The CRDs of one Flux release in a manifests artifact; empty where it has none. Throws `registry-answer` where a file does not parse. */
export function crdsOf(files: ArtifactFiles, flux: Version): readonly CrdVersions[] {
  const known = parsed.get(files) ?? new Map<Version, readonly CrdVersions[]>()
  parsed.set(files, known)
  const crds = known.get(flux) ?? readCrds(files, flux)
  known.set(flux, crds)
  return crds
}

function readCrds(files: ArtifactFiles, flux: Version): readonly CrdVersions[] {
  const folder = `flux/v${flux}/`
  return [...files]
    .filter(([path]) => path.startsWith(folder) && path.endsWith('.yaml'))
    .flatMap(([path, bytes]) => crdsInFile(path, Buffer.from(bytes).toString('utf8'), path.slice(folder.length, -5)))
}

function crdsInFile(path: string, text: string, component: string): readonly CrdVersions[] {
  // only the CRDs are parsed: the other documents of a component are not needed and cost as much again
  const documents = text.split(/^---.*$/m).filter((document) => /^kind: CustomResourceDefinition\s*$/m.test(document))
  return documents.flatMap((document) => crdOf(artifactDocuments(withoutSchemas(document), path)[0], component))
}

/** A definition without its schemas, which are all but a hundredth of it; they are read where an object is judged by them. */
function withoutSchemas(document: string): string {
  let depth = Infinity
  const kept = document.split('\n').filter((line) => {
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '' && indent <= depth) depth = /^ *schema: *$/.test(line) ? indent : Infinity
    return indent <= depth || depth === Infinity
  })
  return kept.join('\n')
}

function crdOf(crd: unknown, component: string): readonly CrdVersions[] {
  const name = stringAt(crd, ['metadata', 'name'])
  const kind = stringAt(crd, ['spec', 'names', 'kind'])
  if (name === null || kind === null) return []
  const versions = listAt(crd, ['spec', 'versions']).filter(isObject)
  const names = (wanted: typeof versions) => wanted.flatMap((version) => stringAt(version, ['name']) ?? [])
  return [
    {
      name,
      kind,
      component,
      served: names(versions.filter((version) => valueAt(version, ['served']) === true)),
      listed: names(versions),
      storage: names(versions.filter((version) => valueAt(version, ['storage']) === true))[0] ?? null,
    },
  ]
}

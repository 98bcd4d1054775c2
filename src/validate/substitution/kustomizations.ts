import { fluxKustomizationOf, type FluxKustomization } from '../../kustomize/flux-kustomization.js'
import { kustomizationsIn, type Kustomization } from '../../kustomize/kustomization.js'
import { parseLabelSelector } from '../../kustomize/engine/label-selector.js'
import { patchBodies, patchEntries, type PatchEntry } from '../../kustomize/patches.js'
import { reachIn, type Builds, type Reach } from '../../kustomize/reach.js'
import { targetPatterns } from '../../kustomize/target.js'
import { parseApiVersion } from '../../model/api-version.js'
import type { ManifestObject } from '../../model/document.js'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../../model/json.js'
import { gatheredFrom } from '../../model/gathered.js'
import { filesByPath, type ReadFile, type Tree } from '../../model/layout.js'
import { oncePer, oncePerPair } from '../../model/once-per.js'

/** A Flux Kustomization that substitutes variables, with what it is given: by itself, and by the patches that reach it. */
export interface Substituting {
  readonly flux: FluxKustomization
  readonly variables: ReadonlySet<string>
  readonly sources: readonly SourceReference[]
  /** True where it substitutes even if nothing is set. */
  readonly always: boolean
}

export interface SourceReference {
  readonly kind: string
  readonly name: string
  readonly optional: boolean
}

/** A patch with the files of those whose objects it reaches. */
interface Reaching {
  readonly entry: PatchEntry
  readonly builds: Builds
}

/** The Flux Kustomizations of a tree that substitute variables: with a `postBuild` of their own or one that is patched in. */
export function substituting(tree: Tree, objects: readonly ManifestObject[]): readonly Substituting[] {
  const files = filesByPath(tree.files)
  const applied = fluxAmong(objects)
  const reaching = patchesReaching(applied, kustomizationsIn(tree.files))(reachIn(tree))
  return applied.flatMap((flux) => {
    const { object } = flux
    if (object.value['spec'] === undefined) return []
    const patched = reaching(flux.file).flatMap((entry) => postBuildsOf(entry, object, files))
    if (patched.length === 0) return ofItself(flux)
    const own = objectAt(object.value, ['spec', 'postBuild'])
    return [{ flux, ...given([...(own ? [own] : []), ...patched]) }]
  })
}

/** The Flux Kustomizations among some objects. */
export const fluxAmong = gatheredFrom((object: ManifestObject): readonly FluxKustomization[] => {
  const flux = fluxKustomizationOf(object)
  return flux ? [flux] : []
})

/** What one substitutes that no patch gives a `postBuild`. */
const ofItself = oncePer((flux: FluxKustomization): readonly Substituting[] => {
  const own = objectAt(flux.object.value, ['spec', 'postBuild'])
  return own ? [{ flux, ...given([own]) }] : []
})

/** The patches that reach the objects of a file: few of those of a tree. */
const patchesReaching = oncePerPair((applied: readonly FluxKustomization[], kustomizations: readonly Kustomization[]) =>
  oncePer((reach: Reach): ((path: string) => readonly PatchEntry[]) => {
    const patches = [
      ...applied.flatMap((flux) => reachingOf(patchEntries(flux.object, '', ['spec']), reach.ofFlux(flux))),
      ...kustomizations.flatMap((one) => reachingOf(patchEntries(one.object, one.folder), reach.ofKustomization(one))),
    ]
    const known = new Map<string, readonly PatchEntry[]>()
    return (path) => {
      const found = known.get(path) ?? patches.filter(({ builds }) => builds(path)).map(({ entry }) => entry)
      known.set(path, found)
      return found
    }
  }),
)

function reachingOf(entries: readonly PatchEntry[], builds: Builds): readonly Reaching[] {
  return entries.map((entry) => ({ entry, builds }))
}

/** The `postBuild` that a patch gives to a Flux Kustomization. */
function postBuildsOf(
  entry: PatchEntry,
  object: ManifestObject,
  files: ReadonlyMap<string, ReadFile>,
): readonly JsonObject[] {
  return (patchBodies(entry, files) ?? []).flatMap(({ value }) => {
    const documents = isObject(value) ? [value] : value.flatMap(operationAsDocument)
    return documents.flatMap((document) => {
      const postBuild = objectAt(document, ['spec', 'postBuild'])
      const target = entry.target ?? identity(document)
      return postBuild && target && isTarget(target, object) ? [postBuild] : []
    })
  })
}

/** A JSON patch that adds or replaces a `postBuild`, or one of its parts. */
function operationAsDocument(operation: unknown): readonly JsonObject[] {
  const path = stringAt(operation, ['path']) ?? ''
  const [, spec, postBuild, field, key] = path.split('/')
  if (!isObject(operation) || spec !== 'spec' || postBuild !== 'postBuild' || operation['op'] === 'remove') return []
  const value = operation['value'] ?? null
  if (field === undefined) return isObject(value) ? [{ spec: { postBuild: value } }] : []
  if (key === undefined) return [{ spec: { postBuild: { [field]: value } } }]
  const inner = field === 'substitute' ? { [key]: value } : [value]
  return [{ spec: { postBuild: { [field]: inner } } }]
}

function identity(document: JsonObject): JsonObject | null {
  const [kind, name] = [stringAt(document, ['kind']), stringAt(document, ['metadata', 'name'])]
  return kind === null || name === null ? null : { kind, name }
}

/** True where the target of a patch is an object; what cannot be read reaches nothing. */
export function isTarget(target: JsonObject, object: ManifestObject): boolean {
  try {
    const { group, version, kind, name } = targetPatterns(target)
    const own = parseApiVersion(object.apiVersion)
    if (!group(own.group) || !version(own.version) || !kind(object.kind) || !name(object.name ?? '')) return false
    const labels = objectAt(object.value, ['metadata', 'labels']) ?? {}
    const wanted = parseLabelSelector(stringAt(target, ['labelSelector']) ?? '')
    const known = new Map(Object.entries(labels).map(([key, value]) => [key, typeof value === 'string' ? value : '']))
    return wanted.every((requirement) => requirement(known))
  } catch {
    return false
  }
}

function given(postBuilds: readonly JsonObject[]): Omit<Substituting, 'flux'> {
  return {
    variables: new Set(postBuilds.flatMap((one) => Object.keys(objectAt(one, ['substitute']) ?? {}))),
    sources: postBuilds.flatMap((one) => listAt(one, ['substituteFrom']).flatMap(referenceOf)),
    always: postBuilds.some((one) => one['substituteStrategy'] === 'Always'),
  }
}

function referenceOf(entry: unknown): readonly SourceReference[] {
  const name = stringAt(entry, ['name'])
  if (name === null || !isObject(entry)) return []
  return [{ kind: stringAt(entry, ['kind']) ?? 'ConfigMap', name, optional: entry['optional'] === true }]
}

/** How many lines behind `substituteFrom` are looked at. */
const nearLines = 24

/** The names that stand behind a `substituteFrom` anywhere in a tree, in an object or in the text of a patch: those of sources are among them. */
export function sourceNames({ files }: Tree): readonly string[] {
  return withoutRepeats(namesBehind(files))
}

const withoutRepeats = oncePer((names: readonly string[]): readonly string[] => [...new Set(names)])

const namesBehind = gatheredFrom(({ file }: ReadFile) =>
  file.text
    .split('substituteFrom')
    .slice(1)
    .flatMap((part) => [
      ...part
        .split('\n', nearLines)
        .join('\n')
        .matchAll(/\bname["']?:[ \t]*["']?([^\s"'#,}]+)/g),
    ])
    .map(([, name = '']) => name),
)

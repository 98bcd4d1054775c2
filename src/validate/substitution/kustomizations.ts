import { fluxKustomizationOf, type FluxKustomization } from '../../kustomize/flux-kustomization.js'
import { kustomizationsIn } from '../../kustomize/kustomization.js'
import { parseLabelSelector } from '../../kustomize/engine/label-selector.js'
import { patchBodies, patchEntries, type PatchEntry } from '../../kustomize/patches.js'
import { reachIn, type Builds, type Reach } from '../../kustomize/reach.js'
import { targetPatterns } from '../../kustomize/target.js'
import { parseApiVersion } from '../../model/api-version.js'
import type { ManifestObject } from '../../model/document.js'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../../model/json.js'
import type { ReadFile, Tree } from '../../model/layout.js'

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
  const files = new Map(tree.files.map((read) => [read.file.path, read]))
  const patches = patchesOfKustomizations(tree, objects, reachIn(tree))
  return objects.flatMap((object) => {
    const flux = fluxKustomizationOf(object)
    if (flux === null || object.value['spec'] === undefined) return []
    const reaching = patches.filter(({ builds }) => builds(object.file.path))
    const patched = reaching.flatMap(({ entry }) => postBuildsOf(entry, object, files))
    const own = objectAt(object.value, ['spec', 'postBuild'])
    const all = [...(own ? [own] : []), ...patched]
    return all.length === 0 ? [] : [{ flux, ...given(all) }]
  })
}

function patchesOfKustomizations(tree: Tree, objects: readonly ManifestObject[], reach: Reach): readonly Reaching[] {
  return [
    ...objects.flatMap((object) => {
      const flux = fluxKustomizationOf(object)
      if (flux === null) return []
      return patchEntries(object, '', ['spec']).map((entry) => ({ entry, builds: reach.ofFlux(flux) }))
    }),
    ...kustomizationsIn(tree.files).flatMap((one) =>
      patchEntries(one.object, one.folder).map((entry) => ({ entry, builds: reach.ofKustomization(one) })),
    ),
  ]
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
export function sourceNames(tree: Tree): ReadonlySet<string> {
  const names = new Set<string>()
  for (const { file } of tree.files) {
    for (const part of file.text.split('substituteFrom').slice(1)) {
      const near = part.split('\n', nearLines).join('\n')
      for (const [, name = ''] of near.matchAll(/\bname["']?:[ \t]*["']?([^\s"'#,}]+)/g)) names.add(name)
    }
  }
  return names
}

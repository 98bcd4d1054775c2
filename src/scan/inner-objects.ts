import type { ManifestObject, Path } from '../model/document.js'
import { isObject, stringAt, type JsonObject } from '../model/json.js'
import { innerObjects, ownTexts } from './walk.js'

/** Text of a block that may hold an object of ours, or values of a chart of ours. */
const needle = /flux-(?:operator|instance)|FluxInstance|ResourceSet|^[ \t]*instance:/m

/** What no mapping is without: the sign behind a key, or the brackets around its keys. */
const mapping = /:(?=\s|$)|[{?]/

/**
 * The objects and the values that stand inside an object, as mappings or as text of blocks: what Talos, kro, Crossplane, Cluster API and
 * ConfigMaps carry to a cluster. What the object itself spreads out (resources of a ResourceSet) and patches are not among them.
 */
export function embeddedObjects(object: ManifestObject): readonly ManifestObject[] {
  const before = known.get(object)
  if (before) return before
  const found = embeddedIn(object)
  known.set(object, found)
  return found
}

/** Trees before and after a change share the objects of all files that no edit touches. */
const known = new WeakMap<ManifestObject, readonly ManifestObject[]>()

function embeddedIn(object: ManifestObject): readonly ManifestObject[] {
  if (object.kind === 'CustomResourceDefinition' || object.origin === 'patch') return []
  const mappings = innerObjects(object).filter(({ path }) => !spreadOut(object, path))
  const blocks = ownTexts(object).filter(
    ({ path, value }) => mapping.test(value) && needle.test(value) && !spreadOut(object, path),
  )
  const found = [
    ...mappings.map(({ path, value }) => below(object, path, value)),
    ...blocks.flatMap(({ path }) => inBlock(object, path)),
  ]
  return found.flatMap((inner) => (inner.origin === 'embedded' ? [inner, ...embeddedObjects(inner)] : [inner]))
}

/** Places that are read as objects of their own, or as patches. */
function spreadOut({ kind }: ManifestObject, path: Path): boolean {
  if (path.some((key) => typeof key === 'string' && /^patch(?:es)?/i.test(key))) return true
  const [first, second] = path
  return kind === 'ResourceSet' && first === 'spec' && (second === 'resources' || second === 'resourcesTemplate')
}

/** A mapping of an object as an object. */
export function below(object: ManifestObject, path: Path, value: JsonObject): ManifestObject {
  return {
    ...object,
    root: [...object.root, ...path],
    origin: 'embedded',
    apiVersion: stringAt(value, ['apiVersion']) ?? '',
    kind: stringAt(value, ['kind']) ?? '',
    name: stringAt(value, ['metadata', 'name']),
    namespace: stringAt(value, ['metadata', 'namespace']),
    value,
    content: value,
    scalar: (inner) => object.scalar([...path, ...inner]),
    position: (inner) => object.position([...path, ...inner]),
    absentKey: (inner) => object.absentKey([...path, ...inner]),
    wholeKey: (inner) => object.wholeKey([...path, ...inner]),
    documentsAt: (inner) => object.documentsAt([...path, ...inner]),
  }
}

/** The documents of a block; what one of them spreads out keeps its own origin. */
function inBlock(object: ManifestObject, path: Path): readonly ManifestObject[] {
  return object.documentsAt(path).flatMap((document): readonly ManifestObject[] => {
    if (document.kind === 'plain') return isObject(document.content) ? [asEmbedded(document.object)] : []
    if (document.kind !== 'objects') return []
    return document.objects.map((inner, index) => (index === 0 ? asEmbedded(inner) : inner))
  })
}

function asEmbedded(object: ManifestObject): ManifestObject {
  return { ...object, origin: 'embedded' }
}

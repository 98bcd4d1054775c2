import type { ManifestObject, Path } from '../model/document.js'
import { isList, isObject, listAt, stringAt, type Json, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'

interface Target {
  readonly kind: string
  readonly name: string | null
}

/**
 * The objects as patches leave them: what a patch says on top of the object that it changes, with the bytes of the patch alone. Covers
 * patches inside a kustomization and in files of their own, strategic merge and JSON6902.
 */
export function patchedObjects(tree: Tree): readonly ManifestObject[] {
  const objects = tree.files.flatMap(({ documents }) =>
    documents.flatMap((document) => {
      if (document.kind === 'objects') return document.objects
      return document.kind === 'plain' && document.object.kind === '' ? [document.object] : []
    }),
  )
  const bases = objects.filter(({ origin, kind }) => origin !== 'patch' && kind !== '')
  const own = objects.filter(({ origin }) => origin === 'patch').map((object) => onBase(object, bases))
  return [...own, ...objects.flatMap((object) => patchesOf(object, bases, tree))]
}

function patchesOf(object: ManifestObject, bases: readonly ManifestObject[], tree: Tree): readonly ManifestObject[] {
  const kustomization = object.kind === 'Kustomization' || /(?:^|\/)kustomization\.ya?ml$/i.test(object.file.path)
  if (!kustomization) return []
  const lists: readonly Path[] = [['patches'], ['patchesJson6902'], ['patchesStrategicMerge'], ['spec', 'patches']]
  return lists.flatMap((list) =>
    listAt(object.value, list).flatMap((entry, index) => {
      const at = typeof entry === 'string' ? [...list, index] : [...list, index, 'patch']
      const target = targetOf(entry)
      const inline = object.documentsAt(at).flatMap((document) => {
        if (document.kind === 'objects') return document.objects.map((patch) => onBase(asPatch(patch), bases))
        return document.kind === 'plain' && target && isList(document.content)
          ? [operated(document.object, document.content, target, bases)]
          : []
      })
      return [...inline, ...fromFile(entry, object, target, bases, tree)]
    }),
  )
}

function fromFile(
  entry: Json,
  { file }: ManifestObject,
  target: Target | null,
  bases: readonly ManifestObject[],
  tree: Tree,
): readonly ManifestObject[] {
  const path = stringAt(entry, ['path'])
  if (path === null || !target) return []
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1)
  const found = tree.files.find((each) => each.file.path === folder + path.replace(/^\.\//, ''))
  return (found?.documents ?? []).flatMap((document) =>
    document.kind === 'plain' && isList(document.content)
      ? [operated(document.object, document.content, target, bases)]
      : [],
  )
}

function targetOf(entry: Json): Target | null {
  const kind = stringAt(entry, ['target', 'kind'])
  return kind === null ? null : { kind, name: stringAt(entry, ['target', 'name']) }
}

function asPatch(object: ManifestObject): ManifestObject {
  return { ...object, origin: 'patch' }
}

function baseOf({ kind, name }: Target, bases: readonly ManifestObject[]): ManifestObject | null {
  return bases.find((base) => base.kind === kind && base.name === name) ?? null
}

function onBase(patch: ManifestObject, bases: readonly ManifestObject[]): ManifestObject {
  const base = baseOf(patch, bases)
  return base ? { ...patch, value: merged(base.value, patch.value) } : patch
}

function merged(base: JsonObject, patch: JsonObject): JsonObject {
  const entries = Object.entries(patch).map(([key, value]): [string, Json | undefined] => {
    const old = Object.hasOwn(base, key) ? base[key] : undefined
    return [key, isObject(value) && isObject(old) ? merged(old, value) : value]
  })
  return { ...base, ...Object.fromEntries(entries) }
}

/** A JSON6902 patch as the object that it makes; a scalar is one that an operation writes. */
function operated(
  patch: ManifestObject,
  content: readonly Json[],
  target: Target,
  bases: readonly ManifestObject[],
): ManifestObject {
  const base = baseOf(target, bases)
  const operations = content.flatMap((operation, index) => {
    const path = stringAt(operation, ['path'])
    const writes = ['add', 'replace'].includes(stringAt(operation, ['op']) ?? '')
    const value = isObject(operation) ? operation['value'] : undefined
    return path !== null && writes && value !== undefined ? [{ index, path: pointer(path), value }] : []
  })
  const value = operations.reduce<JsonObject>(
    (sum, { path, value: next }) => merged(sum, nested(path, next)),
    base?.value ?? {},
  )
  return {
    ...patch,
    origin: 'patch',
    apiVersion: base?.apiVersion ?? '',
    kind: target.kind,
    name: target.name,
    value,
    scalar(path) {
      const found = operations.findLast((each) => each.path.every((key, depth) => key === String(path[depth])))
      return found ? patch.scalar([found.index, 'value', ...path.slice(found.path.length)]) : null
    },
    absentKey: () => null,
    wholeKey: () => null,
    documentsAt: () => [],
  }
}

/** https://www.rfc-editor.org/rfc/rfc6901 */
function pointer(path: string): readonly string[] {
  return path
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function nested(path: readonly string[], value: Json): JsonObject {
  const [first = '', ...rest] = path
  return { [first]: rest.length === 0 ? value : nested(rest, value) }
}

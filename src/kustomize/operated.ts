import type { ManifestObject, Path, Scalar } from '../model/document.js'
import { isObject, stringAt, valueAt, type Json, type JsonObject } from '../model/json.js'
import { pathIn, pointerSteps } from './pointer.js'
import { withoutValue, withValue } from './values-at-paths.js'

/** A value that an operation writes or tests, and where it stands among the operations. */
interface Written {
  readonly index: number
  readonly path: Path
  readonly value: Json
}

/**
 * A JSON6902 patch as the object that it makes; a scalar is one that an operation writes. What `test` expects is an object of its own: the
 * build fails where it does not move with what it tests.
 */
export function operated(
  patch: ManifestObject,
  content: readonly Json[],
  base: Pick<ManifestObject, 'kind' | 'name'> & Partial<Pick<ManifestObject, 'apiVersion' | 'namespace' | 'value'>>,
): readonly ManifestObject[] {
  let value: JsonObject = base.value ?? {}
  const written: Written[] = []
  const tested: ManifestObject[] = []
  for (const [index, operation] of content.entries()) {
    const [op, pointer] = [stringAt(operation, ['op']), stringAt(operation, ['path'])]
    if (pointer === null) continue
    const path = pathIn(value, pointerSteps(pointer))
    const from = fromOf(operation, value)
    if (from) value = withValue(op === 'move' ? withoutValue(value, from.path) : value, path, from.value)
    if (op === 'remove') value = withoutValue(value, path)
    const next = isObject(operation) ? operation['value'] : undefined
    if (next === undefined) continue
    if (op === 'test') tested.push(asObject(patch, base, withValue(value, path, next), [{ index, path, value: next }]))
    if (op !== 'add' && op !== 'replace') continue
    value = withValue(value, path, next)
    written.push({ index, path, value: next })
  }
  return [asObject(patch, base, value, written), ...tested]
}

/** What `copy` and `move` take, and from where; null for other operations, and where nothing stands there. */
function fromOf(operation: Json, value: JsonObject): { readonly path: Path; readonly value: Json } | null {
  const [op, pointer] = [stringAt(operation, ['op']), stringAt(operation, ['from'])]
  if ((op !== 'copy' && op !== 'move') || pointer === null) return null
  const path = pathIn(value, pointerSteps(pointer))
  const found = valueAt(value, path)
  return found === undefined ? null : { path, value: found }
}

function asObject(
  patch: ManifestObject,
  { apiVersion = '', kind, name, namespace = null }: Parameters<typeof operated>[2],
  value: JsonObject,
  written: readonly Written[],
): ManifestObject {
  return {
    ...patch,
    origin: 'patch',
    apiVersion,
    kind,
    name,
    namespace,
    value,
    content: written.reduce((own, each) => withValue(own, each.path, each.value), {}),
    scalar(path): Scalar | null {
      const found = written.findLast((each) => each.path.every((step, depth) => String(step) === String(path[depth])))
      return found ? patch.scalar([found.index, 'value', ...path.slice(found.path.length)]) : null
    },
    absentKey: () => null,
    wholeKey: () => null,
    documentsAt: () => [],
  }
}

import { createHash } from 'node:crypto'
import type { ManifestObject } from './document.js'
import { isList, isObject, listAt, stringAt, type Json } from './json.js'
import { filesByPath, type Tree } from './layout.js'

/** A chart's list of dependencies and the lock that helm keeps of it, each as the first document of its file. */
export interface LockedChart {
  readonly chart: ManifestObject
  readonly lock: ManifestObject
}

const chartFile = /(?:^|\/)(?:Chart\.ya?ml|requirements\.yaml)$/
const lockFile = /(?:^|\/)(?:Chart|requirements)\.lock$/

/** True for a file whose `dependencies` helm reads: a chart's list or its lock. */
export function listsDependencies(path: string): boolean {
  return chartFile.test(path) || lockFile.test(path)
}

/** Path of the lock of a chart's list, or of the lock itself. */
export function lockPath(path: string): string {
  return path.replace(/\.ya?ml$/, '.lock')
}

/** The chart and the lock that a file belongs to; null where either is not there or cannot be read. */
export function lockedChart(path: string, { files }: Tree): LockedChart | null {
  const lists = ['.yaml', '.yml']
    .map((end) => lockPath(path).replace(/\.lock$/, end))
    .filter((one) => chartFile.test(one))
  const [lock = null] = firstObjects([lockPath(path)], files)
  const [chart = null] = firstObjects(lists, files)
  return lock && chart && { chart, lock }
}

/** The first object of each file that is there. */
function firstObjects(paths: readonly string[], files: Tree['files']): readonly (ManifestObject | null)[] {
  return paths.flatMap((path) => {
    const read = filesByPath(files).get(path)
    if (!read) return []
    const [document] = read.documents
    if (document?.kind === 'plain') return [document.object]
    return [document?.kind === 'objects' ? (document.objects[0] ?? null) : null]
  })
}

/** The entries under `dependencies`. */
export function dependenciesOf(object: ManifestObject): readonly Json[] {
  return listAt(object.value, ['dependencies'])
}

/** True where the digest in the lock is the one that helm computes, so that `helm dependency build` accepts it. */
export function isLocked({ chart, lock }: LockedChart): boolean {
  return stringAt(lock.value, ['digest']) === lockDigest(dependenciesOf(chart), dependenciesOf(lock))
}

/**
 * The digest of a lock, `sha256:…`: helm hashes the JSON of both lists, the wanted and the locked (helm 3 and 4,
 * `internal/resolver`, HashReq). Null where an entry holds what helm would convert first, so that the JSON is not certain.
 */
export function lockDigest(wanted: readonly Json[], locked: readonly Json[]): string | null {
  const lists = [wanted, locked].map((list) => list.map(dependencyJson))
  if (lists.some((list) => list.includes(null))) return null
  const json = `[${lists.map((list) => `[${list.join(',')}]`).join(',')}]`
  return `sha256:${createHash('sha256').update(json).digest('hex')}`
}

/** Fields in the order that helm writes them; `repository` is written even where it is empty. */
const fields = ['name', 'version', 'repository', 'condition', 'tags', 'enabled', 'import-values', 'alias'] as const
const always: readonly string[] = ['name', 'repository']

function dependencyJson(entry: Json): string | null {
  if (!isObject(entry)) return null
  const parts: string[] = []
  for (const field of fields) {
    const value = entry[field] ?? (always.includes(field) ? '' : null)
    if (!isFieldOf(field, value)) return null
    if (!isEmpty(value) || always.includes(field)) parts.push(`"${field}":${goJson(value)}`)
  }
  return `{${parts.join(',')}}`
}

function isFieldOf(field: (typeof fields)[number], value: Json): boolean {
  if (value === null) return true
  if (field === 'enabled') return typeof value === 'boolean'
  if (field === 'tags') return isList(value) && value.every((tag) => typeof tag === 'string')
  return field === 'import-values' ? isList(value) : typeof value === 'string'
}

function isEmpty(value: Json): boolean {
  return value === null || value === '' || value === false || (isList(value) && value.length === 0)
}

/** JSON as Go writes it: keys of mappings sorted, and the characters that HTML knows escaped. */
function goJson(value: Json): string {
  if (isList(value)) return `[${value.map(goJson).join(',')}]`
  if (isObject(value)) {
    const keys = Object.keys(value).sort()
    return `{${keys.map((key) => `${goJson(key)}:${goJson(value[key] ?? null)}`).join(',')}}`
  }
  const text = typeof value === 'bigint' ? String(value) : JSON.stringify(value)
  return text.replace(/[<>&\u2028\u2029]/g, (found) => `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

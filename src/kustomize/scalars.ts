import type { Path, Scalar } from '../model/document.js'
import { isList, isObject, type Json } from '../model/json.js'

/**
 * Values as kustomize hands them on. It reads plain scalars as YAML 1.1 does for numbers (`0777` is 511, `1_000` is 1000), but keeps `yes`,
 * `on` and their like as text; measured with kubectl's kustomize.
 */
export function asKustomizeReads(value: Json, scalar: (path: Path) => Scalar | null, path: Path = []): Json {
  if (isList(value)) return value.map((entry, index) => asKustomizeReads(entry, scalar, [...path, index]))
  if (isObject(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => [key, asKustomizeReads(entry ?? null, scalar, [...path, key])]),
    )
  if (typeof value === 'boolean' || value === null || !isSuspect(value)) return value
  const found = scalar(path)
  return found?.style === 'plain' ? (yaml11Number(found.raw) ?? value) : value
}

/** Only what starts like a number can be read differently. */
function isSuspect(value: string | number | bigint): boolean {
  return typeof value !== 'string' || /^[-+]?\d/.test(value)
}

function yaml11Number(raw: string): number | null {
  const bare = raw.replaceAll('_', '')
  if (/^[-+]?0[0-7]+$/.test(bare)) return Number.parseInt(bare, 8)
  if (/^[-+]?0b[01]+$/.test(bare)) return Number.parseInt(bare.replace('0b', ''), 2)
  return raw.includes('_') && /^[-+]?[1-9]\d*$/.test(bare) ? Number(bare) : null
}

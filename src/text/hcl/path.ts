import { isGroup, type Item } from '../program/outline.js'
import { textOf } from '../program/tokens.js'

/** `local.versions["flux"].chart` as its segments, empty for nothing; null for any other expression. */
export function pathOf(code: string, items: readonly Item[]): readonly string[] | null {
  const segments: string[] = []
  for (const [index, item] of items.entries()) {
    if (isGroup(item)) {
      const key = item.open === '[' ? indexOf(code, item.statements[0]?.items ?? []) : null
      if (key === null) return null
      segments.push(key)
    } else if (item.kind !== 'word' || (index > 0 && !textOf(code, item).startsWith('.'))) return null
    else for (const segment of textOf(code, item).split('.')) if (segment !== '') segments.push(segment)
  }
  return segments
}

function indexOf(code: string, items: readonly Item[]): string | null {
  const [only, ...others] = items
  if (only === undefined || isGroup(only) || others.length > 0 || only.kind === 'mark') return null
  return textOf(code, only)
}

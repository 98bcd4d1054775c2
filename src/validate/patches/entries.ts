import { at, isEqual, plainOf, type PlainTree } from '../../kustomize/engine/tree.js'

/**
 * What an entry of a list is called: its name, the flag of an argument, the resources of a permission; null where it has nothing of that
 * kind, and its content alone tells it.
 */
function labelOf(entry: PlainTree): string | null {
  if (typeof entry === 'string') return entry.startsWith('-') ? flagOf(entry) : null
  const name = at(entry, ['name'])
  if (typeof name === 'string') return name
  const [groups, resources, urls] = ['apiGroups', 'resources', 'nonResourceURLs'].map((key) =>
    textsOf(at(entry, [key])),
  )
  if (resources)
    return `${resources.join(', ')} of ${(groups ?? []).map((group) => group || 'the core group').join(', ')}`
  return urls ? urls.join(', ') : null
}

/** `--concurrent` of `--concurrent=5`. */
export function flagOf(argument: string): string {
  return argument.split('=', 1)[0] ?? argument
}

/** True where two entries are the same thing, whatever else changed in it. */
export function isSameEntry(a: PlainTree, b: PlainTree): boolean {
  const [left, right] = [labelOf(a), labelOf(b)]
  return left !== null && right !== null ? left === right : isEqual(a, b)
}

/** An entry as a sentence names it. */
export function entryText(entry: PlainTree): string {
  return (
    labelOf(entry) ??
    JSON.stringify(plainOf(entry), (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value))
  )
}

function textsOf(list: PlainTree | undefined): readonly string[] | null {
  return Array.isArray(list) ? list.filter((entry) => typeof entry === 'string') : null
}

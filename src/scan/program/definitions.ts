import { isGroup, type OutlineGroup, type Statement } from '../../text/program/outline.js'
import { namesOf, namesOfGroup, valuesOf } from '../../text/program/values.js'
import { segmentsOf } from './placeholder.js'

/** A text that a program gives a name. */
export interface ProgramDefinition {
  /** The nearest first: `fluxOperator`, `const`. */
  readonly names: readonly string[]
  /** Names of what encloses it, the nearest first: `versions`. */
  readonly within: readonly string[]
  readonly text: string
  /** Characters of the text without its quotes. */
  readonly start: number
  readonly end: number
}

/** Names of what encloses a definition that are kept, and characters of one that counts. */
const farthest = 3
const longest = 512

/** Everything in a text that has a name, in its order. */
export function definitionsIn(code: string, outline: OutlineGroup): readonly ProgramDefinition[] {
  const found: ProgramDefinition[] = []
  const open: { readonly group: OutlineGroup; readonly within: readonly string[] }[] = [{ group: outline, within: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { group, within } = next
    for (const definition of definitionsOf(code, group, within)) found.push(definition)
    for (const { items } of group.statements)
      for (const item of items)
        if (isGroup(item)) open.push({ group: item, within: [...namesIn(code, item), ...within].slice(0, farthest) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** Of a group only the nearest name counts: the words before it are `const`, `new` and the like. */
function namesIn(code: string, group: OutlineGroup): readonly string[] {
  return namesOfGroup(code, group)
    .slice(0, 1)
    .flatMap((name) => [...segmentsOf(name)].reverse())
}

function definitionsOf(code: string, group: OutlineGroup, within: readonly string[]): readonly ProgramDefinition[] {
  let entry: { readonly name: string; readonly at: number } | null = null
  return group.statements.flatMap((statement, at): readonly ProgramDefinition[] => {
    const own = definedBy(code, statement, within)
    const first = own[0]
    if (first && /^(?:name|key)$/i.test(first.names[0] ?? '')) entry = { name: first.text, at }
    if (entry === null || at - entry.at > 2) return own
    const { name } = entry
    // { name: NAME, value: 0.58.1 }
    return own.map((each) =>
      /^(?:value|default)$/i.test(each.names[0] ?? '') ? { ...each, names: [name, ...each.names] } : each,
    )
  })
}

function definedBy(code: string, statement: Statement, within: readonly string[]): readonly ProgramDefinition[] {
  return valuesOf(code, statement).flatMap((value): readonly ProgramDefinition[] => {
    const names = namesOf(code, value).flatMap(withPath)
    const { from, to } = value.token
    return names.length === 0 || to - from > longest ? [] : [{ names, within, text: value.text, start: from, end: to }]
  })
}

/** The last segment of a name, and the whole path where it is one: `image.tag`. */
function withPath(name: string): readonly string[] {
  const segments = segmentsOf(name)
  return [...segments.slice(-1), ...(segments.length > 1 ? [segments.join('.')] : [])]
}

/** Definitions of one name that are kept: where there are more, none of them is the one that is meant. */
const most = 20

/** Finds definitions by name. */
export interface Lexicon {
  /** What a name of these segments means, in their order; empty where nothing or too much has it. */
  of(segments: readonly string[]): readonly ProgramDefinition[]
}

/** The definitions by each of their names. */
export function lexicon(definitions: readonly ProgramDefinition[]): Lexicon {
  const byName = new Map<string, ProgramDefinition[]>()
  for (const definition of definitions)
    for (const name of new Set(definition.names)) {
      const known = byName.get(name)
      if (!known) byName.set(name, [definition])
      else if (known.length <= most) known.push(definition)
    }
  return {
    of(segments) {
      const found = byName.get(segments.at(-1) ?? '') ?? []
      if (found.length > most) return []
      const owner = segments.at(-2)
      const owned = owner === undefined ? [] : found.filter(({ within }) => within.includes(owner))
      return owned.length > 0 ? owned : found
    },
  }
}

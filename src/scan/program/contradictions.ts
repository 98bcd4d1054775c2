import { positionIn } from '../../model/file.js'
import { isOperatorRange, isOperatorVersion } from '../constant-name.js'
import type { ProgramDefinition } from './definition.js'
import { identifierIn, placeholderIn, type ProgramPlaceholder } from './placeholder.js'
import { versionIn, type Program } from './program.js'

/** A value that a place gives a name. */
export interface GivenValue {
  readonly text: string
  /** `file:line`. */
  readonly place: string
}

/** Names that stand for names that are followed. */
const deepest = 8

/**
 * Why nothing tells what a name stands for although the file gives it values, as the end of "which …": they differ, or they go in a circle. Null
 * where there is no such contradiction.
 */
export function contradictionOf(program: Program, name: ProgramPlaceholder): string | null {
  const given = new Set<ProgramDefinition>()
  let circle: readonly ProgramDefinition[] | null = null
  const open: {
    readonly name: Pick<ProgramPlaceholder, 'segments' | 'at'>
    readonly trail: readonly ProgramDefinition[]
  }[] = [{ name, trail: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { trail } = next
    for (const definition of program.lexicon.of(next.name.segments, next.name.at)) {
      const inner = isOutside(definition) ? null : (placeholderIn(definition.text) ?? identifierIn(definition.text))
      if (trail.includes(definition)) circle ??= trail.slice(trail.indexOf(definition))
      else if (selects(definition)) given.add(definition)
      else if (inner && trail.length < deepest)
        open.push({ name: { segments: inner.segments, at: definition.start }, trail: [...trail, definition] })
    }
  }
  const place = ({ start }: ProgramDefinition): string => `${program.file.path}:${positionIn(program.file, start).line}`
  const all = [...given].sort((a, b) => a.start - b.start)
  const differ = differing(all.map((each) => ({ text: versionIn(each.text) || each.text, place: place(each) })))
  if (differ !== null || circle === null) return differ
  const places = new Set([...circle].sort((a, b) => a.start - b.start).map(place))
  return `goes in a circle (${[...places].join(', ')})`
}

/** `${{ inputs.version }}` of a workflow, and all other contexts but its environment: what they stand for is given elsewhere. */
function isOutside({ text }: ProgramDefinition): boolean {
  return /\$\{\{\s{0,8}(?!\s|env\.)/.test(text)
}

function selects({ text }: ProgramDefinition): boolean {
  return isOperatorVersion(versionIn(text)) || isOperatorRange(text)
}

/** That values differ, and where each of them is given; null where they agree. */
export function differing(values: readonly GivenValue[]): string | null {
  if (new Set(values.map(({ text }) => text)).size < 2) return null
  const places = new Set(values.map(({ text, place }) => `${text} at ${place}`))
  return `has values that differ (${[...places].join(', ')})`
}

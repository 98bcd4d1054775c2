import type { SourceFile } from '../model/file.js'
import type { Pin } from '../model/pin.js'
import type { TextLine, TextLines } from '../text/line-tree.js'
import type { Mention } from './mentions.js'
import type { NamesOnPins } from './names-on-pins.js'

/** The file around a mention. */
export interface Surroundings {
  readonly file: SourceFile
  /** Its lines with their comments blanked, by number; those that hold nothing else are absent. */
  readonly lines: TextLines
  /** Where each line begins. */
  readonly starts: readonly number[]
  /** The pins of this file by their line. */
  readonly pins: ReadonlyMap<number, readonly Pin[]>
  /** Digests that go with those pins, on whatever line. */
  readonly digests: ReadonlySet<string>
  readonly names: NamesOnPins
  /** The text with its comments blanked. */
  readonly code: string
  /** The kinds of artifacts that its lines name outside of comments, by their number. */
  readonly named: ReadonlyMap<number, ReadonlySet<Mention['kind']>>
  /** The lines of this file that use a name. */
  readonly uses: (name: string) => readonly TextLine[]
}

/** A mention with its line and statement. */
export interface MentionPlace extends Surroundings {
  readonly mention: Mention
  readonly line: TextLine
  readonly statement: readonly TextLine[]
}

/** Artifacts of which each line that names one speaks of its own version. */
const apart: ReadonlySet<Mention['kind']> = new Set([
  'operator-chart',
  'instance-chart',
  'mcp-chart',
  'manifests',
  'operator',
  'cli',
])

/** True for a line that names another artifact: a version on it is of that one. */
export function isOfAnother({ number }: TextLine, { mention: { kind }, named }: MentionPlace): boolean {
  const kinds = apart.has(kind) ? named.get(number) : undefined
  return kinds !== undefined && !kinds.has(kind) && [...kinds].some((each) => apart.has(each))
}

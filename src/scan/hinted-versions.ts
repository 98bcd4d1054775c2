import type { TextLine } from '../text/line-tree.js'
import { beside, versionsIn } from './reach.js'
import type { Surroundings } from './mention-place.js'

/** A version of the operator's numbers that only the words around it ascribe to us, and that no pin was read from. */
export interface HintedVersion {
  readonly line: TextLine
  readonly named: TextLine
  readonly reason: string
}

const ours = /flux[-_ ]?(?:operator|instance)(?!-(?:preview|local|bootstrap))/i
const identifier = /flux[-_]?(?:operator|instance)(?!-(?:preview|local|bootstrap))/i
const versionKey = /^\s*(?:-\s+)?["']?\w*(?:version|tag|revision|semver)\w*["']?\s*(?::=|=>|[:=])/i
const exactName =
  /^\s*(?:-\s+)?["']?(?:name|chart|release|app|repo)\w*["']?\s*[:=]\s*["']?(?:[\w.-]+\/)?flux[-_ ]?(?:operator(?:-mcp)?|instance)["']?,?\s*$/i
/** True for a text that has one of our names in any spelling. */
export function hints(text: string): boolean {
  return ours.test(text)
}

/** Labels of objects that a chart once made, and words for a reader. */
const words =
  /helm\.sh\/chart|app\.kubernetes\.io\/version|^\s*(?:-\s+)?["']?(?:description|summary|help|message|note|title|title)s?["']?\s*[:=]/i
/** Characters between our name and a version that belongs to it. */
const apart = 120

/** Versions that stand on a line with our name, below a key of our name, or beside it, and were not read. */
export function hintedVersions({ file, lines, pins }: Surroundings): readonly HintedVersion[] {
  if (!hints(file.text) || /(?:^|\/)go\.(?:mod|sum)$|\.lock$/.test(file.path)) return []
  return [...lines.values()].flatMap((line): readonly HintedVersion[] => {
    const [version] = versionsIn([line])
    // what stands at the top of a chart is the chart's own
    if (/(?:^|\/)Chart\.ya?ml$/.test(file.path) && line.group.owner === null) return []
    if (!version || pins.has(line.number) || words.test(line.text)) return []
    const named = namedBy(line, version.text)
    return named ? [{ line, named, reason: 'a version beside our name, which was not read' }] : []
  })
}

function namedBy(line: TextLine, version: string): TextLine | null {
  const at = line.text.indexOf(version)
  if (identifier.test(line.text.slice(Math.max(0, at - apart), at))) return line
  if (!versionKey.test(line.text)) return null
  const { owner, apart: isEntry } = line.group
  if (owner && !isEntry && identifier.test(keyOf(owner))) return owner
  return beside(line).find(({ text }) => exactName.test(text)) ?? null
}

function keyOf({ text }: TextLine): string {
  return /^\s*["']?([\w.-]+)["']?\s*[:=]/.exec(text)?.[1] ?? ''
}

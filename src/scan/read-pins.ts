import type { MentionPlace, Surroundings } from './mention-place.js'
import type { Pin } from '../model/pin.js'
import type { TextLine } from '../text/line-tree.js'
import type { Selecting } from './reach.js'
import { referredLines } from './referred-lines.js'

/** True where a pin stands on what selects, or at the variable that it names. */
export function isRead({ line, text, kind }: Selecting, place: MentionPlace): boolean {
  const on = pinsOn(line, place)
  if (on.some(({ value }) => value === '' || text.includes(value) || value.includes(text))) return true
  if (kind === 'range' && place.digests.has(text)) return true
  // an alias of YAML
  if (/^\*\w/.test(text))
    return referredLines({ ...place, line, statement: [line] }).some((each) => releasesOn(each, place))
  return kind === 'named' && isNamed(line, text, place)
}

/** True where a pin stands at the variable that a text names. */
function isNamed(line: TextLine, text: string, place: MentionPlace): boolean {
  // an expression whose default stands in quotes is cut off there, and the default is the pin
  if (/\{\{[^}]*$/.test(text) && pinsOn(line, place).length > 0) return true
  if (isFormat.test(text)) return isArgument(line, text, place)
  // of ${NAME:?what is missing} the name counts
  const names = text.split('|')[0]?.match(/[A-Za-z_][\w-]*/g) ?? []
  const given = /^v?\$\{(\w+):?[-=?+]/.exec(text)?.[1]
  const last = given ?? names.at(-1)
  return last !== undefined && place.names.has(last, place.file.path, given === undefined ? names.at(-2) : undefined)
}

const isFormat = /^v?(?:%[sdv]|\{\d?\})$/

/** The argument of a format stands behind the text that it ends in. */
function isArgument({ text: whole }: TextLine, text: string, { names, file }: MentionPlace): boolean {
  const from = whole.indexOf(text) + text.length
  const argument = /^[^"'`]*["'`](?:\.format)?[^\w"'`]*([A-Za-z_]\w*)/.exec(whole.slice(from, from + 200))?.[1]
  return argument !== undefined && names.has(argument, file.path)
}

/** True for a line with a pin of a release; the version of Flux alone settles no name. */
export function releasesOn(line: TextLine, around: Surroundings): boolean {
  return pinsOn(line, around).some(({ role }) => role !== 'flux-version')
}

function pinsOn({ number }: TextLine, { pins }: Surroundings): readonly Pin[] {
  return pins.get(number) ?? []
}

/** True for a line with a pin of a release on it, or in what it holds: `ref:` with its tag below. */
export function releasesNear(line: TextLine, place: MentionPlace): boolean {
  const held = /^[\s-]*["']?ref["']?\s*:/.test(line.text) ? line.below.flatMap(({ lines }) => lines.slice(0, 10)) : []
  return [line, ...held].some((each) => releasesOn(each, place))
}

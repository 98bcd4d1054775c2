import type { TextLine } from '../text/line-tree.js'
import { beside } from './reach.js'
import type { MentionPlace } from './mention-place.js'

/** Names that one statement refers to which are looked for, and lines of what has one. */
const [mostNames, longest] = [5, 40]

/**
 * The lines of what a statement refers to by a name that the file gives: an alias or a merge of YAML (`*version`, `<<: *chart`), an array that a command
 * is given (`"${args[@]}"`, `@args`), and what is added to the array that the name stands in (`args+=(…)`).
 */
export function referredLines({ line, statement, code, lines }: MentionPlace): readonly TextLine[] {
  const near = [...statement, ...beside(line)].map(({ text }) => text).join('\n')
  const anchors = namesIn(near, /(?<![\w*])\*([\w.-]{1,80})/g).flatMap((name) => anchored(name, code, lines))
  const given = namesIn(
    near,
    /\$\{(\w{1,80})\[[@*]\]\}|(?<![\w"'])@(\w{1,80})\b|(?<!\w)\$?(\w{1,80})[ \t]{0,4}=[ \t]{0,4}@?\(/g,
  )
  return [...anchors, ...given.flatMap((name) => assigned(name, code, lines))]
}

function namesIn(text: string, pattern: RegExp): readonly string[] {
  const found = [...text.matchAll(pattern)].flatMap(([, ...groups]) => groups.find(Boolean) ?? [])
  return [...new Set(found)].slice(0, mostNames)
}

/** The line of an anchor, with what stands below it. */
function anchored(name: string, code: string, lines: MentionPlace['lines']): readonly TextLine[] {
  return placesOf(`&${name}`, code).flatMap((at) => {
    const line = lines.get(numberAt(code, at))
    return line ? [line, ...line.below.flatMap((group) => group.lines.slice(0, longest))] : []
  })
}

/** The lines of an array and of what is added to it, up to the bracket that closes each. */
function assigned(name: string, code: string, lines: MentionPlace['lines']): readonly TextLine[] {
  return placesOf(name, code).flatMap((at) => {
    const sign = /^[ \t]{0,4}\+?=[ \t]{0,4}@?(\()?/.exec(code.slice(at + name.length, at + name.length + 20))
    if (!sign) return []
    const end = sign[1] === undefined ? at : code.indexOf(')', at)
    const first = numberAt(code, at)
    const last = Math.min(numberAt(code, end < 0 ? at : end), first + longest)
    return Array.from({ length: last - first + 1 }, (_, index) => lines.get(first + index) ?? []).flat()
  })
}

/** Where a word stands by itself, the first of them. */
function placesOf(word: string, code: string): readonly number[] {
  const found: number[] = []
  for (let at = code.indexOf(word); at >= 0 && found.length < mostNames; at = code.indexOf(word, at + word.length))
    if (!/[\w-]/.test(code.charAt(at - 1)) && !/[\w.-]/.test(code.charAt(at + word.length))) found.push(at)
  return found
}

function numberAt(code: string, offset: number): number {
  let number = 1
  for (let at = code.indexOf('\n'); at >= 0 && at < offset; at = code.indexOf('\n', at + 1)) number++
  return number
}

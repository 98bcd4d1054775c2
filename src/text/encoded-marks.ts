/** A text as whoever decodes it reads it. */
export interface Decoded {
  readonly text: string
  /** Where the character at an index of it begins in what was written. */
  readonly writtenAt: (index: number) => number
}

/**
 * A character that is written by its number: in an address, as often as it was encoded anew (`%3A`, `%253A`), in JSON (`\u0026`), in HTML
 * (`&#64;`, `&#x40;`, `&commat;`), and the wide forms of East Asian text.
 */
const encoded =
  /%(?:25){0,8}([2-7][0-9a-f])|(?<!\\)\\+u00([2-7][0-9a-f])|&#(?:x0{0,4}([2-7][0-9a-f])|0{0,4}(\d{2,3}));|&(commat|colon|sol|quest|num|amp|equals);|([！-～])/gi

/** What each of them begins with. */
const mark = /[%\\&！-～]/

const named: Readonly<Record<string, string>> = {
  commat: '@',
  colon: ':',
  sol: '/',
  quest: '?',
  num: '#',
  amp: '&',
  equals: '=',
}

/**
 * The text with the letters, digits and marks of addresses that it writes by their numbers; quotes, blanks and all else stay as they are written.
 * Null where there are none.
 */
export function decoded(text: string): Decoded | null {
  if (!mark.test(text)) return null
  const parts: string[] = []
  const starts: number[] = []
  const lengths: number[] = []
  let from = 0
  let length = 0
  for (const match of text.matchAll(encoded)) {
    const character = characterOf(match)
    if (character === null) continue
    const before = text.slice(from, match.index)
    parts.push(before, character)
    length += before.length + 1
    from = match.index + match[0].length
    starts.push(length)
    lengths.push(from - length)
  }
  if (starts.length === 0) return null
  return {
    text: parts.join('') + text.slice(from),
    writtenAt: (index) => index + (lengths[lastUpTo(starts, index)] ?? 0),
  }
}

function characterOf(match: RegExpExecArray): string | null {
  const [, percent, json, hexadecimal, decimal, name, wide] = match
  if (name !== undefined) return named[name.toLowerCase()] ?? null
  if (wide !== undefined) return kept(wide.charCodeAt(0) - 0xfee0)
  return kept(decimal === undefined ? parseInt(percent ?? json ?? hexadecimal ?? '', 16) : Number(decimal))
}

function kept(number: number): string | null {
  const character = String.fromCharCode(number)
  return /[\w:/?#&=@.-]/.test(character) ? character : null
}

/** The index of the last number that is no greater; -1 where all are. */
function lastUpTo(numbers: readonly number[], limit: number): number {
  let low = 0
  let high = numbers.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

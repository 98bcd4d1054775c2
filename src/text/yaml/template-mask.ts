import { Occurrences } from '../occurrences.js'

const openings = /\{[{%#]|#[%{]|%\{|<<-?\s/g
const closings: Readonly<Record<string, string>> = { '{{': '}}', '{%': '%}', '{#': '#}', '#%': '%#', '#{': '}#' }

/**
 * A template's text with every expression of the same length that YAML can read: a comment where the expression fills its lines, a word
 * elsewhere; null where there is none. Offsets stay true.
 */
export function maskTemplate(text: string): string | null {
  const occurrences = new Occurrences(text)
  const lines = new Lines(text)
  const pieces: string[] = []
  let kept = 0
  openings.lastIndex = 0
  for (let opening = openings.exec(text); opening; opening = openings.exec(text)) {
    const end = endOf(opening, occurrences, text)
    if (end === null) {
      openings.lastIndex = opening.index + 1
      continue
    }
    const alone = lines.isBlankBefore(opening.index) && lines.isBlankAfter(end)
    pieces.push(text.slice(kept, opening.index), masked(text.slice(opening.index, end), alone))
    kept = end
    openings.lastIndex = end
  }
  return kept === 0 ? null : pieces.join('') + text.slice(kept)
}

function masked(expression: string, alone: boolean): string {
  return alone ? expression.replace(/[^\r\n]/g, ' ').replace(' ', '#') : 'X'.repeat(expression.length)
}

/** Where an expression ends that begins here; null where it does not. */
function endOf({ 0: opening, index }: RegExpExecArray, occurrences: Occurrences, text: string): number | null {
  const from = index + opening.length
  const until = (mark: string) => occurrences.next(mark, from)
  const closing = closings[opening]
  if (closing !== undefined) return until(closing) < text.length ? until(closing) + closing.length : null
  if (opening === '%{') return until('}') < Math.min(text.length, until('\n')) ? until('}') + 1 : null
  const end = until('>')
  return text.startsWith('>>', end) && end < until('<') && end < until('\n') ? end + 2 : null
}

/** What stands on the line around an offset; each line is looked at once. */
class Lines {
  readonly #text: string
  readonly #occurrences: Occurrences
  #start = 0
  #end = -1
  /** Offsets of the first character of the line that is no blank, and behind the last. */
  #first = 0
  #last = 0

  constructor(text: string) {
    this.#text = text
    this.#occurrences = new Occurrences(text)
  }

  isBlankBefore(offset: number): boolean {
    this.#go(offset)
    return this.#first >= offset
  }

  isBlankAfter(offset: number): boolean {
    this.#go(offset)
    return this.#last <= offset
  }

  /** To the line of an offset, which is this one or one below it. */
  #go(offset: number): void {
    if (offset <= this.#end) return
    while (offset > this.#end) {
      this.#start = this.#end + 1
      this.#end = this.#occurrences.next('\n', this.#start)
    }
    const line = this.#text.slice(this.#start, this.#end)
    this.#first = this.#start + line.length - line.trimStart().length
    this.#last = this.#start + line.trimEnd().length
  }
}

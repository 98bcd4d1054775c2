import type { OutlineGroup } from '../../text/program/outline.js'

/** Characters of a file: start inclusive, end exclusive. */
export interface Scope {
  readonly start: number
  readonly end: number
  /** True where what is given around it may count too: variables of a job, which a rule or a run may leave out. */
  readonly isOpen?: true
}

/** The parts of a program in which a name means what it is given there. */
export interface Scopes {
  /** The block of an offset as its indentation shows it; null at the top of a file. */
  of(offset: number): Scope | null
  /** What the parameters of a function mean something in: its first line and its body. */
  ofParameters(group: Pick<OutlineGroup, 'start' | 'end'>): Scope
}

/** The blocks of a text whose comments are blanked, by its indentation; every line is looked at a bounded number of times. */
export function scopesOf(code: string): Scopes {
  const lines = linesOf(code)
  const [before, behind] = [nearestOutside(lines, 1), nearestOutside(lines, -1)]
  const at = (offset: number): number => lineAt(lines, offset)
  const { starts, indents } = lines
  const endOf = (index: number): number => starts[index] ?? code.length
  return {
    of(offset) {
      const index = at(offset)
      if ((indents[index] ?? 0) === 0) return null
      return { start: endOf(before[index] ?? 0), end: endOf(behind[index] ?? starts.length) }
    },
    ofParameters({ start, end }) {
      const [first, last] = [at(start), at(end)]
      const indent = indents[first] ?? 0
      let next = last + 1
      while (next < starts.length && next - last < longest && (indents[next] ?? 0) > indent) next++
      return { start: endOf(first), end: endOf(next) }
    },
  }
}

/** Where lines start, and how deep: two lists of numbers, since a text may hold half a million lines. */
interface Lines {
  readonly starts: readonly number[]
  readonly indents: readonly number[]
}

/** Lines of a body that are looked at. */
const longest = 500

/** The lines that hold something; one of closing brackets alone stands at the depth of what it closes. */
function linesOf(code: string): Lines {
  const starts: number[] = []
  const indents: number[] = []
  for (let start = 0; start <= code.length;) {
    const feed = code.indexOf('\n', start)
    const end = feed < 0 ? code.length : feed
    const indent = code.slice(start, end).search(/\S/)
    if (indent >= 0) {
      starts.push(start)
      indents.push(indent)
    }
    start = end + 1
  }
  return { starts, indents }
}

/** Of each line the nearest one above (1) or below (-1) it that stands less deep. */
function nearestOutside({ indents }: Lines, step: 1 | -1): readonly number[] {
  const found = new Array<number>(indents.length).fill(step === 1 ? 0 : indents.length)
  const open: number[] = []
  for (let count = 0; count < indents.length; count++) {
    const index = step === 1 ? count : indents.length - 1 - count
    const indent = indents[index] ?? 0
    while (open.length > 0 && (indents[open.at(-1) ?? 0] ?? 0) >= indent) open.pop()
    const nearest = open.at(-1)
    if (nearest !== undefined) found[index] = nearest
    open.push(index)
  }
  return found
}

/** The line of an offset, found by halves. */
function lineAt({ starts }: Lines, offset: number): number {
  let [low, high] = [0, starts.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/** A name that a function is given, without a value. */
export interface Parameter {
  readonly name: string
  readonly start: number
  readonly scope: Scope
}

const declared = /\b(?:function|def|func|fn|fun)\b[^(\n]{0,100}(\([^()]{0,400}\))/g
const arrow = /(\([^()\n]{0,300}\))[ \t]{0,8}(?::[^=\n(){}]{0,60})?=>/g
const method =
  /^[ \t]{0,40}(?!(?:if|for|while|switch|catch|return|else|with)\b)(?:[\w<>[\],.]{1,60}[ \t]{1,4}){0,5}\w{1,60}(\([^()\n]{0,300}\))[ \t]{0,4}(?::[ \t]{0,4}[\w<>[\]]{1,60}[ \t]{0,4})?(?:throws [\w., ]{1,80})?\{/gm

/** The parameters of the functions of a text: inside of one, its name is what it is called with, whatever has that name elsewhere. */
export function parametersIn(code: string, scopes: Scopes): readonly Parameter[] {
  return [declared, arrow, method].flatMap((form) =>
    [...code.matchAll(form)].flatMap(({ 0: text, 1: list = '', index }) => {
      const start = index + text.indexOf(list)
      const scope = scopes.ofParameters({ start, end: start + list.length })
      const names = list.replace(/["'`][^"'`\n]{0,200}["'`]/g, '').match(/[A-Za-z_$][\w$]{0,60}/g) ?? []
      return names.map((name): Parameter => ({ name, start, scope }))
    }),
  )
}

/** One line of a text in the tree that its indentation makes; blank lines and separators are no part of it. */
export interface TextLine {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Character offset of its first character. */
  readonly start: number
  /** The lines that it stands among. */
  readonly group: LineGroup
  /** What stands deeper below it: one group, or one for each entry of a list. */
  readonly below: readonly LineGroup[]
}

/** Lines that stand at one depth: the members of a mapping, of a block of code, or of one entry of a list. */
export interface LineGroup {
  readonly lines: readonly TextLine[]
  /** The line that the group stands below; null at the top of a document. */
  readonly owner: TextLine | null
  /** True for an entry of a list and for a document of its own: what stands beside it is something else. */
  readonly apart: boolean
}

/** The lines of a text by their number, in their order. */
export interface TextLines {
  get(number: number): TextLine | undefined
  /** Those that hold something. */
  all(): Iterable<TextLine>
}

/** Shared by all lines with nothing below them, which are most. */
const nothing: LineGroup[] = []

/** A line of a text that is kept whole: half a million lines of a letter each would cost a hundred times what they hold. */
class OpenLine implements TextLine {
  below: LineGroup[] = nothing
  readonly number: number
  readonly start: number
  readonly group: OpenGroup
  readonly #whole: string
  readonly #end: number

  constructor(
    whole: string,
    number: number,
    range: { readonly start: number; readonly end: number },
    group: OpenGroup,
  ) {
    this.number = number
    this.start = range.start
    this.group = group
    this.#whole = whole
    this.#end = range.end
  }

  get text(): string {
    return this.#whole.slice(this.start, this.#end)
  }
}

interface OpenGroup extends LineGroup {
  lines: OpenLine[]
  readonly owner: OpenLine | null
  readonly indent: number
}

/** Nothing but what ends something: it belongs to what it ends, and selects nothing. */
const closing = /^[\s})\],;]*$/

/**
 * The indentation of any text, YAML or code, in one pass: number of a line to the line. Whoever formats a file indents what belongs
 * together, so that this holds where no grammar is known: in templates, in YAML inside of strings, in programs.
 */
export function lineTree(text: string): TextLines {
  const known: (TextLine | undefined)[] = []
  const open: OpenGroup[] = []
  let number = 0
  for (let start = 0; start <= text.length;) {
    const feed = text.indexOf('\n', start)
    const end = feed < 0 ? text.length : feed
    const line = text.slice(start, end)
    const indent = line.search(/\S/)
    number++
    if (indent >= 0 && /^\s*---\s*(?:#|$)/.test(line)) {
      close(open, indent - 1)
      begin(open, indent, true)
    } else if (indent >= 0 && closing.test(line)) close(open, indent)
    else if (indent >= 0)
      known[number] = place(open, line, indent, (group) => new OpenLine(text, number, { start, end }, group))
    start = end + 1
  }
  return {
    get: (wanted) => known[wanted],
    *all() {
      for (const line of known) if (line) yield line
    },
  }
}

function place(open: OpenGroup[], text: string, indent: number, lineIn: (group: OpenGroup) => OpenLine): OpenLine {
  const dash = /^\s*-\s+(?=\S)/.exec(text)?.[0]
  close(open, indent)
  const depth = dash?.length ?? indent
  const top = open.at(-1)
  const group = dash === undefined && top?.indent === depth ? top : begin(open, depth, dash !== undefined)
  const line = lineIn(group)
  // most groups have one line, and an array that is pushed to makes room for more
  if (group.lines.length === 0) group.lines = [line]
  else group.lines.push(line)
  return line
}

/** Closes every group that stands deeper. */
function close(open: OpenGroup[], indent: number): void {
  while ((open.at(-1)?.indent ?? -1) > indent) open.pop()
}

function begin(open: OpenGroup[], indent: number, apart: boolean): OpenGroup {
  const around = open.at(-1)
  const owner = around?.lines.at(-1) ?? around?.owner ?? null
  const group: OpenGroup = { lines: [], owner, apart, indent }
  if (owner?.below === nothing) owner.below = [group]
  else owner?.below.push(group)
  open.push(group)
  return group
}

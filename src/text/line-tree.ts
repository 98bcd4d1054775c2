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

interface OpenLine extends TextLine {
  below: LineGroup[]
}

/** Shared by all lines with nothing below them, which are most. */
const nothing: LineGroup[] = []

interface OpenGroup extends LineGroup {
  readonly lines: OpenLine[]
  readonly owner: OpenLine | null
  readonly indent: number
}

/**
 * The indentation of any text, YAML or code, in one pass: number of a line to the line. Whoever formats a file indents what belongs
 * together, so that this holds where no grammar is known: in templates, in YAML inside of strings, in programs.
 */
export function lineTree(text: string): ReadonlyMap<number, TextLine> {
  const known = new Map<number, TextLine>()
  const open: OpenGroup[] = []
  let start = 0
  for (const [index, line] of text.split('\n').entries()) {
    const indent = line.search(/\S/)
    if (indent >= 0 && /^\s*---\s*(?:#|$)/.test(line)) {
      close(open, indent - 1)
      begin(open, indent, true)
    } else if (indent >= 0) known.set(index + 1, place(open, line, indent, { number: index + 1, start }))
    start += line.length + 1
  }
  return known
}

function place(
  open: OpenGroup[],
  text: string,
  indent: number,
  at: { readonly number: number; readonly start: number },
): OpenLine {
  const dash = /^\s*-\s+(?=\S)/.exec(text)?.[0]
  close(open, indent)
  const depth = dash?.length ?? indent
  const top = open.at(-1)
  const group = dash === undefined && top?.indent === depth ? top : begin(open, depth, dash !== undefined)
  const line: OpenLine = { ...at, text, group, below: nothing }
  group.lines.push(line)
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

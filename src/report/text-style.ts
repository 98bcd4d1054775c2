import type { Severity } from '../model/finding.js'
import { wrap } from '../text/wrap.js'
import { withoutUserParts } from '../text/user-parts.js'
import { shortened, visible } from '../text/visible.js'

export interface TextOptions {
  readonly color: boolean
  /** Columns of the terminal. */
  readonly width: number
}

type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan'

const codes: Readonly<Record<Style, number>> = { bold: 1, dim: 2, red: 31, green: 32, yellow: 33, cyan: 36 }

export type Paint = (style: Style, text: string) => string

/** Colours a text, or leaves it alone. */
export function painter(color: boolean): Paint {
  return (style, text) => (color && text !== '' ? `\u001b[${codes[style]}m${text}\u001b[0m` : text)
}

export const severityStyles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', notice: 'cyan' }

/** A column: its cells are cut to `max` columns, in the middle, those of the last at their end. */
export interface Column {
  readonly head: string
  readonly max: number
  readonly style?: Style
}

/**
 * Columns under their heads, no wider than `width` columns: the widest shrink first, down to eight. Cells are plain text from anywhere;
 * unseen characters in them are spelled out.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): string {
  const cells = rows.map((row) => row.map((cell) => visible(cell)))
  const natural = columns.map((column, index) =>
    Math.min(column.max, Math.max(column.head.length, ...cells.map((row) => (row[index] ?? '').length))),
  )
  const widths = fitted(natural, width - 2 * (columns.length - 1))
  const line = (row: readonly string[], head: boolean) =>
    columns
      .map((column, index) => {
        const room = widths[index] ?? 8
        const last = index === columns.length - 1
        const cell = last ? cutAtEnd(row[index] ?? '', room) : shortened(row[index] ?? '', room)
        const style = head ? 'dim' : column.style
        const painted = style === undefined ? cell : paint(style, cell)
        return painted + (last ? '' : ' '.repeat(room - cell.length))
      })
      .join('  ')
      .trimEnd()
  return [
    line(
      columns.map((column) => column.head),
      true,
    ),
    ...cells.map((row) => line(row, false)),
  ].join('\n')
}

/** A reason says most at its beginning: it is cut after a whole word. */
function cutAtEnd(whole: string, room: number): string {
  const text = withoutUserParts(whole)
  if (text.length <= room) return text
  const head = text.slice(0, room - 1)
  const space = head.lastIndexOf(' ')
  return `${space > room / 2 ? head.slice(0, space) : head}…`
}

function fitted(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural]
  let excess = widths.reduce((sum, one) => sum + one, 0) - width
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const room = widths[widest] ?? 0
    if (room <= 8) break
    widths[widest] = room - 1
    excess--
  }
  return widths
}

/** A paragraph broken at spaces; the lines after the first are indented like the first. */
export function wrapped(text: string, width: number, indent: string): string {
  return wrap(visible(text), width, indent).join('\n')
}

import type { Severity } from '../model/finding.js'
import { wrap } from '../text/wrap.js'
import { withoutSecrets } from '../text/secrets.js'
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

/** A column: its cells are cut to `max` columns, in the middle; those of the last go on below themselves. */
export interface Column {
  readonly head: string
  readonly max: number
  readonly style?: Style
}

/**
 * Columns under their heads, no wider than `width` columns: the widest shrink first, down to eight. The head, then each row, of one line or
 * several. Cells are plain text from anywhere; unseen characters in them are spelled out.
 */
export function textTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  width: number,
  paint: Paint,
): readonly string[] {
  const cells = rows.map((row) => row.map((cell) => withoutSecrets(visible(cell))))
  const natural = columns.map((column, index) =>
    Math.min(column.max, Math.max(column.head.length, ...cells.map((row) => (row[index] ?? '').length))),
  )
  const widths = fitted(natural, width - 2 * (columns.length - 1))
  const before = widths.slice(0, -1).reduce((sum, one) => sum + one + 2, 0)
  const row = (texts: readonly string[], style: Style | null): string => {
    const [first = '', ...more] = wrap(texts[columns.length - 1] ?? '', widths.at(-1) ?? 0)
    const left = columns.slice(0, -1).map((column, index) => {
      const room = widths[index] ?? 8
      const cell = shortened(texts[index] ?? '', room)
      return painted(cell, style ?? column.style, paint) + ' '.repeat(room - cell.length)
    })
    const own = style ?? columns.at(-1)?.style
    const lines = [
      [...left, painted(first, own, paint)].join('  '),
      ...more.map((line) => ' '.repeat(before) + painted(line, own, paint)),
    ]
    return lines.map((line) => line.trimEnd()).join('\n')
  }
  return [
    row(
      columns.map(({ head }) => head),
      'dim',
    ),
    ...cells.map((texts) => row(texts, null)),
  ]
}

function painted(text: string, style: Style | undefined, paint: Paint): string {
  return style === undefined ? text : paint(style, text)
}

/** Columns that the last has at least, since its words are not cut. */
const lastAtLeast = 20

function fitted(natural: readonly number[], width: number): readonly number[] {
  const widths = [...natural]
  const leastOf = (index: number): number => (index === widths.length - 1 ? lastAtLeast : 8)
  let excess = widths.reduce((sum, one) => sum + one, 0) - width
  while (excess > 0) {
    const shrinkable = widths.map((one, index) => (one > leastOf(index) ? one : 0))
    const widest = shrinkable.indexOf(Math.max(...shrinkable))
    const room = shrinkable[widest] ?? 0
    if (room === 0) break
    widths[widest] = room - 1
    excess--
  }
  return widths
}

/** A paragraph broken at spaces; the lines after the first are indented like the first. */
export function wrapped(text: string, width: number, indent: string): string {
  return wrap(visible(text), width, indent).join('\n')
}

import { stringify } from 'yaml'
import type { Json } from '../model/json.js'

/** Block style YAML of plain data, with a newline at the end; no folding, no anchors, texts of several lines as literals. */
export function yamlText(value: Json): string {
  return stringify(value, { lineWidth: 0, aliasDuplicateObjects: false, blockQuote: 'literal', indentSeq: true })
}

/** A string as one YAML token on one line: plain where YAML reads it as the same string, quoted otherwise. */
export function yamlScalar(value: string): string {
  return yamlText(value).includes('\n', 0) && /[\n\r]/.test(value) ? JSON.stringify(value) : yamlText(value).trimEnd()
}

/** Puts spaces before every line that is not empty. */
export function indented(text: string, width: number): string {
  return text.replace(/^(?=[^\n])/gm, ' '.repeat(width))
}

/**
 * A text as a literal block scalar below a key at `width` spaces: `|`, and the lines two spaces deeper. The indentation is written out
 * where the text begins with a space.
 */
export function literalBlock(text: string, width: number): string {
  const body = text.replace(/\r\n?/g, '\n')
  const hint = /^\n* /.test(body) ? '2' : ''
  const kept = body.endsWith('\n\n') ? '+' : body.endsWith('\n') ? '' : '-'
  const lines = indented(body.endsWith('\n') ? body : `${body}\n`, width + 2)
  return `|${hint}${kept}\n${lines}`
}

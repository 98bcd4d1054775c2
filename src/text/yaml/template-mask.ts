const expressions = /\{\{[^]*?\}\}|\{%[^]*?%\}|\{#[^]*?#\}|#%[^]*?%#|#\{[^]*?\}#|%\{[^}\n]*\}|<<-?\s[^<>\n]*>>/g

/**
 * A template's text with every expression of the same length that YAML can read: a comment where the expression fills its lines, a word
 * elsewhere; null where there is none. Offsets stay true.
 */
export function maskTemplate(text: string): string | null {
  const masked = text.replace(expressions, (expression: string, offset: number) => {
    const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
    const end = offset + expression.length
    const next = text.indexOf('\n', end)
    const after = text.slice(end, next < 0 ? text.length : next)
    if (before.trim() === '' && after.trim() === '') return expression.replace(/[^\r\n]/g, ' ').replace(' ', '#')
    return 'X'.repeat(expression.length)
  })
  return masked === text ? null : masked
}

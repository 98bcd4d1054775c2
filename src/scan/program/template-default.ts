import { templateExpression } from '../variables/expression.js'

/** Characters of an expression that is looked at. */
const longest = 200
/** `${{ vars.VERSION || '0.58.1' }}` of a workflow; what an input has without a value is said where it is declared. */
const workflow = /^\$\{\{\s{0,4}(?:vars|env)\.\w{1,80}\s{0,4}\|\|\s{0,4}'(v?\d[\w.-]{0,60})'\s{0,4}\}\}$/d

/**
 * The text that counts where nobody gives the name of an expression a value, and where it stands: `0.58.1` of `{{.V | default "0.58.1"}}`; null
 * for any other text.
 */
export function templateDefault(text: string): { readonly text: string; readonly start: number } | null {
  if (text.length > longest || !text.endsWith('}}')) return null
  const [from, to] = workflow.exec(text)?.indices?.[1] ?? []
  if (from !== undefined) return { text: text.slice(from, to), start: from }
  if (!text.startsWith('{{')) return null
  // a raw text of Go's templates, and one in quotes of YAML, say the same; every character keeps its place
  const inner = text
    .slice(2, -2)
    .replaceAll('`', '"')
    .replace(/\\"([^"\\]*)\\"/g, ' "$1" ')
  const { fallback = null } = templateExpression(inner) ?? {}
  return fallback && /^v?\d/.test(fallback.text) ? { text: fallback.text, start: fallback.start + 2 } : null
}

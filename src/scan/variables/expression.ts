/** What an expression between braces of a template takes its value from. */
export interface TemplateExpression {
  /** The path without what roots it: `Values.operator.version`, `item.version`. */
  readonly name: string
  /** The text that counts where nothing gives the path a value, and where it stands among the characters of the expression; null for none. */
  readonly fallback: { readonly text: string; readonly start: number } | null
}

const path = String.raw`\$?\.?(?<path>[A-Za-z_]\w*(?:\.\w+|\[["'][\w-]+["']\])*)`
const literal = String.raw`\(? ?(?:"(?<double>[^"{}\\]*)"|'(?<single>[^'{}\\]*)') ?(?:, ?(?:true|boolean=true) ?)?\)?`
/** Functions that change no version but for the `v` before it. */
const plain = String.raw`(?: ?\| ?(?:quote|squote|toString|string|trim|trimPrefix "v"|regex_replace\('\^v', ?''\)))*`
const forms: readonly RegExp[] = [
  // {{ .Values.version | quote }}, {{ version | default('0.58.1') }}
  new RegExp(`^${path}${plain}(?: ?\\| ?(?:default|d) ?${literal}${plain})?$`),
  // {{ .Values | get "operator.version" "0.58.1" }}
  new RegExp(`^${path} ?\\| ?(?:get|getOrNil) "(?<keys>[\\w.-]+)"(?: "(?<double>[^"{}\\\\]*)")?${plain}$`),
  // {{ index .Values "operator" "version" }}
  new RegExp(`^index ${path}(?<keys>(?: "[\\w.-]+")+)${plain}$`),
  // {{ default "0.58.1" .Values.version }}
  new RegExp(`^default "(?<double>[^"{}\\\\]*)" ${path}${plain}$`),
  // {{ env "VERSION" | default "0.58.1" }}
  new RegExp(`^(?:env|requiredEnv) "(?<environment>\\w+)"${plain}(?: ?\\| ?default ${literal}${plain})?$`),
]
/** Characters of an expression that are looked at. */
const longest = 200

/** Reads what stands between braces; null for what is more than a path, its default and functions that change no version. */
export function templateExpression(written: string): TemplateExpression | null {
  if (written.length > longest) return null
  const text = written.replace(/^-|-$/g, ' ').trim().replace(/\s+/g, ' ')
  for (const form of forms) {
    const groups = form.exec(text)?.groups
    if (groups) return expression(groups, written)
  }
  return null
}

function expression(groups: Readonly<Record<string, string | undefined>>, written: string): TemplateExpression {
  const { path: own = '', keys = '', environment, double, single } = groups
  const fallback = double ?? single
  const steps = environment === undefined ? [own, ...(keys.match(/[\w.-]+/g) ?? [])] : ['env', environment]
  const start =
    fallback === undefined ? -1 : Math.max(written.indexOf(`"${fallback}"`), written.indexOf(`'${fallback}'`))
  return {
    name: steps.join('.').replace(/\[["']([\w-]+)["']\]/g, '.$1'),
    fallback: fallback === undefined || start < 0 ? null : { text: fallback, start: start + 1 },
  }
}

/** A placeholder inside a text: a variable that Flux substitutes, or an input of a ResourceSet. */
export interface VariablePlaceholder {
  readonly kind: 'variable' | 'input'
  /** `FLUX_VERSION`; the path below `inputs`: `version`, `operator.version`. */
  readonly name: string
  /** What counts where nothing defines it; null where nothing is written. */
  readonly fallback: string | null
  /** Characters of the text. */
  readonly start: number
  readonly end: number
}

// https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution; $${X} is not substituted
const substitution = /(?<!\$)\$\{(\w+)(?:(:?[-=])([^{}$]*))?\}/g
// functions that change more than quotes could make any version of an input
const input = /<<-?\s*inputs\.(\w+(?:\.\w+)*)\s*(?:\|\s*(?:quote|squote|toString|trim)\s*)*-?>>/g

/** Every placeholder of a text whose value may be known elsewhere in the tree. */
export function placeholdersIn(text: string): readonly VariablePlaceholder[] {
  if (!text.includes('${') && !text.includes('<<')) return []
  const found = (kind: VariablePlaceholder['kind'], match: RegExpExecArray): VariablePlaceholder => ({
    kind,
    name: match[1] ?? '',
    fallback: match[2] === undefined ? null : (match[3] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  })
  return [
    ...[...text.matchAll(substitution)].map((match) => found('variable', match)),
    ...[...text.matchAll(input)].map((match) => found('input', match)),
  ].sort((a, b) => a.start - b.start)
}

/** The placeholder that makes up a text but for a `v` before it; null where more stands around it, or it is several. */
export function onlyPlaceholder(text: string): VariablePlaceholder | null {
  const trimmed = text.trim()
  const [only, ...others] = placeholdersIn(trimmed)
  if (!only || others.length > 0 || only.end !== trimmed.length) return null
  return only.start === 0 || trimmed.slice(0, only.start) === 'v' ? only : null
}

/** A placeholder as a person writes it. */
export function spelled({ kind, name }: Pick<VariablePlaceholder, 'kind' | 'name'>): string {
  return kind === 'variable' ? `\${${name}}` : `<< inputs.${name} >>`
}

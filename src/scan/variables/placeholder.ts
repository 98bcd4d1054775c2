import { templateExpression } from './expression.js'

/** A placeholder inside a text: a variable that Flux substitutes, an input of a ResourceSet, or an expression of a template. */
export interface VariablePlaceholder {
  readonly kind: 'variable' | 'input' | 'expression'
  /** `FLUX_VERSION`; the path below `inputs`: `version`, `operator.version`; the path that an expression takes its value from. */
  readonly name: string
  /** The text itself. */
  readonly written: string
  /** What counts where nothing defines it; null where nothing is written. */
  readonly fallback: string | null
  /** Where the fallback of an expression stands; null for none, and for what is no expression. */
  readonly fallbackAt: number | null
  /** Characters of the text. */
  readonly start: number
  readonly end: number
}

// https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution; $${X} is not substituted
const substitution = /(?<!\$)\$\{(\w+)(?:(:?[-=])([^{}$]*))?\}/g
// functions that change more than quotes could make any version of an input
const input =
  /<<-?\s*inputs\.(\w+(?:\.\w+)*)\s*(?:\|\s*(?:(?:quote|squote|toString|trim|trimPrefix "v")|(default) "([^"<>\\]*)")\s*)*-?>>/g
/** Templates of Argo CD, helmfile and Ansible. */
const braces = /(?<!\$)\{\{([^{}]{1,200})\}\}/g
/** The fields of an instance of kro (https://kro.run/docs/concepts/resource-group-definitions), and variables of Garden. */
const schema = /\$\{((?:schema\.spec|var|variables)(?:\.\w{1,60}){1,5})\}/g
/** Variables of Azure Pipelines. */
const pipeline = /(?<!\$)\$\((\w[\w.]{0,80})\)/g

/** More of one kind than any text that people write holds; the rest stay as they are, and with them the text is no version. */
const most = 2000

/** The placeholders of a text whose value may be known elsewhere in the tree. */
export function placeholdersIn(text: string): readonly VariablePlaceholder[] {
  if (!text.includes('${') && !text.includes('$(') && !text.includes('<<') && !text.includes('{{')) return []
  return [
    ...first(text.matchAll(substitution)).map((match) => found('variable', match)),
    ...first(text.matchAll(input)).map((match) => found('input', match)),
    ...first(text.matchAll(schema)).map((match) => found('expression', match)),
    ...first(text.matchAll(pipeline)).map((match) => found('expression', match)),
    ...first(text.matchAll(braces)).flatMap((match) => expressionIn(match) ?? []),
  ].sort((a, b) => a.start - b.start)
}

function first(matches: Iterable<RegExpExecArray>): readonly RegExpExecArray[] {
  const taken: RegExpExecArray[] = []
  for (const match of matches) if (taken.push(match) === most) break
  return taken
}

function found(kind: VariablePlaceholder['kind'], match: RegExpExecArray): VariablePlaceholder {
  const { 0: written, 1: name = '', 2: sign, 3: fallback = '', index } = match
  return {
    kind,
    name,
    written,
    fallback: sign === undefined ? null : fallback,
    fallbackAt: null,
    start: index,
    end: index + written.length,
  }
}

function expressionIn(match: RegExpExecArray): VariablePlaceholder | null {
  const read = templateExpression(match[1] ?? '')
  const { name = '', fallback = null } = read ?? {}
  const fallbackAt = fallback && match.index + '{{'.length + fallback.start
  return read && { ...found('expression', match), name, fallback: fallback?.text ?? null, fallbackAt }
}

/** The placeholder that makes up a text but for a `v` before it; null where more stands around it, or it is several. */
export function onlyPlaceholder(text: string): VariablePlaceholder | null {
  const trimmed = text.trim()
  const [only, ...others] = placeholdersIn(trimmed)
  if (!only || others.length > 0 || only.end !== trimmed.length) return null
  return only.start === 0 || trimmed.slice(0, only.start) === 'v' ? only : null
}

/** A placeholder as a person writes it. */
export function spelled({ kind, name, written }: Pick<VariablePlaceholder, 'kind' | 'name' | 'written'>): string {
  if (kind === 'expression') return written
  return kind === 'variable' ? `\${${name}}` : `<< inputs.${name} >>`
}

import type { SourceFile } from '../../model/file.js'
import type { Settings } from '../../model/settings.js'
import { codeOf } from '../../text/program/code.js'
import { dialectOf, type Dialect } from '../../text/program/dialect.js'
import { opened } from '../../text/program/nested-tokens.js'
import { outlineOf, type OutlineGroup } from '../../text/program/outline.js'
import { textOf, tokensOf, type Token } from '../../text/program/tokens.js'
import { isOperatorRange, isOperatorVersion } from '../constant-name.js'
import { chartIn, mayName, type ArtifactInText } from './artifacts.js'
import type { ProgramDefinition } from './definition.js'
import { definitionsIn, lexicon, type Lexicon } from './definitions.js'
import { pipelineFile } from './nested-defaults.js'
import { justfile } from './recipes.js'
import { makefile } from './targets.js'
import { filledProgramText, identifierIn, placeholderIn, type ProgramPlaceholder } from './placeholder.js'

/** A file as a program or script reads: its words, its brackets, and what it gives names to. */
export interface Program {
  readonly file: SourceFile
  readonly settings: Settings
  readonly dialect: Dialect
  /** The text with comments blanked. */
  readonly code: string
  /** Its tokens, with the commands inside of texts. */
  readonly opened: readonly Token[]
  readonly outline: OutlineGroup
  readonly definitions: readonly ProgramDefinition[]
  readonly lexicon: Lexicon
  /** The name that a word or text is filled in from; null where it says what it is itself. */
  readonly nameIn: (token: Token) => ProgramPlaceholder | null
  /** The chart that a word or text is the address of, by itself or by its name. */
  readonly chart: (token: Token) => ArtifactInText | null
  /** A text with what the file knows of its placeholders filled in. */
  readonly filled: (text: string) => string
}

/** Reads a file; each of its characters is looked at a bounded number of times. */
export function programOf(file: SourceFile, settings: Settings): Program {
  const [code, dialect] = [codeOf(file), dialectOf(file.path)]
  const tokens = speaksOf(code, settings) ? opened(code, tokensOf(code, dialect), isPair) : []
  const outline = outlineOf(code, tokens, dialect)
  const language = {
    flowing: dialect.flowing,
    script: dialect.backtick === 'template',
    recipes: justfile.test(file.path),
    targets: makefile.test(file.path),
    nested: pipelineFile.test(file.path),
    fields: file.path.endsWith('.cue'),
  }
  const definitions = definitionsIn(code, outline, language)
  const words = lexicon(definitions, language)
  const filled = (text: string): string => filledProgramText(filledProgramText(text, onlyOf(words)), onlyOf(words))
  const nameIn = (token: Token): ProgramPlaceholder | null => {
    const text = textOf(code, token)
    const found = placeholderIn(text) ?? (dialect.flowing && token.kind === 'word' ? identifierIn(text) : null)
    return found && { ...found, at: token.from }
  }
  return {
    file,
    settings,
    dialect,
    code,
    opened: opened(code, tokens, (text) => holdsCommand(text, settings)),
    outline,
    definitions,
    lexicon: words,
    nameIn,
    chart: chartsOf(words, filled, settings, code, nameIn),
    filled,
  }
}

/** False where only comments name the project and no version of it may stand. */
function speaksOf(code: string, settings: Settings): boolean {
  return code.includes('lux') || code.includes('LUX') || mayName(code, settings) || /[01]\.\d{1,4}\.\d/.test(code)
}

/** `NAME=value` inside quotes, as batch files set it. */
function isPair(text: string): boolean {
  return /^[\w.-]{1,100}=\S{1,400}$/.test(text)
}

/** A text of several words that call helm or name an artifact. */
function holdsCommand(text: string, settings: Settings): boolean {
  return /[\s|=]/.test(text) && (text.includes('--version') || text.includes('--set') || mayName(text, settings))
}

/** The one text that a name stands for; null for none or several. */
function onlyOf(words: Lexicon): (segments: readonly string[]) => string | null {
  return (segments) => {
    const [first, ...others] = new Set(words.of(segments).map(({ text }) => text))
    return first !== undefined && others.length === 0 ? first : null
  }
}

/** Names that stand for other names are followed twice; each is looked up once. */
function chartsOf(
  words: Lexicon,
  filled: (text: string) => string,
  settings: Settings,
  code: string,
  nameIn: (token: Token) => ProgramPlaceholder | null,
): Program['chart'] {
  const known = new Map<string, ArtifactInText | null>()
  const looped = loopsOf(code, settings)
  const named = (segments: readonly string[], at: number | undefined, depth: number): ArtifactInText | null => {
    const found = words.of(segments, at)
    const key = `${segments.join('.')}\0${found[0]?.start ?? -1}`
    const before = known.get(key)
    if (before !== undefined) return before
    known.set(key, null)
    const charts = found.flatMap(({ text, start }) => {
      const next = depth > 0 ? (placeholderIn(text) ?? identifierIn(text)) : null
      return chartIn(filled(text), settings) ?? (next ? (named(next.segments, start, depth - 1) ?? []) : [])
    })
    const [first] = charts
    const chart = first && charts.every(({ role }) => role === first.role) ? first : null
    known.set(key, chart)
    return chart
  }
  return (token) => {
    const name = nameIn(token)
    if (name) return named(name.segments, name.at, 2)
    const text = textOf(code, token)
    return chartIn(filled(text), settings) ?? looped(text)
  }
}

// for chart in flux-operator flux-instance; do
const loop = /\bfor[ \t]{1,8}(\w{1,40})[ \t]{1,8}in[ \t]{1,8}([^;\n]{1,300})/g
/** Words of a loop that are looked at. */
const mostWords = 10

/** The chart of an address whose name a loop gives: `for chart in flux-operator flux-instance`. */
function loopsOf(code: string, settings: Settings): (text: string) => ArtifactInText | null {
  let known: ReadonlyMap<string, readonly string[]> | null = null
  return (text) => {
    const name = text.length > 300 ? undefined : /\/charts\/\$\{?(\w{1,40})\}?$/.exec(text)?.[1]
    if (name === undefined) return null
    const words = (known ??= loopsIn(code)).get(name) ?? []
    const charts = words.map((word) => chartIn(text.replace(/\$\{?\w{1,40}\}?$/, word), settings))
    if (charts.includes(null)) return null
    return charts.find((chart) => chart?.role === 'operator-chart') ?? charts[0] ?? null
  }
}

/** What each name of a loop stands for; nothing for one that several loops have, or that stands for too much. */
function loopsIn(code: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const [, name = '', list = ''] of code.matchAll(loop)) {
    const words = list.replace(/["']/g, '').trim().split(/\s+/)
    found.set(name, found.has(name) || words.length > mostWords ? [] : words)
  }
  return found
}

/** Definitions that give a name an exact version or a range, by way of other names too; none where they differ. */
export function versionsOf(
  lexicon: Lexicon,
  { segments, at }: Pick<ProgramPlaceholder, 'segments' | 'at'>,
  depth = 2,
): readonly ProgramDefinition[] {
  const found = lexicon.of(segments, at).flatMap((definition): readonly ProgramDefinition[] => {
    if (isOperatorVersion(versionIn(definition.text)) || isOperatorRange(definition.text)) return [definition]
    const next = depth > 0 ? (placeholderIn(definition.text) ?? identifierIn(definition.text)) : null
    if (!next || next.segments.join('.') === segments.join('.')) return []
    return versionsOf(lexicon, { segments: next.segments, at: definition.start }, depth - 1)
  })
  return new Set(found.map(({ text }) => (isOperatorRange(text) ? text : versionIn(text)))).size === 1 ? found : []
}

/** The version that a text is, or that a placeholder in it has as its default. */
export function versionIn(text: string): string {
  return /^(?:v?\d|\$\{\w{1,100}:?[-=]v?\d)/.test(text) ? (/v?\d{1,10}\.[\w.-]+/.exec(text)?.[0] ?? '') : ''
}

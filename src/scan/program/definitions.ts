import { isClosed, isGroup, type OutlineGroup, type Statement } from '../../text/program/outline.js'
import { textOf } from '../../text/program/tokens.js'
import { namesOf, namesOfGroup, signOf, valuesOf, type Value } from '../../text/program/values.js'
import { parametersIn, scopesOf, type Scope, type Scopes } from './scopes.js'
import { segmentsOf } from './placeholder.js'
import { jobsIn } from './pipelines.js'
import type { ProgramDefinition } from './definition.js'
import { nestedDefaults } from './nested-defaults.js'
import { recipeParameters } from './recipes.js'
import { targetsIn } from './targets.js'
import { templateDefault } from './template-default.js'

/** Names of what encloses a definition that are kept, and characters of one that counts. */
const farthest = 3
const longest = 512

/** Everything in a text that has a name, in its order. */
export function definitionsIn(code: string, outline: OutlineGroup, language: Language): readonly ProgramDefinition[] {
  const scopes = scopesOf(code)
  const jobOf = language.nested ? jobsIn(code) : language.targets ? targetsIn(code) : () => null
  const reading: Reading = { code, language, scopes, jobOf }
  const found: ProgramDefinition[] = language.flowing ? [...shadows(code, scopes)] : []
  if (language.recipes) found.push(...recipeParameters(code))
  if (!language.flowing) for (const each of assignedDefaults(code)) found.push(each)
  if (language.nested) for (const each of nestedDefaults(code)) found.push({ ...each, scope: jobOf(each.start) })
  const open: { readonly group: OutlineGroup; readonly within: readonly string[] }[] = [{ group: outline, within: [] }]
  for (let next = open.pop(); next; next = open.pop()) {
    const { group, within } = next
    for (const definition of definitionsOf(reading, group, within)) found.push(definition)
    for (const { items } of group.statements)
      for (const item of items) if (isGroup(item)) open.push({ group: item, within: withinOf(code, item, within) })
  }
  return found.sort((a, b) => a.start - b.start)
}

/** What a group stands in; one that nothing closes encloses what stands behind it by mistake. */
function withinOf(code: string, group: OutlineGroup, within: readonly string[]): readonly string[] {
  return isClosed(code, group) ? [...namesIn(code, group), ...within].slice(0, farthest) : within
}

/** Of a group only the nearest name counts: the words before it are `const`, `new` and the like. */
function namesIn(code: string, group: OutlineGroup): readonly string[] {
  return namesOfGroup(code, group)
    .slice(0, 1)
    .flatMap((name) => [...segmentsOf(name)].reverse())
}

/** How a file is written, as far as its names are concerned. */
export interface Language {
  /** True for a program, whose names are bound by scopes. */
  readonly flowing: boolean
  /** True for JavaScript, where `=` between brackets gives a default and no argument. */
  readonly script: boolean
  /** True for a justfile, whose recipes have parameters. */
  readonly recipes: boolean
  /** True for a Makefile, which gives a value to one target. */
  readonly targets: boolean
  /** True for YAML, where a mapping may give its key a value. */
  readonly nested: boolean
  /** True for CUE, where each field is a name in what encloses it. */
  readonly fields: boolean
}

interface Reading {
  readonly code: string
  readonly language: Language
  readonly scopes: Scopes
  /** The job of a pipeline that an offset stands in, and no other sees. */
  readonly jobOf: (offset: number) => Scope | null
}

// https://www.gnu.org/software/bash/manual/html_node/Shell-Parameter-Expansion.html
const assigning = /\$\{([A-Za-z_]\w{0,80}):?=(v?\d[\w.-]{0,80})\}/g

/** What a shell gives a name that has no value: `: "${VERSION:=0.58.1}"`. */
function assignedDefaults(code: string): readonly ProgramDefinition[] {
  return [...code.matchAll(assigning)].map(({ 0: whole, 1: name = '', 2: text = '', index }): ProgramDefinition => {
    const end = index + whole.length - 1
    return { names: [name], within: [], text, start: end - text.length, end, isEntry: false, scope: null }
  })
}

/** A name that a function is given stands for nothing that is known here. */
function shadows(code: string, scopes: Scopes): readonly ProgramDefinition[] {
  return parametersIn(code, scopes).map(({ name, start, scope }) => ({
    names: [name],
    within: [],
    text: '',
    start,
    end: start,
    isEntry: false,
    scope,
  }))
}

function definitionsOf(reading: Reading, group: OutlineGroup, within: readonly string[]): readonly ProgramDefinition[] {
  let entry: { readonly name: string; readonly at: number } | null = null
  return group.statements.flatMap((statement, at): readonly ProgramDefinition[] => {
    const own = definedBy(reading, statement, within)
    const first = own[0]
    if (first && /^(?:name|key)$/i.test(first.names[0] ?? '')) entry = { name: first.text, at }
    if (entry === null || at - entry.at > 2) return own
    const { name } = entry
    // { name: NAME, value: 0.58.1 }
    return own.map((each) =>
      /^(?:value|default)$/i.test(each.names[0] ?? '') ? { ...each, names: [name, ...each.names] } : each,
    )
  })
}

function definedBy(reading: Reading, statement: Statement, within: readonly string[]): readonly ProgramDefinition[] {
  const { code } = reading
  return valuesOf(code, statement).flatMap((value): readonly ProgramDefinition[] => {
    const names = namesOf(code, value).flatMap(withPath)
    const { from, to } = value.token
    if (names.length === 0 || to - from > longest) return []
    const written = templateDefault(value.text)
    const start = from + (written?.start ?? 0)
    const text = written?.text ?? value.text
    return [{ names, within, text, start, end: written ? start + text.length : to, ...bound(reading, value) }]
  })
}

type Bound = Pick<ProgramDefinition, 'isEntry' | 'scope'>

/** Whether a value is an entry of something, and where its name means it. */
function bound(reading: Reading, value: Value): Bound {
  const { code, language, scopes, jobOf } = reading
  const { group } = value.statement
  if (!language.flowing) return { isEntry: false, scope: isLocal(code, value) ? group : jobOf(value.token.from) }
  if (language.fields) return { isEntry: false, scope: group.open === '{' ? group : null }
  const isParameter = group.open === '(' && (language.script || declaresFunction(code, group))
  if (isParameter && signOf(code, value) === '=') return { isEntry: false, scope: scopes.ofParameters(group) }
  // the constants of `const ( … )` stand where that stands
  const place = isConstants(code, group) ? group.start : value.token.from
  return { isEntry: isEntry(code, value), scope: scopes.of(place) }
}

/** `local name=…` in a function of a shell. */
function isLocal(code: string, { statement: { group, items } }: Value): boolean {
  const first = items[0]
  if (group.open !== '{' || first === undefined || isGroup(first)) return false
  return /^(?:local|declare|typeset)$/.test(textOf(code, first))
}

/** `name: …` of an object, `name=…` between brackets, `.name(…)`. */
function isEntry(code: string, value: Value): boolean {
  const { group } = value.statement
  switch (signOf(code, value)) {
    case ':':
      return true
    case '=':
      return (group.open === '(' || group.open === '[') && !isConstants(code, group)
    case null:
      return value.call !== null
  }
}

/** True for the brackets of the parameters of a function. */
function declaresFunction(code: string, { place }: OutlineGroup): boolean {
  const words = place?.statement.items.slice(0, place.index) ?? []
  return words.some((word) => !isGroup(word) && /^(?:def|function|func|fn|fun|constructor)$/.test(textOf(code, word)))
}

/** `const ( … )` of Go. */
function isConstants(code: string, { place }: OutlineGroup): boolean {
  const before = place?.statement.items[place.index - 1]
  return before !== undefined && !isGroup(before) && /^(?:const|var)$/.test(textOf(code, before))
}

/** The last segment of a name, and the whole path where it is one: `image.tag`. */
function withPath(name: string): readonly string[] {
  const segments = segmentsOf(name)
  return [...segments.slice(-1), ...(segments.length > 1 ? [segments.join('.')] : [])]
}

/** Definitions of one name that are kept: where there are more, none of them is the one that is meant. */
const most = 20

/** Definitions of one name in all scopes of a file together; each question looks at all of them. */
const mostKnown = 100

/** Finds definitions by name. */
export interface Lexicon {
  /** What a name of these segments means at an offset, in their order; empty where nothing or too much has it. */
  of(segments: readonly string[], at?: number): readonly ProgramDefinition[]
}

/** A name that says what it is of means that wherever it stands. */
export const telling = /flux|operator|instance|manifest/i

/** The definitions by each of their names. */
export function lexicon(definitions: readonly ProgramDefinition[], { flowing }: Language): Lexicon {
  const byName = new Map<string, ProgramDefinition[]>()
  for (const definition of definitions)
    for (const name of new Set(definition.names)) {
      const known = byName.get(name)
      if (!known) byName.set(name, [definition])
      else if (known.length <= mostKnown) known.push(definition)
    }
  const isParameter = (name: string, at: number | undefined): boolean =>
    at !== undefined && (byName.get(name) ?? []).some(({ text, scope }) => text === '' && isWithin(at, scope))
  // an entry of a table over several lines is meant outside of its brackets too, by a name that says of what
  const entriesOf = (known: readonly ProgramDefinition[], owner: string | undefined, at: number | undefined) => {
    if (owner === undefined || isParameter(owner, at)) return []
    const found = known.filter(({ isEntry, within }) => isEntry && within.includes(owner))
    return found.length > most ? [] : found
  }
  return {
    of(segments, at) {
      const name = segments.at(-1) ?? ''
      // `flux.version=0.58.1` of a file of properties
      const known = (segments.length > 1 ? byName.get(segments.join('.')) : undefined) ?? byName.get(name) ?? []
      if (known.length > mostKnown) return []
      const seen = known.filter(({ scope }) => at === undefined || isWithin(at, scope))
      if (seen.length > most) return []
      const owner = segments.at(-2)
      const owned = owner === undefined ? [] : seen.filter(({ within }) => within.includes(owner))
      if (owned.length > 0) return owned
      const apart = entriesOf(known, owner, at)
      if (apart.length > 0) return apart
      if (!flowing || telling.test(name)) return at === undefined ? seen : innermost(seen)
      return owner === undefined ? innermost(seen.filter(({ isEntry }) => !isEntry)) : []
    },
  }
}

function isWithin(at: number, scope: Scope | null): boolean {
  return scope === null || (at >= scope.start && at < scope.end)
}

/** What is defined nearest around hides what has the same name further out. */
function innermost(found: readonly ProgramDefinition[]): readonly ProgramDefinition[] {
  const sizes = found.map(({ scope }) => (scope === null || scope.isOpen ? Infinity : scope.end - scope.start))
  const least = Math.min(...sizes)
  return found.filter((_, index) => sizes[index] === least)
}

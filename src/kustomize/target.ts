import { RE2JS } from 're2js'
import { stringAt, type JsonObject } from '../model/json.js'

/** Tells whether a text is what a field of a selector wants. */
export type Matches = (text: string) => boolean

/** The expressions of a selector, one a field; an absent field takes anything. */
export type TargetPatterns = Readonly<Record<'group' | 'version' | 'kind' | 'name' | 'namespace', Matches>>

/** True for an expression that means itself and nothing else. */
export function isName(pattern: string): boolean {
  return /^[\w-]+$/.test(pattern)
}

/** Names between bars, in brackets or not: most expressions are such, and the first that is compiled takes as long as all that is patched. */
const choice = /^(?:\(([\w|-]+)\)|([\w|-]+))$/

/** The texts that an expression takes, where it is a name or a choice of names; null for any other. */
function choiceOf(pattern: string): ReadonlySet<string> | null {
  const [, inBrackets, bare] = choice.exec(pattern) ?? []
  const names = inBrackets ?? bare
  return names === undefined ? null : new Set(names.split('|'))
}

/** Compiles an RE2 expression that must match the whole text, as kustomize does; an empty one takes anything. Throws where it is none. */
export function wholeMatch(pattern: string): Matches {
  if (pattern === '') return () => true
  const names = choiceOf(pattern)
  if (names) return (text) => names.has(text)
  const compiled = RE2JS.compile(`^(?:${pattern})$`)
  return (text) => compiled.test(text)
}

/** Compiles the fields of a selector; throws where one is no RE2 expression. */
export function targetPatterns(target: JsonObject): TargetPatterns {
  const field = (name: string) => wholeMatch(stringAt(target, [name]) ?? '')
  return {
    group: field('group'),
    version: field('version'),
    kind: field('kind'),
    name: field('name'),
    namespace: field('namespace'),
  }
}

/** The text as an expression that means nothing else. */
export function literally(text: string): string {
  return RE2JS.quote(text)
}

import { isTag } from '../../model/reference.js'
import { isMark, textOf, type Token } from '../../text/program/tokens.js'
import { forkIn, mayName, referenceIn } from './artifacts.js'
import { identifierIn, placeholderIn, type ProgramPlaceholder } from './placeholder.js'
import type { Program } from './program.js'
import type { Sighting } from './sighting.js'

/**
 * Whole references: `ghcr.io/…/flux-operator-cli:v0.58.1`, `"oci://…/flux-operator-manifests:v" + version`,
 * `sprintf("…/charts/flux-operator:%s", version)`.
 */
export function sightingsInReferences(program: Program): readonly Sighting[] {
  return program.opened.flatMap((token, index) => {
    if (token.kind !== 'word' && token.kind !== 'text') return []
    const found = sightingAt(program, token, index)
    return found ? [found] : []
  })
}

function sightingAt(program: Program, token: Token, index: number): Sighting | null {
  const { code, settings, filled } = program
  const text = textOf(code, token)
  if (!text.includes(':') || !mayName(filled(text), settings)) return null
  const read = referenceIn(text, settings)
  const whole = read && isTarget(code, token.start) ? { ...read, repository: null } : read
  const own = whole ?? referenceIn(filled(text), settings)
  const reference = own ?? forkIn(filled(text), settings)
  if (!reference?.tag) return null
  const { role, repository } = reference
  const tag = tagIn(text)
  const found = nameOf(program, tag.text, index)
  const name = found && { ...found, at: token.from }
  if (name === null && !isWritten(tag.text)) return null
  const start = token.from + tag.start
  const place = { text: tag.text, start, end: start + tag.text.length, name, field: 'tag' } as const
  if (!own) return { role, repository, ...place, isForked: true }
  return {
    role,
    repository,
    ...place,
    ...(whole ? { whole: { reference: whole, from: token.from, to: token.to } } : {}),
  }
}

/** Commands that copy an image, up to the second of the two that they name. */
const copying =
  /\b(?:(?:g?crane|oras)[ \t]+(?:copy|cp)|skopeo[ \t]+copy|regctl[ \t]+image[ \t]+(?:copy|cp)|docker[ \t]+tag)\b[^;&|\n]{0,300}[\w-]+:v?\d[^\s;&|]{0,200}[ \t]{1,20}["']?$/

/** True for the place that a command copies to: what it will hold is not there before the command ran. */
function isTarget(code: string, start: number): boolean {
  const line = code.slice(Math.max(code.lastIndexOf('\n', start - 1) + 1, start - 700), start)
  return copying.test(line)
}

/** A tag, or one with a placeholder in it; a pattern is none. */
function isWritten(tag: string): boolean {
  return isTag(tag) || (/[${]/.test(tag) && !/[\\[*|^<>]/.test(tag))
}

/** Behind the last colon that no placeholder and no digest holds. */
function tagIn(text: string): { readonly text: string; readonly start: number } {
  const at = text.indexOf('@', text.lastIndexOf('/'))
  const end = at < 0 ? text.length : at
  const start = text.indexOf(':', text.lastIndexOf('/', end)) + 1
  return { text: text.slice(start, end), start }
}

function nameOf(program: Program, tag: string, index: number): ProgramPlaceholder | null {
  const { code, opened, dialect } = program
  if (dialect.flowing && /^v?(?:%[sv]|\{\d?\})$/.test(tag)) return identifierAt(program, nextWord(opened, index))
  if (tag !== '' && tag !== 'v') return placeholderIn(tag)
  const joins = ['+', '.', '&'].some((mark) => isMark(code, opened[index + 1], mark))
  return joins ? identifierAt(program, opened[index + 2]) : null
}

/** The next argument. */
function nextWord(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(index + 1, index + 4).find(({ kind }) => kind === 'word')
}

function identifierAt({ code }: Program, token: Token | undefined): ProgramPlaceholder | null {
  return token?.kind === 'word' ? identifierIn(textOf(code, token)) : null
}

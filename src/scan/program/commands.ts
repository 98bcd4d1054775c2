import { isMark, textOf, type Token } from '../../text/program/tokens.js'
import { commandsIn } from '../../text/program/commands.js'
import { oncePer } from '../../model/once-per.js'
import { canonicalRepository } from '../../model/role.js'
import { isOperatorVersion } from '../constant-name.js'
import type { ArtifactInText } from './artifacts.js'
import { contentAt, contentsOfVariables } from './file-contents.js'
import { placeholderIn, type ProgramPlaceholder } from './placeholder.js'
import { versionsOf, type Program } from './program.js'
import type { Sighting } from './sighting.js'
import { templateDefault } from './template-default.js'
import { isUpstreamImage } from '../upstream-image.js'

/** A chart of ours in a command, with the words that speak of it. */
interface ChartCall {
  readonly chart: ArtifactInText
  readonly token: Token
  readonly words: readonly Token[]
}

/** Versions that calls of helm select: `--version`, `--set image.tag=`, a version beside the address; and where none is written. */
export function sightingsInCommands(program: Program): readonly Sighting[] {
  return commandsIn(program.code, program.opened).flatMap((words) => {
    const [first, last] = [words[0], words.at(-1)]
    if (!first || !last || !speaksOfCharts(program.code.slice(first.start, last.end))) return []
    return callsIn(program, words).flatMap((call) => sightingsOf(program, call))
  })
}

/** A cheap look, since most commands are others. */
function speaksOfCharts(text: string): boolean {
  return (
    text.includes('flux') ||
    text.includes('FLUX') ||
    text.includes('Flux') ||
    text.includes('--version') ||
    text.includes('helm')
  )
}

/** Each chart of a command with the words up to the next one; what stands before the first belongs to it. */
function callsIn(program: Program, words: readonly Token[]): readonly ChartCall[] {
  const charts = words.flatMap((token, index) => {
    const chart = token.kind === 'mark' || isKey(program, words, index) ? null : program.chart(token)
    return chart ? [{ chart, token, index }] : []
  })
  return charts.map(({ chart, token, index }, at) => {
    const from = at === 0 ? 0 : index
    return { chart, token, words: words.slice(from, charts[at + 1]?.index ?? words.length) }
  })
}

/** A name that a sign gives a value is none itself. */
function isKey({ code }: Program, words: readonly Token[], index: number): boolean {
  return [':', '='].some((mark) => isMark(code, words[index + 1], mark))
}

function sightingsOf(program: Program, call: ChartCall): readonly Sighting[] {
  const { chart } = call
  const set = setsOf(program, call)
  const version = flagged(program, call) ?? inArray(program, call) ?? inOwnArray(program, call) ?? beside(program, call)
  if (version) return [{ ...chart, ...version, field: 'constraint' }, ...set]
  const end = call.token.to
  const absent = 'no version is written, which means the newest'
  return installs(program, call)
    ? [{ ...chart, text: '', start: end, end, name: null, field: 'constraint', absent }, ...set]
    : set
}

type Selected = Pick<Sighting, 'text' | 'start' | 'end' | 'name'>

function flagged(program: Program, { words }: ChartCall): Selected | null {
  const { code } = program
  for (const [index, word] of words.entries()) {
    if (word.kind === 'mark') continue
    const text = textOf(code, word)
    if (text === '--version') return selectedBy(program, words, index + 1) ?? filledAt(program, word.to)
    if (text === '--version=') return filledAt(program, word.to)
    if (text.startsWith('--version=')) return selectedIn(program, { ...word, from: word.from + '--version='.length })
  }
  return null
}

/** `--version` among the words of an array that the call is given: `args=(--version 0.58.1)` and `"${args[@]}"`. */
function inArray(program: Program, call: ChartCall): Selected | null {
  const { code, opened } = program
  for (const word of call.words) {
    const name = /^\$\{(\w{1,80})\[[@*]\]\}$/.exec(textOf(code, word))?.[1]
    const start = name === undefined ? -1 : arrayStart(code, name)
    const end = start < 0 ? -1 : code.indexOf(')', start)
    const words = end < 0 ? [] : opened.filter((token) => token.start >= start && token.end <= end)
    const found = flagged(program, { ...call, words })
    if (found) return found
  }
  return null
}

/** Statements that add to one array which are looked at, and characters of one. */
const [mostAdded, longestAdded] = [20, 2000]

/** The name of the array that a call is written into: `args=(upgrade -i …)`, `$args = @('upgrade', …)`. */
function arrayAround({ code }: Program, { token }: ChartCall): string | null {
  const before = code.slice(Math.max(0, token.from - longestAdded), token.from)
  const open = before.lastIndexOf('(')
  if (open < 0 || before.includes(')', open)) return null
  return /(\w{1,80})[ \t]{0,4}\+?=[ \t]{0,4}@?$/.exec(before.slice(Math.max(0, open - 100), open))?.[1] ?? null
}

const adding = /(?<!\w)(\w{1,80})[ \t]{0,4}\+=[ \t]{0,4}/g

/** What is added to arrays, by their names, each as where it begins and ends. */
const additionsIn = oncePer(
  ({ code }: Program): ReadonlyMap<string, readonly (readonly [start: number, end: number])[]> => {
    const found = new Map<string, (readonly [number, number])[]>()
    for (const { 0: sign, 1: name = '', index } of code.matchAll(adding)) {
      const known = found.get(name) ?? []
      if (known.length === mostAdded) continue
      const start = index + sign.length
      const text = code.slice(start, start + longestAdded)
      const end = text.indexOf(/^@?\(/.test(text) ? ')' : '\n')
      known.push([start, start + (end < 0 ? text.length : end)])
      found.set(name, known)
    }
    return found
  },
)

/** `--version` among the words that are added to the array of a call: `args+=(--version 0.58.1)`. */
function inOwnArray(program: Program, call: ChartCall): Selected | null {
  const name = arrayAround(program, call)
  for (const [start, end] of name === null ? [] : (additionsIn(program).get(name) ?? [])) {
    const words = program.opened.filter((token) => token.start >= start && token.end <= end)
    const found = flagged(program, { ...call, words })
    if (found) return found
  }
  return null
}

/** Where the last array of a name that holds a version begins. */
function arrayStart(code: string, name: string): number {
  for (const sign of ['=(', '+=(']) {
    const at = code.lastIndexOf(`${name}${sign}`)
    if (at >= 0 && !/\w/.test(code.charAt(at - 1)) && code.slice(at, code.indexOf(')', at)).includes('--version'))
      return at
  }
  return -1
}

/** The value behind a flag; what joins texts stands between. */
function selectedBy(program: Program, words: readonly Token[], index: number): Selected | null {
  const { code } = program
  let at = index
  while (['=', ',', '+', '(', '['].some((mark) => isMark(code, words[at], mark))) at++
  const found = words[at]
  return found && found.kind !== 'mark' && !textOf(code, found).startsWith('--') ? selectedIn(program, found) : null
}

/** What no word begins: `{version}` of a format, `<version>` of a template, a command in backticks. It is given elsewhere. */
const filled =
  /^[ \t]{0,200}=?["']?((?:\{[^{}\n]{0,100}\}|`[^`\n]{0,100}`|<[^<>\n]{0,60}>)(?:[^\s"'`){}<>,;]|\{[^{}\n]{0,100}\}){0,60})/

function filledAt(program: Program, at: number): Selected | null {
  const found = filled.exec(program.code.slice(at))
  if (!found) return null
  const [whole, text = ''] = found
  const start = at + whole.length - text.length
  const name = placeholderIn(text) ?? { segments: [text] }
  return { text, start, end: start + text.length, name: { ...name, at: start } }
}

function selectedIn(program: Program, token: Token): Selected {
  const { code } = program
  const content = contentAt(code, token.from)
  if (content)
    return {
      text: code.slice(token.from, content.end),
      start: token.from,
      end: content.end,
      name: { segments: [content.path], at: token.from, content: content.path },
    }
  const named = program.nameIn(token)
  const given = named && contentsOfVariables(program).get(named.segments.at(-1) ?? '')
  if (named && given)
    return { text: textOf(code, token), start: token.from, end: token.to, name: { ...named, content: given.path } }
  return named ? selected(program, token, named) : defaultIn(program, token)
}

function selected({ code }: Program, token: Token, name: ProgramPlaceholder | null): Selected {
  return { text: textOf(code, token), start: token.from, end: token.to, name }
}

/** `{{.V | default "0.58.1"}}`: what the file gives the name, and the default where it gives none. */
function defaultIn(program: Program, token: Token): Selected {
  const written = templateDefault(textOf(program.code, token))
  if (!written) return selected(program, token, null)
  const start = token.from + written.start
  return { text: written.text, start, end: start + written.text.length, name: null }
}

/** A version right before or behind the address: `install_chart oci://… 0.58.1`, `("oci://…", "0.58.1")`, `oci://…|0.58.1`. */
function beside(program: Program, { token, words }: ChartCall): Selected | null {
  const { code, lexicon } = program
  const at = words.indexOf(token)
  for (const step of [1, -1]) {
    let near = at + step
    if ([',', '|', '='].some((mark) => isMark(code, words[near], mark))) near += step
    const found = words[near]
    if (!found || found.kind === 'mark' || isKey(program, words, near)) continue
    const selected = selectedIn(program, found)
    const { name } = selected
    if (name ? versionsOf(lexicon, name).length > 0 : isOperatorVersion(selected.text)) return selected
  }
  return null
}

const verbs = new Set(['install', 'upgrade'])
/** Words that stand for many, a version among them perhaps. */
const many = /\[[@*]\]|\$[@*]|args|flags|opts|options|version/i

function installs(program: Program, call: ChartCall): boolean {
  const { code, dialect } = program
  const { token, words } = call
  const before = words.slice(0, words.indexOf(token))
  // a function of a program may have the name of a verb
  const calls = before.some((word) => verbs.has(textOf(code, word)) && (word.kind === 'text' || !dialect.flowing))
  const name = arrayAround(program, call)
  if (name !== null && (additionsIn(program).get(name) ?? []).length > 0) return false
  return calls && !words.some((word) => /[$%{]/.test(textOf(code, word)) && many.test(textOf(code, word)))
}

/** What `--set` writes beside a chart: the operator's image, and the Flux of an instance. */
function setsOf(program: Program, { chart, words }: ChartCall): readonly Sighting[] {
  const pairs = new Map(pairsIn(program, words))
  const [repository, tag] = [pairs.get('image.repository'), pairs.get('image.tag')]
  const flux = pairs.get('instance.distribution.version')
  const isFork = repository !== undefined && !isUpstreamImage(repository.text)
  const image = { role: 'operator-image', repository: canonicalRepository('operator-image'), field: 'tag' } as const
  const version = { role: 'flux-version', repository: null, field: 'constraint' } as const
  return [
    ...(tag && chart.role === 'operator-chart' && !isFork ? [{ ...image, ...tag }] : []),
    ...(flux && chart.role === 'instance-chart' ? [{ ...version, ...flux }] : []),
  ]
}

/** Keys and values of `--set a=b,c=d`. */
function pairsIn(program: Program, words: readonly Token[]): readonly (readonly [string, Selected])[] {
  const { code } = program
  return words.flatMap((word, index): readonly (readonly [string, Selected])[] => {
    const value = words[index + 2]
    if (word.kind === 'mark' || !isMark(code, words[index + 1], '=') || !value || value.kind === 'mark') return []
    return [[textOf(code, word), selectedIn(program, value)]]
  })
}

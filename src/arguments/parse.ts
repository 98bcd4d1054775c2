import { parseArgs } from 'node:util'
import { LockstepError } from '../model/failure.js'
import { nearest } from '../model/nearest.js'
import { listed } from '../text/markdown.js'
import {
  commandNames,
  options,
  otherNames,
  shells,
  shortOptions,
  subjects,
  type CommandName,
  type Option,
  type Shell,
} from './options.js'
import { readSubject, type Subject } from './subject.js'

export type Format = 'text' | 'json' | 'sarif' | 'html'

/** What the command line asks for. */
export type Invocation =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly command: CommandName | null }
  | { readonly kind: 'completion'; readonly shell: Shell }
  | { readonly kind: 'explain'; readonly subject: Subject; readonly path: string; readonly options: Options }
  | { readonly kind: 'init'; readonly path: string; readonly options: Options }
  | { readonly kind: 'command'; readonly command: ReportingCommand; readonly path: string; readonly options: Options }

/** A command whose answer is a report. */
type ReportingCommand = Exclude<CommandName, 'explain' | 'init'>

/** The options as given; null and empty where they were not. */
export interface Options {
  readonly format: Format
  readonly dryRun: boolean
  readonly yes: boolean
  readonly to: string | null
  readonly removeBootstrap: boolean
  readonly base: string | null
  readonly staged: boolean
  readonly config: string | null
  readonly set: readonly KeyValue[]
  readonly registryMirror: readonly string[]
  readonly allowInsecureRegistry: readonly string[]
  readonly registryLayout: string | null
  readonly now: Date | null
  /** What is told on stderr while it works. */
  readonly loudness: 'quiet' | 'usual' | 'verbose'
}

interface KeyValue {
  readonly key: string
  readonly value: string
}

/** Reads the arguments; throws `usage` with one sentence for everything that is no call of this program. */
export function parseArguments(args: readonly string[]): Invocation {
  const { given, positionals } = tokenize(args)
  const [name, path, ...rest] = positionals
  if (given.has('version')) return { kind: 'version' }
  if (given.has('help')) return { kind: 'help', command: isCommand(name) ? name : null }
  if (name === undefined) throw usage('no command is given')
  const other = readOther(name, path)
  if (other) return other
  const command = known(name)
  if (command === 'explain') return readExplain(given, [path, ...rest])
  if (rest.length > 0) throw usage(`${name} takes one PATH, and '${rest[0] ?? ''}' is a second one`)
  for (const key of given.keys()) rejectForeignOption(key, command)
  const call = { path: path ?? '.', options: readOptions(given, command) }
  return command === 'init' ? { kind: 'init', ...call } : { kind: 'command', command, ...call }
}

/** What looks at no repository. */
function readOther(name: string, word: string | undefined): Invocation | null {
  const isOther = word === undefined || otherNames.some((other) => other === word)
  if (name === 'help') return { kind: 'help', command: isOther ? null : known(word) }
  return name === 'completion' ? { kind: 'completion', shell: readShell(word) } : null
}

function readExplain(given: Given, [subject, path = '.', ...rest]: readonly (string | undefined)[]): Invocation {
  if (subject === undefined || subject === '')
    throw usage(
      `explain takes ${subjects.explain ?? ''}, such as out-of-lockstep, 0.42.0 or clusters/main/flux.yaml:13`,
    )
  if (rest.length > 0) throw usage(`explain takes one subject and one PATH, and '${rest[0] ?? ''}' is more`)
  for (const key of given.keys()) rejectForeignOption(key, 'explain')
  return { kind: 'explain', subject: readSubject(subject), path, options: readOptions(given, 'explain') }
}

type Given = ReadonlyMap<string, readonly string[]>

function tokenize(args: readonly string[]): { given: Given; positionals: readonly string[] } {
  const declared = Object.fromEntries(
    options.map((option) => [
      option.name,
      { type: option.value === null ? ('boolean' as const) : ('string' as const), multiple: true as const },
    ]),
  )
  const { tokens } = parseArgs({
    args: args.map((arg, index) =>
      args.indexOf('--') >= 0 && args.indexOf('--') < index ? arg : (shortOptions[arg] ?? arg),
    ),
    options: declared,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const given = new Map<string, string[]>()
  const positionals: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value)
    if (token.kind === 'option') add(given, token.rawName, token.name, token.value)
  }
  return { given, positionals }
}

function add(given: Map<string, string[]>, rawName: string, name: string, value: string | undefined): void {
  const option = options.find((known) => known.name === name && rawName.startsWith('--'))
  if (!option) {
    const names = options.map((known) => `--${known.name}`)
    const format = /^--(json|sarif|html|text)$/.exec(rawName)?.[1]
    const meant = format === undefined ? nearest(rawName.toLowerCase(), names) : `--format ${format}`
    throw usage(`'${rawName}' is no option${suggestion(meant)}`)
  }
  if (option.value !== null && (value === undefined || value === '')) throw usage(`--${name} needs ${option.value}`)
  if (option.value === null && value !== undefined) throw usage(`--${name} takes no value`)
  const values = given.get(name) ?? []
  if (values.length > 0 && !option.repeatable) throw usage(`--${name} is given twice`)
  given.set(name, [...values, value ?? ''])
}

function rejectForeignOption(name: string, command: CommandName): void {
  const option = options.find((known) => known.name === name)
  if (option?.commands && !option.commands.includes(command))
    throw usage(`--${name} belongs to ${listed(option.commands)}, not to ${command}`)
}

function readOptions(given: Given, command: CommandName): Options {
  const one = (name: string): string | null => given.get(name)?.[0] ?? null
  if (given.has('base') && given.has('staged')) throw usage('--base and --staged exclude each other')
  if (given.has('quiet') && given.has('verbose')) throw usage('--quiet and --verbose exclude each other')
  if (given.has('base') && given.has('to')) throw usage('--base and --to exclude each other')
  return {
    format: readFormat(one('format'), command),
    dryRun: given.has('dry-run'),
    yes: given.has('yes'),
    to: one('to'),
    removeBootstrap: given.has('remove-bootstrap'),
    base: one('base'),
    staged: given.has('staged'),
    config: one('config'),
    set: (given.get('set') ?? []).map((text) => keyValue('set', text)),
    registryMirror: (given.get('registry-mirror') ?? []).map(mirror),
    allowInsecureRegistry: given.get('allow-insecure-registry') ?? [],
    registryLayout: one('registry-layout'),
    now: readTime(one('now')),
    loudness: given.has('quiet') ? 'quiet' : given.has('verbose') ? 'verbose' : 'usual',
  }
}

function readFormat(text: string | null, command: CommandName): Format {
  if (text === null || text === 'text' || text === 'json') return text ?? 'text'
  if (text === 'sarif' && command === 'check') return text
  if (text === 'html' && command === 'diff') return text
  const more = command === 'check' ? ' or sarif' : command === 'diff' ? ' or html' : ''
  throw usage(`--format ${text} is not known to ${command}: use text or json${more}`)
}

function readTime(text: string | null): Date | null {
  if (text === null) return null
  const time = new Date(text)
  if (!/^\d{4}-\d\d-\d\d/.test(text) || Number.isNaN(time.getTime()))
    throw usage(`--now takes a time such as 2026-06-30T17:10:00Z, not '${text}'`)
  return time
}

/** Splits `KEY=VALUE`; the value may hold further `=`. */
function keyValue(name: string, text: string): KeyValue {
  const at = text.indexOf('=')
  if (at <= 0) throw usage(`--${name} takes KEY=VALUE, not '${text}'`)
  return { key: text.slice(0, at), value: text.slice(at + 1) }
}

/** A mirror as it is written, once it is known to be one. */
function mirror(text: string): string {
  if (/^[^\s=]+=\S/.test(text)) return text
  throw usage(
    `--registry-mirror takes HOST=URL, such as ${text.replace(/=.*/s, '') || 'ghcr.io'}=https://mirror.example.com, not '${text}'`,
  )
}

function known(name: string): CommandName {
  if (isCommand(name)) return name
  throw usage(`'${name}' is no command${suggestion(nearest(name.toLowerCase(), [...commandNames, ...otherNames]))}`)
}

function readShell(name: string | undefined): Shell {
  const shell = shells.find((one) => one === name)
  if (shell !== undefined) return shell
  throw usage(`completion takes ${shells.join(', ')}${name === undefined ? '' : `, not '${name}'`}`)
}

function isCommand(name: string | undefined): name is CommandName {
  return commandNames.some((known) => known === name)
}

function suggestion(name: string | null): string {
  return name === null ? '' : `, did you mean ${name}?`
}

function usage(sentence: string): LockstepError {
  return new LockstepError('usage', `${sentence}${sentence.endsWith('?') ? '' : '.'} See flux-lockstep --help.`)
}

/** The options that a command takes. */
export function optionsOf(command: CommandName | null): readonly Option[] {
  return options.filter((option) => command === null || option.commands === null || option.commands.includes(command))
}

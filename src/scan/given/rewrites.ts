import { entriesByPath, type KnownPaths } from '../../model/entries.js'
import type { SourceFile } from '../../model/file.js'
import { matchesGlob } from '../../model/glob.js'
import { fileNameOf } from '../../model/folder.js'
import { grouped } from '../../model/grouped.js'
import type { Tree } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import type { Pin, UnreadPlace } from '../../model/pin.js'
import type { Sought } from '../../model/sought.js'
import { lineTree, type TextLine, type TextLines } from '../../text/line-tree.js'
import { isMessage } from '../excuses.js'
import { isMarked } from '../marker.js'
import { unreadAt } from '../unread-place.js'
import { statementOf } from '../reach.js'
import { codeText } from '../text-reader.js'
import { meaningOf, prose } from './runs.js'
import { readable, wordsBehind } from './words.js'

const command = /(?<![\w./-])(g?sed|yq|perl)(?=[ \t])/g
/** Lines of one file that write over others, and pins of one file, which are looked at. */
const [mostLines, mostPins] = [200, 50]

/** A file with pins that a command may write over. */
interface Pinned {
  readonly file: SourceFile
  readonly pins: readonly Pin[]
}

/** A command that writes over files, or hands on to a cluster what it makes of them. */
interface Rewrite {
  readonly file: SourceFile
  readonly line: TextLine
  readonly before: string
  readonly isQuery: boolean
  readonly scripts: readonly string[]
  readonly targets: readonly string[]
}

/**
 * Commands that write over a version at which a pin stands, so that its text is not what is applied: `sed -i`, `yq -i`, or either of them before a
 * command that applies what comes out. What is committed is read again at its commit.
 */
export function rewritesOf(
  { files, entries }: Tree,
  pins: ReadonlyMap<string, readonly Pin[]>,
): readonly UnreadPlace[] {
  const pinned = files.flatMap(({ file }): readonly Pinned[] => {
    const own = (pins.get(file.path) ?? []).filter(({ value }) => value !== '').slice(0, mostPins)
    return own.length === 0 ? [] : [{ file, pins: own }]
  })
  if (pinned.length === 0) return []
  const all = new PinnedFiles(pinned, entriesByPath(entries))
  return files.flatMap(({ file }) =>
    rewritesIn(file).flatMap((rewrite): readonly UnreadPlace[] => {
      const { line } = rewrite
      if (isMarked(file, line.number) || pins.get(file.path)?.some((pin) => pin.line === line.number)) return []
      const reason = all.over(rewrite)
      return reason === null ? [] : [unreadAt(file, line, reason)]
    }),
  )
}

const committing = /\bgit\s+(?:commit|push)\b|create-pull-request|git-auto-commit|\bgh\s+pr\s+create\b/
const applying =
  /\b(?:kubectl|oc|k)\b[^\n|]{0,200}\b(?:apply|create|replace)\b|\bflux\s+push\b|\bhelm\b[^\n|]{0,200}\b(?:upgrade|install)\b/

function rewritesIn(file: SourceFile): readonly Rewrite[] {
  if (prose.test(file.path) || !/(?:sed|yq|perl)[ \t]/.test(file.text)) return []
  const lines = lineTree(codeText(file))
  const found: Rewrite[] = []
  const isCommitted = committing.test(file.text) && !applying.test(file.text)
  for (const line of lines.all()) {
    if (found.length >= mostLines) break
    const text = line.text.slice(0, readable)
    if (!/(?:sed|yq|perl)[ \t]/.test(text) || isMessage(text)) continue
    const all = statementBehind(line, lines)
    for (const { 0: tool, index } of text.matchAll(command)) {
      const rewrite = rewriteAt({ file, line }, all, index, tool)
      if (rewrite && !isCommitted) found.push(rewrite)
    }
  }
  return found
}

/** A line with those that it goes on over. */
function statementBehind(line: TextLine, lines: TextLines): string {
  const behind = statementOf(line, lines).filter(({ number }) => number >= line.number)
  return behind
    .map(({ text }) => text.replace(/[\\`^]\s{0,20}$/, ' '))
    .join('')
    .slice(0, readable)
}

function rewriteAt(at: Pick<Rewrite, 'file' | 'line'>, text: string, index: number, tool: string): Rewrite | null {
  const behind = text.slice(index + tool.length)
  const words = wordsBehind(behind).map((word) => word.replace(/^(["'])([^]*)\1$/, '$2'))
  const isInPlace = words.some((word) => /^-\w{0,4}i(?:[.P]|$)|^-i\S|^--in-?place/.test(word))
  if (
    !isInPlace &&
    !/\|[^;&]{0,300}\b(?:kubectl|oc|flux|helm)\b[^;&|]{0,200}\b(?:apply|create|replace|push|upgrade|install)\b/.test(
      behind,
    )
  )
    return null
  const isQuery = tool === 'yq'
  const told = words.flatMap((word, each) => (/^(?:-\w{0,4}e|--expression)$/.test(words[each - 1] ?? '') ? [word] : []))
  const plain = words.filter(
    (word, each) =>
      !word.startsWith('-') &&
      word !== '' &&
      !told.includes(word) &&
      !/^(?:-\w{0,4}e|--expression)$/.test(words[each - 1] ?? '') &&
      !(isQuery && /^(?:e|ea|eval|eval-all)$/.test(word)),
  )
  const [first = '', ...others] = plain
  const before = text.slice(0, index)
  return told.length > 0
    ? { ...at, before, isQuery, scripts: told, targets: plain }
    : { ...at, before, isQuery, scripts: [first], targets: others }
}

/** The files with pins, by their paths and by their names. */
class PinnedFiles {
  readonly #byPath: ReadonlyMap<string, Pinned>
  readonly #byName: ReadonlyMap<string, readonly Pinned[]>
  readonly #paths: KnownPaths
  #left = mostLooked

  constructor(files: readonly Pinned[], paths: KnownPaths) {
    this.#byPath = new Map(files.map((each) => [each.file.path, each]))
    this.#byName = grouped(files, ({ file }) => fileNameOf(file.path))
    this.#paths = paths
  }

  /** Why nothing tells what a command leaves of a version, as the end of a sentence; null where it writes over none. */
  over(rewrite: Rewrite): string | null {
    const named = new Set(rewrite.targets.flatMap((each) => this.#meant(rewrite, each)))
    const isUnknown = rewrite.targets.length === 0 || rewrite.targets.some((each) => /[${]/.test(fileNameOf(each)))
    for (const each of isUnknown ? this.#byPath.values() : named) {
      if (this.#left-- <= 0) return 'it may write over versions, in more files than are looked at'
      const over = each.pins.find((pin) => touches(rewrite, each.file, pin, named.has(each)))
      if (over) return `it writes over the version at ${each.file.path}:${over.line}, and what it writes was not read`
    }
    return null
  }

  #meant({ file, line, before }: Rewrite, written: string): readonly Pinned[] {
    if (/[*?]/.test(written)) {
      const glob = written.replace(/^.*\}\/|^\$\w+\/|^(?:\.\/)+/, '')
      this.#left -= this.#byPath.size
      return this.#left <= 0 ? [] : [...this.#byPath.values()].filter((each) => matchesGlob(each.file.path, glob))
    }
    const all = this.#byName.get(fileNameOf(written)) ?? []
    if (all.length === 0) return []
    const isMeant = meaningOf({ file, line }, before, written, this.#paths)
    this.#left -= all.length
    return all.filter((each) => isMeant(each.file.path))
  }
}

/** Files that are looked at for all commands of a tree. */
const mostLooked = 20_000

/** True where what a command looks for stands on the line of a pin; of a file that is filled in only what speaks of the release. */
function touches({ isQuery, scripts }: Rewrite, file: SourceFile, pin: Pin, isNamed: boolean): boolean {
  const lines = linesOf(file)
  const line = lines.get(pin.line)
  if (!line) return false
  const text = line.text.slice(0, readable)
  if (isQuery) return isNamed && scripts.some((script) => setsKey(script, file, line))
  return scripts.some((script) => {
    if (/^\$\{?\w{1,80}\}?$/.test(script)) return isNamed
    return patternsOf(script, file.text).some((parts) => {
      if (parts.length === 0) return isNamed
      const isOurs = parts.some(
        (part) => part.includes(pin.value.replace(/^v/, '')) || /flux-(?:operator|instance)/.test(part),
      )
      return (isNamed || isOurs) && parts.every((part) => text.includes(part))
    })
  })
}

const linesOf = oncePer((file: SourceFile) => lineTree(codeText(file)))

const substitution = /(?:^|[;{}\s,/\d$!'])s([|/#,@~!%:])((?:\\[^\n]|[^\\\n]){1,300}?)\1/g
/** Alternatives of one pattern, and patterns of one script, that are looked at. */
const mostParts = 20

/** What each substitution of a script looks for, as the words that its pattern is made of; none where its address is of something else. */
function patternsOf(script: string, text: string): readonly (readonly string[])[] {
  const address = /^\s{0,20}\/((?:\\[^\n]|[^\\/\n]){1,200})\//.exec(script)?.[1]
  if (address !== undefined && !wordsIn(address).every((part) => text.includes(part))) return []
  const found = [...script.slice(0, readable).matchAll(substitution)].slice(0, mostParts)
  return found.flatMap(([, mark = '', pattern = '']) =>
    (mark === '|' ? [pattern] : pattern.split(/\\?\|/)).slice(0, mostParts).map(wordsIn),
  )
}

/** The words of a pattern that stand for themselves. */
function wordsIn(pattern: string): readonly string[] {
  const plain = pattern
    .replace(/\$\{[^{}]{0,80}\}|\$\([^()]{0,80}\)|\$\w{1,80}/g, '\0')
    .replace(/\\([./_-])/g, '$1')
    .replace(/\\\w|\[[^\]]{0,100}\][*+?]?|\\?[(){}|^$*+?]|\.[*+]/g, '\0')
  return plain.split('\0').flatMap((part) => (/\w/.test(part) ? [part.trim()] : []))
}

/** Levels of a file above a pin whose keys may be written over with it. */
const levels = 12

/** True for an expression of yq that gives a key of a line, or one that it stands below, another value. */
function setsKey(script: string, file: SourceFile, line: TextLine): boolean {
  const chosen = [...script.matchAll(/select\(([^()]{0,200})\)/g)].flatMap(([, own = '']) => [
    ...own.matchAll(/["']([^"']{1,100})["']/g),
  ])
  if (chosen.some(([, name = '']) => !hasWord(file.text, name))) return false
  return script
    .replace(/\\?"[^"\\]{0,300}\\?"/g, '""')
    .split(/\|(?!=)/)
    .some((part) => {
      const left = /^([^=]{0,300}?)[ \t]{0,8}(?:[|+*?]{0,3}=(?!=))|\bdel\(([^()]{0,300})\)/.exec(part)
      if (!left || /[!<>]$/.test(left[1] ?? '')) return false
      const key = /\.\[?"?([\w-]{1,80})"?\]?(?:\[[^\]]{0,20}\])?[ \t)]{0,8}$/.exec(left[1] ?? left[2] ?? '')?.[1]
      return key === undefined || isBelow(key, line)
    })
}

function hasWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
    if (!/[\w-]/.test(text.charAt(at - 1)) && !/[\w-]/.test(text.charAt(at + word.length))) return true
  return false
}

function isBelow(key: string, line: TextLine): boolean {
  const form = new RegExp(String.raw`(?:^|[\s{,"'-])${key}["']?[ \t]{0,8}:`)
  let at: TextLine | null = line
  for (let level = 0; at && level < levels; level++) {
    if (form.test(at.text.slice(0, readable))) return true
    at = at.group.owner
  }
  return false
}

/** Files that take a chart of ours. */
const asks = /charts\/flux-(?:operator|instance)|flux-operator-manifests/
/** What each command that writes over a file holds, and what it looks like: a schema that speaks of what is "used - " has none. */
const needles = ['sed -', "sed '", 'sed "', 'yq -', "yq '", 'yq "', 'yq e', 'perl -']
const writing =
  /(?<![\w./-])(?:g?sed|yq|perl)[ \t](?:[^\n]{0,200}[ \t])?(?:-\w{0,4}i(?![\w-])|-i\.|--in-?place)|(?<![\w./-])(?:g?sed|yq)[ \t][^\n|]{0,300}\|/
/** What stands for the names of files. */
const wild = ['*.y', 'xargs', '-exec']
/** Bytes of a file that writes over others, and names of files that are looked for. */
const [largest, mostNames] = [200_000, 200]

/** What runs commands, by how it is called: a second search of a large tree for words takes as long as the first. */
const runnable = {
  /** Workflows, what people run, and what hooks do. */
  folders:
    /(?:^|\/)(?:\.(?:github|gitea|forgejo|gitlab|circleci|buildkite|tekton|woodpecker)|ansible|playbooks?|roles|tasks|scripts?|hack|bin|ci)\//,
  endings: /\.(?:(?:ba|da|k|z)?sh|fish|nu|mk|make|just|py|rb|pl|[cm]?[jt]s|ps1|go|groovy|lua|nix|tf|toml|earth)$/,
  /** A Makefile, a justfile, a script without an ending. */
  bare: /^\.?[\w-]+$/,
  /** Pipelines, and what runs tasks. */
  words:
    /pipeline|gitlab-ci|cloudbuild|buildspec|drone|travis|appveyor|taskfile|skaffold|pre-commit|lefthook|dockerfile|containerfile/i,
}

/** True for a file that may run commands. */
export function isRunnable(path: string): boolean {
  const { folders, endings, bare, words } = runnable
  const name = fileNameOf(path)
  return endings.test(name) || bare.test(name) || folders.test(path) || (words.test(name) && /^[\w.-]+$/.test(name))
}

/** Which more files are to be read: those with a command that may write over a file of ours. Null where there is no such file. */
export function rewritesSought(files: readonly SourceFile[]): Sought | null {
  const names = new Set(files.flatMap(({ path, text }) => (asks.test(text) ? [fileNameOf(path)] : [])))
  const few = [...names].slice(0, mostNames)
  if (few.length === 0) return null
  return {
    wanted: (bytes, path) => {
      if (bytes.length > largest || !isRunnable(path) || prose.test(path) || path.endsWith('.json')) return false
      const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
      if (!needles.some((needle) => view.includes(needle))) return false
      return [...few, ...wild].some((name) => view.includes(name)) && writing.test(view.toString('latin1'))
    },
    net: { needles: [], named: isRunnable },
  }
}

import type { TextLine, TextLines } from '../text/line-tree.js'

/** A text near a name that may select a release. */
export interface Selecting {
  readonly line: TextLine
  readonly text: string
  /** `version`: an exact one of the operator's numbers; `range`: a range or a moving tag; `named`: a variable, an expression, a secret. */
  readonly kind: 'version' | 'range' | 'named'
}

/** Lines beside a name that are looked at in each direction. */
const width = 60
/** Levels above a name at which a version may stand. */
const levels = 4
/** Lines that one statement may run over. */
const longestStatement = 40

/** An exact version by the operator's numbers, `flux-operator.v0.58.1` of OLM too; `2.7.5` is one of Flux itself, and `1.1.1.1` is none. */
const operatorVersion = /(?<!\w)(?<!(?<!flux-operator)\.)v?[01]\.\d{1,4}\.\d{1,4}(?:-[\w.]{1,40})?(?![\w]|\.\d)/g
const versionKey =
  /(?<![\w./])["']?(?<key>(?:[\w.-]{0,60}[_.-])?(?:version|tag|semver|revision|digest)|\w{0,60}(?:Version|Tag|Revision|Digest)|startingCSV)["']?[ \t]*(?::=|=>|[:=])[ \t]*(?:["'`](?<quoted>[^"'`\n]{1,200})["'`]|(?<plain>\{\{[^{}\n]{1,100}\}\}|[^\s"'`,;{}[\]][^,;}\]\n#]{0,200}))/g
/** `{ chart, version }` of JavaScript: the name is the value too. */
const shorthand = /[{,][ \t]*(?<plain>version|tag|chartVersion|targetRevision)[ \t]*(?=[,}])/g
const option =
  /--?[vV]ersion(?:[ \t]+|[ \t]*=[ \t]*|["'`]?[ \t]*,[ \t]*|=["'][ \t]*\+[ \t]*)["']?(?<plain>(?:\$?\{\{[^{}\n]{1,100}\}\}|<<[^<>\n]{1,100}>>|[^\s"'`\\;|&)]){1,200})/g
/** Versions of something else, whatever stands beside them. */
const foreignKey =
  /api_?-?version$|(?:kube|kubernetes|schema|resource|required|min|app|terraform|provider)_?-?version$/i
/** Keys below which the version of what stands beside them may be. */
const holder = /^[\s-]*["']?(?:ref|image|chart|source|spec|versions?|tag|with)["']?\s*[:=]/

/** Characters of a line that are read; a minified file has lines without end. */
const readable = 2000

/** The exact versions by the operator's numbers in some lines. */
export function versionsIn(lines: readonly TextLine[]): readonly Selecting[] {
  return lines.flatMap((line) =>
    [...line.text.slice(0, readable).matchAll(operatorVersion)].map(([text]): Selecting => ({
      line,
      text,
      kind: 'version',
    })),
  )
}

/** The lines that a line is one statement with: each but the last ends with a mark that goes on. */
export function statementOf(line: TextLine, lines: TextLines): readonly TextLine[] {
  const goesOn = (each: TextLine | undefined): boolean => each !== undefined && /[\\`^]\s*$/.test(each.text.slice(-20))
  let first = line.number
  while (line.number - first < longestStatement && goesOn(lines.get(first - 1))) first--
  let last = line.number
  while (last - line.number < longestStatement && goesOn(lines.get(last))) last++
  const numbers = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return numbers.flatMap((number) => (number === line.number ? [line] : (lines.get(number) ?? [])))
}

/**
 * What may select the release of a name: keys of a version in its own statement, then among the lines beside it, then among those beside
 * what it stands below. The first level that has any counts; an entry of a list is no neighbour of the next one, and what is of another artifact is
 * none.
 */
export function selectingNear(
  line: TextLine,
  statement: readonly TextLine[],
  isOfAnother: (line: TextLine) => boolean,
): readonly Selecting[] {
  const own = statement.flatMap((each) => keyed(each, true))
  if (own.length > 0) return own
  let at = line
  for (let level = 0; level < levels; level++) {
    const around = beside(at).filter((each) => !isOfAnother(each))
    const found = around.flatMap((each) => keyed(each, level === 0))
    const near = level === 0 ? [...found, ...deeper(at, around)] : found
    if (near.length > 0) return near
    const { owner, apart } = at.group
    if (owner === null || apart) return []
    at = owner
  }
  return []
}

/** The lines of one depth around a line, itself left out, no more than a reader would look at. */
export function beside(line: TextLine): readonly TextLine[] {
  const { lines } = line.group
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.number ?? 0) < line.number) low = middle + 1
    else high = middle
  }
  const before = lines.slice(Math.max(0, low - width), low)
  const behind = lines.slice(low, low + width).filter(({ number }) => number > line.number)
  const begun = before.findLastIndex(isSection)
  const ended = behind.findIndex(isSection)
  return [...before.slice(Math.max(0, begun)), ...behind.slice(0, ended < 0 ? behind.length : ended)]
}

/** `[name]` and `[[name]]` of TOML and INI begin something else. */
function isSection({ text }: TextLine): boolean {
  return text.startsWith('[') && /^\[{1,2}[\w."' -]{1,100}\]{1,2}\s*$/.test(text)
}

/** The versions that a key of Git selects beside a line, or the tags that a mirror copies: `ref: v0.58.1`, `branch: v0.58.1`, `tags: [v0.58.1]`. */
export function refsBeside(line: TextLine): readonly Selecting[] {
  const keys = beside(line).filter(({ text }) => /^[\s-]*["']?(?:ref|rev|branch|tags?)["']?\s*[:=]/.test(text))
  return [...versionsIn(keys), ...keys.flatMap(versionsListed)]
}

/** `ref:` with its tag below, beside the address. */
function deeper(line: TextLine, around: readonly TextLine[]): readonly Selecting[] {
  return [line, ...around.filter(({ text }) => holder.test(text))]
    .flatMap(({ below }) => below)
    .flatMap(({ lines }) => lines.slice(0, width))
    .flatMap((each) => keyed(each, true))
}

/** The versions on a line and directly below it. */
export function selectingBelow(line: TextLine): readonly Selecting[] {
  return [line, ...line.below.flatMap(({ lines }) => lines.slice(0, width))].flatMap((each) => keyed(each, true))
}

/** The versions that are listed below a key: `controlplaneio-fluxcd/flux-operator:` with `- v0.58.1` below it, as mirrors are told what to copy. */
export function versionsListed({ text, below }: TextLine): readonly Selecting[] {
  if (!text.trimEnd().endsWith(':')) return []
  const entries = below.flatMap(({ lines }) => lines.slice(0, width))
  return versionsIn(entries.filter((entry) => /^\s*- ["']?v?\d[\w.-]*["']?\s*$/.test(entry.text)))
}

/** What the keys of a version on a line select; further away an exact version of the operator's numbers alone. */
function keyed(line: TextLine, near: boolean): readonly Selecting[] {
  const all = known.get(line) ?? keyedOn(line)
  known.set(line, all)
  return near ? all : all.filter(({ kind, text }) => kind === 'version' && versionsIn([{ ...line, text }]).length > 0)
}

/** The neighbours of a name are the neighbours of the next name too. */
const known = new WeakMap<TextLine, readonly Selecting[]>()

function keyedOn(line: TextLine): readonly Selecting[] {
  const text = line.text.slice(0, readable)
  if (/^\s*<\?xml\b/.test(text)) return []
  return [...text.matchAll(option), ...text.matchAll(versionKey), ...text.matchAll(shorthand)].flatMap(
    ({ groups = {} }): readonly Selecting[] => {
      const value = withoutRest((groups['quoted'] ?? groups['plain'] ?? '').trim())
      // a block of text holds it on the lines below
      if (/^[|>][-+\d]{0,3}$/.test(value)) return versionsIn(line.below.flatMap(({ lines }) => lines.slice(0, 1)))
      if (value === '' || isType(value) || isFlux(value) || isOfAnother(groups['key'] ?? 'version')) return []
      return [{ line, text: value, kind: kindOf(value) }]
    },
  )
}

/** A version without the quote that ends the text around it, and what stands behind that. */
function withoutRest(value: string): string {
  return /^v?\d[\w.-]*(?=["'`])/.exec(value)?.[0] ?? value
}

/** `2.8.x` is a version of Flux itself, which upstream numbers apart from the operator. */
function isFlux(value: string): boolean {
  return /^[~^<>=v\s]{0,4}[2-9]\.(?:\d|[x*])/.test(value)
}

/** What selects in the reference itself, behind the name: a tag, a digest, a placeholder for either; in an address of a release too. */
export function selectingBehind(line: TextLine, end: number): readonly Selecting[] {
  const text =
    /^(?::|@|\/(?:releases\/download|archive(?:\/refs\/tags)?)\/(?=[^/]{0,3}[${%]))((?:\{\{[^{}\n]{1,100}\}\}|\$\{[^{}\s"]{1,100}\}|[^\s"'`,)\]/]){1,200})/.exec(
      line.text.slice(end - line.start),
    )?.[1]
  return text === undefined ? [] : [{ line, text, kind: kindOf(text) }]
}

/** `version = optional(string)` says what a value may be, and gives none. */
function isType(value: string): boolean {
  return /^(?:optional\(|(?:string|str|number|any)\b[^.]*$)/.test(value)
}

const ours = new Set(
  'startingcsv starting csv version tag semver revision digest target new flux operator instance chart helm manifests manifest mcp cli image release default install source ref oci artifact distribution set current pinned'.split(
    ' ',
  ),
)

/** `ciliumVersion` beside our chart is the version of another product. */
function isOfAnother(key: string): boolean {
  if (foreignKey.test(key)) return true
  const words = key.replace(/([a-z\d])([A-Z])/g, '$1_$2').toLowerCase()
  return words.split(/[_.-]+/).some((word) => !ours.has(word))
}

function kindOf(text: string): Selecting['kind'] {
  if (/^v?\d+\.\d+\.\d+(?:-[\w.]+)?(?:@sha256:\w+)?$/.test(text)) return 'version'
  if (/^(?=.*[\d*])[\dv*<>=~^|.xX\s-]+$/.test(text) || /^(?:latest|main|master|stable|edge|sha256:\w+)$/.test(text))
    return 'range'
  return 'named'
}

import type { ReadFile } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { justfile } from './program/recipes.js'
import { giversOf, type Givers } from './givers.js'

/** The names that lines with pins, and the lines above them, give to what stands behind: what a version is called where it is used. */
export interface NamesOnPins {
  /**
   * True where a pin stands at something of that name: in the file itself, or in one that gives it its names or that `owner` is called by; a
   * name that says what it is a version of counts wherever it stands.
   */
  has(name: string, file: string, owner?: string): boolean
  /** True for a version that a pin of the tree is at which an update moves. */
  moves(version: string): boolean
  /** True where kustomize gives the operator's image its tag: `newTag`. */
  readonly isTagged: boolean
}

/** Words that name a version in every file. */
const vague = new Set(
  'version versions tag chart image inputs values value default spec ref flux operator instance manifests release'.split(
    ' ',
  ),
)

/** Characters of a line that are read. */
const longest = 2000

/** The names at which pins stand, of all files. */
export function namesOnPins(files: readonly ReadFile[], pins: ReadonlyMap<string, readonly Pin[]>): NamesOnPins {
  const givers = new Map<string, string[]>()
  const handed = new Set<string>()
  const near = new Map<string, boolean>()
  const byPath = new Map(files.map(({ file }) => [file.path, file]))
  const manifests = new Set(files.filter(isManifest).map(({ file }) => file.path))
  const known = new Map<string, Givers>()
  let isTagged = false
  for (const { file } of files) {
    const own = pins.get(file.path)
    if (!own) continue
    const lines = file.text.split('\n')
    isTagged ||= own.some((pin) => pin.role === 'operator-image' && lines[pin.line - 1]?.includes('newTag'))
    const words = namesIn(file, lines, own)
    for (const word of words) {
      const known = givers.get(word)
      if (known) known.push(file.path)
      else givers.set(word, [file.path])
    }
    if (configuration.test(file.path)) for (const word of words) handed.add(word)
  }
  const handedOn = namesHandedOn(files)
  for (const name of handed) for (const taking of handedOn.get(name) ?? []) handed.add(taking)
  const moving = new Set(
    [...pins.values()].flat().flatMap(({ action, version }) => (action === 'follow' ? (version ?? []) : [])),
  )
  return {
    isTagged,
    moves: (version) => moving.has(version),
    has: (name, file, owner) =>
      // a value that is given nowhere is a pin of its own there
      (configuration.test(file) && handed.has(name)) || hasNear(name, file, owner),
  }

  function hasNear(name: string, file: string, owner: string | undefined): boolean {
    const all = givers.get(name) ?? []
    if (isOurs.test(name) || all.length === 0) return all.length > 0
    const key = `${file}\0${owner ?? ''}.${name}`
    const found = near.get(key) ?? isGiven(name, all, file, owner)
    near.set(key, found)
    return found
  }

  function isGiven(name: string, all: readonly string[], file: string, owner: string | undefined): boolean {
    const own =
      known.get(name) ??
      giversOf(
        all.flatMap((path) => byPath.get(path) ?? []),
        manifests,
      )
    known.set(name, own)
    const taking = byPath.get(file)
    if (own.paths.has(file) || own.isOwner(owner)) return true
    return taking !== undefined && (saysLittle(name) ? own.isTakenBy(taking) : own.reach(taking))
  }
}

/** A name that says what it is a version of means that in every file. */
const isOurs = /flux_?-?(?:operator|instance)/i

function isManifest({ documents }: ReadFile): boolean {
  return documents.some((document) => document.kind === 'objects' && document.objects.length > 0)
}

/** The names that one file gives what its pins stand at. */
function namesIn({ path, text }: ReadFile['file'], lines: readonly string[], pins: readonly Pin[]): Set<string> {
  // a line may hold a thousand pins, and is read once
  const read = new Set(pins.flatMap(({ line }) => [line - 1, line - 2]))
  const words = new Set([...read].flatMap((index) => namesGiven(lines[index])))
  for (const { line } of pins) for (const word of variableAround(lines, line - 1)) words.add(word)
  if (justfile.test(path)) for (const word of parametersOf(text, words)) words.add(word)
  const aliases = configuration.test(path) ? noAliases : aliasesIn(text)
  // what stands for a name that says little counts in the file itself, as that one does
  for (const word of words)
    for (const alias of aliases.get(word) ?? []) if (!saysLittle(word) || saysLittle(alias)) words.add(alias)
  return words
}

function saysLittle(name: string): boolean {
  return name.length === 1 || vague.has(name.toLowerCase())
}

const configuration = /\.(?:tf|tofu|hcl|tfvars)$/

const noAliases: ReadonlyMap<string, ReadonlySet<string>> = new Map()

/** `V="${VERSION}"`, `V := $(VERSION)`, `v: {{.version}}`. */
const filled =
  /(?<![\w.-])([A-Za-z_][\w-]{0,80})["']?[ \t]{0,8}[:?]?[:=][ \t]{0,8}["']?(?:\$|\{\{)[{(]?[- \t.]{0,4}([A-Za-z_][\w.]{0,80})[- \t]{0,4}[)}]{0,2}["']?[ \t]*(?=[;,)}\]\r\n]|$)/g
/** `v = version` of a program. */
const same = /(?<![\w.-])([A-Za-z_]\w{0,80})[ \t]{0,8}:?=[ \t]{0,8}([A-Za-z_$][\w$.]{0,80})[ \t]*(?=[;,)}\]\r\n]|$)/g

/** The names that a file gives what another name of it stands for, by that name. */
function aliasesIn(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const form of [filled, same])
    for (const [, name = '', path = ''] of text.matchAll(form)) add(found, path.slice(path.lastIndexOf('.') + 1), name)
  return found
}

function add(found: Map<string, Set<string>>, of: string, name: string): void {
  found.set(of, (found.get(of) ?? new Set()).add(name))
}

/** The parameters of recipes that take one of some names as their default. */
function parametersOf(text: string, names: ReadonlySet<string>): readonly string[] {
  return [...text.matchAll(/[ \t][*+$]{0,2}([\w-]{1,80})=([A-Za-z_][\w-]{0,80})(?=[ \t:])/g)].flatMap(
    ([, parameter = '', name = '']) => (names.has(name) ? [parameter] : []),
  )
}

const handing =
  /(?<![\w.-])([\w-]{1,80})[ \t]{0,80}=[ \t]{0,8}(?:"\$\{)?[\w.]{0,200}\.([\w-]{1,80})(?:\}")?[ \t]*(?=[,}\r\n]|$)/g

/** The names that files of Terraform give what another name stands for, by that name: `operator_version = local.flux.chart`. */
function namesHandedOn(files: readonly ReadFile[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { file } of files) {
    if (!configuration.test(file.path)) continue
    for (const [, name = '', last = ''] of file.text.matchAll(handing)) add(found, last, name)
  }
  return found
}

/** Lines of a mapping of YAML that are looked back over. */
const longestMapping = 12
/** Lines of a block of Terraform that are looked back over. */
const longestBlock = 40

/** The variable in whose block or entry a line stands, whatever stands before its default. */
function variableAround(lines: readonly string[], index: number): readonly string[] {
  if (/^\s*["']?(?:default|value)["']?\s*:/.test(lines[index] ?? ''))
    return lines
      .slice(Math.max(0, index - 3), index)
      .flatMap((line) => /^[\s-]*["']?name["']?\s*:\s*["']?([\w-]{1,80})["']?\s*$/.exec(line)?.[1] ?? [])
      .slice(-1)
      .concat(keyAbove(lines, index))
  if (!/^\s*default\s*=/.test(lines[index] ?? '')) return []
  for (let at = index - 1; at >= 0 && index - at <= longestBlock; at--) {
    const name = /^\s*variable\s+"([\w-]{1,80})"/.exec(lines[at] ?? '')?.[1]
    if (name !== undefined) return [name]
  }
  return []
}

/** The key whose mapping a line of YAML stands in: `V` of `V: {description: …, value: 0.58.1}` over several lines. */
function keyAbove(lines: readonly string[], index: number): readonly string[] {
  const indent = (lines[index] ?? '').search(/\S/)
  for (let at = index - 1; at >= 0 && index - at <= longestMapping; at--) {
    const line = lines[at] ?? ''
    const own = line.search(/\S/)
    if (own >= 0 && own < indent) return /^\s*["']?([\w-]{1,80})["']?:\s*(?:#.*)?$/.exec(line)?.slice(1, 2) ?? []
  }
  return []
}

const given = /(?:^|[\s{,(["'$]|\bvariable\s+")(?:\w{1,60}\.){0,4}([A-Za-z_][\w-]{0,80})["']?\]?\s*(?::=|\?=|=>|[:={])/g

/** `{name: VERSION, value: 0.58.1}` of an environment. */
const paired = /\bname["']?:[ \t]{0,4}["']?([A-Za-z_][\w-]{0,80})["']?[ \t]{0,4},[ \t]{0,4}["']?value["']?:/g
/** `param version string = '0.58.1'`, `set -gx VERSION 0.58.1`. */
const declared = /\b(?:param|let|var|set(?:[ \t]+-\w{1,10}){0,3})[ \t]+([A-Za-z_]\w{0,80})(?=[ \t])/g

function namesGiven(line: string | undefined): readonly string[] {
  const text = line?.slice(0, longest) ?? ''
  return [given, declared, paired].flatMap((form) =>
    [...text.matchAll(form)].map(([, name = '']) => name.replace(/^TF_VAR_/, '')),
  )
}

import { isBelow } from '../../kustomize/paths.js'
import type { Expression } from '../../text/hcl/tree.js'
import { circleOf } from './circle.js'
import { decodedAnswer } from './decoded-files.js'
import { either, falls, nothing, type Evaluation } from './evaluation.js'
import { eachOf, givenTo, isCalled, isOverridden } from './callers.js'
import { defaultInType } from './type-defaults.js'
import { fileAbove, isModuleFile, localOf, type Configuration, type Module } from './configuration.js'
import type { HclFile, Placed } from './hcl-file.js'

/** Names that stand for names that are followed. */
const deepest = 12

/** Follows names to the texts that they stand for. */
export interface Evaluator {
  of(placed: Placed, path?: readonly string[]): Evaluation
  /** The one text that an expression stands for, with `${…}` for what is not known; null for none or several. */
  text(placed: Placed): string | null
  /** True for a variable whose default no caller uses. */
  isOverridden(folder: string, variable: string): boolean
  /** The entries of a `for_each`, each with the file as a block that is repeated for it sees it; null where they are not known. */
  eachOf(file: HclFile, value: Expression): readonly HclFile[] | null
  /** The places of names that fill each other in; null where an expression goes in no circle. */
  circle(placed: Placed): readonly string[] | null
  /** False for a module that nobody here calls although others are called: who takes its defaults is not known. */
  isCalled(folder: string): boolean
}

/** An evaluator of one configuration; each name is followed once. */
export function evaluatorOf(configuration: Configuration): Evaluator {
  const known = new Map<string, Evaluation | 'open'>()
  const scope: Scope = {
    configuration,
    once(key, answer) {
      const before = known.get(key)
      // a name that stands for itself has no value
      if (before !== undefined) return before === 'open' ? nothing : before
      known.set(key, 'open')
      const found = answer()
      known.set(key, found)
      return found
    },
  }
  return {
    of: (placed, path = []) => answerOf(scope, placed, path, 0),
    text: (placed) => textOf(scope, placed, 0),
    isOverridden: (folder, variable) => isOverridden(configuration, folder, variable),
    eachOf: (file, value) => eachOf(configuration, file, value),
    circle: (placed) => circleOf(placed, configuration),
    isCalled: (folder) => isCalled(configuration, folder),
  }
}

interface Scope {
  readonly configuration: Configuration
  once(key: string, answer: () => Evaluation): Evaluation
}

/** The value of what a path leads to inside an expression. */
function answerOf(scope: Scope, { file, value }: Placed, path: readonly string[], depth: number): Evaluation {
  if (depth > deepest) return nothing
  const next = (inner: Expression, below = path): Evaluation =>
    answerOf(scope, { file, value: inner }, below, depth + 1)
  switch (value.kind) {
    case 'text':
      return path.length > 0 ? nothing : textAnswer(scope, file, value, depth)
    case 'path':
      return named(scope, file, [...value.segments, ...path], depth)
    case 'object': {
      const entry = value.entries.find(({ name }) => name === path[0])
      return entry ? next(entry.value, path.slice(1)) : nothing
    }
    case 'list': {
      const item = value.items[Number(path[0])]
      return item ? next(item, path.slice(1)) : nothing
    }
    case 'choice':
      return either(value.of.map((each) => next(each)))
    case 'call':
      return callAnswer(scope, file, value, [...value.path, ...path], depth)
    case 'unknown':
      return nothing
  }
}

const whole = /^(v?)\$\{\s*([\w.[\]"-]+)\s*\}$/

function textAnswer(scope: Scope, file: HclFile, value: Expression & { kind: 'text' }, depth: number): Evaluation {
  const { text, start, end } = value
  if (!/[$%]\{/.test(text)) return { values: [{ file, text, start, end, isUsed: true }], isWhole: true }
  const found = whole.exec(text)
  return found ? named(scope, file, segmentsIn(found[2] ?? ''), depth + 1) : nothing
}

/** `local.versions["flux"]` of a text as its segments. */
function segmentsIn(path: string): readonly string[] {
  return path.split(/[.[\]"]+/).filter((segment) => segment !== '')
}

/** Functions that give the first of their arguments, or a text of it. */
const passing = /^(?:tostring|trimspace|trimprefix|trimsuffix|nonsensitive|sensitive|lower|one|chomp)$/
/** Functions that give the first of their arguments that has a value. */
const falling = /^(?:try|coalesce|can)$/
/** Functions that read files whose pins are read there. */
const reading = /^(?:yamldecode|jsondecode|file|templatefile|csvdecode|sops_decrypt_file)$/

/** True for what no file of the repository holds: `jsondecode(data.http.versions.response_body)`. */
function isFromOutside(value: Expression): boolean {
  return value.kind === 'path' && /^(?:data|var|module|dependency)$/.test(value.segments[0] ?? '')
}

function callAnswer(
  scope: Scope,
  file: HclFile,
  call: Expression & { kind: 'call' },
  path: readonly string[],
  depth: number,
): Evaluation {
  const [first, ...others] = call.arguments
  if (!first) return nothing
  const next = (value: Expression, below = path): Evaluation => answerOf(scope, { file, value }, below, depth + 1)
  if (passing.test(call.name)) return next(first)
  if (falling.test(call.name))
    return falls(
      next(first),
      others.map((each) => next(each)),
    )
  if (reading.test(call.name))
    return decodedAnswer(scope.configuration, file, call, path) ?? { ...nothing, isRead: !isFromOutside(first) }
  switch (call.name) {
    case 'merge':
      return mergedAnswer(call.arguments, path, next)
    case 'lookup': {
      const [key, ...rest] = others
      return falls(
        next(first, [key?.kind === 'text' ? key.text : '', ...path]),
        rest.map((each) => next(each)),
      )
    }
    case 'read_terragrunt_config':
      return included(scope, file, first, path, depth)
    default:
      return nothing
  }
}

/** Of several objects the last that has the entry. */
function mergedAnswer(
  objects: readonly Expression[],
  path: readonly string[],
  next: (value: Expression) => Evaluation,
): Evaluation {
  if (path.length === 0) return nothing
  const answers = objects.map((each) => next(each)).filter(({ values }) => values.length > 0)
  return answers.at(-1) ?? nothing
}

function named(scope: Scope, file: HclFile, segments: readonly string[], depth: number): Evaluation {
  const place = isModuleFile(file) ? file.folder : file.file.path
  const key = `${place}\0${segments[0] === 'each' ? (file.each?.id ?? '') : ''}\0${segments.join('.')}`
  return scope.once(key, () => {
    const [head = '', name = '', ...rest] = segments
    if (head === 'each') return repeatedFor(scope, file, [name, ...rest], depth)
    if (head === 'include') return includedFile(scope, file, name, rest, depth)
    if (head === 'global') return globalAnswer(scope, file, [name, ...rest], depth)
    if (head === 'local' && !isModuleFile(file)) return follow(scope, localOf(file, name), rest, depth)
    if (segments.length === 1 && !isModuleFile(file)) return follow(scope, argumentOf(file, head), [], depth)
    const module = isModuleFile(file) ? scope.configuration.modules.get(file.folder) : undefined
    return module ? inModule(scope, module, [head, name, ...rest], depth) : nothing
  })
}

/** `each.key` and `each.value` of a block that is repeated. */
function repeatedFor(scope: Scope, { each }: HclFile, [name, ...path]: readonly string[], depth: number): Evaluation {
  return follow(scope, name === 'key' ? each?.key : each?.value, path, depth)
}

function inModule(scope: Scope, module: Module, segments: readonly string[], depth: number): Evaluation {
  const [head = '', name = '', ...rest] = segments
  if (head === 'var') return variable(scope, module, name, rest, depth)
  if (head === 'local') return follow(scope, module.locals.get(name), rest, depth)
  const version = module.versions.get(`${head}.${name}`)
  if (version) return follow(scope, isVersion(rest) ? version : null, [], depth)
  const target = head === 'module' ? (module.calls.get(name)?.target ?? null) : null
  const outputs = target === null ? undefined : scope.configuration.modules.get(target)?.outputs
  return follow(scope, outputs?.get(rest[0] ?? ''), rest.slice(1), depth)
}

/** `helm_release.operator.version`, and what it says of itself once it is installed: `helm_release.operator.metadata[0].version`. */
function isVersion(path: readonly string[]): boolean {
  return /^(?:metadata\.)?version$/.test(path.filter((step) => !/^\d+$/.test(step)).join('.'))
}

function follow(scope: Scope, placed: Placed | null | undefined, path: readonly string[], depth: number): Evaluation {
  return placed ? answerOf(scope, placed, path, depth + 1) : nothing
}

/** A variable of a file of docker buildx bake, which is named without more: `${MANIFESTS}`. */
function argumentOf(file: HclFile, name: string): Placed | null {
  const block = file.body.blocks.find(({ type, labels }) => type === 'variable' && labels[0] === name)
  const value = block?.body.attributes.find((attribute) => attribute.name === 'default')?.value
  return value ? { file, value } : null
}

/** What callers and files of variables give a variable, and its default where one of them gives nothing. */
function variable(scope: Scope, module: Module, name: string, path: readonly string[], depth: number): Evaluation {
  const { configuration } = scope
  const given = givenTo(configuration, module.folder, name)
  // what a run is handed from outside goes before what is written here
  if (configuration.handed.get(name)?.some(({ value }) => value.kind === 'unknown') === true) return nothing
  const answers = given.flatMap((placed) => (placed ? [answerOf(scope, placed, path, depth + 1)] : []))
  const own = module.variables.get(name)
  const isDefault = !isOverridden(configuration, module.folder, name)
  const written = isDefault && own ? answerOf(scope, own, path, depth + 1) : { values: [], isWhole: !isDefault }
  const isGiven = written.values.length > 0 || answers.some((answer) => answer.values.length > 0)
  const standard = isGiven || path.length === 0 ? written : typed(scope, module, name, path, depth)
  const isKnown = given.length > 0 || isCalled(configuration, module.folder)
  const values = standard.values.map((value) => ({ ...value, isUsed: value.isUsed && isKnown }))
  return {
    values: [...answers.flatMap((answer) => answer.values), ...values],
    isWhole: standard.isWhole && answers.every(({ isWhole }) => isWhole),
  }
}

/** What the type of an object gives an attribute that nobody sets. */
function typed(scope: Scope, { types }: Module, name: string, path: readonly string[], depth: number): Evaluation {
  const type = types.get(name)
  const value = type ? defaultInType(type.value, path) : null
  return type && value ? answerOf(scope, { file: type.file, value }, [], depth + 1) : nothing
}

/** `include.root.locals.x` of Terragrunt. */
function includedFile(scope: Scope, file: HclFile, name: string, path: readonly string[], depth: number): Evaluation {
  const block = file.body.blocks.find(({ type, labels }) => type === 'include' && (labels[0] ?? name) === name)
  const from = block?.body.attributes.find((attribute) => attribute.name === 'path')?.value
  return from ? included(scope, file, from, path, depth) : nothing
}

/** The locals and inputs of a file that an expression names: by its path, or as the nearest above. */
function included(scope: Scope, file: HclFile, from: Expression, path: readonly string[], depth: number): Evaluation {
  const name = from.kind === 'call' && from.name === 'find_in_parent_folders' ? from.arguments[0] : from
  const text = name === undefined ? 'terragrunt.hcl' : name.kind === 'text' ? (name.text.split('/').at(-1) ?? '') : ''
  const other = text === '' ? null : fileAbove(scope.configuration, file, text)
  if (!other) return nothing
  const [section = '', key = '', ...rest] = path
  if (section === 'locals') {
    const found = localOf(other, key)
    return found ? answerOf(scope, found, rest, depth + 1) : nothing
  }
  const inputs = other.body.attributes.find((attribute) => attribute.name === section)
  return inputs ? answerOf(scope, { file: other, value: inputs.value }, [key, ...rest], depth + 1) : nothing
}

/** Terramate's globals: those of the nearest folder that has the name. */
function globalAnswer(scope: Scope, file: HclFile, path: readonly string[], depth: number): Evaluation {
  const found = (scope.configuration.globals.get(path[0] ?? '') ?? []).filter((each) =>
    isBelow(file.folder, each.file.folder),
  )
  const nearest = found.reduce((longest, each) => Math.max(longest, each.file.folder.length), 0)
  const answers = found
    .filter((each) => each.file.folder.length === nearest)
    .map((placed) => answerOf(scope, placed, path.slice(1), depth + 1))
  return answers.find(({ values }) => values.length > 0) ?? nothing
}

const placeholders = /\$\{\s*([\w.[\]"-]{1,200})\s*\}/g

function textOf(scope: Scope, placed: Placed, depth: number): string | null {
  const { value, file } = placed
  if (depth > deepest) return null
  if (value.kind === 'text')
    return value.text.length > 1000
      ? null
      : value.text.replace(placeholders, (written, path: string) => {
          const inner: Expression = { kind: 'path', segments: segmentsIn(path) }
          return textOf(scope, { file, value: inner }, depth + 1) ?? written
        })
  const { values } = answerOf(scope, placed, [], depth)
  const [first, ...others] = new Set(values.map(({ text }) => text))
  return first !== undefined && others.length === 0 ? first : null
}

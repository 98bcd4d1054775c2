import type { SourceFile } from '../../model/file.js'
import { oncePer } from '../../model/once-per.js'
import type { Pin } from '../../model/pin.js'
import { justfile } from '../program/recipes.js'
import { makefile } from '../program/targets.js'

/** How whoever runs a file gives a name of it a value: a variable of the environment, `make V=0.58.1`, or an argument. */
type Way = 'environment' | 'assignment' | 'argument'

/** What a file is run by: itself, the tool whose file it is, or calls of one of its functions. */
export type Runner = 'itself' | 'make' | 'just' | 'task' | 'function'

/** A version of a file that holds where whoever runs it gives no other. */
export interface Default {
  readonly file: SourceFile
  readonly runner: Runner
  /** A variable, the number of an argument, or `*` for whichever argument. */
  readonly name: string
  readonly ways: readonly Way[]
  /** Where the version stands, as `file:line`. */
  readonly place: string
  /** The recipe of just, or the function, whose argument it is. */
  readonly recipe?: string
  /** True for what a file hands on to one that it runs. */
  readonly isHandedOn?: true
}

const taskfile = /(?:^|\/)\.?taskfile[\w.-]{0,40}\.ya?ml$|(?:^|\/)\.?taskfiles?\//i
const shell = /\.(?:sh|bash|zsh)$/
const program = /\.(?:py|rb|[cm]?[jt]s|go)$/

/** What runs a file of such a path and beginning; null for a file that nobody runs by what it is called. */
export function runnerOf(path: string, text: string): Runner | null {
  if (makefile.test(path)) return 'make'
  if (justfile.test(path)) return 'just'
  if (taskfile.test(path)) return 'task'
  return shell.test(path) || program.test(path) || text.startsWith('#!') ? 'itself' : null
}

/** True for a script of a shell, whose names are those of its environment. */
export function isShell({ path, text }: Pick<SourceFile, 'path' | 'text'>): boolean {
  return shell.test(path) || /^#![^\n]{0,60}\b(?:ba|z|da|k)?sh\b/.test(text)
}

/** A spelling of a default: its first group is the name, its second one the version. */
interface Form {
  readonly form: RegExp
  readonly ways: readonly Way[]
  readonly of: (runner: Runner, path: string) => boolean
}

const version = String.raw`v?([01]\.\d[\w.-]{0,60})`
const forms: readonly Form[] = [
  // ${VERSION:-0.58.1}, and ${1:-0.58.1} of a script
  {
    form: new RegExp(String.raw`\$\{(\w{1,80}):?[-=]["']?${version}`, 'g'),
    ways: ['environment'],
    of: (runner, path) => runner !== 'itself' || !program.test(path),
  },
  {
    form: new RegExp(
      String.raw`^[ \t]{0,40}(?:export[ \t]{1,8})?([\w.-]{1,80})[ \t]{0,20}\?=[ \t]{0,20}${version}`,
      'g',
    ),
    ways: ['environment', 'assignment'],
    of: (runner) => runner === 'make',
  },
  {
    form: new RegExp(
      String.raw`^[ \t]{0,40}(?:export[ \t]{1,8})?([\w.-]{1,80})[ \t]{0,20}:{0,3}=[ \t]{0,20}${version}`,
      'g',
    ),
    ways: ['assignment'],
    of: (runner) => runner === 'make',
  },
  {
    form: new RegExp(String.raw`^(?:export[ \t]{1,8})?([\w-]{1,80})[ \t]{0,20}:=[ \t]{0,20}["']${version}`, 'g'),
    ways: ['assignment'],
    of: (runner) => runner === 'just',
  },
  {
    form: new RegExp(
      String.raw`\.(\w{1,80})[ \t]{0,8}\|[ \t]{0,8}default[ \t]{0,8}\(?[ \t]{0,4}\\?["'${'`'}]{1,2}${version}`,
      'g',
    ),
    ways: ['environment', 'assignment'],
    of: (runner) => runner === 'task',
  },
  // os.environ.get("VERSION", "0.58.1"), ENV.fetch('VERSION', '0.58.1'), env_var_or_default('VERSION', '0.58.1')
  {
    form: new RegExp(
      String.raw`env\w{0,20}(?:\.(?:get|fetch))?\([ \t]{0,4}["'](\w{1,80})["'],[ \t]{0,4}["']${version}`,
      'gi',
    ),
    ways: ['environment'],
    of: () => true,
  },
  // process.env.VERSION ?? '0.58.1', ENV['VERSION'] || '0.58.1'
  {
    form: new RegExp(
      String.raw`\benv(?:iron)?(?:\.(?:get\()?|\[)["']?(\w{1,80})["']?[\])]?[ \t]{0,4}(?:\?\?|\|\||\bor\b)[ \t]{0,4}["'${'`'}]${version}`,
      'gi',
    ),
    ways: ['environment'],
    of: () => true,
  },
]

/** Characters of a line that are read, and defaults of one file that are looked at. */
const [readable, most] = [2000, 10]

/** The defaults of a file at which pins stand. */
export function defaultsOf(file: SourceFile, pins: readonly Pin[]): readonly Default[] {
  const runner = pins.length === 0 ? null : runnerOf(file.path, file.text)
  if (runner === null) return []
  const lines = file.text.split('\n')
  const found = new Map<string, Default>()
  for (const { line, version: pinned } of pins) {
    if (pinned === null || found.size >= most) continue
    const text = lines[line - 1]?.slice(0, readable) ?? ''
    const at = { file, runner, place: `${file.path}:${line}` }
    for (const each of [
      ...written(at, text, pinned).map((one) => inFunction(one, lines, line)),
      ...ofRecipe(at, text, pinned),
      ...replaced(at, lines, line, pinned),
    ])
      if (!found.has(keyOf(each))) found.set(keyOf(each), each)
  }
  return [...found.values()].slice(0, most)
}

/** What tells two defaults of a tree apart. */
export function keyOf({ file, name, ways, recipe = '' }: Default): string {
  return `${file.path}\0${name}\0${ways.join()}\0${recipe}`
}

/** The names of a file that may have defaults, whatever stands at them. */
export function namesWithDefaults(file: SourceFile): ReadonlySet<string> {
  const runner = runnerOf(file.path, file.text)
  if (runner === null || !numbers.test(file.text)) return new Set()
  const own = forms.filter(({ of }) => of(runner, file.path))
  const given = runner === 'itself' && isShell(file) ? [...argumentsGiven(file).keys()] : []
  const found = new Set(given.filter((name) => new RegExp(String.raw`(?<!\w)${name}=["']?v?[01]\.\d`).test(file.text)))
  for (const line of file.text.split('\n')) {
    const text = line.slice(0, readable)
    if (found.size >= mostNames || !numbers.test(text)) continue
    for (const { form } of own) for (const [, name = ''] of text.matchAll(form)) found.add(name)
    const recipe = runner === 'just' ? /^@?([\w-]{1,80})[ \t][^=\n]{1,200}=[^:\n]{0,200}:/.exec(text)?.[1] : undefined
    if (recipe !== undefined) found.add(recipe)
  }
  return found
}

const numbers = /[01]\.\d/
/** Names of one file that are looked for elsewhere. */
const mostNames = 100

type At = Pick<Default, 'file' | 'runner' | 'place'>

function written(at: At, text: string, pinned: string): readonly Default[] {
  return forms
    .filter(({ of }) => of(at.runner, at.file.path))
    .flatMap(({ form, ways }) =>
      [...text.matchAll(form)].flatMap(([, name = '', own]): readonly Default[] => {
        if (own !== pinned) return []
        const isArgument = /^\d+$/.test(name)
        return [{ ...at, name, ways: isArgument ? ['argument'] : ways }]
      }),
    )
}

const functionHeader =
  /^([ \t]{0,40})(?:function[ \t]{1,8}([\w-]{1,80})|([A-Za-z_][\w-]{0,80})[ \t]{0,8}\(\))[ \t]{0,8}(?:\(\)[ \t]{0,8})?\{?[ \t]{0,8}\r?$/
/** Lines above a default among which the function is looked for that it stands in. */
const longestFunction = 100

/** An argument of the function that a line of a shell stands in is given where that is called. */
function inFunction(given: Default, lines: readonly string[], line: number): Default {
  if (!given.ways.includes('argument') || !isShell(given.file)) return given
  for (let at = line - 2; at >= 0 && line - at < longestFunction; at--) {
    const text = lines[at]?.slice(0, 200) ?? ''
    if (/^\}/.test(text)) return given
    const [, , word, name = word] = functionHeader.exec(text) ?? []
    if (name !== undefined) return { ...given, runner: 'function', recipe: name }
  }
  return given
}

const parameter = /[ \t][*+$]{0,2}([\w-]{1,80})(?:=["']?v?([\w.-]{0,60})["']?)?(?=[ \t:])/g

/** `up version="0.58.1":` of just: the first parameter of its recipe. */
function ofRecipe(at: At, text: string, pinned: string): readonly Default[] {
  const recipe = at.runner === 'just' ? /^@?([\w-]{1,80})[ \t]/.exec(text)?.[1] : undefined
  if (recipe === undefined) return []
  return [...text.matchAll(parameter)].flatMap(([, , own], index): readonly Default[] =>
    own === pinned ? [{ ...at, name: String(index + 1), ways: ['argument'], recipe }] : [],
  )
}

/** `version=$1` below `version=0.58.1` of a script, and what `getopts` reads: an argument takes its place. */
function replaced(at: At, lines: readonly string[], line: number, pinned: string): readonly Default[] {
  if (at.runner !== 'itself' || !isShell(at.file)) return []
  const [, name, own] =
    new RegExp(
      String.raw`^[ \t]{0,40}(?:(?:export|declare|typeset)[ \t]{1,8}(?:-\w{1,8}[ \t]{1,8})?)?(\w{1,80})=["']?${version}`,
    ).exec(lines[line - 1]?.slice(0, readable) ?? '') ?? []
  if (name === undefined || own !== pinned) return []
  const numbers = argumentsGiven(at.file).get(name) ?? []
  return [...new Set(numbers.flatMap((each) => (each.line > line ? [each.number] : [])))].map((number) => ({
    ...at,
    name: number,
    ways: ['argument'],
  }))
}

interface GivenArgument {
  readonly line: number
  readonly number: string
}

const taking = /(?<![\w$.-])(?<!\blocal[ \t]{1,4})(\w{1,80})=["']?\$\{?(\d{1,2}|OPTARG)(?!\d|:?[-=])/g
/** Arguments that are given one after another, or behind options: none counts by its number. */
const moving = /(?:^|[\s;&|({])(?:shift|getopts?)\b/

/** The names of a script that are given an argument. */
const argumentsGiven = oncePer((file: SourceFile): ReadonlyMap<string, readonly GivenArgument[]> => {
  const found = new Map<string, GivenArgument[]>()
  const isMoving = moving.test(file.text)
  for (const [index, text] of file.text.split('\n').entries())
    for (const [, name = '', number = ''] of text.slice(0, readable).matchAll(taking)) {
      const given = { line: index + 1, number: isMoving || number === 'OPTARG' ? '*' : number }
      const all = found.get(name)
      if (!all) found.set(name, [given])
      else if (all.length < most) all.push(given)
    }
  return found
})

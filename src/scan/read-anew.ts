import type { TextLine } from '../text/line-tree.js'
import type { HintedVersion } from './hinted-versions.js'
import type { Surroundings } from './mention-place.js'
import { statementOf } from './reach.js'

const script = /\.(?:sh|bash|zsh)$/
/** Characters of a line that are read. */
const readable = 2000
const start = String.raw`(?:^|[;|&({]|\b(?:while|until|if|then|do|else)\s)\s{0,40}(?:IFS=\S{0,20}\s{1,8})?`
/** What gives names other values: `read -r version`, `mapfile -t versions`, `for version in …`, `printf -v version …`. */
const rebinding = new RegExp(
  String.raw`${start}(?:(?:read|mapfile|readarray)\s(?<read>[^;|&<>]{1,200})|for\s{1,8}(?<loop>\w{1,80})\s{1,8}in\s|printf\s{1,8}-v\s{1,8}(?<printed>\w{1,80}))`,
)
const assigning = /^\s*(?:(?:export|local|declare|typeset)\s+(?:-\w+\s+)?)?([A-Za-z_]\w{0,80})=/

const given = new RegExp(
  String.raw`${start}(?:(?:export|readonly)\s{1,8})?([A-Za-z_]\w{0,80})=("[^"]{0,300}"|'[^']{0,300}'|\$\([^()]{0,300}\)|[^\s;|&<>()]{0,300})(?=\s{0,20}(?:$|[;|&#)}]))`,
)

/** Lines of a script that give the variable at which a pin stands another value, which a name of ours takes further down. */
export function readAnew({ file, lines, pins, named }: Surroundings): readonly HintedVersion[] {
  if (!script.test(file.path) || pins.size === 0) return []
  // the names that stand at pins so far, and what last gave each of them another value
  const names = new Map<string, TextLine | null>()
  const found = new Set<TextLine>()
  for (const line of lines.all()) {
    const text = line.text.slice(0, readable)
    const name = assigning.exec(text)?.[1]
    if (pins.has(line.number) && name !== undefined) names.set(name, null)
    else if (names.size > 0)
      for (const other of [...rebound(text), ...assignedTo(text, names)]) if (names.has(other)) names.set(other, line)
    if (names.size > 0 && named.has(line.number))
      for (const last of usedIn(statementOf(line, lines)).flatMap((used) => names.get(used) ?? [])) found.add(last)
  }
  return [...found].map((line) => ({
    line,
    named: line,
    reason: 'it gives the variable of a pin another value, which was not read',
    selects: null,
  }))
}

function rebound(text: string): readonly string[] {
  const groups = rebinding.exec(text.replace(/"[^"]{0,200}"|'[^']{0,200}'/g, '""'))?.groups
  const { read = '', loop = '', printed = '' } = groups ?? {}
  return [...(read.match(/(?<![\w-])[A-Za-z_]\w{0,80}/g) ?? []), loop, printed]
}

/** The name that a line gives a value which nothing here tells: neither its own, a version, an argument, nor that of another pin. */
function assignedTo(text: string, names: ReadonlyMap<string, unknown>): readonly string[] {
  const [, name = '', value = ''] = given.exec(text) ?? []
  const bare = value.replace(/^["']|["']$/g, '')
  if (name === '' || bare === '' || /^v?[01]\.\d/.test(bare) || /\$\{?(?:\d|OPTARG\b)/.test(bare)) return []
  const used = [...bare.matchAll(/\$\{?(\w{1,80})/g)].map(([, each = '']) => each)
  return used.some((each) => each === name || names.has(each)) ? [] : [name]
}

function usedIn(statement: readonly TextLine[]): readonly string[] {
  return statement.flatMap(({ text }) =>
    [...text.slice(0, readable).matchAll(/\$\{?(\w{1,80})/g)].map(([, name = '']) => name),
  )
}

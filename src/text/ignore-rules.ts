/** One line of a file of ignore rules. */
export interface IgnoreRule {
  /** The folder that it counts from; empty for the root. */
  readonly folder: string
  readonly line: number
  /** `!` before it: what an earlier rule leaves out is taken again. */
  readonly isTaken: boolean
  /** True where it names folders alone. */
  readonly isFolder: boolean
  /** One pattern for any name, or one for each step of a path. */
  readonly steps: readonly string[]
}

/** True for a file by which Flux leaves files of a repository out. */
export function isSourceIgnore(path: string): boolean {
  return path === '.sourceignore' || path.endsWith('/.sourceignore')
}

/** Lines beyond this many are not read. */
export const mostRules = 2000

/**
 * The rules of a text in the format of `.gitignore`, as Flux reads it (https://fluxcd.io/flux/components/source/gitrepositories/#excluding-files).
 */
export function ignoreRules(text: string, folder: string): readonly IgnoreRule[] {
  return text
    .split('\n', mostRules)
    .flatMap((written, index) => ruleOf(written.replace(/\r$/, ''), folder, index + 1) ?? [])
}

function ruleOf(written: string, folder: string, line: number): IgnoreRule | null {
  if (written.startsWith('#') || written.trim() === '') return null
  const isTaken = written.startsWith('!')
  const bare = withoutBlanks(isTaken ? written.slice(1) : written)
  const isFolder = bare.endsWith('/')
  const pattern = isFolder ? bare.slice(0, -1) : bare
  const steps = pattern.split('/').filter((step, index, all) => step !== '**' || all[index - 1] !== '**')
  return { folder, line, isTaken, isFolder, steps }
}

function withoutBlanks(text: string): string {
  let end = text.length
  while (text[end - 1] === ' ' && text[end - 2] !== '\\') end--
  return text.slice(0, end)
}

/** The rule by which a file is left out; null where it is taken. The last rule that says something of it counts. */
export function leftOutBy(path: string, rules: readonly IgnoreRule[]): IgnoreRule | null {
  const found = rules.findLast((rule) => speaksOf(path, rule))
  return found && !found.isTaken ? found : null
}

function speaksOf(path: string, { folder, steps, isFolder }: IgnoreRule): boolean {
  if (folder !== '' && !path.startsWith(`${folder}/`)) return false
  const names = path.slice(folder === '' ? 0 : folder.length + 1).split('/')
  const [only = ''] = steps
  if (steps.length > 1) return beginsWith(names, steps[0] === '' ? steps.slice(1) : steps, isFolder)
  return names.some((name, index) => nameFits(name, only) && !(isFolder && index === names.length - 1))
}

/** True where the first steps of a path fit: what is below a folder goes with it. */
function beginsWith(names: readonly string[], steps: readonly string[], isFolder: boolean): boolean {
  if (steps.filter((step) => step !== '**').length > names.length) return false
  let reachable = new Set([0])
  for (const step of steps) {
    const next = new Set<number>()
    for (const at of reachable) {
      const name = names[at]
      if (step === '**') for (let index = at; index <= names.length; index++) next.add(index)
      else if (name !== undefined && nameFits(name, step)) next.add(at + 1)
    }
    reachable = next
  }
  return isFolder ? [...reachable].some((end) => end < names.length) : reachable.size > 0
}

/** Wildcards of one name, by the two-pointer walk: never exponential. */
function nameFits(name: string, pattern: string): boolean {
  const tokens = tokensOf(pattern)
  let [at, token, star, mark] = [0, 0, -1, 0]
  while (at < name.length) {
    const current = tokens[token]
    if (current === 'star') {
      star = token++
      mark = at
    } else if (current?.(name[at] ?? '') === true) {
      at++
      token++
    } else if (star >= 0) {
      token = star + 1
      at = ++mark
    } else return false
  }
  while (tokens[token] === 'star') token++
  return token === tokens.length
}

type Token = 'star' | ((character: string) => boolean)

const known = new Map<string, readonly Token[]>()

function tokensOf(pattern: string): readonly Token[] {
  const found = known.get(pattern) ?? tokenized(pattern.slice(0, 500))
  if (known.size < 10_000) known.set(pattern, found)
  return found
}

function tokenized(pattern: string): readonly Token[] {
  return Array.from(pattern.matchAll(/\\(.)|\[(\^?)([^\]]{1,200})\]|(.)/gs), ([, escaped, not, set, plain]): Token => {
    if (set !== undefined) return inSet(set, not === '^')
    if (escaped !== undefined) return (character) => character === escaped
    if (plain === '*') return 'star'
    return plain === '?' ? () => true : (character) => character === plain
  })
}

function inSet(set: string, isOutside: boolean): (character: string) => boolean {
  const ranges = Array.from(
    set.matchAll(/(.)-(.)|(.)/gs),
    ([, from, to, one = '']) => [from ?? one, to ?? one] as const,
  )
  return (character) => ranges.some(([from, to]) => from <= character && character <= to) !== isOutside
}

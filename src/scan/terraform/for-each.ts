import { decodedValue } from './decoded-files.js'
import { isModuleFile, localOf, type Configuration } from './configuration.js'
import type { EachEntry, HclFile, Placed } from './hcl-file.js'

/** Names that stand for names that are followed. */
const deepest = 12

/** Entries of one `for_each` that are looked at one by one. */
const mostEntries = 100

/** What is given to a variable of a module, null for a caller that leaves it at its default. */
type Given = (folder: string, name: string) => readonly (Placed | null)[]

/** The entries of a `for_each`, each as the file that a block sees which is repeated for it; null for what is computed. */
export function eachEntry(placed: Placed, given: Given, configuration: Configuration): readonly HclFile[] | null {
  const { file } = placed
  const entries = entriesOf({ configuration, given }, placed, 0)
  if (entries === null || entries.length === 0 || entries.length > mostEntries) return null
  return entries.map(({ key, value: own }, index) => {
    const id = `${own.file.file.path}\0${own.file.each?.id ?? ''}\0${index}\0${key.value.kind === 'text' ? `${key.value.text}\0${key.value.start}` : ''}`
    return { ...file, each: { id, key, value: own } }
  })
}

interface Scope {
  readonly configuration: Configuration
  readonly given: Given
}

type KeyAndValue = Pick<EachEntry, 'key' | 'value'>

/** The entries of a map or a set that is written out somewhere; null for one that is computed. */
function entriesOf(scope: Scope, placed: Placed, depth: number): readonly KeyAndValue[] | null {
  const { file, value } = placed
  if (depth > deepest) return null
  const all = (parts: readonly Placed[]): readonly KeyAndValue[] | null => {
    const found = parts.map((part) => entriesOf(scope, part, depth + 1))
    return parts.length === 0 || found.includes(null) ? null : found.flatMap((entries) => entries ?? [])
  }
  switch (value.kind) {
    case 'object':
      return value.entries.map(({ name, value: own, start }) => ({
        key: { file, value: { kind: 'text', text: name, start, end: start } },
        value: { file, value: own },
      }))
    case 'list':
      return value.items.map((item) => ({ key: { file, value: item }, value: { file, value: item } }))
    case 'call': {
      const decoded = decodedValue(scope.configuration, file, value)
      if (decoded) return entriesOf(scope, decoded, depth + 1)
      return value.path.length === 0 && /^(?:toset|tomap|merge|setunion|concat)$/.test(value.name)
        ? all(value.arguments.map((argument) => ({ file, value: argument })))
        : null
    }
    case 'path':
      return all(writtenAs(scope, file, value.segments))
    case 'text':
    case 'choice':
    case 'unknown':
      return null
  }
}

/** What a name of one segment is written as, wherever it is given. */
function writtenAs(scope: Scope, file: HclFile, [head = '', name = '', ...rest]: readonly string[]): readonly Placed[] {
  const open = (placed: Placed | null | undefined, path: readonly string[]): readonly Placed[] => {
    const decoded = placed?.value.kind === 'call' ? decodedValue(scope.configuration, placed.file, placed.value) : null
    return below(decoded ?? placed, path)
  }
  const module = isModuleFile(file) ? scope.configuration.modules.get(file.folder) : undefined
  if (head === 'local') return open(module ? module.locals.get(name) : localOf(file, name), rest)
  if (head !== 'var' || !module) return []
  const given = scope.given(module.folder, name)
  const standard = module.variables.get(name)
  return given.length > 0 ? given.flatMap((placed) => open(placed ?? standard, rest)) : open(standard, rest)
}

/** What a path leads to in an object that is written out. */
function below(placed: Placed | null | undefined, [first, ...rest]: readonly string[]): readonly Placed[] {
  if (!placed) return []
  if (first === undefined) return [placed]
  const { file, value } = placed
  const entry = value.kind === 'object' ? value.entries.find(({ name }) => name === first) : undefined
  return entry ? below({ file, value: entry.value }, rest) : []
}

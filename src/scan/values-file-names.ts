import { fileNameOf } from '../model/folder.js'
import { isList, isObject, type Json } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'

const inWord = /[\w.$/{}-]/
const suffix = /\.ya?ml(?![\w.])/g
/** Characters of a path that is looked for. */
const longest = 300

const charts = {
  'operator-chart': /charts\/flux-operator(?![\w-])|\bchart[ \t]*=[ \t]*"flux-operator"/,
  'instance-chart': /charts\/flux-instance(?![\w-])|\bchart[ \t]*=[ \t]*"flux-instance"/,
}

/** Calls of helm and blocks of Terraform that install a chart, each with the values files that it names. */
export function callsOf(
  role: keyof typeof charts,
  { files }: Tree,
): readonly { readonly text: string; readonly names: readonly string[] }[] {
  const chart = charts[role]
  return files
    .filter(({ file }) => !/\.(?:ya?ml|json)$/.test(file.path) && chart.test(file.text))
    .flatMap(({ file: { path, text } }) => partsOf(path, text))
    .filter((part) => chart.test(part) && !/^[ \t]*#/.test(part))
    .map((text) => ({ text, names: fileNamesIn(text).map(bareName) }))
}

/** Words that end as files of YAML do. */
export function fileNamesIn(text: string): readonly string[] {
  const names: string[] = []
  let from = 0
  // the ends are few; a megabyte of words costs a hundred times what it holds
  for (const { 0: end, index } of text.matchAll(suffix)) {
    let start = index
    while (start > from && index - start < longest && inWord.test(text.charAt(start - 1))) start--
    from = index + end.length
    names.push(text.slice(start, from))
  }
  return names
}

/** The blocks of Terraform, or the lines of a script, those that go on as one. */
function partsOf(path: string, text: string): readonly string[] {
  if (/\.(?:tf|tofu|hcl)$/.test(path)) return text.split(/^(?=(?:resource|module|data)\b)/m)
  return text.replace(/[\\`]\r?\n/g, ' ').split('\n')
}

/** Levels below the name of a chart at which its values files are named. */
const deepest = 3

/** Names of values files in a mapping that names a chart. */
export function valuesFilesIn(value: Json, depth = 0): readonly string[] {
  if (typeof value === 'string') return /\.ya?ml$/.test(value) && value.length < 300 ? [value] : []
  if (depth > deepest) return []
  if (isList(value)) return value.flatMap((each) => valuesFilesIn(each, depth + 1))
  return isObject(value)
    ? Object.values(value).flatMap((each) => (each === undefined ? [] : valuesFilesIn(each, depth + 1)))
    : []
}

/** A path without the steps that lead to its root: `./`, `../`, `$values/`, `${path.module}/`. */
export function bareName(path: string): string {
  return path.replace(/^(?:\.{1,2}\/|\$[\w.{}]*\/|\/)+/, '')
}

/** True where a path is that of a file that is named so, from whatever folder. */
export function namesFile(name: string, path: string): boolean {
  return path === name || path.endsWith(`/${name}`)
}

/** Most files of a tree are called like none of the names. */
const lastParts = oncePer((names: ReadonlySet<string>): ReadonlySet<string> => new Set([...names].map(fileNameOf)))

/** True where a path ends with one of the names; each of its ends is looked up once. */
export function namedIn(names: ReadonlySet<string>, path: string): boolean {
  if (!lastParts(names).has(fileNameOf(path))) return false
  for (let at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1))
    if (names.has(path.slice(at + 1))) return true
  return names.has(path)
}

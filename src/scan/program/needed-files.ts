import type { SourceFile } from '../../model/file.js'
import { fileNameOf } from '../../model/folder.js'
import { oncePer } from '../../model/once-per.js'
import type { Sought } from '../../model/sought.js'
import { codeOf } from '../../text/program/code.js'

/** Files that take a chart of ours and are no plain objects of a cluster. */
const asks = /charts\/flux-(?:operator|instance)|flux-operator-manifests/
/** Words with which a file takes in another. */
const takesIn =
  /(?:^|[\s;&(])(?:source|\.|include:?|-include|import|from|require(?:_relative)?|load|use|mod)(?:[ \t(]|(?<=:)\r?$)|import\(|(?:^|\s)(?:env_file|dotenv|env-file)\b|\$\((?:cat[ \t]|<|[ \t]?yq[ \t])/m
const word = /[\w-]{3,80}/g
const readable =
  /(?:^|\/)[^./]*\.?env$|\.(?:sh|bash|zsh|fish|nu|env|envrc|mk|make|inc|conf|properties|toml|just|ps1|psm1|py|rb|[cm]?[jt]s|go|rs|kts?|java|cs|groovy|lua|star|bzl|json|ya?ml|txt)$|(?:^|\/)\.?[\w-]{3,60}$/
const version = /(?<![\w.])v?[01]\.\d{1,4}\.\d{1,4}(?![\w.])/

/**
 * Which more files are to be read: those with a version that a script or a program of ours takes in by their name, since they need not speak of us.
 * Null where none takes in another file.
 */
export function includesSought(files: readonly SourceFile[]): Sought | null {
  const words = new Set(files.filter(isAsking).flatMap((file) => codeOf(file).match(word) ?? []))
  if (words.size === 0) return null
  const named = (path: string): boolean => {
    const stem = fileNameOf(path)
      .replace(/^\./, '')
      .replace(/\.[\w.]{1,40}$/, '')
    return words.has(stem) && readable.test(path)
  }
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (!named(path) || bytes.length > largest) return false
    return version.test(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  }
  return { wanted, net: { needles: [], named } }
}

const isAsking = oncePer(
  ({ path, text }: SourceFile) => !/\.(?:md|tf|hcl)$/.test(path) && asks.test(text) && takesIn.test(text),
)

/** The words of the lines with which a text takes in other files: names of these are among them. */
export function wordsTakenIn(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => (takesIn.test(line) ? (line.match(word) ?? []) : []))
}

/** Bytes of a file that gives versions. */
const largest = 200_000

import type { SourceFile } from '../../model/file.js'
import { matchesGlob } from '../../model/glob.js'
import { bareName } from '../operator-values.js'
import { isVariableFile } from './ansible.js'

/** Characters of a name of a file. */
const longest = 300
const fileName = /[^\s"'`,[\]]{1,200}\.(?:ya?ml|json)(?:\.gotmpl)?(?![\w.])/g
const asks = /\{\{-?[^{}]{0,60}(?:Values|StateValues)\b|ApplicationSet|^environments:/m
const readable = /\.(?:ya?ml|json)(?:\.gotmpl)?$/

/**
 * Which more files of a tree are to be read where a template takes a version from values: the files that a helmfile or an ApplicationSet of
 * ours names, helmfiles that call others, and Ansible's variables. Null where no file asks for any.
 */
export function valuesSought(files: readonly SourceFile[]): ((bytes: Uint8Array, path: string) => boolean) | null {
  const asking = files.filter(({ path, text }) => text.includes('{{') || /helmfile/.test(path))
  const globs = [...new Set(asking.filter(isAsking).flatMap(({ text }) => globsIn(text)))]
  const isHelmfile = asking.some(({ path, text }) => /helmfile/.test(path) || /^releases:/m.test(text))
  const isAnsible = files.some(isOfAnsible)
  if (globs.length === 0 && !isHelmfile && !isAnsible) return null
  return (bytes, path) => {
    if (isAnsible && isVariableFile(path)) return true
    if (!readable.test(path)) return false
    if (globs.some((glob) => matchesGlob(path, `**/${glob}`))) return true
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (isAnsible && view.includes('chart_ref:')) return true
    return isHelmfile && /helmfile/.test(path) && (view.includes('helmfiles:') || view.includes('environments:'))
  }
}

/** A template, a task, or variables of either. */
function isOfAnsible({ path, text }: SourceFile): boolean {
  if (isVariableFile(path)) return true
  return /\{\{-?\s*\w/.test(text) && (/\.j2$/.test(path) || /\bhelm:|_version:|\bhosts:/.test(text))
}

function isAsking({ path, text }: SourceFile): boolean {
  return asks.test(text) || /helmfile/.test(path)
}

/** The files that a text names, with any name where a template fills one in. */
function globsIn(text: string): readonly string[] {
  const masked = text.replace(/\{\{[^{}\n]{0,200}\}\}/g, '*')
  return [...masked.matchAll(fileName)].flatMap(([name]) => {
    const glob = bareName(name)
    return glob.length > longest || glob.includes('://') || /^[*/.]+(?:ya?ml|json)$/.test(glob) ? [] : [glob]
  })
}

import type { SourceFile } from '../../model/file.js'
import { matchesGlob } from '../../model/glob.js'
import type { Sought } from '../../model/sought.js'
import { bareName } from '../values-file-names.js'
import { isVariableFile } from './ansible.js'

const fileName = /[^\s"'`,[\]]{1,200}\.(?:ya?ml|json)(?:\.gotmpl)?(?![\w.])/g
const asks = /\{\{-?[^{}]{0,60}(?:Values|StateValues)\b|ApplicationSet|^environments:|^bases:/m
const readable = /\.(?:ya?ml|json)(?:\.gotmpl)?$/

/**
 * Which more files of a tree are to be read where a template takes a version from values: the files that a helmfile or an ApplicationSet of
 * ours names, helmfiles that call others, and Ansible's variables. Null where no file asks for any.
 */
export function valuesSought(files: readonly SourceFile[]): Sought | null {
  const asking = files.filter(({ path, text }) => /\{\{|^bases:/m.test(text) || /helmfile/.test(path))
  const globs = [
    ...new Set([...asking.filter(isAsking).flatMap(({ text }) => globsIn(text)), ...files.flatMap(handedIn)]),
  ]
  const isHelmfile = asking.some(({ path, text }) => /helmfile/.test(path) || /^releases:/m.test(text))
  const isAnsible = files.some(isOfAnsible)
  const kinds = files.flatMap(graphKindsIn)
  if (globs.length === 0 && kinds.length === 0 && !isHelmfile && !isAnsible) return null
  const isVariables = (path: string): boolean => isAnsible && isVariableFile(path)
  const isNamed = (path: string): boolean => globs.some((glob) => matchesGlob(path, `**/${glob}`))
  const isCalled = (path: string): boolean => isHelmfile && /helmfile/.test(path)
  const tasks = isAnsible ? ['chart_ref:', 'ansible-playbook'] : []
  const objects = kinds.map((kind) => `kind: ${kind}`)
  const wanted: Sought['wanted'] = (bytes, path) => {
    if (isVariables(path)) return true
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    if (tasks.some((word) => view.includes(word))) return true
    if (!readable.test(path)) return false
    if (isNamed(path)) return true
    if (objects.some((kind) => view.includes(kind))) return true
    return isCalled(path) && ['helmfiles:', 'environments:', 'bases:'].some((key) => view.includes(key))
  }
  const named = (path: string): boolean =>
    isVariables(path) || (readable.test(path) && (isCalled(path) || isNamed(path)))
  return { wanted, net: { needles: [...tasks, ...objects], named } }
}

/** Files of variables that calls of Ansible hand over: `-e @versions.yml`. */
function handedIn({ text }: SourceFile): readonly string[] {
  if (!text.includes('ansible-playbook')) return []
  return [...text.matchAll(/@["']?([\w./-]{1,200}\.(?:ya?ml|json))/g)].map(([, name = '']) => bareName(name))
}

/** The kinds that ResourceGraphDefinitions of kro define: their instances say which version they want. */
function graphKindsIn({ text }: SourceFile): readonly string[] {
  if (!text.includes('ResourceGraphDefinition') || !text.includes('schema.spec')) return []
  return [
    ...text.matchAll(/\bschema:[^\S\n]*\n(?:[ \t]+(?!spec:)[^\n]{0,200}\n){0,5}?[ \t]+kind:[ \t]*["']?(\w{1,80})/g),
  ].map(([, kind = '']) => kind)
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
  const read = [...text.matchAll(/readFile[ \t]+"([^"\n]{1,300})"/g)].map(([, name = '']) => name)
  return [...[...masked.matchAll(fileName)].map(([name]) => name), ...read].flatMap((name) => {
    const glob = bareName(name)
    return glob.includes('://') || /^[*/.]+(?:ya?ml|json)$/.test(glob) ? [] : [glob]
  })
}

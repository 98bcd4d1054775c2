import type { SourceFile } from '../../model/file.js'
import type { Tree } from '../../model/layout.js'
import { codeText, groupOf, textScalar } from '../text-reader.js'
import type { VariableDefinition } from './definition.js'

/** A call with its words, over lines that a backslash joins. */
const call = /ansible-playbook\b(?:[^\n\\]|\\\r?\n|\\.){0,1000}/g

/** What calls of Ansible give a variable: `ansible-playbook site.yml -e name=0.58.1`, `--extra-vars '{"name": "0.58.1"}'`. */
export function extraVarsOf(name: string, { files }: Tree): readonly VariableDefinition[] {
  if (!/^\w{1,80}$/.test(name)) return []
  const given = new RegExp(
    `(?<![\\w.])${name}(?:=|\\\\?["']?[ \\t]{0,4}:[ \\t]{0,4})\\\\?["']?([^\\s"'\\\\,}]{1,100})`,
    'dg',
  )
  return files.flatMap(({ file }) =>
    callsIn(file).flatMap(({ text, start }) =>
      [...text.matchAll(given)].flatMap((found): readonly VariableDefinition[] => {
        const value = groupOf(found, 1)
        if (!value) return []
        const at = start + value.start
        return [{ file, scalar: textScalar(file, at, at + value.text.length) }]
      }),
    ),
  )
}

/** True for a file of variables that a call of Ansible hands over: `-e @versions.yml`. */
export function isHandedOver(path: string, { files }: Tree): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return files.some(({ file }) => callsIn(file).some(({ text }) => text.includes('@') && text.includes(name)))
}

interface Call {
  readonly text: string
  readonly start: number
}

const known = new WeakMap<SourceFile, readonly Call[]>()

function callsIn(file: SourceFile): readonly Call[] {
  const found = known.get(file) ?? (file.text.includes('ansible-playbook') ? readCalls(file) : [])
  known.set(file, found)
  return found
}

function readCalls(file: SourceFile): readonly Call[] {
  return [...codeText(file).matchAll(call)].flatMap(({ 0: text, index }) =>
    /\s(?:-e|--extra-vars)\b/.test(text) ? [{ text, start: index }] : [],
  )
}

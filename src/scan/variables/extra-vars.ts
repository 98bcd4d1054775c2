import type { SourceFile } from '../../model/file.js'
import type { Tree } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import { codeText, groupOf, textScalar } from '../text-reader.js'
import type { VariableDefinition } from './definition.js'

/** A call with its words, over lines that a backslash joins. */
const call = /ansible-playbook\b(?:[^\n\\]|\\\r?\n|\\.){0,1000}/g

/** What calls of Ansible give a variable: `ansible-playbook site.yml -e name=0.58.1`, `--extra-vars '{"name": "0.58.1"}'`. */
export function extraVarsOf(name: string, { files }: Tree): readonly VariableDefinition[] {
  return files.flatMap(({ file }) => givenIn(file).get(name) ?? [])
}

const giving = /(?<![\w.])(\w{1,80})(?:=|\\?["']?[ \t]{0,4}:[ \t]{0,4})(?=\\?["']?([^\s"'\\,}]{1,100}))/dg

/** What the calls of a file give, by names. */
const givenIn = oncePer((file: SourceFile): ReadonlyMap<string, readonly VariableDefinition[]> => {
  const given = new Map<string, VariableDefinition[]>()
  for (const { text, start } of callsIn(file))
    for (const found of text.matchAll(giving)) {
      const [name, value] = [found[1] ?? '', groupOf(found, 2)]
      if (!value) continue
      const at = start + value.start
      const definition = { file, scalar: textScalar(file, at, at + value.text.length) }
      const known = given.get(name)
      if (known) known.push(definition)
      else given.set(name, [definition])
    }
  return given
})

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

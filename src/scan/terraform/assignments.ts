import { byteOffset, type SourceFile } from '../../model/file.js'
import { folderOf } from '../../model/folder.js'
import type { ReadFile } from '../../model/layout.js'
import type { ManifestObject, Path, Scalar } from '../../model/document.js'
import { isList, isObject, type Json } from '../../model/json.js'
import type { Expression } from '../../text/hcl/tree.js'
import type { HclFile, Named, Placed } from './hcl-file.js'
import type { PossibleText } from './evaluation.js'

/** Files of variables as JSON. */
const variablesJson = /\.tfvars\.json$/

/** The variables that a file of JSON assigns. */
export function assignedInJson({ file, documents }: ReadFile): readonly Named[] {
  if (!variablesJson.test(file.path)) return []
  const own = bare(file)
  return documents.flatMap((document) =>
    document.kind === 'plain'
      ? Object.entries(document.object.value).map(([name, value]): Named => [
          name,
          { file: own, value: expressionOf(document.object, value, [name]) },
        ])
      : [],
  )
}

/** A value of an object as an expression in its file. */
export function placedIn(object: ManifestObject, value: Json, path: Path): Placed {
  return { file: bare(object.file), value: expressionOf(object, value, path) }
}

/** A value of JSON as an expression; its texts keep their places. */
function expressionOf(object: ManifestObject, value: Json | undefined, path: Path): Expression {
  if (isList(value))
    return { kind: 'list', items: value.map((item, index) => expressionOf(object, item, [...path, index])) }
  if (isObject(value)) {
    const entries = Object.entries(value).map(([name, entry]) => {
      const inner = expressionOf(object, entry, [...path, name])
      const [start, end] = inner.kind === 'text' ? [inner.start, inner.end] : [0, 0]
      return { name, value: inner, start, end }
    })
    return { kind: 'object', entries }
  }
  const scalar = typeof value === 'string' ? object.scalar(path) : null
  return scalar ? { kind: 'text', ...textSpan(object.file, scalar) } : { kind: 'unknown' }
}

/** A scalar as the characters of its file. */
export function textSpan(file: SourceFile, { raw, range }: Scalar): Placing {
  const start = characters(file, range.start)
  return { file: bare(file), text: raw, start, end: start + raw.length }
}

type Placing = Pick<PossibleText, 'file' | 'text' | 'start' | 'end'>

/** The character of a file that a byte is of. */
function characters(file: SourceFile, byte: number): number {
  return byteOffset(file, file.text.length) === file.text.length
    ? byte
    : Buffer.from(file.text).subarray(0, byte).toString('utf8').length
}

/** `TF_VAR_name: value` of environments and workflows, and `-var name=value` of calls. */
const forms = [
  /\bTF_VAR_(\w{1,80})["']?[ \t]{0,8}[:=][ \t]{0,8}(?<quote>["']?)([^\s"'#]{1,100})\k<quote>/dg,
  /(?:terraform|tofu|terragrunt)[ \t][^\n]{0,400}?-var[= ](?<quote>["']?)(\w{1,80})=(?:\\?["'])?([^\s"'\\]{1,100})/dg,
]

/** What the environment of a run and the words of a call assign. */
export function handedIn({ file }: ReadFile): readonly Named[] {
  if (!file.text.includes('TF_VAR_') && !file.text.includes('-var')) return []
  const own = bare(file)
  return forms.flatMap((form) =>
    [...file.text.matchAll(form)].flatMap((found): readonly Named[] => {
      const range = found.indices?.[3]
      const name = found[form === forms[0] ? 1 : 2] ?? ''
      const text = found[3] ?? ''
      if (!range || isComment(file.text, found.index)) return []
      const value: Expression = /[$%{]/.test(text)
        ? { kind: 'unknown' }
        : { kind: 'text', text, start: range[0], end: range[1] }
      return [[name, { file: own, value }]]
    }),
  )
}

function isComment(text: string, offset: number): boolean {
  return /^\s*#/.test(text.slice(text.lastIndexOf('\n', offset) + 1, offset))
}

function bare(file: SourceFile): HclFile {
  return { file, folder: folderOf(file.path), body: { attributes: [], blocks: [] }, locals: new Map() }
}

import type { SourceFile } from '../../model/file.js'
import type { Pin } from '../../model/pin.js'
import { isOperatorVersion, roleOfName } from '../constant-name.js'
import { constantUses, type ConstantUse } from '../constant-uses.js'
import { referencePin, textPin, type ShapeContext } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { groupOf, scopeOf, textScalar, withoutComments, type TextReader } from '../text-reader.js'

const structured =
  /\.(?:ya?ml|json5?|tf|tofu|hcl|tfvars|nix|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Chart\.lock|Dockerfile[^/]*|Containerfile[^/]*)$/i
const assignment =
  /(?:^|[\s;{,"'])(?:export[ \t]+|ARG[ \t]+|ENV[ \t]+)?([A-Za-z][\w-]*)["']?[ \t]*(?::=|\?=|[=:])[ \t]*["']?(v?\d+\.\d+\.\d+(?:-[\w.]+)?|\$\{\w+:?[-=]v?\d+\.\d+\.\d+(?:-[\w.]+)?\})(?=["'\s;,}]|$)/dgm
// each begins where a word begins, or a very long word would be read once for each of its characters
const helm =
  /(?<![^\s"'=])([^\s"'=]*charts\/flux-(?:operator-mcp|operator|instance))(?=["'\s])(?:[^\n;|&\\]|\\\r?\n){0,400}?--version[= \t]+["']?([^\s"'\\;|&)]+)/dg
const artifact = /(?<![\w.${}:/-])[\w.${}:/-]*flux-operator-manifests:[\w.${}:@-]+(?![\\([*+])/dg

/** A constant whose name or use tells its role, the version in a call of helm, and the manifests' reference in a script. */
export const versionConstant: TextReader = {
  shape: 'version-constant',
  read(file, context) {
    if (file.path.endsWith('.nix')) return []
    const text = withoutComments(file)
    const found = [...constants(file, text, context), ...calls(file, text, context)]
    return structured.test(file.path) ? found : [...found, ...artifacts(file, text, context)]
  },
}

function constants(file: SourceFile, text: string, context: ShapeContext): readonly Pin[] {
  const uses = constantUses(text, context.settings)
  const assigned = [...text.matchAll(assignment)]
  return assigned.flatMap((found) => {
    const name = found[1] ?? ''
    // a name that is assigned twice does not tell which of its values is used where
    const use = assigned.filter((other) => other[1] === name).length === 1 ? uses.get(name) : undefined
    const role = roleOfName(name) ?? use?.role ?? null
    const version = /v?\d+\.[\w.-]+/.exec(found[2] ?? '')?.[0] ?? ''
    if (role === null || !isOperatorVersion(version)) return []
    return secondGroup(file, found, { role, repository: use?.role === role ? use.repository : null }, context)
  })
}

function calls(file: SourceFile, text: string, context: ShapeContext): readonly Pin[] {
  return [...text.matchAll(helm)].flatMap((found) => {
    const reference = looseReference(found[1] ?? '', context.settings)
    return reference ? secondGroup(file, found, reference, context) : []
  })
}

function artifacts(file: SourceFile, text: string, { tree, settings }: ShapeContext): readonly Pin[] {
  return [...text.matchAll(artifact)].flatMap((found) => {
    const reference = looseReference(found[0], settings)
    const scalar = textScalar(file, found.index, found.index + found[0].length)
    const object = { file, origin: 'document' } as const
    const holder = { object, tree, shape: 'version-constant', scope: scopeOf(file.path) } as const
    return reference?.role === 'manifests' ? [referencePin(holder, scalar, reference)] : []
  })
}

/** The pin of the version that the second group of a match holds. */
function secondGroup(
  file: SourceFile,
  found: RegExpMatchArray,
  { role, repository }: ConstantUse,
  { tree }: ShapeContext,
): readonly Pin[] {
  const part = groupOf(found, 2)
  if (!part) return []
  const object = { file, origin: 'document' } as const
  const holder = { object, tree, shape: 'version-constant', scope: scopeOf(file.path), role, repository } as const
  const scalar = textScalar(file, part.start, part.start + part.text.length)
  return [{ ...textPin(holder, scalar, 0, part.text, 'tag', null), verbatim: true }]
}

import type { Pin } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import type { ArtifactRole } from '../../model/role.js'
import { isOperatorVersion, roleOfName } from '../constant-name.js'
import { textPin, referencePin } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { groupOf, scopeOf, textScalar, withoutComments, type TextReader } from '../text-reader.js'

const structured =
  /\.(?:ya?ml|json5?|tf|tofu|hcl|tfvars|nix|gotmpl|tpl|tmpl|tftpl|j2|jinja2?)$|(?:^|\/)(?:Chart\.lock|Dockerfile[^/]*|Containerfile[^/]*)$/i
const assignment =
  /(?:^|[\s;{,"'])(?:export[ \t]+|ARG[ \t]+|ENV[ \t]+)?([A-Za-z][\w-]*)["']?[ \t]*(?::=|\?=|[=:])[ \t]*["']?(v?\d+\.\d+\.\d+(?:-[\w.]+)?|\$\{\w+:?[-=]v?\d+\.\d+\.\d+(?:-[\w.]+)?\})(?=["'\s;,}]|$)/dgm
const helm =
  /((?:oci:\/\/)?[^\s"'=]*charts\/flux-(?:operator-mcp|operator|instance))(?=["'\s])(?:[^\n;|&\\]|\\\r?\n){0,400}?--version[= \t]+["']?([^\s"'\\;|&)]+)/dg
const artifact = /(?:oci:\/\/)?[\w.${}:/-]*flux-operator-manifests:[^\s"'`)\],;]+/dg

/** A constant whose name tells its role, the version in a call of helm, and the manifests' reference in a script. */
export const versionConstant: TextReader = {
  shape: 'version-constant',
  read(file, { tree, settings }) {
    if (file.path.endsWith('.nix')) return []
    const text = withoutComments(file)
    const object = { file, origin: 'document' } as const
    const base = { object, tree, shape: 'version-constant', scope: scopeOf(file.path) } as const
    const pin = (found: RegExpMatchArray, role: ArtifactRole, repository: Repository | null): readonly Pin[] => {
      const part = groupOf(found, 2)
      if (!part) return []
      const scalar = textScalar(file, part.start, part.start + part.text.length)
      return [{ ...textPin({ ...base, role, repository }, scalar, 0, part.text, 'tag', null), verbatim: true }]
    }
    const constants = [...text.matchAll(assignment)].flatMap((found) => {
      const role = roleOfName(found[1] ?? '')
      const version = /v?\d+\.[\w.-]+/.exec(found[2] ?? '')?.[0] ?? ''
      return role !== null && isOperatorVersion(version) ? pin(found, role, null) : []
    })
    const calls = [...text.matchAll(helm)].flatMap((found) => {
      const reference = looseReference(found[1] ?? '', settings)
      return reference ? pin(found, reference.role, reference.repository) : []
    })
    if (structured.test(file.path)) return [...constants, ...calls]
    const artifacts = [...text.matchAll(artifact)].flatMap((found) => {
      const reference = looseReference(found[0], settings)
      const scalar = textScalar(file, found.index, found.index + found[0].length)
      return reference?.role === 'manifests' ? [referencePin(base, scalar, reference)] : []
    })
    return [...constants, ...calls, ...artifacts]
  },
}

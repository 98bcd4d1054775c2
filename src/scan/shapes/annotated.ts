import type { SourceFile } from '../../model/file.js'
import type { Pin } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import { isImage, roles, type ArtifactRole } from '../../model/role.js'
import { textPin, type ShapeContext } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { scopeOf, textScalar, type TextReader } from '../text-reader.js'

interface Line {
  readonly text: string
  readonly start: number
}

interface Named {
  readonly role: ArtifactRole
  readonly repository: Repository | null
}

/** A comment `# renovate: … depName=…` or `# flux-lockstep: <role>` on the line of a version, or above it; in any kind of file. */
export const annotated: TextReader = {
  shape: 'annotated',
  read(file, context) {
    if (!/renovate:|flux-lockstep:/.test(file.text)) return []
    const lines = linesOf(file.text)
    return lines.flatMap((line, index) => {
      const comment = /(?:#|\/\/|--|;|<!--|\/\*|\{#)[-\s]*(?:renovate|flux-lockstep):(.*)/.exec(line.text)
      const named = comment && namedBy(comment[0], context)
      if (!comment || !named) return []
      const before = { text: line.text.slice(0, comment.index), start: line.start }
      const target = before.text.trim() === '' ? lines[index + 1] : before
      return target ? versionsOn(file, target, named, context) : []
    })
  },
}

function linesOf(text: string): readonly Line[] {
  let start = 0
  return text.split('\n').map((line) => {
    const found = { text: line, start }
    start += line.length + 1
    return found
  })
}

function namedBy(comment: string, { settings }: ShapeContext): Named | null {
  const own = /flux-lockstep:\s*([\w-]+)/.exec(comment)?.[1]
  const role = roles.find((each) => each === own)
  if (role !== undefined && role !== 'flux-version') return { role, repository: null }
  const value = (key: string): string | undefined => new RegExp(`\\b${key}=["']?([^\\s"']+)`).exec(comment)?.[1]
  const name = value('packageName') ?? value('depName') ?? value('image') ?? value('chart')
  if (name === undefined) return null
  if (name === 'controlplaneio-fluxcd/flux-operator') return { role: 'operator-image', repository: null }
  const registry = value('registryUrl')?.replace(/\/$/, '')
  const found =
    looseReference(name, settings) ?? (registry === undefined ? null : looseReference(`${registry}/${name}`, settings))
  return found && isUpstream(found.role, name) ? { role: found.role, repository: found.repository } : null
}

/** A fork keeps the image's name and changes its owner. */
function isUpstream(role: ArtifactRole, name: string): boolean {
  return !isImage(role) || /controlplaneio-fluxcd|fluxoperatordev/.test(name)
}

/** The version on a line; none where the line names several, so that it is not clear which is meant. */
function versionsOn(file: SourceFile, line: Line, { role, repository }: Named, { tree }: ShapeContext): readonly Pin[] {
  const code = line.text.replace(/(?<=\s)#.*$|^\s*(?:#|\/\/).*$/, (comment) => ' '.repeat(comment.length))
  const found = [...code.matchAll(/(?<![\w.-])v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?(?![\w.-])/g)]
  const [first] = found
  if (!first || new Set(found.map(([text]) => text)).size > 1) return []
  const digest = /@(sha256:[0-9a-f]{64})/.exec(code)
  if (digest) return []
  return found.map((each) => {
    const start = line.start + each.index
    const holder = { object: { file, origin: 'document' }, tree, shape: 'annotated', role, repository } as const
    const scalar = textScalar(file, start, start + each[0].length)
    return { ...textPin({ ...holder, scope: scopeOf(file.path) }, scalar, 0, scalar.raw, 'tag', null), verbatim: true }
  })
}

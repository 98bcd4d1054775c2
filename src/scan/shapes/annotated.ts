import type { SourceFile } from '../../model/file.js'
import type { Pin } from '../../model/pin.js'
import type { Repository } from '../../model/reference.js'
import { isArtifact, isImage, roles, type ArtifactRole } from '../../model/role.js'
import { keptSpelling, textPin, type ShapeContext } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { scopeOf, textScalar, fileReader, type TextReader } from '../text-reader.js'

interface Line {
  readonly text: string
  readonly start: number
}

interface Named {
  readonly role: ArtifactRole
  readonly repository: Repository | null
}

/** Characters of a line that are looked at. */
const widest = 4000
/** Lines between an annotation and its version: comments, as Renovate's patterns allow them. */
const farthest = 10

/** A comment `# renovate: … depName=…` or `# flux-lockstep: <role>` on the line of a version, or above it; in any kind of file. */
export const annotated: TextReader = fileReader('annotated', (file, context) => {
  if (!markers.some((marker) => file.text.includes(marker))) return []
  const lines = linesOf(file.text)
  return lines.flatMap((line, index) => {
    const start = annotationIn(line.text)
    const named = start === null ? null : namedBy(annotationFrom(lines, index, start), context)
    if (start === null || !named) return []
    const before = {
      text: line.text.slice(Math.max(0, start - widest), start),
      start: line.start + Math.max(0, start - widest),
    }
    const target = before.text.trim() === '' ? lineBelow(lines, index) : before
    return target ? versionsOn(file, target, named, context) : []
  })
})

const markers = ['renovate:', 'flux-lockstep:']
/** What a comment begins with, and what may stand between that and its marker. */
const opening = /(?:#|\/\/|--|;|<!--|\/\*|\{#|REM|::)[-\s]{0,20}$/

/** Where the comment begins that annotates a version; null for none. */
function annotationIn(line: string): number | null {
  for (const marker of markers) {
    const at = line.indexOf(marker)
    const begun = at < 0 ? null : opening.exec(line.slice(Math.max(0, at - 24), at))
    if (begun) return Math.max(0, at - 24) + begun.index
  }
  return null
}

/** The text of an annotation, which may go on in the comments directly below it. */
function annotationFrom(lines: readonly Line[], index: number, start: number): string {
  const line = lines[index]?.text ?? ''
  const own = line.slice(start, start + widest)
  if (line.slice(0, start).trim() !== '' || /\b(?:depName|packageName|image|chart)=|flux-lockstep:/.test(own))
    return own
  const below = lines.slice(index + 1, index + 1 + farthest)
  const end = below.findIndex(({ text }) => !comment.test(text.slice(0, 200)) || annotationIn(text) !== null)
  const more = (end < 0 ? below : below.slice(0, end)).map(({ text }) => text.slice(0, widest))
  return [own, ...more].join(' ')
}

const version = /(?<![\w.-])v?\d+\.\d+\.\d+/
const comment = /^\s*(?:#|\/\/|--(?!\w)|;|\*|\/\*|<!--|\{#|REM\b|::)/

/** The first line below that is no comment; none where another annotation comes first. */
function lineBelow(lines: readonly Line[], index: number): Line | null {
  for (let at = index + 1; at < lines.length && at - index <= farthest; at++) {
    const line = lines[at]
    if (!line) return null
    const start = line.text.slice(0, 200)
    if (start.trim() !== '' && !comment.test(start)) return { ...line, text: line.text.slice(0, widest) }
    // a version that is commented out is what the annotation was meant for
    if (annotationIn(line.text) !== null || version.test(start)) return null
  }
  return null
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
  if (role !== undefined && isArtifact(role)) return { role, repository: null }
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
  const code = line.text.replace(/(?<=\s)#[^\n]*$/, (remark) => ' '.repeat(remark.length))
  const found = [...code.matchAll(/(?<![\w.-])v?\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?(?![\w.-])/g)]
  const [first] = found
  if (!first || new Set(found.map(([text]) => text)).size > 1) return []
  const digest = /@(sha256:[0-9a-f]{64})/.exec(code)
  if (digest) return []
  return found.map((each) => {
    const start = line.start + each.index
    const holder = { object: { file, origin: 'document' }, tree, shape: 'annotated', role, repository } as const
    const scalar = textScalar(file, start, start + each[0].length)
    return keptSpelling(textPin({ ...holder, scope: scopeOf(file.path) }, scalar, 0, scalar.raw, 'tag', null))
  })
}

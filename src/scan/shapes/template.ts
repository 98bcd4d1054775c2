import type { SourceFile } from '../../model/file.js'
import type { Pin } from '../../model/pin.js'
import { referencePin, scalarPin, type ShapeContext } from '../draft.js'
import { looseReference } from '../loose-reference.js'
import { groupOf, textScalar, codeText, fileReader, type TextReader } from '../text-reader.js'

const artifact = /^[ \t-]*artifact:[ \t]*["']?([^\s"']*flux-operator-manifests[^\s"']*)/dgm
const url = /^[ \t-]*url:[ \t]*["']?([^\s"']+)/m
const tag = /^[ \t-]*(?:tag|semver):[ \t]*["']?([^\s"'#]+)/dgm

/** A template that is no YAML even with its expressions blanked, such as one with both branches of a condition: line by line. */
export const templateLines: TextReader = fileReader('template', (file, context, documents) => {
  if (!documents.some(({ kind }) => kind === 'unparseable') || !/\{\{|\{%|%\{/.test(file.text)) return []
  const text = codeText(file)
  const holder = { object: { file, origin: 'document' }, tree: context.tree, shape: 'template' } as const
  const artifacts = [...text.matchAll(artifact)].flatMap((found) => {
    const part = groupOf(found, 1)
    const reference = part && looseReference(part.text, context.settings)
    if (!part || reference?.role !== 'manifests') return []
    return [referencePin(holder, textScalar(file, part.start, part.start + part.text.length), reference)]
  })
  return [...artifacts, ...sources(file, text, context)]
})

/** The tags of each document that is one OCIRepository. */
function sources(file: SourceFile, text: string, { tree, settings }: ShapeContext): readonly Pin[] {
  let offset = 0
  return text.split(/^(?=---)/m).flatMap((document) => {
    const start = offset
    offset += document.length
    const reference = looseReference(url.exec(document)?.[1] ?? '', settings)
    if (!/^kind:[ \t]*["']?OCIRepository\b/m.test(document) || !reference) return []
    const { role, repository } = reference
    const holder = { object: { file, origin: 'document' }, tree, shape: 'template', role, repository } as const
    return [...document.matchAll(tag)].flatMap((found) => {
      const part = groupOf(found, 1)
      if (!part) return []
      const scalar = textScalar(file, start + part.start, start + part.start + part.text.length)
      return [scalarPin(holder, scalar, 'constraint')]
    })
  })
}

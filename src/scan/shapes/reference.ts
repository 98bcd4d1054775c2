import { partOf } from '../../kustomize/generated.js'
import type { ManifestObject, Path, Scalar } from '../../model/document.js'
import { isObject, valueAt } from '../../model/json.js'
import type { Pin } from '../../model/pin.js'
import { isImage } from '../../model/role.js'
import { referencePin, type ShapeContext, type ShapeReader } from '../draft.js'
import { looseReference, type LooseReference } from '../loose-reference.js'
import { holderScope } from '../holder-scope.js'
import { isUpstreamImage, forkedReason } from '../upstream-image.js'
import { ownTexts } from '../walk.js'

/** Keys whose text speaks to people, or is a pattern, a schema or the test of another tool. */
const speaking =
  /^(?:description|message|summary|title|comment|notes?|help|text|body|examples?|default|pattern|regex|matchStrings?|readme)$|\.(?:md|txt)$/i
/** Keys whose text is a command, so that a reference may stand in the middle of a sentence. */
const calling = /^(?:command|cmd|cmds|args|run|script|scripts|shell|exec|entrypoint|contents?|runcmd)$/i
const word = /[\w.${}:/@-]+/g
/** Characters of a word that is looked into: a longer one is no reference. */
const longest = 1000
const written =
  /^[\w.${}:/-]*flux-(?:operator|instance)[\w-]*:(?:\$\{\w+:[-=?+][\w.]*\}|[\w.${}-])+(?:@sha256:[0-9a-f]{64})?(?![\w.@/:])/

/**
 * A reference with a tag in any text of any object: of the manifests and the charts wherever they come from, of images where upstream
 * owns them. It is the whole text, stands behind `=` as an argument does, or in a block or a command.
 */
export const reference: ShapeReader = {
  shape: 'reference',
  read(object, context) {
    if (object.kind === 'CustomResourceDefinition') return []
    return ownTexts(object).flatMap(({ path, value }) => {
      if (!/flux-(?:operator|instance)/.test(value) || path.some((key) => speaking.test(String(key)))) return []
      const scalar = object.scalar(path)
      return scalar ? pinsIn(scalar, object, path, context) : []
    })
  },
}

function pinsIn(scalar: Scalar, object: ManifestObject, path: Path, context: ShapeContext): readonly Pin[] {
  const counts = placesIn(scalar, path)
  return [...scalar.raw.matchAll(word)].flatMap(({ 0: whole, index }) => {
    const [text] = whole.length > longest ? [] : (written.exec(whole) ?? [])
    if (text === undefined) return []
    const end = index + text.length
    if (!counts(index, end)) return []
    // a word of a block is edited as it stands
    const part = { ...partOf(scalar, index, text), style: 'plain' } as const
    const read = looseReference(part.raw, context.settings)
    if (!read?.tag) return []
    return [isTarget(object, path) ? targetPin(read, part, object, context) : pinOf(read, part, object, context)]
  })
}

/** Where references of a text count, asked in their order: not in a remark of a block, and not in prose. */
function placesIn({ raw, style }: Scalar, path: Path): (start: number, end: number) => boolean {
  if (style === 'block' || raw.includes('\\n')) {
    const remarks = [...raw.matchAll(/(?<!\S)(?:#|\/\/)[^\n]*/g)].map(({ 0: text, index }) => ({
      index,
      end: index + text.length,
    }))
    let next = 0
    return (start) => {
      while ((remarks[next]?.end ?? Infinity) <= start) next++
      return (remarks[next]?.index ?? Infinity) > start
    }
  }
  if (path.some((key) => calling.test(String(key)))) return () => true
  return (start, end) => end === raw.length && (start === 0 || /^[\w.-]*=$/.test(raw.slice(0, start)))
}

const [targetKey, sourceKey] = [/^(?:target|dest(?:ination)?|to)$/i, /^(?:source|src|from)$/i]

/** True for the place that a mirror copies to, beside what it copies: what it will hold is not there before. */
function isTarget({ content }: ManifestObject, path: Path): boolean {
  const mapping = targetKey.test(String(path.at(-1))) ? valueAt({ content }, ['content', ...path.slice(0, -1)]) : null
  return (
    isObject(mapping) &&
    Object.entries(mapping).some(([key, text]) => sourceKey.test(key) && typeof text === 'string' && ours.test(text))
  )
}

const ours = /flux-(?:operator|instance)/

/** Whose registry it is does not matter. */
function targetPin(read: LooseReference, scalar: Scalar, object: ManifestObject, { tree }: ShapeContext): Pin {
  const holder = { object, tree, shape: 'reference', scope: holderScope(object, tree) } as const
  return referencePin(holder, scalar, { ...read, repository: null })
}

function pinOf(read: LooseReference, scalar: Scalar, object: ManifestObject, { tree }: ShapeContext): Pin {
  const image = isImage(read.role)
  const holder = { object, tree, shape: image ? 'image' : 'reference', scope: holderScope(object, tree) } as const
  const pin = referencePin(holder, scalar, read)
  return image && !isUpstreamImage(scalar.raw) ? { ...pin, action: 'ignore', reason: forkedReason } : pin
}

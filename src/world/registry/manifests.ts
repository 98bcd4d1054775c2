import { createHash } from 'node:crypto'
import { LockstepError } from '../../model/failure.js'
import { isList, isObject, objectAt, stringAt, valueAt, type Json } from '../../model/json.js'
import { isDigest } from '../../model/reference.js'
import type { Descriptor, Manifest } from '../../model/registry.js'

const images = ['application/vnd.oci.image.manifest.v1+json', 'application/vnd.docker.distribution.manifest.v2+json']
const indexes = ['application/vnd.oci.image.index.v1+json', 'application/vnd.docker.distribution.manifest.list.v2+json']

/** Every media type that is understood; docker-registry hides manifests whose type is not named. */
export const accept = [...images, ...indexes].join(', ')

/** `sha256:` and the hex digest. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** Reads a manifest or index of which the digest is known to be right. Throws `registry-answer`. */
export function parseManifest(value: unknown, contentType: string, bytes: Uint8Array, where: string): Manifest {
  const mediaType = stringAt(value, ['mediaType']) ?? contentType.split(';')[0]?.trim() ?? ''
  const descriptor = { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
  const annotations = textsAt(value, 'annotations')
  if (hasTwoReadings(value, mediaType, contentType))
    throw new LockstepError(
      'registry-answer',
      `${where}: what the registry holds there is an image to some clients and an index to others; nothing of it is used`,
    )
  if (indexes.includes(mediaType))
    return { kind: 'index', descriptor, annotations, manifests: descriptorsAt(value, 'manifests', where) }
  const config = readDescriptor(valueAt(value, ['config']))
  if (!images.includes(mediaType) || config === null)
    throw new LockstepError(
      'registry-answer',
      `${where}: what the registry holds there is neither an image manifest nor an index`,
    )
  const layers = descriptorsAt(value, 'layers', where)
  return { kind: 'image', descriptor, artifactType: stringAt(value, ['artifactType']), config, layers, annotations }
}

/** True for one digest that a client takes for an image or for an index, by what it was told the type is (CVE-2021-41190). */
function hasTwoReadings(value: unknown, mediaType: string, contentType: string): boolean {
  const told = contentType.split(';')[0]?.trim() ?? ''
  const [isIndex, isImage] = [indexes.includes(mediaType), images.includes(mediaType)]
  const has = (key: string): boolean => valueAt(value, [key]) !== undefined
  return (
    (isIndex && (has('layers') || has('config') || images.includes(told))) ||
    (isImage && (has('manifests') || indexes.includes(told)))
  )
}

/** The descriptors of a list. Throws `registry-answer` where one is none. */
export function descriptorsAt(value: unknown, key: string, where: string): readonly Descriptor[] {
  const list = valueAt(value, [key])
  if (!isList(list)) throw new LockstepError('registry-answer', `${where}: the manifest has no list of ${key}`)
  return list.map((entry) => {
    const found = readDescriptor(entry)
    if (!found)
      throw new LockstepError('registry-answer', `${where}: the manifest lists something that is no descriptor`)
    return found
  })
}

function readDescriptor(value: Json | undefined): Descriptor | null {
  const mediaType = stringAt(value, ['mediaType'])
  const digest = stringAt(value, ['digest'])
  const size = valueAt(value, ['size'])
  if (mediaType === null || digest === null || !isDigest(digest) || !Number.isSafeInteger(size)) return null
  if (typeof size !== 'number' || size < 0) return null
  const annotated = isObject(value) && value['annotations'] !== undefined
  return { mediaType, digest, size, ...(annotated ? { annotations: textsAt(value, 'annotations') } : {}) }
}

function textsAt(value: unknown, key: string): Readonly<Record<string, string>> {
  const entries = Object.entries(objectAt(value, [key]) ?? {}).flatMap(([name, text]) =>
    typeof text === 'string' ? [[name, text] as const] : [],
  )
  return Object.fromEntries(entries)
}

import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LockstepError } from '../../model/failure.js'
import { formatRepository, isDigest, parseReference, type Repository } from '../../model/reference.js'
import type { Descriptor, Registry } from '../../model/registry.js'
import { parseJson } from '../../text/json.js'
import { extract } from './layers.js'
import { descriptorsAt, digestOf, parseManifest } from './manifests.js'
import { layerLimits } from './tar.js'

const refName = 'org.opencontainers.image.ref.name'
const indexLimit = 8 * 2 ** 20
const manifestLimit = 4 * 2 ** 20

/**
 * An OCI image layout on disk as the registry (https://github.com/opencontainers/image-spec/blob/main/image-layout.md): one
 * `index.json` whose `org.opencontainers.image.ref.name` annotations are whole references, `host/path:tag`, as
 * `skopeo copy docker://REF oci:DIR:REF` writes them. Entries without such a name are reachable by digest only.
 */
export function openLayout(directory: string): Registry {
  const named = cached(() => readIndex(directory))
  const manifest: Registry['manifest'] = async (repository, reference) => {
    const found = (await named()).find(
      (entry) => entry.repository === formatRepository(repository) && entry.tag === reference,
    )
    const digest = isDigest(reference) ? reference : found?.descriptor.digest
    const bytes = digest === undefined ? null : await readBlob(directory, digest, manifestLimit)
    if (bytes === null || digest === undefined) return null
    return parseManifest(
      parse(bytes, join(directory, digest)),
      found?.descriptor.mediaType ?? '',
      bytes,
      `${formatRepository(repository)}@${digest}`,
    )
  }
  const blob = async (repository: Repository, descriptor: Descriptor, limit = manifestLimit) => {
    const bytes = await readBlob(directory, descriptor.digest, limit)
    if (bytes?.byteLength !== descriptor.size)
      throw new LockstepError(
        'registry-answer',
        `${directory}: blob ${descriptor.digest} of ${formatRepository(repository)} is missing or has another size`,
      )
    return bytes
  }
  return {
    requests: 0,
    manifest,
    blob,
    tags: async (repository) => {
      const own = (await named()).filter((entry) => entry.repository === formatRepository(repository))
      return own.length === 0 ? null : own.map(({ tag }) => tag)
    },
    head: async (repository, reference) => (await manifest(repository, reference))?.descriptor ?? null,
    layer: async (repository, descriptor, wanted) =>
      extract(await blob(repository, descriptor, layerLimits.packed), wanted, `${directory}: ${descriptor.digest}`),
    referrers: async (repository, digest) => {
      const fallback = await manifest(repository, digest.replace(':', '-'))
      return fallback?.kind === 'index' ? fallback.manifests : []
    },
  }
}

interface NamedManifest {
  readonly repository: string
  readonly tag: string
  readonly descriptor: Descriptor
}

async function readIndex(directory: string): Promise<readonly NamedManifest[]> {
  const path = join(directory, 'index.json')
  const bytes = await readBounded(path, indexLimit)
  if (bytes === null)
    throw new LockstepError(
      'registry-unreachable',
      `${path}: there is no OCI image layout; --registry-layout wants a folder with index.json`,
    )
  return descriptorsAt(parse(bytes, path), 'manifests', path).flatMap((descriptor) => {
    const reference = parseReference(descriptor.annotations?.[refName] ?? '')
    if (!reference || reference.tag === null) return []
    return [{ repository: formatRepository(reference), tag: reference.tag, descriptor }]
  })
}

async function readBlob(directory: string, digest: string, limit: number): Promise<Uint8Array | null> {
  if (!isDigest(digest)) return null
  const bytes = await readBounded(join(directory, 'blobs', 'sha256', digest.slice('sha256:'.length)), limit)
  if (bytes !== null && digestOf(bytes) !== digest)
    throw new LockstepError(
      'registry-answer',
      `${directory}: blob ${digest} does not have that digest; nothing of it is used`,
    )
  return bytes
}

async function readBounded(path: string, limit: number): Promise<Uint8Array | null> {
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return null
  if (found.size > limit) throw new LockstepError('registry-limit', `${path}: the file is larger than ${limit} bytes`)
  return readFile(path)
}

function parse(bytes: Uint8Array, path: string): unknown {
  try {
    return parseJson(Buffer.from(bytes).toString('utf8'))
  } catch (cause) {
    throw new LockstepError('registry-answer', `${path}: the file is no valid JSON`, { cause })
  }
}

function cached<T>(read: () => Promise<T>): () => Promise<T> {
  let known: Promise<T> | null = null
  return () => (known ??= read())
}

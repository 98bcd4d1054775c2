import { empty, json, refusal, type Reply, type Request } from './reply.js'
import { imageIndexType, manifestBehind, putBlob, putManifest, type Store } from './store.js'
import type { Habits } from './habits.js'

/** GET and HEAD of a manifest. */
export function manifestReply(
  store: Store,
  habits: Habits,
  repository: string,
  reference: string,
  request: Request,
): Reply {
  if (!store.repositories.has(repository)) return refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry')
  const manifest = manifestBehind(store, repository, reference)
  const accepted = !habits.strictAccept || (request.headers['accept'] ?? '').includes(manifest?.mediaType ?? '')
  if (!manifest || !accepted) return refusal(404, 'MANIFEST_UNKNOWN', 'manifest unknown')
  const headers = { 'content-type': manifest.mediaType, 'docker-content-digest': manifest.digest }
  return { status: 200, headers, body: manifest.bytes }
}

/** GET and HEAD of a blob: its bytes, or the way to the second origin. */
export function blobReply(store: Store, repository: string, digest: string, elsewhere: string | null): Reply {
  const blob = store.repositories.get(repository)?.blobs.get(digest)
  if (!blob) return refusal(404, 'BLOB_UNKNOWN', 'blob unknown to registry')
  if (elsewhere !== null)
    return empty(307, { location: `${elsewhere}/${repository}/${digest}?sig=${digest.slice(7, 19)}&se=soon` })
  return { status: 200, headers: { 'content-type': 'application/octet-stream' }, body: blob }
}

/** The second origin: signed addresses that refuse an Authorization header, as Azure's storage does. */
export function storedBlobReply(store: Store, request: Request): Reply {
  if (request.headers['authorization'] !== undefined)
    return refusal(400, 'InvalidAuthenticationInfo', 'Authentication information is not given in the correct format')
  if (request.method === 'HEAD') return empty(403)
  const match = /^\/(.+)\/(sha256:[0-9a-f]{64})$/.exec(request.url.pathname)
  return blobReply(store, match?.[1] ?? '', match?.[2] ?? '', null)
}

/** The referrers API, for registries that have it. */
export function referrersReply(store: Store, repository: string, digest: string): Reply {
  const manifests = [...(store.repositories.get(repository)?.manifests ?? [])].flatMap(([own, stored]) => {
    const value: unknown = JSON.parse(stored.bytes.toString())
    if (!refersTo(value, digest)) return []
    const { artifactType, annotations } = value
    return [{ mediaType: stored.mediaType, digest: own, size: stored.bytes.length, artifactType, annotations }]
  })
  return json(200, { schemaVersion: 2, mediaType: imageIndexType, manifests }, { 'content-type': imageIndexType })
}

function refersTo(
  value: unknown,
  digest: string,
): value is { subject: object; artifactType?: string; annotations?: object } {
  if (typeof value !== 'object' || value === null || !('subject' in value)) return false
  const { subject } = value
  return typeof subject === 'object' && subject !== null && 'digest' in subject && subject.digest === digest
}

/** Uploads and manifests put over HTTP. */
export function writeReply(
  store: Store,
  repository: string,
  kind: string,
  reference: string,
  request: Request,
): Reply | null {
  if (request.method === 'POST' && kind === 'blobs' && reference === 'uploads/')
    return empty(202, { location: `/v2/${repository}/blobs/uploads/1` })
  if (request.method !== 'PUT') return null
  if (kind === 'blobs') {
    const put = putBlob(store, repository, { mediaType: 'application/octet-stream', bytes: request.body })
    const agreed = put.digest === request.url.searchParams.get('digest')
    return agreed ? empty(201, { 'docker-content-digest': put.digest }) : refusal(400, 'DIGEST_INVALID', 'digest')
  }
  const mediaType = request.headers['content-type'] ?? ''
  const tags = reference.startsWith('sha256:') ? [] : [reference]
  return empty(201, {
    'docker-content-digest': putManifest(store, repository, tags, { mediaType, bytes: request.body }).digest,
  })
}

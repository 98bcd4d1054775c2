import { createHash } from 'node:crypto'
import type { Descriptor } from '../../src/model/registry.js'

/** A manifest as it was pushed. */
export interface StoredManifest {
  readonly mediaType: string
  readonly bytes: Buffer
}

interface StoredRepository {
  readonly blobs: Map<string, Buffer>
  readonly manifests: Map<string, StoredManifest>
  /** In the order in which tags were first pushed: GHCR lists them so (harness.md 2). */
  readonly tags: Map<string, string>
}

/** Repositories in memory. */
export interface Store {
  readonly repositories: Map<string, StoredRepository>
}

/** One layer or config to push. */
export interface Part {
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly annotations?: Readonly<Record<string, string>>
}

/** An image manifest to push, with its parts. */
export interface Artifact {
  readonly config: Part
  readonly layers: readonly Part[]
  readonly annotations?: Readonly<Record<string, string>>
  readonly artifactType?: string
  readonly subject?: Descriptor
}

/** What a push left in the registry. */
export interface Pushed {
  readonly manifest: Descriptor
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

export const imageManifestType = 'application/vnd.oci.image.manifest.v1+json'
export const imageIndexType = 'application/vnd.oci.image.index.v1+json'

/** `sha256:` and the hex digest of the bytes. */
export function digestOf(bytes: Uint8Array): string {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`
}

/** An empty store. */
export function createStore(): Store {
  return { repositories: new Map() }
}

/** The repository, created when it is not there. */
export function repositoryIn(store: Store, name: string): StoredRepository {
  const found = store.repositories.get(name)
  if (found) return found
  const created = { blobs: new Map(), manifests: new Map(), tags: new Map() }
  store.repositories.set(name, created)
  return created
}

/** Keeps a blob and gives its descriptor. */
export function putBlob(store: Store, name: string, part: Part): Descriptor {
  const digest = digestOf(part.bytes)
  repositoryIn(store, name).blobs.set(digest, Buffer.from(part.bytes))
  const { mediaType, annotations } = part
  return { mediaType, digest, size: part.bytes.byteLength, ...(annotations ? { annotations } : {}) }
}

/** Keeps a manifest under its digest and points the tags at it. */
export function putManifest(
  store: Store,
  name: string,
  tags: readonly string[],
  manifest: { readonly mediaType: string; readonly bytes: Uint8Array },
): Descriptor {
  const digest = digestOf(manifest.bytes)
  const repository = repositoryIn(store, name)
  repository.manifests.set(digest, { mediaType: manifest.mediaType, bytes: Buffer.from(manifest.bytes) })
  for (const tag of tags) repository.tags.set(tag, digest)
  return { mediaType: manifest.mediaType, digest, size: manifest.bytes.byteLength }
}

/** Pushes an image manifest with its config and layers. */
export function putArtifact(store: Store, name: string, tags: readonly string[], artifact: Artifact): Pushed {
  const config = putBlob(store, name, artifact.config)
  const layers = artifact.layers.map((layer) => putBlob(store, name, layer))
  const bytes = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: imageManifestType,
      ...(artifact.artifactType === undefined ? {} : { artifactType: artifact.artifactType }),
      config,
      layers,
      ...(artifact.subject ? { subject: artifact.subject } : {}),
      ...(artifact.annotations ? { annotations: artifact.annotations } : {}),
    }),
  )
  return { manifest: putManifest(store, name, tags, { mediaType: imageManifestType, bytes }), config, layers }
}

/** The manifest behind a tag or digest. */
export function manifestBehind(
  store: Store,
  name: string,
  reference: string,
): (StoredManifest & { digest: string }) | null {
  const repository = store.repositories.get(name)
  const digest = repository?.tags.get(reference) ?? reference
  const manifest = repository?.manifests.get(digest)
  return manifest ? { ...manifest, digest } : null
}

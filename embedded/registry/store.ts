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

const imageManifestType = 'application/vnd.oci.image.manifest.v1+json'
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
function repositoryIn(store: Store, name: string): StoredRepository {
  const found = store.repositories.get(name)
  if (found) return found
  const created = { blobs: new Map(), manifests: new Map(), tags: new Map() }
  store.repositories.set(name, created)
  return created
}

/** Bytes as a registry keeps them. Nobody writes into them: registries of one process share what is pushed to several. */
interface Kept {
  readonly descriptor: Descriptor
  readonly bytes: Buffer
}

function kept({ mediaType, bytes, annotations }: Part): Kept {
  const descriptor = {
    mediaType,
    digest: digestOf(bytes),
    size: bytes.byteLength,
    ...(annotations ? { annotations } : {}),
  }
  return { descriptor, bytes: Buffer.from(bytes) }
}

/** Keeps a blob and gives its descriptor. */
export function putBlob(store: Store, name: string, part: Part): Descriptor {
  return putKept(store, name, kept(part))
}

function putKept(store: Store, name: string, { descriptor, bytes }: Kept): Descriptor {
  repositoryIn(store, name).blobs.set(descriptor.digest, bytes)
  return descriptor
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
  const { config, layers, manifest } = prepared.get(artifact) ?? prepare(artifact)
  return {
    config: putKept(store, name, config),
    layers: layers.map((layer) => putKept(store, name, layer)),
    manifest: putManifest(store, name, tags, manifest),
  }
}

/** An artifact as it goes into a store: hashed and written. */
interface Prepared {
  readonly config: Kept
  readonly layers: readonly Kept[]
  readonly manifest: { readonly mediaType: string; readonly bytes: Buffer }
}

/** Artifacts that nobody changes any more are prepared once. */
const prepared = new WeakMap<Artifact, Prepared>()

function prepare(artifact: Artifact): Prepared {
  const [config, layers] = [kept(artifact.config), artifact.layers.map(kept)]
  const value = {
    schemaVersion: 2,
    mediaType: imageManifestType,
    ...(artifact.artifactType === undefined ? {} : { artifactType: artifact.artifactType }),
    config: config.descriptor,
    layers: layers.map(({ descriptor }) => descriptor),
    ...(artifact.subject ? { subject: artifact.subject } : {}),
    ...(artifact.annotations ? { annotations: artifact.annotations } : {}),
  }
  const manifest = { mediaType: imageManifestType, bytes: Buffer.from(JSON.stringify(value)) }
  const made = { config, layers, manifest }
  if (Object.isFrozen(artifact)) prepared.set(artifact, made)
  return made
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

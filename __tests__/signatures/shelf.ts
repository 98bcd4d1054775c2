import { createHash } from 'node:crypto'
import { LockstepError } from '../../src/model/failure.js'
import type { Descriptor, Manifest, Registry } from '../../src/model/registry.js'

const sha256 = (bytes: Uint8Array): string => `sha256:${createHash('sha256').update(bytes).digest('hex')}`

/** One repository held in memory: what a verification asks for, and nothing else. */
export class Shelf implements Registry {
  readonly requests = 0
  readonly #manifests = new Map<string, Manifest>()
  readonly #blobs = new Map<string, Uint8Array>()
  readonly #referrers: Descriptor[] = []

  /** Stores a manifest with these layers under a tag, and gives its digest. */
  put(
    tag: string,
    layers: readonly { mediaType: string; bytes: Uint8Array; annotations?: Record<string, string> }[],
  ): string {
    const described = layers.map(({ mediaType, bytes, annotations }): Descriptor => {
      const digest = sha256(bytes)
      this.#blobs.set(digest, bytes)
      return { mediaType, digest, size: bytes.length, ...(annotations ? { annotations } : {}) }
    })
    const digest = sha256(Buffer.from(JSON.stringify([tag, described])))
    const descriptor = { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 }
    const config = { mediaType: 'application/vnd.oci.empty.v1+json', digest: sha256(Buffer.from('{}')), size: 2 }
    const manifest: Manifest = {
      kind: 'image',
      descriptor,
      artifactType: null,
      config,
      layers: described,
      annotations: {},
    }
    this.#manifests.set(tag, manifest).set(digest, manifest)
    return digest
  }

  /** Stores a manifest that refers to another; its descriptor carries the wrong type, as GHCR's does. */
  refer(tag: string, layers: Parameters<Shelf['put']>[1]): void {
    const digest = this.put(tag, layers)
    this.#referrers.push({ mediaType: 'application/vnd.oci.empty.v1+json', digest, size: 1 })
  }

  tags(): Promise<readonly string[]> {
    return Promise.resolve([...this.#manifests.keys()])
  }

  head(_repository: unknown, reference: string): Promise<Descriptor | null> {
    return Promise.resolve(this.#manifests.get(reference)?.descriptor ?? null)
  }

  manifest(_repository: unknown, reference: string): Promise<Manifest | null> {
    return Promise.resolve(this.#manifests.get(reference) ?? null)
  }

  blob(_repository: unknown, descriptor: Descriptor): Promise<Uint8Array> {
    const bytes = this.#blobs.get(descriptor.digest)
    return bytes
      ? Promise.resolve(bytes)
      : Promise.reject(new LockstepError('registry-answer', 'the registry does not hold this blob'))
  }

  layer(): Promise<ReadonlyMap<string, Uint8Array>> {
    return Promise.resolve(new Map())
  }

  referrers(): Promise<readonly Descriptor[]> {
    return Promise.resolve(this.#referrers)
  }
}

import { createHash } from 'node:crypto'
import { LockstepError } from '../../src/model/failure.js'
import { formatRepository } from '../../src/model/reference.js'
import type { Repository } from '../../src/model/reference.js'
import type { Descriptor, Manifest, Registry } from '../../src/model/registry.js'

/** An artifact to publish in a `MemoryRegistry`. */
export interface MemoryArtifact {
  /** The annotation `org.opencontainers.image.created`; absent where the config is to say it. */
  readonly created?: string
  readonly config?: string
  readonly files?: ReadonlyMap<string, string>
}

interface Stored {
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, string>
  readonly config: Uint8Array
}

/** As helm and flux push them. */
function configType({ path }: Repository): string {
  return `application/vnd.cncf.${path.includes('charts/') ? 'helm' : 'flux'}.config.v1+json`
}

function layerType({ path }: Repository): string {
  return `application/vnd.cncf.${path.includes('charts/') ? 'helm.chart' : 'flux'}.content.v1.tar+gzip`
}

/** A registry in memory: tags, manifests and layers, with a log of what was asked. */
export class MemoryRegistry implements Registry {
  /** Every request, as `tags|head|manifest|blob|layer host/path[:reference]`. */
  readonly log: string[] = []
  /** Repositories that fail with `registry-unreachable`. */
  readonly down = new Set<string>()
  /** `host/path:tag` of artifacts that are listed and have no manifest. */
  readonly lost = new Set<string>()
  readonly #tags = new Map<string, Map<string, Stored>>()

  get requests(): number {
    return this.log.length
  }

  publish(repository: Repository, tag: string, artifact: MemoryArtifact): string {
    const key = formatRepository(repository)
    const config = Buffer.from(artifact.config ?? '{}')
    const digest = digestOf(`${key}:${tag} ${artifact.created ?? ''} ${artifact.config ?? ''}`)
    const manifest: Manifest = {
      kind: 'image',
      descriptor: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 },
      artifactType: null,
      config: { mediaType: configType(repository), digest: digestOf(`config ${digest}`), size: config.length },
      layers: [{ mediaType: layerType(repository), digest: digestOf(`layer ${digest}`), size: 1 }],
      annotations: {
        ...(artifact.created === undefined ? {} : { 'org.opencontainers.image.created': artifact.created }),
        ...(repository.path.includes('charts/') ? {} : { 'org.opencontainers.image.revision': `${tag}@sha1:0` }),
      },
    }
    const tags = this.#tags.get(key) ?? new Map<string, Stored>()
    this.#tags.set(key, tags.set(tag, { manifest, files: artifact.files ?? new Map(), config }))
    return digest
  }

  remove(repository: Repository, tag: string): void {
    this.#tags.get(formatRepository(repository))?.delete(tag)
  }

  tags(repository: Repository): Promise<readonly string[] | null> {
    return this.#answer('tags', repository, '', (tags) => (tags ? [...tags.keys()] : null))
  }

  head(repository: Repository, reference: string): Promise<Descriptor | null> {
    return this.#answer('head', repository, reference, (tags) => find(tags, reference)?.manifest.descriptor ?? null)
  }

  manifest(repository: Repository, reference: string): Promise<Manifest | null> {
    const isLost = this.lost.has(`${formatRepository(repository)}:${reference}`)
    return this.#answer('manifest', repository, reference, (tags) =>
      isLost ? null : (find(tags, reference)?.manifest ?? null),
    )
  }

  blob(repository: Repository, descriptor: Descriptor): Promise<Uint8Array> {
    return this.#answer('blob', repository, descriptor.digest, (tags) => {
      const stored = [...(tags?.values() ?? [])].find(({ manifest }) => hasConfig(manifest, descriptor))
      if (!stored) throw new LockstepError('registry-answer', 'no such blob')
      return stored.config
    })
  }

  layer(
    repository: Repository,
    descriptor: Descriptor,
    wanted: (path: string) => boolean,
  ): Promise<ReadonlyMap<string, Uint8Array>> {
    return this.#answer('layer', repository, descriptor.digest, (tags) => {
      const stored = [...(tags?.values() ?? [])].find(({ manifest }) => hasLayer(manifest, descriptor))
      if (!stored) throw new LockstepError('registry-answer', 'no such layer')
      return layerOf(
        stored.files,
        [...stored.files.keys()].filter((path) => wanted(path)),
      )
    })
  }

  referrers(repository: Repository, digest: string): Promise<readonly Descriptor[]> {
    return this.#answer('referrers', repository, digest, () => [])
  }

  #answer<T>(
    kind: string,
    repository: Repository,
    reference: string,
    answer: (tags: ReadonlyMap<string, Stored> | undefined) => T,
  ): Promise<T> {
    const key = formatRepository(repository)
    this.log.push(`${kind} ${key}${reference === '' ? '' : `:${reference}`}`)
    if (this.down.has(key)) {
      const failure = new LockstepError('registry-unreachable', `${repository.host} cannot be reached; try again later`)
      return Promise.reject(failure)
    }
    return Promise.resolve().then(() => answer(this.#tags.get(key)))
  }
}

function find(tags: ReadonlyMap<string, Stored> | undefined, reference: string): Stored | undefined {
  if (!reference.startsWith('sha256:')) return tags?.get(reference)
  return [...(tags?.values() ?? [])].find(({ manifest }) => manifest.descriptor.digest === reference)
}

/** Layers that were asked for: registries of several tests hold the same releases, and what is parsed of one is remembered under it. */
const layers = new WeakMap<ReadonlyMap<string, string>, Map<string, ReadonlyMap<string, Uint8Array>>>()

function layerOf(files: ReadonlyMap<string, string>, paths: readonly string[]): ReadonlyMap<string, Uint8Array> {
  const known = layers.get(files) ?? new Map<string, ReadonlyMap<string, Uint8Array>>()
  layers.set(files, known)
  const name = paths.join('\n')
  const layer = known.get(name) ?? new Map(paths.map((path) => [path, Buffer.from(files.get(path) ?? '')]))
  known.set(name, layer)
  return layer
}

function hasConfig(manifest: Manifest, descriptor: Descriptor): boolean {
  return manifest.kind === 'image' && manifest.config.digest === descriptor.digest
}

function hasLayer(manifest: Manifest, descriptor: Descriptor): boolean {
  return manifest.kind === 'image' && manifest.layers.some(({ digest }) => digest === descriptor.digest)
}

const digests = new Map<string, string>()

function digestOf(text: string): string {
  const digest = digests.get(text) ?? `sha256:${createHash('sha256').update(text).digest('hex')}`
  digests.set(text, digest)
  return digest
}

import type { Repository } from './reference.js'

/** https://github.com/opencontainers/image-spec/blob/main/descriptor.md */
export interface Descriptor {
  readonly mediaType: string
  readonly digest: string
  readonly size: number
  readonly annotations?: Readonly<Record<string, string>>
}

/** An image manifest or an index, its digest checked. */
export type Manifest =
  | {
      readonly kind: 'image'
      readonly descriptor: Descriptor
      readonly artifactType: string | null
      readonly config: Descriptor
      readonly layers: readonly Descriptor[]
      readonly annotations: Readonly<Record<string, string>>
    }
  | {
      readonly kind: 'index'
      readonly descriptor: Descriptor
      readonly manifests: readonly Descriptor[]
      readonly annotations: Readonly<Record<string, string>>
    }

/** Credentials for one host, `host[:port]`. */
export interface RegistryLogin {
  readonly host: string
  readonly user: string
  readonly password: string
}

/**
 * Registries, asked by the names that pins use; mirrors are applied inside. Nothing is asked for twice in a run.
 * Every method throws `registry-unreachable`, `registry-denied`, `registry-answer` or `registry-limit`; null says that the registry
 * answered and does not have it.
 */
export interface Registry {
  /** All tags in the registry's own order; null where the repository does not exist. */
  tags(repository: Repository): Promise<readonly string[] | null>
  /** The descriptor behind a tag or digest, without its content (HEAD). */
  head(repository: Repository, reference: string): Promise<Descriptor | null>
  /** The manifest behind a tag or digest. */
  manifest(repository: Repository, reference: string): Promise<Manifest | null>
  /** A blob, its digest and size checked; at most `limit` bytes (default 4 MiB). */
  blob(repository: Repository, descriptor: Descriptor, limit?: number): Promise<Uint8Array>
  /** The files of a tar+gzip layer whose path `wanted` accepts, by path; limits on size, entries and paths are enforced. */
  layer(
    repository: Repository,
    descriptor: Descriptor,
    wanted: (path: string) => boolean,
  ): Promise<ReadonlyMap<string, Uint8Array>>
  /** Descriptors of the artifacts that refer to a digest, by the referrers API or its fallback tag. */
  referrers(repository: Repository, digest: string): Promise<readonly Descriptor[]>
  /** HTTP requests sent so far. */
  readonly requests: number
}

import { LockstepError } from '../../model/failure.js'
import { formatRepository, type Repository } from '../../model/reference.js'
import type { Registry } from '../../model/registry.js'

/** A registry that refuses every repository that `allowed` does not accept, before anything is sent. Throws `registry-denied`. */
export function allowedOnly(registry: Registry, allowed: (repository: Repository) => boolean): Registry {
  const guarded =
    <A extends readonly unknown[], T>(ask: (repository: Repository, ...rest: A) => Promise<T>) =>
    async (repository: Repository, ...rest: A): Promise<T> => {
      if (!allowed(repository))
        throw new LockstepError(
          'registry-denied',
          `${formatRepository(repository)} is not named on the base branch, so that it is not contacted.`,
        )
      return await ask(repository, ...rest)
    }
  return {
    tags: guarded((repository) => registry.tags(repository)),
    head: guarded((repository, reference: string) => registry.head(repository, reference)),
    manifest: guarded((repository, reference: string) => registry.manifest(repository, reference)),
    blob: guarded((repository, ...rest: Rest<Registry['blob']>) => registry.blob(repository, ...rest)),
    layer: guarded((repository, ...rest: Rest<Registry['layer']>) => registry.layer(repository, ...rest)),
    referrers: guarded((repository, digest: string) => registry.referrers(repository, digest)),
    get requests() {
      return registry.requests
    },
  }
}

type Rest<F> = F extends (first: never, ...rest: infer R) => unknown ? R : never

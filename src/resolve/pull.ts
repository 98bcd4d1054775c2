import type { ArtifactFiles, ReleaseContents } from '../model/contents.js'
import { LockstepError } from '../model/failure.js'
import { formatRepository } from '../model/reference.js'
import type { Repository } from '../model/reference.js'
import type { Registry } from '../model/registry.js'
import { tagOf } from '../model/role.js'
import type { ArtifactRole } from '../model/role.js'
import type { Version } from '../model/version.js'
import { isChartPath, isDistributionPath } from '../upstream/artifact-paths.js'
import type { Requirement } from './releases.js'

/**
 * The manifests artifacts of a set's releases. A layer unpacks to some 20 MB, so that only those that are still of use are kept.
 */
export interface ManifestsStore {
  /** The files of one release; null where no repository of the set has them. Pulled once, unless dropped. */
  load(version: Version): Promise<ArtifactFiles | null>
  /** Forgets every release but these. */
  keep(versions: readonly Version[]): void
}

/** A store on the repository that the set takes its manifests from. */
export function manifestsStore(registry: Registry, requirements: readonly Requirement[]): ManifestsStore {
  const repository = repositoryOf(requirements, 'manifests')
  const loaded = new Map<Version, Promise<ArtifactFiles | null>>()
  return {
    load(version) {
      const known = loaded.get(version)
      if (known) return known
      const files = repository
        ? pullFiles(registry, repository, 'manifests', version, isDistributionPath)
        : Promise.resolve(null)
      loaded.set(version, files)
      return files
    },
    keep(versions) {
      for (const version of loaded.keys()) if (!versions.includes(version)) loaded.delete(version)
    },
  }
}

/** The contents of a release for validation: its manifests and the charts that the set's repositories hold. */
export async function contentsOf(
  registry: Registry,
  requirements: readonly Requirement[],
  store: ManifestsStore,
  version: Version,
): Promise<ReleaseContents> {
  const chart = async (role: ArtifactRole): Promise<ArtifactFiles | null> => {
    const repository = repositoryOf(requirements, role)
    return repository ? pullFiles(registry, repository, role, version, isChartPath) : null
  }
  const [manifests, operatorChart, instanceChart] = await Promise.all([
    store.load(version),
    chart('operator-chart'),
    chart('instance-chart'),
  ])
  return { version, manifests, operatorChart, instanceChart }
}

/** The files of one artifact; null where it is not published. The operator and Helm read the first layer only, and so does this. */
export async function pullFiles(
  registry: Registry,
  repository: Repository,
  role: ArtifactRole,
  version: Version,
  wanted: (path: string) => boolean,
): Promise<ArtifactFiles | null> {
  const manifest = await registry.manifest(repository, tagOf(role, version))
  if (!manifest) return null
  const layer = manifest.kind === 'image' ? manifest.layers[0] : undefined
  if (layer) return registry.layer(repository, layer, wanted)
  const reference = `${formatRepository(repository)}:${tagOf(role, version)}`
  throw new LockstepError('registry-answer', `${reference} is no artifact with a layer; check what was pushed there`)
}

function repositoryOf(requirements: readonly Requirement[], role: ArtifactRole): Repository | null {
  return requirements.find((requirement) => requirement.role === role)?.repository ?? null
}

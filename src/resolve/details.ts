import { isObject } from '../model/json.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import type { Pin } from '../model/pin.js'
import type { Manifest, Registry } from '../model/registry.js'
import type { MissingArtifact, PublishedArtifact, Release } from '../model/release.js'
import { isArtifact, tagOf } from '../model/role.js'
import { parseJson } from '../text/json.js'
import { isRequired, type Requirement } from './releases.js'

const createdAnnotation = 'org.opencontainers.image.created'

/** A config is a few KiB; anything larger says nothing about a release's age. */
const configLimit = 1024 * 1024

/**
 * The release with its artifacts' digests and publication times, each read at its own repository. A tag that was listed and has no manifest makes the
 * release incomplete. Throws what the registry throws.
 */
export async function inspect(
  registry: Registry,
  requirements: readonly Requirement[],
  release: Release,
): Promise<Release> {
  const found = await Promise.all(
    requirements.map(async (requirement) => ({ requirement, artifact: await read(registry, requirement, release) })),
  )
  const artifacts = found.flatMap(({ artifact }) => artifact ?? [])
  const missing: readonly MissingArtifact[] = found.flatMap(({ requirement, artifact }) =>
    artifact ? [] : requirement,
  )
  return { version: release.version, complete: missing.length === 0, missing, artifacts }
}

/** An artifact by its tag, with the digest that it had at some time. */
export type TaggedDigest = Pick<PublishedArtifact, 'repository' | 'tag' | 'digest'>

/** An artifact whose tag names something else by now, or nothing. */
export interface MovedArtifact {
  readonly artifact: TaggedDigest
  /** Null where it is gone. */
  readonly digest: string | null
}

/** Those of the artifacts that vanished, or whose tag moved, by a HEAD at their own hosts. */
export async function movedSince(
  registry: Registry,
  artifacts: readonly TaggedDigest[],
): Promise<readonly MovedArtifact[]> {
  const answers = await Promise.all(
    artifacts.map(async (artifact) => ({
      artifact,
      digest: (await registry.head(artifact.repository, artifact.tag))?.digest ?? null,
    })),
  )
  return answers.filter(({ artifact, digest }) => digest !== artifact.digest)
}

/** The pins whose digest is not that of the tag beside it, by a HEAD for each: Flux runs the digest. */
export async function staleDigests(set: LockstepSet, registry: Registry): Promise<readonly Pin[]> {
  const answers = await Promise.all(
    set.pins.map(async (pin) => {
      const { role, repository, version, digest, action } = pin
      if (action !== 'follow' || version === null || digest === null || repository === null) return []
      if (!isArtifact(role) || !isRequired(role, repository)) return []
      const found = await registry.head(repository, tagOf(role, version))
      return found && found.digest !== digest ? [pin] : []
    }),
  )
  return answers.flat()
}

/** When the youngest artifact of a release was published, of those that say; null where none does, or none was looked into. */
export function publishedAt(release: Release): Date | null {
  const times = release.artifacts.flatMap(({ created }) => (created === null ? [] : Date.parse(created)))
  return times.length === 0 ? null : new Date(Math.max(...times))
}

async function read(
  registry: Registry,
  { role, repository }: Requirement,
  release: Release,
): Promise<PublishedArtifact | null> {
  const tag = tagOf(role, release.version)
  const manifest = await registry.manifest(repository, tag)
  if (!manifest) return null
  const created = await createdOf(registry, { role, repository }, manifest)
  return { role, repository, tag, digest: manifest.descriptor.digest, created }
}

/** The manifest's annotation, then its config's `created`; of an index its own annotation, then its first image's. */
async function createdOf(registry: Registry, requirement: Requirement, manifest: Manifest): Promise<string | null> {
  const annotated = timeIn(manifest.annotations[createdAnnotation])
  if (annotated !== null) return annotated
  const image = manifest.kind === 'image' ? manifest : await firstImage(registry, requirement, manifest)
  if (image?.kind !== 'image' || image.config.size > configLimit) return null
  return (
    timeIn(image.annotations[createdAnnotation]) ??
    configTime(await registry.blob(requirement.repository, image.config, configLimit))
  )
}

async function firstImage(
  registry: Registry,
  { repository }: Requirement,
  index: Manifest & { readonly kind: 'index' },
): Promise<Manifest | null> {
  const [first] = index.manifests
  return first ? registry.manifest(repository, first.digest) : null
}

function configTime(bytes: Uint8Array): string | null {
  try {
    const config: unknown = parseJson(Buffer.from(bytes).toString('utf8'))
    return isObject(config) ? timeIn(config['created']) : null
  } catch {
    // a config that is no JSON says nothing about its age
    return null
  }
}

/** RFC 3339 in UTC, or null; the beginning of the Unix epoch is what reproducible builds write for "unknown". */
function timeIn(value: unknown): string | null {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d[Tt ]/.test(value)) return null
  const time = Date.parse(value)
  return Number.isFinite(time) && time > 0 ? formatTime(new Date(time)) : null
}

/** RFC 3339 in UTC, to the second. */
export function formatTime(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z')
}

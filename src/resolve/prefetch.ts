import type { Manifest, Registry } from '../model/registry.js'
import { tagOf } from '../model/role.js'
import type { Version } from '../model/version.js'
import { followersOf } from './companions.js'
import type { Question } from './decided-target.js'
import type { Requirement } from './releases.js'

/**
 * Asks for what a decision reads next, side by side: the registry remembers its answers, so that each step of the decision finds its own there.
 * Nothing is decided here, and what fails here fails again where it is read.
 */
function ahead(work: () => Promise<unknown>): void {
  work().catch(() => null)
}

/** As soon as the lists name a release that may be taken: its manifests and signatures, and what the release says that is left. */
export function askForCandidate(question: Question, newest: Version): void {
  const { set, world, requirements, standing } = question
  const { registry } = world
  for (const requirement of requirements) {
    ahead(() => askForSignature(question, requirement, newest, 'tag'))
    if (standing.current !== null && standing.current !== newest)
      ahead(() => askForConfig(registry, requirement, standing.current ?? newest))
  }
  for (const { repository } of followersOf(set)) ahead(() => registry.tags(repository))
}

/** As soon as it is old enough: the layers of both releases, and every place where signatures may be. */
export function askForContents(question: Question, newest: Version): void {
  const { world, requirements, standing } = question
  for (const requirement of requirements) {
    ahead(() => askForSignature(question, requirement, newest, 'everywhere'))
    for (const version of new Set([newest, standing.current ?? newest]))
      ahead(() => askForLayer(world.registry, requirement, version))
  }
}

async function askForSignature(
  { world }: Question,
  requirement: Requirement,
  version: Version,
  where: 'tag' | 'everywhere',
): Promise<void> {
  const manifest = await manifestAt(world.registry, requirement, version)
  if (manifest) await world.askSignatures?.(requirement.repository, manifest.descriptor.digest, where)
}

/** The files of the newest releases of a list, while their details are read. */
export function askForFiles(registry: Registry, manifests: Requirement, versions: readonly Version[]): void {
  for (const version of versions) ahead(() => askForLayer(registry, manifests, version))
}

/** The layer of an artifact that holds its files. */
async function askForLayer(registry: Registry, requirement: Requirement, version: Version): Promise<void> {
  const manifest = await manifestAt(registry, requirement, version)
  const layer = manifest?.kind === 'image' ? manifest.layers[0] : undefined
  if (layer) await registry.blob(requirement.repository, layer)
}

async function askForConfig(registry: Registry, requirement: Requirement, version: Version): Promise<void> {
  const manifest = await manifestAt(registry, requirement, version)
  if (manifest?.kind === 'image') await registry.blob(requirement.repository, manifest.config)
}

function manifestAt(registry: Registry, { role, repository }: Requirement, version: Version): Promise<Manifest | null> {
  return registry.manifest(repository, tagOf(role, version))
}

import { introducedFinding, nowhere, type Finding, type FindingPlace } from '../model/finding.js'
import type { Registry } from '../model/registry.js'
import { formatReference } from '../model/reference.js'
import type { ArtifactSignature, Misnamed } from '../model/signature.js'
import type { NamedArtifact } from './judge.js'
import { strangeName } from './names.js'

/** An artifact that is not what its name says, and why. */
export interface StrangeArtifact<A extends NamedArtifact> {
  readonly named: A
  /** The end of a sentence. */
  readonly why: string
}

/** Those of the artifacts that are not what they are called. Throws what the registry throws. */
export async function strangeArtifacts<A extends NamedArtifact>(
  registry: Registry,
  artifacts: readonly A[],
): Promise<readonly StrangeArtifact<A>[]> {
  const found = await Promise.all(artifacts.map(async (named) => ({ named, why: await strangeName(registry, named) })))
  return found.flatMap(({ named, why }) => (why === null ? [] : [{ named, why }]))
}

/** The finding on one of them; `place` is the pin that names it, or `nowhere` where an update would. */
export function misnamedFinding({ named, why }: StrangeArtifact<NamedArtifact>, place: FindingPlace): Finding {
  return introducedFinding('signature-invalid', place, {
    message: `${referenceOf(named)} is not what its name says: ${why}.`,
    help: 'Do not use it before whoever published it has said what happened; no setting takes it unseen.',
  })
}

/** What a release comes to some of whose artifacts are misnamed; null for none. */
export function misnamed(strange: readonly StrangeArtifact<NamedArtifact>[]): Misnamed | null {
  const findings = strange.map((one) => misnamedFinding(one, nowhere))
  const [first] = findings
  if (!first) return null
  return { detail: first.message, findings, signatures: { root: null, artifacts: strange.map(shown) } }
}

function referenceOf({ artifact: { repository, tag, digest } }: NamedArtifact): string {
  return formatReference({
    ...repository,
    tag: tag.startsWith('sha256:') ? null : tag,
    digest: tag === digest ? digest : null,
  })
}

function shown({ named }: StrangeArtifact<NamedArtifact>): ArtifactSignature {
  const { role, digest } = named.artifact
  return { role, reference: referenceOf(named), digest, verdict: 'invalid', format: null, identity: null }
}

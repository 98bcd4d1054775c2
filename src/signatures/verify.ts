import type { Verifier } from '@sigstore/verify'
import { LockstepError, messageOf } from '../model/failure.js'
import type { Descriptor, Registry } from '../model/registry.js'
import type { PublishedArtifact } from '../model/release.js'
import { isCanonical } from '../model/role.js'
import type { AskSignatures } from '../model/signature.js'
import type { Version } from '../model/version.js'
import { isExpected } from './identity.js'
import { signatureTag, simpleSigning } from './simple-signing.js'
import { judgeAttempts, type Attempt, type Expectation, type SignatureVerdict } from './verdict.js'

/** Media types of Sigstore bundles begin with this; GHCR's index mislabels them, so each referring manifest's layer is asked. */
const bundlePrefix = 'application/vnd.dev.sigstore.bundle'

/** No honest artifact carries more signatures than this; more would only cost time. */
const mostSignatures = 20

/** Gives the verifier at the first signature that needs one, so that an unsigned artifact costs no trusted root. */
export type OpenVerifier = () => Promise<Verifier>

/** The signatures of an artifact as found, or why they could not be read. */
export type FoundSignatures =
  | { readonly kind: 'read'; readonly attempts: readonly Attempt[] }
  | { readonly kind: 'unreachable'; readonly why: string }

/**
 * Finds and verifies the signatures of one artifact in both formats that upstream uses, at the artifact's own repository. The newer format
 * is asked for only where the older one is not `enough`. A registry that cannot be read is `unreachable`, never unsigned. What verifies is loaded
 * at the first signature.
 */
export async function findSignatures(
  registry: Registry,
  verifier: OpenVerifier,
  artifact: PublishedArtifact,
  enough: (attempts: readonly Attempt[]) => boolean,
): Promise<FoundSignatures> {
  try {
    const attempts = await simpleSigningAttempts(registry, verifier, artifact)
    if (enough(attempts)) return { kind: 'read', attempts }
    return { kind: 'read', attempts: [...attempts, ...(await bundleAttempts(registry, verifier, artifact))] }
  } catch (error) {
    if (error instanceof LockstepError) return { kind: 'unreachable', why: messageOf(error) }
    throw error
  }
}

/** Upstream's identity for a role and version; at a mirror, `also` may name signers of its owner. */
export function expectationFor(
  { role, repository }: PublishedArtifact,
  version: Version,
  also: Expectation['accepts'] = () => false,
): Expectation {
  const canonical = isCanonical(repository)
  return {
    accepts: (identity) => isExpected(identity, role, version) || (!canonical && also(identity)),
    others: canonical ? 'wrong' : 'ignored',
  }
}

/** The verdict on what was found. */
export function judgeFound(found: FoundSignatures, expectation: Expectation): SignatureVerdict {
  return found.kind === 'read' ? judgeAttempts(found.attempts, expectation) : found
}

/** Asks for what `findSignatures` will read of a digest; both places of the newer format side by side where the older one has nothing. */
export async function askForSignatures(
  registry: Registry,
  ...[repository, digest, where]: Parameters<AskSignatures>
): Promise<void> {
  const manifest = await registry.manifest(repository, signatureTag(digest))
  if (where === 'tag') return
  const layers = manifest?.kind === 'image' ? manifest.layers.filter(isSimpleSigning).slice(0, mostSignatures) : []
  const newer = [() => registry.referrers(repository, digest), () => registry.manifest(repository, indexTag(digest))]
  const asked = layers.length > 0 ? layers.map((layer) => () => registry.blob(repository, layer)) : newer
  await Promise.all(asked.map((ask): Promise<unknown> => ask()))
}

/** The tag that stands in for the list of referrers where a registry keeps none. */
function indexTag(digest: string): string {
  return digest.replace(':', '-')
}

function isSimpleSigning({ mediaType }: Descriptor): boolean {
  return mediaType === simpleSigning
}

async function simpleSigningAttempts(
  registry: Registry,
  verifier: OpenVerifier,
  artifact: PublishedArtifact,
): Promise<Attempt[]> {
  const manifest = await registry.manifest(artifact.repository, signatureTag(artifact.digest))
  if (manifest?.kind !== 'image') return []
  const layers = manifest.layers.filter(isSimpleSigning).slice(0, mostSignatures)
  return await Promise.all(
    layers.map(async (layer) => {
      const payload = await registry.blob(artifact.repository, layer)
      const { verifySimpleSigning } = await import('./bundle.js')
      return verifySimpleSigning(await verifier(), layer, payload, artifact.digest)
    }),
  )
}

async function bundleAttempts(
  registry: Registry,
  verifier: OpenVerifier,
  artifact: PublishedArtifact,
): Promise<Attempt[]> {
  const referrers = (await registry.referrers(artifact.repository, artifact.digest)).slice(0, mostSignatures)
  const attempts = await Promise.all(
    referrers.map(async ({ digest }) => {
      const manifest = await registry.manifest(artifact.repository, digest)
      const [layer, ...rest] = manifest?.kind === 'image' ? manifest.layers : []
      if (!layer?.mediaType.startsWith(bundlePrefix) || rest.length > 0) return null
      const { verifyBundle } = await import('./bundle.js')
      return verifyBundle(await verifier(), await registry.blob(artifact.repository, layer), artifact.digest)
    }),
  )
  return attempts.filter((found) => found !== null)
}

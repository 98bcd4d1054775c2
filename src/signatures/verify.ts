import type { Verifier } from '@sigstore/verify'
import { LockstepError, messageOf } from '../model/failure.js'
import type { Registry } from '../model/registry.js'
import type { PublishedArtifact } from '../model/release.js'
import type { Version } from '../model/version.js'
import { bundlePrefix, verifyBundle, verifySimpleSigning } from './bundle.js'
import { isExpected, type Identity } from './identity.js'
import { signatureTag, simpleSigning } from './simple-signing.js'
import { judgeAttempts, type Attempt, type SignatureVerdict } from './verdict.js'

/** No honest artifact carries more signatures than this; more would only cost time. */
const mostSignatures = 20

/**
 * Judges the signatures of one artifact, in both formats that upstream uses. `accepts` widens or narrows who may have signed (an
 * OCIRepository's own `verify`); without it, upstream's identity for the role and version. A registry that cannot be read is
 * `unreachable`, never `missing`.
 */
export async function verifySignature(
  registry: Registry,
  verifier: Verifier,
  artifact: PublishedArtifact,
  version: Version,
  accepts: (identity: Identity) => boolean = (identity) => isExpected(identity, artifact.role, version),
): Promise<SignatureVerdict> {
  try {
    const attempts = await simpleSigningAttempts(registry, verifier, artifact)
    const first = judgeAttempts(attempts, accepts)
    if (first.kind === 'verified') return first
    return judgeAttempts([...attempts, ...(await bundleAttempts(registry, verifier, artifact))], accepts)
  } catch (error) {
    if (error instanceof LockstepError) return { kind: 'unreachable', why: messageOf(error) }
    throw error
  }
}

async function simpleSigningAttempts(
  registry: Registry,
  verifier: Verifier,
  artifact: PublishedArtifact,
): Promise<Attempt[]> {
  const manifest = await registry.manifest(artifact.repository, signatureTag(artifact.digest))
  if (manifest?.kind !== 'image') return []
  const layers = manifest.layers.filter((layer) => layer.mediaType === simpleSigning).slice(0, mostSignatures)
  return await Promise.all(
    layers.map(async (layer) => {
      const payload = await registry.blob(artifact.repository, layer)
      return verifySimpleSigning(verifier, layer, payload, artifact.digest)
    }),
  )
}

async function bundleAttempts(registry: Registry, verifier: Verifier, artifact: PublishedArtifact): Promise<Attempt[]> {
  const referrers = (await registry.referrers(artifact.repository, artifact.digest)).slice(0, mostSignatures)
  const attempts = await Promise.all(
    referrers.map(async (descriptor) => {
      const manifest = await registry.manifest(artifact.repository, descriptor.digest)
      const [layer, ...more] = manifest?.kind === 'image' ? manifest.layers : []
      if (!layer?.mediaType.startsWith(bundlePrefix) || more.length > 0) return null
      return verifyBundle(verifier, await registry.blob(artifact.repository, layer), artifact.digest)
    }),
  )
  return attempts.filter((found) => found !== null)
}

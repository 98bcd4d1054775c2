import { canonical, isChart, type ArtifactRole } from '../../src/model/role.js'
import type { EmbeddedRegistry } from '../registry/server.js'
import { imageIndexType, type Pushed } from '../registry/store.js'
import type { Signer, SigningWorld } from './signer.js'

/** Who signs every artifact of upstream. */
export const githubIssuer = 'https://token.actions.githubusercontent.com'

const owner = `https://github.com/${canonical.path}`

/** The identity that upstream signs a role of a version with (upstream.md 1.5); charts are tagged on their own. */
export function upstreamSigner(role: ArtifactRole, version: string): Signer {
  const subject = isChart(role)
    ? `${owner}/charts/.github/workflows/release.yml@refs/tags/v0.14.8`
    : `${owner}/flux-operator/.github/workflows/release.yaml@refs/tags/v${version}`
  return { subject, issuer: githubIssuer }
}

/** Where a signature goes, and whose. */
export interface SignatureOf {
  readonly repository: string
  /** The digest that is signed. */
  readonly digest: string
  readonly signer: Signer
}

/** The payload of a cosign v2 signature of a digest. */
export function payloadOf(digest: string): Buffer {
  return Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': 'ghcr.io/x' },
        image: { 'docker-manifest-digest': digest },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  )
}

/** The statement of a cosign v3 signature of a digest. */
export function statementOf(digest: string, predicateType = 'https://sigstore.dev/cosign/sign/v1'): object {
  return {
    _type: 'https://in-toto.io/Statement/v1',
    subject: [{ digest: { sha256: digest.slice('sha256:'.length) } }],
    predicateType,
    predicate: {},
  }
}

/** A layer to push as a signature. */
export interface SignatureLayer {
  readonly mediaType: string
  readonly bytes: Uint8Array
  readonly annotations?: Readonly<Record<string, string>>
}

export const simpleSigningType = 'application/vnd.dev.cosign.simplesigning.v1+json'
export const bundleType = 'application/vnd.dev.sigstore.bundle.v0.3+json'

/** Signs as cosign v2 does: a layer under the tag `sha256-<hex>.sig`. */
export async function signSimply(
  registry: Pick<EmbeddedRegistry, 'push'>,
  world: SigningWorld,
  { repository, digest, signer }: SignatureOf,
): Promise<void> {
  const bytes = payloadOf(digest)
  const annotations = await world.simpleSigning(bytes, signer)
  pushSimple(registry, repository, digest, { mediaType: simpleSigningType, bytes, annotations })
}

/** Signs as cosign v3 does: a bundle that refers to the artifact. */
export async function signWithBundle(
  registry: Pick<EmbeddedRegistry, 'push' | 'pushManifest'>,
  world: SigningWorld,
  { repository, digest, signer }: SignatureOf,
): Promise<void> {
  const bytes = await world.bundle(statementOf(digest), signer)
  pushReferrer(registry, repository, digest, { mediaType: bundleType, bytes })
}

/** Puts a layer where cosign v2 keeps the signatures of a digest. */
export function pushSimple(
  registry: Pick<EmbeddedRegistry, 'push'>,
  repository: string,
  digest: string,
  layer: SignatureLayer,
): void {
  const config = { mediaType: 'application/vnd.oci.image.config.v1+json', bytes: Buffer.from('{}') }
  registry.push(repository, [`${digest.replace(':', '-')}.sig`], { config, layers: [layer] })
}

/** Pushes an artifact that refers to a digest, and GHCR's fallback index, which labels it with the type of its config. */
export function pushReferrer(
  registry: Pick<EmbeddedRegistry, 'push' | 'pushManifest'>,
  repository: string,
  digest: string,
  layer: SignatureLayer,
): void {
  const empty = 'application/vnd.oci.empty.v1+json'
  const pushed: Pushed = registry.push(repository, [], {
    config: { mediaType: empty, bytes: Buffer.from('{}') },
    layers: [layer],
    artifactType: layer.mediaType,
    subject: { mediaType: 'application/vnd.oci.image.manifest.v1+json', digest, size: 1 },
  })
  const index = {
    schemaVersion: 2,
    mediaType: imageIndexType,
    manifests: [{ ...pushed.manifest, artifactType: empty }],
  }
  registry.pushManifest(repository, [digest.replace(':', '-')], imageIndexType, Buffer.from(JSON.stringify(index)))
}

const repositories = {
  'operator-chart': 'charts/flux-operator',
  'instance-chart': 'charts/flux-instance',
  manifests: 'flux-operator-manifests',
} as const

export type SignedRole = keyof typeof repositories

/** The repository of a role at upstream, and the digest of a version there. */
export function publishedDigest(registry: EmbeddedRegistry, role: SignedRole, version: string): SignatureOf {
  const repository = `${canonical.path}/${repositories[role]}`
  const digest = registry.store.repositories.get(repository)?.tags.get(isChart(role) ? version : `v${version}`)
  if (digest === undefined) throw new Error(`${repository} does not hold ${version}`)
  return { repository, digest, signer: upstreamSigner(role, version) }
}

/** Signs a published release as upstream does: the charts with cosign v2, the manifests with v3. */
export async function signRelease(registry: EmbeddedRegistry, world: SigningWorld, version: string): Promise<void> {
  await signSimply(registry, world, publishedDigest(registry, 'operator-chart', version))
  await signSimply(registry, world, publishedDigest(registry, 'instance-chart', version))
  await signWithBundle(registry, world, publishedDigest(registry, 'manifests', version))
}

import { beforeAll, expect, test } from 'vitest'
import { signingWorld, type Signer, type SigningWorld } from '../../embedded/sigstore/signer.js'
import type { PublishedArtifact } from '../../src/model/release.js'
import { judgeArtifacts, type ReleasedArtifact } from '../../src/signatures/judge.js'
import { signatureTag, simpleSigning } from '../../src/signatures/simple-signing.js'
import type { SourceRule } from '../../src/signatures/source-rule.js'
import { verifierOf } from '../../src/signatures/trust.js'
import { Shelf } from './shelf.js'

const issuer = 'https://token.actions.githubusercontent.com'
const upstream: Signer = {
  subject: 'https://github.com/controlplaneio-fluxcd/charts/.github/workflows/release.yml@refs/tags/v0.58.1',
  issuer,
}
const owner: Signer = {
  subject: 'https://github.com/example/mirror/.github/workflows/sign.yaml@refs/heads/main',
  issuer,
}
const digest = `sha256:${'a'.repeat(64)}`

let world: SigningWorld
beforeAll(async () => {
  world = await signingWorld()
})

/** An artifact at a host, and what a registry holds of its signatures. */
async function signedBy(signer: Signer | null): Promise<Shelf> {
  const shelf = new Shelf()
  if (signer === null) return shelf
  const critical = {
    identity: {},
    image: { 'docker-manifest-digest': digest },
    type: 'cosign container image signature',
  }
  const payload = Buffer.from(JSON.stringify({ critical, optional: null }))
  const annotations = await world.simpleSigning(payload, signer)
  shelf.put(signatureTag(digest), [{ mediaType: simpleSigning, bytes: payload, annotations }])
  return shelf
}

function artifactAt(host: string): ReleasedArtifact {
  const repository = { host, path: 'controlplaneio-fluxcd/charts/flux-operator' }
  const artifact: PublishedArtifact = { role: 'operator-chart', repository, tag: '0.58.1', digest, created: null }
  return { artifact, version: '0.58.1' }
}

function rule(host: string, named: boolean, matches: (subject: string) => boolean): SourceRule {
  const accepts = { kind: 'identities', named, matches: (one: Signer) => matches(one.subject) } as const
  const repository = `${host}/controlplaneio-fluxcd/charts/flux-operator`
  return { file: 'source.yaml', line: 7, name: 'OCIRepository flux-operator', repository, accepts }
}

const mirror = 'registry.example.com'
const isOwner = (subject: string): boolean => subject === owner.subject
const anybody = (): boolean => true

test.each<[string, Signer | null, string, readonly SourceRule[], verdict: string, sources: readonly string[]]>([
  ['upstream’s own', upstream, 'ghcr.io', [], 'verified', []],
  ['none', null, 'ghcr.io', [], 'missing', []],
  ['none, and a source asks for one', null, 'ghcr.io', [rule('ghcr.io', true, anybody)], 'missing', ['unsigned']],
  [
    'upstream’s own, and a source that takes it',
    upstream,
    'ghcr.io',
    [rule('ghcr.io', true, anybody)],
    'verified',
    ['accepted'],
  ],
  [
    'upstream’s own, and a source that does not',
    upstream,
    'ghcr.io',
    [rule('ghcr.io', true, isOwner)],
    'verified',
    ['refused'],
  ],
  ['a source of another repository', upstream, 'ghcr.io', [rule(mirror, true, isOwner)], 'verified', []],
  ['a mirror’s owner, whom nobody names', owner, mirror, [], 'missing', []],
  ['a mirror’s owner, whom its source names', owner, mirror, [rule(mirror, true, isOwner)], 'verified', ['accepted']],
  [
    'a mirror’s owner, and a source that takes anybody',
    owner,
    mirror,
    [rule(mirror, false, anybody)],
    'missing',
    ['accepted'],
  ],
  [
    'a mirror’s owner, and a source that names somebody else',
    owner,
    mirror,
    [rule(mirror, true, () => false)],
    'missing',
    ['refused'],
  ],
  [
    'somebody else at upstream’s place, whom the source names',
    owner,
    'ghcr.io',
    [rule('ghcr.io', true, isOwner)],
    'invalid',
    ['accepted'],
  ],
])('%s', async (_name, signer, host, rules, verdict, sources) => {
  const registry = await signedBy(signer)
  const trust = () => Promise.resolve({ verifier: verifierOf(world.root), root: 'file' as const })
  const [judged] = await judgeArtifacts({
    registry,
    trust,
    artifacts: [artifactAt(host)],
    rules,
    running: '2.9.4',
    now: null,
  })
  expect(judged?.verdict.kind).toBe(verdict)
  expect(judged?.sources.map((one) => one.verdict.kind)).toEqual(sources)
})

import { beforeAll, expect, test } from 'vitest'
import { statementOf } from '../../embedded/sigstore/signatures.js'
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

const ask = async (
  registry: Shelf,
  artifacts: readonly ReleasedArtifact[],
  more: { readonly running?: string | null; readonly now?: Date; readonly rules?: readonly SourceRule[] } = {},
) =>
  await judgeArtifacts({
    registry,
    trust: () => Promise.resolve({ verifier: verifierOf(world.root), root: 'file' as const }),
    artifacts,
    rules: more.rules ?? [],
    running: more.running ?? null,
    now: more.now ?? null,
  })

/** A registry that holds the signature at one host only. */
class OneHost extends Shelf {
  readonly #host: string
  readonly #shelf: Shelf

  constructor(host: string, shelf: Shelf) {
    super()
    this.#host = host
    this.#shelf = shelf
  }

  override manifest(repository: { readonly host: string }, reference: string) {
    return repository.host === this.#host ? this.#shelf.manifest(repository, reference) : Promise.resolve(null)
  }

  override blob(...args: Parameters<Shelf['blob']>) {
    return this.#shelf.blob(...args)
  }
}

const changed = (one: ReleasedArtifact, artifact: Partial<PublishedArtifact>): ReleasedArtifact => ({
  ...one,
  artifact: { ...one.artifact, ...artifact },
})

test.each<[string, ReleasedArtifact, string]>([
  ['the same artifact at a mirror', artifactAt(mirror), 'verified'],
  ['another digest at a mirror', changed(artifactAt(mirror), { digest: `sha256:${'b'.repeat(64)}` }), 'missing'],
  ['another role of the same digest', changed(artifactAt(mirror), { role: 'instance-chart' }), 'missing'],
])('a copy is as good as what it is a copy of: %s', async (_name, copy, verdict) => {
  const registry = new OneHost('ghcr.io', await signedBy(upstream))
  const judged = await ask(registry, [artifactAt('ghcr.io'), copy])
  expect(judged.map((one) => one.verdict.kind)).toEqual(['verified', verdict])
})

test.each<[string, string | null, string | null, boolean | null]>([
  ['a minute less than a day', '2026-06-01T00:01:00Z', '2026-06-02T00:00:00Z', true],
  ['a day', '2026-06-01T00:00:00Z', '2026-06-02T00:00:00Z', false],
  ['nobody knows since when', null, '2026-06-02T00:00:00Z', null],
  ['nobody asks', '2026-06-01T00:00:00Z', null, null],
])('a signature can still come for a day: %s', async (_name, created, now, isYoung) => {
  const one = changed(artifactAt('ghcr.io'), { created })
  const [judged] = await ask(new Shelf(), [one], now === null ? {} : { now: new Date(now) })
  expect(judged?.isYoung).toBe(isYoung)
})

test.each<[string, string | null, string]>([
  ['a Flux that reads bundles', '2.9.4', 'accepted'],
  ['a Flux from before', '2.4.0', 'refused'],
  ['a Flux that nobody knows', null, 'accepted'],
])('a bundle at %s', async (_name, running, verdict) => {
  const shelf = new Shelf()
  shelf.refer('bundle', [
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      bytes: await world.bundle(statementOf(digest), upstream),
    },
  ])
  const [judged] = await ask(shelf, [artifactAt('ghcr.io')], { running, rules: [rule('ghcr.io', true, anybody)] })
  expect(judged).toMatchObject({ verdict: { kind: 'verified' }, sources: [{ verdict: { kind: verdict } }] })
  if (verdict === 'refused')
    expect(judged?.sources[0]?.verdict).toMatchObject({
      why: `it is signed in a format that Flux ${running}, which pulls it, cannot read`,
    })
})

test('the newer format is asked for too where a source refuses the older one', async () => {
  const shelf = await signedBy(upstream)
  shelf.refer('bundle', [
    {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      bytes: await world.bundle(statementOf(digest), owner),
    },
  ])
  let asked = 0
  const counted = Object.assign(new Shelf(), shelf, {
    referrers: () => {
      asked += 1
      return shelf.referrers()
    },
    manifest: shelf.manifest.bind(shelf),
    blob: shelf.blob.bind(shelf),
  })
  const rules = [rule('ghcr.io', true, isOwner)]
  expect(await ask(counted, [artifactAt('ghcr.io')], { rules })).toMatchObject([
    { verdict: { kind: 'verified', format: 'v2' }, sources: [{ verdict: { kind: 'accepted' } }] },
  ])
  await ask(counted, [artifactAt('ghcr.io')])
  expect(asked).toBe(1)
})

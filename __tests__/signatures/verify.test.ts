import { TrustedRoot } from '@sigstore/protobuf-specs'
import { beforeAll, describe, expect, it } from 'vitest'
import { LockstepError } from '../../src/model/failure.js'
import type { Registry } from '../../src/model/registry.js'
import type { PublishedArtifact } from '../../src/model/release.js'
import type { ArtifactRole } from '../../src/model/role.js'
import { isExpected } from '../../src/signatures/identity.js'
import { signatureTag, simpleSigning } from '../../src/signatures/simple-signing.js'
import { loadTrust, verifierOf } from '../../src/signatures/trust.js'
import { askForSignatures, expectationFor, findSignatures, judgeFound } from '../../src/signatures/verify.js'
import { judgeAttempts, type Attempt, type SignatureVerdict } from '../../src/signatures/verdict.js'
import { Shelf } from './shelf.js'
import { signingWorld, type Signer, type SigningWorld } from '../../embedded/sigstore/signer.js'

const issuer = 'https://token.actions.githubusercontent.com'
const owner = 'https://github.com/controlplaneio-fluxcd'
const charts: Signer = { subject: `${owner}/charts/.github/workflows/release.yml@refs/tags/v0.14.8`, issuer }
const operator: Signer = { subject: `${owner}/flux-operator/.github/workflows/release.yaml@refs/tags/v0.49.0`, issuer }
const digest = `sha256:${'a'.repeat(64)}`
const other = `sha256:${'b'.repeat(64)}`
const signPredicate = 'https://sigstore.dev/cosign/sign/v1'

const artifact = (role: ArtifactRole): PublishedArtifact => ({
  role,
  repository: { host: 'ghcr.io', path: 'controlplaneio-fluxcd/x' },
  tag: 'x',
  digest,
  created: null,
})
const payloadOf = (named: string): Buffer =>
  Buffer.from(
    JSON.stringify({
      critical: {
        identity: { 'docker-reference': 'ghcr.io/x' },
        image: { 'docker-manifest-digest': named },
        type: 'cosign container image signature',
      },
      optional: null,
    }),
  )
const statementOf = (named: string, predicateType = signPredicate): object => ({
  _type: 'https://in-toto.io/Statement/v1',
  subject: [{ digest: { sha256: named.slice('sha256:'.length) } }],
  predicateType,
  predicate: {},
})

let world: SigningWorld
let foreign: SigningWorld
beforeAll(async () => {
  world = await signingWorld()
  foreign = await signingWorld()
})

async function judge(
  shelf: Registry,
  role: ArtifactRole = 'operator-chart',
  host = 'ghcr.io',
): Promise<SignatureVerdict> {
  const asked = { ...artifact(role), repository: { host, path: 'controlplaneio-fluxcd/x' } }
  const expectation = expectationFor(asked, '0.49.0')
  const enough = (attempts: readonly Attempt[]) => judgeAttempts(attempts, expectation).kind === 'verified'
  const verifier = () => Promise.resolve(verifierOf(world.root))
  return judgeFound(await findSignatures(shelf, verifier, asked, enough), expectation)
}

async function simple(
  payload: Buffer,
  signer: Signer,
  change: (annotations: Record<string, string>) => void = () => {},
  by = world,
) {
  const shelf = new Shelf()
  const annotations = await by.simpleSigning(payload, signer)
  change(annotations)
  shelf.put(signatureTag(digest), [{ mediaType: simpleSigning, bytes: payload, annotations }])
  return shelf
}

async function referring(statement: object, signer: Signer, by = world) {
  const shelf = new Shelf()
  shelf.refer('bundle', [
    { mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', bytes: await by.bundle(statement, signer) },
  ])
  return shelf
}

describe('good signatures', () => {
  it('accepts simple signing by the charts workflow', async () => {
    const verdict = await judge(await simple(payloadOf(digest), charts))
    expect(verdict).toEqual({ kind: 'verified', format: 'v2', identity: charts })
  })

  it('accepts a bundle by the release workflow, though the index mislabels it', async () => {
    const verdict = await judge(await referring(statementOf(digest), operator), 'manifests')
    expect(verdict).toEqual({ kind: 'verified', format: 'v3', identity: operator })
  })

  it('accepts a bundle whose envelope is logged by the hash of what is signed, and only of that', async () => {
    const bytes = await world.bundle(statementOf(digest), operator, 'hashedrekord')
    const shelfOf = (held: Buffer): Shelf => {
      const shelf = new Shelf()
      shelf.refer('bundle', [{ mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json', bytes: held }])
      return shelf
    }
    expect(await judge(shelfOf(bytes), 'manifests')).toEqual({ kind: 'verified', format: 'v3', identity: operator })
    const payload = (statement: object): string => Buffer.from(JSON.stringify(statement)).toString('base64')
    const changed = bytes
      .toString()
      .replace(payload(statementOf(digest)), payload({ ...statementOf(digest), predicate: { changed: true } }))
    expect(changed).not.toBe(bytes.toString())
    expect(await judge(shelfOf(Buffer.from(changed)), 'manifests')).toMatchObject({ kind: 'invalid' })
  })

  it('accepts a second signature where the first is bad', async () => {
    const shelf = await referring(statementOf(other), operator)
    shelf.refer('good', [
      {
        mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
        bytes: await world.bundle(statementOf(digest), operator),
      },
    ])
    expect((await judge(shelf, 'manifests')).kind).toBe('verified')
  })
})

describe('what is read of many', () => {
  const layers = async (bad: number) => {
    const good = {
      mediaType: simpleSigning,
      bytes: payloadOf(digest),
      annotations: await world.simpleSigning(payloadOf(digest), charts),
    }
    const bytes = payloadOf(other)
    const shelf = new Shelf()
    shelf.put(signatureTag(digest), [...Array.from({ length: bad }, () => ({ mediaType: simpleSigning, bytes })), good])
    return shelf
  }

  it('is the first twenty signatures', async () => {
    expect((await judge(await layers(19))).kind).toBe('verified')
    expect((await judge(await layers(20))).kind).toBe('invalid')
  })

  it('is no manifest of several layers, though one is a good bundle', async () => {
    const bundle = {
      mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
      bytes: await world.bundle(statementOf(digest), operator),
    }
    const shelf = new Shelf()
    shelf.refer('two', [bundle, { mediaType: 'text/plain', bytes: Buffer.from('x') }])
    expect((await judge(shelf, 'manifests')).kind).not.toBe('verified')
  })
})

describe('attacks', () => {
  const attacks: readonly { name: string; shelf: () => Promise<Registry>; role?: ArtifactRole; expected: string }[] = [
    { name: 'unsigned', shelf: () => Promise.resolve(new Shelf()), expected: 'missing' },
    {
      name: 'payload of another digest',
      shelf: () => simple(payloadOf(other), charts),
      expected: 'names another digest',
    },
    {
      name: 'another organisation',
      shelf: () =>
        simple(payloadOf(digest), { issuer, subject: charts.subject.replace('github.com/', 'github.com/evil/') }),
      expected: 'not by upstream',
    },
    {
      name: 'another issuer',
      shelf: () => simple(payloadOf(digest), { ...charts, issuer: 'https://accounts.example.org' }),
      expected: 'not by upstream',
    },
    {
      name: 'tampered payload',
      shelf: async () => {
        const annotations = await world.simpleSigning(payloadOf(digest), charts)
        const shelf = new Shelf()
        const bytes = Buffer.from(payloadOf(digest).toString().replace('ghcr.io/x', 'ghcr.io/y'))
        shelf.put(signatureTag(digest), [{ mediaType: simpleSigning, bytes, annotations }])
        return shelf
      },
      expected: 'invalid',
    },
    {
      name: 'log promise over another time',
      shelf: () =>
        simple(payloadOf(digest), charts, (annotations) => {
          const bundle = annotations['dev.sigstore.cosign/bundle'] ?? ''
          annotations['dev.sigstore.cosign/bundle'] = bundle.replace(/"integratedTime":(\d+)/, '"integratedTime":1$1')
        }),
      expected: 'invalid',
    },
    {
      name: 'no log entry',
      shelf: () =>
        simple(payloadOf(digest), charts, (annotations) => {
          annotations['dev.sigstore.cosign/bundle'] = ''
        }),
      expected: 'missing or malformed',
    },
    {
      name: 'log entry of another signature',
      shelf: async () => {
        const another = await world.simpleSigning(payloadOf(other), charts)
        return simple(payloadOf(digest), charts, (annotations) => {
          annotations['dev.sigstore.cosign/bundle'] = another['dev.sigstore.cosign/bundle'] ?? ''
        })
      },
      expected: 'invalid',
    },
    {
      name: 'bundle of another subject',
      shelf: () => referring(statementOf(other), operator),
      role: 'manifests',
      expected: 'names another digest',
    },
    {
      name: 'provenance in place of a signature',
      shelf: () => referring(statementOf(digest, 'https://slsa.dev/provenance/v1'), operator),
      role: 'manifests',
      expected: 'missing',
    },
    {
      name: 'signer under an untrusted authority',
      shelf: () => simple(payloadOf(digest), charts, undefined, foreign),
      expected: 'invalid',
    },
  ]
  it.each(attacks)('rejects: $name', async ({ shelf, role, expected }) => {
    const verdict = await judge(await shelf(), role)
    expect(verdict.kind).not.toBe('verified')
    expect(JSON.stringify(verdict)).toContain(expected)
  })

  it('never takes an unreadable registry for a missing signature', async () => {
    const shelf = new Shelf()
    shelf.manifest = () => Promise.reject(new LockstepError('registry-unreachable', 'ghcr.io does not answer'))
    expect(await judge(shelf)).toEqual({ kind: 'unreachable', why: 'ghcr.io does not answer' })
  })
})

describe('identities', () => {
  it.each([
    ['manifests', '0.30.0', `${owner}/flux-operator/.github/workflows/release.yml@refs/tags/v0.30.0`, true],
    ['manifests', '0.31.0', `${owner}/flux-operator/.github/workflows/release.yaml@refs/tags/v0.31.0`, true],
    ['manifests', '0.31.0', `${owner}/flux-operator/.github/workflows/release.yml@refs/tags/v0.31.0`, false],
    ['manifests', '0.31.0', `${owner}/flux-operator/.github/workflows/release.yaml@refs/tags/v0.30.0`, false],
    ['manifests', '0.31.0', `${owner}/flux-operator/.github/workflows/push-manifests.yaml@refs/heads/main`, false],
    ['instance-chart', '0.31.0', `${owner}/charts/.github/workflows/release.yml@refs/tags/v0.9.1`, true],
    ['instance-chart', '0.31.0', `${owner}/charts/.github/workflows/release.yml@refs/tags/v0.9.1-evil`, false],
    [
      'instance-chart',
      '0.31.0',
      'https://githubXcom/controlplaneio-fluxcd/charts/.github/workflows/release.yml@refs/tags/v0.9.1',
      false,
    ],
  ] as const)('%s %s by %s: %s', (role, version, subject, expected) => {
    expect(isExpected({ subject, issuer }, role, version)).toBe(expected)
  })
})

describe('a mirror', () => {
  const owner = { subject: 'https://github.com/example/mirror/.github/workflows/sign.yaml@refs/heads/main', issuer }

  it('may carry its owner’s signature, which is none of upstream’s', async () => {
    const verdict = await judge(await simple(payloadOf(digest), owner), 'operator-chart', 'registry.example.com')
    expect(verdict).toEqual({ kind: 'missing', other: owner.subject })
  })

  it('may carry a signature with a key, which nobody else can judge', async () => {
    const keyed = await simple(payloadOf(digest), owner, (annotations) => {
      delete annotations['dev.sigstore.cosign/certificate']
      delete annotations['dev.sigstore.cosign/bundle']
    })
    expect(await judge(keyed, 'operator-chart', 'registry.example.com')).toMatchObject({ kind: 'missing' })
    expect(await judge(keyed)).toMatchObject({ kind: 'invalid' })
  })
})

describe('the trusted root', () => {
  it('is the file that is given', async () => {
    const bytes = Buffer.from(JSON.stringify(TrustedRoot.toJSON(world.root)))
    expect((await loadTrust({ kind: 'file', path: 'trusted_root.json', bytes })).root).toBe('file')
  })

  it.each([
    [null, 'is not in the repository'],
    ['{', 'cannot be read'],
    ['{}', 'names no certificate authority'],
    ['{"certificateAuthorities":[{"certChain":{"certificates":[{"rawBytes":"AAAA"}]}}]}', 'cannot be read'],
  ])('is never %j', async (text, sentence) => {
    const bytes = text === null ? null : Buffer.from(text)
    await expect(loadTrust({ kind: 'file', path: 'x.json', bytes })).rejects.toThrow(sentence)
  })

  it.each(['tlogs', 'ctlogs'] as const)(
    'is no file that does not say since when one of its %s counts',
    async (kind) => {
      const logs = world.root[kind].map((log) => ({
        ...log,
        publicKey: log.publicKey && { ...log.publicKey, validFor: { start: undefined, end: undefined } },
      }))
      const root: TrustedRoot = { ...world.root, [kind]: logs }
      const bytes = Buffer.from(JSON.stringify(TrustedRoot.toJSON(root)))
      await expect(loadTrust({ kind: 'file', path: 'x.json', bytes })).rejects.toThrow(
        /x\.json does not say since when the log https:\/\/(rekor|ct)\.example\.org counts/,
      )
    },
  )

  it('is the bundled one where TUF is out of reach', async () => {
    const fetch = () => Promise.reject(new Error('no way out'))
    expect((await loadTrust({ kind: 'tuf', timeout: 3_600_000, fetch })).root).toBe('bundled')
  })
})

describe('what is asked for ahead', () => {
  const layers = [
    { mediaType: simpleSigning, bytes: Buffer.from('1') },
    { mediaType: 'text/plain', bytes: Buffer.from('2') },
  ]
  const where = { host: 'ghcr.io', path: 'controlplaneio-fluxcd/x' }

  it.each([
    ['the tag alone', layers, 'tag', ['manifest .sig']],
    ['what signs in the older format', layers, 'everywhere', ['manifest .sig', 'blob 1']],
    ['both places of the newer one', [], 'everywhere', ['manifest .sig', 'referrers', 'manifest index']],
  ] as const)('%s', async (_name, held, place, expected) => {
    const shelf = new Shelf()
    if (held.length > 0) shelf.put(signatureTag(digest), held)
    const asked: string[] = []
    const counted = Object.assign(new Shelf(), {
      manifest: (repository: unknown, reference: string) => {
        asked.push(
          reference === signatureTag(digest)
            ? 'manifest .sig'
            : `manifest ${reference === digest.replace(':', '-') ? 'index' : reference}`,
        )
        return shelf.manifest(repository, reference)
      },
      blob: async (...args: Parameters<Shelf['blob']>) => {
        const bytes = await shelf.blob(...args)
        asked.push(`blob ${Buffer.from(bytes).toString()}`)
        return bytes
      },
      referrers: () => {
        asked.push('referrers')
        return shelf.referrers()
      },
    })
    await askForSignatures(counted, where, digest, place)
    expect(asked).toEqual(expected)
  })
})

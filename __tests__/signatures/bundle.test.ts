import type { TrustedRoot } from '@sigstore/protobuf-specs'
import { beforeAll, describe, expect, it } from 'vitest'
import { upstreamSigner, statementOf } from '../../embedded/sigstore/signatures.js'
import { signingWorld, type Logged, type SigningWorld } from '../../embedded/sigstore/signer.js'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../../src/model/json.js'
import { verifyBundle } from '../../src/signatures/bundle.js'
import { verifierOf } from '../../src/signatures/trust.js'
import type { Attempt } from '../../src/signatures/verdict.js'

const digest = `sha256:${'a'.repeat(64)}`
const signer = upstreamSigner('manifests', '0.58.1')

let world: SigningWorld
let foreign: SigningWorld
let late: SigningWorld
beforeAll(async () => {
  world = await signingWorld()
  foreign = await signingWorld()
  // A certificate lives for ten minutes.
  late = await signingWorld(3_600_000)
})

async function made(logged: Logged = 'dsse', by = world): Promise<JsonObject> {
  return parsed(await by.bundle(statementOf(digest), signer, logged))
}

function parsed(bytes: Buffer): JsonObject {
  const value: unknown = JSON.parse(bytes.toString())
  if (!isObject(value)) throw new Error('no bundle')
  return value
}

function verified(bundle: JsonObject, root: TrustedRoot = world.root): Attempt | null {
  return verifyBundle(verifierOf(root), Buffer.from(JSON.stringify(bundle)), digest)
}

/** The bundle with its one log entry changed. */
function withEntry(bundle: JsonObject, change: (entry: JsonObject) => JsonObject): JsonObject {
  const material = objectAt(bundle, ['verificationMaterial']) ?? {}
  const tlogEntries = listAt(material, ['tlogEntries']).filter(isObject).map(change)
  return { ...bundle, verificationMaterial: { ...material, tlogEntries } }
}

function withMaterial(bundle: JsonObject, material: JsonObject): JsonObject {
  return { ...bundle, verificationMaterial: { ...objectAt(bundle, ['verificationMaterial']), ...material } }
}

function withProof(bundle: JsonObject, change: JsonObject): JsonObject {
  return withEntry(bundle, (entry) => ({
    ...entry,
    inclusionProof: { ...objectAt(entry, ['inclusionProof']), ...change },
  }))
}

function withEnvelope(bundle: JsonObject, change: JsonObject): JsonObject {
  return { ...bundle, dsseEnvelope: { ...objectAt(bundle, ['dsseEnvelope']), ...change } }
}

const without = (from: JsonObject, ...keys: string[]): JsonObject =>
  Object.fromEntries(Object.entries(from).filter(([key]) => !keys.includes(key)))

const ended = (): Date => new Date(Date.now() - 30_000)

describe('a bundle counts', () => {
  it.each<Logged>(['dsse', 'hashedrekord', 'timestamped'])('logged as %s', async (logged) => {
    expect(verified(await made(logged))).toEqual({ kind: 'signed', format: 'v3', identity: signer })
  })
})

describe('a bundle does not count', () => {
  const changed: readonly [string, Logged, (bundle: JsonObject) => Promise<JsonObject> | JsonObject, RegExp][] = [
    [
      'without an entry of a log',
      'dsse',
      (bundle) => withMaterial(bundle, { tlogEntries: [] }),
      /expected 1 timestamps/,
    ],
    [
      'with a timestamp in place of an entry of a log',
      'timestamped',
      (bundle) => withMaterial(bundle, { tlogEntries: [] }),
      /expected 1 tlog entries, got 0/,
    ],
    [
      'without an inclusion proof',
      'dsse',
      (bundle) => withEntry(bundle, (entry) => without(entry, 'inclusionProof')),
      /cannot be read/,
    ],
    [
      'with a time that no log promised',
      'dsse',
      (bundle) => withEntry(bundle, (entry) => without(entry, 'inclusionPromise')),
      /expected 1 timestamps, got 0/,
    ],
    [
      'with a promise of another time',
      'dsse',
      (bundle) =>
        withEntry(bundle, (entry) => ({ ...entry, integratedTime: String(Number(entry['integratedTime']) + 1) })),
      /inclusion promise could not be verified/,
    ],
    [
      'with a checkpoint of another root',
      'dsse',
      (bundle) =>
        withEntry(bundle, (entry) => {
          const path = ['inclusionProof', 'checkpoint', 'envelope']
          const [origin, size, , ...rest] = (stringAt(entry, path) ?? '').split('\n')
          const envelope = [origin, size, Buffer.alloc(32).toString('base64'), ...rest].join('\n')
          return { ...entry, inclusionProof: { ...objectAt(entry, ['inclusionProof']), checkpoint: { envelope } } }
        }),
      /checkpoint/,
    ],
    [
      'with a proof that goes on',
      'dsse',
      (bundle) => withProof(bundle, { hashes: [Buffer.alloc(32).toString('base64')] }),
      /hash count/,
    ],
    [
      'with a checkpoint of another log',
      'dsse',
      async (bundle) => {
        const [entry] = listAt(await made('dsse', foreign), ['verificationMaterial', 'tlogEntries'])
        return withProof(bundle, { checkpoint: objectAt(entry, ['inclusionProof', 'checkpoint']) })
      },
      /checkpoint/,
    ],
    [
      'with the entry of another signature by the same signer',
      'dsse',
      async (bundle) => {
        const other = objectAt(await made(), ['verificationMaterial'])
        return withMaterial(bundle, { tlogEntries: listAt(other, ['tlogEntries']) })
      },
      /tlog entry/,
    ],
    [
      'with the certificate of another key of the same signer',
      'dsse',
      async (bundle) =>
        withMaterial(bundle, { certificate: objectAt(await made(), ['verificationMaterial', 'certificate']) }),
      // a certificate of the second after the entry was not valid yet
      /signature verification failed|tlog entry|certificate chain/,
    ],
    [
      'whose statement was changed after it was signed',
      'dsse',
      (bundle) => {
        const statement = { ...statementOf(digest), predicate: { changed: true } }
        return withEnvelope(bundle, { payload: Buffer.from(JSON.stringify(statement)).toString('base64') })
      },
      /payload hash/,
    ],
    [
      'whose envelope is of another type',
      'dsse',
      (bundle) => withEnvelope(bundle, { payloadType: 'text/plain' }),
      /no in-toto statement/,
    ],
    ['whose envelope has no signature', 'dsse', (bundle) => withEnvelope(bundle, { signatures: [] }), /./],
    [
      'without a timestamp where the log tells no time',
      'timestamped',
      (bundle) => withMaterial(bundle, { timestampVerificationData: { rfc3161Timestamps: [] } }),
      /expected 1 timestamps, got 0/,
    ],
    [
      'with the timestamp of another signature',
      'timestamped',
      async (bundle) => {
        const other = objectAt(await made('timestamped'), ['verificationMaterial', 'timestampVerificationData'])
        return withMaterial(bundle, { timestampVerificationData: other })
      },
      /timestamp could not be verified/,
    ],
    [
      'with a time beside the entry in place of a timestamp',
      'timestamped',
      (bundle) =>
        withEntry(withMaterial(bundle, { timestampVerificationData: { rfc3161Timestamps: [] } }), (entry) => ({
          ...entry,
          integratedTime: String(Math.floor(Date.now() / 1000)),
        })),
      /expected 1 timestamps, got 0/,
    ],
  ]
  it.each(changed)('%s', async (_, logged, change, why) => {
    const attempt = verified(await change(await made(logged)))
    expect(attempt).toMatchObject({ kind: 'rejected' })
    expect(attempt?.kind === 'rejected' && attempt.why).toMatch(why)
  })

  const roots: readonly [string, Logged, () => TrustedRoot, RegExp][] = [
    [
      'under an authority that nobody trusts',
      'dsse',
      () => ({ ...world.root, certificateAuthorities: foreign.root.certificateAuthorities }),
      /certificate chain/,
    ],
    ['in a log that nobody trusts', 'dsse', () => ({ ...world.root, tlogs: foreign.root.tlogs }), /inclusion promise/],
    [
      'in a log that nobody trusts, with a timestamp',
      'timestamped',
      () => ({ ...world.root, tlogs: foreign.root.tlogs }),
      /checkpoint/,
    ],
    [
      'with a certificate in a log that nobody trusts',
      'dsse',
      () => ({ ...world.root, ctlogs: foreign.root.ctlogs }),
      /SCT/,
    ],
    [
      'with a timestamp by an authority that nobody trusts',
      'timestamped',
      () => ({ ...world.root, timestampAuthorities: foreign.root.timestampAuthorities }),
      /timestamp could not be verified/,
    ],
    [
      'under an authority whose time was over',
      'dsse',
      () => ({
        ...world.root,
        certificateAuthorities: world.root.certificateAuthorities.map((authority) => ({
          ...authority,
          validFor: { start: authority.validFor?.start, end: ended() },
        })),
      }),
      /certificate chain/,
    ],
    [
      'in a log whose time was over',
      'dsse',
      () => ({
        ...world.root,
        tlogs: world.root.tlogs.map((log) => ({
          ...log,
          publicKey: log.publicKey && {
            ...log.publicKey,
            validFor: { start: log.publicKey.validFor?.start, end: ended() },
          },
        })),
      }),
      /inclusion promise/,
    ],
  ]
  it.each(roots)('%s', async (_, logged, root, why) => {
    const attempt = verified(await made(logged), root())
    expect(attempt).toMatchObject({ kind: 'rejected' })
    expect(attempt?.kind === 'rejected' && attempt.why).toMatch(why)
  })

  it.each<Logged>(['dsse', 'timestamped'])('logged as %s after its certificate had expired', async (logged) => {
    expect(verified(await made(logged, late), late.root)).toMatchObject({ kind: 'rejected' })
  })

  it('logged too late, with a time of its own in place of the promise', async () => {
    const bundle = withEntry(await made('dsse', late), (entry) => ({
      ...without(entry, 'inclusionPromise'),
      integratedTime: String(Math.floor(Date.now() / 1000)),
    }))
    expect(verified(bundle, late.root)).toMatchObject({ kind: 'rejected', why: 'expected 1 timestamps, got 0' })
  })

  it('by a signer whose certificate no log knows', async () => {
    const unlisted = await signingWorld(0, 'unlisted')
    const root = { ...unlisted.root, ctlogs: world.root.ctlogs }
    expect(verified(await made('dsse', unlisted), root)).toMatchObject({
      kind: 'rejected',
      why: 'expected 1 SCTs, got 0',
    })
  })

  it('by a key without a certificate: only its owner could tell', async () => {
    const bundle = await made()
    const material = without(objectAt(bundle, ['verificationMaterial']) ?? {}, 'certificate')
    const keyed = { ...bundle, verificationMaterial: { ...material, publicKey: { hint: 'key' } } }
    expect(verified(keyed)).toEqual({ kind: 'key' })
  })

  it('that states something else', async () => {
    const statement = statementOf(digest, 'https://slsa.dev/provenance/v1')
    expect(verified(parsed(await world.bundle(statement, signer)))).toBeNull()
    expect(stringAt(statement, ['predicateType'])).toContain('provenance')
  })
})

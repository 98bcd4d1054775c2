import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto'
import { initializeCA, initializeCTLog, initializeTLog, initializeTSA } from '@sigstore/mock'
import { HashAlgorithm, PublicKeyDetails, type TrustedRoot } from '@sigstore/protobuf-specs'

/** An entry of the log, as far as a signature needs it. */
interface LoggedEntry {
  readonly body: string
  readonly integratedTime: number
  readonly logIndex: number
  readonly logID: string
  readonly verification: {
    readonly signedEntryTimestamp: string
    readonly inclusionProof: { logIndex: number; treeSize: number; rootHash: string; checkpoint: string }
  }
}

function isLogged(value: unknown): value is LoggedEntry {
  return typeof value === 'object' && value !== null && 'verification' in value && 'body' in value
}

function isEntries(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}

function onlyEntry(entries: unknown): LoggedEntry {
  const [entry]: unknown[] = isEntries(entries) ? Object.values(entries) : []
  if (!isLogged(entry)) throw new Error('the log gave no entry')
  return entry
}

/** Who a certificate names. */
export interface Signer {
  readonly subject: string
  readonly issuer: string
}

/** The annotations of a cosign v2 layer. */
type LayerAnnotations = Record<string, string>

/**
 * How a bundle says when it was logged: as an envelope or as the hash of what is signed, both with the log's promise of a time; or as
 * Rekor v2 does, by the hash, without a time, which a timestamp authority tells in its place.
 */
export type Logged = 'dsse' | 'hashedrekord' | 'timestamped'

/** A certificate authority, a certificate log, a transparency log and a timestamp authority of our own, with the root that trusts them. */
export interface SigningWorld {
  readonly root: TrustedRoot
  simpleSigning(payload: Buffer, signer: Signer): Promise<LayerAnnotations>
  bundle(statement: object, signer: Signer, logged?: Logged): Promise<Buffer>
}

const p256 = () => generateKeyPairSync('ec', { namedCurve: 'P-256' })
const raw = (view: ArrayBufferView<ArrayBuffer>): Buffer => Buffer.from(view.buffer, view.byteOffset, view.byteLength)
const pem = (der: Buffer): string =>
  `-----BEGIN CERTIFICATE-----\n${der.toString('base64').replaceAll(/(.{64})/g, '$1\n')}\n-----END CERTIFICATE-----\n`
const pae = (type: string, body: Buffer): Buffer =>
  Buffer.concat([Buffer.from(`DSSEv1 ${type.length} ${type} ${body.length} `), body])

const sha256 = (bytes: Buffer | string): Buffer => createHash('sha256').update(bytes).digest()

function envelopeEntry(logged: { envelope: object; payload: Buffer; signature: Buffer; certificate: string }): object {
  const { envelope, payload, signature, certificate } = logged
  return {
    apiVersion: '0.0.1',
    kind: 'dsse',
    spec: {
      envelopeHash: { algorithm: 'sha256', value: sha256(JSON.stringify(envelope)).toString('hex') },
      payloadHash: { algorithm: 'sha256', value: sha256(payload).toString('hex') },
      signatures: [{ signature: signature.toString('base64'), verifier: certificate }],
    },
  }
}

function hashEntry({ signed, signature, der }: { signed: Buffer; signature: Buffer; der: Buffer }): object {
  const verifier = { keyDetails: 'PKIX_ECDSA_P256_SHA_256', x509Certificate: { rawBytes: der.toString('base64') } }
  const data = { algorithm: 'SHA2_256', digest: sha256(signed).toString('base64') }
  const hashedRekordV002 = { data, signature: { content: signature.toString('base64'), verifier } }
  return { apiVersion: '0.0.2', kind: 'hashedrekord', spec: { hashedRekordV002 } }
}

/**
 * Starts the authorities; nothing leaves the machine. The logs run `late` milliseconds behind the certificates, which no log knows where
 * they are `unlisted`.
 */
export async function signingWorld(late = 0, certificates: 'listed' | 'unlisted' = 'listed'): Promise<SigningWorld> {
  const ctlog = await initializeCTLog(p256())
  const ca = await initializeCA(
    generateKeyPairSync('ec', { namedCurve: 'P-384' }),
    certificates === 'listed' ? ctlog : undefined,
  )
  const lateLog = late === 0 ? undefined : new Date(Date.now() + late)
  const tlog = await initializeTLog('https://rekor.example.org', p256(), lateLog)
  // Set before each timestamp, to a whole second: readers disagree on how fractions are written.
  const tsaClock = new Date()
  const tsa = await initializeTSA(generateKeyPairSync('ec', { namedCurve: 'P-384' }), tsaClock)
  const started = new Date(Date.now() - 60_000)
  const log = (url: string, key: Buffer, id: Buffer) => ({
    baseUrl: url,
    logId: { keyId: id },
    hashAlgorithm: HashAlgorithm.SHA2_256,
    publicKey: {
      rawBytes: key,
      keyDetails: PublicKeyDetails.PKIX_ECDSA_P256_SHA_256,
      validFor: { start: started, end: undefined },
    },
    checkpointKeyId: undefined,
    operator: 'test',
  })
  const authority = (uri: string, certificates: readonly ArrayBufferView<ArrayBuffer>[]) => ({
    subject: { commonName: 'sigstore', organization: 'sigstore.mock' },
    uri,
    certChain: { certificates: certificates.map((certificate) => ({ rawBytes: raw(certificate) })) },
    validFor: { start: started, end: undefined },
    operator: 'test',
  })
  const root: TrustedRoot = {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [log('https://rekor.example.org', tlog.publicKey, createHash('sha256').update(tlog.publicKey).digest())],
    ctlogs: [log('https://ct.example.org', ctlog.publicKey, raw(ctlog.logID))],
    certificateAuthorities: [authority('https://fulcio.example.org', [ca.rootCertificate])],
    timestampAuthorities: [authority('https://tsa.example.org', [tsa.intCertificate, tsa.rootCertificate])],
  }

  async function leaf(signer: Signer): Promise<{ der: Buffer; key: KeyObject }> {
    const pair = p256()
    const spki = createPublicKey(pair.privateKey).export({ type: 'spki', format: 'der' })
    const certificate = await ca.issueCertificate({
      publicKey: Uint8Array.from(spki),
      subjectAltName: signer.subject,
      extensions: [
        { oid: '1.3.6.1.4.1.57264.1.1', value: signer.issuer, legacy: true },
        { oid: '1.3.6.1.4.1.57264.1.8', value: signer.issuer },
      ],
    })
    return { der: raw(certificate), key: pair.privateKey }
  }

  async function timestampOf(signature: Buffer): Promise<string> {
    tsaClock.setTime(Math.ceil((Date.now() + late) / 1000) * 1000)
    const request = { hashAlgorithmOID: '2.16.840.1.101.3.4.2.1', policyOID: '1.3.6.1.4.1.57264.2', nonce: 1 }
    return raw(await tsa.timestamp({ ...request, artifactHash: sha256(signature) })).toString('base64')
  }

  return {
    root,
    async simpleSigning(payload, signer) {
      const { der, key } = await leaf(signer)
      const signature = sign('sha256', payload, key).toString('base64')
      const entry: unknown = await tlog.log({
        apiVersion: '0.0.1',
        kind: 'hashedrekord',
        spec: {
          data: { hash: { algorithm: 'sha256', value: createHash('sha256').update(payload).digest('hex') } },
          signature: { content: signature, publicKey: { content: Buffer.from(pem(der)).toString('base64') } },
        },
      })
      const logged = onlyEntry(entry)
      return {
        'dev.cosignproject.cosign/signature': signature,
        'dev.sigstore.cosign/certificate': pem(der),
        'dev.sigstore.cosign/bundle': JSON.stringify({
          SignedEntryTimestamp: logged.verification.signedEntryTimestamp,
          Payload: {
            body: logged.body,
            integratedTime: logged.integratedTime,
            logIndex: logged.logIndex,
            logID: logged.logID,
          },
        }),
      }
    },
    async bundle(statement, signer, logged = 'dsse') {
      const { der, key } = await leaf(signer)
      const payloadType = 'application/vnd.in-toto+json'
      const payload = Buffer.from(JSON.stringify(statement))
      const signature = sign('sha256', pae(payloadType, payload), key)
      const envelope = {
        payload: payload.toString('base64'),
        payloadType,
        signatures: [{ sig: signature.toString('base64'), keyid: '' }],
      }
      const certificate = Buffer.from(pem(der)).toString('base64')
      const entry: unknown = await tlog.log(
        logged === 'dsse'
          ? envelopeEntry({ envelope, payload, signature, certificate })
          : hashEntry({ signed: pae(payloadType, payload), signature, der }),
      )
      const { verification, integratedTime, ...held } = onlyEntry(entry)
      const { inclusionProof: proof, signedEntryTimestamp } = verification
      const promised = { integratedTime: String(integratedTime), inclusionPromise: { signedEntryTimestamp } }
      const timestamp = {
        timestampVerificationData: { rfc3161Timestamps: [{ signedTimestamp: await timestampOf(signature) }] },
      }
      return Buffer.from(
        JSON.stringify({
          mediaType: 'application/vnd.dev.sigstore.bundle.v0.3+json',
          verificationMaterial: {
            certificate: { rawBytes: der.toString('base64') },
            tlogEntries: [
              {
                logIndex: String(held.logIndex),
                logId: { keyId: Buffer.from(held.logID, 'hex').toString('base64') },
                kindVersion: {
                  kind: logged === 'dsse' ? 'dsse' : 'hashedrekord',
                  version: logged === 'dsse' ? '0.0.1' : '0.0.2',
                },
                ...(logged === 'timestamped' ? {} : promised),
                inclusionProof: {
                  logIndex: String(proof.logIndex),
                  treeSize: String(proof.treeSize),
                  rootHash: Buffer.from(proof.rootHash, 'hex').toString('base64'),
                  hashes: [],
                  checkpoint: { envelope: proof.checkpoint },
                },
                canonicalizedBody: held.body,
              },
            ],
            ...(logged === 'timestamped' ? timestamp : {}),
          },
          dsseEnvelope: envelope,
        }),
      )
    },
  }
}

/** The same authorities, which sign one thing for one signer once and give the same again. */
export function remembering(world: SigningWorld): SigningWorld {
  const annotations = new Map<string, Promise<LayerAnnotations>>()
  const bundles = new Map<string, Promise<Buffer>>()
  const once = <T>(known: Map<string, Promise<T>>, key: readonly unknown[], make: () => Promise<T>): Promise<T> => {
    const name = JSON.stringify(key)
    const made = known.get(name) ?? make()
    known.set(name, made)
    return made
  }
  return {
    root: world.root,
    simpleSigning: (payload, signer) =>
      once(annotations, [payload.toString('base64'), signer], () => world.simpleSigning(payload, signer)),
    bundle: (statement, signer, logged) =>
      once(bundles, [statement, signer, logged], () => world.bundle(statement, signer, logged)),
  }
}

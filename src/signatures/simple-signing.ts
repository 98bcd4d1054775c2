import { createHash } from 'node:crypto'
import { isObject, objectAt, stringAt, valueAt, type JsonObject } from '../model/json.js'
import type { Descriptor } from '../model/registry.js'
import { parseJson } from '../text/json.js'

/** Media type of a cosign v2 payload (https://github.com/sigstore/cosign/blob/main/specs/SIGNATURE_SPEC.md). */
export const simpleSigning = 'application/vnd.dev.cosign.simplesigning.v1+json'

/** The tag under which cosign v2 stores the signatures of a digest. */
export function signatureTag(digest: string): string {
  return `${digest.replace(':', '-')}.sig`
}

/** True where the payload is a cosign signature of exactly this digest. */
export function bindsDigest(payload: Uint8Array, digest: string): boolean {
  const parsed = parse(Buffer.from(payload).toString('utf8'))
  return (
    stringAt(parsed, ['critical', 'type']) === 'cosign container image signature' &&
    stringAt(parsed, ['critical', 'image', 'docker-manifest-digest']) === digest
  )
}

/**
 * The Sigstore bundle (v0.1) that says what a layer's annotations say, so that one verifier serves both formats; null where an annotation
 * is missing or malformed. Only the first certificate is the signer's.
 */
export function bundleOfLayer(layer: Descriptor, payload: Uint8Array): JsonObject | null {
  const annotations = layer.annotations ?? {}
  const signature = annotations['dev.cosignproject.cosign/signature']
  const certificate = derOf(annotations['dev.sigstore.cosign/certificate'] ?? '')
  const rekor = parse(annotations['dev.sigstore.cosign/bundle'] ?? '')
  const entry = rekor && logEntry(rekor)
  if (signature === undefined || certificate === null || entry === null) return null
  return {
    mediaType: 'application/vnd.dev.sigstore.bundle+json;version=0.1',
    verificationMaterial: { x509CertificateChain: { certificates: [{ rawBytes: certificate }] }, tlogEntries: [entry] },
    messageSignature: {
      messageDigest: { algorithm: 'SHA2_256', digest: createHash('sha256').update(payload).digest('base64') },
      signature,
    },
  }
}

/** True where a signature was made with a key of the signer's own: it carries no certificate that names anybody. */
export function isKeySigned({ annotations = {} }: Descriptor): boolean {
  const signature = annotations['dev.cosignproject.cosign/signature'] ?? ''
  return signature !== '' && annotations['dev.sigstore.cosign/certificate'] === undefined
}

function logEntry(rekor: JsonObject): JsonObject | null {
  const payload = objectAt(rekor, ['Payload'])
  const body = stringAt(payload, ['body'])
  const decoded = parse(Buffer.from(body ?? '', 'base64').toString('utf8'))
  const promise = stringAt(rekor, ['SignedEntryTimestamp'])
  const kind = stringAt(decoded, ['kind'])
  const version = stringAt(decoded, ['apiVersion'])
  const logId = stringAt(payload, ['logID'])
  const index = numberAt(payload, 'logIndex')
  const time = numberAt(payload, 'integratedTime')
  if (body === null || promise === null || kind === null || version === null || logId === null) return null
  if (index === null || time === null) return null
  return {
    logIndex: index,
    logId: { keyId: Buffer.from(logId, 'hex').toString('base64') },
    kindVersion: { kind, version },
    integratedTime: time,
    inclusionPromise: { signedEntryTimestamp: promise },
    canonicalizedBody: body,
  }
}

function numberAt(value: unknown, key: string): string | null {
  const found = valueAt(value, [key])
  return typeof found === 'number' && Number.isSafeInteger(found) ? String(found) : null
}

/** The DER of the first certificate of a PEM text, in base64. */
function derOf(pem: string): string | null {
  const match = /-----BEGIN CERTIFICATE-----([A-Za-z0-9+/=\s]{1,20000})-----END CERTIFICATE-----/.exec(pem)
  return match?.[1]?.replaceAll(/\s/g, '') ?? null
}

function parse(text: string): JsonObject | null {
  try {
    const value: unknown = parseJson(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

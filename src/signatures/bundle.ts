import { bundleFromJSON, isBundleWithDsseEnvelope, type Bundle } from '@sigstore/bundle'
import { createHash } from 'node:crypto'
import { toSignedEntity, type SignedEntity, type Verifier } from '@sigstore/verify'
import { messageOf } from '../model/failure.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { Descriptor } from '../model/registry.js'
import type { SignatureFormat } from '../model/signature.js'
import { parseJson } from '../text/json.js'
import type { SignerIdentity } from './identity.js'
import { bindsDigest, bundleOfLayer, isKeySigned } from './simple-signing.js'
import type { Attempt } from './verdict.js'

const signPredicate = 'https://sigstore.dev/cosign/sign/v1'

/** Verifies one cosign v2 layer over its payload: it must name the digest, and be signed and logged. */
export function verifySimpleSigning(
  verifier: Verifier,
  layer: Descriptor,
  payload: Uint8Array,
  digest: string,
): Attempt {
  if (!bindsDigest(payload, digest)) return rejected('its payload names another digest')
  if (isKeySigned(layer)) return { kind: 'key' }
  const json = bundleOfLayer(layer, payload)
  if (!json) return rejected('its signature, certificate or transparency log entry is missing or malformed')
  return attempt('v2', () => ({ bundle: bundleFromJSON(json), payload: Buffer.from(payload) }), verifier)
}

/** Verifies one Sigstore bundle: a cosign signature statement whose subject is the digest. Null where it states something else. */
export function verifyBundle(verifier: Verifier, bytes: Uint8Array, digest: string): Attempt | null {
  let bundle: Bundle
  try {
    bundle = bundleFromJSON(parseJson(Buffer.from(bytes).toString('utf8')))
  } catch (error) {
    return rejected(`its bundle cannot be read: ${messageOf(error)}`)
  }
  if (!isBundleWithDsseEnvelope(bundle)) return rejected('its bundle signs no statement')
  const envelope = bundle.content.dsseEnvelope
  if (envelope.payloadType !== 'application/vnd.in-toto+json') return rejected('its bundle signs no in-toto statement')
  const statement = parseStatement(envelope.payload)
  if (statement === null) return rejected('its statement cannot be read')
  if (statement.predicateType !== signPredicate) return null
  if (!statement.digests.includes(digest)) return rejected('its statement names another digest')
  if (bundle.verificationMaterial.content.$case === 'publicKey') return { kind: 'key' }
  return attempt('v3', () => ({ bundle, payload: undefined }), verifier)
}

function attempt(
  format: SignatureFormat,
  read: () => { bundle: Bundle; payload: Buffer | undefined },
  verifier: Verifier,
): Attempt {
  try {
    const { bundle, payload } = read()
    const signer = verifier.verify(loggedByHash(bundle, toSignedEntity(bundle, payload)))
    return { kind: 'signed', format, identity: identityOf(signer.identity) }
  } catch (error) {
    return rejected(messageOf(error))
  }
}

/**
 * Rekor v2 may log an envelope by the hash of what its signature is over, which the verifier takes for the hash of the payload
 * (https://github.com/sigstore/sigstore-conformance, rekor2-dsse-happy-path). Everything else about the entry is compared as ever.
 */
function loggedByHash(bundle: Bundle, entity: SignedEntity): SignedEntity {
  const kinds = bundle.verificationMaterial.tlogEntries.map(({ kindVersion }) => kindVersion?.kind)
  if (!isBundleWithDsseEnvelope(bundle) || !kinds.includes('hashedrekord')) return entity
  const { payloadType, payload } = bundle.content.dsseEnvelope
  const head = `DSSEv1 ${Buffer.byteLength(payloadType)} ${payloadType} ${payload.length} `
  const digest = createHash('sha256').update(head).update(payload).digest()
  const { signature } = entity
  return {
    ...entity,
    signature: {
      signature: signature.signature,
      compareSignature: (logged) => signature.compareSignature(logged),
      compareDigest: (logged) => digest.equals(logged),
      verifySignature: (key) => signature.verifySignature(key),
    },
  }
}

function identityOf(
  identity: { subjectAlternativeName?: string; extensions?: { issuer?: string } } | undefined,
): SignerIdentity {
  return { subject: identity?.subjectAlternativeName ?? '', issuer: identity?.extensions?.issuer ?? '' }
}

function parseStatement(payload: Uint8Array): { predicateType: string; digests: readonly string[] } | null {
  try {
    const value: unknown = parseJson(Buffer.from(payload).toString('utf8'))
    if (!isObject(value)) return null
    const digests = listAt(value, ['subject']).map(
      (subject) => `sha256:${stringAt(subject, ['digest', 'sha256']) ?? ''}`,
    )
    return { predicateType: stringAt(value, ['predicateType']) ?? '', digests }
  } catch {
    return null
  }
}

function rejected(why: string): Attempt {
  return { kind: 'rejected', why }
}

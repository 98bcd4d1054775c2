import { expect, it } from 'vitest'
import type { JsonObject } from '../../src/model/json.js'
import { bindsDigest, bundleOfLayer, isKeySigned } from '../../src/signatures/simple-signing.js'

const signature = 'dev.cosignproject.cosign/signature'
const certificate = 'dev.sigstore.cosign/certificate'
const rekor = 'dev.sigstore.cosign/bundle'
const body = Buffer.from(JSON.stringify({ kind: 'hashedrekord', apiVersion: '0.0.1' })).toString('base64')
const payload = { body, integratedTime: 1_780_000_000, logIndex: 0, logID: '0a0b' }
const entry = { SignedEntryTimestamp: 'cHJvbWlzZQ==', Payload: payload }
const whole = {
  [signature]: 'c2ln',
  [certificate]:
    '-----BEGIN CERTIFICATE-----\nY2Vy\ndA==\n-----END CERTIFICATE-----\n-----BEGIN CERTIFICATE-----\neA==\n-----END CERTIFICATE-----\n',
  [rekor]: JSON.stringify(entry),
}
const without = (key: string): JsonObject =>
  Object.fromEntries(Object.entries(payload).filter(([each]) => each !== key))

function bundle(annotations?: Record<string, string>): JsonObject | null {
  const layer = { mediaType: 'x', digest: 'sha256:0', size: 1 }
  return bundleOfLayer(annotations ? { ...layer, annotations } : layer, Buffer.from('{}'))
}

it('says in a bundle what the annotations say, with the first certificate as the signer’s', () => {
  expect(bundle(whole)).toMatchObject({
    verificationMaterial: {
      x509CertificateChain: { certificates: [{ rawBytes: 'Y2VydA==' }] },
      tlogEntries: [
        {
          logIndex: '0',
          logId: { keyId: 'Cgs=' },
          kindVersion: { kind: 'hashedrekord', version: '0.0.1' },
          integratedTime: '1780000000',
          inclusionPromise: { signedEntryTimestamp: 'cHJvbWlzZQ==' },
          canonicalizedBody: body,
        },
      ],
    },
    messageSignature: { signature: 'c2ln' },
  })
})

it.each<[string, JsonObject | string]>([
  ['no JSON', '{'],
  ['no promise', { Payload: payload }],
  ['no payload', { SignedEntryTimestamp: 'x' }],
  ...Object.keys(payload).map((key): [string, JsonObject] => [`no ${key}`, { ...entry, Payload: without(key) }]),
  [
    'a body of no kind',
    { ...entry, Payload: { ...payload, body: Buffer.from('{"apiVersion":"1"}').toString('base64') } },
  ],
  ['a body of no version', { ...entry, Payload: { ...payload, body: Buffer.from('{"kind":"x"}').toString('base64') } }],
  ['a time that is a text', { ...entry, Payload: { ...payload, integratedTime: '1' } }],
  ['an index beyond what is counted exactly', { ...entry, Payload: { ...payload, logIndex: 2 ** 53 } }],
])('takes no log entry with %s', (_name, changed) => {
  expect(bundle({ ...whole, [rekor]: typeof changed === 'string' ? changed : JSON.stringify(changed) })).toBeNull()
})

it.each([signature, certificate, rekor])('needs %s', (name) => {
  expect(bundle(Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)))).toBeNull()
})

it('needs annotations', () => {
  expect(bundle()).toBeNull()
})

it('tells a signature by a key from one with a certificate and from none', () => {
  const layer = { mediaType: 'x', digest: 'sha256:0', size: 1 }
  const keyed = (annotations: Record<string, string>): boolean => isKeySigned({ ...layer, annotations })
  expect(keyed({ [signature]: 'c2ln' })).toBe(true)
  expect(keyed(whole)).toBe(false)
  expect([keyed({}), keyed({ [signature]: '' }), isKeySigned(layer)]).toEqual([false, false, false])
})

it('binds a payload to its digest and to its type', () => {
  const of = (type: string, digest: string): Buffer =>
    Buffer.from(JSON.stringify({ critical: { type, image: { 'docker-manifest-digest': digest } } }))
  const type = 'cosign container image signature'
  expect(bindsDigest(of(type, 'sha256:0'), 'sha256:0')).toBe(true)
  expect(bindsDigest(of(type, 'sha256:1'), 'sha256:0')).toBe(false)
  expect(bindsDigest(of('other', 'sha256:0'), 'sha256:0')).toBe(false)
  expect(bindsDigest(Buffer.from('['), 'sha256:0')).toBe(false)
})

import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { containing, matching } from '../../support/containing.js'
import { digestOf, tarball } from '../../../embedded/registry/index.js'
import type { Descriptor } from '../../../src/model/registry.js'
import { json, openScripted, type Answer, type Asked } from '../../support/scripted-registry.js'

const repository = { host: 'ghcr.io', path: 'acme/x' }
const image = 'application/vnd.oci.image.manifest.v1+json'
const index = 'application/vnd.oci.image.index.v1+json'
const mebibyte = 2 ** 20

function descriptorOf(bytes: Uint8Array, mediaType = 'application/octet-stream'): Descriptor {
  return { mediaType, digest: digestOf(bytes), size: bytes.byteLength }
}

const config = descriptorOf(Buffer.from('{}'))
const manifest = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: image, config, layers: [] }))
const digest = digestOf(manifest)
const other = digestOf(Buffer.from('other'))
const whole: Answer = {
  headers: {
    'content-type': `${image}; charset=utf-8`,
    'docker-content-digest': digest,
    'content-length': String(manifest.length),
  },
  body: manifest,
}
const missing: Answer = { ...json({ errors: [{ code: 'MANIFEST_UNKNOWN' }] }), status: 404 }

/** An answer with other headers; undefined takes one away. */
function withHeaders(answer: Answer, changes: Readonly<Record<string, string | undefined>>): Answer {
  const entries = Object.entries({ ...answer.headers, ...changes })
  const kept = entries.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]))
  return { ...answer, headers: Object.fromEntries(kept) }
}

function methods(asked: readonly Asked[]): string {
  return asked.map(({ method }) => method).join(' ')
}

describe('the head of a manifest', () => {
  it('is what the headers say, and nothing is read', async () => {
    const { client, asked } = openScripted(() => whole)
    expect(await client.head(repository, '1.0.0')).toEqual({ mediaType: image, digest, size: manifest.length })
    expect(asked.map(({ method, url, headers }) => [method, url.href, headers['accept']])).toEqual([
      ['HEAD', 'https://ghcr.io/v2/acme/x/manifests/1.0.0', containing(image)],
    ])
  })

  it.each([
    ['no digest', { 'docker-content-digest': undefined }],
    ['a digest that is none', { 'docker-content-digest': 'sha256:1' }],
    ['no length', { 'content-length': undefined }],
    ['a length that is none', { 'content-length': 'many' }],
  ])('is read whole where the headers hold %s', async (_name, changes) => {
    const answer = ({ method }: Asked) => (method === 'HEAD' ? withHeaders(whole, changes) : whole)
    const { client, asked } = openScripted(answer)
    expect(await client.head(repository, '1.0.0')).toMatchObject({ digest, size: manifest.length })
    expect(methods(asked)).toBe('HEAD GET')
  })

  it('may have no type', async () => {
    const { client } = openScripted(() => withHeaders(whole, { 'content-type': undefined }))
    expect((await client.head(repository, '1.0.0'))?.mediaType).toBe('')
  })

  it('of a digest is read whole where the registry names another one', async () => {
    const answer = ({ method }: Asked) =>
      method === 'HEAD' ? withHeaders(whole, { 'docker-content-digest': other }) : whole
    const { client, asked } = openScripted(answer)
    expect(await client.head(repository, digest)).toMatchObject({ digest })
    expect(methods(asked)).toBe('HEAD GET')
    expect(await openScripted(() => whole).client.head(repository, digest)).toMatchObject({ digest })
  })

  it('is none where there is none', async () => {
    expect(await openScripted(() => ({ status: 404 })).client.head(repository, '1.0.0')).toBeNull()
    const lost = ({ method }: Asked) => (method === 'HEAD' ? {} : missing)
    expect(await openScripted(lost).client.head(repository, '1.0.0')).toBeNull()
  })

  it('is refused with a status of no registry', async () => {
    const asked = openScripted(() => ({ status: 418 })).client.head(repository, '1.0.0')
    await expect(asked).rejects.toMatchObject({ message: containing('answered 418') })
  })

  it('is not asked for where the manifest was read, by tag or by digest', async () => {
    const { client, asked } = openScripted(() => whole)
    await client.manifest(repository, '1.0.0')
    expect(await client.head(repository, '1.0.0')).toMatchObject({ digest, mediaType: image })
    expect(await client.head(repository, digest)).toMatchObject({ digest })
    expect((await client.manifest(repository, digest))?.descriptor.digest).toBe(digest)
    expect(methods(asked)).toBe('GET')
  })
})

describe('a manifest', () => {
  it.each<[string, string, Answer, string]>([
    [
      'of another digest than asked for',
      other,
      withHeaders(whole, { 'docker-content-digest': undefined }),
      'ghcr.io/acme/x@',
    ],
    [
      'of another digest than its header says',
      '1.0.0',
      withHeaders(whole, { 'docker-content-digest': other }),
      'ghcr.io/acme/x:1.0.0',
    ],
  ])('%s is refused', async (_name, reference, answer, where) => {
    await expect(openScripted(() => answer).client.manifest(repository, reference)).rejects.toMatchObject({
      code: 'registry-answer',
      message: matching(new RegExp(`^${where}.*bytes do not have its digest`)),
    })
  })

  it('that names no digest is taken by what it holds', async () => {
    const { client } = openScripted(() => withHeaders(whole, { 'docker-content-digest': undefined }))
    expect((await client.manifest(repository, '1.0.0'))?.descriptor.digest).toBe(digest)
  })

  it('has the type that its answer says where it says none itself', async () => {
    const bare = Buffer.from(JSON.stringify({ config, layers: [] }))
    const answer = { headers: { 'content-type': `${image} ; charset=utf-8` }, body: bare }
    expect((await openScripted(() => answer).client.manifest(repository, '1'))?.descriptor.mediaType).toBe(image)
  })

  it.each<[string, unknown, string]>([
    ['another type', { mediaType: 'x/y', config, layers: [] }, 'neither an image manifest nor an index'],
    ['no config', { mediaType: image, layers: [] }, 'neither an image manifest nor an index'],
    ['no layers', { mediaType: image, config }, 'no list of layers'],
    ['no manifests', { mediaType: index }, 'no list of manifests'],
    [
      'a layer of a strange digest',
      { mediaType: image, config, layers: [{ ...config, digest: 'x' }] },
      'no descriptor',
    ],
    ['a layer without a size', { mediaType: image, config, layers: [{ ...config, size: null }] }, 'no descriptor'],
    ['a layer of half a byte', { mediaType: image, config, layers: [{ ...config, size: 0.5 }] }, 'no descriptor'],
    ['a layer of less than nothing', { mediaType: image, config, layers: [{ ...config, size: -1 }] }, 'no descriptor'],
    ['a layer without a type', { mediaType: image, config, layers: [{ ...config, mediaType: 1 }] }, 'no descriptor'],
  ])('with %s is refused', async (_name, value, message) => {
    await expect(openScripted(() => json(value)).client.manifest(repository, '1')).rejects.toMatchObject({
      code: 'registry-answer',
      message: containing(message),
    })
  })

  it('with an empty layer, annotations and an artifact type is read', async () => {
    const empty = { ...config, size: 0, annotations: { a: 'b', c: 1 } }
    const value = { mediaType: image, artifactType: 'x/y', config, layers: [empty], annotations: { d: 'e', f: null } }
    expect(await openScripted(() => json(value)).client.manifest(repository, '1')).toMatchObject({
      kind: 'image',
      artifactType: 'x/y',
      layers: [{ size: 0, annotations: { a: 'b' } }],
      annotations: { d: 'e' },
    })
  })

  it('that is missing is asked for once', async () => {
    const { client, asked } = openScripted(() => missing)
    expect(await client.manifest(repository, '1')).toBeNull()
    expect(await client.manifest(repository, '1')).toBeNull()
    expect(methods(asked)).toBe('GET')
  })
})

describe('a blob', () => {
  const bytes = Buffer.from('content')
  const blob = descriptorOf(bytes)

  it.each<[string, Descriptor, Answer, string]>([
    ['with another content', blob, { body: 'CONTENT' }, 'do not have that digest and size'],
    ['of another size than its descriptor', { ...blob, size: 8 }, { body: bytes }, 'do not have that digest and size'],
    ['that is gone', blob, missing, 'the registry lost a blob that a manifest lists'],
    ['with a status of no registry', blob, { status: 418 }, 'answered 418'],
  ])('%s is refused', async (_name, descriptor, answer, message) => {
    await expect(openScripted(() => answer).client.blob(repository, descriptor)).rejects.toMatchObject({
      code: 'registry-answer',
      message: containing(message),
    })
  })

  it('of the bytes that are allowed is read once, and a larger one not asked for', async () => {
    const { client, asked } = openScripted(() => ({ body: bytes }))
    await expect(client.blob(repository, blob, 6)).rejects.toMatchObject({
      code: 'registry-limit',
      message: `ghcr.io/acme/x@${blob.digest}: the blob has 7 bytes, more than 6`,
    })
    expect(asked).toEqual([])
    expect(Buffer.from(await client.blob(repository, blob, 7)).toString()).toBe('content')
    await client.blob(repository, blob)
    expect(asked.map(({ url }) => url.href)).toEqual([`https://ghcr.io/v2/acme/x/blobs/${blob.digest}`])
  })
})

describe('a layer', () => {
  const small = tarball(new Map([['a.yaml', 'x: 1\n']]))
  /** Larger than what is kept in memory as it came; `random` does not pack. */
  const large = tarball(
    new Map([
      ['a.yaml', 'x: 1\n'],
      ['b.bin', randomBytes(9 * mebibyte).toString('base64')],
    ]),
  )
  const wanted = (path: string) => path.endsWith('.yaml')

  it.each([
    ['a small one', small],
    ['a large one, as it comes in', large],
  ])('gives the wanted files of %s', async (_name, bytes) => {
    const { client, asked } = openScripted(() => ({ body: bytes }))
    const files = await client.layer(repository, descriptorOf(bytes), wanted)
    expect([...files].map(([path, text]) => `${path} ${Buffer.from(text).toString()}`)).toEqual(['a.yaml x: 1\n'])
    expect(await client.layer(repository, descriptorOf(bytes), wanted)).toBe(files)
    expect(asked).toHaveLength(1)
  })

  it.each([
    ['a small one', small],
    ['a large one', large],
  ])('is refused where the bytes of %s are not those of its digest', async (_name, bytes) => {
    const changed = Buffer.from(bytes)
    changed[4] = 1
    const { client } = openScripted(() => ({ body: changed }))
    await expect(client.layer(repository, descriptorOf(bytes), wanted)).rejects.toMatchObject({
      code: 'registry-answer',
      message: containing('do not have that digest and size'),
    })
  })

  it('is refused where a large one goes on behind the size of its descriptor', async () => {
    const descriptor = { ...descriptorOf(large), size: large.byteLength - 1 }
    await expect(openScripted(() => ({ body: large })).client.layer(repository, descriptor, wanted)).rejects.toThrow()
  })

  it.each([
    ['is asked for up to 64 MiB', 64 * mebibyte, 1],
    ['and not beyond', 64 * mebibyte + 1, 0],
  ])('%s', async (_name, size, requests) => {
    const { client, asked } = openScripted(() => ({ status: 418 }))
    const failed = await client.layer(repository, { ...config, size }, wanted).catch((error: unknown) => error)
    expect(failed).toMatchObject({ code: requests === 0 ? 'registry-limit' : 'registry-answer' })
    expect(asked).toHaveLength(requests)
  })

  it('may be unpacked by what the machine shares', async () => {
    const shared = new Map([['a.yaml', Buffer.from('shared')]])
    const layers = { get: () => Promise.resolve(shared) }
    const { client } = openScripted(() => ({ body: small }), {}, { layers })
    expect(await client.layer(repository, descriptorOf(small), wanted)).toBe(shared)
  })
})

describe('what refers to a digest', () => {
  const referring = json({ mediaType: index, manifests: [config] })

  it('is what the registry lists', async () => {
    const { client, asked } = openScripted(() => referring)
    expect(await client.referrers(repository, digest)).toEqual([config])
    expect(asked.map(({ url }) => url.pathname)).toEqual([`/v2/acme/x/referrers/${digest}`])
  })

  it.each<[string, Answer, readonly Descriptor[]]>([
    ['an index', referring, [config]],
    ['an image', whole, []],
    ['missing', missing, []],
  ])('is what its tag holds where the registry has no such list: %s', async (_name, tagged, expected) => {
    const answer = ({ url }: Asked) => (url.pathname.includes('/referrers/') ? { status: 404 } : tagged)
    const { client, asked } = openScripted(answer)
    expect(await client.referrers(repository, digest)).toEqual(expected)
    expect(asked.at(-1)?.url.pathname).toBe(`/v2/acme/x/manifests/${digest.replace(':', '-')}`)
  })
})

import { mkdir, mkdtemp, rm, truncate, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { digestOf, tarball } from '../../../embedded/registry/index.js'
import type { Descriptor } from '../../../src/model/registry.js'
import { openLayout } from '../../../src/world/registry/index.js'

const repository = { host: 'ghcr.io', path: 'acme/x' }
const other = { host: 'ghcr.io', path: 'acme/y' }
const mediaType = 'application/vnd.oci.image.manifest.v1+json'
const refName = 'org.opencontainers.image.ref.name'
const mebibyte = 2 ** 20

let root: string
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'layout-'))
})
afterAll(() => rm(root, { recursive: true }))

/** The folder of a layout, and what puts blobs into it. */
async function emptyLayout() {
  const folder = await mkdtemp(join(root, 'own-'))
  const blobs = join(folder, 'blobs/sha256')
  await mkdir(blobs, { recursive: true })
  const put = async (type: string, bytes: Uint8Array): Promise<Descriptor> => {
    const digest = digestOf(bytes)
    await writeFile(join(blobs, digest.slice(7)), bytes)
    return { mediaType: type, digest, size: bytes.byteLength }
  }
  const index = (manifests: unknown) =>
    writeFile(join(folder, 'index.json'), JSON.stringify({ schemaVersion: 2, manifests }))
  return { folder, blobs, put, index }
}

async function layout() {
  const own = await emptyLayout()
  const config = await own.put('application/vnd.cncf.flux.config.v1+json', Buffer.from('{}'))
  const layer = await own.put('application/x-tar+gzip', tarball(new Map([['a.yaml', 'x']])))
  const image = { schemaVersion: 2, mediaType, config, layers: [layer] }
  const manifest = await own.put(mediaType, Buffer.from(JSON.stringify(image)))
  const signatures = await own.put(
    'application/vnd.oci.image.index.v1+json',
    Buffer.from(JSON.stringify({ mediaType: 'application/vnd.oci.image.index.v1+json', manifests: [manifest] })),
  )
  const named = (name: string, descriptor: Descriptor) => ({ ...descriptor, annotations: { [refName]: name } })
  await own.index([
    named('ghcr.io/acme/x:v1.0.0', manifest),
    named(`ghcr.io/acme/x:${manifest.digest.replace(':', '-')}`, signatures),
    named('ghcr.io/acme/y:v2.0.0', manifest),
    named('ghcr.io/acme/x', manifest),
    named('no reference', manifest),
    manifest,
  ])
  return { ...own, registry: openLayout(own.folder), manifest, layer, config }
}

describe('an image layout', () => {
  it('has the tags of its names, each at its repository', async () => {
    const { registry, manifest } = await layout()
    expect(await registry.tags(repository)).toEqual(['v1.0.0', manifest.digest.replace(':', '-')])
    expect(await registry.tags(other)).toEqual(['v2.0.0'])
    expect(await registry.tags({ ...repository, path: 'acme/z' })).toBeNull()
    expect(registry.requests).toBe(0)
  })

  it('gives manifests by tag and by digest, and layers', async () => {
    const { registry, manifest, layer, config } = await layout()
    const found = await registry.manifest(repository, 'v1.0.0')
    expect(found).toMatchObject({ kind: 'image', descriptor: manifest, config, layers: [layer] })
    expect(await registry.manifest(repository, manifest.digest)).toEqual(found)
    expect(await registry.head(repository, 'v1.0.0')).toEqual(manifest)
    expect([...(await registry.layer(repository, layer, () => true)).keys()]).toEqual(['a.yaml'])
  })

  it.each(['v2.0.0', 'v9', `sha256:${'a'.repeat(64)}`])('does not have %s of another name', async (reference) => {
    const { registry } = await layout()
    expect(await registry.manifest(repository, reference)).toBeNull()
    expect(await registry.head(repository, reference)).toBeNull()
  })

  it('has what refers to a digest under its tag', async () => {
    const { registry, manifest, config } = await layout()
    expect((await registry.referrers(repository, manifest.digest)).map(({ digest }) => digest)).toEqual([
      manifest.digest,
    ])
    expect(await registry.referrers(repository, config.digest)).toEqual([])
  })
})

describe('a layout that is broken', () => {
  it('names the missing index', async () => {
    await expect(openLayout('/nowhere').tags(repository)).rejects.toMatchObject({ code: 'registry-unreachable' })
    const { folder } = await emptyLayout()
    await mkdir(join(folder, 'index.json'))
    await expect(openLayout(folder).tags(repository)).rejects.toMatchObject({ code: 'registry-unreachable' })
  })

  it.each<[string, string, string]>([
    ['no JSON', '{', 'the file is no valid JSON'],
    ['no list', '{}', 'no list of manifests'],
  ])('says of an index that it is %s', async (_name, text, message) => {
    const { folder } = await emptyLayout()
    await writeFile(join(folder, 'index.json'), text)
    await expect(openLayout(folder).tags(repository)).rejects.toThrow(message)
  })

  it('refuses a blob that is gone, of another size or of another content', async () => {
    const { registry, blobs, layer, config } = await layout()
    const missing = { ...config, digest: `sha256:${'a'.repeat(64)}` }
    for (const descriptor of [missing, { ...config, size: 3 }])
      await expect(registry.blob(repository, descriptor)).rejects.toThrow('is missing or has another size')
    await expect(registry.blob(repository, { ...config, digest: '../../index.json' })).rejects.toThrow('is missing')
    await writeFile(join(blobs, layer.digest.slice(7)), 'x'.repeat(layer.size))
    await expect(registry.layer(repository, layer, () => true)).rejects.toThrow('does not have that digest')
  })

  it.each([
    ['an index', 'index.json', 8 * mebibyte],
    ['a manifest', 'manifest', 4 * mebibyte],
  ])('reads %s up to its limit', async (_name, file, limit) => {
    const { registry, folder, blobs, manifest } = await layout()
    const path = file === 'manifest' ? join(blobs, manifest.digest.slice(7)) : join(folder, file)
    const read = () => openLayout(folder).manifest(repository, 'v1.0.0')
    await truncate(path, limit)
    await expect(read()).rejects.toMatchObject({ code: 'registry-answer' })
    await truncate(path, limit + 1)
    await expect(read()).rejects.toMatchObject({
      code: 'registry-limit',
      message: `${path}: the file is larger than ${limit} bytes`,
    })
    expect(registry.requests).toBe(0)
  })

  it('gives a blob up to the limit that was asked for', async () => {
    const { registry, config } = await layout()
    expect((await registry.blob(repository, config, 2)).byteLength).toBe(2)
    await expect(registry.blob(repository, config, 1)).rejects.toMatchObject({ code: 'registry-limit' })
  })
})

import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { digestOf, tarball } from '../../../embedded/registry/index.js'
import { openLayout } from '../../../src/world/registry/index.js'

const repository = { host: 'ghcr.io', path: 'acme/x' }

async function layout(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'layout-'))
  await mkdir(join(folder, 'blobs/sha256'), { recursive: true })
  const put = async (mediaType: string, bytes: Uint8Array) => {
    const digest = digestOf(bytes)
    await writeFile(join(folder, 'blobs/sha256', digest.slice(7)), bytes)
    return { mediaType, digest, size: bytes.byteLength }
  }
  const config = await put('application/vnd.cncf.flux.config.v1+json', Buffer.from('{}'))
  const layers = [await put('application/x-tar+gzip', tarball(new Map([['a.yaml', 'x']])))]
  const mediaType = 'application/vnd.oci.image.manifest.v1+json'
  const manifest = await put(mediaType, Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType, config, layers })))
  const annotations = { 'org.opencontainers.image.ref.name': 'ghcr.io/acme/x:v1.0.0' }
  await writeFile(
    join(folder, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }),
  )
  return folder
}

it('reads tags, manifests and layers from an image layout', async () => {
  const registry = openLayout(await layout())
  expect(await registry.tags(repository)).toEqual(['v1.0.0'])
  expect(await registry.tags({ host: 'ghcr.io', path: 'acme/y' })).toBeNull()
  const manifest = await registry.manifest(repository, 'v1.0.0')
  if (manifest?.kind !== 'image' || !manifest.layers[0]) throw new Error('no image')
  expect([...(await registry.layer(repository, manifest.layers[0], () => true)).keys()]).toEqual(['a.yaml'])
})

it('names the missing index', async () => {
  await expect(openLayout('/nowhere').tags(repository)).rejects.toMatchObject({ code: 'registry-unreachable' })
})

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { skipped, startDockerRegistry, type DockerRegistry } from '../support/docker-registry.js'
import { openMirrored } from '../support/registry-world.js'

describe.skipIf(skipped !== '')(`Debian's docker-registry with the released artifacts${skipped}`, () => {
  let registry: DockerRegistry
  beforeAll(async () => {
    registry = await startDockerRegistry()
    await registry.publish('--only', '0.38.0,0.58.1', '--noise')
  })
  afterAll(() => {
    registry.close()
  })

  it('lists, heads and pulls', async () => {
    const client = openMirrored(registry.url)
    const manifests = { host: 'ghcr.io', path: 'controlplaneio-fluxcd/flux-operator-manifests' }
    const charts = { host: 'ghcr.io', path: 'controlplaneio-fluxcd/charts/flux-operator' }
    expect(await client.tags(manifests)).toEqual(expect.arrayContaining(['v0.38.0', 'v0.58.1', 'latest']))
    expect(await client.tags(charts)).toEqual(['0.58.1'])
    expect(await client.tags({ host: 'ghcr.io', path: 'nobody/nothing' })).toBeNull()
    const head = await client.head(manifests, 'v0.58.1')
    const manifest = await client.manifest(manifests, 'v0.58.1')
    expect(manifest?.descriptor).toEqual(head)
    expect(await client.head(charts, '0.38.0')).toBeNull()
    if (manifest?.kind !== 'image' || !manifest.layers[0]) throw new Error('no manifest')
    const files = await client.layer(manifests, manifest.layers[0], (path) => path.startsWith('flux/v2.9.4/'))
    expect(files.size).toBe(9)
  })
})

import { expect, it } from 'vitest'
import { digestOf, plain, startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { manifestsArtifact, publishReleases, releases } from '../../embedded/upstream/index.js'
import { openMirrored } from '../support/registry-world.js'

it('publishes releases as they were public at an instant', async () => {
  const registry = await startRegistry()
  try {
    publishReleases(registry, releases, { at: new Date('2026-06-30T17:10:00Z'), noise: true })
    const client = openMirrored(registry.url)
    const at = (path: string) => ({ host: 'ghcr.io', path: `controlplaneio-fluxcd/${path}` })
    const manifests = await client.tags(at('flux-operator-manifests'))
    const charts = await client.tags(at('charts/flux-operator'))
    expect(manifests).toContain('v0.53.0')
    expect(manifests).toContain('latest')
    expect(charts).not.toContain('0.53.0')
    expect(charts).not.toContain('0.42.0')
    expect(client.requests).toBe(6)
    const manifest = await client.manifest(at('flux-operator-manifests'), 'v0.53.0')
    if (manifest?.kind !== 'image' || !manifest.layers[0]) throw new Error('no manifest')
    const files = await client.layer(at('flux-operator-manifests'), manifest.layers[0], (path) =>
      path.includes('v2.9.0'),
    )
    expect(files.has('flux/v2.9.0/source-watcher.yaml')).toBe(true)
    const alerts = Buffer.from(files.get('flux/v2.9.0/notification-controller.yaml') ?? '').toString()
    expect(alerts).not.toContain('v1beta2')
  } finally {
    await registry.close()
  }
})

const name = 'controlplaneio-fluxcd/flux-operator-manifests'

/** What a registry keeps of the manifests. */
function manifestsIn(registry: EmbeddedRegistry) {
  const found = registry.store.repositories.get(name)
  if (!found) throw new Error(`there is no ${name}`)
  return found
}

it('shares what releases are made of with other registries, and nothing that is done to one of them', async () => {
  const [one, two] = [await startRegistry({ habits: plain }), await startRegistry()]
  const published = releases.slice(0, 1)
  try {
    for (const registry of [one, two]) publishReleases(registry, published)
    const [digest, blob] = [...manifestsIn(two).blobs].at(-1) ?? ['']
    const tags = [...manifestsIn(two).tags]
    expect(manifestsIn(one).blobs.get(digest)).toBe(blob)
    const [artifact] = published.map(manifestsArtifact)
    if (!artifact) throw new Error('nothing is published')
    expect(() => Object.assign(artifact.config, { bytes: Buffer.from('{}') })).toThrow()
    one.fault({ path: /blobs/, fault: { kind: 'bend', body: (bytes) => bytes.fill(0) } })
    const bent = await fetch(`${one.url}/v2/${name}/blobs/${digest}`)
    expect(Buffer.from(await bent.arrayBuffer())).toEqual(Buffer.alloc(blob?.length ?? 0))
    one.push(name, ['v9.9.9'], { ...artifact, annotations: {} })
    for (const [tag] of tags) one.retag(name, tag, null)
    expect([...manifestsIn(two).tags]).toEqual(tags)
    expect(manifestsIn(two).manifests.size).toBe(1)
    expect(digestOf(manifestsIn(two).blobs.get(digest) ?? Buffer.alloc(0))).toBe(digest)
  } finally {
    await Promise.all([one.close(), two.close()])
  }
})

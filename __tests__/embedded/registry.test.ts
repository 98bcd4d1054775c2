import { expect, it } from 'vitest'
import { startRegistry } from '../../embedded/registry/index.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'
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

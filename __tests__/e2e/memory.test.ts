import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measure, type Cost } from '../../bench/measure.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'

/** What a run may take at its peak, whatever a registry answers (MB). */
const limit = 150
const manifests = 'controlplaneio-fluxcd/flux-operator-manifests'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', '0.58.1'].includes(version)),
  )
})
afterEach(() => registry.reset())
afterAll(() => registry.close())

function update(): Promise<Cost> {
  const args = ['update', 'examples/home-kubernetes', '--dry-run', '--format', 'json']
  const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
  const env = { HOME: tmpdir() }
  return measure(process.execPath, [resolve('dist/index.js'), ...args, ...mirror], { cwd: process.cwd(), env })
}

it('decides among 100,000 tags', async () => {
  const tags = Array.from({ length: 100_000 }, (_, i) => `v2.${i}.0`)
  tags.push('v0.37.1', 'v0.58.1')
  registry.fault({
    path: new RegExp(`^/v2/${manifests}/tags/list`),
    fault: {
      kind: 'write',
      write(response, { url }) {
        const last = url.searchParams.get('last')
        const from = last === null ? 0 : tags.indexOf(last) + 1
        const page = tags.slice(from, from + 1000)
        const next = `</v2/${manifests}/tags/list?n=1000&last=${page.at(-1) ?? ''}>; rel="next"`
        const more = from + 1000 < tags.length ? { link: next } : {}
        response.writeHead(200, { 'content-type': 'application/json', ...more })
        response.end(JSON.stringify({ name: manifests, tags: page }))
      },
    },
  })
  const { exitCode, stdout, stderr, memory } = await update()
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ sets: [{ target: '0.58.1' }] })
  expect(memory).toBeLessThan(limit)
})

it('stops at a manifest of 50 MB', async () => {
  registry.fault({
    path: new RegExp(`^/v2/${manifests}/manifests/`),
    fault: { kind: 'answer', status: 200, body: Buffer.alloc(50 * 2 ** 20, ' ') },
  })
  const { exitCode, stdout, memory } = await update()
  expect(exitCode).toBe(3)
  expect(stdout).toMatch(/answer\s+is\s+larger\s+than\s+4194304\s+bytes/)
  expect(memory).toBeLessThan(limit)
})

it('stops at a layer that unpacks to 600 MiB', async () => {
  registry.fault({
    path: new RegExp(`^/v2/${manifests}/blobs/`),
    fault: { kind: 'answer', status: 200, body: gzipSync(Buffer.alloc(600 * 2 ** 20)) },
  })
  const { exitCode, memory } = await update()
  expect(exitCode).toBe(3)
  expect(memory).toBeLessThan(limit)
})

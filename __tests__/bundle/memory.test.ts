import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { tmpdir } from 'node:os'
import { resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { measure, type Cost } from '../../bench/measure.js'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, tar, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { manifestsArtifact, publishReleases, releases, type UpstreamRelease } from '../../embedded/upstream/index.js'
import { aliasBomb, bendManifests, bendSpec } from '../support/bent-release.js'

/** What a run may take at its peak, whatever a registry answers (MB). */
const limit = 200
const manifests = 'controlplaneio-fluxcd/flux-operator-manifests'

let registry: EmbeddedRegistry
beforeAll(async () => void (registry = await startRegistry()))
beforeEach(() => {
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', '0.58.1'].includes(version)),
  )
})
afterEach(() => registry.reset())
afterAll(() => registry.close())

function newest(): UpstreamRelease {
  const found = releases.find(({ version }) => version === '0.58.1')
  if (!found) throw new Error('the release is not there')
  return found
}

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
  // an archive that is what its digest says, and grows when it is read
  const grows = Array.from({ length: 6 }, () => gzipSync(Buffer.alloc(100 * 2 ** 20)))
  const mediaType = 'application/vnd.cncf.flux.content.v1.tar+gzip'
  const bytes = Buffer.concat([gzipSync(tar([{ path: 'x' }]).subarray(0, 512)), ...grows])
  registry.push(manifests, ['v0.58.1'], { ...manifestsArtifact(newest()), layers: [{ mediaType, bytes }] })
  const { exitCode, stdout, memory } = await update()
  expect(exitCode).toBe(3)
  expect(stdout).toMatch(/unpacks\s+to\s+more\s+than/)
  expect(memory).toBeLessThan(limit)
})

it.each<[string, () => void, number]>([
  [
    'aliases in the manifests stand for ten thousand million scalars',
    () => {
      const object = 'kind: ConfigMap\napiVersion: v1\nmetadata: {name: x}'
      bendManifests(registry, /v2\.9\.4\/helm-controller/, (text) => `${aliasBomb(object)}\n---\n${text}`)
    },
    3,
  ],
  [
    'a rule doubles a text forty times',
    () => {
      const rule = `[self.url]${'.map(x, x + x)'.repeat(40)}.all(x, x.size() > 0)`
      bendSpec(registry, (spec) => (spec['x-kubernetes-validations'] = [{ rule, message: 'no' }]))
    },
    0,
  ],
])('ends in a heap of 400 MB where %s', async (_name, bend, exitCode) => {
  bend()
  const args = ['update', 'examples/home-kubernetes', '--dry-run', '--registry-mirror', `ghcr.io=${registry.url}`]
  const env = { NODE_OPTIONS: '--max-old-space-size=400' }
  expect(await runCommandLine([...args, '--set', 'verify=off'], { process: true, env })).toMatchObject({
    exitCode,
    stderr: '',
  })
})

import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMirrored } from '../support/registry-world.js'

const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? fileURLToPath(new URL('../../../shared/world', import.meta.url))
const installed = existsSync('/usr/bin/docker-registry')
const filled = existsSync(join(world, 'push.mjs'))
if (!installed || !filled)
  console.log(`skipped: ${installed ? 'the upstream releases are not here' : 'docker-registry is not installed'}`)

describe.skipIf(!installed || !filled)("Debian's docker-registry with the released artifacts", () => {
  let server: ChildProcess
  let url = ''

  beforeAll(async () => {
    const port = await freePort()
    url = `http://127.0.0.1:${port}`
    const folder = await mkdtemp(join(tmpdir(), 'registry-'))
    const config = join(folder, 'config.yml')
    const storage = `storage:\n  filesystem:\n    rootdirectory: ${folder}/data\n`
    await writeFile(config, `version: 0.1\n${storage}http:\n  addr: 127.0.0.1:${port}\nlog:\n  level: error\n`)
    server = spawn('/usr/bin/docker-registry', ['serve', config], { stdio: 'ignore' })
    for (let tries = 0; tries < 100 && !(await fetch(`${url}/v2/`).catch(() => null)); tries++)
      await new Promise((resolve) => setTimeout(resolve, 100))
    execFileSync('node', [join(world, 'push.mjs'), '--registry', url, '--only', '0.38.0,0.58.1', '--noise'])
  })
  afterAll(() => server.kill())

  it('lists, heads and pulls', async () => {
    const client = openMirrored(url)
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

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}

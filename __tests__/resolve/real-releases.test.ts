import { execFile, spawn, spawnSync } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isObject } from '../../src/model/json.js'
import type { Version } from '../../src/model/version.js'
import { catalogue } from '../../src/resolve/catalogue.js'
import { decideTarget } from '../../src/resolve/decide.js'
import { upstreamRequirements } from '../../src/resolve/releases.js'
import { PlainRegistry } from '../support/plain-registry.js'
import { hour, lockstepSet, policy } from '../support/sets.js'

const push = join(
  process.env['FLUX_LOCKSTEP_WORLD'] ?? fileURLToPath(new URL('../../../shared/world', import.meta.url)),
  'push.mjs',
)
const missing = [
  ...(existsSync(push) ? [] : ['the released manifests are not here']),
  ...(spawnSync('docker-registry', ['--version']).error ? ['docker-registry is not installed'] : []),
].join(', ')

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await new Promise((resolve) => server.close(resolve))
  return isObject(address) && typeof address['port'] === 'number' ? address['port'] : 0
}

describe.skipIf(missing !== '')(
  `the released manifests in a real registry${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'real-releases-'))
    let server: ChildProcess | null = null
    let base = ''

    beforeAll(async () => {
      const port = await freePort()
      base = `http://127.0.0.1:${port}`
      const storage = `storage: {filesystem: {rootdirectory: ${folder}/blobs}}`
      const log = 'log: {level: error, accesslog: {disabled: true}}'
      writeFileSync(join(folder, 'config.yml'), `version: 0.1\n${log}\n${storage}\nhttp: {addr: "127.0.0.1:${port}"}\n`)
      server = spawn('docker-registry', ['serve', join(folder, 'config.yml')], { stdio: 'ignore' })
      for (let i = 0; i < 100 && !(await fetch(`${base}/v2/`).catch(() => null)); i++)
        await new Promise((resolve) => setTimeout(resolve, 100))
      const versions = '0.20.0,0.29.0,0.37.1,0.38.0,0.41.1,0.42.0,0.51.0,0.52.0,0.53.0'
      const moment = ['--at', '2026-06-30T17:10:00Z', '--noise', '--only', versions]
      await promisify(execFile)(process.execPath, [push, '--registry', base, ...moment])
    })

    afterAll(() => {
      server?.kill()
      rmSync(folder, { recursive: true, force: true })
    })

    const now = new Date('2026-06-30T17:10:00Z')
    const decide = (from: Version, components: readonly string[], to: Version | null = null) =>
      decideTarget(lockstepSet(from, { components, policy: { minimumReleaseAge: 48 * hour } }), {
        registry: new PlainRegistry(base),
        clock: { now: () => now },
        to,
        heldSince: () => Promise.resolve(null),
        lifted: false,
        currentOf: () => null,
        waits: () => true,
      })

    test.each([
      // 0.53.0 is out for eight minutes and has no charts
      ['0.52.0', 'held', '0.53.0', 'incomplete', [], null],
      ['0.37.1', 'update', '0.52.0', null, [], { from: '2.7.5', to: '2.8.8', crosses: ['2.8'] }],
      ['0.29.0', 'update', '0.52.0', null, [], { from: '2.6.4', to: '2.8.8', crosses: ['2.7', '2.8'] }],
      ['0.20.0', 'update', '0.41.1', null, ['0.52.0'], { from: '2.5.1', to: '2.7.5', crosses: ['2.6', '2.7'] }],
    ] as const)('from %s: %s %s', async (from, kind, target, reason, via, flux) => {
      const { decision } = await decide(from, [])
      expect(decision).toMatchObject({ kind, target, reason, via, flux })
    })

    test('a rollback across a Flux minor is refused', async () => {
      expect((await decide('0.52.0', [], '0.41.1')).decision).toMatchObject({ kind: 'blocked', reason: 'no-safe-hop' })
    })

    test('what never got charts is listed as incomplete', async () => {
      const judged = { now, policy: policy(), highest: null, to: null, ranges: [], leader: null }
      const listed = await catalogue(new PlainRegistry(base), upstreamRequirements(), judged, { details: 9, flux: 1 })
      const partial = listed.filter(({ complete }) => !complete).map(({ version }) => version)
      expect(partial).toEqual(['0.53.0', '0.42.0', '0.38.0'])
      expect(listed[0]?.flux.at(-1)).toBe('2.9.0')
    })
  },
)

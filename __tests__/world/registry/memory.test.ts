import { execFile, execFileSync } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { valueAt } from '../../../src/model/json.js'
import { startRegistry, tar, type EmbeddedRegistry } from '../../../embedded/registry/index.js'

const mebibyte = 2 ** 20
let registry: EmbeddedRegistry
let compiled = ''

const program = `
import { readFileSync } from 'node:fs'
import { openRegistry } from './src/world/registry/index.js'
const [url, method, descriptor] = process.argv.slice(2)
const settings = { mirrors: { 'ghcr.io': url }, overrides: {}, insecure: [], private: [], auth: 'anonymous', layout: null }
const world = { env: {}, fetch, clock: { now: () => new Date() }, sleep: () => Promise.resolve(), random: () => 0,
  readFile: () => Promise.resolve(null), run: () => Promise.reject(new Error('no programs')), githubToken: null, logins: [] }
const repository = { host: 'ghcr.io', path: 'acme/x' }
const client = openRegistry(settings, world)
const asks = { tags: () => client.tags(repository), manifest: () => client.manifest(repository, 'huge'),
  layer: () => client.layer(repository, JSON.parse(descriptor), () => true) }
const outcome = await asks[method]().then((found) => found.length, (error) => error.code)
// the kernel's own mark of this program; maxRSS would carry over what its parent had before the exec
const status = readFileSync('/proc/self/status', 'utf8')
const peakOfThisProcess = () => Number(/VmHWM:\\s+(\\d+) kB/.exec(status)[1]) * 1024
console.log(JSON.stringify({ outcome, peak: peakOfThisProcess() }))
`

beforeAll(async () => {
  compiled = await mkdtemp(join(tmpdir(), 'client-'))
  execFileSync('node', ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json', '--outDir', compiled])
  await writeFile(join(compiled, 'package.json'), '{"type":"module"}')
  await writeFile(join(compiled, 'ask.mjs'), program)
  registry = await startRegistry({ habits: { redirectBlobs: false } })
}, 600_000)
afterAll(() => registry.close())

async function ask(method: string, descriptor: object = {}): Promise<{ outcome: unknown; peak: number }> {
  const entry = pathToFileURL(join(compiled, 'ask.mjs')).pathname
  const { stdout } = await promisify(execFile)('node', [entry, registry.url, method, JSON.stringify(descriptor)])
  const answer: unknown = JSON.parse(stdout)
  return { outcome: valueAt(answer, ['outcome']), peak: Number(valueAt(answer, ['peak'])) }
}

it('reads 100,000 tags in less than 150 MB', async () => {
  const config = { mediaType: 'application/vnd.cncf.helm.config.v1+json', bytes: Buffer.from('{}') }
  const { manifest } = registry.push('acme/x', ['0.0.0'], { config, layers: [] })
  for (let n = 1; n < 100_000; n++) registry.retag('acme/x', `0.${n}.0`, manifest.digest)
  const { outcome, peak } = await ask('tags')
  expect(outcome).toBe(100_000)
  expect(peak).toBeLessThan(150 * mebibyte)
})

it('stops a manifest of 50 MB in less than 150 MB', async () => {
  registry.fault({
    path: /manifests\/huge/,
    fault: { kind: 'answer', status: 200, body: Buffer.alloc(50_000_000, 32) },
  })
  const { outcome, peak } = await ask('manifest')
  expect(outcome).toBe('registry-limit')
  expect(peak).toBeLessThan(150 * mebibyte)
})

it('stops a layer that unpacks to 600 MiB in less than 150 MB', async () => {
  const bomb = Buffer.concat([
    gzipSync(tar([{ path: 'x' }]).subarray(0, 512)),
    ...Array.from({ length: 6 }, () => gzipSync(Buffer.alloc(100 * mebibyte))),
  ])
  const config = { mediaType: 'application/vnd.cncf.helm.config.v1+json', bytes: Buffer.from('{}') }
  const { layers } = registry.push('acme/x', ['bomb'], {
    config,
    layers: [{ mediaType: 'application/x-tar+gzip', bytes: bomb }],
  })
  const { outcome, peak } = await ask('layer', layers[0])
  expect(outcome).toBe('registry-limit')
  expect(peak).toBeLessThan(150 * mebibyte)
})

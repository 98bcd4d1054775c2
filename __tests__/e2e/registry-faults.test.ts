import { cpSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { makeRepository } from '../../embedded/git/commit-folder.js'
import { startRegistry, type EmbeddedRegistry, type Fault } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { stage } from './replay.js'
import { git } from '../support/git.js'

/** The bundle against a registry that misbehaves: it recovers, or says why in one sentence, ends with 3 and changes nothing. */
const secret = 'robot-password-1234'
let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'))
  cpSync('examples/home-kubernetes', folder, { recursive: true })
  makeRepository(folder)
  git(folder, 'add', '--all')
})
afterEach(async () => {
  registry.reset()
  await rm(folder, { recursive: true, force: true })
})

const update = () =>
  runCommandLine(['update', folder, '--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off'])
const changed = (): string => git(folder, 'diff', '--stat')

const list = /tags\/list/
const blob = /sig=/
const answer = (
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body: string | Uint8Array = '',
): Fault => ({
  kind: 'answer',
  status,
  headers,
  body,
})

describe('recovers from', () => {
  it.each<[string, RegExp, number, Fault]>([
    ['slow answers', /./, 6, { kind: 'delay', milliseconds: 30 }],
    ['a reset', list, 1, { kind: 'reset' }],
    ['a reset in the middle of a layer', blob, 1, { kind: 'truncate', bytes: 100 }],
    ['a storm of 429 that ends', /\/v2\//, 3, answer(429, { 'retry-after': '1' })],
    ['GHCR’s delay inside its message', list, 1, answer(429, {}, 'TOOMANYREQUESTS: retry-after: 880.092µs')],
    ['one 503', /\/manifests\//, 1, answer(503)],
  ])('%s', async (_, path, times, fault) => {
    registry.fault({ path, times, fault })
    const { exitCode, stdout, stderr } = await update()
    expect(stderr).toBe('')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('0.58.1')
    expect(changed()).toContain('3 files changed')
  })

  it('a token without expiry that is refused in the middle of the run', async () => {
    const revoke = (body: Buffer): Buffer => {
      registry.revokeTokens()
      return body
    }
    registry.fault({ path: /\/manifests\//, times: 1, fault: { kind: 'bend', body: revoke } })
    const { exitCode } = await update()
    expect(exitCode).toBe(0)
    expect(registry.ledger.filter(({ status, auth }) => status === 401 && auth === 'bearer').length).toBeGreaterThan(0)
    expect(changed()).toContain('3 files changed')
  })
})

it('lists releases, and says why none is marked, where only their target needs what is denied', async () => {
  registry.fault({ path: /manifests\/v0\.37\.1/, fault: answer(403) })
  const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
  const { exitCode, stdout } = await runCommandLine(['releases', folder, ...mirror])
  const text = stdout.replace(/\s+/g, ' ')
  expect([exitCode, text]).toEqual([0, expect.stringContaining('0.58.1 yes')])
  expect(text).toMatch(/Which of them an update takes could not be found out: .*denies access/)
  expect(text).not.toContain('the target')
})

describe('ends with 3, one sentence and no change at', () => {
  it.each<[string, RegExp, Fault, string]>([
    ['resets without end', list, { kind: 'reset' }, 'run again later'],
    ['a storm of 429 without end', list, answer(429, { 'retry-after': '1' }), '429'],
    ['401 without end', list, answer(401), 'denies access'],
    ['403 for a layer', blob, answer(403), 'denies access'],
    ['HTML with status 200', list, answer(200, { 'content-type': 'text/html' }, '<html>log in</html>'), 'a web page'],
    [
      'a Link to another host',
      list,
      { kind: 'bend', headers: { link: '<https://evil.example/v2/x>; rel="next"' } },
      'lies on another host',
    ],
    [
      'a manifest with another digest',
      /manifests\/sha256|manifests\/v/,
      { kind: 'bend', body: () => Buffer.from('{"schemaVersion":2}') },
      'digest',
    ],
    [
      'a layer with another digest',
      blob,
      { kind: 'bend', body: (bytes) => Buffer.from(bytes).fill(0, 40, 50) },
      'digest',
    ],
    ['a layer that is too short', blob, { kind: 'shorten', bytes: 100 }, 'bytes'],
    [
      'a redirect to a metadata address',
      blob,
      answer(302, { location: 'http://169.254.169.254/latest' }),
      '169.254.169.254',
    ],
  ])('%s', async (_, path, fault, says) => {
    registry.fault({ path, fault })
    const { exitCode, stdout, stderr } = await update()
    expect(stderr).not.toMatch(/\n\s+at /)
    expect(exitCode).toBe(3)
    expect(stdout.replace(/\n +/g, ' ')).toContain(says)
    expect(changed()).toBe('')
  })

  it('pages without end', async () => {
    let page = 0
    registry.fault({
      path: list,
      fault: {
        kind: 'write',
        write: (response, { url }) => {
          const link = `<${url.pathname}?last=0.${page}.0&n=0>; rel="next"`
          response.writeHead(200, { link, 'content-type': 'application/json' })
          response.end(JSON.stringify({ name: 'x', tags: [`0.${page++}.0`] }))
        },
      },
    })
    const { exitCode, stdout } = await update()
    expect(exitCode).toBe(3)
    expect(stdout.replace(/\n +/g, ' ')).toContain('200 pages')
    expect(changed()).toBe('')
  })
})

describe('credentials', () => {
  const owner = 'controlplaneio-fluxcd'
  const places = [`${owner}/charts/flux-operator`, `${owner}/charts/flux-instance`, `${owner}/flux-operator-manifests`]
  let closed: EmbeddedRegistry
  beforeEach(async () => {
    closed = await startRegistry({ private: places, accounts: { robot: secret } })
    publishReleases(closed)
  })
  afterEach(() => closed.close())

  /** They were asked for, and went along with no redirect. */
  function expectKept(texts: string, since: number): void {
    expect(texts.replace(/^::add-mask::.*$/gm, '')).not.toContain(secret)
    const asked = closed.ledger.slice(since)
    expect(asked[0]?.auth).toBe('none')
    expect(asked.some(({ auth }) => auth === 'basic')).toBe(true)
    expect(new Set(asked.filter(({ origin }) => origin === 'blobs').map(({ auth }) => auth))).toEqual(new Set(['none']))
  }

  it('of the input go to the host that refused, after it refused, and into no log', async () => {
    const home = await stage(closed.url)
    const inputs = { 'release-notes': 'link' }
    expect((await home.schedule({ inputs })).exitCode).toBe(3)
    const before = closed.ledger.length
    const credentials = `${closed.host}=robot:${secret}`
    const { exitCode, stdout, stderr, summary } = await home.schedule({
      inputs: { ...inputs, 'registry-credentials': credentials },
    })
    await home.close()
    expect(exitCode).toBe(0)
    expectKept(stdout + stderr + summary, before)
  })

  it('of docker login do the same on the command line', async () => {
    const login = { auths: { [closed.host]: { auth: Buffer.from(`robot:${secret}`).toString('base64') } } }
    const docker = await mkdtemp(join(tmpdir(), 'docker-'))
    await writeFile(join(docker, 'config.json'), JSON.stringify(login))
    const args = ['update', folder, '--registry-mirror', `ghcr.io=${closed.url}`, '--set', 'verify=off']
    const refused = await runCommandLine(args)
    expect(refused.exitCode).toBe(3)
    expect(changed()).toBe('')
    const before = closed.ledger.length
    const { exitCode, stdout, stderr } = await runCommandLine(args, { env: { DOCKER_CONFIG: docker } })
    await rm(docker, { recursive: true, force: true })
    expect(exitCode).toBe(0)
    expectKept(stdout + stderr, before)
  })
})

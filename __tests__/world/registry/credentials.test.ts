import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../../embedded/registry/index.js'
import { lazyRegistry } from '../../../src/world/open-registry.js'
import { messageOf } from '../../../src/model/failure.js'
import type { RegistryLogin } from '../../../src/model/registry.js'
import { credentialsFor } from '../../../src/world/registry/credentials.js'
import { thisMachine } from '../../../src/world/machine.js'
import { mirrored, registryWorld } from '../../support/registry-world.js'

const password = 'pa:ss-word'
const secret = { host: 'ghcr.io', path: 'acme/secret' }
const encoded = Buffer.from(`me:${password}`).toString('base64')

let registry: EmbeddedRegistry
let basic: EmbeddedRegistry
let folder: string

beforeAll(async () => {
  const accounts = { me: password }
  registry = await startRegistry({ private: [secret.path], accounts })
  basic = await startRegistry({ habits: { auth: 'basic' }, accounts })
  const config = { mediaType: 'application/vnd.cncf.helm.config.v1+json', bytes: Buffer.from('{}') }
  for (const each of [registry, basic]) each.push(secret.path, ['1.0.0'], { config, layers: [] })
  folder = await mkdtemp(join(tmpdir(), 'credentials-'))
})
afterAll(async () => {
  await Promise.all([registry.close(), basic.close(), rm(folder, { recursive: true })])
})
beforeEach(() => registry.reset())

/** A real credential program, that answers only what it was asked by the protocol. */
async function program(name: string, body: string): Promise<void> {
  const file = join(folder, `docker-credential-${name}`)
  await writeFile(
    file,
    `#!${process.execPath}\nconst host = require('fs').readFileSync(0, 'utf8')\nconst [verb] = process.argv.slice(2)\n${body}\n`,
  )
  await chmod(file, 0o755)
}

interface Given {
  readonly config?: unknown
  readonly logins?: readonly RegistryLogin[]
  readonly at?: EmbeddedRegistry
}

/** The tags of the private repository, by the real client with the real programs. */
async function tags({ config, logins = [], at = registry }: Given) {
  if (config !== undefined) await writeFile(join(folder, 'config.json'), JSON.stringify(config))
  const env = { PATH: folder, DOCKER_CONFIG: config === undefined ? join(folder, 'none') : folder, INPUT_TOKEN: 'x' }
  const opened = lazyRegistry(mirrored(at.url), { machine: { ...thisMachine(), env }, githubToken: null, logins })
  return (await opened.open()).tags(secret)
}

const failure = (given: Given) =>
  tags(given).then(
    () => null,
    (error: unknown) => error,
  )
const host = () => registry.host

describe('credentials that the registry takes', () => {
  it.each([
    ['auths with auth', () => ({ auths: { [host()]: { auth: encoded } } })],
    ['auths with https and a path', () => ({ auths: { [`https://${host()}/v2/`]: { auth: encoded } } })],
    ['auths with user name and password', () => ({ auths: { [host()]: { username: 'me', password } } })],
    ['an identity token', () => ({ auths: { [host()]: { identitytoken: password } } })],
  ])('%s', async (_, config) => {
    expect(await tags({ config: config() })).toEqual(['1.0.0'])
    expect(registry.ledger[0]?.auth).toBe('none')
  })

  it.each([
    ['the program of the host', () => ({ credHelpers: { [host()]: 'one' } }), 'me'],
    ['the program of all hosts', () => ({ credsStore: 'one' }), 'me'],
    [
      'the program of all hosts, with the name that docker login wrote',
      () => ({ credsStore: 'one', auths: { [`https://${host()}`]: {} } }),
      'me',
    ],
    ['a program that gives an identity token', () => ({ credsStore: 'one' }), '<token>'],
  ])('%s', async (_, config, user) => {
    const answer = JSON.stringify({ ServerURL: 'x', Username: user, Secret: password })
    const log = join(folder, 'asked')
    const leaked = 'Object.keys(process.env).filter((name) => name.startsWith("INPUT_"))'
    await program(
      'one',
      `require('fs').writeFileSync(${JSON.stringify(log)}, JSON.stringify([verb, host, ${leaked}]))
if (verb === 'get') console.log(${JSON.stringify(answer)})`,
    )
    expect(await tags({ config: config() })).toEqual(['1.0.0'])
    const asked: unknown = JSON.parse(await readFile(log, 'utf8'))
    expect(asked).toEqual(['get', expect.stringMatching(`^(https://)?${host()}$`), []])
  })

  it('an input, and over basic authentication', async () => {
    expect(await tags({ logins: [{ host: host(), user: 'me', password }] })).toEqual(['1.0.0'])
    expect(await tags({ at: basic, logins: [{ host: basic.host, user: 'me', password }] })).toEqual(['1.0.0'])
  })

  it('what a program does not know, the file may hold', async () => {
    await program('empty', "console.log('credentials not found in native keychain'); process.exit(1)")
    const config = { credsStore: 'empty', auths: { [host()]: { auth: encoded } } }
    expect(await tags({ config })).toEqual(['1.0.0'])
  })
})

describe('credentials that do not help', () => {
  it.each([
    ['none', () => undefined, /private or does not exist.*registry-credentials.*docker login/],
    [
      'wrong ones',
      () => ({ auths: { [host()]: { auth: Buffer.from('me:wrong').toString('base64') } } }),
      /too, so they are wrong/,
    ],
    [
      'those of the name that pins use',
      () => ({ auths: { 'ghcr.io': { auth: encoded } } }),
      /private or does not exist/,
    ],
    ['those of the same host on another port', () => ({ auths: { '127.0.0.1:1': { auth: encoded } } }), /private or/],
    [
      'a program that is not there',
      () => ({ credsStore: 'absent' }),
      /docker-credential-absent, which is not installed/,
    ],
    [
      'a program that fails',
      () => ({ credHelpers: { [host()]: 'broken' } }),
      /docker-credential-broken, which failed \(code 3\)/,
    ],
    ['a program that prints no answer', () => ({ credsStore: 'mute' }), /gave no user name and secret/],
    ['a path for a program', () => ({ credsStore: '../../evil' }), /is no name of a program/],
    ['a file that is no JSON', () => 'text', /config\.json is no JSON object/],
  ])('%s', async (_, config, message) => {
    await program(
      'broken',
      `console.log(${JSON.stringify(password)}); console.error(${JSON.stringify(password)}); process.exit(3)`,
    )
    await program('mute', `console.log('{"Secret":${JSON.stringify(password)}}')`)
    const error = await failure({ config: config() })
    expect(error).toMatchObject({ code: 'registry-denied', exitCode: 3 })
    expect(messageOf(error)).toMatch(message)
    expect(inspect(error)).not.toContain(password)
  })

  it('those of a registry whose token service lies on another domain are not sent there', async () => {
    const login = { host: host(), user: 'me', password }
    registry.fault({
      path: /tags\/list/,
      fault: {
        kind: 'answer',
        status: 401,
        headers: { 'www-authenticate': `Bearer realm="http://localhost:${basic.url.split(':')[2]}/token"` },
      },
    })
    basic.reset()
    expect(messageOf(await failure({ logins: [login] }))).toContain('another domain')
    expect(basic.ledger.map(({ auth }) => auth)).toEqual(['none'])
  })
})

describe("the job's token", () => {
  const settings = mirrored('https://x', { auth: 'github' })
  const world = registryWorld({
    githubToken: 'job',
    env: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_ACTOR: 'me' },
  })
  it.each([
    ['ghcr.io', settings, world, 'job'],
    ['mirror.example', settings, world, null],
    ['ghcr.io.evil.example', settings, world, null],
    ['ghcr.io', { ...settings, auth: 'anonymous' as const }, world, null],
    ['ghcr.io', settings, { ...world, env: { GITHUB_SERVER_URL: 'https://ghe.example' } }, null],
    ['ghcr.io', settings, { ...world, logins: [{ host: 'ghcr.io', user: 'me', password: 'given' }] }, 'given'],
  ])('%s', async (name, asked, there, expected) => {
    const found = await credentialsFor(name, asked, there)
    expect(found?.kind === 'password' ? found.password : found).toBe(expected)
  })
})

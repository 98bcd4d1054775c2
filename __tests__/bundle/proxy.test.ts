import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAction, runCommandLine } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { createAuthority, startInternet, type Authority, type Internet } from '../../embedded/network/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishedDigest, pushSimple, simpleSigningType } from '../../embedded/sigstore/signatures.js'
import { publishReleases } from '../../embedded/upstream/index.js'

const blobHost = 'pkg-containers.githubusercontent.com'
const job = 'ghs_job'

let folder: string
let authority: Authority
let registry: EmbeddedRegistry
let github: EmbeddedGitHub
let hosts: Readonly<Record<string, number>>
let env: Readonly<Record<string, string>>
const opened: Internet[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'proxy-'))
  await cp('examples/home-kubernetes', join(folder, 'work'), { recursive: true })
  authority = await createAuthority(['ghcr.io', 'api.github.com', blobHost])
  await writeFile(join(folder, 'ca.pem'), authority.ca)
  registry = await startRegistry({
    publicUrls: { registry: 'https://ghcr.io', blobs: `https://${blobHost}` },
    private: ['controlplaneio-fluxcd/flux-operator-manifests'],
    accounts: { someone: job },
  })
  publishReleases(registry)
  github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
  const port = (url: string) => Number(new URL(url).port)
  hosts = { 'ghcr.io': port(registry.url), [blobHost]: port(registry.blobsUrl), 'api.github.com': port(github.url) }
  env = { NODE_EXTRA_CA_CERTS: join(folder, 'ca.pem'), GITHUB_ACTOR: 'someone' }
})
afterAll(async () => {
  await Promise.all([registry.close(), github.close(), ...opened.map((each) => each.close())])
  await rm(folder, { recursive: true, force: true })
})

async function internet(isDeaf = false): Promise<Internet> {
  const started = await startInternet({ hosts, authority, isDeaf })
  opened.push(started)
  return started
}

const targets = ({ tunnels }: Internet) => [...new Set(tunnels.map(({ target }) => target))].sort()

describe('behind a proxy, with the addresses as they are and a private authority', () => {
  it('the Action reaches the registry and GitHub by tunnels, with the job’s token where the registry wants one', async () => {
    const outside = await internet()
    const { exitCode, stdout, stderr, outputs } = await runAction({
      process: true,
      repository: 'example/home-kubernetes',
      apiUrl: 'https://api.github.com',
      graphqlUrl: 'https://api.github.com/graphql',
      serverUrl: 'https://github.com',
      event: { name: 'schedule', payload: {} },
      ref: 'refs/heads/main',
      sha: github.git('rev-parse', 'main'),
      workspace: join(folder, 'work'),
      inputs: { token: job, verify: 'off', 'registry-auth': 'github' },
      env: { ...env, HTTPS_PROXY: outside.proxy.replace('http://', 'http://me:secret@') },
    })
    expect(stdout).not.toContain('::error')
    expect([exitCode, stderr]).toEqual([0, ''])
    expect(outputs).toMatchObject({ 'pull-request-operation': 'created', 'target-version': '0.58.1' })
    expect(targets(outside)).toEqual(['api.github.com:443', 'ghcr.io:443', `${blobHost}:443`])
    const authorization = `Basic ${Buffer.from('me:secret').toString('base64')}`
    expect(new Set(outside.tunnels.map((tunnel) => tunnel.authorization))).toEqual(new Set([authorization]))
    // connections are kept: at most as many tunnels as the registry's client opens at once, and one for GitHub
    expect(outside.tunnels.length).toBeLessThanOrEqual(33)
    expect(outside.tunnels.length).toBeLessThan(registry.ledger.length)
    const auths = new Set(registry.ledger.map(({ origin, auth }) => `${origin} ${auth}`))
    expect(auths).toEqual(new Set(['registry none', 'registry basic', 'registry bearer', 'blobs none']))
    expect(stdout.replace(`::add-mask::${job}`, '')).not.toMatch(/ghs_job|secret/)
  })

  it('without registry-auth the token stays away from the registry', async () => {
    registry.reset()
    const { exitCode, stdout } = await runCommandLine(['update', join(folder, 'work'), '--dry-run'], {
      process: true,
      env: { ...env, HTTPS_PROXY: (await internet()).proxy, GITHUB_TOKEN: job },
    })
    expect(exitCode).toBe(3)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'ghcr.io/controlplaneio-fluxcd/flux-operator-manifests: the registry denies access, so the repository is private',
    )
    expect(registry.ledger.some(({ auth }) => auth === 'basic')).toBe(false)
  })

  const releases = (settings: Readonly<Record<string, string>>) =>
    runCommandLine(['releases', join(folder, 'work'), '--set', 'registry-mirrors={"ghcr.io":"https://ghcr.io"}'], {
      process: true,
      env: settings,
    })

  it.each([
    [
      'NO_PROXY names the host',
      async () => ({ ...env, HTTPS_PROXY: (await internet()).proxy, NO_PROXY: 'ghcr.io' }),
      3,
      /could not be read/,
    ],
    [
      'the authority is not known',
      async () => ({ HTTPS_PROXY: (await internet()).proxy }),
      3,
      /could not be read .*certificate/,
    ],
    [
      'nobody listens there',
      () => ({ ...env, HTTPS_PROXY: 'http://me:secret@127.0.0.1:9' }),
      3,
      /could not be read .*ECONNREFUSED/,
    ],
    [
      'it is no address',
      () => ({ ...env, HTTPS_PROXY: 'socks5://me:secret@x' }),
      2,
      /HTTPS_PROXY is no address of a proxy/,
    ],
  ])('a clear error where %s', async (_, given, code, message) => {
    const { exitCode, stdout, stderr } = await releases(await given())
    expect(stderr).toMatch(message)
    expect([exitCode, stdout]).toEqual([code, ''])
    expect(stderr).not.toContain('secret')
  })
})

it('contacts no host that docs/egress.md does not name, also where signatures are looked at', async () => {
  const { repository, digest } = publishedDigest(registry, 'operator-chart', '0.58.1')
  // Not signed by anybody, and enough to ask for the trusted root.
  pushSimple(registry, repository, digest, { mediaType: simpleSigningType, bytes: Buffer.from('{}') })
  const outside = await internet()
  const { outputs } = await runAction({
    process: true,
    repository: 'example/home-kubernetes',
    apiUrl: 'https://api.github.com',
    graphqlUrl: 'https://api.github.com/graphql',
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: join(folder, 'work'),
    inputs: { token: job, 'registry-auth': 'github', 'dry-run': 'true' },
    env: { ...env, HTTPS_PROXY: outside.proxy },
  })
  expect(outputs['decision']).toBe('blocked')
  const tuf = 'tuf-repo-cdn.sigstore.dev'
  expect(targets(outside)).toEqual(['api.github.com:443', 'ghcr.io:443', `${blobHost}:443`, `${tuf}:443`])
  const page = await readFile('docs/egress.md', 'utf8')
  for (const target of targets(outside)) expect(page).toContain(target.replace(':443', ''))
})

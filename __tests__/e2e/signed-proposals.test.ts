import { cpSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, type ActionRun } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishedDigest, signRelease, signSimply } from '../../embedded/sigstore/signatures.js'
import { signingWorld, type SigningWorld } from '../../embedded/sigstore/signer.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'

const newest = '0.58.1'

let world: SigningWorld
let registry: EmbeddedRegistry
let github: EmbeddedGitHub
let folder: string
let work: string
beforeAll(async () => {
  world = await signingWorld()
})
beforeEach(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', newest].includes(version)),
  )
  folder = await mkdtemp(join(tmpdir(), 'lockstep-signed-'))
  work = join(folder, 'work')
  cpSync('examples/home-kubernetes', work, { recursive: true })
  await writeFile(join(work, 'trusted_root.json'), JSON.stringify(TrustedRoot.toJSON(world.root)))
  github = await startGitHub(work, join(folder, 'bare.git'))
})
afterEach(async () => {
  await github.close()
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

function run(): Promise<ActionRun> {
  return runAction({
    repository: 'example/home-kubernetes',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: work,
    inputs: {
      token: 'ghs_secret',
      validate: 'off',
      'release-notes': 'off',
      'registry-mirrors': `ghcr.io=${registry.url}`,
      'sigstore-trusted-root': 'trusted_root.json',
    },
  })
}

const body = (): string => github.pulls[0]?.body ?? ''
const writes = (): number =>
  github.ledger.filter(({ method, path }) => method === 'PATCH' && path.includes('/pulls/')).length

/** Replaces the signature of the chart by one that somebody else made. */
async function signWrongly(): Promise<void> {
  const chart = publishedDigest(registry, 'operator-chart', newest)
  const subject = chart.signer.subject.replace('github.com/', 'github.com/evil/')
  await signSimply(registry, world, { ...chart, signer: { ...chart.signer, subject } })
}

describe('a pull request', () => {
  it('names who signed each artifact, by its digest, and so does the summary', async () => {
    await signRelease(registry, world, newest)
    const { summary } = await run()
    for (const role of ['operator-chart', 'instance-chart', 'manifests'] as const) {
      const { digest, signer } = publishedDigest(registry, role, newest)
      for (const text of [body(), summary]) {
        expect(text).toContain(digest)
        expect(text).toContain(signer.subject)
      }
    }
    expect(body()).toContain('3 of 3 signatures verified')
  })

  it('says so when artifacts are signed after they were proposed, without a new commit', async () => {
    await run()
    expect(body()).toContain('0 of 3 signatures verified')
    await signRelease(registry, world, newest)
    const again = await run()
    expect(again.outputs).toMatchObject({ decision: 'update', 'pull-request-operation': 'unchanged' })
    expect(body()).toContain('3 of 3 signatures verified')
    const before = writes()
    await run()
    expect(writes()).toBe(before)
  })

  it('is stopped where a wrong signature appears later, and says why before anything else', async () => {
    await run()
    await signWrongly()
    const stopped = await run()
    expect(stopped.outputs).toMatchObject({ decision: 'blocked', 'pull-request-number': '1' })
    expect(stopped.summary).toMatch(/^### ⚠️/)
    expect(stopped.stdout).toContain('::error title=flux-lockstep%3A signature-invalid')
    expect(github.pulls[0]).toMatchObject({ state: 'open', draft: true })
    expect(body()).toMatch(
      /^<!-- flux-lockstep:begin -->\n<!-- flux-lockstep:stopped -->\n> \[!CAUTION\]\n> The signature of .*evil/,
    )
    const before = writes()
    expect((await run()).outputs).toMatchObject({ decision: 'blocked' })
    expect(writes()).toBe(before)
  })

  it('is told that it is good again, and stays a draft for a person to look at', async () => {
    await run()
    await signWrongly()
    await run()
    const { repository, digest } = publishedDigest(registry, 'operator-chart', newest)
    registry.retag(repository, `${digest.replace(':', '-')}.sig`, null)
    await signRelease(registry, world, newest)
    expect((await run()).outputs).toMatchObject({ decision: 'update', 'pull-request-operation': 'unchanged' })
    expect(body()).not.toContain('CAUTION]\n> The signature')
    expect(body()).toContain('3 of 3 signatures verified')
    expect(github.pulls[0]).toMatchObject({ state: 'open', draft: true })
  })

  it('is never opened for a release that is signed by somebody else', async () => {
    await signWrongly()
    expect((await run()).outputs).toMatchObject({ decision: 'blocked' })
    expect(github.pulls).toEqual([])
  })
})

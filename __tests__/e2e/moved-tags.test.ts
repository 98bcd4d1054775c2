import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, type ActionRun } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { chartArtifact, publishReleases } from '../../embedded/upstream/index.js'
import { isList, stringAt } from '../../src/model/json.js'

const chart = 'controlplaneio-fluxcd/charts/flux-operator'

let registry: EmbeddedRegistry
let folder: string
let github: EmbeddedGitHub
beforeAll(async () => {
  registry = await startRegistry()
})
afterAll(() => registry.close())
beforeEach(async () => {
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'moved-tags-'))
  cpSync('examples/home-kubernetes', join(folder, 'work'), { recursive: true })
  github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
})
afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  return runAction({
    repository: 'example/home-kubernetes',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: join(folder, 'work'),
    inputs: { token: 'ghs_secret', verify: 'off', 'registry-mirrors': `ghcr.io=${registry.url}`, ...inputs },
  })
}

function moved({ outputs }: ActionRun): readonly string[] {
  const findings: unknown = JSON.parse(outputs['findings'] ?? '[]')
  return (isList(findings) ? findings : []).flatMap((finding) =>
    stringAt(finding, ['code']) === 'tag-moved' ? (stringAt(finding, ['message']) ?? '') : [],
  )
}

/** Publishes a release again, with other bytes. */
function republish(): string {
  return registry.push(chart, ['0.58.1'], chartArtifact('flux-operator', '0.58.1', '2026-08-19T10:00:00Z')).manifest
    .digest
}

describe('an artifact of an open pull request', () => {
  it('is remembered with its digest, and stays silent while it is there', async () => {
    await run()
    const digest = registry.store.repositories.get(chart)?.tags.get('0.58.1') ?? ''
    expect(github.pulls[0]?.body).toContain(`"ghcr.io/${chart}:0.58.1":"${digest}"`)
    const again = await run()
    expect(again.outputs).toMatchObject({ 'pull-request-operation': 'unchanged' })
    expect(moved(again)).toEqual([])
  })

  it('whose tag moved is a finding and a line in the body, however often it runs, and no new commit', async () => {
    await run()
    const head = github.git('rev-parse', 'flux-lockstep/default')
    const digest = republish()
    for (let times = 0; times < 2; times++) {
      const again = await run()
      expect(again.outputs).toMatchObject({ decision: 'update', 'pull-request-operation': 'unchanged' })
      expect(moved(again)).toEqual([expect.stringMatching(`${chart}:0.58.1 moved from sha256:\\w+ to ${digest} since`)])
    }
    expect(github.pulls[0]?.body).toMatch(/flux-operator:0\.58\.1 moved from/)
    expect(github.git('rev-parse', 'flux-lockstep/default')).toBe(head)
    expect(github.ledger.filter(({ method }) => method === 'PATCH')).toHaveLength(1)
  })

  it('that vanished is a finding, also where the run holds and leaves the pull request open', async () => {
    await run()
    registry.retag(chart, '0.58.1', null)
    const held = await run({ 'allowed-versions': '>=0.58.1' })
    expect(held.outputs).toMatchObject({ decision: 'held', 'pull-request-number': '' })
    expect(moved(held)).toEqual([`ghcr.io/${chart}:0.58.1 vanished since it was proposed.`])
    const older = await run()
    expect(older.outputs).toMatchObject({ decision: 'update', 'target-version': '0.58.0' })
    expect(moved(older)).toHaveLength(1)
    expect(moved(await run())).toEqual([])
  })
})

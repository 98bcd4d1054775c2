import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, type ActionRun } from '../../embedded/action.js'
import {
  appToken,
  secondaryLimit,
  startGitHub,
  workflowToken,
  type EmbeddedGitHub,
} from '../../embedded/github/index.js'
import { createRepository } from '../../embedded/github/state.js'
import { startRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { isList, listAt } from '../../src/model/json.js'

const instance = `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  distribution:
    version: 2.x
    registry: ghcr.io/fluxcd
    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.37.1
`

/** What the repositories of the organisation hold. */
const kinds = {
  pinned: { 'clusters/flux.yaml': instance },
  /** The search names it, and a reader sees that it pins nothing. */
  mentioned: { 'notes.md': 'We may use flux-operator one day.\n' },
  other: { 'README.md': 'An application.\n' },
}

let folder: string
let github: EmbeddedGitHub
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-organisation-'))
  for (const [kind, files] of Object.entries(kinds))
    for (const [path, content] of Object.entries(files)) {
      const file = join(folder, kind, path)
      await mkdir(join(file, '..'), { recursive: true })
      await writeFile(file, content)
    }
  github = await startGitHub(join(folder, 'pinned'), join(folder, 'pinned.git'), { name: 'example/cluster-000' })
  github.grant('ghs_app', appToken('lockstep', { contents: 'write', pull_requests: 'write' }))
  github.grant('ghs_job', workflowToken({}))
  github.add('example/notes', join(folder, 'mentioned'), join(folder, 'mentioned.git'))
  github.add('example/app-000', join(folder, 'other'), join(folder, 'other.git'))
  createRepository(github.hub, 'elsewhere/cluster', join(folder, 'pinned.git'))
  const numbered = (name: string, index: number): string => `example/${name}-${String(index).padStart(3, '0')}`
  // Many names for the same few bare repositories: 270 that pin a release, 27 that do not.
  for (let index = 1; index < 270; index++)
    createRepository(github.hub, numbered('cluster', index), join(folder, 'pinned.git'))
  for (let index = 1; index < 27; index++)
    createRepository(github.hub, numbered('app', index), join(folder, 'other.git'))
  const old = createRepository(github.hub, 'example/old-cluster', join(folder, 'pinned.git'))
  old.archived = true
  createRepository(github.hub, 'example/forked', join(folder, 'pinned.git'), github.repository)
})
afterAll(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(() => {
  github.reset()
})

function organisation(inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  return runAction({
    repository: 'example/automation',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: folder,
    organisation: true,
    inputs: { organisation: 'example', ...inputs },
  })
}

const names = (run: ActionRun): string[][] => {
  const shards: unknown = JSON.parse(run.outputs['shards'] ?? 'null')
  return isList(shards) ? shards.map((shard) => listAt(shard, ['repositories']).map(String)) : []
}

describe('an organisation of 300 repositories', () => {
  it('is searched, confirmed, and spread over matrices of at most 256 jobs, waiting where GitHub limits searches', async () => {
    github.fault({ path: /^\/search\/code/, times: 1, fault: secondaryLimit(1) })
    const run = await organisation({ token: 'ghs_app' })
    expect(run.exitCode, run.stdout).toBe(0)
    expect(github.hub.repositories.size).toBeGreaterThanOrEqual(300)
    expect(run.outputs['count']).toBe('270')
    const shards = names(run)
    expect(shards.map((shard) => shard.length)).toEqual([135, 135])
    expect(shards.flat()[0]).toBe('cluster-000')
    expect(new Set(shards.flat()).size).toBe(270)
    expect(run.stdout).toContain('not notes: the search names it')
    for (const absent of ['old-cluster', 'forked', 'app-001', 'elsewhere'])
      expect(run.stdout).not.toContain(`  ${absent}`)
    expect(run.stdout.replaceAll('::add-mask::ghs_app', '')).not.toContain('ghs_app')
    expect(github.ledger.length).toBeLessThan(600)
    expect(github.ledger.every(({ method }) => method === 'GET')).toBe(true)
  })

  it('is asked about repository by repository where a search would find more than GitHub shows', async () => {
    const body = { total_count: 4321, incomplete_results: false, items: [] }
    github.fault({
      path: /^\/search\/code\?q=[^&]*user/,
      times: 9,
      fault: { kind: 'answer', when: 'before', status: 200, body },
    })
    const run = await organisation({ token: 'ghs_app' })
    expect(run.outputs['count']).toBe('270')
    const queries = github.ledger.filter(({ path }) => path.startsWith('/search/code') && path.includes('repo'))
    expect(queries.length).toBeGreaterThan(20)
    for (const { path } of queries)
      expect(new URL(path, github.url).searchParams.get('q')?.length).toBeLessThanOrEqual(256)
  })

  it('says what is missing where the token is no App’s', async () => {
    github.grant('person', { kind: 'personal', login: 'jane', permissions: { contents: 'read', metadata: 'read' } })
    const run = await organisation({ token: 'person' })
    expect(run.exitCode).toBe(3)
    expect(run.stdout).toContain('list the repositories that the App is installed on')
  })

  it('refuses a name that is none', async () => {
    const run = await organisation({ token: 'ghs_app', organisation: 'example user:elsewhere' })
    expect(run.exitCode).toBe(2)
    expect(github.ledger).toEqual([])
  })
})

describe('one repository of it', () => {
  it('is brought up to date from a job of another repository, and its report becomes a line of the summary', async () => {
    const registry = await startRegistry()
    try {
      publishReleases(registry)
      const run = await runAction({
        repository: 'example/automation',
        apiUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        serverUrl: 'https://github.com',
        event: { name: 'push', payload: { before: '0'.repeat(40), after: 'a'.repeat(40) } },
        ref: 'refs/heads/trunk',
        sha: 'a'.repeat(40),
        workspace: join(folder, 'pinned'),
        env: { RUNNER_TEMP: folder },
        inputs: {
          token: 'ghs_app',
          repository: 'example/cluster-000',
          'registry-mirrors': `ghcr.io=${registry.url}`,
          verify: 'off',
          'release-notes': 'link',
          force: 'true',
        },
      })
      expect(run.exitCode, run.stdout).toBe(0)
      expect(run.outputs['pull-request-operation'], run.stdout).toBe('created')
      expect(github.pulls.at(-1)?.number).toBe(Number(run.outputs['pull-request-number']))

      const reports = join(folder, 'reports')
      await mkdir(join(reports, 'flux-lockstep-report-cluster-000'), { recursive: true })
      const report = await readFile(run.outputs['report'] ?? '')
      await writeFile(join(reports, 'flux-lockstep-report-cluster-000', 'flux-lockstep-report.json'), report)
      const shards = JSON.stringify([{ number: 1, repositories: ['cluster-000', 'cluster-001'] }])
      const { exitCode, summary } = await organisation({ reports, shards })
      expect(exitCode).toBe(0)
      expect(summary).toContain('## flux-lockstep in 2 repositories')
      expect(summary).toMatch(/\| `example\/cluster-000` \| `default` \| update \| `0\.37\.1` \|/)
      expect(summary).toContain('| `example/cluster-001` |  | no report |')
    } finally {
      await registry.close()
    }
  })

  it('is no name with a path in it', async () => {
    const shards = JSON.stringify([{ number: 1, repositories: ['../../etc'] }])
    const run = await organisation({ reports: folder, shards })
    expect(run.exitCode).toBe(2)
    expect(run.stdout).toContain('no name of a repository')
  })
})

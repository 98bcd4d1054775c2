import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction, type ActionRun } from '../../../embedded/action.js'
import { startGitHub, type Grant, type LedgerEntry } from '../../../embedded/github/index.js'
import { startRegistry } from '../../../embedded/registry/index.js'
import { publishReleases } from '../../../embedded/upstream/index.js'
import { bumped, stage } from '../../e2e/replay.js'

const keeper: Grant = {
  kind: 'personal',
  login: 'keeper',
  permissions: { metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'write', statuses: 'read' },
}
const token = 'ghp_keeper'

/** One run of the bundle: its name, what became of it, and what it asked GitHub. */
export interface RecordedRun {
  readonly name: string
  readonly run: ActionRun
  /** The exit code that it is meant to end with. */
  readonly ends: number
  readonly ledger: readonly LedgerEntry[]
}

/** Stories whose runs between them ask GitHub for nearly all that the program ever asks for. */
const stories = { updates, refusals, checks, migrations } as const

export type Story = keyof typeof stories

/** Tells a story with the real bundle and gives its runs. */
export async function record(story: Story): Promise<readonly RecordedRun[]> {
  const registry = await startRegistry()
  try {
    publishReleases(registry)
    return await stories[story](registry.url)
  } finally {
    await registry.close()
  }
}

/** From the first pull request to what becomes of it, with every setting that asks GitHub for something. */
async function updates(registryUrl: string): Promise<readonly RecordedRun[]> {
  const home = await stage(registryUrl, '0.58.0')
  const { github } = home
  const { repository, people } = github
  const runs: RecordedRun[] = []
  const record = async (name: string, inputs: Readonly<Record<string, string>> = {}): Promise<void> => {
    github.reset()
    const sha = github.git('rev-parse', 'main')
    const event = { name: 'schedule', payload: {}, ref: 'refs/heads/main', sha }
    const settings = {
      labels: 'flux, gitops',
      'create-labels': 'true',
      assignees: 'maintainer',
      reviewers: 'maintainer',
    }
    const asked = { token, dashboard: 'true', milestone: 'Autumn', 'auto-merge': 'true', ...settings, ...inputs }
    runs.push({ name, run: await home.run(event, { inputs: asked }), ends: 0, ledger: [...github.ledger] })
  }
  try {
    github.grant(token, keeper)
    repository.autoMergeAllowed = true
    repository.requiredStatuses.add('ci')
    repository.collaborators.add('maintainer')
    repository.milestones.push({
      id: 901,
      number: 4,
      title: 'Autumn',
      state: 'open',
      creator: 'maintainer',
      createdAt: '2026-09-01T00:00:00Z',
    })
    people.release('v0.58.1', 'What is new')
    await record('create')
    await record('unchanged')
    people.commit('main', { 'new.txt': 'x' })
    await record('update', { rebase: 'behind' })
    people.commit('flux-lockstep/default', { 'mine.txt': 'mine' })
    await record('foreign commit')
    await record('replace', { force: 'true' })
    people.close(1)
    await record('declined')
    people.push('flux-lockstep/default', null)
    await record('again', { force: 'true', 'create-labels': 'false' })
    await record('dry', { 'dry-run': 'true' })
    return runs
  } finally {
    await home.close()
  }
}

/** What GitHub refuses. */
async function refusals(registryUrl: string): Promise<readonly RecordedRun[]> {
  const home = await stage(registryUrl)
  const { github } = home
  try {
    github.repository.actionsMayOpenPulls = false
    const sha = github.git('rev-parse', 'main')
    const run = await home.run({ name: 'schedule', payload: {}, ref: 'refs/heads/main', sha })
    return [{ name: 'refused opening', run, ends: 3, ledger: [...github.ledger] }]
  } finally {
    await home.close()
  }
}

/** The verdict on a pull request that moves one pin of three, and the missing half pushed to it. */
async function checks(registryUrl: string): Promise<readonly RecordedRun[]> {
  const home = await stage(registryUrl)
  const { github } = home
  try {
    github.grant(token, keeper)
    const pull = home.pull(bumped('operator', '0.37.1', '0.58.1'))
    const run = await home.judge(pull, { inputs: { token }, depth: null })
    const judged = { name: 'check', run, ends: 1, ledger: [...github.ledger] }
    github.reset()
    const fixed = await home.judge(pull, { inputs: { token, fix: 'true' } })
    return [judged, { name: 'fix', run: fixed, ends: 1, ledger: [...github.ledger] }]
  } finally {
    await home.close()
  }
}

/** A migration: its two steps, the first merged in between. */
async function migrations(registryUrl: string): Promise<readonly RecordedRun[]> {
  const folder = await mkdtemp(join(tmpdir(), 'recorded-'))
  const workspace = join(folder, 'work')
  await cp('__tests__/migrate/fixtures/with-patches', workspace, { recursive: true })
  const github = await startGitHub(workspace, join(folder, 'bare.git'), { name: 'example/fleet' })
  const runs: RecordedRun[] = []
  const record = async (name: string): Promise<void> => {
    github.reset()
    const run = await runAction({
      repository: 'example/fleet',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: 'https://github.com',
      event: { name: 'workflow_dispatch', payload: {} },
      ref: 'refs/heads/main',
      sha: github.git('rev-parse', 'main'),
      workspace,
      inputs: { token: 'ghs_job', mode: 'migrate', 'registry-mirrors': `ghcr.io=${registryUrl}` },
    })
    runs.push({ name, run, ends: 0, ledger: [...github.ledger] })
  }
  try {
    await record('migrate: add')
    github.people.merge(1)
    await record('migrate: remove')
    return runs
  } finally {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  }
}

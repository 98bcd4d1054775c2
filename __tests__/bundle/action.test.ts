import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, runCommandLine, type ActionRun } from '../../embedded/action.js'
import { startGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { bumped, stage, type Judging, type Stage } from '../e2e/replay.js'

/**
 * What a process adds to the functions: the runner's protocol by environment, output and files. All other tests of the Action run in this
 * process; here each event, mode and exit code runs both ways, and says the same.
 */
let registry: EmbeddedRegistry
let home: Stage
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  home = await stage(registry.url)
})
afterEach(() => home.close())

const half = bumped('operator', '0.37.1', '0.38.1')

/** Runs twice in one state of the repository; a folder of its own is all that may differ. */
async function both(run: (how: Judging) => Promise<ActionRun>, how: Judging = {}): Promise<ActionRun> {
  const plain = ({ exitCode, stdout, stderr, outputs, summary }: ActionRun): ActionRun => {
    const { report = '', diff = '', ...others } = outputs
    const file = report.replace(/^.*action-\w+/, '')
    return {
      exitCode,
      stdout,
      stderr,
      outputs: { ...others, ...(report === '' ? {} : { report: file }), diff: basename(diff) },
      summary,
    }
  }
  const outside = await run({ ...how, process: true })
  expect(plain(outside)).toEqual(plain(await run(how)))
  expect(outside.stderr).toBe('')
  return outside
}

describe('each event', () => {
  it('schedule: the base branch is looked at', async () => {
    const { exitCode, outputs, summary } = await both(home.schedule, { inputs: { 'dry-run': 'true' } })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ decision: 'update', 'target-version': '0.58.1' })
    expect(summary).toContain('0.58.1')
  })

  it.each(['pull_request', 'pull_request_target'] as const)('%s: the change is judged', async (event) => {
    const change = home.pull(half)
    await home.judge(change)
    const { exitCode, stdout } = await both((how) => home.judge(change, how), { event, depth: 1 })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error title=flux-lockstep%3A half-bumped,file=\S+,line=15::/m)
  })

  it('merge_group: its head is judged', async () => {
    const base = home.github.git('rev-parse', 'main')
    const head = home.commit('queue', half)
    const payload = { merge_group: { base_sha: base, head_sha: head } }
    const event = { name: 'merge_group', payload, ref: 'refs/heads/gh-readonly-queue/main/pr-1', sha: head }
    expect((await both((how) => home.run(event, how))).exitCode).toBe(1)
  })

  it('push to another branch: what came with it is judged', async () => {
    const before = home.github.git('rev-parse', 'main')
    const after = home.commit('topic', half)
    const event = { name: 'push', payload: { before, after }, ref: 'refs/heads/topic', sha: after }
    expect((await both((how) => home.run(event, how), { depth: 0 })).exitCode).toBe(1)
  })

  it('workflow_dispatch of a migration', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'fleet-'))
    const workspace = join(folder, 'work')
    await cp('__tests__/migrate/fixtures/one-cluster', workspace, { recursive: true })
    const github = await startGitHub(workspace, join(folder, 'bare.git'), { name: 'example/fleet' })
    const { exitCode, outputs } = await both(({ process = false }) =>
      runAction({
        repository: 'example/fleet',
        apiUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        serverUrl: 'https://github.com',
        event: { name: 'workflow_dispatch', payload: {} },
        ref: 'refs/heads/main',
        sha: github.git('rev-parse', 'main'),
        workspace,
        inputs: {
          token: 'ghs_job',
          mode: 'migrate',
          'dry-run': 'true',
          'registry-mirrors': `ghcr.io=${registry.url}`,
        },
        process,
      }),
    )
    await github.close()
    await rm(folder, { recursive: true, force: true })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ decision: 'update' })
  })
})

describe('each way to fail', () => {
  it.each<[string, Readonly<Record<string, string>>, number]>([
    ['an input that is none', { lables: 'flux' }, 2],
    ['a token that is empty', { token: '' }, 2],
    ['a token that GitHub does not know', { token: 'nonsense' }, 3],
  ])('%s: one annotation', async (_name, inputs, exitCode) => {
    const ended = await both(home.schedule, { inputs })
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.stdout.match(/^::error title=flux-lockstep::/gm)).toHaveLength(1)
    expect(ended.outputs).toEqual({})
  })

  it('an event that is cut off: one annotation', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'event-'))
    const path = join(folder, 'event.json')
    await writeFile(path, '{"action":')
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_PATH: path }
    const { exitCode, stdout, stderr } = await runCommandLine([], { env, process: true })
    expect([exitCode, stderr]).toEqual([2, ''])
    expect(stdout).toMatch(
      /^::error title=flux-lockstep::\S+event\.json is no JSON \(.+\); GITHUB_EVENT_PATH names .+\n$/,
    )
    await rm(folder, { recursive: true, force: true })
  })

  it('a registry that nobody answers for: a report that says so', async () => {
    const inputs = { 'registry-mirrors': 'ghcr.io=http://127.0.0.1:9', 'dry-run': 'true' }
    const { exitCode, stderr, outputs } = await home.schedule({ inputs, process: true })
    expect([exitCode, stderr]).toEqual([3, ''])
    expect(outputs).toMatchObject({ decision: 'failed' })
  })
})

it('the Action of an organisation starts from its own folder', async () => {
  const inputs = { organisation: 'no name', token: 'ghs_job' }
  const { exitCode, stdout } = await both((how) => home.schedule({ ...how, organisation: true }), { inputs })
  expect(exitCode).toBe(2)
  expect(stdout).toContain('is no name of an owner')
})

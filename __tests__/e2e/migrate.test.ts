import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { runAction, runCommandLine } from '../../embedded/action.js'
import { commitFolder } from '../../embedded/git/commit-folder.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { isObject, listAt, stringAt } from '../../src/model/json.js'
import { git } from '../support/git.js'

let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-migrate-'))
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

const run = (...args: string[]) => runCommandLine([...args, '--registry-mirror', `ghcr.io=${registry.url}`])

async function repository(fixture: string): Promise<string> {
  const dir = await mkdtemp(join(folder, `${fixture}-`))
  cpSync(`__tests__/migrate/fixtures/${fixture}`, dir, { recursive: true })
  commitFolder(dir, 'feat: the cluster')
  return dir
}

/** Runs the migration and gives decision and detail of each bootstrap. */
async function migrate(dir: string, ...args: string[]): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await run('migrate', dir, '--format', 'json', ...args)
  expect(stderr).toBe('')
  expect(exitCode).toBe(0)
  const report: unknown = JSON.parse(stdout)
  return listAt(report, ['sets']).map((set) => `${stringAt(set, ['name'])} ${stringAt(set, ['decision'])}`)
}

const shapes = [
  'one-cluster',
  'six-clusters',
  'with-patches',
  'gitlab-ssh',
  'oci-source',
  'half-migrated',
  'extra-objects',
  'remote-base',
  'home-ops-gotk',
  'outer-patches',
  'labelled-sync',
  'hand-made-shards',
  'chart-release',
]

describe('migrate', () => {
  it.each(shapes)('%s: two steps whose trees pass check, and then nothing', async (fixture) => {
    const dir = await repository(fixture)
    for (const [step, message] of [
      ['add', 'feat: operator and instance'],
      ['remove', 'chore: the bootstrap goes'],
    ] as const) {
      const sets = await migrate(dir, ...(step === 'remove' ? ['--remove-bootstrap'] : []))
      expect(sets.length).toBeGreaterThan(0)
      for (const set of sets) expect(set).toMatch(new RegExp(`^migrate-${step}(?:-[a-z]+)? update$`))
      const { exitCode, stdout } = await run('check', dir)
      expect(stdout).not.toContain(': error [')
      expect(exitCode).toBe(0)
      commitFolder(dir, message)
    }
    for (const set of await migrate(dir)) expect(set).toMatch(/^migrate(?:-[a-z]+)? up-to-date$/)
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })

  it('fresh: one step, and then nothing', async () => {
    const dir = await repository('one-cluster')
    const fresh = ['--set', 'migrate-strategy=fresh']
    expect(await migrate(dir, ...fresh)).toEqual(['migrate-both update'])
    expect((await run('check', dir)).exitCode).toBe(0)
    commitFolder(dir, 'feat: operator and instance')
    expect(await migrate(dir, ...fresh)).toEqual(['migrate up-to-date'])
  })

  it('a dry run writes nothing and prints the patch and the commands for the cluster', async () => {
    const dir = await repository('with-patches')
    const { exitCode, stdout } = await run('migrate', dir, '--dry-run')
    expect(exitCode).toBe(0)
    expect(stdout).toContain('+kind: OCIRepository')
    expect(stdout).toContain('kubectl -n flux-system wait helmrelease/flux-operator helmrelease/flux-instance')
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })

  it('sees a step that is written and not yet committed, without a word on files that are gone', async () => {
    const dir = await repository('one-cluster')
    await migrate(dir)
    expect(await migrate(dir, '--remove-bootstrap')).toEqual(['migrate-remove held'])
    commitFolder(dir, 'feat: operator and instance')
    expect(await migrate(dir)).toEqual(['migrate-remove held'])
    expect(await migrate(dir, '--remove-bootstrap')).toEqual(['migrate-remove update'])
    const { stdout } = await run('migrate', dir)
    expect(stdout).not.toContain('was not read')
    expect(await migrate(dir)).toEqual(['migrate up-to-date'])
  })

  it('keeps apart two bootstraps whose folders name no cluster', async () => {
    const dir = await mkdtemp(join(folder, 'two-'))
    for (const side of ['east', 'west']) {
      const flux = join(dir, side, 'cluster')
      cpSync('__tests__/migrate/fixtures/one-cluster/clusters/home', flux, { recursive: true })
      const sync = join(flux, 'flux-system/gotk-sync.yaml')
      await writeFile(sync, (await readFile(sync, 'utf8')).replace('clusters/home', `${side}/cluster`))
    }
    expect(await migrate(dir)).toEqual([
      'migrate-add-east-cluster-flux-system update',
      'migrate-add-west-cluster-flux-system update',
    ])
  })

  it('says what it does not understand with file and line, and writes nothing', async () => {
    const dir = await repository('not-understood')
    const { exitCode, stdout } = await run('migrate', dir, '--format', 'json')
    expect(exitCode).toBe(0)
    const report: unknown = JSON.parse(stdout)
    const sets = listAt(report, ['sets']).filter(isObject)
    expect(sets.map((set) => [set['decision'], set['reason']])).toContainEqual(['blocked', 'not-understood'])
    for (const found of sets.flatMap((set) => listAt(set, ['findings'])))
      expect(stringAt(found, ['file'])).toMatch(/\.yaml$/)
    expect(git(dir, 'status', '--porcelain')).toBe('')
  })
})

describe('mode: migrate as an Action', () => {
  let github: EmbeddedGitHub
  let root: string
  let work: string
  async function start(fixture: string): Promise<void> {
    root = await mkdtemp(join(folder, 'action-'))
    work = join(root, 'work')
    cpSync(`__tests__/migrate/fixtures/${fixture}`, work, { recursive: true })
    github = await startGitHub(work, join(root, 'bare.git'), { name: 'example/fleet' })
  }
  afterEach(() => github.close())

  const dispatch = (inputs: Readonly<Record<string, string>> = {}) =>
    runAction({
      repository: 'example/fleet',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: 'https://github.com',
      event: { name: 'workflow_dispatch', payload: {} },
      ref: 'refs/heads/main',
      sha: github.git('rev-parse', 'main'),
      workspace: work,
      inputs: { token: 'ghs_secret', mode: 'migrate', 'registry-mirrors': `ghcr.io=${registry.url}`, ...inputs },
    })

  it('opens the first step, then the removal as a draft, then nothing, and the result passes check', async () => {
    await start('with-patches')
    const first = await dispatch()
    expect(first.stdout).not.toContain('::error')
    expect(first.exitCode).toBe(0)
    const [add] = github.pulls
    expect(add).toMatchObject({ number: 1, draft: false, state: 'open', head: { branch: 'flux-lockstep/migrate-add' } })
    expect(add?.title).toBe('feat: add Flux Operator beside the Flux bootstrap')
    expect(add?.body).toContain('kubectl -n flux-system wait helmrelease/flux-operator helmrelease/flux-instance')
    expect(add?.body).toMatch(/<!-- flux-lockstep:\{.*"set":"migrate-add".*\} -->$/)
    expect(github.git('diff', '--name-status', 'main', 'flux-lockstep/migrate-add')).not.toMatch(/^D/m)

    expect((await dispatch()).outputs).toMatchObject({ 'pull-request-operation': 'unchanged' })
    expect(github.pulls).toHaveLength(1)

    github.people.merge(1)
    await dispatch()
    const remove = github.pulls[1]
    expect(remove).toMatchObject({ number: 2, draft: true, head: { branch: 'flux-lockstep/migrate-remove' } })
    expect(github.git('diff', '--name-status', 'main', 'flux-lockstep/migrate-remove')).toMatch(
      /^D\t.*gotk-components/m,
    )

    expect(() => github.people.merge(2)).toThrow('not mergeable')
    github.people.ready(2)
    github.people.merge(2)
    const { outputs, exitCode } = await dispatch()
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ decision: 'up-to-date' })
    expect(github.pulls).toHaveLength(2)

    const clone = join(await mkdtemp(join(folder, 'clone-')), 'fleet')
    git(folder, 'clone', '--quiet', join(root, 'bare.git'), clone)
    expect((await run('check', clone)).exitCode).toBe(0)
  })

  it('opens one pull request for each cluster', async () => {
    await start('six-clusters')
    expect((await dispatch()).exitCode).toBe(0)
    expect(github.pulls.map((pull) => pull.head.branch).sort()).toEqual(
      ['asia', 'europe', 'lab', 'staging', 'test', 'west'].map((name) => `flux-lockstep/migrate-add-${name}`),
    )
  })

  it('leaves a declined step and a branch of somebody else alone', async () => {
    await start('one-cluster')
    await dispatch()
    github.people.close(1)
    expect((await dispatch()).outputs).toMatchObject({ decision: 'held' })
    expect(github.pulls).toHaveLength(1)
    expect((await dispatch({ force: 'true' })).outputs).toMatchObject({ 'pull-request-operation': 'recovered' })
    const foreign = github.people.commit('flux-lockstep/migrate-add', { 'mine.txt': 'x' })
    expect((await dispatch()).outputs).toMatchObject({ decision: 'held' })
    expect(github.git('rev-parse', 'flux-lockstep/migrate-add')).toBe(foreign)
  })

  it('closes the removal when the first step is taken back', async () => {
    await start('one-cluster')
    await dispatch()
    const before = github.git('rev-parse', 'main')
    github.people.merge(1)
    await dispatch()
    expect(github.pulls[1]?.state).toBe('open')
    github.people.revert('main', before)
    await dispatch()
    expect(github.pulls[1]?.state).toBe('closed')
  })

  it('a dry run opens nothing', async () => {
    await start('one-cluster')
    expect((await dispatch({ 'dry-run': 'true' })).outputs).toMatchObject({ decision: 'update' })
    expect(github.pulls).toHaveLength(0)
  })
})

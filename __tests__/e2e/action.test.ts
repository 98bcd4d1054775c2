import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, type ActionRun } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { git } from '../support/git.js'

const branch = 'flux-lockstep/default'

let registry: EmbeddedRegistry
let folder: string
let github: EmbeddedGitHub
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-action-'))
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
    inputs: {
      token: 'ghs_secret',
      'registry-mirrors': `ghcr.io=${registry.url}`,
      'release-notes': 'link',
      ...inputs,
    },
  })
}

describe('the bundle as an Action', () => {
  it('opens one pull request whose branch touches three scalars and nothing else', async () => {
    const { exitCode, stdout, outputs, summary } = await run()
    expect(stdout).not.toContain('::error')
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({
      decision: 'update',
      'current-version': '0.37.1',
      'target-version': '0.58.1',
      'pull-request-number': '1',
      'pull-request-operation': 'created',
      verified: 'true',
    })
    expect(
      github
        .git('diff', '--numstat', 'main', branch)
        .split('\n')
        .map((line) => line.slice(0, 3)),
    ).toEqual(['1\t1', '1\t1', '1\t1'])
    expect(github.git('log', '-1', '--format=%P', branch)).toBe(github.git('rev-parse', 'main'))
    const [pull] = github.pulls
    expect(pull?.title).toMatch(/^(feat|chore|fix)\b.*0\.58\.1/)
    expect(pull?.body).toMatch(/<!-- flux-lockstep:\{.*"target":"0\.58\.1".*\} -->$/)
    expect(summary).toContain('0.58.1')
    expect(stdout.replace('::add-mask::ghs_secret', '') + summary).not.toContain('ghs_secret')
    expect(github.ledger.length).toBeLessThanOrEqual(20)
  })

  it('pushes nothing and opens nothing the second time, with at most 5 requests', async () => {
    await run()
    const head = github.git('rev-parse', branch)
    github.reset()
    const { outputs } = await run()
    expect(outputs).toMatchObject({ decision: 'update', 'pull-request-operation': 'unchanged' })
    expect(github.git('rev-parse', branch)).toBe(head)
    expect(github.pulls).toHaveLength(1)
    expect(github.ledger.length).toBeLessThanOrEqual(5)
  })

  it('leaves its branch when the base moved elsewhere, and moves it where rebase says behind', async () => {
    await run()
    const old = github.git('rev-parse', branch)
    github.people.commit('main', { 'new.txt': 'x' })
    expect((await run()).outputs).toMatchObject({ 'pull-request-operation': 'unchanged' })
    expect(github.git('rev-parse', branch)).toBe(old)
    expect((await run({ rebase: 'behind' })).outputs).toMatchObject({ 'pull-request-operation': 'updated' })
    expect(github.git('log', '-1', '--format=%P', branch)).toBe(github.git('rev-parse', 'main'))
  })

  it('takes a commit with a copied trailer and another tree for somebody else’s', async () => {
    await run()
    const message = github.git('log', '-1', '--format=%B', branch)
    github.people.push(branch, github.git('rev-parse', 'main'))
    github.repository.pulls.length = 0
    const forged = github.people.commit(branch, { 'mine.txt': 'mine' }, { message })
    const { outputs } = await run()
    expect(outputs['decision']).toBe('blocked')
    expect(github.git('rev-parse', branch)).toBe(forged)
  })

  it('pushes the branch and says what to allow where Actions may not open pull requests', async () => {
    github.repository.actionsMayOpenPulls = false
    const { outputs, stdout } = await run()
    expect(outputs['pull-request-operation']).toBe('pushed')
    expect(stdout).toContain('Settings → Actions → General')
    expect(github.git('rev-parse', branch)).toMatch(/^[0-9a-f]{40}$/)
  })

  it('writes nothing in a dry run', async () => {
    const { outputs } = await run({ 'dry-run': 'true' })
    expect(outputs).toMatchObject({ decision: 'update', 'pull-request-number': '' })
    const writing = github.ledger.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')
    expect(writing).toEqual([])
    expect(JSON.stringify(github.ledger.map(({ body }) => body))).not.toContain('mutation')
    expect(github.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    expect(github.pulls).toEqual([])
  })

  it('judges a pull request in a clone that holds the merge commit alone, as actions/checkout makes it', async () => {
    const base = github.git('rev-parse', 'main')
    const apps = 'kubernetes/main/apps/flux-system'
    const files = [
      `${apps}/flux-operator/app/ocirepository.yaml`,
      `${apps}/flux-instance/app/ocirepository.yaml`,
      `${apps}/flux-instance/app/helmrelease.yaml`,
    ]
    const lowered: Record<string, string> = {}
    for (const path of files) {
      const text = github.git('show', `main:${path}`)
      expect(text).toContain('0.37.1')
      lowered[path] = `${text.replace('0.37.1', '0.37.0')}\n`
    }
    const head = github.people.commit('renovate/flux-operator', lowered)
    const { number } = github.people.open('renovate/flux-operator')
    github.git('branch', 'merged', base)
    const tree = github.git('rev-parse', `${head}^{tree}`)
    const identity = ['-c', 'user.name=GitHub', '-c', 'user.email=noreply@github.com']
    const merge = github.git(...identity, 'commit-tree', tree, '-p', base, '-p', head, '-m', 'merge')
    github.people.push('merged', merge)
    const clone = join(folder, 'shallow')
    git(folder, 'clone', '--quiet', '--depth=1', '--branch=merged', `file://${join(folder, 'bare.git')}`, clone)
    const { exitCode, stdout } = await runAction({
      repository: 'example/home-kubernetes',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: 'https://github.com',
      event: {
        name: 'pull_request',
        payload: { number, pull_request: { number, base: { sha: base, ref: 'main' }, head: { sha: head } } },
      },
      ref: `refs/pull/${number}/merge`,
      sha: merge,
      workspace: clone,
      inputs: { token: 'ghs_secret', 'registry-mirrors': `ghcr.io=${registry.url}` },
    })
    expect(stdout).not.toContain('is no commit')
    expect(stdout).toContain('[downgrade]')
    expect(exitCode).toBe(1)
  })
})

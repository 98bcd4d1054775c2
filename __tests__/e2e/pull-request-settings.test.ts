import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { stage, type Stage } from './replay.js'

const branch = 'bot/default'

let registry: EmbeddedRegistry
let home: Stage
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  home = await stage(registry.url)
  const { repository } = home.github
  repository.collaborators.add('maintainer')
  repository.milestones.push({
    id: 901,
    number: 4,
    title: 'Autumn',
    state: 'open',
    creator: 'maintainer',
    createdAt: '2026-09-01T00:00:00Z',
  })
})
afterEach(() => home.close())

function run(inputs: Readonly<Record<string, string>>): Promise<ActionRun> {
  const sha = home.github.git('rev-parse', 'main')
  return home.run(
    { name: 'schedule', payload: {}, ref: 'refs/heads/main', sha },
    { inputs: { 'release-notes': 'off', 'branch-prefix': 'bot/', ...inputs } },
  )
}

describe('the settings of a pull request', () => {
  it('reach GitHub: branch, texts, draft, labels, people and milestone', async () => {
    const { exitCode, stdout } = await run({
      'pull-request-title': 'Flux to {to}',
      'commit-message': 'build: flux {from} to {to}',
      'commit-trailers': 'Signed-off-by: Bot <bot@example.com>',
      draft: 'true',
      labels: 'flux, gitops',
      'create-labels': 'true',
      assignees: 'maintainer',
      reviewers: 'maintainer',
      milestone: 'Autumn',
    })
    expect(stdout).not.toMatch(/^::(error|warning)/m)
    expect(exitCode).toBe(0)
    const [pull] = home.github.pulls
    expect(pull).toMatchObject({
      title: 'Flux to 0.58.1',
      draft: true,
      labels: ['flux', 'gitops'],
      assignees: ['maintainer'],
      reviewers: ['maintainer'],
      milestone: 4,
    })
    const message = home.github.git('log', '-1', '--format=%B', branch)
    expect(message).toMatch(/^build: flux 0\.37\.1 to 0\.58\.1\n/)
    expect(message).toContain('Signed-off-by: Bot <bot@example.com>')
  })

  it('name a milestone by its number too', async () => {
    await run({ milestone: '4' })
    expect(home.github.pulls[0]?.milestone).toBe(4)
  })

  it('are warnings where GitHub refuses them, and the pull request stands', async () => {
    const { exitCode, stdout } = await run({
      labels: 'nobody-made-this',
      'team-reviewers': 'no-such-team',
      milestone: 'Winter',
    })
    expect(exitCode).toBe(0)
    expect(stdout).toContain('the repository has no label nobody-made-this; set create-labels to have it made')
    expect(stdout).toContain('the repository has no open milestone Winter')
    expect(home.github.pulls[0]).toMatchObject({ state: 'open', labels: [], milestone: null })
  })

  it('add labels, and never take away what people set', async () => {
    await run({ labels: 'flux', 'create-labels': 'true' })
    home.github.pulls[0]?.labels.push('urgent')
    await run({ labels: 'flux', 'create-labels': 'true', to: '0.57.0' })
    expect(home.github.pulls[0]?.labels).toContain('urgent')
  })
})

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../embedded/action.js'
import { loopback } from '../../embedded/in-process.js'
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
    await run({ labels: 'flux', 'create-labels': 'true', to: '0.48.0' })
    expect(home.github.pulls[0]?.labels).toContain('urgent')
  })

  it('say where a release was asked for, and where it lies behind', async () => {
    await run({ to: '0.48.0' })
    const [asked] = home.github.pulls
    expect(asked?.title).toMatch(/pdate Flux Operator 0\.37\.1 → 0\.48\.0, asked for with `to` \(Flux 2\.7 → 2\.8\)$/)
    expect(asked?.body).toMatch(/0\.48\.0, published 2026-\d\d-\d\d \d\d:\d\d UTC, was asked for with `to`\./)
    expect(asked?.body).not.toContain('is the newest release')
    await run({ to: '0.37.0' })
    expect(home.github.pulls[0]?.title).toMatch(/oll Flux Operator back 0\.37\.1 → 0\.37\.0, asked for with `to`$/)
    expect(home.github.pulls[0]?.body).toContain('### Rollback: Flux Operator 0.37.1 → 0.37.0')
  })

  it('read release notes as every other request is sent', async () => {
    const asked: string[] = []
    const nearby = loopback()
    const fetch: typeof nearby.fetch = (address, init, gate) => {
      const url = new URL(address)
      if (url.hostname !== 'api.github.com') return nearby.fetch(address, init, gate)
      asked.push(url.pathname)
      return Promise.resolve(Response.json([{ tag_name: 'v0.58.1', html_url: 'x', body: 'A note from afar.' }]))
    }
    await home.schedule({ inputs: { 'release-notes': 'text' }, machine: { fetch } })
    expect(asked.toSorted()).toEqual([
      '/repos/controlplaneio-fluxcd/flux-operator/releases',
      '/repos/fluxcd/flux2/releases',
    ])
    expect(home.github.pulls[0]?.body).toContain('A note from afar.')
  })
})

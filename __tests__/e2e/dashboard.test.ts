import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { stage, type Stage } from './replay.js'

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

function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const sha = home.github.git('rev-parse', 'main')
  return home.run(
    { name: 'schedule', payload: {}, ref: 'refs/heads/main', sha },
    { inputs: { token: 'ghp_maintainer', dashboard: 'true', 'release-notes': 'link', ...inputs } },
  )
}

const dashboard = () => home.github.repository.issues[0]

describe('the dashboard', () => {
  beforeEach(() => {
    home.github.grant('ghp_maintainer', {
      kind: 'personal',
      login: 'keeper',
      permissions: { metadata: 'read', contents: 'write', pull_requests: 'write', issues: 'write', statuses: 'read' },
    })
  })

  it('is one issue that shows every set, written again only where the state changes', async () => {
    await run()
    expect(dashboard()).toMatchObject({ author: 'keeper', state: 'open' })
    expect(dashboard()?.body).toMatch(/`default`.*\[#1\].*`0\.37\.1` → `0\.58\.1`/)
    home.github.reset()
    await run()
    expect(home.github.ledger.filter(({ method }) => method !== 'GET' && method !== 'POST')).toEqual([])
    expect(home.github.repository.issues).toHaveLength(1)
  })

  it('has a box for a declined set, proposes it once the box is ticked, and clears the box', async () => {
    await run()
    home.github.people.close(1)
    expect((await run()).outputs).toMatchObject({ decision: 'held' })
    const box = '- [ ] <!-- flux-lockstep:retry=default -->'
    expect(dashboard()?.body).toContain(box)
    Object.assign(dashboard() ?? {}, { body: dashboard()?.body?.replace('- [ ]', '- [x]') })
    expect((await run()).outputs).toMatchObject({ decision: 'update' })
    expect(home.github.pulls.filter(({ state }) => state === 'open')).toHaveLength(1)
    expect(dashboard()?.body).not.toContain('retry=default')
  })

  it('brings up a pull request that has been open for 14 days, once, and never after it was closed', async () => {
    await run()
    const age = () =>
      Object.assign(dashboard() ?? {}, {
        body: dashboard()?.body?.replace(/"since":"[^"]+"/, '"since":"2020-01-01T00:00:00.000Z"'),
      })
    age()
    await run()
    await run()
    expect(dashboard()?.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(/#1.*`0\.58\.1`.*has been open for 14 days/),
    ])
    home.github.people.close(1)
    await run()
    age()
    Object.assign(dashboard() ?? {}, { state: 'closed' })
    await run()
    expect(dashboard()?.comments).toHaveLength(1)
    expect(dashboard()?.state).toBe('closed')
  })

  it('starts anew from a body that somebody broke', async () => {
    await run()
    Object.assign(dashboard() ?? {}, {
      body: '- [x] <!-- flux-lockstep:retry=../../x -->\n<!-- flux-lockstep-dashboard:{"sets":{"default":7}} -->',
    })
    expect((await run()).exitCode).toBe(0)
    expect(dashboard()?.body).toMatch(/"default":\{"state":"#1","since":"20/)
  })

  it('is a warning where the token may not write issues, and the release is proposed all the same', async () => {
    const { exitCode, outputs, stdout } = await run({ token: 'ghs_job' })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ 'pull-request-operation': 'created' })
    expect(stdout).toMatch(/::warning.*The dashboard could not be kept: .*issues: write/)
    expect(home.github.repository.issues).toHaveLength(0)
  })
})

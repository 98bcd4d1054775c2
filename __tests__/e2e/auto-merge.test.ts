import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { ActionRun } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { stage, type Stage } from './replay.js'

const branch = 'flux-lockstep/default'

let registry: EmbeddedRegistry
let held: Stage
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  held = await stage(registry.url, '0.58.0')
  held.github.repository.autoMergeAllowed = true
  held.github.repository.requiredStatuses.add('ci')
})
afterEach(() => held.close())

function run(inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
  const sha = held.github.git('rev-parse', 'main')
  return held.run(
    { name: 'schedule', payload: {}, ref: 'refs/heads/main', sha },
    { inputs: { 'auto-merge': 'true', 'release-notes': 'link', ...inputs } },
  )
}

describe('auto-merge', () => {
  it('is armed with the method for the commit that was written, and merges when the checks pass', async () => {
    expect((await run({ 'auto-merge-method': 'rebase' })).outputs).toMatchObject({ decision: 'update' })
    const [pull] = held.github.pulls
    expect(pull?.autoMerge).toMatchObject({ method: 'rebase' })
    const arming = held.github.ledger.find(({ body }) => JSON.stringify(body).includes('enablePullRequestAutoMerge'))
    expect(JSON.stringify(arming?.body)).toContain(held.github.git('rev-parse', branch))
    held.github.people.status(held.github.git('rev-parse', branch), 'ci', 'success')
    expect(pull?.merged).not.toBeNull()
  })

  it('is off by default', async () => {
    await run({ 'auto-merge': 'false' })
    expect(held.github.pulls[0]?.autoMerge).toBeNull()
  })

  it('stays off once a person took it off for this release', async () => {
    await run()
    Object.assign(held.github.pulls[0] ?? {}, { autoMerge: null })
    held.github.people.commit('main', { 'new.txt': 'x' })
    expect((await run({ rebase: 'behind' })).outputs).toMatchObject({ 'pull-request-operation': 'updated' })
    expect(held.github.pulls[0]?.autoMerge).toBeNull()
  })

  it('is a warning where the repository does not allow it', async () => {
    held.github.repository.autoMergeAllowed = false
    const { exitCode, stdout } = await run()
    expect(exitCode).toBe(0)
    expect(stdout).toContain(
      'auto-merge could not be armed: Pull request Auto merge is not allowed for this repository',
    )
  })

  it('needs a person, who is told why, where a Flux minor is entered', async () => {
    await held.close()
    held = await stage(registry.url, '0.37.1')
    held.github.repository.autoMergeAllowed = true
    held.github.repository.requiredStatuses.add('ci')
    await run()
    expect(held.github.pulls[0]).toMatchObject({ autoMerge: null })
    expect(held.github.pulls[0]?.body).toContain(
      'Auto-merge is not armed: it enters Flux 2.8 and 2.9, which cannot be taken back.',
    )
  })

  it('is taken off before another release is written that a person has to merge', async () => {
    await held.close()
    held = await stage(registry.url, '0.37.1')
    held.github.repository.autoMergeAllowed = true
    held.github.repository.requiredStatuses.add('ci')
    await run({ to: '0.38.1', 'auto-merge-flux-minor': 'true' })
    const [pull] = held.github.pulls
    expect(pull?.autoMerge).not.toBeNull()
    held.github.reset()
    await run({ 'on-approved': 'update' })
    expect(pull?.autoMerge).toBeNull()
    const sent = held.github.ledger.map(({ body }) => JSON.stringify(body))
    const off = sent.findIndex((text) => text.includes('disablePullRequestAutoMerge'))
    const moved = sent.findIndex((text) => text.includes('updateRefs'))
    expect(off).toBeGreaterThanOrEqual(0)
    expect(moved).toBeGreaterThan(off)
  })
})

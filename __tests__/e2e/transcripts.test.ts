import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import type { ActionRun } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { bumped, stage, type Stage } from './replay.js'
import { transcriptOf } from './transcript.js'

/** Four whole flows with every request in order, to be read: what a change asks more, or less, or elsewhere stands in its review. */
let registry: EmbeddedRegistry
let home: Stage
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
beforeEach(async () => {
  home = await stage(registry.url, '0.58.0')
  home.github.people.release('v0.58.1', 'What is new')
})
afterEach(() => home.close())

/** What one run asks for; what came before it does not count. */
async function recorded(run: () => Promise<ActionRun>): Promise<string> {
  home.github.reset()
  registry.reset()
  const { exitCode } = await run()
  return transcriptOf({ registry: registry.ledger, github: home.github.ledger, exitCode })
}

it('opens the first pull request', async () => {
  await expect(await recorded(() => home.schedule())).toMatchFileSnapshot('transcripts/first-proposal.txt')
})

it('updates the pull request when the base moved', async () => {
  await home.schedule()
  home.commit('main', { 'new.txt': 'x' })
  const run = () => home.schedule({ inputs: { rebase: 'behind' } })
  await expect(await recorded(run)).toMatchFileSnapshot('transcripts/update.txt')
})

it('leaves a release alone that a person declined', async () => {
  await home.schedule()
  home.github.people.close(1)
  await expect(await recorded(() => home.schedule())).toMatchFileSnapshot('transcripts/decline.txt')
})

it('judges a pull request that moves one pin of three', async () => {
  const pull = home.pull(bumped('operator', '0.58.0', '0.58.1'))
  await expect(await recorded(() => home.judge(pull))).toMatchFileSnapshot('transcripts/half-bumped.txt')
})

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { times } from '../support/effort.js'
import { files, stage, type Stage, type Verdict } from '../e2e/replay.js'

/**
 * The bundle as a process of its own, killed at each of its GitHub requests, and the next run after it; and two processes started at once.
 * All of them take minutes, so that only the long tier meets every request; elsewhere it is every fifth.
 */
const stride = times(5, 1)
const doubles = times(2, 50)
const branch = 'flux-lockstep/default'
const counts = { killed: 0, converged: 0, duplicates: 0, lost: 0 }

let registry: EmbeddedRegistry
let home: Stage | null = null
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterEach(async () => {
  await home?.close()
  home = null
})
afterAll(async () => {
  await registry.close()
  const { killed, converged, duplicates, lost } = counts
  const every = stride === 1 ? 'every request' : `every request of ${stride} (npm run test:long: all)`
  console.log(
    `${every}: ${killed} runs killed, ${converged} converged, ${duplicates} duplicates, ${lost} lost commits; ${doubles} doubles`,
  )
})

/** The example at 0.54.1, on a GitHub of its own. */
async function begin(): Promise<Stage> {
  await home?.close()
  home = await stage(registry.url, '0.54.1')
  return home
}

function run(place: Stage, to: string, killable?: (kill: () => void) => void): Promise<Verdict> {
  const inputs = { to, validate: 'off', 'release-notes': 'link', labels: 'flux', 'create-labels': 'true' }
  return place.schedule({ inputs, depth: 1, process: true, ...(killable ? { killable } : {}) })
}

/** Runs until its request of a number, and kills it before that is carried out or after. False where it ended before. */
async function killedAt(place: Stage, to: string, at: number, when: 'before' | 'after'): Promise<boolean> {
  let kill = (): void => undefined
  place.github.reset()
  const lift = place.github.fault({
    ordinal: at,
    fault: {
      kind: 'cut',
      when,
      then: () => {
        kill()
      },
    },
  })
  const { exitCode } = await run(place, to, (given) => (kill = given))
  lift()
  return exitCode === null
}

/** What a person commits on the branch afterwards stays. */
async function expectKept(place: Stage, to: string): Promise<void> {
  const { github } = place
  const foreign = github.people.commit(branch, { 'mine.txt': 'mine' })
  await run(place, to)
  const kept = github.git('rev-parse', branch) === foreign
  if (!kept) counts.lost++
  expect(kept).toBe(true)
}

/** One branch, one pull request, the right tree on the right parent, and a body that says so. */
function expectConverged({ github }: Stage, to: string): void {
  const open = github.pulls.filter(({ state }) => state === 'open')
  counts.duplicates += Math.max(0, open.length - 1)
  expect(open).toHaveLength(1)
  const heads = github.git('for-each-ref', '--format=%(refname:short)', 'refs/heads/').split('\n').sort()
  expect(heads).toEqual([branch, 'main'])
  for (const path of Object.values(files)) expect(github.git('show', `${branch}:${path}`)).toContain(to)
  expect(github.git('rev-parse', `${branch}^`)).toBe(github.git('rev-parse', 'main'))
  expect(open[0]?.body).toContain(`"target":"${to}","head":"${github.git('rev-parse', branch)}"`)
  counts.converged++
}

describe.each([
  { name: 'a create run', before: null, to: '0.55.0' },
  { name: 'an update run', before: '0.55.0', to: '0.58.1' },
])('$name', ({ before, to }) => {
  it.each(['before', 'after'] as const)('killed %s any of its requests is put right by the next one', async (when) => {
    let at = 1
    for (let met = true; met; at += stride) {
      const place = await begin()
      if (before !== null) await run(place, before)
      met = await killedAt(place, to, at, when)
      if (met) counts.killed++
      expect((await run(place, to)).exitCode).toBe(0)
      expectConverged(place, to)
      await expectKept(place, to)
    }
    expect(at).toBeGreaterThan(8)
  })
})

it(`two processes at once, ${doubles} times, open one pull request each time`, async () => {
  for (let round = 0; round < doubles; round++) {
    const place = await begin()
    const ends = await Promise.all([run(place, '0.55.0'), run(place, '0.55.0')])
    expect(ends.map(({ exitCode }) => exitCode)).toContain(0)
    await run(place, '0.55.0')
    expectConverged(place, '0.55.0')
  }
})

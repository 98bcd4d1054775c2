import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import { isAncestor } from '../../embedded/git/history.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { sendNear } from '../../embedded/network/near.js'
import { openForge } from '../../src/world/forge/github/github.js'
import type { SendRequest } from '../../src/model/fetch.js'
import { propose } from '../../src/propose/propose.js'
import type { ProposalOutcome } from '../../src/propose/proposal.js'
import { parseSettings } from '../../src/settings/parse.js'
import { times } from '../support/effort.js'

/**
 * A run that is cut at each of its requests, and the next run after it. From the cut on nothing reaches GitHub, which is what a kill is; the
 * request at the cut is lost before it is sent, or carried out and its answer lost.
 */
const branch = 'flux-lockstep/default'
const { pullRequest } = parseSettings({ file: null, inputs: {}, options: [] }).settings.policy
/** In short every third request: what is cut after one is cut before the next, and the long tier cuts at each. */
const step = times(3, 1)
const counts = { cut: 0, converged: 0, duplicates: 0, lost: 0, texts: 0 }

let folder: string
let github: EmbeddedGitHub
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const work = join(folder, 'work')
  await mkdir(work)
  await writeFile(join(work, 'pin.yaml'), 'tag: 0.56.0\n')
  github = await startGitHub(work, join(folder, 'bare.git'))
})
afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})
afterAll(() => {
  const { cut, converged, duplicates, lost, texts } = counts
  console.log(
    `${cut} requests cut, ${converged} runs converged, ${duplicates} duplicates, ${lost} lost commits, ${texts} lost texts`,
  )
})

/** What happens at one request of a run. */
type Interruption =
  | { readonly kind: 'cut'; readonly at: number; readonly when: 'before' | 'after' }
  | { readonly kind: 'meanwhile'; readonly at: number; readonly act: () => void }

/** Proposes a release as a run would, and counts its requests. */
async function run(
  target: string,
  interruption?: Interruption,
): Promise<{ outcome: ProposalOutcome | null; sent: number }> {
  let sent = 0
  const send: SendRequest = async (input, init) => {
    sent++
    const here = interruption !== undefined && sent >= interruption.at
    if (here && interruption.kind === 'cut' && (interruption.when === 'before' || sent > interruption.at))
      throw new TypeError('fetch failed')
    if (interruption?.kind === 'meanwhile' && sent === interruption.at) interruption.act()
    const answer = await sendNear(input, init)
    if (here && interruption.kind === 'cut') {
      await answer.text()
      throw new TypeError('fetch failed')
    }
    return answer
  }
  const forge = openForge({
    repository: 'example/home-kubernetes',
    token: 'ghs_job',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    userAgent: 'test',
    fetch: send,
    pace: 0,
    retries: 0,
  })
  try {
    const { base } = await forge.repository(null)
    if (!base) throw new Error('there is no base')
    const before = Buffer.from(github.read('main', 'pin.yaml') ?? '')
    const after = Buffer.from(`tag: ${target}\n`)
    const outcome = await propose(forge, {
      set: 'default',
      branch,
      base,
      plan: {
        target,
        files: [{ path: 'pin.yaml', mode: '100644', before, after }],
        draft: false,
        render: () => Promise.resolve({ title: `Flux Operator ${target}`, body: 'x', commitMessage: 'feat: x' }),
      },
      settings: { ...pullRequest, labels: ['flux'], createLabels: true },
      force: false,
    })
    return { outcome, sent }
  } catch (error) {
    if (interruption === undefined) throw error
    return { outcome: null, sent }
  }
}

/** One branch, one pull request, the right tree on the right parent, and a body that says so. */
function expectConverged(target: string): void {
  const open = github.pulls.filter(({ state }) => state === 'open')
  counts.duplicates += Math.max(0, open.length - 1)
  expect(open).toHaveLength(1)
  expect([...github.branches().keys()]).toEqual([branch, 'main'])
  expect(github.read(branch, 'pin.yaml')).toBe(`tag: ${target}\n`)
  expect(github.at(`${branch}^`)).toBe(github.at('main'))
  expect(open[0]?.body).toContain(`"target":"${target}","head":"${github.at(branch) ?? ''}"`)
  counts.converged++
}

type Pull = EmbeddedGitHub['pulls'][number]

/** What a person does to the open pull request, and what of it has to be there in the end. */
const acts: Readonly<Record<string, (pull: Pull, head: string) => () => void>> = {
  'takes it to another base'(pull, head) {
    github.people.push('next', github.git('rev-parse', 'main'))
    pull.base = 'next'
    return () => {
      expect([pull.base, pull.state]).toEqual(['next', 'open'])
      counts.lost += github.at(branch) === head ? 0 : 1
    }
  },
  'makes a draft of it'(pull) {
    pull.draft = true
    return () => expect(pull.draft).toBe(true)
  },
  'deletes the branch'(pull) {
    github.git('update-ref', '-d', `refs/heads/${branch}`)
    github.people.close(pull.number)
    return () => expect(pull.state).toBe('closed')
  },
  'queues it'(pull, head) {
    github.people.queue(pull.number, true)
    return () => {
      expect(pull.state).toBe('open')
      counts.lost += github.at(branch) === head ? 0 : 1
    }
  },
  'approves it'(pull) {
    github.people.review(pull.number, 'APPROVED')
    return () => expect(pull.state).toBe('open')
  },
  'closes it and opens it again'(pull) {
    github.people.close(pull.number)
    pull.state = 'open'
    pull.closedAt = null
    return () => expect(pull.state).toBe('open')
  },
  'writes before our part'(pull) {
    github.people.edit(pull.number, (body) => `Please wait.\n\n${body}`)
    return () => void (counts.texts += (pull.body ?? '').startsWith('Please wait.') ? 0 : 1)
  },
  'gives it another title'(pull) {
    pull.title = 'ops: mine'
    return () => void (counts.texts += pull.title === 'ops: mine' ? 0 : 1)
  },
}

const flows = [
  { name: 'a create run', prepare: () => Promise.resolve(), target: '0.57.0' },
  { name: 'an update run', prepare: () => run('0.57.0').then(() => undefined), target: '0.58.0' },
]

describe.each(flows)('$name', ({ prepare, target }) => {
  it.each(['before', 'after'] as const)(
    'that is cut %s any of its requests is put right by the next one',
    async (when) => {
      for (let at = 1, ended = false; !ended; at += step) {
        await prepare()
        const { sent } = await run(target, { kind: 'cut', at, when })
        // the last round is a run that nothing met
        ended = sent < at
        if (!ended) counts.cut++
        await run(target)
        expectConverged(target)
        await restart()
      }
    },
  )

  it('never overwrites what a person commits between any two of its requests', async () => {
    for (let at = 1, ended = false; !ended; at += step) {
      await prepare()
      const foreign: string[] = []
      const act = (): void => {
        foreign.push(github.people.commit(branch, { 'mine.txt': 'mine' }))
      }
      const { sent } = await run(target, { kind: 'meanwhile', at, act })
      ended = sent < at
      await run(target)
      const lost = foreign.filter((commit) => !isOnBranch(commit))
      counts.lost += lost.length
      expect(lost).toEqual([])
      expect(github.pulls.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1)
      await restart()
    }
  })

  it.each(['closes', 'merges'] as const)(
    'leaves alone what a person %s between any two of its requests',
    async (verb) => {
      for (let at = 1, ended = false; !ended; at += step) {
        await prepare()
        const left: Record<'title' | 'body' | 'number' | 'headCommit', unknown>[] = []
        const act = (): void => {
          const [pull] = github.pulls.filter(({ state }) => state === 'open')
          if (!pull) return
          if (verb === 'closes') github.people.close(pull.number)
          else github.people.merge(pull.number)
          left.push(textsOf(pull))
        }
        const { sent } = await run(target, { kind: 'meanwhile', at, act })
        ended = sent < at
        await run(target)
        for (const was of left) {
          const now = github.pulls.find(({ number }) => number === was.number)
          expect(now && textsOf(now)).toEqual(was)
          expect(now?.state).toBe('closed')
        }
        expect(github.pulls.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1)
        await restart()
      }
    },
  )

  it.each(Object.entries(acts))('lets stand what a person does between any two of its requests: %s', async (_, act) => {
    for (let at = 1, ended = false; !ended; at += step) {
      await prepare()
      const pull = (): EmbeddedGitHub['pulls'][number] | undefined => github.pulls.find((one) => one.state === 'open')
      const kept: (() => void)[] = []
      const meanwhile = (): void => {
        const [one, head] = [pull(), github.at(branch)]
        if (one && head) kept.push(act(one, head))
      }
      const { sent } = await run(target, { kind: 'meanwhile', at, act: meanwhile })
      ended = sent < at
      await run(target).catch(() => null)
      for (const expectKept of kept) expectKept()
      expect(github.pulls.filter(({ state }) => state === 'open').length).toBeLessThanOrEqual(1)
      await restart()
    }
  })

  it('that finds the base moved between any two of its requests ends on the new base', async () => {
    for (let at = 1, ended = false; !ended; at += step) {
      await prepare()
      const act = (): void => {
        github.people.commit('main', { 'pin.yaml': `tag: 0.56.${at}\n` })
      }
      const { sent } = await run(target, { kind: 'meanwhile', at, act })
      ended = sent < at
      if (!ended) {
        await run(target)
        expectConverged(target)
      }
      await restart()
    }
  })
})

it('run twice at once, 5 times, opens one pull request each time', async () => {
  for (let round = 0; round < 5; round++) {
    const results = await Promise.allSettled([run('0.57.0'), run('0.57.0')])
    expect(results.some(({ status }) => status === 'fulfilled')).toBe(true)
    await run('0.57.0')
    expectConverged('0.57.0')
    await restart()
  }
})

function textsOf({ title, body, number, headCommit }: EmbeddedGitHub['pulls'][number]) {
  return { title, body, number, headCommit }
}

function isOnBranch(commit: string): boolean {
  return isAncestor(github.repository.bare, commit, github.at(branch) ?? '')
}

/** The repository as it was at the start. */
async function restart(): Promise<void> {
  await github.close()
  await rm(folder, { recursive: true, force: true })
  folder = await mkdtemp(join(tmpdir(), 'faults-'))
  const work = join(folder, 'work')
  await mkdir(work)
  await writeFile(join(work, 'pin.yaml'), 'tag: 0.56.0\n')
  github = await startGitHub(work, join(folder, 'bare.git'))
}

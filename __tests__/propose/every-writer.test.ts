import { cpSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runAction, type ActionRun } from '../../embedded/action.js'
import { appToken, personalToken, startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { bumped, files, stage, type Stage } from '../e2e/replay.js'
import { times } from '../support/effort.js'

/**
 * Everything beside the proposal that talks to GitHub, cut at each of its requests: from there on nothing is heard (a kill), or that one answer is
 * lost and the run goes on. The next run has to put right what there is, once, and no run may say that all is well where it is not.
 * All of it takes minutes, and is done in the long tier alone.
 */
const isWhole = times(0, 1) === 1
const counts = { cut: 0, converged: 0, duplicates: 0, lost: 0, wrong: 0 }

/** What one writer leaves behind. */
interface Scene {
  readonly github: EmbeddedGitHub
  readonly run: () => Promise<ActionRun>
  /** How often that which has to be there once is there. */
  readonly found: () => number
  /** Whether all is as a run that nothing met leaves it. */
  readonly isRight: () => boolean
  readonly close: () => Promise<void>
}

interface Writer {
  readonly name: string
  /** The exit code of a run that nothing met. */
  readonly exits: number
  readonly begin: () => Promise<Scene>
}

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(async () => {
  await registry.close()
  const { cut, converged, duplicates, lost, wrong } = counts
  console.log(
    `${cut} requests cut, ${converged} runs converged, ${duplicates} duplicates, ${lost} lost, ${wrong} in a wrong state`,
  )
})

const machine = { second: 0 }
const half = bumped('operator', '0.37.1', '0.38.1')

async function onStage(scene: (home: Stage) => Omit<Scene, 'github' | 'close'>): Promise<Scene> {
  const home = await stage(registry.url)
  return { ...scene(home), github: home.github, close: home.close }
}

const writers: readonly Writer[] = [
  {
    name: 'the comment of a check',
    exits: 1,
    begin: () =>
      onStage(({ pull, judge }) => {
        const change = pull(half)
        return {
          run: () => judge(change, { machine }),
          found: () => change.comments.length,
          isRight: () => change.comments[0]?.body.includes('git apply') === true,
        }
      }),
  },
  {
    name: 'a suggestion',
    exits: 1,
    begin: () =>
      onStage(({ pull, judge }) => {
        const change = pull({ ...half, [files.values]: (text: string) => text.replace('0.37.1', '0.38.0') })
        const suggestions = () => change.reviewComments.filter(({ body }) => body.includes('```suggestion'))
        return {
          run: () => judge(change, { machine }),
          found: () => suggestions().length,
          isRight: () => suggestions()[0]?.body.includes('v0.38.1') === true,
        }
      }),
  },
  {
    name: 'a fix that is pushed',
    exits: 0,
    begin: () =>
      onStage(({ github, pull, judge }) => {
        github.grant('ghp_me', personalToken('me'))
        const change = pull(half)
        const first = change.headCommit
        return {
          // the second run judges what the first one pushed
          run: async () => {
            await judge(change, { machine, inputs: { fix: 'true', token: 'ghp_me' } })
            return await judge(change, { machine, inputs: { fix: 'true', token: 'ghp_me' } })
          },
          found: () => Number(github.git('rev-list', '--count', `${first}..topic`)),
          isRight: () => github.read('topic', files.values)?.includes('v0.38.1') === true,
        }
      }),
  },
  {
    name: 'the dashboard',
    exits: 0,
    begin: () =>
      onStage(({ github, schedule }) => {
        github.grant('ghs_app', appToken('lockstep', { contents: 'write', pull_requests: 'write', issues: 'write' }))
        const inputs = { token: 'ghs_app', dashboard: 'true', 'release-notes': 'link', validate: 'off', to: '0.38.1' }
        return {
          run: () => schedule({ machine, inputs }),
          found: () => github.repository.issues.length,
          isRight: () =>
            /`default`.*#\d/.test(github.repository.issues[0]?.body ?? '') &&
            github.pulls.filter(({ state }) => state === 'open').length === 1,
        }
      }),
  },
  {
    name: 'a remark on the dashboard',
    exits: 0,
    begin: async () => {
      const home = await stage(registry.url)
      const { github } = home
      github.grant('ghs_app', appToken('lockstep', { contents: 'write', pull_requests: 'write', issues: 'write' }))
      const inputs = { token: 'ghs_app', dashboard: 'true', 'release-notes': 'link', validate: 'off', to: '0.38.1' }
      const run = () => home.schedule({ machine, inputs })
      await run()
      const issue = () => github.repository.issues[0]
      const old = issue()?.body?.replace(/"since":"[^"]+"/, '"since":"2020-01-01T00:00:00.000Z"')
      Object.assign(issue() ?? {}, { body: old })
      return {
        github,
        run,
        found: () => issue()?.comments.length ?? 0,
        isRight: () => issue()?.comments[0]?.body.includes('has been open for 14 days') === true,
        close: home.close,
      }
    },
  },
  { name: 'migrate', exits: 0, begin: migrating },
  { name: 'the organisation', exits: 0, begin: organisation },
]

async function migrating(): Promise<Scene> {
  const folder = await mkdtemp(join(tmpdir(), 'every-writer-'))
  const work = join(folder, 'work')
  cpSync('__tests__/migrate/fixtures/with-patches', work, { recursive: true })
  const github = await startGitHub(work, join(folder, 'bare.git'), { name: 'example/fleet' })
  return {
    github,
    run: () =>
      action(github, work, 'example/fleet', {
        token: 'ghs_secret',
        mode: 'migrate',
        'registry-mirrors': `ghcr.io=${registry.url}`,
      }),
    found: () => github.pulls.filter(({ state }) => state === 'open').length,
    isRight: () =>
      [...github.branches().keys()].join(' ') === 'flux-lockstep/migrate-add main' &&
      github.pulls[0]?.body?.includes(`"head":"${github.at('flux-lockstep/migrate-add') ?? ''}"`) === true,
    close: async () => {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

async function organisation(): Promise<Scene> {
  const { github, folder, close } = await stage(registry.url)
  github.grant('ghs_app', appToken('lockstep', { contents: 'write', pull_requests: 'write' }))
  let last: ActionRun | null = null
  return {
    github,
    run: async () => {
      last = await action(github, folder, 'example/automation', { organisation: 'example', token: 'ghs_app' }, true)
      return last
    },
    found: () => Number(last?.outputs['count'] ?? 0),
    isRight: () => last?.outputs['shards']?.includes('home-kubernetes') === true,
    close,
  }
}

function action(
  github: EmbeddedGitHub,
  workspace: string,
  repository: string,
  inputs: Readonly<Record<string, string>>,
  whole = false,
): Promise<ActionRun> {
  return runAction({
    repository,
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace,
    organisation: whole,
    machine,
    inputs,
  })
}

const interruptions = [
  { when: 'before', dead: true },
  { when: 'after', dead: true },
  { when: 'before', dead: false },
  { when: 'after', dead: false },
] as const

describe.skipIf(!isWhole).each(writers)('$name', ({ begin, exits }) => {
  it.each(interruptions)('cut $when any of its requests (dead from there: $dead)', async ({ when, dead }) => {
    for (let at = 1, met = true; met; at++) {
      const scene = await begin()
      const { github, run, found, isRight } = scene
      github.reset()
      github.fault({ ordinal: at, fault: { kind: 'cut', when } })
      if (dead) github.fault({ ordinal: { from: at + 1 }, fault: { kind: 'cut', when: 'before' } })
      const { exitCode, stdout } = await run()
      met = github.ledger.length >= at
      // a run that ends well has left what a whole one leaves, or warns of what it could not do
      const isFalse = exitCode === 0 && (exits === 1 || (!isRight() && !stdout.includes('::warning')))
      if (isFalse) counts.wrong++
      expect({ at, isFalse }).toEqual({ at, isFalse: false })
      const once = found()
      github.reset()
      expect((await run()).exitCode).toBe(exits)
      if (met) counts.cut++
      counts.duplicates += Math.max(0, found() - 1, once - 1)
      counts.lost += found() === 0 ? 1 : 0
      counts.wrong += isRight() ? 0 : 1
      expect({ at, once: Math.min(once, 1), found: found(), isRight: isRight() }).toEqual({
        at,
        once: Math.min(once, 1),
        found: 1,
        isRight: true,
      })
      if (met) counts.converged++
      await scene.close()
    }
  })
})

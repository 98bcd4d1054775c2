import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runAction, type ActionRun } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub, type Pull } from '../../embedded/github/index.js'
import type { Machine } from '../../src/world/machine.js'

/** Where the three pins of the example lie, by a short name. */
export const files = {
  operator: 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml',
  instance: 'kubernetes/main/apps/flux-system/flux-instance/app/ocirepository.yaml',
  values: 'kubernetes/main/apps/flux-system/flux-instance/app/helmrelease.yaml',
} as const

/** Edits of files; null deletes one. */
export type Edits = Readonly<Record<string, ((text: string) => string) | string | null>>

/** All pins of the example from one release to another. */
export function all(from: string, to: string): Edits {
  const move = (text: string): string => text.replaceAll(from, to)
  return { [files.operator]: move, [files.instance]: move, [files.values]: move }
}

/** One file's pin. */
export function bumped(name: keyof typeof files, from: string, to: string): Edits {
  return { [files[name]]: (text: string) => text.replaceAll(from, to) }
}

/** A repository on the embedded GitHub whose pull requests are judged by the real bundle. */
export interface Stage {
  readonly folder: string
  readonly github: EmbeddedGitHub
  /** Commits edits to a branch and gives the commit. */
  readonly commit: (branch: string, edits: Edits, message?: string) => string
  /** Commits edits to a new branch and opens a pull request. */
  readonly pull: (edits: Edits, options?: { readonly branch?: string; readonly author?: string }) => Pull
  /** Runs the Action on a pull request as a workflow of its event would. */
  readonly judge: (pull: Pull, options?: Judging) => Promise<Verdict>
  /** Runs it on any event, in a clone that has a commit. */
  readonly run: (
    event: { name: string; payload: object; ref: string; sha: string },
    options?: Judging,
  ) => Promise<Verdict>
  /** Runs it on the schedule of the base branch. */
  readonly schedule: (options?: Judging) => Promise<Verdict>
  readonly close: () => Promise<void>
}

export interface Judging {
  readonly inputs?: Readonly<Record<string, string>>
  /** Commits that the checkout has; 2 as in the README, 0 for all, null for no checkout. */
  readonly depth?: number | null
  /** What is checked out instead of what the event names. */
  readonly checkout?: string
  readonly event?: 'pull_request' | 'pull_request_target'
  /** Starts the bundle: only where the process is what is looked at. */
  readonly process?: boolean
  /** The Action in `organisation/` instead. */
  readonly organisation?: boolean
  /** With a process: is given what kills the run at once. */
  readonly killable?: (kill: () => void) => void
  /** Without one: what the machine is to be instead. */
  readonly machine?: Partial<Machine>
}

/** A run, and its annotations as `level code file:line`. */
export interface Verdict extends ActionRun {
  readonly annotations: readonly string[]
}

/** Starts with the example at one release. */
export async function stage(registryUrl: string, release = '0.37.1', more: Edits = {}): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'replay-'))
  const work = join(folder, 'work')
  cpSync('examples/home-kubernetes', work, { recursive: true })
  const read = (path: string): Promise<string> => readFile(join(work, path), 'utf8').catch(() => '')
  for (const [path, edit] of Object.entries({ ...all('0.37.1', release), ...more })) {
    await mkdir(dirname(join(work, path)), { recursive: true })
    if (edit !== null) await writeFile(join(work, path), typeof edit === 'string' ? edit : edit(await read(path)))
  }
  const bare = join(folder, 'bare.git')
  const github = await startGitHub(work, bare)
  const commit = (branch: string, edits: Edits, message = 'chore: change'): string => {
    const from = github.branches().has(branch) ? branch : 'main'
    const texts = Object.entries(edits).map(([path, edit]): [string, string | null] => [
      path,
      typeof edit === 'function' ? edit(github.read(from, path) ?? '') : edit,
    ])
    return github.people.commit(branch, Object.fromEntries(texts), { message })
  }
  const run: Stage['run'] = async (event, options = {}) => {
    const { depth = 2, inputs = {}, checkout = event.sha } = options
    const workspace = await mkdtemp(join(folder, 'checkout-'))
    if (depth !== null) github.checkOut(workspace, checkout, depth)
    const result = await runAction({
      repository: 'example/home-kubernetes',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: 'https://github.com',
      event,
      ref: event.ref,
      sha: event.sha,
      workspace,
      process: options.process === true,
      organisation: options.organisation === true,
      ...(options.machine ? { machine: options.machine } : {}),
      ...(options.killable ? { killable: options.killable } : {}),
      inputs: { token: 'ghs_job', 'registry-mirrors': `ghcr.io=${registryUrl}`, verify: 'off', ...inputs },
    })
    return { ...result, annotations: annotationsIn(result.stdout) }
  }
  return {
    folder,
    github,
    commit,
    run,
    schedule(options) {
      const sha = github.git('rev-parse', 'main')
      return run({ name: 'schedule', payload: {}, ref: 'refs/heads/main', sha }, options)
    },
    pull(edits, { branch = 'topic', author = 'maintainer' } = {}) {
      commit(branch, edits)
      return github.people.open(branch, { author })
    },
    async judge(pull, options = {}) {
      const target = options.event === 'pull_request_target'
      const ref = `refs/pull/${pull.number}/merge`
      const sha = target ? pull.baseCommit : github.git('rev-parse', ref)
      const payload = { pull_request: payloadOf(pull, github.git('rev-parse', ref)) }
      return await run({ name: options.event ?? 'pull_request', payload, ref, sha }, options)
    },
    async close() {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

function payloadOf(pull: Pull, merge: string): object {
  return {
    number: pull.number,
    user: { login: pull.author, type: pull.author.endsWith('[bot]') ? 'Bot' : 'User' },
    comments: pull.comments.length,
    merge_commit_sha: merge,
    base: { sha: pull.baseCommit, ref: pull.base, repo: { full_name: 'example/home-kubernetes' } },
    head: { sha: pull.headCommit, ref: pull.head.branch, repo: { full_name: pull.head.repository } },
  }
}

/** The annotations of a log, without their texts: `error half-bumped helmrelease.yaml:21`. */
function annotationsIn(log: string): readonly string[] {
  return [...log.matchAll(/^::(error|warning|notice) (.*?)::/gm)].map(([, level = '', properties = '']) => {
    const property = (name: string): string => new RegExp(`(?:^|,)${name}=([^,]*)`).exec(properties)?.[1] ?? ''
    const short = Object.entries(files).find(([, path]) => path === property('file'))?.[0]
    const code = decodeURIComponent(property('title')).replace(/^flux-lockstep: /, '')
    return `${level} ${code} ${short ?? property('file')}:${property('line')}`
  })
}

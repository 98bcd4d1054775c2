import { execFileSync } from 'node:child_process'
import { mkdtemp } from 'node:fs/promises'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { forkToken, personalToken } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { all, files, bumped, stage, type Edits, type Judging, type Stage, type Verdict } from './replay.js'
import { git } from '../support/git.js'

let registry: EmbeddedRegistry
let open: Stage[] = []
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())
afterEach(async () => {
  await Promise.all(open.map((one) => one.close()))
  open = []
  registry.reset()
})

async function start(release?: string, more?: Edits): Promise<Stage> {
  const one = await stage(registry.url, release, more)
  open.push(one)
  return one
}

/** A registry that nobody answers for. */
const down = { 'registry-mirrors': 'ghcr.io=http://127.0.0.1:9' }
const half = bumped('operator', '0.37.1', '0.38.1')
const whole = all('0.37.1', '0.38.1')
const note: Edits = { 'docs/note.md': 'Nothing of Flux.\n' }

const introduced = ({ annotations }: Verdict): readonly string[] =>
  annotations.filter((one) => !one.includes('(there before)') && !one.includes('proposal-incomplete'))
const said = ({ summary, stdout }: Verdict): string => summary.replaceAll('\\', '') + stdout
const writes = ({ github }: Stage) =>
  github.ledger.filter(({ method, path }) => method !== 'GET' && path !== '/graphql')

describe('what is judged', () => {
  it('in a merge group: its head against its base', async () => {
    const { github, commit, run } = await start()
    const base = github.git('rev-parse', 'main')
    const judge = (head: string): Promise<Verdict> => {
      const payload = { merge_group: { base_sha: base, head_sha: head } }
      return run({ name: 'merge_group', payload, ref: 'refs/heads/gh-readonly-queue/main/pr-1', sha: head })
    }
    const bad = await judge(commit('queue-1', half))
    expect(bad.exitCode).toBe(1)
    expect(introduced(bad)).toEqual(['error half-bumped values:15', 'error half-bumped instance:14'])
    expect((await judge(commit('queue-2', whole))).exitCode).toBe(0)
  })

  it('in a push to another branch: what came with it; a new branch from where it left the base', async () => {
    const { github, commit, run } = await start()
    const judge = (before: string, after: string, forced = false): Promise<Verdict> =>
      run(
        { name: 'push', payload: { before, after, forced }, ref: 'refs/heads/topic', sha: after },
        { depth: 0, checkout: github.git('rev-parse', 'main') },
      )
    const none = '0'.repeat(40)
    const first = commit('topic', half)
    expect((await judge(none, first)).exitCode).toBe(1)
    const second = commit('topic', note)
    expect((await judge(first, second)).exitCode).toBe(0)
    expect((await judge(first, second, true)).exitCode).toBe(1)
    expect((await judge(second, none)).exitCode).toBe(0)
  })

  it.each([1, 2, 0, null])('with a checkout of %s commits: the same', async (depth) => {
    const { pull, judge } = await start()
    const verdict = await judge(pull(half), { depth })
    expect(verdict.exitCode).toBe(1)
    expect(introduced(verdict)).toEqual(['error half-bumped values:15', 'error half-bumped instance:14'])
  })

  it('is what will be merged: a base that moved meanwhile counts', async () => {
    const { commit, pull, judge } = await start()
    const change = pull(half)
    expect((await judge(change)).exitCode).toBe(1)
    commit('main', { ...bumped('instance', '0.37.1', '0.38.1'), ...bumped('values', '0.37.1', '0.38.1') })
    expect(introduced(await judge(change))).toEqual([])
  })

  it('passes what touches nothing of Flux, without a look at the registry', async () => {
    const { pull, judge } = await start('0.37.1', bumped('operator', '0.37.1', '0.38.1'))
    const verdict = await judge(pull(note), { inputs: down })
    expect(verdict).toMatchObject({ exitCode: 0 })
    expect(verdict.annotations.filter((one) => one.startsWith('error'))).toEqual([])
  })

  it('is a warning where it was there before, and an error where lockstep is strict', async () => {
    const { pull, judge } = await start('0.37.1', bumped('operator', '0.37.1', '0.38.1'))
    const change = pull({ [files.operator]: (text) => `${text}# a comment\n` })
    const lenient = await judge(change)
    expect(lenient.exitCode).toBe(0)
    expect(lenient.annotations.some((one) => one.startsWith('warning out-of-lockstep'))).toBe(true)
    expect((await judge(change, { inputs: { 'strict-lockstep': 'true' } })).exitCode).toBe(1)
  })
})

describe('a way back', () => {
  it('to the release before stays open while the registry is down, with a notice', async () => {
    const { commit, pull, judge } = await start()
    commit('main', whole)
    const verdict = await judge(pull(all('0.38.1', '0.37.1')), { inputs: down, depth: 0 })
    expect(verdict.exitCode).toBe(0)
    expect(verdict.annotations.some((one) => one.startsWith('notice way-back'))).toBe(true)
  })

  it('over a Flux minor is an error that says the operator refuses it', async () => {
    const { commit, pull, judge } = await start()
    commit('main', all('0.37.1', '0.45.1'))
    const verdict = await judge(pull(all('0.45.1', '0.37.1')), { inputs: down, depth: 0 })
    expect(verdict.exitCode).toBe(1)
    expect(introduced(verdict).some((one) => one.startsWith('error flux-downgrade'))).toBe(true)
    expect(said(verdict)).toContain('the operator refuses a lower Flux minor')
  })

  it('that is none needs the registry, and its outage ends with 3', async () => {
    const { pull, judge } = await start()
    expect((await judge(pull(whole), { inputs: down })).exitCode).toBe(3)
  })
})

describe('help for the author', () => {
  it('is one comment that is kept up to date', async () => {
    const { github, commit, pull, judge } = await start()
    const change = pull(half)
    await judge(change)
    await judge(change)
    expect(change.comments).toHaveLength(1)
    expect(change.comments[0]?.body).toContain('git apply')
    commit('topic', { ...bumped('instance', '0.37.1', '0.38.1'), ...bumped('values', '0.37.1', '0.38.1') })
    expect((await judge(github.pulls[0] ?? change)).exitCode).toBe(0)
    expect(change.comments.map(({ body }) => body)).toEqual([expect.stringContaining('all is well now')])
  })

  it('is a patch that makes the branch whole when it is run as it stands', async () => {
    const { folder, github, pull, judge } = await start()
    const change = pull(half)
    const script = /```+sh\n(git apply <<'PATCH'\n[\s\S]*?\nPATCH)\n/.exec((await judge(change)).summary)?.[1] ?? ''
    const work = await mkdtemp(join(folder, 'apply-'))
    git(folder, 'clone', '--quiet', '--branch=topic', join(folder, 'bare.git'), work)
    execFileSync('bash', ['-e'], { cwd: work, input: script })
    const versions = git(work, 'grep', '-hoE', '0\\.3[78]\\.[0-9]', '--', ...Object.values(files))
    expect(new Set(versions.split('\n'))).toEqual(new Set(['0.38.1']))
    expect(github.git('rev-parse', 'topic')).toBe(change.headCommit)
  })

  it('is a suggestion where the line lies in the diff, once', async () => {
    const { pull, judge } = await start()
    const near = { ...half, [files.values]: (text: string) => text.replace('0.37.1', '0.38.0') }
    const change = pull(near)
    await judge(change)
    await judge(change)
    const mine = change.reviewComments.filter(({ body }) => body.includes('```suggestion'))
    expect(mine.map(({ path, line }) => ({ path, line }))).toEqual([{ path: files.values, line: 15 }])
    expect(mine[0]?.body).toContain('v0.38.1')
  })

  it('comes without a single write where the pull request is a fork’s, and the verdict is the same', async () => {
    const place = await start()
    const { github, judge } = place
    github.people.fork('stranger')
    const text = github.git('show', `main:${files.operator}`)
    const theirs = github.add('stranger/home-kubernetes', '', '').people
    theirs.commit('topic', { [files.operator]: `${text.replace('0.37.1', '0.38.1')}\n` })
    const change = github.people.open('stranger:topic', { author: 'stranger' })
    github.grant('ghs_fork', forkToken())
    for (const depth of [2, null]) {
      const verdict = await judge(change, { inputs: { token: 'ghs_fork', fix: 'true' }, depth })
      expect(verdict.exitCode).toBe(1)
      expect(introduced(verdict)).toEqual(['error half-bumped values:15', 'error half-bumped instance:14'])
      expect(verdict.summary).toContain('git apply')
    }
    expect(change.comments).toEqual([])
    expect(writes(place).filter(({ status }) => status !== null && status < 300)).toEqual([])
  })

  it('never hides what is annotated: ten of each severity, the rest in the summary', async () => {
    const many = Array.from({ length: 14 }, (_, index) => `kubernetes/main/apps/demo/source-${index}.yaml`)
    const broken = (path: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: ${path.replace(/\D/g, '') || 'x'}
  namespace: flux-system
spec:
  interval: 1h
  url: https://github.com/example/demo
  nonsense: true
`
    const { pull, judge } = await start()
    const verdict = await judge(pull(Object.fromEntries(many.map((path) => [path, broken(path)]))))
    expect(verdict.exitCode).toBe(1)
    expect(verdict.annotations.filter((one) => one.startsWith('error'))).toHaveLength(10)
    for (const path of many) expect(verdict.summary).toContain(path)
  })
})

describe('fix: true', () => {
  const fix = (token: string): Judging => ({ inputs: { fix: 'true', token } })

  it('pushes the missing half to a person’s branch with a personal token, once', async () => {
    const { github, pull, judge } = await start()
    github.grant('ghp_me', personalToken('me'))
    const change = pull(half)
    const before = change.headCommit
    expect((await judge(change, fix('ghp_me'))).exitCode).toBe(1)
    expect(github.git('rev-parse', 'topic^')).toBe(before)
    expect(github.git('show', `topic:${files.values}`)).toContain('v0.38.1')
    expect((await judge(change, fix('ghp_me'))).exitCode).toBe(0)
    expect(github.git('rev-parse', 'topic^')).toBe(before)
  })

  it('pushes nothing with GITHUB_TOKEN, whose commits start no check, and says why', async () => {
    const { github, pull, judge } = await start()
    const change = pull(half)
    const before = change.headCommit
    const verdict = await judge(change, fix('ghs_job'))
    expect(verdict.exitCode).toBe(1)
    expect(said(verdict)).toContain('GITHUB_TOKEN start no workflows')
    expect(github.git('rev-parse', 'topic')).toBe(before)
  })
})

describe('a stranger’s pull request', () => {
  it('is refused under pull_request_target where its head is checked out, and judged where it is not', async () => {
    const { github, pull, judge } = await start()
    const change = pull(half)
    const merge = github.git('rev-parse', `refs/pull/${change.number}/merge`)
    for (const checkout of [change.headCommit, merge]) {
      const refused = await judge(change, { event: 'pull_request_target', checkout })
      expect(refused.exitCode).toBe(2)
      expect(refused.stdout).toContain('use the event pull_request')
    }
    expect((await judge(change, { event: 'pull_request_target', depth: 1 })).exitCode).toBe(1)
  })

  it('is judged by the settings of the base, and no registry of its own is asked', async () => {
    const evil = await startRegistry()
    const { pull, judge } = await start()
    const settings = `strict-lockstep: false\nvalidate: off\nregistry-mirrors:\n  ghcr.io: ${evil.url}\n`
    const change = pull({
      ...half,
      '.github/flux-lockstep.yaml': settings,
      [files.instance]: (text) => text.replace('ghcr.io', new URL(evil.url).host),
    })
    const verdict = await judge(change)
    await evil.close()
    expect(verdict.exitCode).toBe(1)
    expect(introduced(verdict)).toEqual(
      expect.arrayContaining(['error half-bumped values:15', 'error source-changed instance:14']),
    )
    expect(evil.ledger).toEqual([])
  })

  it('does not pass with settings that the next run could not read', async () => {
    const { pull, judge } = await start()
    const broken = await judge(pull({ '.github/flux-lockstep.yaml': 'validate: strict\nfloatng: embed\n' }))
    expect(broken.exitCode).toBe(2)
    expect(said(broken)).toContain('.github/flux-lockstep.yaml:2: the setting "floatng" is unknown')
    const other = await start()
    expect((await other.judge(other.pull({ '.github/flux-lockstep.yaml': 'floating: embed\n' }))).exitCode).toBe(0)
  })

  it.each<[string, string, string, RegExp]>([
    ['that leave every pin out', 'ignore: ["**"]\n', '`ignore`', /3 of 3 pins would be left out/],
    ['that change no pin', '# why\nlabels: [flux]\n', '`labels`', /the same 3 pins would be kept in lockstep/],
    ['that make other sets', 'sets: [{name: one, paths: ["**"]}]\n', '`sets`', /the set would be `one`/],
  ])('says what settings do %s', async (_, settings, key, what) => {
    const { pull, judge } = await start()
    const { exitCode, stdout, summary } = await judge(pull({ '.github/flux-lockstep.yaml': settings }))
    expect(exitCode).toBe(0)
    for (const text of [summary, stdout.replaceAll(/\s+/g, ' ')]) {
      expect(text).toMatch(what)
      expect(text).toContain(
        `The settings of flux-lockstep change: ${key}. They count from the base until this is merged`,
      )
      expect(text).not.toContain('touches nothing that belongs to Flux')
    }
  })

  it('changes nothing but its own findings, whatever its names, values and settings carry', async () => {
    const { pull, judge } = await start()
    const long = 'x'.repeat(10_000_000)
    const attack = '::set-output name=decision::update%0A::add-mask::flux'
    const name = 'kubernetes/main/apps/::add-mask::flux\u001b[31m<img src=x onerror=alert(1)> @everyone.yaml'
    const change = pull({
      ...half,
      [name]: `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata:
  name: "${attack} <script>alert(1)</script> @everyone closes #1"
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  ref:
    tag: "0.38.1::set-output name=decision::update <b>@everyone</b> \\e[2J"
`,
      'kubernetes/main/apps/long.yaml': `# controlplaneio-fluxcd/charts/flux-operator ${long}\n${attack}\n`,
      '.github/flux-lockstep.yaml': `"${attack}": "<b>@everyone</b>"\n`,
    })
    const verdict = await judge(change)
    expect(verdict.exitCode).toBe(1)
    expect(introduced(verdict)).toEqual(expect.arrayContaining(['error half-bumped values:15']))
    for (const text of [verdict.summary, ...change.comments.map(({ body }) => body)]) {
      const page = new MarkdownIt({ html: true }).render(text)
      expect(page).not.toMatch(/<(?:script|img|b)[ >]/)
      expect(page.replace(/<(code|pre)[^>]*>[\s\S]*?<\/\1>/g, '')).not.toMatch(/@everyone|closes #1/)
      expect(text).not.toContain('\u001b')
      expect(text.length).toBeLessThan(1_000_000)
    }
    expect(verdict.stdout).not.toContain('\u001b[')
    const commands = verdict.stdout.split('\n').flatMap((line) => /^::([a-z-]+)/.exec(line)?.[1] ?? [])
    expect(new Set(commands)).toEqual(
      new Set(['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice'].filter((one) => commands.includes(one))),
    )
    expect(verdict.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'))).toEqual([
      '::add-mask::ghs_job',
    ])
    expect(verdict.outputs['decision']).not.toBe('update')
  })
})

import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseArguments } from '../../../src/arguments/parse.js'
import { init } from '../../../src/commands/init/init.js'
import type { StartGit } from '../../../src/world/history/process.js'
import { thisMachine } from '../../../src/world/machine.js'
import { chartSource, fluxInstance } from '../../support/change.js'

type Texts = Readonly<Record<string, string>>

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'init-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A git that knows nothing but the address of a repository. */
const gitOf =
  (address: string): StartGit =>
  (args) => {
    const known = args[0] === 'remote'
    const process = Object.assign(new PassThrough(), {
      stdin: new PassThrough(),
      stdout: new PassThrough(),
      stderr: new PassThrough(),
    })
    process.stdout.end(known ? `${address}\n` : '')
    process.stdout.on('end', () => process.emit('close', known ? 0 : 1))
    return process
  }

let count = 0
interface Call {
  readonly args?: readonly string[]
  /** What is answered, in its order; null where nobody is there. */
  readonly answers?: readonly string[] | null
  readonly address?: string
  readonly fetch?: (address: string) => Response
  readonly width?: number
}

/** What init says and writes in a folder with some files, the questions among what it says. */
async function run(
  files: Texts,
  { args = [], answers = null, address = 'https://github.com/a/b', fetch, width = 400 }: Call = {},
) {
  const root = join(folder, String(count++))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  const said: string[] = []
  const asked: string[] = []
  const requests: string[] = []
  const call = parseArguments(['init', root, ...args])
  if (call.kind !== 'init') throw new Error(`it is ${call.kind}`)
  const left = [...(answers ?? [])]
  const machine = {
    ...thisMachine(),
    env: {},
    cwd: folder,
    git: gitOf(address),
    fetch: (url: string | URL) => {
      requests.push(String(url))
      return fetch ? Promise.resolve(fetch(String(url))) : Promise.reject(new Error('no network'))
    },
  }
  const ask = (question: string): Promise<string> => {
    asked.push(question)
    return Promise.resolve(left.shift() ?? '')
  }
  const failure = await init(call, machine, { say: (text) => said.push(text), width, ask: answers && ask }).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : 'thrown'),
  )
  const there = (await readdir(root, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  const paths = there.map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
  const text = async (path: string) => await readFile(join(root, path), 'utf8')
  return { said, asked, requests, failure, text, written: paths.filter((path) => !(path in files)).sort() }
}

const pin = { 'a.yaml': chartSource() }
const both = ['.github/flux-lockstep.yaml', '.github/workflows/flux-lockstep.yaml']
const clusters = { 'clusters/a/x.yaml': chartSource(), 'clusters/b/x.yaml': chartSource() }
const renovate = { 'renovate.json': '{"extends": ["config:recommended"]}\n' }

describe('init asks before it writes', () => {
  it.each<readonly [answer: string, writes: boolean]>([
    ['', true],
    [' Y ', true],
    ['yes', true],
    ['n', false],
    ['yesterday', false],
  ])('and takes %j', async (answer, writes) => {
    const { said, asked, written, failure } = await run(pin, { answers: [answer] })
    expect(asked).toEqual(['Write 2 files? [Y/n] '])
    expect(written).toEqual(writes ? both : [])
    expect(said.at(-1)).toMatch(writes ? /^2 files written\. Next: git add \.github, commit/ : /^Nothing was written/)
    expect(failure).toBeNull()
  })
  it.each<readonly [args: readonly string[], answers: readonly string[] | null, ends: RegExp | null, writes: boolean]>([
    [['--yes'], ['n'], /^2 files written\./, true],
    [['--yes'], null, /^2 files written\./, true],
    [['--dry-run'], ['y'], /^Dry run: nothing was written\. Without --dry-run 2 files would be\.\n/, false],
    [['--dry-run'], null, /^Dry run: /, false],
    [[], null, null, false],
  ])('but for %j with %j', async (args, answers, ends, writes) => {
    const { said, asked, written, failure } = await run(pin, { args, answers })
    expect(asked).toEqual([])
    expect(written).toEqual(writes ? both : [])
    if (ends) expect(said.at(-1)).toMatch(ends)
    else expect(failure).toContain('no terminal is here to ask on')
  })
  it('only of what is missing', async () => {
    const first = await run(pin, { answers: ['y'] })
    const [settings = '', workflow = ''] = await Promise.all(both.map(first.text))
    const again = await run({ ...pin, [both[0] ?? '']: settings, [both[1] ?? '']: workflow }, { answers: [] })
    expect([again.asked, again.said.at(-1)]).toEqual([[], 'Everything is there; nothing was written.\n'])
    const one = await run({ ...pin, [both[0] ?? '']: settings }, { answers: [''] })
    expect(one.asked).toEqual(['Write 1 file? [Y/n] '])
  })
})

describe('init asks what it cannot see', () => {
  const split = 'Move the clusters one after the other, each three days behind the one before: a, b? [y/N] '
  it.each<readonly [answers: readonly string[] | null, stages: 'none' | 'suggested' | 'written']>([
    [[''], 'suggested'],
    [['y'], 'written'],
    [null, 'suggested'],
  ])('of several clusters, with %j', async (answers, stages) => {
    const { asked, text } = await run(clusters, { answers, args: answers ? [] : ['--yes'] })
    expect(asked.slice(0, 1)).toEqual(answers ? [split] : [])
    expect(await text(both[0] ?? '')).toMatch(stages === 'written' ? /^ {2}- name: a$/m : /^# {3}- name: a$/m)
  })
  it('not of clusters that share a base, or whose settings are there', async () => {
    const whole = 'resources: [x.yaml, ../../base]\n'
    const named = { 'clusters/a/kustomization.yaml': whole, 'clusters/b/kustomization.yaml': whole }
    const base = { 'base/kustomization.yaml': 'resources: [y.yaml]\n', 'base/y.yaml': chartSource({}, 'base') }
    const shared = { ...clusters, ...named, ...base }
    const { asked, text } = await run(shared, { answers: [] })
    expect(asked).toEqual(['Write 2 files? [Y/n] '])
    expect(await text(both[0] ?? '')).not.toContain('sets:')
    const set = await run({ ...clusters, '.github/flux-lockstep.yaml': 'labels: [a]\n' }, { answers: [] })
    expect(set.asked).toEqual(['Write 1 file? [Y/n] '])
  })
  it.each<readonly [answer: string, leaves: boolean]>([
    ['', true],
    ['n', false],
  ])('of another bot, with %j', async (answer, leaves) => {
    const { asked, text } = await run({ ...pin, ...renovate }, { answers: [answer] })
    expect(asked[0]).toBe('Leave these pins out of Renovate (renovate.json)? [Y/n] ')
    expect((await text('renovate.json')).includes('lockstep')).toBe(leaves)
  })
  it('nothing where all is agreed on, or nothing will be written', async () => {
    const agreed = await run({ ...pin, ...renovate }, { args: ['--yes'], answers: ['n'] })
    expect([agreed.asked, (await agreed.text('renovate.json')).includes('lockstep')]).toEqual([[], true])
    expect((await run({ ...pin, ...renovate }, { args: ['--dry-run'], answers: ['n'] })).asked).toEqual([])
  })
  it.each<readonly [answer: string, embeds: boolean]>([
    ['', true],
    ['n', false],
  ])('of manifests that float, with %j', async (answer, embeds) => {
    const artifact = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest'
    const spec = { distribution: { version: '2.x', registry: 'ghcr.io/fluxcd', artifact } }
    const { asked, text } = await run({ ...pin, 'i.yaml': fluxInstance(null, spec) }, { answers: [answer] })
    expect(asked[0]).toContain('Manifests float at i.yaml:1.')
    expect((await text(both[0] ?? '')).includes('\nfloating: embed\n')).toBe(embeds)
  })
})

describe('init pins the Action', () => {
  const commit = 'ab12'.repeat(10)
  const asked = async (answer: Response, more: Call = {}, files: Texts = pin) => {
    const { requests, text, written } = await run(files, { args: ['--yes'], fetch: () => answer, ...more })
    const workflow = written.includes(both[1] ?? '') ? await text(both[1] ?? '') : ''
    return `${requests.length} ${/flux-lockstep\/flux-lockstep@(\S+)/.exec(workflow)?.[1] ?? 'none'}`
  }
  it.each<readonly [name: string, answer: Response, more: Call, says: string]>([
    ['by its commit', new Response(`${commit}\n`), {}, `1 ${commit}`],
    ['by its name where there is none', new Response(commit, { status: 404 }), {}, '1 v0'],
    ['by its name where the answer is none', new Response(`${commit}0`), {}, '1 v0'],
    ['nowhere on another server', new Response(commit), { address: 'https://gitlab.com/a/b' }, '0 none'],
  ])('%s', async (_, answer, more, says) => expect(await asked(answer, more)).toBe(says))
  it('nowhere where a workflow runs it', async () => {
    const own = { '.github/workflows/x.yaml': 'uses: a/flux-lockstep@v0\n' }
    expect(await asked(new Response(commit), {}, { ...pin, ...own })).toBe('0 none')
  })
})

describe('init says', () => {
  it('what it saw, the patch, and what is done by hand, no line wider than the terminal', async () => {
    const { said } = await run(pin, { args: ['--dry-run'], address: 'https://gitlab.com/a/b', width: 60 })
    expect(said[0]).toBe('Seen: 1 pin at 0.57.0; GitLab; default branch main.\n')
    expect(said[1]).toContain('\n+++ b/.github/flux-lockstep.yaml\n')
    expect(said[2]).toMatch(/^By hand: GitLab speaks another API than GitHub, so that no\n/)
    const narrow = await run(pin, { args: ['--dry-run'], address: 'https://gitlab.com/a/b', width: 10 })
    expect(Math.max(...(narrow.said[2] ?? '').split('\n').map(({ length }) => length))).toBe(40)
  })
  it('that there is nothing to keep in lockstep', async () => {
    const { failure, said } = await run({ 'a.yaml': 'a: b\n' }, { args: ['--yes'] })
    expect(failure).toMatch(/^no pin of a Flux Operator release was found in \S+, so .* says what was looked at\.$/)
    expect(said).toEqual([])
  })
})

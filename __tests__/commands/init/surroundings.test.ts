import { describe, expect, it } from 'vitest'
import { firstThere, lookAround } from '../../../src/commands/init/surroundings.js'
import { surveyTree } from '../../../src/commands/run/survey.js'
import type { GitCommand } from '../../../src/world/history/command.js'
import { chartSource, fluxInstance } from '../../support/change.js'
import { settingsOf } from '../../support/edited.js'
import { memoryWorkspace, type Files } from '../../support/memory-workspace.js'

type Answers = Readonly<Record<string, string>>

/** A git that knows some answers by their command; every other one fails, and says something all the same. */
function gitOf(answers: Answers): GitCommand {
  return {
    run: (_, args) => {
      const stdout = answers[args.join(' ')]
      return Promise.resolve({ code: stdout === undefined ? 1 : 0, stdout: Buffer.from(stdout ?? 'no\n'), stderr: '' })
    },
    open: () => {
      throw new Error('nothing is left open')
    },
  }
}

const pin = { 'a.yaml': chartSource() }
const seen = async (files: Files = pin, answers: Answers = {}, settings = '') =>
  lookAround('/r', await surveyTree(memoryWorkspace(files), settingsOf(settings)), gitOf(answers))

describe('the home of a repository', () => {
  const home = async (address: string, files: Files = {}) =>
    (await seen({ ...pin, ...files }, { 'remote get-url origin': `${address}\n` })).home
  const forgejo = { '.forgejo/workflows/x.yaml': '' }
  const gitea = { '.gitea/workflows/x.yaml': '' }
  it.each<readonly [address: string, files: Files, home: object]>([
    ['https://github.com/a/b', forgejo, { kind: 'github' }],
    ['ssh://git@ssh.github.com:443/a/b', forgejo, { kind: 'github' }],
    ['git@codeberg.org:a/b.git', {}, { kind: 'foreign', name: 'Forgejo' }],
    ['https://gitea.example/a/b', {}, { kind: 'foreign', name: 'Gitea' }],
    ['https://dev.azure.com/a/b', {}, { kind: 'foreign', name: 'Azure DevOps' }],
    ['https://git.example/a/b', {}, { kind: 'enterprise', host: 'git.example' }],
    ['https://git.example/a/b', forgejo, { kind: 'foreign', name: 'Forgejo' }],
    ['https://git.example/a/b', { 'x/.gitea/workflows/x.yaml': '' }, { kind: 'enterprise', host: 'git.example' }],
    ['work:a/b.git', {}, { kind: 'github' }],
    ['', gitea, { kind: 'foreign', name: 'Gitea' }],
  ])('%s with %j', async (address, files, expected) => expect(await home(address, files)).toEqual(expected))
  it('is not read from what git says of a failure', async () => expect((await seen()).home).toEqual({ kind: 'github' }))
})

it.each<readonly [answers: Answers, branch: string]>([
  [{ 'symbolic-ref --short refs/remotes/origin/HEAD': 'origin/trunk/a\n', 'branch --show-current': 'x\n' }, 'trunk/a'],
  [{ 'symbolic-ref --short refs/remotes/origin/HEAD': 'fork/trunk\n', 'branch --show-current': 'x\n' }, 'x'],
  [{ 'branch --show-current': 'x\n' }, 'x'],
  [{ 'branch --show-current': '\n' }, 'main'],
  [{}, 'main'],
])('the default branch by %j', async (answers, branch) => expect((await seen(pin, answers)).branch).toBe(branch))

it.each<readonly [path: string, text: string, isOwn: boolean]>([
  ['.github/workflows/a.yml', '- uses: flux-lockstep/flux-lockstep@v0\n', true],
  ['.github/workflows/a.yaml', '- uses: "me.too/flux-lockstep@v0"\n', true],
  ['.github/workflows/a.yaml', '- uses: actions/checkout@v6 # flux-lockstep\n', false],
  ['.github/workflows/a.txt', '- uses: flux-lockstep/flux-lockstep@v0\n', false],
  ['.github/workflows/a/b.yaml', '- uses: flux-lockstep/flux-lockstep@v0\n', false],
  ['.github/workflows/a.yaml', `uses: a/flux-lockstep@v0${' '.repeat(1024 ** 2)}`, false],
])('the own workflow: %s', async (path, text, isOwn) =>
  expect((await seen({ ...pin, [path]: text })).workflow).toBe(isOwn ? path : null),
)

it('a link stands where it is', async () => {
  const workspace = memoryWorkspace({ b: { mode: '120000', content: 'x' }, c: 'x' })
  expect(await firstThere(['a', 'b', 'c'], workspace)).toBe('b')
  expect(await firstThere(['a', 'c'], workspace)).toBe('c')
  expect(await firstThere(['a'], workspace)).toBeNull()
})

it('clusters are tried in the order that their names give, each with the folder of its name', async () => {
  const names = ['production', 'zone', 'b', 'a', 'acceptance', 'staging', 'test', 'live-2', 'labs']
  const files = Object.fromEntries(names.map((name) => [`clusters/${name}/x.yaml`, chartSource()] as const))
  const { clusters, sets } = await seen(files)
  expect(clusters.map(({ name }) => name)).toEqual([
    'labs',
    'test',
    'acceptance',
    'staging',
    'a',
    'b',
    'zone',
    'live-2',
    'production',
  ])
  expect(clusters[0]).toEqual({ name: 'labs', folder: 'clusters/labs' })
  expect(sets).toEqual(['default'])
  expect((await seen()).clusters).toEqual([])
  const deep = ['a', 'b'].map((name) => [`k8s/clusters/${name}/apps/x.yaml`, chartSource()] as const)
  const [first] = (await seen(Object.fromEntries(deep))).clusters
  expect(first).toEqual({ name: 'a', folder: 'k8s/clusters/a' })
})

it.each<readonly [spec: object, settings: string, float: string | null]>([
  [{ artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest' }, '', 'i.yaml:1'],
  [{ artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0' }, '', null],
  [{ artifact: 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest' }, 'ignore: [i.yaml]\n', null],
])('what floats, of %j with %j', async (distribution, settings, float) => {
  const spec = { distribution: { version: '2.x', registry: 'ghcr.io/fluxcd', ...distribution } }
  const files = { ...pin, 'i.yaml': fluxInstance(null, spec) }
  expect((await seen(files, {}, settings)).float).toBe(float)
  expect((await seen({ 'a.yaml': chartSource({ ref: { tag: 'latest' } }) })).float).toBeNull()
})

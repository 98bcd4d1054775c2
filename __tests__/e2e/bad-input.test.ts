import { cpSync } from 'node:fs'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { runAction, runCommandLine, type ActionCall, type ActionRun } from '../../embedded/action.js'
import { refsBelow } from '../../embedded/git/refs.js'
import {
  badGateway,
  forkToken,
  primaryLimit,
  secondaryLimit,
  startGitHub,
  workflowToken,
  type EmbeddedGitHub,
  type Fault,
  type Permissions,
} from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

const apps = 'kubernetes/main/apps/flux-system'
const operatorFile = `${apps}/flux-operator/app/ocirepository.yaml`
const valuesFile = `${apps}/flux-instance/app/helmrelease.yaml`
const html = { 'content-type': 'text/html' }

let registry: EmbeddedRegistry
let folder: string
let github: EmbeddedGitHub
let main: string
/** An address of this machine where nobody listens. */
let nowhere: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-bad-'))
  cpSync('examples/home-kubernetes', join(folder, 'work'), { recursive: true })
  github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
  main = github.git('rev-parse', 'main')
  nowhere = await unusedAddress()
})
afterAll(async () => {
  await github.close()
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})
afterEach(() => {
  github.reset()
  registry.reset()
  github.hub.grants.clear()
  github.people.push('main', main)
})

function unusedAddress(): Promise<string> {
  return new Promise((done, fail) => {
    const server = createServer()
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      server.close(() => {
        done(`http://127.0.0.1:${port}`)
      })
    })
  })
}

function run(inputs: Readonly<Record<string, string>> = {}, call: Partial<ActionCall> = {}): Promise<ActionRun> {
  return runAction({
    repository: 'example/home-kubernetes',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: main,
    workspace: join(folder, 'work'),
    inputs: {
      token: 'ghs_secret',
      'registry-mirrors': `ghcr.io=${registry.url}`,
      verify: 'off',
      'release-notes': 'off',
      ...inputs,
    },
    ...call,
  })
}

/** All that a run could have changed: the refs, the pull requests and issues, the checkout. */
async function everything(): Promise<string> {
  const { pulls, issues, labels } = github.repository
  const files = await Promise.all(
    [operatorFile, valuesFile].map((path) => readFile(join(folder, 'work', path), 'utf8')),
  )
  const refs = [...refsBelow(github.repository.bare, 'refs')]
  return JSON.stringify([refs, pulls, issues, labels, files])
}

/** Expects one error sentence, an exit code, and that all is as it was. */
async function refused(
  expected: { readonly exitCode: number; readonly says: readonly string[]; readonly at?: string },
  inputs: Readonly<Record<string, string>> = {},
  call: Partial<ActionCall> = {},
): Promise<void> {
  const before = await everything()
  const { exitCode, stdout, stderr } = await run(inputs, call)
  const errors = stdout.split('\n').filter((line) => line.startsWith('::error'))
  expect(errors, stdout).toHaveLength(1)
  for (const text of expected.says) expect(errors[0]).toContain(text)
  if (expected.at !== undefined) expect(errors[0]).toContain(`,${expected.at}::`)
  expect(stderr).toBe('')
  expect(exitCode).toBe(expected.exitCode)
  expect(stdout.replaceAll('::add-mask::ghs_secret', '')).not.toContain('ghs_secret')
  expect(await everything()).toBe(before)
}

function replaced(path: string, from: string, to: string): void {
  const text = `${github.git('show', `main:${path}`)}\n`
  expect(text).toContain(from)
  github.people.commit('main', { [path]: text.replace(from, to) })
}

const answer = (status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Fault => ({
  kind: 'answer',
  when: 'before',
  status,
  body,
  headers,
})

describe('a token', () => {
  it('that is empty is missed before anything is asked', async () => {
    await refused({ exitCode: 2, says: ['"token" is empty'] }, { token: '' })
    expect(github.ledger).toEqual([])
  })

  it('that GitHub does not know is refused', async () => {
    await refused({ exitCode: 3, says: ['does not accept the token (401'] }, { token: 'nonsense' })
  })

  it.each<[string, Permissions, string]>([
    ['no write permission', { contents: 'read' }, '"contents: write"'],
    ['pull-requests alone', { contents: 'read', pull_requests: 'write' }, '"contents: write"'],
    ['contents alone', { contents: 'write' }, '"pull-requests: write" beside "contents: write"'],
  ])('with %s is told which line to add, and its branch is taken back', async (_name, permissions, line) => {
    github.grant('ghs_secret', workflowToken(permissions))
    await refused({ exitCode: 3, says: ['403', `add ${line} under "permissions:" of the job`] })
  })

  it('of a pull request from a fork fails before the first write', async () => {
    github.grant('ghs_secret', forkToken())
    await refused({ exitCode: 3, says: ['add "contents: write"'] })
    expect(github.ledger.filter(({ status }) => status === 201)).toEqual([])
  })

  it('that cannot see a private repository is told what it lacks', async () => {
    github.repository.private = true
    github.grant('ghs_secret', { kind: 'app', login: 'app[bot]', permissions: {} })
    await refused({ exitCode: 3, says: ['read example/home-kubernetes', '"contents: read"'] })
    github.repository.private = false
  })
})

describe('a repository', () => {
  it('with pull requests switched off is named as such, and keeps no branch', async () => {
    github.repository.hasPulls = false
    await refused({ exitCode: 3, says: ['has pull requests switched off', 'Settings → General'] })
    github.repository.hasPulls = true
  })

  it('in the archive is left alone', async () => {
    github.repository.archived = true
    await refused({ exitCode: 3, says: ['example/home-kubernetes is archived'] })
    github.repository.archived = false
  })

  it('that is not there is named', async () => {
    await refused({ exitCode: 3, says: ['example/none'] }, {}, { repository: 'example/none' })
  })

  it('without the base branch is told which input to correct', async () => {
    await refused({ exitCode: 2, says: ['branch nope does not exist', 'base-branch'] }, { 'base-branch': 'nope' })
  })
})

describe('Actions that may not open pull requests', () => {
  it('push the branch, fail, and give the address at which a person opens it; the next run with leave does', async () => {
    github.repository.actionsMayOpenPulls = false
    const { exitCode, stdout, outputs, summary } = await run()
    const compare = 'https://github.com/example/home-kubernetes/compare/main...flux-lockstep/default?expand=1'
    expect(stdout.split('\n').filter((line) => line.startsWith('::error'))).toHaveLength(1)
    for (const text of [stdout, summary]) {
      expect(text).toContain('Settings → Actions → General')
      expect(text).toContain(compare)
    }
    expect(exitCode).toBe(3)
    expect(outputs).toMatchObject({ decision: 'failed', 'pull-request-operation': 'pushed' })
    expect(outputs['commit-sha']).toBe(github.git('rev-parse', 'flux-lockstep/default'))

    github.repository.actionsMayOpenPulls = true
    const next = await run()
    expect(next.exitCode).toBe(0)
    expect(next.outputs).toMatchObject({ decision: 'update', 'pull-request-operation': 'recovered' })
    github.people.close(1)
    github.repository.pulls.length = 0
    github.people.push('flux-lockstep/default', null)
  })
})

describe('a forge', () => {
  const elsewhere = ['is no GitHub server', 'flux-lockstep update']
  it.each<[string, Partial<ActionCall>]>([
    ['Forgejo', { serverUrl: 'https://forge.example', env: { FORGEJO_ACTIONS: 'true', GITEA_ACTIONS: 'true' } }],
    ['Gitea', { serverUrl: 'https://forge.example', apiUrl: 'https://forge.example/api/v1' }],
    ['GitLab', { serverUrl: 'https://forge.example', apiUrl: 'https://forge.example/api/v4' }],
  ])('that is %s is named, with the command for it', async (_name, call) => {
    await refused({ exitCode: 2, says: ['https://forge.example', ...elsewhere] }, {}, call)
    expect(github.ledger).toEqual([])
  })

  it.each<[string, Fault]>([['a page for what it does not have', answer(404, '<html>not here</html>', html)]])(
    'that answers with %s is no GitHub',
    async (_name, fault) => {
      github.fault({ path: /./, fault })
      await refused({ exitCode: 2, says: elsewhere })
    },
  )

  it.each<[string, Fault]>([
    ['a page', answer(200, '<html>sign in</html>', html)],
    ['nothing', answer(200, '')],
    ['a cut answer', answer(200, '{"data":{"repository":{"id":"R')],
    ['an empty object', answer(200, {})],
    ['a null', answer(200, 'null')],
    ['a list', answer(200, '[]')],
    ['no data', answer(200, { data: null })],
    ['a null repository', answer(200, { data: { repository: null, viewer: { login: 'x' } } })],
    ['half a repository', answer(200, { data: { repository: { id: 'R_1' } } })],
  ])('that answers with %s is asked again by the next run', async (_name, fault) => {
    github.fault({ path: /./, fault })
    await refused({ exitCode: 3, says: ['run again'] })
  })

  it('that cannot be reached is named with the reason', async () => {
    const call = { apiUrl: nowhere, graphqlUrl: `${nowhere}/graphql` }
    await refused({ exitCode: 3, says: ['could not be reached', 'ECONNREFUSED', 'run again later'] }, {}, call)
  })

  it.each<[string, Fault, string]>([
    ['fails', answer(500, { message: 'out of order' }), '500: out of order'],
    ['has a gateway that gave up', badGateway('before'), '502: a page in place of an answer'],
    ['asks to wait for longer than a run may', answer(429, { message: 'slow down' }, { 'retry-after': '900' }), '429'],
    ['has no requests left for this hour', primaryLimit(900), 'limits the rate of requests'],
    ['finds the run too busy', secondaryLimit(900), 'limits the rate of requests'],
  ])('that %s is tried again within bounds and then named', async (_name, fault, says) => {
    github.fault({ path: /./, fault })
    await refused({ exitCode: 3, says: [says, 'run again later'] })
    expect(github.ledger.length).toBeLessThanOrEqual(3)
  })
})

describe('an input', () => {
  it.each<[string, Readonly<Record<string, string>>, number, string]>([
    ['that is none', { lables: 'flux' }, 2, 'did you mean "labels"?'],
    ['with a wrong value', { 'auto-merge-method': 'sqush' }, 2, 'merge, squash, rebase'],
    ['that names no mode', { mode: 'updat' }, 2, '"updat"'],
    ['that names a file that is not there', { config: 'nope.yaml' }, 2, '"nope.yaml" does not exist'],
    ['that names a release that does not exist', { to: '0.99.0' }, 2, '0.99.0 does not exist'],
    ['that is no release', { to: 'newest' }, 2, '"newest"'],
  ])('%s is named', async (_name, inputs, exitCode, says) => {
    await refused({ exitCode, says: [says] }, inputs)
  })

  it.each<[string, string, string]>([
    ['an unknown setting', 'lables: [flux]\n', 'flux-lockstep.yaml:1: the setting "lables" is unknown'],
    ['no YAML', 'labels: [flux\n', 'flux-lockstep.yaml:2: the settings do not parse'],
  ])('file with %s is named with its line', async (_name, text, says) => {
    github.people.commit('main', { '.github/flux-lockstep.yaml': text })
    await refused({ exitCode: 2, says: [says] })
  })
})

describe('a file of the repository', () => {
  it.each<[string, string, string, string, number]>([
    ['that does not parse', operatorFile, 'tag: 0.37.1', 'tag: [0.37.1', 15],
    ['whose tag is a number', operatorFile, 'tag: 0.37.1', 'tag: 0.37', 14],
    ['whose tag is a truth value', operatorFile, 'tag: 0.37.1', 'tag: true', 14],
    ['whose tag is a list', operatorFile, 'tag: 0.37.1', 'tag: [0.37.1]', 14],
    ['whose artifact is a mapping', valuesFile, 'artifact: oci://', 'artifact: { url: x } # oci://', 15],
  ])('%s fails its set at that line, and no other pin moves', async (_name, path, from, to, line) => {
    replaced(path, from, to)
    await refused({ exitCode: 1, says: [path], at: `line=${line}` })
  })
})

describe('a registry', () => {
  it('that nobody answers for is named', async () => {
    await refused(
      { exitCode: 3, says: [`${nowhere}/v2/controlplaneio-fluxcd/`, 'ECONNREFUSED', 'run again later'] },
      { 'registry-mirrors': `ghcr.io=${nowhere}` },
    )
  })

  it.each<[string, Parameters<EmbeddedRegistry['fault']>[0], string]>([
    ['refuses', { path: /./, fault: { kind: 'answer', status: 401 } }, 'denies access'],
    [
      'asks to wait for too long',
      { path: /./, fault: { kind: 'answer', status: 429, headers: { 'retry-after': '900' } } },
      '429',
    ],
    ['fails', { path: /./, fault: { kind: 'answer', status: 500 } }, '500'],
    ['breaks off a page', { path: /tags\/list/, fault: { kind: 'truncate', bytes: 20 } }, 'other side closed'],
    ['sends half a page', { path: /tags\/list/, fault: { kind: 'shorten', bytes: 20 } }, 'it may be cut off'],
    [
      'sends HTML',
      { path: /tags\/list/, fault: { kind: 'answer', status: 200, headers: html, body: '<html>sign in</html>' } },
      'a web page instead of JSON',
    ],
  ])('that %s is named', async (_name, rule, says) => {
    registry.fault(rule)
    await refused({ exitCode: 3, says: ['/controlplaneio-fluxcd/', says] })
  })

  it('that fails leaves a check without a verdict', async () => {
    registry.fault({ path: /./, fault: { kind: 'answer', status: 500 } })
    await refused({ exitCode: 3, says: ['/controlplaneio-fluxcd/', '500'] }, { mode: 'check' })
  })
})

describe('the command line', () => {
  const commands = ['scan', 'releases', 'update', 'check'] as const
  const asking = ['releases', 'update', 'check'] as const
  let tree: string
  beforeEach(async () => {
    tree = await mkdtemp(join(folder, 'tree-'))
    cpSync('examples/home-kubernetes', tree, { recursive: true })
  })

  /** Runs a command on the tree, which it leaves as it is. */
  async function command(name: string, ...options: readonly string[]): ReturnType<typeof runCommandLine> {
    const mirror =
      name === 'scan' || options.includes('--registry-mirror') ? [] : ['--registry-mirror', `ghcr.io=${registry.url}`]
    const before = await filesOf(tree)
    const result = await runCommandLine([name, tree, ...options, ...mirror])
    expect(await filesOf(tree)).toEqual(before)
    return result
  }

  it.each([
    ['does not parse', 'tag: [0.37.1', 15, 'cannot be read'],
    ['has a number for a tag', 'tag: 0.37', 14, '0.37 is no version'],
    ['has a truth value for a tag', 'tag: true', 14, 'true is no version'],
    ['has a list for a tag', 'tag: [0.37.1]', 14, 'must be'],
    ['has a mapping for a tag', 'tag: { is: 0.37.1 }', 14, 'must be'],
  ])('names file and line of a file that %s, in every command', async (_name, text, line, says) => {
    const file = join(tree, operatorFile)
    await writeFile(file, (await readFile(file, 'utf8')).replace('tag: 0.37.1', text))
    for (const name of commands) {
      const { exitCode, stdout, stderr } = await command(name)
      const words = stdout.replace(/\s+/g, ' ')
      expect([name, words]).toEqual([name, expect.stringContaining(`${operatorFile}:${line}`)])
      expect([name, words]).toEqual([name, expect.stringContaining(says)])
      expect([name, exitCode, stderr]).toEqual([name, 1, ''])
    }
  })

  it.each<[string, Parameters<EmbeddedRegistry['fault']>[0], string]>([
    ['refuses', { path: /./, fault: { kind: 'answer', status: 401 } }, 'denies access'],
    ['fails', { path: /./, fault: { kind: 'answer', status: 500 } }, '500'],
    [
      'sends HTML',
      { path: /./, fault: { kind: 'answer', status: 200, headers: html, body: '<html>sign in</html>' } },
      'a web page instead of JSON',
    ],
  ])('ends with 3 where the registry %s, in every command that asks it', async (_name, rule, says) => {
    registry.fault(rule)
    for (const name of asking) {
      const { exitCode, stdout, stderr } = await command(name)
      const words = (stdout + stderr).replace(/\s+/g, ' ')
      expect([name, words]).toEqual([name, expect.stringContaining(says)])
      expect([name, exitCode]).toEqual([name, 3])
    }
  })

  it.each<[string, readonly string[], string]>([
    ['a command', ['frobnicate'], "'frobnicate' is no command"],
    ['an option', ['update', '.', '--fast'], "'--fast' is no option"],
    ['an option of another command', ['scan', '.', '--to', '0.58.1'], '--to belongs to'],
    ['an option without its value', ['update', '.', '--to'], '--to needs VERSION'],
    ['a format', ['update', '.', '--format', 'xml'], '--format xml is not known to update'],
    ['a second path', ['update', 'a', 'b'], "'b' is a second one"],
    ['a mirror without a host', ['update', '.', '--registry-mirror', 'ghcr.io'], '--registry-mirror takes HOST=URL'],
    ['a setting', ['update', '.', '--set', 'lables=x'], 'did you mean "labels"?'],
    ['a value of a setting', ['update', '.', '--set', 'draft=maybe'], '"draft" must be true or false'],
    ['a settings file', ['update', '.', '--config', 'nope.yaml'], '"nope.yaml" does not exist'],
    ['a base where there is no git', ['check', '.', '--base', 'main'], 'need a git repository'],
    ['no command', [], 'no command is given'],
  ])('answers %s that it does not know with one sentence and 2', async (_name, args, says) => {
    const { exitCode, stdout, stderr } = await runCommandLine(args, { cwd: tree })
    expect(stderr).toContain(says)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([exitCode, stdout]).toEqual([2, ''])
  })
})

async function filesOf(tree: string): Promise<readonly string[]> {
  const entries = await readdir(tree, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return await Promise.all(files.sort().map(async (file) => `${file}\n${await readFile(file, 'utf8')}`))
}

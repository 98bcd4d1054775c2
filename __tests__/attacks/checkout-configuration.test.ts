/**
 * @attack The configuration of a checkout names a clean, smudge or process filter, a text conversion, an external diff, a file system monitor, hooks, a pager, an alias, an ssh command or a signature program.
 * @end Files are compared by the hash of their bytes, and objects are read with plumbing under settings that close every such door: nothing runs, whatever the command.
 * @attack An index or a configuration says that a file is as it was: assumed, left out, of the same size and time, in another part, or replaced by another object.
 * @end What lies on the disk is hashed, and objects are read without replacements and grafts.
 * @attack Variables of git in the environment name a program, another repository or another configuration.
 * @end Only the few that say where an index and the machine's configuration lie are handed on.
 * @attack A folder of the repository lies on a relative PATH and holds a program called `git`.
 * @end Programs are looked for in absolute folders alone.
 */
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'
import { git as gitIn } from '../support/git.js'
import { trappedCheckout, type TrappedCheckout } from './trapped-checkout.js'

let registry: EmbeddedRegistry
let checkout: TrappedCheckout
let folder: string
let root: string
let script: string
let mark: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', '0.58.1'].includes(version)),
  )
})
afterAll(() => registry.close())
beforeEach(() => {
  checkout = trappedCheckout()
  ;({ folder, root, script, mark } = checkout)
})
afterEach(() => checkout.remove())

const git = (...args: readonly string[]): string => checkout.git(...args)

function commit(): void {
  git('add', '-A')
  git('commit', '-q', '-m', 'one')
}

const run = (args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = root) =>
  runCommandLine([...args, '--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off'], { env, cwd })

// the other commands, and ways by which a configuration comes from elsewhere: __tests__/bundle/oracles
it.each([
  ['check', '.', '--base', 'HEAD'],
  ['update', '.'],
])('%s %s %s %s runs nothing', async (...args) => {
  checkout.configure()
  checkout.touch()
  const { exitCode, stderr } = await run(args)
  expect(stderr).toBe('')
  expect(exitCode).toBeLessThan(2)
  expect(existsSync(mark)).toBe(false)
})

it('objects of another repository are read and nothing of it is run', async () => {
  const other = join(folder, 'other')
  git('init', '-q', other)
  mkdirSync(join(other, '.git/hooks'), { recursive: true })
  checkout.configurePrograms(join(other, '.git/config'))
  writeFileSync(join(root, '.git/objects/info/alternates'), `${join(other, '.git/objects')}\n`)
  checkout.configure()
  expect((await run(['check', '.', '--base', 'HEAD'])).exitCode).toBe(0)
  expect(existsSync(mark)).toBe(false)
})

it('the configuration above does run something, where git is asked as people ask it', () => {
  checkout.configure()
  checkout.touch()
  try {
    git('status')
  } catch {
    // what it runs is no filter, and it says so
  }
  expect(existsSync(mark)).toBe(true)
})

it('runs nothing inside of a submodule with a configuration of its own', async () => {
  const inner = join(root, 'inner')
  mkdirSync(inner)
  git('init', '-q', inner)
  gitIn(inner, 'commit', '-q', '--allow-empty', '-m', 'x')
  git('add', 'inner')
  commit()
  for (const key of ['core.fsmonitor', 'filter.evil.clean', 'diff.external']) gitIn(inner, 'config', key, script)
  writeFileSync(join(inner, '.gitattributes'), '* filter=evil\n')
  const { exitCode } = await run(['check', '.', '--base', 'HEAD'])
  expect(exitCode).toBe(0)
  expect(existsSync(mark)).toBe(false)
})

it('hands on no variable that names a program or another repository', async () => {
  checkout.touch()
  const names = [
    'GIT_EXTERNAL_DIFF',
    'GIT_SSH_COMMAND',
    'GIT_SSH',
    'GIT_ASKPASS',
    'GIT_PAGER',
    'GIT_EDITOR',
    'GIT_PROXY_COMMAND',
  ]
  const env = {
    ...Object.fromEntries(names.map((name) => [name, script])),
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'core.fsmonitor',
    GIT_CONFIG_VALUE_0: script,
    GIT_CONFIG_PARAMETERS: `'core.fsmonitor=${script}'`,
    GIT_EXEC_PATH: folder,
    GIT_DIR: '/nowhere',
    GIT_WORK_TREE: '/',
    GIT_TRACE: mark,
    GIT_TRACE2: mark,
    GIT_TRACE_SETUP: mark,
    GIT_TRACE2_EVENT: mark,
    GIT_TRACE_PACKET: mark,
    GIT_TEMPLATE_DIR: folder,
    GIT_SEQUENCE_EDITOR: script,
    GIT_CONFIG: join(folder, 'none'),
    GIT_ATTR_SOURCE: 'HEAD',
    GIT_NAMESPACE: 'x',
    GIT_SHALLOW_FILE: '/nowhere',
    GIT_GRAFT_FILE: '/nowhere',
    GIT_COMMON_DIR: '/nowhere',
    GIT_REDIRECT_STDERR: mark,
    git_dir: '/nowhere',
  }
  const { exitCode, stderr } = await run(['check', '.', '--base', 'HEAD'], env)
  expect([exitCode, stderr]).not.toContain(2)
  expect(existsSync(mark)).toBe(false)
})

it.each(['.', 'bin', ''])('runs no program of the repository by a PATH with %j', async (entry) => {
  for (const place of [root, join(root, 'bin')]) {
    mkdirSync(place, { recursive: true })
    cpSync(script, join(place, 'git'))
    chmodSync(join(place, 'git'), 0o755)
  }
  const { exitCode } = await run(['scan', '.'], { PATH: `${entry}:${process.env['PATH'] ?? ''}` })
  expect(exitCode).toBe(0)
  expect(existsSync(mark)).toBe(false)
})

/** Ways by which git itself would say that a file is as it was. */
const hiding: Readonly<Record<string, (file: string) => void>> = {
  'a file that is assumed to be unchanged': (file) => void git('update-index', '--assume-unchanged', file),
  'a file that the work tree leaves out': (file) => void git('update-index', '--skip-worktree', file),
  'a configuration that looks at sizes alone': () => {
    git('config', 'core.checkStat', 'minimal')
    git('config', 'core.trustctime', 'false')
    git('config', 'core.ignoreStat', 'true')
  },
  'a sparse checkout': () => {
    git('config', 'core.sparseCheckout', 'true')
    writeFileSync(join(root, '.git/info/sparse-checkout'), '/none\n')
  },
  'an index in two parts': () => void git('update-index', '--split-index'),
  'an index that is gone': () => rmSync(join(root, '.git/index')),
  'a graft': () => writeFileSync(join(root, '.git/info/grafts'), git('rev-parse', 'HEAD')),
}

it.each(Object.keys(hiding))('sees a pin that changed behind %s', async (way) => {
  const file = 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'
  hiding[way]?.(file)
  const { atime, mtime } = statSync(join(root, file))
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace('0.37.1', '0.58.1'))
  utimesSync(join(root, file), atime, mtime)
  expect((await run(['check', '.', '--base', 'HEAD', '--set', 'validate=off'])).exitCode).toBe(1)
})

it('sees a pin of a base that another object stands in for', async () => {
  const file = 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'
  const old = git('rev-parse', `HEAD:${file}`).trim()
  writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace('0.37.1', '0.58.1'))
  git('replace', old, git('hash-object', '-w', file).trim())
  expect((await run(['check', '.', '--base', 'HEAD', '--set', 'validate=off'])).exitCode).toBe(1)
})

it('still sees what changed: content, mode, links, deletions and new files', async () => {
  const judged = async () => (await run(['check', '.', '--base', 'HEAD'])).stdout
  expect(await judged()).toMatch(/touches nothing/)
  writeFileSync(join(root, 'notes.txt'), 'nothing of interest')
  expect(await judged()).toMatch(/touches nothing/)
  checkout.touch()
  expect(await judged()).not.toMatch(/touches nothing/)
})

import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine, type Ended } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

/**
 * What a process adds to the functions: its exit code, and what goes to stdout and what to stderr. All other tests of the command line run in
 * this process; here each command, format and exit code runs both ways, and says the same.
 */
let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-bundle-'))
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

const now = ['--now', '2026-10-01T12:00:00Z']

/** Runs a command on a copy of a folder, each time at the same path. */
async function both(from: string, args: readonly string[]): Promise<Ended> {
  const tree = join(folder, 'tree')
  const ends: Ended[] = []
  for (const process of [false, true]) {
    await rm(tree, { recursive: true, force: true })
    await cp(from, tree, { recursive: true })
    ends.push(await runCommandLine(args, { cwd: tree, process }))
  }
  const [inside, outside] = ends
  if (!inside || !outside) throw new Error('it did not run')
  expect(outside).toEqual(inside)
  return outside
}

const example = 'examples/home-kubernetes'
const bootstrap = '__tests__/migrate/fixtures/one-cluster'

describe('each command, and each of its formats', () => {
  it.each<[string, string, readonly string[], number]>([
    ['scan', example, ['scan'], 0],
    ['scan as JSON', example, ['scan', '--format', 'json'], 0],
    ['releases', example, ['releases', ...now], 0],
    ['releases as JSON', example, ['releases', '--format', 'json', ...now], 0],
    ['update, dry', example, ['update', '--dry-run', ...now], 0],
    ['update', example, ['update', '--format', 'json', ...now], 0],
    ['check of what is well', example, ['check', ...now], 0],
    ['check of what is broken', 'examples/as-planned', ['check', ...now], 1],
    ['check as SARIF', 'examples/as-planned', ['check', '--format', 'sarif', ...now], 1],
    ['migrate, dry', bootstrap, ['migrate', '--dry-run'], 0],
    ['migrate', bootstrap, ['migrate'], 0],
  ])('%s', async (_name, from, [command = '', ...options], exitCode) => {
    const mirror = command === 'scan' ? [] : ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
    const ended = await both(from, [command, '.', ...options, ...mirror])
    expect([ended.exitCode, ended.stderr]).toEqual([exitCode, ''])
    expect(ended.stdout).not.toBe('')
  })
})

describe('each way to fail', () => {
  it.each<[string, readonly string[], number]>([
    ['a folder that is none', ['scan', 'no/such/folder'], 2],
    ['a command that is none', ['frobnicate'], 2],
    ['a value that is none', ['update', '.', '--set', 'draft=maybe'], 2],
    ['a proxy that is none', ['releases', '.', '--registry-mirror', 'ghcr.io=http://127.0.0.1:x'], 2],
  ])('%s', async (_name, args, exitCode) => {
    const ended = await both(example, args)
    expect([ended.exitCode, ended.stdout]).toEqual([exitCode, ''])
    expect(ended.stderr.trimEnd().split('\n')).toHaveLength(1)
  })

  it('a registry that nobody answers for, with the report on stdout all the same', async () => {
    const mirror = ['--registry-mirror', 'ghcr.io=http://127.0.0.1:9', '--set', 'verify=off']
    const ended = await runCommandLine(['update', example, '--format', 'json', ...mirror], { process: true })
    expect([ended.exitCode, ended.stderr]).toEqual([3, ''])
    expect(JSON.parse(ended.stdout)).toMatchObject({ sets: [{ decision: 'failed', reason: 'registry' }] })
  })
})

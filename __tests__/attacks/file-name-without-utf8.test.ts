/**
 * @attack A file with a pin has a name that is no UTF-8, so that whoever decodes it would write the update under another name.
 * @end Nothing of such a file is read or written, and `scan` names it with the reason.
 */
import { cpSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { runAction, runCommandLine } from '../../embedded/action.js'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases, releases } from '../../embedded/upstream/index.js'
import { git as gitIn } from '../support/git.js'

const app = 'kubernetes/main/apps/flux-system/flux-operator/app'
const latin1 = Buffer.from('caf\xe9-flux-operator.yaml', 'latin1')

let registry: EmbeddedRegistry
let folder: string
let root: string
let github: EmbeddedGitHub
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', '0.58.1'].includes(version)),
  )
})
afterAll(() => registry.close())
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'names-'))
  root = join(folder, 'work')
  cpSync('examples/home-kubernetes', root, { recursive: true })
  github = await startGitHub(root, join(folder, 'bare.git'))
  renameSync(join(root, app, 'ocirepository.yaml'), Buffer.concat([Buffer.from(`${join(root, app)}/`), latin1]))
  git('add', '-A')
  git('-c', 'user.name=Tester', '-c', 'user.email=tester@example.com', 'commit', '-qm', 'a name')
  git('push', '-q', join(folder, 'bare.git'), 'HEAD:main')
})
afterEach(async () => {
  await github.close()
  rmSync(folder, { recursive: true, force: true })
})

const git = (...args: readonly string[]): string => gitIn(root, ...args)

const mirror = () => ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
const names = () =>
  readdirSync(Buffer.from(join(root, app)), 'buffer')
    .map((name) => name.toString('latin1'))
    .sort()

it.each([false, true])('scan names it with the reason (in a repository: %s)', async (tracked) => {
  if (!tracked) rmSync(join(root, '.git'), { recursive: true, force: true })
  const { stdout } = await runCommandLine(['scan', root])
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/caf.-flux-operator\.yaml:1: its name is no UTF-8/)
})

it('an update writes neither it nor a file that is called nearly so', async () => {
  const before = names()
  await runCommandLine(['update', root, ...mirror()])
  expect(names()).toEqual(before)
  expect(before).toContain(latin1.toString('latin1'))
})

it('a proposal holds neither', async () => {
  const { exitCode } = await runAction({
    repository: 'example/home-kubernetes',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'schedule', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: root,
    inputs: { token: 'ghs_secret', verify: 'off', force: 'true', 'registry-mirrors': `ghcr.io=${registry.url}` },
  })
  expect(exitCode).toBe(0)
  const bare = join(folder, 'bare.git')
  const list = gitIn(bare, '-c', 'core.quotePath=true', 'ls-tree', '-r', '--name-only', 'flux-lockstep/default', app)
  expect(list.split('\n').filter((line) => line.includes('caf'))).toEqual([`"${app}/caf\\351-flux-operator.yaml"`])
})

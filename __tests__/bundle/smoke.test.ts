import { afterAll, beforeAll, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { stage } from '../e2e/replay.js'

/** That the bundle starts at all, in each of its roles; `npm test` runs this beside the tests in process. */
let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())

const start = (...args: readonly string[]) => runCommandLine(args, { process: true })

it('says the version of the package', async () => {
  expect(await start('--version')).toEqual({ exitCode: 0, stdout: `${packageFile.version}\n`, stderr: '' })
})

it('scans a folder on the command line', async () => {
  const { exitCode, stdout, stderr } = await start('scan', 'examples/home-kubernetes')
  expect(stdout).toContain('0.37.1')
  expect([exitCode, stderr]).toEqual([0, ''])
})

it('answers what it does not know on stderr, with 2', async () => {
  const { exitCode, stdout, stderr } = await start('frobnicate')
  expect(stderr).toContain("'frobnicate' is no command")
  expect([exitCode, stdout]).toEqual([2, ''])
})

it('opens a pull request as an Action, by the protocol of the runner', async () => {
  const home = await stage(registry.url)
  const inputs = { 'release-notes': 'link' }
  const { exitCode, stdout, stderr, outputs, summary } = await home.schedule({ inputs, process: true })
  await home.close()
  expect([exitCode, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(
    /^::add-mask::ghs_job\n(?:flux-lockstep: .+\n)+::group::flux-lockstep update: \w+\n[^]*\n::endgroup::\n/,
  )
  expect(outputs).toMatchObject({ decision: 'update', 'target-version': '0.58.1', 'pull-request-number': '1' })
  expect(summary).toContain('0.58.1')
})

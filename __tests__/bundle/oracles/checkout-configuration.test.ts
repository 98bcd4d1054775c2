import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { runCommandLine } from '../../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../../embedded/registry/index.js'
import { publishReleases, releases } from '../../../embedded/upstream/index.js'
import { trappedCheckout, wayNames, type TrappedCheckout } from '../../attacks/trapped-checkout.js'

let registry: EmbeddedRegistry
let checkout: TrappedCheckout
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(
    registry,
    releases.filter(({ version }) => ['0.37.1', '0.58.1'].includes(version)),
  )
})
afterAll(() => registry.close())
beforeEach(() => void (checkout = trappedCheckout()))
afterEach(() => checkout.remove())

const run = (args: readonly string[]) =>
  runCommandLine([...args, '--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off'], {
    cwd: checkout.root,
  })

const commands = [
  ['check', '.', '--staged'],
  ['check', '.'],
  ['scan', '.'],
  ['update', '.', '--dry-run'],
  ['diff', '.', '--base', 'HEAD'],
  ['diff', '.', '--to', '0.58.1'],
  ['releases', '.'],
]

it.each(commands)('%s %s %s %s runs nothing', async (...args) => {
  checkout.configure()
  checkout.touch()
  const { exitCode, stderr } = await run(args)
  expect(stderr).toBe('')
  expect(exitCode).toBeLessThan(2)
  expect(checkout.hasRun()).toBe(false)
})

it.each([
  ['migrate', '.', '--dry-run'],
  ['init', '.', '--yes'],
  ['explain', 'new.yaml:1'],
  ['explain', '0.58.1'],
])('%s %s %s runs nothing either', async (...args) => {
  checkout.configure()
  checkout.touch()
  await (args[0] === 'init' || args[0] === 'explain' ? runCommandLine(args, { cwd: checkout.root }) : run(args))
  expect(checkout.hasRun()).toBe(false)
})

it.each(wayNames)('runs nothing by %s', async (way) => {
  checkout.configurePrograms(join(checkout.root, 'settings.inc'))
  for (const place of ['.git/info/attributes', '.git/attributes'])
    writeFileSync(join(checkout.root, place), '* filter=evil diff=evil\n')
  checkout.git('config', 'core.attributesFile', join(checkout.root, '.git/attributes'))
  checkout.ways[way]?.(join(checkout.root, 'settings.inc'))
  checkout.touch()
  for (const args of [
    ['check', '.', '--base', 'HEAD'],
    ['check', '.', '--staged'],
    ['update', '.'],
  ])
    expect((await run(args)).exitCode).toBeLessThan(2)
  expect(checkout.hasRun()).toBe(false)
})

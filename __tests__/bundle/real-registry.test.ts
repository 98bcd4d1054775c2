import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { listAt, stringAt, valueAt } from '../../src/model/json.js'
import { skipped, startDockerRegistry, type DockerRegistry } from '../support/docker-registry.js'
import { stage } from '../e2e/replay.js'

/** Eight minutes after the manifests of 0.53.0, and before its charts. */
const moment = '2026-06-30T17:10:00Z'
const versions = '0.37.0,0.37.1,0.38.0,0.41.1,0.42.0,0.51.0,0.52.0,0.53.0'
const neverWhole = ['0.53.0', '0.42.0', '0.38.0']

describe.skipIf(skipped !== '')(`the bundle and a real registry with the released artifacts${skipped}`, () => {
  let registry: DockerRegistry
  beforeAll(async () => {
    registry = await startDockerRegistry()
    await registry.publish('--at', moment, '--noise', '--only', versions)
  })
  afterAll(() => {
    registry.close()
  })

  const run = (...args: readonly string[]) =>
    runCommandLine([...args, '--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off', '--now', moment], {
      process: true,
    })

  it('update: three edits to one complete release, and a release in the middle of its publication is none', async () => {
    const { exitCode, stdout } = await run('update', 'examples/home-kubernetes', '--dry-run', '--format', 'json')
    expect(exitCode).toBe(0)
    const report: unknown = JSON.parse(stdout)
    expect(stringAt(report, ['sets', 0, 'decision'])).toBe('update')
    expect(stringAt(report, ['sets', 0, 'target'])).toBe('0.52.0')
    expect(listAt(report, ['sets', 0, 'changes']).map((change) => stringAt(change, ['new']))).toEqual(
      expect.arrayContaining(['v0.52.0', '0.52.0', '0.52.0']),
    )
    const partial = listAt(report, ['releases']).filter((one) => valueAt(one, ['complete']) === false)
    expect(partial.map((one) => stringAt(one, ['version']))).toEqual(neverWhole)
    expect(partial.map((one) => valueAt(one, ['eligible']))).toEqual([false, false, false])
  })

  it('releases: why each is or is not taken, in 100 columns', async () => {
    const { exitCode, stdout } = await run('releases', 'examples/home-kubernetes')
    expect(exitCode).toBe(0)
    for (const version of neverWhole)
      expect(stdout.split('\n').find((line) => line.startsWith(version))).toMatch(/ no .*without flux-operator chart/)
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })

  it.each(neverWhole)('--to %s is held', async (version) => {
    const { stdout } = await run('update', 'examples/home-kubernetes', '--dry-run', '--format', 'json', '--to', version)
    expect(stringAt(JSON.parse(stdout), ['sets', 0, 'decision'])).toBe('held')
  })

  it('the Action opens one pull request, and the second run writes nothing', async () => {
    const home = await stage(registry.url)
    const act = () => home.schedule({ process: true, inputs: { 'release-notes': 'link', 'minimum-release-age': '0' } })
    expect((await act()).outputs).toMatchObject({ decision: 'update', 'target-version': '0.52.0' })
    const diff = home.github.git('diff', '--numstat', 'main', 'flux-lockstep/default').split('\n')
    expect(diff.map((line) => line.split('\t').slice(0, 2))).toEqual(Array.from({ length: 3 }, () => ['1', '1']))
    const head = home.github.git('rev-parse', 'flux-lockstep/default')
    expect((await act()).outputs).toMatchObject({ 'pull-request-operation': 'unchanged' })
    expect(home.github.git('rev-parse', 'flux-lockstep/default')).toBe(head)
    expect(home.github.pulls).toHaveLength(1)
    await home.close()
  })
})

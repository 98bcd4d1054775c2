import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/in-process.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { Rounds } from '../support/rounds.js'

const apps = 'kubernetes/main/apps/flux-system'
const files = ['flux-operator/app/ocirepository', 'flux-instance/app/ocirepository', 'flux-instance/app/helmrelease']

let registry: EmbeddedRegistry
let behind: string
let newest: string
beforeAll(async () => {
  registry = await startRegistry({ habits: { redirectBlobs: false } })
  publishReleases(registry)
  behind = await mkdtemp(join(tmpdir(), 'rounds-'))
  newest = await mkdtemp(join(tmpdir(), 'rounds-'))
  for (const folder of [behind, newest]) cpSync('examples/home-kubernetes', folder, { recursive: true })
  for (const file of files) {
    const path = join(newest, apps, `${file}.yaml`)
    await writeFile(path, (await readFile(path, 'utf8')).replaceAll('0.37.1', '0.58.1'))
  }
})
afterAll(async () => {
  await registry.close()
  for (const folder of [behind, newest]) await rm(folder, { recursive: true, force: true })
})

/** What the second of two equal runs asks in each round: the first has loaded all code. */
async function roundsOf(...args: readonly string[]): Promise<readonly number[]> {
  const run = async (): Promise<Rounds> => {
    const rounds = new Rounds()
    registry.reset()
    await runCommandLine([...args, '--registry-mirror', `ghcr.io=${registry.url}`], {
      machine: { fetch: rounds.fetch },
    })
    return rounds
  }
  await run()
  return (await run()).sizes
}

/** Requests that were sent more than once with the same right to an answer. */
function repeated(): readonly string[] {
  const asked = registry.ledger.filter(({ auth }) => auth === 'bearer').map(({ method, path }) => `${method} ${path}`)
  return asked.filter((request, index) => asked.indexOf(request) !== index)
}

describe('on a network that answers in rounds', () => {
  it('an update is proved in six: challenge, token, lists, manifests, what they name, other signatures', async () => {
    const sizes = await roundsOf('update', behind, '--dry-run')
    expect(sizes.length).toBeLessThanOrEqual(6)
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(36)
    expect(repeated()).toEqual([])
  })

  it('releases are listed, and the target found, in five, and its signatures in one more', async () => {
    expect((await roundsOf('releases', behind, '--set', 'verify=off')).length).toBeLessThanOrEqual(5)
    expect((await roundsOf('releases', behind)).length).toBeLessThanOrEqual(6)
    expect(repeated()).toEqual([])
  })

  it('nothing but lists is read where nothing is newer', async () => {
    expect(await roundsOf('update', newest, '--dry-run')).toEqual([3, 3, 3])
  })
})

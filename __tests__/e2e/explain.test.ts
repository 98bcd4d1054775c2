import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { findingCodes } from '../../src/model/finding.js'
import { reasons } from '../../src/model/decision.js'

const flux = 'kubernetes/main/apps/flux-system'
const operator = `${flux}/flux-operator/app/ocirepository.yaml`

let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-explain-'))
  cpSync('examples/home-kubernetes', folder, { recursive: true })
  await writeFile(
    join(folder, 'notes.yaml'),
    '# ghcr.io/controlplaneio-fluxcd/charts/flux-operator is what we run\nname: x\n',
  )
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

/** What `explain` prints, its lines joined. */
async function explained(args: readonly string[], at = '.'): Promise<string> {
  const { stdout, stderr, exitCode } = await runCommandLine(['explain', ...args], { cwd: join(folder, at) })
  return `${exitCode} ${(stdout + stderr).replace(/\s+/g, ' ').trim()}`
}

const asked = (version: string, ...more: readonly string[]) =>
  explained([version, '--set', 'verify=off', '--registry-mirror', `ghcr.io=${registry.url}`, ...more])

describe('explain CODE', () => {
  it('has a sentence and a remedy for every finding and every reason', async () => {
    for (const code of [...findingCodes, ...reasons])
      expect(await explained([code])).toMatch(new RegExp(`^0 ${code} [A-Z\`].* → [A-Z].+[.)]$`))
  })

  it('says what the page says, without its links', async () => {
    const text = await explained(['pin-lost'])
    expect(text).toContain('What was a pin on the base branch is none after the change')
    expect(text).toContain('Severity: An error until somebody with write access accepts it')
    expect(text).toContain('Where it is meant, accept it.')
  })
})

describe('explain PATH:LINE', () => {
  it.each([
    [[`${operator}:14`], 'is a pin of the flux-operator chart It selects exactly 0.37.1 from ghcr.io/controlplaneio'],
    [[`${operator}#L12`], 'names charts/flux-operator The pin that selects its release stands in line 14 of the same'],
    [[operator], `${operator}:14 is a pin of the flux-operator chart`],
    [['notes.yaml'], 'notes.yaml:1 is no pin It names an artifact of a release, and is left out: a comment.'],
    [[`${operator}:14`, '--set', `ignore=${flux}/flux-operator/**`], 'The file is left out: the settings ignore this'],
  ])('%j', async (args, sentence) => {
    const text = await explained(args)
    expect(text).toMatch(/^0 /)
    expect(text).toContain(sentence)
  })

  it('takes a path from where one stands, or from the PATH that is given', async () => {
    expect(await explained(['app/ocirepository.yaml:14'], `${flux}/flux-operator`)).toContain('exactly 0.37.1')
    expect(await explained(['app/ocirepository.yaml:14', `${flux}/flux-operator`])).toContain('exactly 0.37.1')
  })

  it.each([
    [[`${operator}:99`], 'has 14 lines, and no line 99'],
    [[`${operator}:0`], 'has 14 lines, and no line 0'],
    [['nope.yaml:1'], 'nope.yaml is no file of the repository'],
    [['./kubernetes'], 'kubernetes is a folder; "flux-lockstep scan" lists its pins'],
    [['../outside.yaml'], 'is no file of the repository'],
  ])('%j is a mistake', async (args, sentence) => {
    const text = await explained(args)
    expect(text).toMatch(/^2 flux-lockstep: /)
    expect(text).toContain(sentence)
  })
})

describe('explain VERSION', () => {
  it('ends with 3 where the registry cannot be read', async () => {
    const nowhere = ['--set', 'verify=off', '--registry-mirror', 'ghcr.io=http://127.0.0.1:9']
    expect(await explained(['0.58.1', ...nowhere])).toMatch(/^3 0\.58\.1: no release was looked at/)
  })

  it.each([
    ['0.58.1', [], '0.58.1 is the target All of it is published, old enough, reachable in one hop'],
    ['v0.58.1', [], '0.58.1 is the target'],
    ['0.37.1', [], '0.37.1 is what is pinned now The target is 0.58.1.'],
    [
      '0.42.0',
      [],
      '0.42.0 is not the target 0.42.0 is not fully published: ghcr.io/controlplaneio-fluxcd/charts/flux-op',
    ],
    ['0.36.0', [], '0.36.0 is older than 0.37.1; name it with --to to go back. The target is 0.58.1.'],
    ['0.58.0', [], '0.58.0 is not the target It could be taken, and 0.58.1 is newer and can be taken too.'],
    ['0.58.0', [], '→ "flux-lockstep update --to 0.58.0" moves the pins there all the same.'],
    [
      '0.99.0',
      [],
      '0.99.0 is no release The registries that the pins name do not list it; the newest that they list is',
    ],
    ['0.58.1', ['--set', 'allowed-versions=<0.50.0'], '0.58.1 is outside of allowed-versions "<0.50.0".'],
    ['0.58.1', ['--set', 'ignore-versions=0.58.1'], '0.58.1 is listed in ignore-versions.'],
    ['0.58.1', ['--set', 'hold={at: 0.40.0, reason: holidays}'], 'The set is held at 0.40.0: holidays.'],
    ['0.58.1', ['--set', 'minimum-release-age=900d'], 'is held by minimum-release-age 900d, until'],
  ])('%s %j', async (version, more, sentence) => {
    const text = await asked(version, ...more)
    expect(text).toMatch(/^0 /)
    expect(text).toContain(sentence)
  })

  it('says once why a release is held, and not that it could be taken', async () => {
    const closed = await asked('0.58.1', '--set', 'schedule={cron: "0 3 1 1 *"}')
    expect(closed).toContain('0.58.1 is the next release, and is held')
    expect(closed).not.toContain('could be taken')
    const held = await asked('0.58.1', '--set', 'hold={at: 0.40.0, reason: holidays}')
    expect(held.split('The set is held at 0.40.0: holidays.')).toHaveLength(2)
    const behind = await asked('0.58.0', '--set', 'schedule={cron: "0 3 1 1 *"}')
    expect(behind).toContain('0.58.0 is not the target Nothing of 0.58.0 itself is against it.')
  })

  it('names the path by which one of several sets moves alone', async () => {
    const sets = [
      'sets=[{name: main, paths: ["kubernetes/main/**"]}, {name: lab, paths: ["lab/**"], follow: main}]',
      'ignore=notes.yaml',
    ]
    await mkdir(join(folder, 'lab'), { recursive: true })
    cpSync(join(folder, operator), join(folder, 'lab/source.yaml'))
    try {
      const text = await asked('0.58.0', ...sets.flatMap((set) => ['--set', set]))
      expect(text).toContain(
        '"flux-lockstep update kubernetes --to 0.58.0" moves the pins of this set there all the same; without the path, those of every set.',
      )
      expect(text).toContain('"flux-lockstep update lab --to 0.58.0" moves')
    } finally {
      await rm(join(folder, 'lab'), { recursive: true })
    }
  })
})

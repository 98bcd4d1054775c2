import { cpSync } from 'node:fs'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import packageFile from '../../package.json' with { type: 'json' }
import { runCommandLine } from '../../embedded/action.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

const example = 'examples/home-kubernetes'
const apps = 'kubernetes/main/apps/flux-system'
const operatorFile = `${apps}/flux-operator/app/ocirepository.yaml`

let registry: EmbeddedRegistry
let folder: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-'))
})
afterAll(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

const run = (...args: string[]) => runCommandLine([...args, '--registry-mirror', `ghcr.io=${registry.url}`])

function copy(name: string): string {
  const target = join(folder, name)
  cpSync(resolve(example), target, { recursive: true })
  return target
}

async function rewrite(file: string, from: string, to: string): Promise<void> {
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to))
}

interface Parsed {
  conclusion: string
  sets: {
    decision: string
    target: string
    reason: string
    detail: string
    changes: { old: string; new: string }[]
    findings: { code: string; severity: string }[]
  }[]
  releases: { version: string; complete: boolean; missing: string[] }[]
  requests: { registry: number }
}

function isReport(value: unknown): value is Parsed {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value
}

function parse(text: string): Parsed {
  const value: unknown = JSON.parse(text)
  if (!isReport(value)) throw new Error(text)
  return value
}

describe('the bundle as a command line', () => {
  it('says the version of the package', async () => {
    expect(await runCommandLine(['--version'])).toMatchObject({ exitCode: 0, stdout: `${packageFile.version}\n` })
  })

  it('proposes three edits to one complete release, and writes nothing with --dry-run', async () => {
    const before = await readFile(join(example, operatorFile), 'utf8')
    const { exitCode, stdout } = await run('update', example, '--dry-run', '--format', 'json')
    const report = parse(stdout)
    expect(exitCode).toBe(0)
    expect(report.sets).toMatchObject([{ decision: 'update', target: '0.58.1' }])
    expect(report.sets[0]?.changes.map(({ old, new: now }) => [old, now])).toEqual([
      ['v0.37.1', 'v0.58.1'],
      ['0.37.1', '0.58.1'],
      ['0.37.1', '0.58.1'],
    ])
    const partial = report.releases.filter((release) => !release.complete).map((release) => release.version)
    expect(partial).toEqual(expect.arrayContaining(['0.38.0', '0.42.0']))
    expect(await readFile(join(example, operatorFile), 'utf8')).toBe(before)
  })

  it('moves the working tree, and finds nothing to do the second time with at most 9 requests', async () => {
    const tree = copy('update')
    expect((await run('update', tree)).exitCode).toBe(0)
    expect(await readFile(join(tree, operatorFile), 'utf8')).toContain('tag: 0.58.1')
    const again = parse((await run('update', tree, '--format', 'json')).stdout)
    expect(again.sets).toMatchObject([{ decision: 'up-to-date', changes: [] }])
    expect(again.requests.registry).toBeLessThanOrEqual(9)
  })

  it('prints the title that the proposal would have', async () => {
    const { stdout } = await run('update', example, '--dry-run')
    expect(stdout).toMatch(/^ {2}.*pdate Flux Operator 0\.37\.1 → 0\.58\.1 \(Flux 2\.7 → 2\.9\)$/m)
    const back = await run('update', example, '--dry-run', '--to', '0.37.0')
    expect(back.stdout).toMatch(/^ {2}.*oll Flux Operator back 0\.37\.1 → 0\.37\.0, asked for with `to`$/m)
  })

  it('repairs pins that disagree', async () => {
    const tree = copy('repair')
    await rewrite(join(tree, operatorFile), '0.37.1', '0.45.1')
    const report = parse((await run('update', tree, '--dry-run', '--format', 'json')).stdout)
    expect(report.sets).toMatchObject([{ decision: 'repair', target: '0.58.1' }])
  })

  it('waits for a release that is too young, and says until when', async () => {
    const { stdout } = await run('update', example, '--dry-run', '--now', '2026-08-19T12:00:00Z', '--format', 'json')
    expect(parse(stdout).sets[0]?.target).not.toBe('0.58.1')
  })

  it('fails a check of the plan whose OCIRepository is missing', async () => {
    const { exitCode, stdout } = await run('check', 'examples/as-planned')
    expect(exitCode).toBe(1)
    expect(stdout).toContain('[reference-missing]')
    expect((await run('check', example)).exitCode).toBe(0)
  })

  it.each([
    ['an unknown option', ['update', example, '--fast'], 2, "'--fast' is no option"],
    ['an unknown setting', ['update', example, '--set', 'lables=x'], 2, 'labels'],
    ['a folder that is none', ['scan', 'no/such/folder'], 2, 'does not exist; give a folder of a checkout'],
    ['a version that does not exist', ['update', example, '--to', '0.99.0'], 2, '0.99.0 does not exist'],
  ])('answers %s with one sentence', async (_name, args, code, sentence) => {
    const { exitCode, stderr } = await run(...args)
    expect(stderr).toContain(sentence)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(exitCode).toBe(code)
  })

  it('names file and line of YAML that does not parse, and changes nothing', async () => {
    const tree = copy('broken')
    await rewrite(join(tree, operatorFile), 'tag: 0.37.1', 'tag: [0.37.1')
    const { exitCode, stdout } = await run('update', tree)
    expect(exitCode).toBe(1)
    expect(stdout).toContain(`${operatorFile}:`)
    expect(await readFile(join(tree, `${apps}/flux-instance/app/ocirepository.yaml`), 'utf8')).toContain('tag: 0.37.1')
  })

  it('ends with 3 where the registry is down, and changes nothing', async () => {
    const args = ['update', example, '--registry-mirror', 'ghcr.io=http://127.0.0.1:9', '--format', 'json']
    const { exitCode, stdout } = await runCommandLine(args)
    expect(parse(stdout).sets).toMatchObject([{ decision: 'failed', reason: 'registry' }])
    expect(exitCode).toBe(3)
  })
})

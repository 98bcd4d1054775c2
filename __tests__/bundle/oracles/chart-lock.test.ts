import { spawn } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { runCommandLine } from '../../../embedded/action.js'
import { plain } from '../../../embedded/registry/habits.js'
import { startRegistry, type EmbeddedRegistry } from '../../../embedded/registry/index.js'
import { publishReleases } from '../../../embedded/upstream/index.js'
import { helmPath, oracleMissing } from '../../support/oracle.js'

const missing = oracleMissing()
if (missing !== null) console.log(`skipped: ${missing}`)

let folder: string
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'lockstep-'))))
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A registry that gets its releases when the test says. */
async function registry(): Promise<EmbeddedRegistry & { readonly charts: string }> {
  const started = await startRegistry({ habits: plain })
  onTestFinished(() => started.close())
  return { ...started, charts: `oci://${new URL(started.url).host}/controlplaneio-fluxcd/charts` }
}

/** A chart in a tree of its own; texts by path. */
async function tree(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(folder, 'tree-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  return root
}

/** Dependencies with every field that helm hashes, and characters that its JSON escapes. */
const chartText = (charts: string, operator: string, instance: string): string => `apiVersion: v2
name: cluster
version: 1.0.0
dependencies:
  - name: flux-operator # the operator
    version: ${operator}
    repository: ${charts}
    condition: operator.enabled,global.a&b
    tags: [gitops, '<core>']
  - name: flux-instance
    version: "${instance}"
    repository: ${charts}
    alias: flux
    import-values:
      - data
      - { parent: data, child: default.data }
`

/** Asynchronous, so that the registry of this process can answer; throws with what helm says. */
function helm(cwd: string, ...args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { PATH: process.env['PATH'], HOME: folder, HELM_CACHE_HOME: join(folder, 'cache') }
    const child = spawn(helmPath(), args, { cwd, env })
    let output = ''
    const keep = (chunk: Buffer): void => void (output += chunk.toString())
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', reject)
    child.on('close', (status) => (status === 0 ? resolve() : reject(new Error(output))))
  })
}

const dependency = (chart: string, verb: string) => helm(chart, 'dependency', verb, '--plain-http')

/** A tree with a chart that helm has locked at 0.37.1; then the registry gets all other releases. */
async function lockedTree(operator: string, instance: string) {
  const world = await registry()
  publishReleases(world, undefined, { at: new Date('2025-12-20T00:00:00Z') })
  const text = chartText(world.charts, operator, instance)
  const root = await tree({ 'cluster/Chart.yaml': text })
  const chart = join(root, 'cluster')
  await dependency(chart, 'update')
  publishReleases(world)
  return { ...world, root, chart, text }
}

async function versions(chart: string): Promise<readonly string[]> {
  const lock = await readFile(join(chart, 'Chart.lock'), 'utf8')
  return [...lock.matchAll(/version: (\S+)/g)].map(([, version = '']) => version)
}

describe.skipIf(missing !== null)('dependencies with a lock', () => {
  it('move with the digest of the lock, so that helm builds the chart', async () => {
    const { root, chart, text } = await lockedTree('0.37.1', '0.37.1')
    await rm(join(chart, 'charts'), { recursive: true })
    expect(await runCommandLine(['update', root])).toMatchObject({ exitCode: 0 })
    expect(await readFile(join(chart, 'Chart.yaml'), 'utf8')).toBe(text.replaceAll('0.37.1', '0.58.1'))
    expect(await versions(chart)).toEqual(['0.58.1', '0.58.1'])
    await dependency(chart, 'build')
    expect((await readdir(join(chart, 'charts'))).sort()).toEqual([
      'flux-instance-0.58.1.tgz',
      'flux-operator-0.58.1.tgz',
    ])
  })

  it('move in the lock alone, within the range of the chart', async () => {
    const { root, chart, text } = await lockedTree("'>=0.37.0 <0.56.0'", '>=0.37.0 <0.56.0')
    const [before] = await versions(chart)
    await rm(join(chart, 'charts'), { recursive: true })
    expect(await runCommandLine(['update', root])).toMatchObject({ exitCode: 0 })
    expect(await readFile(join(chart, 'Chart.yaml'), 'utf8')).toBe(text)
    expect(before).toMatch(/^0\.3\d\.\d$/)
    expect(await versions(chart)).toEqual(['0.55.0', '0.55.0'])
    await dependency(chart, 'build')
  })

  it('keep a dependency that a marker keeps, in the lock too', async () => {
    const { root, chart } = await lockedTree('0.37.1', '0.37.1" # flux-lockstep: ignore "')
    await rm(join(chart, 'charts'), { recursive: true })
    expect(await runCommandLine(['update', root])).toMatchObject({ exitCode: 0 })
    expect(await versions(chart)).toEqual(['0.58.1', '0.37.1'])
    await dependency(chart, 'build')
  })

  it.each([
    ['a lock that is not of its chart', /the digest in its lock is not of these dependencies/, false],
    ['archives that are committed', /charts\/ .*run helm dependency/, true],
  ])('stay with %s, and the report says why', async (_name, reason, archives) => {
    const { root, chart, text } = await lockedTree('0.37.1', '0.37.1')
    const lock = await readFile(join(chart, 'Chart.lock'), 'utf8')
    if (!archives) {
      await rm(join(chart, 'charts'), { recursive: true })
      await writeFile(join(chart, 'Chart.lock'), lock.replace(/sha256:\w{4}/, 'sha256:0000'))
    }
    const { stdout, exitCode } = await runCommandLine(['scan', root])
    expect(stdout).toMatch(reason)
    expect(exitCode).toBe(0)
    expect(await runCommandLine(['update', root])).toMatchObject({ exitCode: 0 })
    expect(await readFile(join(chart, 'Chart.yaml'), 'utf8')).toBe(text)
    expect(await versions(chart)).toEqual(['0.37.1', '0.37.1'])
  })
})

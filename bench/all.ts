import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startRegistry } from '../embedded/registry/index.js'
import { chartArtifact, publishReleases } from '../embedded/upstream/index.js'
import { growthPage, type Growth } from './growth.js'
import { measure, type Cost } from './measure.js'
import { writeRepository } from './repository.js'

/**
 * What a run costs, and how that grows: `npm run bench:all` prints tables in Markdown, two minutes long. `--beside FILE` measures another bundle in the
 * same rounds, `--write` puts the tables and pictures into docs/performance.md. The least of some rounds counts, by CPU.
 */
const rounds = 2
const bundle = resolve('dist/index.js')
const pinned = ['flux-operator/app/ocirepository', 'flux-instance/app/ocirepository', 'flux-instance/app/helmrelease']

const beside = argument('--beside')
const folder = mkdtempSync(join(tmpdir(), 'bench-all-'))
const registry = await startRegistry()
try {
  publishReleases(registry)
  const parts: string[] = []
  for (const table of [commandTable, peerTable, growth]) {
    const text = (await table()).join('\n')
    console.log(`${text}\n`)
    parts.push(text)
  }
  const page = parts.join('\n\n')
  if (process.argv.includes('--write')) writeInto('docs/performance.md', page)
} finally {
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
}

function argument(name: string): string | null {
  const at = process.argv.indexOf(name)
  return at < 0 ? null : resolve(process.argv[at + 1] ?? '')
}

/** A repository of so many files, with its pins at a release. */
function repository(name: string, version: string, files: number, objects: number): string {
  const root = join(folder, name)
  writeRepository(root, files, objects)
  for (const file of pinned) {
    const path = join(root, 'kubernetes/main/apps/flux-system', `${file}.yaml`)
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('0.37.1', version))
  }
  commit(root)
  return root
}

function commit(root: string): void {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=bench', '-c', 'user.email=bench@example.com', 'commit', '-qm', 'bench')
}

async function run(program: string, root: string, args: readonly string[]): Promise<Cost> {
  const mirror = ['--format', 'json', '--registry-mirror', `ghcr.io=${registry.url}`]
  const cost = await measure(process.execPath, [program, ...args, ...mirror], { cwd: root, env: { HOME: tmpdir() } })
  if (cost.exitCode !== 0 && cost.exitCode !== 1) throw new Error(`${args.join(' ')}: ${cost.stderr}`)
  return cost
}

async function least(work: () => Promise<Cost>, times = rounds): Promise<Cost> {
  let best = await work()
  for (let round = 1; round < times; round++) {
    const next = await work()
    if (next.cpu < best.cpu) best = next
  }
  return best
}

/** The commands on trees of growing size, with an empty program of Node as the floor. */
async function commandTable(): Promise<readonly string[]> {
  const empty = join(folder, 'empty.cjs')
  writeFileSync(empty, '')
  const floor = await least(() => measure(process.execPath, [empty], { cwd: folder, env: {} }))
  const update = ['update', '.', '--dry-run']
  const small = repository('quick-start', '0.37.1', 0, 0)
  const middle = repository('middle', '0.37.1', 1080, 300)
  const large = repository('large', '0.37.1', 5700, 1000)
  const rows: readonly (readonly [string, string, readonly string[]])[] = [
    ['update with its proof, quick start', small, update],
    ['the same, up to date', repository('newest', '0.58.1', 0, 0), update],
    ['diff, quick start', small, ['diff', '.']],
    ['check, quick start', small, ['check', '.']],
    ['check, 5,700 files', large, ['check', '.']],
    ['update with its proof, 1,080 files', middle, update],
    ['update with its proof, 5,700 files', large, update],
    ['scan, 5,700 files', large, ['scan', '.']],
  ]
  const before = beside === null ? [] : ['before: CPU s', 'before: MB']
  const heads = ['what', ...before, 'CPU s', 'peak MB', 'times an empty program']
  const lines = [cells(heads), cells(heads.map(() => '---'))]
  for (const [what, root, args] of rows) {
    const old = beside === null ? [] : numbers(await least(() => run(beside, root, args)))
    const now = await least(() => run(bundle, root, args))
    lines.push(cells([what, ...old, ...numbers(now), (now.cpu / floor.cpu).toFixed(1)]))
  }
  return [...lines, cells(['an empty program of Node', ...before.map(() => ''), ...numbers(floor), '1.0'])]
}

function numbers({ cpu, memory }: Cost): readonly string[] {
  return [cpu.toFixed(2), memory.toFixed(0)]
}

function cells(texts: readonly string[]): string {
  return `| ${texts.join(' | ')} |`
}

/** A scan of 20,000 files in a clone beside `git grep`, and without git beside plain reads, by the clock, as `npm run bench:scan` has it. */
function peerTable(): readonly string[] {
  const { stdout } = spawnSync(process.execPath, [resolve('lib/bench/scan.js'), '20000', String(rounds)], {
    encoding: 'utf8',
  })
  const ratios = stdout.split('\n').filter((line) => /^scan, .* \/ /.test(line))
  const rows = ratios.map((line) => /^scan, (.*?)\s+([\d.]+)$/.exec(line)?.slice(1) ?? [line, ''])
  return [cells(['scan of 20,000 files, by the clock', 'ratio']), cells(['---', '---']), ...rows.map(cells)]
}

/** Files, tags and sets against CPU, each with the others held. */
async function growth(): Promise<readonly string[]> {
  const update = ['update', '.', '--dry-run']
  const files = await series([1000, 5000, 20_000], (count) => {
    const root = repository(`files-${count}`, '0.58.1', count, 300)
    return () => run(bundle, root, ['check', '.'])
  })
  const sets = await series([1, 10, 100], (count) => {
    const root = setsOf(count)
    return () => run(bundle, root, update)
  })
  const tags = await series([100, 1000, 100_000], (count) => {
    publishTags(count)
    return () => run(bundle, join(folder, 'newest'), update)
  })
  return growthPage([
    { title: 'check by files', unit: 'files', points: files },
    { title: 'update by tags', unit: 'tags of each repository', points: tags },
    { title: 'update by sets', unit: 'sets', points: sets },
  ])
}

async function series(
  counts: readonly number[],
  prepare: (count: number) => () => Promise<Cost>,
): Promise<Growth['points']> {
  const points: { count: number; cpu: number; memory: number }[] = []
  for (const count of counts) {
    const { cpu, memory } = await least(prepare(count))
    points.push({ count, cpu, memory })
  }
  return points
}

/** A repository of so many clusters, each a set of its own. */
function setsOf(count: number): string {
  const root = join(folder, `sets-${count}`)
  const names = Array.from({ length: count }, (_, index) => `cluster-${index}`)
  for (const name of names) cpSync('examples/home-kubernetes', join(root, name), { recursive: true })
  mkdirSync(join(root, '.github'), { recursive: true })
  const sets = names.map((name) => `  - name: ${name}\n    paths: ['${name}/**']\n`)
  writeFileSync(join(root, '.github/flux-lockstep.yaml'), `sets:\n${sets.join('')}`)
  commit(root)
  return root
}

/** Tags that are no releases, as every push to a branch leaves them. */
function publishTags(count: number): void {
  const tags = Array.from({ length: count }, (_, index) => `sha-${index.toString(16).padStart(7, '0')}`)
  const artifact = chartArtifact('flux-operator', '0.0.1', '2025-01-01T00:00:00Z')
  for (const path of ['charts/flux-operator', 'charts/flux-instance', 'flux-operator-manifests'])
    registry.push(`controlplaneio-fluxcd/${path}`, tags, artifact)
}

/** Replaces what stands between the marks of a page, with the day and the machine. */
function writeInto(path: string, text: string): void {
  const [begin, end] = ['<!-- measured: npm run bench:all -- --write -->', '<!-- end -->']
  const page = readFileSync(path, 'utf8')
  const [from, to] = [page.indexOf(begin), page.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${path} has no place for what was measured`)
  const day = new Date().toISOString().slice(0, 10)
  const machine = `${day}, Node ${process.versions.node} on ${process.platform}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); the registry on loopback.`
  writeFileSync(path, `${page.slice(0, from)}${begin}\n\n${machine}\n\n${text}\n\n${page.slice(to)}`)
  spawnSync('npx', ['prettier', '--write', path])
}

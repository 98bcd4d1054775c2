// npm run test:mutants -- PATH… [--changed] [--all] [--sample N] [--seed N]: breaks src/PATH, or the files that a branch changes, in one place
// after another and says which faults the tests near to them do not notice; with --all, the whole first tier. Works in a copy; what is equal by
// meaning stands with its reason in scripts/mutants/equal.json. A mutant gets --budget N tests that reach it, so that a busy machine tries as many.
import { execFileSync, spawn } from 'node:child_process'
import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { listAt, stringAt } from '../../src/model/json.js'
import { importersOf } from './importers.js'
import { forgetful, instrument, type Mutant } from './mutations.js'
import { toldIn, type Told } from './told.js'

type Verdict = 'caught' | 'survived' | 'unreached'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
    changed: { type: 'boolean', default: false },
    budget: { type: 'string', default: '1500' },
    all: { type: 'boolean', default: false },
    list: { type: 'boolean', default: false },
  },
})
const paths = values.changed ? changedFiles() : positionals
if (paths.length === 0 && !values.changed)
  throw new Error('name a file or a folder: npm run test:mutants -- src/resolve --sample 40')

/** Test files that a fault of a file's loading gets, a process for each fault: far ones take minutes. */
const nearestFiles = 20

/** Whether a test file passes without a fault. */
const sound = new Map<string, boolean>()
const quietFor = 120_000
const config = `import { defineConfig } from 'vitest/config'
import order from './order.json' with { type: 'json' }
const place = ({ moduleId }) => order.findIndex(({ test }) => moduleId.endsWith(test))
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    runner: process.env.MUTANTS ? './scripts/mutants/runner.ts' : undefined,
    setupFiles: process.env.MUTANTS ? [] : ['__tests__/support/seed.ts', 'scripts/mutants/switch.ts'],
    sequence: { sequencer: class {
      shard(files) { return files }
      sort(files) { return files.toSorted((a, b) => place(a) - place(b)) }
    } },
    pool: 'forks', isolate: false, testTimeout: 3600000, hookTimeout: 3600000, provide: { effort: 'short' },
  },
})
`

const copy = await mkdtemp(join(tmpdir(), 'mutants-'))
/** Where each job tells what it sees. */
const toldAt = Array.from({ length: Number(values.jobs) }, (_, job) => join(copy, `told-${job}.jsonl`))
try {
  const files = (await Promise.all(paths.map(filesOf))).flat()
  const mutants = await instrumentedCopy(files)
  const equal = await equalMutants()
  const drawn = sampled(mutants)
  const chosen = drawn.filter((mutant) => !equal.has(nameOf(mutant)))
  const importers = await importersOf(files, values.all)
  const tests = importers.map(({ test }) => test)
  const wholes = new Set(importers.flatMap(({ test, isWhole }) => (isWhole ? test : [])))
  await writeFile(join(copy, 'order.json'), JSON.stringify(importers))
  const equals = drawn.length - chosen.length
  console.log(`${mutants.length} mutants, ${chosen.length} tried, ${equals} equal; ${tests.length} test files`)
  // a job goes through the tests in their order with mutants of its own, so that none depends on which job was quicker
  await Promise.all(
    toldAt.map(async (path, job) => {
      const own = chosen.filter((_, at) => at % toldAt.length === job)
      if (own.length > 0) await tried(own, tests, path)
    }),
  )
  if (values.list) for (const told of toldAt.flatMap(toldIn)) if (told.kind === 'caught') console.log(told.ids, told.by)
  printSummary(await verdictsOn(chosen, tests, wholes))
} finally {
  await rm(copy, { recursive: true, force: true })
}

/** Files of `src` that differ from the main branch. */
function changedFiles(): readonly string[] {
  const git = (...args: readonly string[]): string => execFileSync('git', args, { encoding: 'utf8' }).trim()
  const base = git('merge-base', 'HEAD', process.env['MUTANTS_BASE'] ?? 'main')
  return git('diff', '--name-only', '--diff-filter=d', base, '--', 'src')
    .split('\n')
    .filter((file) => file.endsWith('.ts'))
}

/** Mutants that nothing can notice, by their name. */
async function equalMutants(): Promise<ReadonlySet<string>> {
  const parsed: unknown = JSON.parse(await readFile('scripts/mutants/equal.json', 'utf8'))
  return new Set(
    listAt(parsed, ['equal']).map((entry) =>
      ['file', 'at', 'change'].map((key) => stringAt(entry, [key]) ?? '').join('\n'),
    ),
  )
}

/** By the text of its line, which holds where other lines come or go. */
function nameOf({ file, at, change }: Mutant): string {
  return [file, at, change].join('\n')
}

/** Copies the project beside its packages and instruments the files that were named. */
async function instrumentedCopy(files: readonly string[]): Promise<readonly Mutant[]> {
  const left = new Set(['node_modules', '.git', 'lib', 'coverage'])
  await cp('.', copy, { recursive: true, filter: (path) => !left.has(path) })
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  await writeFile(join(copy, 'vitest.mutants.config.ts'), config)
  const mutants: Mutant[] = []
  for (const file of files) {
    const made = instrument(file, await readFile(file, 'utf8'), mutants.length)
    mutants.push(...made.mutants)
    await writeFile(join(copy, file), made.text)
  }
  for (const file of await filesOf('src')) {
    const text = await readFile(join(copy, file), 'utf8')
    await writeFile(join(copy, file), forgetful(text))
  }
  return mutants
}

async function filesOf(path: string): Promise<readonly string[]> {
  if ((await stat(path)).isFile()) return [path]
  const names = await readdir(path, { recursive: true })
  return names
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(path, name))
}

/** As many mutants as were asked for, spread over all by a seed. */
function sampled(mutants: readonly Mutant[]): readonly Mutant[] {
  const wanted = Number(values.sample ?? mutants.length)
  let state = Number(values.seed)
  const drawn = mutants.map((mutant) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return { mutant, order: state }
  })
  return drawn
    .toSorted((a, b) => a.order - b.order)
    .slice(0, wanted)
    .map(({ mutant }) => mutant)
}

/** Runs the tests with the runner that switches mutants on; where a fault hangs, it is caught, and the rest of the files run anew. */
async function tried(mutants: readonly Mutant[], tests: readonly string[], path: string): Promise<void> {
  let left = tests
  while (left.length > 0) {
    const before = toldIn(path).length
    const ids = mutants.map(({ id }) => id).join(',')
    const env = { MUTANTS: ids, MUTANTS_TOLD: path, MUTANTS_BUDGET: values.budget }
    const status = await vitest(left, env, path)
    if (status !== 'hung') return
    const told = toldIn(path).slice(before)
    const file = told.findLast((line) => line.kind === 'file')?.file ?? ''
    const last = told.at(-1)
    if (last?.kind !== 'try') throw new Error(`${file} hangs without a fault`)
    await tell(path, { kind: 'caught', ids: last.ids, by: `${file}: it hung` })
    left = left.slice(left.indexOf(relative(copy, file)))
  }
}

async function tell(path: string, told: Told): Promise<void> {
  await appendFile(path, `${JSON.stringify(told)}\n`)
}

/**
 * What was noticed; what a file reaches outside of its tests is tried with a process for each mutant. A file of whole commands takes half a minute
 * then, and gets it only for what no test was tried with.
 */
async function verdictsOn(
  mutants: readonly Mutant[],
  tests: readonly string[],
  wholes: ReadonlySet<string>,
): Promise<ReadonlyMap<Mutant, Verdict>> {
  const told = toldAt.flatMap(toldIn)
  const caught = new Set(told.flatMap((line) => (line.kind === 'caught' ? line.ids : [])))
  const tried = new Set(told.flatMap((line) => (line.kind === 'try' ? line.ids : [])))
  const met = new Set(told.flatMap((line) => ('ids' in line ? line.ids : [])))
  const verdicts = new Map<Mutant, Verdict>()
  for (const mutant of mutants) {
    const doubted = told.flatMap((line) =>
      line.kind === 'doubt' && line.ids.includes(mutant.id) ? relative(copy, line.file) : [],
    )
    const asked = [...new Set(doubted)].filter((file) => !wholes.has(file) || !tried.has(mutant.id))
    const files = mutant.isOnLoad ? tests.slice(0, nearestFiles) : asked
    const isCaught = caught.has(mutant.id) || (await isNoticed(mutant, files))
    const verdict = isCaught ? 'caught' : met.has(mutant.id) ? 'survived' : 'unreached'
    verdicts.set(mutant, verdict)
    if (verdict !== 'caught') console.log(`${verdict}  ${mutant.file}:${mutant.line}  ${mutant.change}`)
  }
  return verdicts
}

async function isNoticed(mutant: Mutant, files: readonly string[]): Promise<boolean> {
  const whole: string[] = []
  for (const file of files) {
    const isSound = sound.get(file) ?? (await vitest([file], {}, null)) === 0
    sound.set(file, isSound)
    if (isSound) whole.push(file)
  }
  return whole.length > 0 && (await vitest([...whole, '--bail=1'], { MUTANT: String(mutant.id) }, null)) !== 0
}

/** The exit code of one run in the copy; a run that says nothing for two minutes, or that takes ten, is ended. */
async function vitest(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  spoken: string | null,
): Promise<number | 'hung' | null> {
  const workers = spoken === null ? values.jobs : 1
  const options = ['--config', 'vitest.mutants.config.ts', '--reporter=dot', `--maxWorkers=${workers}`]
  const child = spawn(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', ...options, ...args], {
    cwd: copy,
    env: { ...process.env, CI: '1', ...env },
    stdio: 'ignore',
    detached: true,
  })
  const hung = new AbortController()
  const began = Date.now()
  // the whole group: a worker in a loop does not notice that its parent is gone
  const end = (since: number, limit: number): void => {
    if (Date.now() - Math.max(since, began) < limit || child.pid === undefined || child.exitCode !== null) return
    hung.abort()
    process.kill(-child.pid, 'SIGKILL')
  }
  const watch = setInterval(() => {
    void stat(spoken ?? '').then(
      ({ mtimeMs }) => end(mtimeMs, quietFor),
      () => end(began, 5 * quietFor),
    )
  }, 5000)
  try {
    const status = await new Promise<number | null>((resolve, reject) => child.on('exit', resolve).on('error', reject))
    return hung.signal.aborted ? 'hung' : status
  } finally {
    clearInterval(watch)
  }
}

function printSummary(verdicts: ReadonlyMap<Mutant, Verdict>): void {
  const folderOf = ({ file }: Mutant): string =>
    file
      .split('/')
      .slice(0, file.startsWith('src/world/') ? 3 : 2)
      .join('/')
  for (const folder of new Set([...verdicts.keys()].map(folderOf))) {
    const found = [...verdicts].filter(([mutant]) => folderOf(mutant) === folder)
    const caught = found.filter(([, verdict]) => verdict === 'caught').length
    console.log(
      `${folder.padEnd(32)} ${caught} of ${found.length} caught, ${Math.round((100 * caught) / found.length)} %`,
    )
  }
  const caught = [...verdicts.values()].filter((verdict) => verdict === 'caught').length
  console.log(`${caught} of ${verdicts.size} caught, ${((100 * caught) / verdicts.size).toFixed(1)} %`)
}

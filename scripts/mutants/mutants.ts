// npm run test:mutants -- PATH… [--sample N] [--seed N]: breaks src/PATH in one place after another and says which faults no test of the first tier
// notices. Works in a copy; what is equal by meaning stands with its reason in scripts/mutants/equal.json.
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { isObject, listAt, stringAt } from '../../src/model/json.js'
import { instrument, type Mutant } from './mutations.js'

/** A test file and how long it took, in milliseconds. */
interface Reach {
  readonly file: string
  readonly reached: ReadonlySet<number>
}

type Verdict = 'caught' | 'survived' | 'unreached'

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    sample: { type: 'string' },
    seed: { type: 'string', default: '1' },
    jobs: { type: 'string', default: '2' },
  },
})
if (positionals.length === 0)
  throw new Error('name a file or a folder: npm run test:mutants -- src/resolve --sample 40')

const config = `import { defineConfig } from 'vitest/config'
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/bundle/**', '__tests__/scripts/**'],
    setupFiles: ['scripts/mutants/switch.ts'],
    pool: 'forks', testTimeout: 600000, hookTimeout: 600000, provide: { effort: 'short' },
  },
})
`

const equal = await equalMutants()
const copy = await mkdtemp(join(tmpdir(), 'mutants-'))
try {
  const mutants = await instrumentedCopy(positionals)
  const reaches = await reachesOf()
  const chosen = sampled(mutants.filter((mutant) => !equal.has(nameOf(mutant))))
  console.log(`${mutants.length} mutants, ${chosen.length} tried; ${reaches.length} test files`)
  const verdicts = await tried(chosen, reaches)
  printSummary(verdicts)
} finally {
  await rm(copy, { recursive: true, force: true })
}

/** Mutants that nothing can notice, by their name. */
async function equalMutants(): Promise<ReadonlySet<string>> {
  const parsed: unknown = JSON.parse(await readFile('scripts/mutants/equal.json', 'utf8'))
  return new Set(
    listAt(parsed, ['equal']).map(
      (entry) => `${stringAt(entry, ['file']) ?? ''}: ${stringAt(entry, ['change']) ?? ''}`,
    ),
  )
}

function nameOf({ file, change }: Mutant): string {
  return `${file}: ${change}`
}

/** Copies the project beside its packages and instruments the files that were named. */
async function instrumentedCopy(paths: readonly string[]): Promise<readonly Mutant[]> {
  const left = new Set(['node_modules', '.git', 'lib', 'coverage'])
  await cp('.', copy, { recursive: true, filter: (path) => !left.has(path) })
  await symlink(join(process.cwd(), 'node_modules'), join(copy, 'node_modules'))
  await writeFile(join(copy, 'vitest.mutants.config.ts'), config)
  const mutants: Mutant[] = []
  for (const file of (await Promise.all(paths.map(filesOf))).flat()) {
    const made = instrument(file, await readFile(file, 'utf8'), mutants.length)
    mutants.push(...made.mutants)
    await writeFile(join(copy, file), made.text)
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

/** Runs the first tier once, and gives the mutants that each test file reaches, the quickest file first. */
async function reachesOf(): Promise<readonly Reach[]> {
  const record = join(copy, 'reached.jsonl')
  const times = join(copy, 'times.json')
  await vitest(['--reporter=json', `--outputFile=${times}`, '--maxWorkers=2'], { MUTANTS_REACHED: record })
  const parsed: unknown = JSON.parse(await readFile(times, 'utf8'))
  const failed = listAt(parsed, ['testResults']).filter((result) => stringAt(result, ['status']) !== 'passed')
  const aside = new Set(failed.map((result) => stringAt(result, ['name']) ?? ''))
  for (const file of aside) console.log(`left aside, it fails without a fault: ${file}`)
  const durations = new Map(
    listAt(parsed, ['testResults']).map((result) => [stringAt(result, ['name']) ?? '', durationOf(result)] as const),
  )
  const reaches = (await readFile(record, 'utf8'))
    .trim()
    .split('\n')
    .map((line): Reach => {
      const entry: unknown = JSON.parse(line)
      return {
        file: stringAt(entry, ['file']) ?? '',
        reached: new Set(listAt(entry, ['reached']).filter((id) => typeof id === 'number')),
      }
    })
  return reaches
    .filter(({ file }) => !aside.has(file))
    .toSorted((a, b) => (durations.get(a.file) ?? 0) - (durations.get(b.file) ?? 0))
}

function durationOf(result: unknown): number {
  if (!isObject(result)) return 0
  return Number(result['endTime']) - Number(result['startTime'])
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

async function tried(mutants: readonly Mutant[], reaches: readonly Reach[]): Promise<ReadonlyMap<Mutant, Verdict>> {
  const verdicts = new Map<Mutant, Verdict>()
  const left = [...mutants]
  const work = async (): Promise<void> => {
    for (let mutant = left.pop(); mutant; mutant = left.pop()) {
      const verdict = await verdictOn(mutant, reaches)
      verdicts.set(mutant, verdict)
      if (verdict !== 'caught') console.log(`${verdict}  ${mutant.file}:${mutant.line}  ${mutant.change}`)
    }
  }
  await Promise.all(Array.from({ length: Number(values.jobs) }, work))
  return verdicts
}

/** Groups of test files, the quick ones first, until one fails. */
async function verdictOn(mutant: Mutant, reaches: readonly Reach[]): Promise<Verdict> {
  const files = reaches.filter(({ reached }) => reached.has(mutant.id)).map(({ file }) => file)
  if (files.length === 0) return 'unreached'
  const status = await vitest([...files, '--bail=1', '--maxWorkers=1', '--no-isolate', '--reporter=dot'], {
    MUTANT: String(mutant.id),
  })
  return status === 0 ? 'survived' : 'caught'
}

/** The exit code of one run in the copy; a run that hangs is ended after five minutes and counts as failed, as a fault that loops does. */
async function vitest(args: readonly string[], env: Readonly<Record<string, string>>): Promise<number | null> {
  const child = spawn(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.mutants.config.ts', ...args],
    { cwd: copy, env: { ...process.env, ...env }, stdio: 'ignore', detached: true },
  )
  // the whole group: a worker in a loop does not notice that its parent is gone
  const end = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }
  const limit = setTimeout(end, env['MUTANT'] === undefined ? 3_600_000 : 300_000)
  try {
    return await new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject))
  } finally {
    clearTimeout(limit)
  }
}

function printSummary(verdicts: ReadonlyMap<Mutant, Verdict>): void {
  for (const folder of new Set([...verdicts.keys()].map(({ file }) => dirname(file)))) {
    const found = [...verdicts].filter(([{ file }]) => dirname(file) === folder)
    const caught = found.filter(([, verdict]) => verdict === 'caught').length
    console.log(
      `${folder.padEnd(32)} ${caught} of ${found.length} caught, ${Math.round((100 * caught) / found.length)} %`,
    )
  }
  const caught = [...verdicts.values()].filter((verdict) => verdict === 'caught').length
  console.log(`${caught} of ${verdicts.size} caught, ${((100 * caught) / verdicts.size).toFixed(1)} %`)
}

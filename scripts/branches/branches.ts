// npm run test:branches [-- --list FOLDER]: how many of the branches of each folder of src the first tier takes, and whether that holds.
import { spawn } from 'node:child_process'
import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { isObject } from '../../src/model/json.js'
import { markBranches } from './mark.js'

interface Branch {
  readonly file: string
  readonly line: number
}

const { values } = parseArgs({ options: { list: { type: 'string' } } })
/** Tests that read the sources as they are written are left out: marked ones say something else. */
const config = `import { defineConfig } from 'vitest/config'
export default defineConfig({
  test: {
    include: ['__tests__/**/*.test.ts'],
    exclude: ['__tests__/bundle/**', '__tests__/scripts/**', '__tests__/attacks/{expressions-alone,readers-of-text}.test.ts'],
    setupFiles: ['scripts/branches/record.ts', '__tests__/support/seed.ts'],
    pool: 'forks', isolate: false, maxWorkers: 2, testTimeout: 3600000, hookTimeout: 3600000, provide: { effort: 'short' },
  },
})
`

const copy = await mkdtemp(join(tmpdir(), 'branches-'))
try {
  const branches = await markedCopy()
  const status = await runTests()
  if (status !== 0) console.log('some tests failed; what they would have taken is missing')
  const taken = await takenBranches()
  const exitCode = report(branches, taken, await heldShares())
  process.exitCode = status === 0 ? exitCode : 1
} finally {
  await rm(copy, { recursive: true, force: true })
}

/** Copies the project beside its packages and its programs with every file of `src` marked. */
async function markedCopy(): Promise<readonly Branch[]> {
  const left = new Set(['node_modules', '.git', 'lib', 'coverage'])
  await cp('.', copy, { recursive: true, filter: (path) => !left.has(path) })
  for (const name of ['node_modules', 'lib']) await symlink(join(process.cwd(), name), join(copy, name))
  await writeFile(join(copy, 'vitest.branches.config.ts'), config)
  const branches: Branch[] = []
  const names = (await readdir('src', { recursive: true })).filter((name) => name.endsWith('.ts')).sort()
  for (const name of names) {
    const file = join('src', name)
    const { text, lines } = markBranches(file, await readFile(file, 'utf8'), branches.length)
    branches.push(...lines.map((line) => ({ file, line })))
    await writeFile(join(copy, file), text)
  }
  return branches
}

function runTests(): Promise<number | null> {
  const env = { ...process.env, BRANCHES_TAKEN: join(copy, 'taken.jsonl') }
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'vitest.branches.config.ts', '--reporter=dot']
  const child = spawn(process.execPath, args, { cwd: copy, env, stdio: ['ignore', 'ignore', 'inherit'] })
  return new Promise((resolve, reject) => child.on('exit', resolve).on('error', reject))
}

async function takenBranches(): Promise<ReadonlySet<number>> {
  const lines = (await readFile(join(copy, 'taken.jsonl'), 'utf8')).trim().split('\n')
  return new Set(
    lines.flatMap((line) => {
      const numbers: unknown = JSON.parse(line)
      return Array.isArray(numbers) ? numbers.filter((number) => typeof number === 'number') : []
    }),
  )
}

/** The share that each folder has to keep, in percent. */
async function heldShares(): Promise<Readonly<Record<string, unknown>>> {
  const parsed: unknown = JSON.parse(await readFile('scripts/branches/held.json', 'utf8'))
  return isObject(parsed) ? parsed : {}
}

function report(
  branches: readonly Branch[],
  taken: ReadonlySet<number>,
  held: Readonly<Record<string, unknown>>,
): number {
  const folders = new Map<string, { all: number; taken: number }>()
  branches.forEach(({ file, line }, number) => {
    const folder = folderOf(file)
    const count = folders.get(folder) ?? { all: 0, taken: 0 }
    folders.set(folder, { all: count.all + 1, taken: count.taken + (taken.has(number) ? 1 : 0) })
    if (folder === values.list && !taken.has(number))
      console.log(`${file}:${line} is never ${number % 2 === 0 ? 'so' : 'otherwise'}`)
  })
  let failed = 0
  for (const [folder, { all, taken: some }] of [...folders].sort()) {
    const share = Math.floor((1000 * some) / all) / 10
    const wanted = held[folder]
    const lack =
      typeof wanted !== 'number'
        ? ', and held.json says nothing of it'
        : share < wanted
          ? `, less than ${wanted} %`
          : ''
    failed += lack === '' ? 0 : 1
    console.log(
      `${folder.padEnd(16)} ${String(some).padStart(5)} of ${String(all).padStart(5)}  ${share.toFixed(1).padStart(5)} %${lack}`,
    )
  }
  return failed === 0 ? 0 : 1
}

/** The folder below `src`; files of the edges are `edges`. */
function folderOf(file: string): string {
  const [, folder = '', ...rest] = file.split('/')
  return rest.length === 0 ? 'edges' : folder
}

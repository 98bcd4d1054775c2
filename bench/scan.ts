import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { surveyTree } from '../src/commands/run/survey.js'
import { gitCommand } from '../src/world/history/command.js'
import { workingTree } from '../src/world/history/working-tree.js'
import { parseSettings } from '../src/settings/parse.js'

/**
 * A scan of 20,000 small manifests with three pins beside `git grep -lF` of the same tree, and without git beside plain reads-and-searches, in the
 * same run: `node lib/bench/scan.js [files] [rounds]`. Each runs in a process of its own, the start of Node taken out; the best of five counts, or of
 * `rounds`. The targets are 1.5 times `git grep` in a clone and 1.2 times the blocking read without git, below 100 MB.
 */
const [mode = '20000', folder = ''] = process.argv.slice(2)
/** The best of so many; given behind the number of files. */
const rounds = Number(process.argv[3] ?? 5)
const needle = 'flux-operator'

/** What one process measured of itself. */
interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
  readonly found: number
}

if (mode === 'scan') await measure(() => scanned(folder))
else if (mode === 'read') await measure(() => readWithPromises(folder))
else if (mode === 'read-blocking') await measure(() => readBlocking(folder))
else compare(Number(mode))

function compare(files: number): void {
  const root = mkdtempSync(join(tmpdir(), 'flux-lockstep-bench-'))
  try {
    const [clone, plain] = [join(root, 'clone'), join(root, 'plain')]
    makeTree(plain, files)
    makeTree(clone, files)
    makeClone(clone)
    const rows = Array.from({ length: rounds }, () => ({
      scan: child('scan', clone),
      grep: gitGrep(clone),
      without: child('scan', plain),
      read: child('read', plain),
      blocking: child('read-blocking', plain),
    }))
    const fastest = (name: keyof (typeof rows)[number]): Measured => best(rows.map((row) => row[name]))
    const [scan, grep, without] = [fastest('scan'), fastest('grep'), fastest('without')]
    const [read, blocking] = [fastest('read'), fastest('blocking')]
    console.log(
      `files:                          ${files} and those with pins, pins found: ${scan.found}, ${without.found}`,
    )
    console.log(`scan, clone:                    ${row(scan)}, ${scan.megabytes} MB`)
    console.log(`git grep -lF:                   ${row(grep)}`)
    console.log(`scan, no git:                   ${row(without)}, ${without.megabytes} MB`)
    console.log(`plain read, promises:           ${row(read)}, ${read.megabytes} MB`)
    console.log(`plain read, blocking:           ${row(blocking)}, ${blocking.megabytes} MB`)
    for (const [name, ours, other] of [
      ['clone / git grep', scan, grep],
      ['no git / read, blocking', without, blocking],
      ['no git / read, promises', without, read],
    ] as const)
      console.log(`${`scan, ${name}`.padEnd(32)}${(ours.milliseconds / other.milliseconds).toFixed(2)}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function row({ milliseconds }: Measured): string {
  return `${Math.round(milliseconds)} ms`
}

function best(all: readonly Measured[]): Measured {
  return all.reduce((fastest, next) => (next.milliseconds < fastest.milliseconds ? next : fastest))
}

function child(what: 'scan' | 'read' | 'read-blocking', root: string): Measured {
  const { stdout, stderr, status } = spawnSync(process.execPath, [process.argv[1] ?? '', what, root], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${what} failed: ${stderr}`)
  const [milliseconds = 0, megabytes = 0, found = 0] = stdout.trim().split(' ').map(Number)
  return { milliseconds, megabytes, found }
}

async function measure(work: () => Promise<number>): Promise<void> {
  const start = performance.now()
  const found = await work()
  const milliseconds = performance.now() - start
  console.log(`${milliseconds} ${Math.round(process.resourceUsage().maxRSS / 1024)} ${found}`)
}

async function scanned(root: string): Promise<number> {
  const workspace = await workingTree(root, gitCommand(process.env, root))
  const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
  return (await surveyTree(workspace, settings)).scan.pins.length
}

/** What a plain read opens, each once. */
function listedFiles(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile() ? [join(entry.parentPath, entry.name)] : [],
  )
}

/** A read and a search as most programs for Node do it: with promises, 32 files at a time. */
async function readWithPromises(root: string): Promise<number> {
  const queue = listedFiles(root).values()
  let found = 0
  const lane = async (): Promise<void> => {
    for (const path of queue) if ((await readFile(path)).includes(needle)) found++
  }
  await Promise.all(Array.from({ length: 32 }, lane))
  return found
}

/** The least that any program for Node can do. */
function readBlocking(root: string): Promise<number> {
  return Promise.resolve(listedFiles(root).filter((path) => readFileSync(path).includes(needle)).length)
}

function gitGrep(root: string): Measured {
  const start = performance.now()
  const { stdout } = spawnSync('git', ['grep', '-lF', needle], { cwd: root, encoding: 'utf8' })
  return { milliseconds: performance.now() - start, megabytes: 0, found: stdout.trim().split('\n').length }
}

function makeTree(root: string, files: number): void {
  for (let index = 0; index < files; index++) {
    const below = join(root, 'apps', `team-${index % 40}`, `app-${index % 1000}`)
    mkdirSync(below, { recursive: true })
    writeFileSync(join(below, `object-${index}.yaml`), manifest(index))
  }
  const example = 'examples/home-kubernetes'
  const pins = [
    'kubernetes/main/apps/flux-system/flux-instance/app/helmrelease.yaml',
    'kubernetes/main/apps/flux-system/flux-instance/app/ocirepository.yaml',
    'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml',
  ]
  for (const pin of pins) {
    mkdirSync(join(root, 'flux', pin, '..'), { recursive: true })
    writeFileSync(join(root, 'flux', pin), readFileSync(join(example, pin)))
  }
}

function makeClone(root: string): void {
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
  ])
    spawnSync('git', args, { cwd: root })
}

function manifest(index: number): string {
  const data = Array.from({ length: 20 }, (_, line) => `  key-${line}: value ${index} ${'x'.repeat(line)}`).join('\n')
  return `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: object-${index}\n  namespace: team-${index % 40}\ndata:\n${data}\n`
}

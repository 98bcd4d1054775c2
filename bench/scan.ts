import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { surveyTree } from '../src/commands/run/survey.js'
import { gitCommand } from '../src/world/history/command.js'
import { workingTree } from '../src/world/history/working-tree.js'
import { parseSettings } from '../src/settings/parse.js'

/**
 * A scan of 20,000 small manifests with three pins beside plain reads-and-searches and `git grep -lF` of the same tree, in the same run:
 * `node lib/bench/scan.js [files] [rounds]`. Each runs in a process of its own, the start of Node taken out; the best of five counts, or of `rounds`.
 * The target is 1.5 times the plain read, below 100 MB.
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
    makeTree(root, files)
    const rows = Array.from({ length: rounds }, () => ({
      scan: child('scan', root),
      read: child('read', root),
      blocking: child('read-blocking', root),
      grep: gitGrep(root),
    }))
    const fastest = (name: keyof (typeof rows)[number]): Measured => best(rows.map((row) => row[name]))
    const [scan, read, blocking, grep] = [fastest('scan'), fastest('read'), fastest('blocking'), fastest('grep')]
    console.log(`files:                      ${files} and those with pins, pins found: ${scan.found}`)
    console.log(`scan:                       ${row(scan)}, ${scan.megabytes} MB`)
    console.log(`plain read, promises:       ${row(read)}, ${read.megabytes} MB`)
    console.log(`plain read, blocking:       ${row(blocking)}, ${blocking.megabytes} MB`)
    console.log(`git grep -lF:               ${row(grep)}`)
    for (const [name, other] of [
      ['plain read, promises', read],
      ['plain read, blocking', blocking],
      ['git grep', grep],
    ] as const)
      console.log(`${`scan / ${name}`.padEnd(28)}${(scan.milliseconds / other.milliseconds).toFixed(2)}`)
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

/** The files that git lists: what a plain read opens, each once. */
function listedFiles(root: string): readonly string[] {
  const { stdout } = spawnSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 1 << 28 })
  return stdout
    .toString()
    .split('\0')
    .filter((path) => path !== '')
}

/** A read and a search as most programs for Node do it: with promises, 32 files at a time. */
async function readWithPromises(root: string): Promise<number> {
  const queue = listedFiles(root).values()
  let found = 0
  const lane = async (): Promise<void> => {
    for (const path of queue) if ((await readFile(join(root, path))).includes(needle)) found++
  }
  await Promise.all(Array.from({ length: 32 }, lane))
  return found
}

/** The least that any program for Node can do. */
function readBlocking(root: string): Promise<number> {
  return Promise.resolve(listedFiles(root).filter((path) => readFileSync(join(root, path)).includes(needle)).length)
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

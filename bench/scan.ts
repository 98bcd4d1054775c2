import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { surveyTree } from '../src/commands/survey.js'
import { gitCommand } from '../src/history/command.js'
import { workingTree } from '../src/history/working-tree.js'
import { parseSettings } from '../src/settings/parse.js'

/**
 * A scan of 20,000 small manifests with three pins beside a plain read-and-search and `git grep -lF` of the same tree, in the same run:
 * `node lib/bench/scan.js [files]`. Each runs in a process of its own, the start of Node taken out; the best of five counts.
 * The target is 1.5 times the plain read, below 100 MB.
 */
const rounds = 5
const needle = 'flux-operator'

/** What one process measured of itself. */
interface Measured {
  readonly milliseconds: number
  readonly megabytes: number
  readonly found: number
}

const [mode = '20000', folder = ''] = process.argv.slice(2)
if (mode === 'scan') await measure(() => scanned(folder))
else if (mode === 'read') await measure(() => readAll(folder))
else compare(Number(mode))

function compare(files: number): void {
  const root = mkdtempSync(join(tmpdir(), 'flux-lockstep-bench-'))
  try {
    makeTree(root, files)
    const [scan, read, grep] = [
      best(() => child('scan', root)),
      best(() => child('read', root)),
      best(() => gitGrep(root)),
    ]
    console.log(`files:            ${files} and those with pins, pins found: ${scan.found}`)
    console.log(`scan:             ${row(scan)}, ${scan.megabytes} MB`)
    console.log(`plain read:       ${row(read)}, ${read.megabytes} MB`)
    console.log(`git grep -lF:     ${row(grep)}`)
    console.log(`scan / plain read ${(scan.milliseconds / read.milliseconds).toFixed(2)}`)
    console.log(`scan / git grep   ${(scan.milliseconds / grep.milliseconds).toFixed(2)}`)
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

function row({ milliseconds }: Measured): string {
  return `${Math.round(milliseconds)} ms`
}

function best(once: () => Measured): Measured {
  const all = Array.from({ length: rounds }, once)
  return all.reduce((fastest, next) => (next.milliseconds < fastest.milliseconds ? next : fastest))
}

function child(what: 'scan' | 'read', root: string): Measured {
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

/** The least that any scan does: the list of git, each file once, as many at a time as the scan has, and a search in its bytes. */
async function readAll(root: string): Promise<number> {
  const listed = spawnSync('git', ['ls-files', '-z'], { cwd: root, maxBuffer: 1 << 28 })
    .stdout.toString()
    .split('\0')
  const queue = listed.filter((path) => path !== '').values()
  let found = 0
  const lane = async (): Promise<void> => {
    for (const path of queue) if ((await readFile(join(root, path))).includes(needle)) found++
  }
  await Promise.all(Array.from({ length: 32 }, lane))
  return found
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

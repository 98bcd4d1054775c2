import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { startRegistry } from '../embedded/registry/index.js'
import { publishReleases } from '../embedded/upstream/index.js'
import { listAt, stringAt } from '../src/model/json.js'
import { measure, type Cost } from './measure.js'

/**
 * What a decision costs: `npm run bench` decides on a tree that is at the newest release (a no-change run) and on one that is behind (an
 * update run), with signatures and validation as they are by default, and prints the least of some rounds. Fails where a decision is another
 * one, or where a no-change run pulls a layer.
 */
const rounds = 5
const files = ['flux-operator/app/ocirepository', 'flux-instance/app/ocirepository', 'flux-instance/app/helmrelease']

interface Run extends Cost {
  readonly requests: number
  readonly layers: number
  /** Bytes of all answers. */
  readonly bytes: number
}

const registry = await startRegistry()
const folder = mkdtempSync(join(tmpdir(), 'bench-registry-'))
try {
  publishReleases(registry)
  const behind = tree('behind', '0.37.1')
  const newest = tree('newest', '0.58.1')
  const [still, moving] = [await best(newest, 'up-to-date'), await best(behind, 'update')]
  show('no change', still)
  show('update', moving)
  console.log(
    `update / no change  ${(moving.cpu / still.cpu).toFixed(2)} CPU, ${(moving.wall / still.wall).toFixed(2)} wall`,
  )
  if (still.layers > 0) throw new Error(`a no-change run pulled ${still.layers} layers`)
} finally {
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
}

function tree(name: string, version: string): string {
  const path = join(folder, name)
  cpSync('examples/home-kubernetes', path, { recursive: true })
  for (const file of files) {
    const at = join(path, 'kubernetes/main/apps/flux-system', `${file}.yaml`)
    writeFileSync(at, readFileSync(at, 'utf8').replaceAll('0.37.1', version))
  }
  return path
}

async function best(path: string, decision: string): Promise<Run> {
  let least: Run | null = null
  for (let round = 0; round < rounds; round++) {
    const one = await decide(path, decision)
    if (least === null || one.cpu < least.cpu) least = one
  }
  if (least === null) throw new Error('no round was run')
  return least
}

async function decide(path: string, decision: string): Promise<Run> {
  registry.reset()
  const args = ['update', path, '--dry-run', '--format', 'json', '--registry-mirror', `ghcr.io=${registry.url}`]
  const cost = await measure(process.execPath, [resolve('dist/index.js'), ...args], {
    cwd: path,
    env: { HOME: tmpdir() },
  })
  const decided = listAt(JSON.parse(cost.stdout), ['sets']).map((set) => stringAt(set, ['decision']))
  if (decided.join() !== decision) throw new Error(`decided ${decided.join()}, not ${decision}: ${cost.stderr}`)
  const { ledger } = registry
  const layers = ledger.filter((entry) => entry.method === 'GET' && entry.path.includes('/blobs/')).length
  const bytes = ledger.reduce((sum, entry) => sum + entry.bytes, 0)
  return { ...cost, requests: ledger.length, layers, bytes }
}

function show(name: string, { cpu, wall, memory, requests, layers, bytes }: Run): void {
  const times = `${Math.round(cpu * 1000)} ms CPU, ${Math.round(wall * 1000)} ms, ${Math.round(memory)} MB at the peak`
  console.log(`${name.padEnd(10)} ${requests} requests, ${layers} blobs, ${Math.round(bytes / 1000)} kB; ${times}`)
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/**
 * How long the bundle takes to start: `npm run bench:start` runs `--version` and an empty program of Node by turns and prints the medians and
 * their ratio. Fails above the limit.
 */
const rounds = 31
const limit = 1.5

const folder = mkdtempSync(join(tmpdir(), 'bench-start-'))
try {
  const empty = join(folder, 'empty.js')
  writeFileSync(empty, '')
  const programs = { empty: [empty], version: [resolve('dist/index.js'), '--version'] }
  for (const args of Object.values(programs)) time(args)
  const times: { readonly empty: number; readonly version: number }[] = []
  for (let round = 0; round < rounds; round++)
    times.push({ empty: time(programs.empty), version: time(programs.version) })
  const empties = median(times.map((one) => one.empty))
  const versions = median(times.map((one) => one.version))
  const ratio = versions / empties
  console.log(`empty program   ${empties.toFixed(1)} ms`)
  console.log(`--version       ${versions.toFixed(1)} ms`)
  console.log(
    `ratio           ${ratio.toFixed(2)} of at most ${limit.toFixed(2)}, medians of ${rounds} runs each, by turns`,
  )
  if (ratio > limit) throw new Error(`the bundle starts in ${ratio.toFixed(2)} times what an empty program takes`)
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function time(args: readonly string[]): number {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, [...args], { encoding: 'utf8' })
  const took = performance.now() - started
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status ?? 'no code'}: ${stderr}`)
  return took
}

function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? NaN
}

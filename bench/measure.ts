import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What one run of a program cost. */
export interface Cost {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  /** User and system time of the process itself, in seconds; programs that it starts (git) are not counted. */
  readonly cpu: number
  /** Peak resident memory in MB. */
  readonly memory: number
  readonly wall: number
}

/**
 * Loaded before the program, so that it says at its end what it used, without a tool that not every system has. On Linux `maxRSS` begins with
 * what the process that started it held, so that the kernel's own peak of the new program counts where there is one.
 */
const probe = `process.on('exit', () => {
  const fs = require('node:fs')
  const usage = process.resourceUsage()
  const peak = fs.existsSync('/proc/self/status') ? /VmHWM:\\s+(\\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1] : undefined
  fs.writeFileSync(process.env.PROBE_FILE, JSON.stringify({ ...usage, maxRSS: peak === undefined ? usage.maxRSS : Number(peak) }))
})`

interface Usage {
  readonly userCPUTime: number
  readonly systemCPUTime: number
  readonly maxRSS: number
}

function isUsage(value: unknown): value is Usage {
  return typeof value === 'object' && value !== null && 'userCPUTime' in value && 'maxRSS' in value
}

/** Runs a program of Node and measures it. */
export async function measure(
  node: string,
  args: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Cost> {
  const folder = mkdtempSync(join(tmpdir(), 'probe-'))
  const file = join(folder, 'usage.json')
  writeFileSync(join(folder, 'probe.cjs'), probe)
  const env = { ...options.env, PROBE_FILE: file, PATH: process.env['PATH'] ?? '' }
  const started = performance.now()
  const child = spawn(node, ['--require', join(folder, 'probe.cjs'), ...args], { cwd: options.cwd, env })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
  const exitCode = await new Promise<number | null>((done, fail) => child.on('error', fail).on('close', done))
  const wall = (performance.now() - started) / 1000
  const usage: unknown = JSON.parse(readFileSync(file, 'utf8'))
  rmSync(folder, { recursive: true })
  if (!isUsage(usage)) throw new Error('the program left no usage')
  const cpu = (usage.userCPUTime + usage.systemCPUTime) / 1e6
  return { exitCode, stdout, stderr, cpu, memory: usage.maxRSS / 1024, wall }
}

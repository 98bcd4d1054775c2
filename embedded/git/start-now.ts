import { execFileSync, spawn } from 'node:child_process'
import { mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs'
import { Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** What a git gets that is waited for. */
export interface GitCall {
  readonly args: readonly string[]
  readonly input: string | Uint8Array
  readonly env: Readonly<Record<string, string | undefined>>
}

/** What git wrote, and how it ended. */
interface Ended {
  readonly status: number
  readonly stdout: Buffer
  readonly stderr: string
}

/** Bytes above which a process leaves the start of programs to a small one: below, that one would cost more than it saves. */
const large = 200 << 20

/**
 * Runs git, waits for it, and gives its output; throws where it fails, with what it said. A process that holds much asks a small one
 * (`starter-now.mjs`), as starting a program copies the tables of all memory of the process that starts it.
 */
export function gitNow({ args, input, env }: GitCall): Buffer {
  const starter = begun ?? (process.memoryUsage.rss() > large ? (begun = beginStarter()) : null)
  if (starter === null)
    return execFileSync('git', args, { input, env: { ...env }, stdio: ['pipe', 'pipe', 'pipe'], maxBuffer: 1 << 28 })
  const { status, stdout, stderr } = starter({ args, input, env })
  if (status !== 0) throw new Error(`git ${args.join(' ')} ended with ${status}: ${stderr}`)
  return stdout
}

type Starter = (call: GitCall) => Ended

let begun: Starter | null = null

/** A starter that answers over two named pipes, which alone a program of Node can wait for without giving up its turn. */
function beginStarter(): Starter {
  const folder = mkdtempSync(join(tmpdir(), 'git-starter-'))
  const [ask, answer] = [join(folder, 'ask'), join(folder, 'answer')]
  execFileSync('mkfifo', [ask, answer])
  const child = spawn(process.execPath, [resolve('embedded/git/starter-now.mjs'), ask, answer], {
    stdio: ['pipe', 'ignore', 'inherit'],
    env: {},
  })
  child.unref()
  if (child.stdin instanceof Socket) child.stdin.unref()
  const asks = openSync(ask, 'w')
  const answers = openSync(answer, 'r')
  rmSync(folder, { recursive: true })
  return ({ args, input, env }) => {
    const call = Buffer.from(JSON.stringify({ args, env }))
    const given = Buffer.from(input)
    writeAll(asks, Buffer.concat([numbers(call.length, given.length), call, given]))
    const head = readAll(answers, 12)
    const stdout = readAll(answers, head.readUInt32BE(4))
    return { status: head.readInt32BE(0), stdout, stderr: readAll(answers, head.readUInt32BE(8)).toString('utf8') }
  }
}

function numbers(first: number, second: number): Buffer {
  const bytes = Buffer.alloc(8)
  bytes.writeUInt32BE(first)
  bytes.writeUInt32BE(second, 4)
  return bytes
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at)
}

function readAll(file: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  for (let at = 0; at < length;) {
    const count = readSync(file, bytes, at, length - at, null)
    if (count === 0) throw new Error('the starter of git ended before it answered')
    at += count
  }
  return bytes
}

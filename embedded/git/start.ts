import { spawn } from 'node:child_process'
import { EventEmitter, once } from 'node:events'
import { mkdtempSync } from 'node:fs'
import { connect, Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { PassThrough } from 'node:stream'
import type { GitProcess, StartGit } from '../../src/world/history/process.js'

/**
 * Starts git through a small process of its own (`starter.mjs`), which is begun once and ends with this one. From a process that holds
 * hundreds of megabytes each start would copy as many tables of memory.
 */
export const startGit: StartGit = (args, dir, env) => new StartedGit(listening(), JSON.stringify({ args, dir, env }))

let starter: Promise<string> | null = null

/** The socket at which the starter listens. */
function listening(): Promise<string> {
  return (starter ??= beginStarter())
}

async function beginStarter(): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'git-starter-')), 'socket')
  const script = resolve('embedded/git/starter.mjs')
  const child = spawn(process.execPath, [script, path], { stdio: ['pipe', 'pipe', 'inherit'], env: {} })
  const listens = await Promise.race([
    once(child.stdout, 'data').then(() => true),
    once(child, 'exit').then(() => false),
  ])
  if (!listens) throw new Error('the starter of git ended before it listened')
  child.unref()
  for (const end of [child.stdin, child.stdout]) if (end instanceof Socket) end.unref()
  return path
}

/** One git that the starter runs, seen as a child process of this one. */
class StartedGit extends EventEmitter implements GitProcess {
  readonly stdin = new PassThrough()
  readonly stdout = new PassThrough()
  readonly stderr = new PassThrough()
  #socket: Socket | null = null
  #received: Buffer = Buffer.alloc(0)

  constructor(path: Promise<string>, question: string) {
    super()
    path.then(
      (socketPath) => this.#ask(socketPath, question),
      (error: unknown) => this.emit('error', error),
    )
  }

  #ask(path: string, question: string): void {
    const socket = connect({ path, allowHalfOpen: true })
    this.#socket = socket
    socket.on('data', (bytes) => this.#receive(bytes))
    socket.on('end', () => socket.end())
    socket.on('error', (error) => this.emit('error', error))
    socket.write(`${question}\n`)
    this.stdin.pipe(socket)
  }

  ref(): void {
    this.#socket?.ref()
  }

  unref(): void {
    this.#socket?.unref()
  }

  #receive(bytes: Buffer): void {
    let rest = Buffer.concat([this.#received, bytes])
    while (rest.length >= 5 && rest.length >= 5 + rest.readUInt32BE(1)) {
      const end = 5 + rest.readUInt32BE(1)
      this.#take(rest.toString('latin1', 0, 1), rest.subarray(5, end))
      rest = rest.subarray(end)
    }
    this.#received = rest
  }

  #take(kind: string, bytes: Buffer): void {
    if (kind === 'o') this.stdout.write(bytes)
    else if (kind === 'e') this.stderr.write(bytes)
    else if (kind === 'f')
      this.emit('error', Object.assign(new Error('git could not be started'), { code: bytes.toString('utf8') }))
    else void this.#close(Number(bytes.toString('latin1')))
  }

  /** As of a child process, the end comes after all that it wrote. */
  async #close(code: number): Promise<void> {
    const ended = [this.stdout, this.stderr].map((stream) => once(stream, 'end'))
    for (const stream of [this.stdout, this.stderr]) stream.end()
    await Promise.all(ended)
    this.emit('close', code)
  }
}

import { spawn } from 'node:child_process'
import { messageOf } from '../../model/failure.js'

/** How a program ended. */
export type ProgramEnd =
  | { readonly kind: 'ended'; readonly code: number; readonly output: string; readonly errors: string }
  | { readonly kind: 'stopped'; readonly reason: string }

/** What a program is started with, and how long and how much it may go on. */
export interface ProgramCall {
  readonly args: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  readonly input: string
  readonly milliseconds: number
  readonly bytes: number
}

/** Runs a program without a shell's reading of its arguments, and kills it over its limits. */
export function runBounded(program: string, call: ProgramCall): Promise<ProgramEnd> {
  const [command, args] = withinMemory(program, call.args)
  return new Promise((done) => {
    const child = spawn(command, args, { cwd: call.folder, env: call.env, stdio: 'pipe', windowsHide: true })
    const parts: { readonly output: Buffer[]; readonly errors: Buffer[] } = { output: [], errors: [] }
    let size = 0
    let reason: string | null = null
    const stop = (why: string) => {
      reason ??= why
      child.kill('SIGKILL')
    }
    const timer = setTimeout(() => stop(`gave no answer within ${call.milliseconds / 1000} s`), call.milliseconds)
    const keep = (list: Buffer[]) => (chunk: Buffer) => {
      size += chunk.byteLength
      if (size > call.bytes) stop(`wrote more than ${Math.floor(call.bytes / 2 ** 20)} MiB`)
      else list.push(chunk)
    }
    child.stdout.on('data', keep(parts.output))
    child.stderr.on('data', keep(parts.errors))
    // a program that ends early does not read; its own failure says so
    child.stdin.on('error', () => undefined).end(call.input)
    child.on('error', (error) => {
      clearTimeout(timer)
      done({ kind: 'stopped', reason: `could not be started: ${messageOf(error)}` })
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const [output, errors] = [parts.output, parts.errors].map((list) => Buffer.concat(list).toString('utf8'))
      if (reason !== null) done({ kind: 'stopped', reason })
      else if (signal !== null) done({ kind: 'stopped', reason: `was ended by ${signal}` })
      else done({ kind: 'ended', code: code ?? 1, output: output ?? '', errors: errors ?? '' })
    })
  })
}

/** Kibibytes of address space: a template can ask for a text of any length; helm itself takes 1 GiB of it. */
const addressSpace = 2 * 2 ** 20

/** On Linux a shell lowers what the program may take and becomes it; its arguments are handed on as they are. */
function withinMemory(program: string, args: readonly string[]): readonly [string, readonly string[]] {
  if (process.platform !== 'linux') return [program, args]
  return ['/bin/sh', ['-c', `ulimit -v ${addressSpace} 2>/dev/null; exec "$0" "$@"`, program, ...args]]
}

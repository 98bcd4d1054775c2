import { LockstepError, messageOf } from '../../model/failure.js'
import type { GitProcess } from './process.js'

/** One object of the repository; `content` is null where it is larger than was asked for. */
interface GitObject {
  readonly id: string
  readonly type: string
  readonly size: number
  readonly content: Buffer | null
}

/** The object store, read through one process that stays open. */
export interface Objects {
  /** The object that a name or revision selects; null where there is none. At most `limit` bytes are kept. */
  read(name: string, limit?: number): Promise<GitObject | null>
  close(): void
}

interface Request {
  readonly limit: number
  readonly done: (object: GitObject | null) => void
  readonly fail: (error: Error) => void
}

/** What is being received: the object so far, and how many bytes (with the closing newline) are still to come. */
interface Body {
  readonly id: string
  readonly type: string
  readonly size: number
  readonly parts: Buffer[] | null
  left: number
}

const header = /^([0-9a-f]{40,64}) ([a-z]+) (\d+)$/

/** Reads objects through `git cat-file --batch`, started at the first read; it never keeps the program alive while it is idle. */
export function openObjects(start: () => GitProcess): Objects {
  let child: GitProcess | null = null
  const waiting: Request[] = []
  const stop = (error: Error): void => {
    child = null
    for (const request of waiting.splice(0)) request.fail(error)
  }
  const answered = (object: GitObject | null): void => {
    waiting.shift()?.done(object)
    if (waiting.length === 0 && child) hold(child, false)
  }
  const open = (): GitProcess => {
    const started = start()
    const receive = receiver(() => waiting[0]?.limit ?? 0, answered)
    started.stdout.on('data', receive)
    started.stderr.resume()
    started.stdin.on('error', () => undefined)
    started.on('error', (error) => {
      stop(new LockstepError('workspace', `git could not be started: ${messageOf(error)}`, { cause: error }))
    })
    started.on('close', () => {
      stop(new LockstepError('workspace', 'git cat-file ended early; run git fsck in this repository'))
    })
    return started
  }
  return {
    read(name, limit = Number.MAX_SAFE_INTEGER) {
      if (/[\0\r\n]/.test(name) || name === '') return Promise.resolve(null)
      return new Promise((done, fail) => {
        child ??= open()
        if (waiting.length === 0) hold(child, true)
        waiting.push({ limit, done, fail })
        child.stdin.write(`${name}\n`)
      })
    },
    close() {
      child?.stdin.end()
    },
  }
}

/** Takes the stream apart: a header line, then `size` bytes and a newline, or one line that says there is no such object. */
function receiver(limit: () => number, answered: (object: GitObject | null) => void): (chunk: Buffer) => void {
  let line: Buffer[] = []
  let body: Body | null = null
  return (chunk) => {
    let at = 0
    while (at < chunk.length) {
      if (body === null) {
        const end = chunk.indexOf(10, at)
        line.push(chunk.subarray(at, end < 0 ? chunk.length : end))
        if (end < 0) return
        at = end + 1
        body = begin(Buffer.concat(line).toString('latin1'), limit())
        line = []
        if (body === null) answered(null)
      } else {
        const piece = chunk.subarray(at, at + body.left)
        at += piece.length
        body.left -= piece.length
        body.parts?.push(piece)
        if (body.left > 0) return
        const { id, type, size, parts } = body
        body = null
        answered({ id, type, size, content: parts && Buffer.concat(parts).subarray(0, size) })
      }
    }
  }
}

function begin(text: string, limit: number): Body | null {
  const [, id, type, digits] = header.exec(text) ?? []
  if (id === undefined || type === undefined) return null
  const size = Number(digits)
  return { id, type, size, parts: size <= limit ? [] : null, left: size + 1 }
}

/** Lets the process and its pipes keep the program alive, or not. */
function hold(child: GitProcess, alive: boolean): void {
  for (const part of [child, child.stdin, child.stdout, child.stderr]) {
    const method: unknown = Reflect.get(part, alive ? 'ref' : 'unref')
    if (typeof method === 'function') Reflect.apply(method, part, [])
  }
}

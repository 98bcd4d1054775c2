import { LockstepError } from '../../model/failure.js'

const mebibyte = 2 ** 20

/**
 * Limits of one layer: bytes packed and unpacked, entries, and bytes of wanted files. Layers up to `remembered` bytes stay packed in memory, so
 * that they are asked for once; upstream's have about 1 MiB.
 */
export const layerLimits = {
  packed: 64 * mebibyte,
  unpacked: 256 * mebibyte,
  entries: 20_000,
  kept: 48 * mebibyte,
  remembered: 8 * mebibyte,
}

const block = 512

interface Header {
  readonly path: string
  readonly size: number
  readonly type: string
}

/**
 * Reads the wanted files of a ustar, GNU or pax archive, by path. Everything but files and folders, and every path that
 * leaves the archive, is `registry-answer`; what is too large or too much is `registry-limit`.
 */
export async function untar(
  chunks: AsyncIterable<Uint8Array>,
  wanted: (path: string) => boolean,
  limits = layerLimits,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const source = new ByteSource(chunks, limits.unpacked)
  const files = new Map<string, Uint8Array>()
  let entries = 0
  let kept = 0
  let longPath: string | null = null
  for (;;) {
    const raw = await source.take(block)
    if (raw === null || raw.every((byte) => byte === 0)) break
    if (++entries > limits.entries) throw limit(`holds more than ${limits.entries} entries`)
    const header = readHeader(raw)
    const padding = (block - (header.size % block)) % block
    if (extensions.has(header.type)) {
      longPath = extendedPath(header.type, await source.text(header.size, padding)) ?? longPath
      continue
    }
    const path = safePath(longPath ?? header.path)
    longPath = null
    if (header.type === '5' || !wanted(path)) {
      await source.discard(header.size + padding)
      continue
    }
    kept += header.size
    if (kept > limits.kept) throw limit('has more wanted content than fits')
    files.set(path, await source.whole(header.size, padding))
  }
  await source.drain()
  return files
}

/** Entries that say something about the next one: GNU's long name, pax for one file and for all. */
const extensions = new Set(['L', 'x', 'g'])

function extendedPath(type: string, text: string): string | null {
  if (type === 'g') return null
  return type === 'L' ? text.replace(/\0.*$/s, '') : paxPath(text)
}

function readHeader(raw: Buffer): Header {
  const field = (start: number, length: number) => raw.toString('utf8', start, start + length).replace(/\0.*$/s, '')
  const octal = (start: number, length: number) => {
    const digits = field(start, length).trim()
    if (!/^[0-7]{0,11}$/.test(digits)) throw malformed('has a header that is no tar header')
    return parseInt(digits || '0', 8)
  }
  const sum = raw.reduce((total, byte, at) => total + (at >= 148 && at < 156 ? 32 : byte), 0)
  if (sum !== octal(148, 8)) throw malformed('has a header with a wrong checksum')
  const type = field(156, 1) || '0'
  if (!['0', '5', 'L', 'x', 'g'].includes(type))
    throw malformed(`holds a link or device (type ${JSON.stringify(type)})`)
  const prefix = field(257, 5) === 'ustar' && raw[263] === 48 ? field(345, 155) : ''
  return { path: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, size: octal(124, 12), type }
}

function paxPath(text: string): string | null {
  for (const line of text.split('\n')) {
    const match = /^\d+ path=(.*)$/.exec(line)
    if (match) return match[1] ?? null
    if (/^\d+ (?:size|linkpath)=/.test(line)) throw malformed('has a pax header that overrides size or link')
  }
  return null
}

function safePath(path: string): string {
  const bare = path.replace(/^(?:\.\/)+/, '').replace(/\/+$/, '')
  const outside = bare.startsWith('/') || bare.includes('\\') || bare.includes('\0') || bare.split('/').includes('..')
  if (outside) throw malformed(`holds a path outside of it (${JSON.stringify(path.slice(0, 200))})`)
  return bare
}

function malformed(what: string): LockstepError {
  return new LockstepError('registry-answer', `the layer ${what}; nothing of it is used`)
}

function limit(what: string): LockstepError {
  return new LockstepError('registry-limit', `the layer ${what}; nothing of it is used`)
}

/** Exact reads from a stream of chunks. */
class ByteSource {
  readonly #iterator: AsyncIterator<Uint8Array>
  readonly #limit: number
  #rest: Buffer = Buffer.alloc(0)
  #seen = 0

  constructor(chunks: AsyncIterable<Uint8Array>, most: number) {
    this.#iterator = chunks[Symbol.asyncIterator]()
    this.#limit = most
  }

  async #more(): Promise<boolean> {
    const next = await this.#iterator.next()
    if (next.done) return false
    this.#seen += next.value.byteLength
    if (this.#seen > this.#limit) throw limit(`unpacks to more than ${Math.floor(this.#limit / mebibyte)} MiB`)
    this.#rest = Buffer.from(next.value.buffer, next.value.byteOffset, next.value.byteLength)
    return true
  }

  /** Exactly `size` bytes, or null at the end. */
  async take(size: number): Promise<Buffer | null> {
    const parts: Buffer[] = []
    let missing = size
    while (missing > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) {
        if (missing === size) return null
        throw malformed('ends in the middle of an entry')
      }
      const part = this.#rest.subarray(0, missing)
      parts.push(part)
      this.#rest = this.#rest.subarray(part.length)
      missing -= part.length
    }
    return Buffer.concat(parts)
  }

  async whole(size: number, padding: number): Promise<Uint8Array> {
    const bytes = await this.take(size)
    if (bytes === null && size > 0) throw malformed('ends in the middle of an entry')
    await this.discard(padding)
    return bytes ?? new Uint8Array()
  }

  async text(size: number, padding: number): Promise<string> {
    if (size > 2 ** 16) throw limit('has an overlong path')
    return Buffer.from(await this.whole(size, padding)).toString('utf8')
  }

  async discard(size: number): Promise<void> {
    let missing = size
    while (missing > 0) {
      if (this.#rest.length === 0 && !(await this.#more())) throw malformed('ends in the middle of an entry')
      const gone = Math.min(missing, this.#rest.length)
      this.#rest = this.#rest.subarray(gone)
      missing -= gone
    }
  }

  /** Reads to the end, so that what lies behind the archive counts too. */
  async drain(): Promise<void> {
    while (await this.#more());
  }
}

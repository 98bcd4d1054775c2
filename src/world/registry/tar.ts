import { LockstepError } from '../../model/failure.js'
import { mayHoldMoreThan } from '../../text/yaml/plain-documents.js'

const mebibyte = 2 ** 20

/**
 * Limits of one layer: bytes packed and unpacked, entries, bytes of wanted files, and marks of one of them, each of which may become a value. Layers up to `remembered` bytes stay packed in memory, so
 * that they are asked for once; upstream's have about 1 MiB.
 */
export const layerLimits = {
  packed: 64 * mebibyte,
  unpacked: 256 * mebibyte,
  entries: 20_000,
  kept: 48 * mebibyte,
  remembered: 8 * mebibyte,
  /** Upstream's largest file has some 11,000. */
  marks: 250_000,
}

const block = 512
/** What follows the last entry. */
const end = Buffer.alloc(block)

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
  let named = unnamed
  for (;;) {
    const raw = await source.take(block)
    if (raw === null || raw.equals(end)) break
    if (++entries > limits.entries) throw limit(`holds more than ${limits.entries} entries`)
    const header = readHeader(raw)
    const padding = (block - (header.size % block)) % block
    if (extensions.has(header.type)) {
      named = extended(named, header.type, await source.extension(header.size, padding))
      continue
    }
    const path = safePath(named.path ?? header.path, header.type)
    named = unnamed
    if (header.type === '5' || !wanted(path)) {
      await source.discard(header.size + padding)
      continue
    }
    // readers do not agree which of two counts
    if (files.has(path)) throw malformed(`holds ${JSON.stringify(path.slice(0, 200))} twice`)
    kept += header.size
    if (kept > limits.kept) throw limit('has more wanted content than fits')
    files.set(path, counted(path, await source.whole(header.size, padding), limits.marks))
  }
  await source.zeros()
  return files
}

function counted(path: string, bytes: Uint8Array, marks: number): Uint8Array {
  if (mayHoldMoreThan(marks, bytes))
    throw limit(`holds more values in ${JSON.stringify(path.slice(0, 200))} than any release does`)
  return bytes
}

/** Entries that say something about the next one: GNU's long name, pax for one file and for all. */
const extensions = new Set(['L', 'x', 'g'])

/** What extensions have said of the next entry. */
interface Named {
  readonly types: string
  readonly path: string | null
}

const unnamed: Named = { types: '', path: null }

/**
 * Readers do not agree which of two paths counts, whether one that is empty does, and whether a header for all ends what was said for one.
 */
function extended(known: Named, type: string, bytes: Buffer): Named {
  const path = type === 'L' ? untilNul(bytes.toString('utf8')) : paxPath(bytes)
  if (type === 'g' && path !== null) throw malformed('has a pax header that names all of its entries')
  if (path === '') throw malformed('names an entry with nothing')
  if (known.types.includes(type) && type !== 'g') throw malformed('has two headers of one kind for one entry')
  if (type === 'g' && known.types !== '') throw malformed('has a pax header between another and its entry')
  if (path !== null && known.path !== null) throw malformed('names one entry twice')
  return type === 'g' ? known : { types: known.types + type, path: path ?? known.path }
}

function untilNul(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}

function readHeader(raw: Buffer): Header {
  const field = (start: number, length: number) => untilNul(raw.toString('utf8', start, start + length))
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
  const size = octal(124, 12)
  // Go reads what follows such a folder as an entry
  if (type === '5' && size > 0) throw malformed('holds a folder with content')
  assertKind(octal(100, 8), type)
  const prefix = prefixOf(raw)
  return { path: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`, size, type }
}

/** Bits of a mode that say what kind of thing it is: Go believes them before the type. */
const kindBits = 0o170_000
const [folderBits, fileBits] = [0o040_000, 0o100_000]

function assertKind(mode: number, type: string): void {
  const kind = mode & kindBits
  if (kind !== 0 && !(type === '5' && kind === folderBits) && !(type === '0' && kind === fileBits))
    throw malformed('holds something whose mode and type are not of one kind')
}

/** What stands before a path in a ustar header. The place of it holds other things in the forms of GNU and star, and readers guess which. */
function prefixOf(raw: Buffer): string {
  const magic = raw.toString('latin1', 257, 265)
  const isUstar = magic.startsWith('ustar\0')
  if (isUstar && raw.toString('latin1', 508, 512) === 'tar\0') throw malformed('has a header of the form of star')
  if (isUstar) return untilNul(raw.toString('utf8', 345, 500))
  if (magic === 'ustar  \0' && raw.subarray(345, 500).some((byte) => byte !== 0))
    throw malformed('has a GNU header with more than a name')
  return ''
}

/** Keys that would make another entry of the one that follows. */
const overriding = /^(?:size|linkpath|hdrcharset|GNU\.sparse\..*|SCHILY\.(?:realsize|filetype))$/

/** The path in a pax header, all of its records read: `<length> <key>=<value>` and a line feed, the length its own digits included. */
function paxPath(bytes: Buffer): string | null {
  let path: string | null = null
  for (let start = 0; start < bytes.length;) {
    const length = /^(\d{1,6}) /.exec(bytes.toString('latin1', start, start + 8))
    const end = start + Number(length?.[1] ?? 0)
    const record = bytes.toString('utf8', start + (length?.[0].length ?? 0), end - 1)
    const equals = record.indexOf('=')
    if (!length || end > bytes.length || bytes[end - 1] !== 0x0a || equals < 1)
      throw malformed('has a pax header that is none')
    const key = record.slice(0, equals)
    if (overriding.test(key)) throw malformed('has a pax header that overrides size or link')
    if (key === 'path' && path !== null) throw malformed('names one entry twice')
    if (key === 'path') path = record.slice(equals + 1)
    start = end
  }
  return path
}

function safePath(path: string, type: string): string {
  // Helm and Flux clean paths before they compare them
  const bare = path
    .split('/')
    .filter((step) => step !== '' && step !== '.')
    .join('/')
  const outside = path.startsWith('/') || bare.includes('\\') || bare.includes('\0') || bare.split('/').includes('..')
  if (outside) throw malformed(`holds a path outside of it (${JSON.stringify(path.slice(0, 200))})`)
  if (type === '0' && path.endsWith('/')) throw malformed('holds a file that is named as a folder')
  return bare
}

function malformed(what: string): LockstepError {
  return new LockstepError('registry-answer', `the layer ${what}; nothing of it is used`)
}

function limit(what: string): LockstepError {
  return new LockstepError('registry-limit', `the layer ${what}; nothing of it is used`)
}

const zeroBytes = Buffer.alloc(2 ** 16)

/** A quarter of a gigabyte may be asked: byte by byte it takes seconds. */
function isZero(bytes: Buffer): boolean {
  for (let from = 0; from < bytes.length; from += zeroBytes.length) {
    const part = bytes.subarray(from, from + zeroBytes.length)
    if (!part.equals(zeroBytes.subarray(0, part.length))) return false
  }
  return true
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

  /** Exactly `size` bytes, or null where there is none of them left. */
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
    if (bytes === null) throw malformed('ends in the middle of an entry')
    await this.discard(padding)
    return bytes
  }

  async extension(size: number, padding: number): Promise<Buffer> {
    if (size > 2 ** 16) throw limit('has an overlong path')
    return Buffer.from(await this.whole(size, padding))
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

  /** Reads to the end, so that what lies behind the archive counts too: readers that go on behind its end would find other entries there. */
  async zeros(): Promise<void> {
    do {
      if (!isZero(this.#rest)) throw malformed('goes on behind its end')
    } while (await this.#more())
  }
}

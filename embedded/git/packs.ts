import { readdirSync, readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { Memory } from './memory.js'
import type { ObjectKind, StoredObject } from './objects.js'

/** A pack and its index (https://git-scm.com/docs/gitformat-pack, version 2), as fetches, pushes and `git gc` leave them. */
interface Pack {
  readonly index: Buffer
  readonly bytes: Buffer
}

/** By name, which is a hash of what lies in the pack: copies in other repositories are read once. */
const packs = new Memory<Pack>(1 << 26)

export function isPacked(bare: string, id: string): boolean {
  return locate(bare, id) !== null
}

/** An object of one of the packs, or null; `read` gives the object that a delta names by its id. */
export function readPacked(bare: string, id: string, read: (id: string) => StoredObject | null): StoredObject | null {
  const place = locate(bare, id)
  return place && unpack(place.pack, place.offset, read)
}

function locate(bare: string, id: string): { readonly pack: Pack; readonly offset: number } | null {
  for (const name of packNames(bare)) {
    const pack = packs.get(name) ?? load(bare, name)
    const offset = pack && offsetOf(pack.index, id)
    if (pack && offset !== null) return { pack, offset }
  }
  return null
}

function packNames(bare: string): readonly string[] {
  try {
    return readdirSync(`${bare}/objects/pack`).flatMap((name) => (name.endsWith('.idx') ? name.slice(0, -4) : []))
  } catch {
    return []
  }
}

/** Null where git has just taken the pack away: it puts a new one there before. */
function load(bare: string, name: string): Pack | null {
  try {
    const [index, bytes] = [
      readFileSync(`${bare}/objects/pack/${name}.idx`),
      readFileSync(`${bare}/objects/pack/${name}.pack`),
    ]
    if (index.readUInt32BE(0) !== 0xff744f63 || index.readUInt32BE(4) !== 2)
      throw new TypeError(`${name}.idx is not an index of version 2`)
    return packs.keep(name, { index, bytes }, index.length + bytes.length)
  } catch (error) {
    if (error instanceof TypeError) throw error
    return null
  }
}

const [fanout, names] = [8, 8 + 1024]

/** Where an object begins in its pack, or null. */
function offsetOf(index: Buffer, id: string): number | null {
  const count = index.readUInt32BE(fanout + 1020)
  const wanted = Buffer.from(id, 'hex')
  const first = wanted[0] ?? 0
  let [low, high] = [
    first === 0 ? 0 : index.readUInt32BE(fanout + 4 * (first - 1)),
    index.readUInt32BE(fanout + 4 * first),
  ]
  while (low < high) {
    const middle = (low + high) >> 1
    const order = index.compare(wanted, 0, 20, names + 20 * middle, names + 20 * middle + 20)
    if (order === 0) return offsetAt(index, count, middle)
    if (order < 0) low = middle + 1
    else high = middle
  }
  return null
}

function offsetAt(index: Buffer, count: number, position: number): number {
  const small = index.readUInt32BE(names + 24 * count + 4 * position)
  return small < 0x80000000 ? small : Number(index.readBigUInt64BE(names + 28 * count + 8 * (small - 0x80000000)))
}

const kinds: ReadonlyMap<number, ObjectKind> = new Map([
  [1, 'commit'],
  [2, 'tree'],
  [3, 'blob'],
  [4, 'tag'],
])

function unpack(pack: Pack, offset: number, read: (id: string) => StoredObject | null): StoredObject | null {
  const { bytes } = pack
  const first = bytes[offset] ?? 0
  const type = (first >> 4) & 7
  const length = first < 128 ? { value: 0, end: offset + 1 } : varint(bytes, offset + 1)
  const size = (first & 15) + length.value * 16
  const kind = kinds.get(type)
  if (kind) return { kind, body: inflate(bytes, length.end, size) }
  if (type === 6) {
    const { value, end } = distance(bytes, length.end)
    const base = unpack(pack, offset - value, read)
    return base && { kind: base.kind, body: patched(base.body, inflate(bytes, end, size)) }
  }
  const base = read(bytes.toString('hex', length.end, length.end + 20))
  return base && { kind: base.kind, body: patched(base.body, inflate(bytes, length.end + 20, size)) }
}

/** What follows in the pack is passed over; one chunk takes it all. */
function inflate(bytes: Buffer, start: number, size: number): Buffer {
  return inflateSync(bytes.subarray(start), { chunkSize: Math.max(64, size + 1) })
}

/** Seven bits a byte, the lowest first. */
function varint(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let [value, scale, end] = [0, 1, start]
  for (let more = true; more; end++, scale *= 128) {
    const byte = bytes[end] ?? 0
    value += (byte & 127) * scale
    more = byte >= 128
  }
  return { value, end }
}

/** How far back a base lies: seven bits a byte, the highest first, one added for each byte that follows. */
function distance(bytes: Buffer, start: number): { readonly value: number; readonly end: number } {
  let end = start
  let value = (bytes[end] ?? 0) & 127
  while ((bytes[end++] ?? 0) >= 128) value = (value + 1) * 128 + ((bytes[end] ?? 0) & 127)
  return { value, end }
}

/** Applies a delta: two lengths, then copies from the base and bytes of its own. */
function patched(base: Buffer, delta: Buffer): Buffer {
  const parts: Buffer[] = []
  let at = varint(delta, varint(delta, 0).end).end
  while (at < delta.length) {
    const command = delta[at++] ?? 0
    if (command < 128) {
      parts.push(delta.subarray(at, at + command))
      at += command
      continue
    }
    const number = (bits: readonly number[]): number =>
      bits.reduce((sum, bit, i) => ((command & bit) === 0 ? sum : sum + (delta[at++] ?? 0) * 256 ** i), 0)
    const from = number([1, 2, 4, 8])
    const count = number([16, 32, 64]) || 0x10000
    parts.push(base.subarray(from, from + count))
  }
  return Buffer.concat(parts)
}

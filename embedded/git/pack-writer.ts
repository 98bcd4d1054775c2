import { createHash } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { Memory } from './memory.js'
import { readObject, type ObjectKind } from './objects.js'

/** A pack and its index (https://git-scm.com/docs/gitformat-pack, version 2), to lie side by side. */
export interface WrittenPack {
  /** `pack-` and the hash that ends the pack, without a suffix. */
  readonly name: string
  readonly pack: Buffer
  readonly index: Buffer
}

const types: Readonly<Record<ObjectKind, number>> = { commit: 1, tree: 2, blob: 3, tag: 4 }

/** Entries of packs by the ids of their objects. */
const entries = new Memory<Buffer>(1 << 25)

/** Packs objects of a repository, each whole. Throws where one is missing. */
export function packOf(bare: string, ids: readonly string[]): WrittenPack {
  const sorted = [...new Set(ids)].sort()
  const parts = sorted.map((id) => entries.get(id) ?? remember(bare, id))
  const header = Buffer.from('PACK\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(sorted.length, 8)
  const pack = sealed([header, ...parts])
  const trailer = pack.subarray(-20)
  return { name: `pack-${trailer.toString('hex')}`, pack, index: indexOfPack(sorted, parts, trailer) }
}

function remember(bare: string, id: string): Buffer {
  const found = readObject(bare, id)
  if (!found) throw new Error(`there is no object ${id} in ${bare}`)
  const entry = Buffer.concat([
    entryHeader(types[found.kind], found.body.length),
    deflateSync(found.body, { level: 1 }),
  ])
  return entries.keep(id, entry, entry.length + 100)
}

/** The type and four bits of the length, then seven bits a byte, the lowest first. */
function entryHeader(type: number, length: number): Buffer {
  const bytes = [(type << 4) | (length & 15)]
  for (let rest = Math.floor(length / 16); rest > 0; rest = Math.floor(rest / 128)) {
    bytes.push((bytes.pop() ?? 0) | 128)
    bytes.push(rest & 127)
  }
  return Buffer.from(bytes)
}

/** `ids` in their order, `parts` in the same. */
function indexOfPack(ids: readonly string[], parts: readonly Buffer[], trailer: Buffer): Buffer {
  const fanout = Buffer.alloc(1024)
  const [sums, offsets] = [Buffer.alloc(4 * ids.length), Buffer.alloc(4 * ids.length)]
  let offset = 12
  for (const [i, part] of parts.entries()) {
    sums.writeUInt32BE(crc32(part), 4 * i)
    offsets.writeUInt32BE(offset, 4 * i)
    offset += part.length
  }
  const first = ids.map((id) => parseInt(id.slice(0, 2), 16))
  for (let byte = 0; byte < 256; byte++) fanout.writeUInt32BE(first.filter((one) => one <= byte).length, 4 * byte)
  const header = Buffer.from([0xff, 0x74, 0x4f, 0x63, 0, 0, 0, 2])
  return sealed([header, fanout, Buffer.from(ids.join(''), 'hex'), sums, offsets, trailer])
}

function sealed(parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

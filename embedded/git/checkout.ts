import { createHash } from 'node:crypto'
import { lstatSync } from 'node:fs'
import type { TreeEntry } from './trees.js'

/**
 * The index of a checkout whose files are those of a tree (https://git-scm.com/docs/index-format, version 2), with what the file system says
 * of each, so that git takes them for unchanged without a look into them.
 */
export function indexOf(folder: string, files: readonly TreeEntry[]): Buffer {
  const sorted = files
    .map((file) => ({ ...file, name: Buffer.from(file.path) }))
    .sort((a, b) => Buffer.compare(a.name, b.name))
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(sorted.length, 8)
  const body = Buffer.concat([header, ...sorted.map((file) => indexEntry(folder, file, file.name))])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

function indexEntry(folder: string, { path, mode, sha }: TreeEntry, name: Buffer): Buffer {
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = lstatSync(`${folder}/${path}`, { bigint: true })
  const second = 1_000_000_000n
  const numbers = [ctimeNs / second, ctimeNs % second, mtimeNs / second, mtimeNs % second, dev, ino]
  // One to eight NULs fill the entry up to a multiple of eight bytes.
  const bytes = Buffer.alloc(62 + name.length + 8 - ((62 + name.length) % 8))
  for (const [i, number] of [...numbers, BigInt(parseInt(mode, 8)), uid, gid, size].entries())
    bytes.writeUInt32BE(Number(BigInt.asUintN(32, number)), 4 * i)
  bytes.write(sha, 40, 'hex')
  bytes.writeUInt16BE(Math.min(name.length, 0xfff), 60)
  name.copy(bytes, 62)
  return bytes
}

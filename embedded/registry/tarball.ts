import { gzipSync } from 'node:zlib'

/** One entry of an archive; `0` is a file, other flags make the entries that a reader must refuse. */
export interface TarEntry {
  readonly path: string
  readonly bytes?: Uint8Array
  readonly type?: string
  readonly link?: string
}

const block = 512

/** A ustar archive (https://pubs.opengroup.org/onlinepubs/9699919799/utilities/pax.html). */
export function tar(entries: readonly TarEntry[]): Buffer {
  return Buffer.concat([...entries.map(member), Buffer.alloc(2 * block)])
}

function member(entry: TarEntry): Buffer {
  const bytes = entry.bytes ?? new Uint8Array()
  return Buffer.concat([header(entry, bytes.length), bytes, Buffer.alloc((block - (bytes.length % block)) % block)])
}

/** The newest member of each path: releases have most of their files in common. */
const members = new Map<string, { readonly text: string; readonly bytes: Buffer }>()

/** A gzipped archive of text files, in the order given, the same bytes every time. */
export function tarball(files: ReadonlyMap<string, string>): Buffer {
  const written = [...files].map(([path, text]) => {
    const known = members.get(path)
    if (known?.text === text) return known.bytes
    const bytes = member({ path, bytes: Buffer.from(text) })
    members.set(path, { text, bytes })
    return bytes
  })
  return gzipSync(Buffer.concat([...written, Buffer.alloc(2 * block)]), { level: 4 })
}

function header(entry: TarEntry, size: number): Buffer {
  const bytes = Buffer.alloc(block)
  const octal = (value: number, width: number) => value.toString(8).padStart(width - 1, '0')
  bytes.write(entry.path, 0, 100)
  bytes.write(octal(0o644, 8), 100)
  bytes.write(octal(0, 8), 108)
  bytes.write(octal(0, 8), 116)
  bytes.write(octal(size, 12), 124)
  bytes.write(octal(0, 12), 136)
  bytes.write(' '.repeat(8), 148)
  bytes.write(entry.type ?? '0', 156)
  bytes.write(entry.link ?? '', 157, 100)
  bytes.write('ustar\u000000', 257)
  let sum = 0
  for (let at = 0; at < block; at++) sum += bytes[at] ?? 0
  bytes.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148)
  return bytes
}

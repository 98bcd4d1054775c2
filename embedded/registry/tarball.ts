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
  const parts = entries.flatMap((entry) => {
    const bytes = Buffer.from(entry.bytes ?? new Uint8Array())
    return [header(entry, bytes.length), bytes, Buffer.alloc((block - (bytes.length % block)) % block)]
  })
  return Buffer.concat([...parts, Buffer.alloc(2 * block)])
}

/** A gzipped archive of text files, in the order given, the same bytes every time. */
export function tarball(files: ReadonlyMap<string, string>): Buffer {
  return gzipSync(tar([...files].map(([path, text]) => ({ path, bytes: Buffer.from(text) }))), { level: 4 })
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
  const sum = bytes.reduce((total, byte) => total + byte, 0)
  bytes.write(`${sum.toString(8).padStart(6, '0')}\u0000 `, 148)
  return bytes
}

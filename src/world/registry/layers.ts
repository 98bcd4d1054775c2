import { createHash } from 'node:crypto'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { LockstepError } from '../../model/failure.js'
import type { Descriptor } from '../../model/registry.js'
import { untar } from './tar.js'

type Files = ReadonlyMap<string, Uint8Array>

/** The wanted files of a gzipped archive in memory. Throws `registry-answer` for what is none, `registry-limit` over the limits. */
export async function extract(packed: Uint8Array, wanted: (path: string) => boolean, where: string): Promise<Files> {
  return unpack([packed], wanted, where)
}

/**
 * The wanted files of a gzipped archive as it comes in; nothing but them is kept. Throws `registry-answer` also where the bytes are not
 * those of the descriptor, and lets through what breaks the stream itself.
 */
export async function extractVerified(
  body: AsyncIterable<Uint8Array>,
  descriptor: Descriptor,
  wanted: (path: string) => boolean,
  where: string,
): Promise<Files> {
  const source = new VerifiedBytes(body, descriptor, where)
  const files = await unpack(source, wanted, where)
  // an archive may end before its blob does
  if (!source.isComplete) throw wrongBytes(where)
  return files
}

/** Bytes that are unpacked at once: with the 16 KiB that Node takes, handing them on costs as much as unpacking. */
const chunkSize = 256 * 1024

async function unpack(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  wanted: (path: string) => boolean,
  where: string,
): Promise<Files> {
  let files: Files = new Map()
  try {
    await pipeline(packed, createGunzip({ chunkSize }), async (unpacked: AsyncIterable<Uint8Array>) => {
      files = await untar(unpacked, wanted)
    })
  } catch (cause) {
    if (cause instanceof LockstepError) throw new LockstepError(cause.code, located(cause.message, where), { cause })
    if (!isZlibError(cause)) throw cause
    const message = `${where}: the layer is no complete gzip archive; nothing of it is used`
    throw new LockstepError('registry-answer', message, { cause })
  }
  return files
}

function located(message: string, where: string): string {
  return message.startsWith(where) ? message : `${where}: ${message}`
}

function isZlibError(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && cause.code.startsWith('Z_')
}

/** Passes bytes on, and throws before the end unless they have the descriptor's digest and size. */
class VerifiedBytes implements AsyncIterable<Uint8Array> {
  isComplete = false
  readonly #body: AsyncIterable<Uint8Array>
  readonly #descriptor: Descriptor
  readonly #where: string

  constructor(body: AsyncIterable<Uint8Array>, descriptor: Descriptor, where: string) {
    this.#body = body
    this.#descriptor = descriptor
    this.#where = where
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    const hash = createHash('sha256')
    let size = 0
    for await (const chunk of this.#body) {
      hash.update(chunk)
      size += chunk.byteLength
      yield chunk
    }
    const { digest, size: expected } = this.#descriptor
    if (size !== expected || `sha256:${hash.digest('hex')}` !== digest) throw wrongBytes(this.#where)
    this.isComplete = true
  }
}

/** The bytes of a blob are not the ones that its descriptor names. */
export function wrongBytes(where: string): LockstepError {
  return new LockstepError(
    'registry-answer',
    `${where}: the blob's bytes do not have that digest and size; nothing of it is used`,
  )
}

import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import { LockstepError } from '../model/failure.js'
import { untar } from './tar.js'

/** The wanted files of a gzipped archive. Throws `registry-answer` for what is none, `registry-limit` over the limits. */
export async function extract(
  packed: Uint8Array,
  wanted: (path: string) => boolean,
  where: string,
): Promise<ReadonlyMap<string, Uint8Array>> {
  let files: ReadonlyMap<string, Uint8Array> = new Map()
  try {
    await pipeline(Readable.from([packed]), createGunzip(), async (unpacked: AsyncIterable<Uint8Array>) => {
      files = await untar(unpacked, wanted)
    })
  } catch (cause) {
    if (cause instanceof LockstepError) throw new LockstepError(cause.code, `${where}: ${cause.message}`, { cause })
    throw new LockstepError(
      'registry-answer',
      `${where}: the layer is no complete gzip archive; nothing of it is used`,
      { cause },
    )
  }
  return files
}

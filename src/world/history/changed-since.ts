import { createHash } from 'node:crypto'
import { closeSync, constants, fstatSync, openSync, readSync, readlinkSync } from 'node:fs'
import type { FileEntry, FileMode } from '../../model/file.js'
import type { StoredFile } from './listing.js'
import { isAbsent, placesBelow } from './place.js'

/**
 * Paths that differ between the files of a commit and those below a folder, by the bytes as they lie there. Git itself would ask the clean
 * filters that a repository's configuration names; a file that only a filter makes equal counts as changed, which costs a look and no more.
 */
export function changedSince(
  dir: string,
  stored: readonly StoredFile[],
  present: readonly FileEntry[],
): readonly string[] {
  const before = new Map(stored.map((file) => [file.path, file]))
  const now = new Map(present.map((file) => [file.path, file]))
  const place = placesBelow(dir)
  const differs = (path: string): boolean => {
    const [old, file] = [before.get(path), now.get(path)]
    if (!old || file?.mode !== old.mode) return true
    // the commit of a submodule is no file, and asking its own repository would run what that configures
    if (old.mode === '160000') return false
    const absolute = place(path)
    const algorithm = old.object.length === 64 ? 'sha256' : 'sha1'
    return absolute === null || blobName(absolute, old.mode, algorithm) !== old.object
  }
  return [...new Set([...before.keys(), ...now.keys()])].filter(differs).sort()
}

/** The name that git would give to a file's bytes as they are; null where it is no file of that mode. */
function blobName(absolute: string, mode: FileMode, algorithm: string): string | null {
  try {
    if (mode !== '120000') return nameOfFile(absolute, algorithm)
    const target = Buffer.from(readlinkSync(absolute, 'buffer'))
    return createHash(algorithm).update(`blob ${target.length}\0`).update(target).digest('hex')
  } catch (error) {
    if (isAbsent(error) || (error instanceof Error && 'code' in error && error.code === 'EINVAL')) return null
    throw error
  }
}

const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

function nameOfFile(absolute: string, algorithm: string): string | null {
  const file = openSync(absolute, readOnly)
  try {
    const found = fstatSync(file)
    if (!found.isFile()) return null
    const hash = createHash(algorithm).update(`blob ${found.size}\0`)
    const chunk = Buffer.allocUnsafe(Math.min(found.size, 2 ** 20) + 1)
    for (let size = readSync(file, chunk); size > 0; size = readSync(file, chunk)) hash.update(chunk.subarray(0, size))
    return hash.digest('hex')
  } finally {
    closeSync(file)
  }
}

import { closeSync, constants, fstatSync, openSync, readFileSync, readSync, realpathSync } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { hasTrueName } from '../../model/file.js'
import { folderOf } from '../../model/folder.js'

/** True where an error of the file system says that the path leads to nothing readable. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absent.has(String(error.code))
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EISDIR', 'EMLINK'])

/** True for a path that stays below its root as text: relative, forward slashes, no `..`, not inside `.git`, and the file's true name. */
export function staysBelow(path: string): boolean {
  return !astray.test(path) && hasTrueName({ path })
}

/** A part that is empty, leads up or is git's own. */
const astray = /(?:^|\/)(?:\.{0,2}|\.git)(?:\/|$)|\0/i

/** The absolute path of a file whose folder truly lies below the root; null where a symbolic link leads out, or the folder is not there. */
export function fileLocation(root: string, path: string): string | null {
  return placesBelow(root)(path)
}

/** The same for many files of one tree: each folder is looked at once. */
export function placesBelow(root: string): (path: string) => string | null {
  const base = realpathSync.native(root)
  const below = new Set<string>()
  return (path) => {
    if (!staysBelow(path)) return null
    const folder = folderOf(path)
    if (!below.has(folder)) {
      if (!isWithin(base, realFolder(join(root, folder)))) return null
      below.add(folder)
    }
    return `${root}${sep}${path}`
  }
}

function realFolder(folder: string): string | null {
  try {
    return realpathSync.native(folder)
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

function isWithin(base: string, real: string | null): boolean {
  return real !== null && (real === base || real.startsWith(base.endsWith(sep) ? base : base + sep))
}

/** Opens a regular file without following a symbolic link and without waiting for a pipe; null for everything else. */
export async function openRegular(absolute: string): Promise<FileHandle | null> {
  let file: FileHandle
  try {
    file = await open(absolute, readOnly)
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
  if ((await file.stat()).isFile()) return file
  await file.close()
  return null
}

/**
 * The bytes of a regular file of at most `limit` bytes, by the same rules; null for everything else. It blocks on purpose: for each of many
 * small files, the way to a thread and back costs twice what the read does.
 */
export function readRegular(absolute: string, limit: number): Uint8Array | null {
  let file: number
  try {
    file = openSync(absolute, readOnly)
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
  try {
    const found = fstatSync(file)
    return found.isFile() && found.size <= limit ? readWhole(file, found.size) : null
  } finally {
    closeSync(file)
  }
}

/** In one read where the file keeps its size. */
function readWhole(file: number, size: number): Uint8Array {
  const bytes = Buffer.allocUnsafe(size + 1)
  return readSync(file, bytes, 0, size + 1, 0) === size ? bytes.subarray(0, size) : readFileSync(file)
}

/** Without following a symbolic link and without waiting for a pipe. */
export const readOnly = constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK

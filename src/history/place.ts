import { constants } from 'node:fs'
import { open, realpath, type FileHandle } from 'node:fs/promises'
import { dirname, join, sep } from 'node:path'

/** True where an error of the file system says that the path leads to nothing readable. */
export function isAbsent(error: unknown): boolean {
  return error instanceof Error && 'code' in error && absent.has(String(error.code))
}

const absent = new Set(['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EISDIR', 'EMLINK'])

/** True for a path that stays below its root as text: relative, forward slashes, no `..`, not inside `.git`. */
export function isBelow(path: string): boolean {
  return (
    path !== '' &&
    !path.includes('\0') &&
    path.split('/').every((part) => part !== '' && part !== '.' && part !== '..' && part.toLowerCase() !== '.git')
  )
}

/** The absolute path of a file whose folder truly lies below the root; null where a symbolic link leads out, or the folder is not there. */
export async function placeOf(root: string, path: string): Promise<string | null> {
  if (!isBelow(path)) return null
  return (await leadsBelow(root, dirname(join(root, path)))) ? join(root, path) : null
}

/** The same for many files of one tree: each folder is looked at once. */
export function placesBelow(root: string): (path: string) => Promise<string | null> {
  const folders = new Map<string, Promise<boolean>>()
  return async (path) => {
    if (!isBelow(path)) return null
    const absolute = join(root, path)
    const folder = dirname(absolute)
    const looked = folders.get(folder) ?? leadsBelow(root, folder)
    folders.set(folder, looked)
    if (await looked) return absolute
    folders.delete(folder)
    return null
  }
}

async function leadsBelow(root: string, folder: string): Promise<boolean> {
  try {
    const [base, real] = await Promise.all([realpath(root), realpath(folder)])
    return real === base || real.startsWith(base.endsWith(sep) ? base : base + sep)
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}

/** Opens a regular file without following a symbolic link and without waiting for a pipe; null for everything else. */
export async function openRegular(absolute: string): Promise<FileHandle | null> {
  return (await openSized(absolute))?.file ?? null
}

/** The same with the bytes that it held at that moment, so that a reader need not ask again. */
export async function openSized(
  absolute: string,
): Promise<{ readonly file: FileHandle; readonly size: number } | null> {
  let file: FileHandle
  try {
    file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
  const found = await file.stat()
  if (found.isFile()) return { file, size: found.size }
  await file.close()
  return null
}

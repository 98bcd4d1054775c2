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
  const absolute = join(root, path)
  try {
    const [base, folder] = await Promise.all([realpath(root), realpath(dirname(absolute))])
    return folder === base || folder.startsWith(base.endsWith(sep) ? base : base + sep) ? absolute : null
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

/** Opens a regular file without following a symbolic link and without waiting for a pipe; null for everything else. */
export async function openRegular(absolute: string): Promise<FileHandle | null> {
  let file: FileHandle
  try {
    file = await open(absolute, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
  if ((await file.stat()).isFile()) return file
  await file.close()
  return null
}

import { randomUUID } from 'node:crypto'
import { lstat, mkdir, open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { ChangedFile } from '../../model/change.js'
import { LockstepError, messageOf } from '../../model/failure.js'
import { isAbsent, staysBelow, openRegular, fileLocation } from './place.js'

/** A change that lies beside its file, ready to be renamed over it; `staged` null where the file goes. */
interface Staged {
  readonly change: ChangedFile
  readonly absolute: string
  readonly staged: string | null
}

/**
 * Replaces files by renaming complete ones over them; a file keeps its permissions. Throws `file-changed`, with nothing written, where a
 * file is no longer as it was read, and `workspace` where the folder cannot be written; then what was replaced is put back.
 */
export async function replaceFiles(root: string, changes: readonly ChangedFile[]): Promise<void> {
  for (const change of changes) await expectUnchanged(root, change)
  const staged: Staged[] = []
  const replaced: Staged[] = []
  try {
    for (const change of changes) staged.push(await stage(root, change))
    for (const one of staged) {
      await expectUnchanged(root, one.change)
      await put(one.absolute, one.staged)
      replaced.push(one)
    }
  } catch (error) {
    for (const { staged: path } of staged) if (path !== null) await rm(path, { force: true })
    for (const one of replaced.reverse()) await putBack(one)
    if (error instanceof LockstepError) throw error
    throw new LockstepError('workspace', `the changes could not be written below ${root}: ${messageOf(error)}`, {
      cause: error,
    })
  }
}

async function expectUnchanged(root: string, change: ChangedFile): Promise<void> {
  const now = await bytesNow(root, change.path)
  const same = change.before === null ? now === null : now !== null && now.equals(change.before)
  if (!same)
    throw new LockstepError('file-changed', `${change.path} changed while the update was planned; run the update again`)
}

/** The bytes of a file, or null where nothing is there; throws where something is there that is no regular file below the root. */
async function bytesNow(root: string, path: string): Promise<Buffer | null> {
  if (!staysBelow(path)) throw new LockstepError('workspace', `${path} does not lie below ${root}; it is not written`)
  const absolute = fileLocation(root, path)
  if (absolute === null) {
    if (await exists(join(root, path))) throw outside(root, path)
    return null
  }
  const file = await openRegular(absolute)
  if (!file) {
    if (await exists(absolute)) throw outside(root, path)
    return null
  }
  try {
    return await file.readFile()
  } finally {
    await file.close()
  }
}

function outside(root: string, path: string): LockstepError {
  return new LockstepError('file-changed', `${path} is no regular file below ${root} any more; it is not written`)
}

async function exists(absolute: string): Promise<boolean> {
  try {
    await lstat(absolute)
    return true
  } catch (error) {
    if (isAbsent(error)) return false
    throw error
  }
}

async function stage(root: string, change: ChangedFile): Promise<Staged> {
  const absolute = join(root, change.path)
  if (change.after === null) return { change, absolute, staged: null }
  if (change.before === null) await mkdir(dirname(absolute), { recursive: true })
  if (fileLocation(root, change.path) === null) throw outside(root, change.path)
  const staged = await writeBeside(absolute, change.after, change)
  return { change, absolute, staged }
}

async function writeBeside(absolute: string, bytes: Uint8Array, change: ChangedFile): Promise<string> {
  const path = join(dirname(absolute), `.${basename(absolute).slice(0, 100)}.${randomUUID()}.tmp`)
  const file = await open(path, 'wx', change.mode === '100755' ? 0o777 : 0o666)
  try {
    await file.writeFile(bytes)
    if (change.before !== null) await file.chmod((await lstat(absolute)).mode & 0o7777)
    await file.sync()
  } catch (error) {
    await rm(path, { force: true })
    throw error
  } finally {
    await file.close()
  }
  return path
}

async function put(absolute: string, staged: string | null): Promise<void> {
  if (staged === null) await rm(absolute)
  else await rename(staged, absolute)
}

async function putBack({ change, absolute }: Staged): Promise<void> {
  if (change.before === null) await rm(absolute, { force: true })
  else await rename(await writeBeside(absolute, change.before, { ...change, before: change.after }), absolute)
}

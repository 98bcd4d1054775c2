import { lstat, readdir, readlink, stat, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { LockstepError, messageOf } from '../model/failure.js'
import type { FileEntry, FileMode } from '../model/file.js'
import type { EditableWorkspace } from '../model/workspace.js'
import type { GitCommand } from './command.js'
import { gate } from './gate.js'
import { comparePaths, parseIndex, parsePaths } from './listing.js'
import { isAbsent, openSized, placesBelow } from './place.js'
import { replaceFiles } from './replace.js'

/** Files held open at once; far below the usual limit of 1024. */
const openFiles = 32

/**
 * The files below a folder: those that git knows (tracked, and untracked ones that are not ignored), or outside of a repository all but
 * `.git` and `node_modules`. Paths are relative to the folder. Throws `workspace` where it is no folder or cannot be read.
 */
export async function workingTree(dir: string, git: GitCommand): Promise<EditableWorkspace> {
  const found = await stat(dir).catch(() => null)
  if (found?.isDirectory() !== true)
    throw new LockstepError('workspace', `${dir} is no folder; give the folder of a checkout`)
  const admit = gate(openFiles)
  const place = placesBelow(dir)
  return {
    list: async () => (await listKnown(dir, git)) ?? (await listAll(dir)),
    read: (path, limit) => admit(async () => readRegular(await place(path), limit)),
    link: (path) => admit(async () => linkOf(await place(path))),
    write: (files) => replaceFiles(dir, files),
  }
}

async function linkOf(absolute: string | null): Promise<string | null> {
  return absolute !== null && (await modeOf(absolute)) === '120000' ? await readlink(absolute) : null
}

async function readRegular(absolute: string | null, limit = Number.MAX_SAFE_INTEGER): Promise<Uint8Array | null> {
  const opened = absolute === null ? null : await openSized(absolute)
  if (!opened) return null
  const { file, size } = opened
  try {
    return size > limit ? null : await readWhole(file, size)
  } finally {
    await file.close()
  }
}

/** In one read where the file keeps its size: a tree of many small files spends its time in calls. */
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = Buffer.allocUnsafe(size + 1)
  const { bytesRead } = await file.read(bytes, 0, size + 1, 0)
  return bytesRead === size ? bytes.subarray(0, size) : await file.readFile()
}

async function listKnown(dir: string, git: GitCommand): Promise<readonly FileEntry[] | null> {
  const inside = await git.run(dir, ['rev-parse', '--is-inside-work-tree'])
  if (inside?.code !== 0 || inside.stdout.toString('latin1').trim() !== 'true') return null
  const listed = (...args: readonly string[]) => outputOf(git, dir, ['ls-files', '-z', ...args])
  const [tracked, untracked, deleted] = await Promise.all([
    listed('--stage'),
    listed('--others', '--exclude-standard'),
    listed('--deleted'),
  ])
  // A file that is gone from the disk stands in the index until the deletion is staged.
  const gone = new Set(parsePaths(deleted))
  const entries: FileEntry[] = parseIndex(tracked)
    .filter(({ path }) => !gone.has(path))
    .map(({ path, mode }) => ({ path, mode }))
  for (const path of parsePaths(untracked)) {
    const mode = await modeOf(join(dir, path))
    if (mode !== null) entries.push({ path, mode })
  }
  return entries.sort(comparePaths)
}

async function outputOf(git: GitCommand, dir: string, args: readonly string[]): Promise<Buffer> {
  const answer = await git.run(dir, args)
  if (answer?.code === 0) return answer.stdout
  throw new LockstepError('workspace', `git ls-files failed in ${dir}: ${(answer?.stderr ?? '').trim()}`)
}

async function listAll(dir: string): Promise<readonly FileEntry[]> {
  const entries: FileEntry[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of await readFolder(join(dir, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && entry.name !== 'node_modules') folders.push(path)
        continue
      }
      const mode = await modeOf(join(dir, path))
      if (mode !== null) entries.push({ path, mode })
    }
  }
  return entries.sort(comparePaths)
}

async function readFolder(absolute: string) {
  try {
    return await readdir(absolute, { withFileTypes: true })
  } catch (error) {
    if (isAbsent(error)) return []
    throw new LockstepError('workspace', `${absolute} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

async function modeOf(absolute: string): Promise<FileMode | null> {
  const found = await lstat(absolute).catch(() => null)
  if (found?.isSymbolicLink() === true) return '120000'
  if (found?.isFile() !== true) return null
  return (found.mode & 0o100) === 0 ? '100644' : '100755'
}

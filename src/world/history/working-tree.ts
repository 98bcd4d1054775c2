import { lstat, readdir, readlink, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { LockstepError, messageOf } from '../../model/failure.js'
import { hasTrueName, type FileEntry, type FileMode } from '../../model/file.js'
import type { EditableWorkspace } from '../../model/workspace.js'
import type { GitAnswer, GitCommand } from './command.js'
import { comparePaths, parseKnown } from './listing.js'
import { cloneAround, markedFolder } from './clone.js'
import { isAbsent, placesBelow, readRegular } from './place.js'
import { replaceFiles } from './replace.js'

/**
 * The files below a folder: those that git knows (tracked, and untracked ones that are not ignored), or outside of a repository all but
 * `.git` and `node_modules`. Paths are relative to the folder. Throws `workspace` where it is no folder or cannot be read.
 */
export async function workingTree(dir: string, git: GitCommand): Promise<EditableWorkspace> {
  const found = await stat(dir).catch(() => null)
  if (found?.isDirectory() !== true)
    throw new LockstepError('usage', `${dir} is no folder; give the folder of a checkout`)
  const place = placesBelow(dir)
  let listed: Promise<readonly FileEntry[]> | null = null
  return {
    list: () => (listed ??= listKnown(dir, git).then((known) => known ?? listAll(dir))),
    read(path, limit = Number.MAX_SAFE_INTEGER) {
      const absolute = place(path)
      return Promise.resolve(absolute === null ? null : readRegular(absolute, limit))
    },
    link: (path) => linkOf(place(path)),
    write(files) {
      listed = null
      return replaceFiles(dir, files)
    },
  }
}

async function linkOf(absolute: string | null): Promise<string | null> {
  return absolute !== null && (await modeOf(absolute)) === '120000' ? await readlink(absolute) : null
}

async function listKnown(dir: string, git: GitCommand): Promise<readonly FileEntry[] | null> {
  if ((await markedFolder(dir)) === null) return null
  const answer = await git.run(dir, ['ls-files', '-z', '-t', '--stage', '--others', '--deleted', '--exclude-standard'])
  if (answer === null) return null
  if (answer.code !== 0) return (await cloneAround(dir, git)) === null ? null : unlisted(dir, answer)
  const { tracked, untracked } = parseKnown(answer.stdout)
  const entries: FileEntry[] = tracked.map(({ path, mode }) => ({ path, mode }))
  for (const path of untracked) {
    const mode = await modeOf(join(dir, path))
    if (mode !== null) entries.push({ path, mode })
  }
  return entries.sort(comparePaths)
}

function unlisted(dir: string, { stderr }: GitAnswer): never {
  throw new LockstepError('workspace', `git ls-files failed in ${dir}: ${stderr.trim()}`)
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
  // nothing is found under a name that was decoded wrongly, and what is there is said all the same
  if (!hasTrueName({ path: absolute })) return '100644'
  const found = await lstat(absolute).catch(() => null)
  if (found?.isSymbolicLink() === true) return '120000'
  if (found?.isFile() !== true) return null
  return (found.mode & 0o100) === 0 ? '100644' : '100755'
}

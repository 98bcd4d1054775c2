import { lstatSync, readdirSync, statSync, type Dirent, type Stats } from 'node:fs'
import { readlink, stat } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { LockstepError, messageOf } from '../../model/failure.js'
import { hasTrueName, type FileEntry, type FileMode } from '../../model/file.js'
import type { EditableWorkspace } from '../../model/workspace.js'
import type { GitAnswer, GitCommand } from './command.js'
import { comparePaths, parseKnown } from './listing.js'
import { cloneAround, markedFolder } from './clone.js'
import { isAbsent, placesBelow, readRegular } from './place.js'
import { replaceFiles } from './replace.js'
import { searchedByGit, searchedByReading, worthASearch } from './search.js'

/**
 * The files below a folder: those that git knows (tracked, and untracked ones that are not ignored), or outside of a repository all but
 * `.git` and `node_modules`. Paths are relative to the folder. Throws `workspace` where it is no folder or cannot be read.
 */
export async function workingTree(dir: string, git: GitCommand): Promise<EditableWorkspace> {
  const found = await stat(dir).catch(() => null)
  if (found?.isDirectory() !== true)
    throw new LockstepError('usage', `${dir} is no folder; give the folder of a checkout`)
  const place = placesBelow(dir)
  let listed: Promise<Listing> | null = null
  const listing = () => (listed ??= listKnown(dir, git).then((known) => known ?? listAll(dir)))
  const searches = new Map<string, Promise<ReadonlySet<string> | null>>()
  const search = async (needles: readonly string[]): Promise<ReadonlySet<string> | null> => {
    const ask = () => searchedByGit(git, dir, needles, { kind: 'files' })
    const early = hasLongIndex(dir) ? ask() : null
    const { entries, beyondGit } = await listing()
    if (entries.length < worthASearch) return null
    const byGit = beyondGit === null ? null : await (early ?? ask())
    const rest = byGit === null || beyondGit === null ? entries.map(({ path }) => path) : beyondGit
    return new Set([...(byGit ?? []), ...searchedByReading(rest, place, needles)])
  }
  return {
    list: async () => (await listing()).entries,
    holding(needles) {
      const key = needles.join('\n')
      const found = searches.get(key) ?? search(needles)
      searches.set(key, found)
      return found
    },
    read(path, limit = Number.MAX_SAFE_INTEGER) {
      const absolute = place(path)
      return Promise.resolve(absolute === null ? null : readRegular(absolute, limit))
    },
    link: (path) => linkOf(place(path)),
    write(files) {
      listed = null
      searches.clear()
      return replaceFiles(dir, files)
    },
  }
}

/** The files below a folder. */
interface Listing {
  readonly entries: readonly FileEntry[]
  /** What a search by git leaves out: untracked files, and tracked ones that it takes for absent or unchanged; null outside of a clone. */
  readonly beyondGit: readonly string[] | null
}

/** Bytes of an index that lists a thousand files: a search may start before git has listed them. */
const longIndex = 100_000

function hasLongIndex(dir: string): boolean {
  const index = lookedAt(() => statSync(join(dir, '.git', 'index')))
  return index !== null && index.size >= longIndex
}

async function linkOf(absolute: string | null): Promise<string | null> {
  return absolute !== null && modeOf(absolute) === '120000' ? await readlink(absolute) : null
}

async function listKnown(dir: string, git: GitCommand): Promise<Listing | null> {
  if (markedFolder(dir) === null) return null
  const answer = await git.run(dir, ['ls-files', '-z', '-v', '--stage', '--others', '--deleted', '--exclude-standard'])
  if (answer === null) return null
  if (answer.code !== 0) return (await cloneAround(dir, git)) === null ? null : unlisted(dir, answer)
  const { tracked, untracked, unlooked } = parseKnown(answer.stdout)
  const beside = untracked.flatMap((path): readonly FileEntry[] => {
    const mode = modeOf(join(dir, path))
    return mode === null ? [] : [{ path, mode }]
  })
  const entries = beside.length === 0 ? tracked : [...tracked, ...beside].sort(comparePaths)
  return { entries, beyondGit: [...unlooked, ...untracked] }
}

function unlisted(dir: string, { stderr }: GitAnswer): never {
  throw new LockstepError('workspace', `git ls-files failed in ${dir}: ${stderr.trim()}`)
}

function listAll(dir: string): Listing {
  const entries: FileEntry[] = []
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    for (const entry of readFolder(join(dir, folder))) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`
      if (entry.isDirectory()) {
        if (entry.name !== '.git' && entry.name !== 'node_modules') folders.push(path)
        continue
      }
      const found = entryOf(dir, path, entry)
      if (found !== null) entries.push(found)
    }
  }
  return { entries: entries.sort(comparePaths), beyondGit: null }
}

/** It blocks on purpose, as the reads do. */
function readFolder(absolute: string): readonly Dirent[] {
  try {
    return readdirSync(absolute, { withFileTypes: true })
  } catch (error) {
    if (isAbsent(error)) return []
    throw new LockstepError('workspace', `${absolute} cannot be read: ${messageOf(error)}`, { cause: error })
  }
}

function entryOf(dir: string, path: string, entry: Dirent): FileEntry | null {
  if (entry.isFile() && hasTrueName({ path: entry.name })) return new FoundFile(path, dir)
  const mode = modeOf(`${dir}${sep}${path}`)
  return mode === null ? null : { path, mode }
}

/** A file outside of a repository. It takes another look to tell whether it may be run, which is asked of few of them. */
class FoundFile implements FileEntry {
  readonly path: string
  readonly isFile = true
  readonly #dir: string

  constructor(path: string, dir: string) {
    this.path = path
    this.#dir = dir
  }

  get mode(): FileMode {
    return modeOf(`${this.#dir}${sep}${this.path}`) ?? '100644'
  }
}

function modeOf(absolute: string): FileMode | null {
  // nothing is found under a name that was decoded wrongly, and what is there is said all the same
  if (!hasTrueName({ path: absolute })) return '100644'
  const found = lookedAt(() => lstatSync(absolute))
  if (found?.isSymbolicLink() === true) return '120000'
  if (found?.isFile() !== true) return null
  return (found.mode & 0o100) === 0 ? '100644' : '100755'
}

/** Null where nothing is; `.git` of a linked working tree and of a submodule is a file, and has no index below it. */
function lookedAt(look: () => Stats): Stats | null {
  try {
    return look()
  } catch (error) {
    if (isAbsent(error)) return null
    throw error
  }
}

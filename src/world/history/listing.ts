import type { FileEntry, FileMode } from '../../model/file.js'
import { compareTexts } from '../../model/sorted.js'

/** A file of a tree or an index, with the object that holds it. */
export interface StoredFile extends FileEntry {
  readonly object: string
}

/** Reads `git ls-tree -r -z`: `mode type object<tab>path<nul>`. */
export function parseTree(output: Buffer): readonly StoredFile[] {
  return stored(output.toString('utf8').split('\0'), /^(\d{6}) \w+ ([0-9a-f]{40,64})\t/)
}

/** Reads `git ls-files -z --stage`: `mode object stage<tab>path<nul>`; of a conflict, one side. */
export function parseIndex(output: Buffer): readonly StoredFile[] {
  return stored(output.toString('utf8').split('\0'), /^(\d{6}) ([0-9a-f]{40,64}) [0-3]\t/)
}

/** The files of a working tree as git knows them. */
export interface KnownFiles {
  /** Those that are tracked and there. */
  readonly tracked: readonly FileEntry[]
  readonly untracked: readonly string[]
  /** Tracked files that git takes for absent or unchanged without a look, because it was told so, and those in conflict. */
  readonly unlooked: readonly string[]
}

/**
 * Reads `git ls-files -z -v --stage --others --deleted`: the lines of the index and of what is gone with a letter before them, others with `?`.
 * A small letter is a file that is assumed to be unchanged, `S` one that is left out of a sparse checkout, `M` one in conflict.
 */
export function parseKnown(output: Buffer): KnownFiles {
  const tracked: FileEntry[] = []
  const [untracked, unlooked]: [string[], string[]] = [[], []]
  const gone = new Set<string>()
  const text = output.toString('utf8')
  for (let start = 0, end = text.indexOf('\0'); end >= 0; start = end + 1, end = text.indexOf('\0', start)) {
    const letter = text.charAt(start)
    if (letter === '?') untracked.push(text.slice(start + 2, end))
    else {
      const file = indexed(text, start, end)
      if (file === null) continue
      if (letter === 'R' || letter === 'r') gone.add(file.path)
      else tracked.push(file)
      if (letter !== 'H' && letter !== 'R') unlooked.push(file.path)
    }
  }
  // a file that is gone from the disk stands in the index until the deletion is staged
  const there = gone.size === 0 ? tracked : tracked.filter(({ path }) => !gone.has(path))
  return { tracked: inOrder(there), untracked: files(untracked), unlooked }
}

/** `letter mode object stage<tab>path`. */
function indexed(text: string, start: number, end: number): FileEntry | null {
  const tab = text.indexOf('\t', start)
  const mode = fileMode(text.slice(start + 2, start + 8))
  return tab < 0 || tab >= end || mode === null ? null : { path: text.slice(tab + 1, end), mode }
}

/** By their paths, of a conflict one side; git gives them in the order of their bytes, which mostly is the same. */
function inOrder(entries: readonly FileEntry[]): readonly FileEntry[] {
  if (isAscending(entries)) return entries
  return [...new Map(entries.map((entry) => [entry.path, entry])).values()].sort(comparePaths)
}

function isAscending(entries: readonly FileEntry[]): boolean {
  let before = ''
  for (const { path } of entries) {
    if (path <= before) return false
    before = path
  }
  return true
}

/** Reads paths that end in NUL. A path with a slash at its end is a repository inside this one, whose files git does not know. */
export function parsePaths(output: Buffer): readonly string[] {
  return files(output.toString('utf8').split('\0'))
}

function files(paths: readonly string[]): readonly string[] {
  return paths.filter((path) => path !== '' && !path.endsWith('/'))
}

/** Order of `Workspace.list`: by the code units of the path, the same on every machine. */
export function comparePaths(a: FileEntry, b: FileEntry): number {
  return compareTexts(a.path, b.path)
}

/** Narrows git's mode; an old group-writable file (`100664`) is a file. */
function fileMode(mode: string): FileMode | null {
  switch (mode) {
    case '100644':
    case '100664':
      return '100644'
    case '100755':
    case '120000':
    case '160000':
      return mode
    default:
      return null
  }
}

/** Bytes of the longest path that systems take; a link that is longer leads nowhere. */
export const longestLink = 4096

/** True for what can be read as a file: neither a symbolic link nor a submodule. */
export function isRegular(mode: FileMode): boolean {
  return mode === '100644' || mode === '100755'
}

function stored(records: readonly string[], start: RegExp): readonly StoredFile[] {
  const found = new Map<string, StoredFile>()
  for (const record of records) {
    const match = start.exec(record)
    const mode = fileMode(match?.[1] ?? '')
    const object = match?.[2]
    if (!match || mode === null || object === undefined) continue
    const path = record.slice(match[0].length)
    found.set(path, { path, mode, object })
  }
  return [...found.values()].sort(comparePaths)
}

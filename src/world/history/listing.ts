import type { FileEntry, FileMode } from '../../model/file.js'

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
  return stored(output.toString('utf8').split('\0'), indexed)
}

const indexed = /^(\d{6}) ([0-9a-f]{40,64}) [0-3]\t/

/** The files of a working tree as git knows them: those that are there and tracked, and the paths that are not. */
export interface KnownFiles {
  readonly tracked: readonly StoredFile[]
  readonly untracked: readonly string[]
}

/** Reads `git ls-files -z -t --stage --others --deleted`: the lines of the index and of what is gone with a letter before them, others with `?`. */
export function parseKnown(output: Buffer): KnownFiles {
  const lines = output.toString('utf8').split('\0')
  const after = (letter: string) => lines.filter((line) => line.startsWith(letter)).map((line) => line.slice(2))
  // A file that is gone from the disk stands in the index until the deletion is staged.
  const gone = new Set(stored(after('R '), indexed).map(({ path }) => path))
  const tracked = stored(after('H ').concat(after('S '), after('M ')), indexed)
  return { tracked: tracked.filter(({ path }) => !gone.has(path)), untracked: files(after('? ')) }
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
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
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

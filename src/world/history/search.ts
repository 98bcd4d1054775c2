import { closeSync, openSync, readSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { GitCommand } from './command.js'
import { readOnly } from './place.js'

/** Files from which on a search costs less than a read of each: it takes a process, or a second look at what it finds. */
export const worthASearch = 1000

/** What a search by git looks into: the tracked files as they lie there, what is staged, or the files of a commit by its full id. */
export type SearchPlace =
  { readonly kind: 'files' } | { readonly kind: 'index' } | { readonly kind: 'commit'; readonly id: string }

/**
 * The files that hold one of some texts, those that begin as UTF-16 does among them, as `git grep` finds them below a folder; null where git is
 * not there, or looked not into everything: what it cannot read or is larger than `largestOfGit` it tells. It leaves out what is not tracked.
 */
export async function searchedByGit(
  git: GitCommand,
  dir: string,
  needles: readonly string[],
  place: SearchPlace,
): Promise<ReadonlySet<string> | null> {
  const [where, prefix] = placeOf(place)
  const answer = await git.run(dir, [...search, `--threads=${threadsFor(place)}`, ...where], {
    input: patternsOf(needles),
    allocation: largestOfGit,
  })
  if (answer === null || answer.code > 1 || answer.stderr !== '') return null
  const paths = answer.stdout.toString('utf8').split('\0')
  if (paths.pop() !== '' || !paths.every((path) => path.startsWith(prefix))) return null
  const found = paths.map((path) => path.slice(prefix.length))
  // before 2.27 git quotes an unusual name below a folder
  return found.some((path) => path.startsWith('"')) ? null : new Set(found)
}

/** Bytes of a file up to which git reads it. */
const largestOfGit = '64m'

/** All that the configuration of a repository can change about a search is given here. */
const search = [
  'grep',
  '--files-with-matches',
  '--null',
  '--text',
  '--fixed-strings',
  '--no-color',
  '--no-full-name',
  '--no-recurse-submodules',
  '-f',
  '-',
]

/** As many as git starts by itself. */
const mostThreads = 8

/**
 * One processor is left to the listing and to whoever waits for both: a thread for each takes nearly twice their time. What is stored is searched by
 * one, since more wait for each other at the store: two take longer than one.
 */
function threadsFor({ kind }: SearchPlace): number {
  return kind === 'files' ? Math.min(mostThreads, Math.max(1, availableParallelism() - 1)) : 1
}

function placeOf(place: SearchPlace): readonly [readonly string[], string] {
  switch (place.kind) {
    case 'files':
      return [[], '']
    case 'index':
      return [['--cached'], '']
    case 'commit':
      return [[place.id], `${place.id}:`]
  }
}

/** The marks with which UTF-16 begins; found elsewhere they cost a look. */
const marks = [Buffer.from([0xff, 0xfe]), Buffer.from([0xfe, 0xff])]

function patternsOf(needles: readonly string[]): Buffer {
  const line = Buffer.from('\n')
  return Buffer.concat([...needles.map((needle) => Buffer.from(needle)), ...marks].flatMap((bytes) => [bytes, line]))
}

/**
 * The same of files without git, each by its absolute path, null where it has none: they are read one behind the other into one room, which is
 * searched as a whole, since a search of a small file costs as much as reading it. Among what is found are those not looked into.
 */
export function searchedByReading(
  paths: readonly string[],
  absolute: (path: string) => string | null,
  needles: readonly string[],
): ReadonlySet<string> {
  const room = Buffer.allocUnsafe(roomOfFiles + largestInRoom + 2)
  const sought = needles.map((needle) => Buffer.from(needle))
  const found = new Set<string>()
  let inside: FileInRoom[] = []
  let end = 0
  const empty = (): void => {
    for (const path of holding(room.subarray(0, end), inside, sought)) found.add(path)
    inside = []
    end = 0
  }
  for (const path of paths) {
    const place = absolute(path)
    const size = place === null ? 0 : readInto(place, room, end)
    if (size === null || size > largestInRoom) found.add(path)
    else if (size > 0) {
      inside.push({ path, start: end })
      end += size
      // no needle has a line's end, so that none is found across two files
      room[end++] = lineEnd
      if (end >= roomOfFiles) empty()
    }
  }
  empty()
  return found
}

interface FileInRoom {
  readonly path: string
  readonly start: number
}

const lineEnd = 0x0a
/** Bytes after which the room is searched, and those of a file beyond which it is not looked into. */
const [roomOfFiles, largestInRoom] = [1024 * 1024, 256 * 1024]

/** Bytes that were read, one more than fit where the file is larger; null where it could not be read. */
function readInto(absolute: string, room: Buffer, at: number): number | null {
  let file: number
  try {
    file = openSync(absolute, readOnly)
  } catch {
    return null
  }
  try {
    return readSync(file, room, at, largestInRoom + 1, 0)
  } catch {
    return null
  } finally {
    closeSync(file)
  }
}

function holding(room: Buffer, files: readonly FileInRoom[], needles: readonly Buffer[]): ReadonlySet<string> {
  const found = new Set<string>()
  for (const { path, start } of files)
    if (marks.some((mark) => room[start] === mark[0] && room[start + 1] === mark[1])) found.add(path)
  for (const needle of needles) {
    let index = 0
    for (let at = room.indexOf(needle); at >= 0; at = room.indexOf(needle, files[index]?.start ?? room.length)) {
      while ((files[index + 1]?.start ?? room.length) <= at) index++
      found.add(files[index]?.path ?? '')
      index++
    }
  }
  return found
}

import { entriesByPath } from '../../model/entries.js'
import type { SourceFile } from '../../model/file.js'
import { fileNameOf, folderOf } from '../../model/folder.js'
import type { Tree } from '../../model/layout.js'
import type { Pin, UnreadPlace } from '../../model/pin.js'
import { isMarked } from '../marker.js'
import { unreadAt } from '../unread-place.js'
import { standingNames } from './environment.js'
import { defaultsOf, isShell, keyOf, runnerOf, type Default } from './default.js'
import { runsOf, type Run } from './runs.js'
import { givenBy, standingIn, type Given, type PinnedLines } from './values.js'

/** Files that run files that run the file of a default, and names of all of them together that are followed. */
const [deepest, most] = [3, 2000]
/** Lines that run files which are looked at in one tree, once for each name that they may give. */
const mostRuns = 50_000

/**
 * Versions that whoever runs a file gives it in place of a default at which a pin stands: an argument, a variable before the command or of make, just
 * or task, one of the environment around it. What the file that runs it is given in turn is followed.
 */
export function givenByRuns(
  { files, entries }: Tree,
  pins: ReadonlyMap<string, readonly Pin[]>,
): readonly UnreadPlace[] {
  let open = files.flatMap(({ file }) => defaultsOf(file, pins.get(file.path) ?? []))
  const paths = entriesByPath(entries)
  const pinned = pinnedLines(pins)
  const known = new Set(open.map(keyOf))
  const found = new Map<string, UnreadPlace>()
  const standing = new Map(
    files.flatMap(({ file }) => (standingNames.includes(fileNameOf(file.path)) ? [[file.path, file] as const] : [])),
  )
  let left = mostRuns
  for (let depth = 0; depth < deepest && open.length > 0; depth++) {
    const runs = runsOf(files, paths, open)
    const next: Default[] = []
    for (const each of open)
      for (const file of standingAround(each, standing))
        for (const given of standingIn(file, each.name, pinned))
          if (!isMarked(file, given.line.number))
            found.set(`${file.path}:${given.line.number}`, placeOf({ file }, given, each))
    for (const each of open) {
      const all = runs.of(each)
      left -= all.length
      if (left < 0) {
        const place = tooMany(each)
        found.set(`${place.file}:${place.line}`, place)
        continue
      }
      for (const run of all)
        for (const given of givenBy(run, each, pinned))
          if (given.kind === 'handed-on') next.push(...handedOn(run, given, each))
          else if (!isMarked(run.file, given.line.number))
            found.set(`${run.file.path}:${given.line.number}`, placeOf(run, given, each))
    }
    open = next.filter((each) => !known.has(keyOf(each)) && known.size < most && known.add(keyOf(each)))
  }
  return [...found.values()]
}

/** Those of the folder of a file and of the folders above it. */
function standingAround({ file, ways }: Default, standing: ReadonlyMap<string, SourceFile>): readonly SourceFile[] {
  if (!ways.includes('environment') || standing.size === 0) return []
  const found: SourceFile[] = []
  for (let folder = folderOf(file.path); ; folder = folderOf(folder)) {
    for (const name of standingNames) {
      const own = standing.get(folder === '' ? name : `${folder}/${name}`)
      if (own) found.push(own)
    }
    if (folder === '') return found
  }
}

/** What is run in too many places for each of them to be looked at. */
function tooMany({ place }: Default): UnreadPlace {
  const at = place.lastIndexOf(':')
  const reason = 'files that take a version are run in more places than are looked at'
  return { file: place.slice(0, at), line: Number(place.slice(at + 1)), text: '', reason }
}

function pinnedLines(pins: ReadonlyMap<string, readonly Pin[]>): PinnedLines {
  const known = new Map<string, ReadonlySet<number>>()
  return (path) => {
    const lines = known.get(path) ?? new Set(pins.get(path)?.map(({ line }) => line))
    known.set(path, lines)
    return lines
  }
}

/** What a file hands on is a default of its own, by the name that it has there. */
function handedOn({ file }: Run, { name }: Given, given: Default): readonly Default[] {
  const runner = runnerOf(file.path, file.text)
  if (runner === null) return []
  const at = { file, runner, place: given.place, isHandedOn: true } as const
  const ways = runner === 'itself' ? (['environment'] as const) : (['environment', 'assignment'] as const)
  if (!/^[\d@*]/.test(name)) return [{ ...at, name, ways }]
  const own = /^\d/.test(name) ? name : given.name
  return isShell(file) ? [{ ...at, name: own, ways: ['argument'] }] : []
}

function placeOf({ file }: Pick<Run, 'file'>, { kind, line }: Given, { place }: Default): UnreadPlace {
  const reason =
    kind === 'version'
      ? `it takes the place of the version at ${place}, and was not read`
      : `it may take the place of the version at ${place}, and what it gives was not found`
  return unreadAt(file, line, reason)
}

import { entriesByPath, namesOfFiles } from '../../model/entries.js'
import type { SourceFile } from '../../model/file.js'
import { fileNameOf } from '../../model/folder.js'
import type { Tree } from '../../model/layout.js'
import { oncePer } from '../../model/once-per.js'
import type { Pin, UnreadPlace } from '../../model/pin.js'
import type { TextLine } from '../../text/line-tree.js'
import { isMarked } from '../marker.js'
import { unreadAt } from '../unread-place.js'
import { isShell, runnerOf } from './default.js'
import { assignments, linesOf } from './environment.js'
import { meaningOf } from './runs.js'
import { readable } from './words.js'

const taking = {
  itself: /(?:^|[\s;&|({])(?:\.|source)[ \t]{1,8}["']?([\w./${}-]{1,200})/g,
  make: /^[ \t]{0,20}[-s]?include[ \t]{1,8}([\w./${}()-]{1,200})/g,
}
/** What gives variables by its name; libraries and what a shell begins with give others. */
const giving = /env|var|conf|setting|version|local|secret|\.mk$/i
/** A name at which a version stands, and whether it holds only where nothing else gives one. */
const constant =
  /^[ \t]{0,80}(?:(?:export|readonly|declare|typeset)[ \t]{1,8}(?:-\w{1,8}[ \t]{1,8})?)?(\w{1,80})[ \t]{0,8}(?::{0,3}=)[ \t]{0,8}["']?v?\d/
const defaulted = /\$\{(\w{1,80}):?[-=]["']?v?\d|^[ \t]{0,40}(?:export[ \t]{1,8})?(\w{1,80})[ \t]{0,20}\?=/

/** Lines of one file that take in others, names at pins, and places of one name that are looked at. */
const [mostLines, mostNames] = [50, 20]

/** A name of a file at whose version a pin stands. */
interface PinnedName {
  readonly name: string
  readonly line: number
  /** True where what is given before goes before it, and not what is given behind. */
  readonly isDefault: boolean
}

/**
 * Files that a script or a Makefile takes in and that give another value to a name at which a pin stands: those of the tree by what they say, and
 * those that are not in it, which may.
 */
export function takenFilesOf(
  { files, entries }: Tree,
  pins: ReadonlyMap<string, readonly Pin[]>,
): readonly UnreadPlace[] {
  const byName = new Map<string, SourceFile[]>()
  for (const { file } of files) {
    const known = byName.get(fileNameOf(file.path))
    if (!known) byName.set(fileNameOf(file.path), [file])
    else if (known.length < mostNames) known.push(file)
  }
  return files.flatMap(({ file }) => {
    const names = pinnedNames(file, pins.get(file.path) ?? [])
    if (names.length === 0) return []
    return takesIn(file).flatMap(({ line, written }): readonly UnreadPlace[] => {
      const own = names.filter((each) => (each.isDefault ? line.number < each.line : line.number > each.line))
      const [first] = own
      const place = `${file.path}:${first?.line ?? 0}`
      if (!first || isMarked(file, line.number)) return []
      if (!namesOfFiles(entries).has(fileNameOf(written)))
        return giving.test(fileNameOf(written))
          ? [
              unreadAt(
                file,
                line,
                `it may give another value than the version at ${place}, and is not in the repository`,
              ),
            ]
          : []
      const isMeant = meaningOf({ file, line }, '', written, entriesByPath(entries))
      const meant = (byName.get(fileNameOf(written)) ?? []).filter((other) => other !== file && isMeant(other.path))
      return meant.flatMap((other) => own.flatMap((each) => givenIn(other, each, file, pins)))
    })
  })
}

function pinnedNames(file: SourceFile, pins: readonly Pin[]): readonly PinnedName[] {
  if (pins.length === 0 || !(isShell(file) || runnerOf(file.path, file.text) === 'make')) return []
  const lines = file.text.split('\n')
  const found = pins.flatMap(({ line, version }): readonly PinnedName[] => {
    const text = lines[line - 1]?.slice(0, readable) ?? ''
    if (version === null) return []
    const [, shell, make] = defaulted.exec(text) ?? []
    const given = shell ?? make
    if (given !== undefined) return [{ name: given, line, isDefault: true }]
    const name = constant.exec(text)?.[1]
    return name === undefined ? [] : [{ name, line, isDefault: false }]
  })
  return found.slice(0, mostNames)
}

interface Taking {
  readonly line: TextLine
  readonly written: string
}

/** What a file takes in by its name in the repository: neither what the machine has nor what a command says. */
const takesIn = oncePer((file: SourceFile): readonly Taking[] => {
  const form = isShell(file) ? taking.itself : taking.make
  const found: Taking[] = []
  for (const line of linesOf(file).all()) {
    if (found.length >= mostLines) break
    for (const [, written = ''] of line.text.slice(0, readable).matchAll(form))
      if (
        !/^(?:\/|~|\$\{?HOME\b)/.test(written) &&
        /\w/.test(fileNameOf(written)) &&
        !/[${}()]/.test(fileNameOf(written))
      )
        found.push({ line, written })
  }
  return found
})

/** What a file that is taken in gives a name, where no pin was read there. */
function givenIn(
  other: SourceFile,
  { name, line }: PinnedName,
  file: SourceFile,
  pins: ReadonlyMap<string, readonly Pin[]>,
): readonly UnreadPlace[] {
  const pinned = pins.get(other.path) ?? []
  const given = (assignments(other).get(name) ?? []).filter(
    (each) =>
      each.text !== '' &&
      !pinned.some((pin) => pin.line === each.line.number) &&
      !new RegExp(String.raw`\$\{?${name}\b`).test(each.text),
  )
  return given
    .filter((each) => !isMarked(other, each.line.number))
    .map((each) =>
      unreadAt(other, each.line, `it takes the place of the version at ${file.path}:${line}, and was not read`),
    )
}

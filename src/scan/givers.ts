import type { SourceFile } from '../model/file.js'
import { ownerNames, stemOf, waysAsked, waysGiven, wordsOf } from './program/taken-in.js'

/** The files that give one name a version, by how others take them in: thousands of files may give it, and as many ask. */
export interface Givers {
  readonly paths: ReadonlySet<string>
  /** True for what one of them is called in a program, as the owner of a name. */
  isOwner(owner: string | undefined): boolean
  /** True where one of them reaches a file in any way. */
  reach(file: SourceFile): boolean
  /** True where a file takes in one of them by its name; the name of what both install says nothing. Objects of a cluster are taken in by none. */
  isTakenBy(file: SourceFile): boolean
}

const ourNames = /^flux-(?:operator|instance)/

/** The files that give one name a version. */
export function giversOf(files: readonly SourceFile[], manifests: ReadonlySet<string>): Givers {
  const owners = new Set(files.flatMap(({ path }) => ownerNames(path)))
  const ways = new Map<string, string | null>()
  for (const file of files) for (const way of waysGiven(file)) note(ways, way, file)
  const stems = new Set(
    files.flatMap(({ path }) =>
      ourNames.test(stemOf(path)) || manifests.has(path) ? [] : stemOf(path).replace(/^\./, ''),
    ),
  )
  return {
    paths: new Set(files.map(({ path }) => path)),
    isOwner: (owner) => owner !== undefined && owners.has(owner),
    reach: (file) => {
      const asked = waysAsked(file)
      const isOther = (way: string): boolean => asked.has(way) && ways.has(way) && ways.get(way) !== file.path
      return (asked.size < ways.size ? [...asked] : [...ways.keys()]).some(isOther)
    },
    isTakenBy: (file) => [...wordsOf(file)].some((word) => stems.has(word)),
  }
}

/** The only file that gives in one way; null for several. */
function note(ways: Map<string, string | null>, way: string, { path }: SourceFile): void {
  ways.set(way, ways.has(way) && ways.get(way) !== path ? null : path)
}

import { isBinary, sourceFile, type FileEntry, type SourceFile } from '../model/file.js'
import { gatheredFrom } from '../model/gathered.js'
import type { ReadFile } from '../model/layout.js'
import { oncePerPair } from '../model/once-per.js'
import type { Net } from '../model/sought.js'
import type { TreeState } from '../model/validation.js'

const width = 64

/** What of the files beside a tree is read: up to so many bytes, and what a net catches, or all. */
export interface Beside {
  readonly limit: number
  readonly net: Net | null
}

/** Some entries of a tree as files, as far as the tree itself did not read them, without binary ones. */
export async function filesBeside(
  entries: readonly FileEntry[],
  { tree: { files }, workspace }: Pick<TreeState, 'tree' | 'workspace'>,
  { limit, net }: Beside,
): Promise<readonly SourceFile[]> {
  if (!workspace) return []
  const near = (net && (await workspace.holding?.(net.needles))) ?? null
  const isNear = ({ path }: FileEntry): boolean => near === null || near.has(path) || net?.named(path) === true
  const found: SourceFile[] = []
  const queue = entriesBeside(entries, pathsIn(files)).filter(isNear).values()
  const lane = async (): Promise<void> => {
    for (const entry of queue) {
      const bytes = await workspace.read(entry.path, limit)
      const file = bytes && fileOf(entry, bytes)
      if (file) found.push(file)
    }
  }
  await Promise.all(Array.from({ length: width }, lane))
  return found
}

const pathsIn = gatheredFrom(({ file }: ReadFile) => [file.path])

const entriesBeside = oncePerPair((entries: readonly FileEntry[], read: readonly string[]) => {
  const known = new Set(read)
  return entries.filter(({ path }) => !known.has(path))
})

/** Every set asks for the same files. */
const fileOf = oncePerPair((entry: FileEntry, bytes: Uint8Array): SourceFile | null =>
  isBinary(bytes) ? null : sourceFile(entry, bytes),
)

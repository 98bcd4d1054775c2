import type { Workspace } from '../../model/workspace.js'

/** The first of some files that one tree lacks or holds otherwise than the other; null where both hold the same. */
export async function differingFile(
  tree: Workspace,
  other: Workspace,
  files: Iterable<string>,
): Promise<string | null> {
  for (const file of files) {
    const [here, there] = [await tree.read(file), await other.read(file)]
    if (here === null || there === null || Buffer.compare(here, there) !== 0) return file
  }
  return null
}

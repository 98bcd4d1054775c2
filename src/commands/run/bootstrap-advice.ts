import { readTree } from '../../documents/tree.js'
import { ownersIn } from '../../migrate/owners.js'
import { bootstrapReading } from '../../migrate/needed-files.js'
import type { FileEntry } from '../../model/file.js'
import type { Settings } from '../../model/settings.js'
import type { Workspace } from '../../model/workspace.js'
import { boundary } from '../../scan/boundaries.js'

/** One line for a repository without a pin in which Flux is installed all the same; null for any other. */
export async function bootstrapAdvice(
  workspace: Workspace,
  entries: readonly FileEntry[],
  pins: number,
  settings: Settings,
): Promise<string | null> {
  if (pins > 0) return null
  const isWithin = (path: string): boolean => boundary(path, settings) === null
  const bootstrap = entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && isWithin(path))
  if (bootstrap)
    return `Flux runs here by \`flux bootstrap\` (${bootstrap.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`
  const tree = await readTree(workspace, bootstrapReading)
  const owner = ownersIn(tree).find(({ weight, file }) => weight === 'blocks-removal' && isWithin(file))
  return owner
    ? `Something other than Flux Operator installs Flux here (${owner.file}:${owner.line}): "flux-lockstep migrate . --dry-run" says what it is and what to do.`
    : null
}

import type { FileEntry } from '../../model/file.js'
import type { Settings } from '../../model/settings.js'
import { boundary } from '../../scan/boundaries.js'

/** One line for a repository that has a bootstrap and no pin; null for any other. */
export function bootstrapAdvice(entries: readonly FileEntry[], pins: number, settings: Settings): string | null {
  const isBootstrap = ({ path }: FileEntry): boolean =>
    /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path) && boundary(path, settings) === null
  const file = pins > 0 ? undefined : entries.find(isBootstrap)
  return file
    ? `Flux runs here by \`flux bootstrap\` (${file.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`
    : null
}

import type { FileEntry } from '../../model/file.js'

/** One line for a repository that has a bootstrap and no pin; null for any other. */
export function bootstrapAdvice(entries: readonly FileEntry[], pins: number): string | null {
  const file = pins > 0 ? undefined : entries.find(({ path }) => /(?:^|\/)gotk-(?:components|sync)\.ya?ml$/.test(path))
  return file
    ? `Flux runs here by \`flux bootstrap\` (${file.path}): "flux-lockstep migrate . --dry-run" shows the way to Flux Operator.`
    : null
}

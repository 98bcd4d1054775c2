import { isKustomizationFile } from '../../kustomize/names.js'
import type { DocumentReader } from '../../model/layout.js'
import type { Settings } from '../../model/settings.js'
import type { Workspace } from '../../model/workspace.js'
import { isSourceIgnore } from '../../text/ignore-rules.js'
import { speaksOfFlux, surveyTree } from '../run/survey.js'
import type { World } from '../run/world.js'

/** Files that are looked at in one go: through an API, each is a request. */
const width = 16

/**
 * False for a change that cannot change a verdict: none of its files speaks of Flux before or after, and no kustomization that leads to a
 * pin names one, nor is one read for what others say of it: a patch or a ConfigMap need not hold a word of Flux.
 */
export async function mayChangeVerdict(
  { workspace: after, reader }: Pick<World, 'workspace' | 'reader'>,
  change: { readonly before: Workspace | null; readonly changed: readonly string[] | null },
  settings: Settings,
): Promise<boolean> {
  const { before, changed } = change
  if (before === null || changed === null || changed.some(isSourceIgnore)) return true
  for (const tree of [after, before])
    if (await some(changed, tree, (bytes, path) => speaksOfFlux(bytes, path, settings))) return true
  for (const tree of [after, before]) if (await readsAny(tree, changed, settings, reader)) return true
  return false
}

async function some(
  paths: readonly string[],
  tree: Workspace,
  holds: (bytes: Uint8Array, path: string) => boolean,
): Promise<boolean> {
  for (let start = 0; start < paths.length; start += width) {
    const found = await Promise.all(
      paths.slice(start, start + width).map(async (path) => {
        const bytes = await tree.read(path)
        return bytes !== null && holds(bytes, path)
      }),
    )
    if (found.includes(true)) return true
  }
  return false
}

/** Texts that can patch, fill in or replace what a pin says without a word of Flux. */
const manifestName = /\.(?:ya?ml|json|env|properties|tfvars|hcl|tf)$/i

/** The tree is read as a scan reads it only where a manifest changed, or a kustomization speaks of the name of a changed file. */
async function readsAny(
  tree: Workspace,
  changed: readonly string[],
  settings: Settings,
  reader: DocumentReader,
): Promise<boolean> {
  const kustomizations = (await tree.list()).map(({ path }) => path).filter(isKustomizationFile)
  const names = changed.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const speaks = (bytes: Uint8Array): boolean => {
    const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return names.some((name) => view.includes(name))
  }
  const manifests = changed.some((path) => manifestName.test(path) || isKustomizationFile(path))
  if (!manifests && !(await some(kustomizations, tree, speaks))) return false
  const survey = await surveyTree(tree, settings, { breadth: 'flux', reader })
  const read = new Set(survey.tree.files.map(({ file }) => file.path))
  return changed.some((path) => read.has(path))
}

import type { Repository } from '../model/reference.js'
import type { ArtifactRole } from '../model/role.js'
import type { Settings } from '../model/settings.js'
import { looseReference } from './loose-reference.js'

/** What the value of a variable selects. */
export interface ConstantUse {
  readonly role: ArtifactRole
  readonly repository: Repository | null
}

const variable = String.raw`v?(?:\$\{?(\w+)\}?|\{\{-?\s*\.?(\w+)\s*-?\}\})`
const download = new RegExp(
  String.raw`github\.com\/controlplaneio-fluxcd\/flux-operator\/releases\/download\/${variable}\/(\w[\w-]*)?`,
  'g',
)
// each begins where a word begins, or a very long word would be read once for each of its characters
const manifests = new RegExp(
  String.raw`(?<![\w.${'$'}{}:/-])([\w.${'$'}{}:/-]*flux-operator-manifests):${variable}`,
  'g',
)
const helm = new RegExp(
  String.raw`(?<![^\s"'=])([^\s"'=]*charts\/flux-(?:operator-mcp|operator|instance))(?=["'\s])(?:[^\n;|&\\]|\\\r?\n){0,400}?--version[= \t]+["']?${variable}`,
  'g',
)

/** Variables that a script puts into a release's address, a call of helm or a reference of the manifests, by their names. */
export function constantUses(text: string, settings: Settings): ReadonlyMap<string, ConstantUse> {
  const uses = new Map<string, ConstantUse>()
  const add = (name: string | undefined, use: ConstantUse | null): void => {
    if (name !== undefined && use !== null && !uses.has(name)) uses.set(name, use)
  }
  for (const [, plain, braced, artifact = ''] of text.matchAll(download)) {
    const role = artifact.startsWith('flux-operator') ? 'cli-image' : 'operator-image'
    add(plain ?? braced, { role, repository: null })
  }
  for (const pattern of [helm, manifests])
    for (const [, reference = '', plain, braced] of text.matchAll(pattern)) {
      const found = looseReference(reference, settings)
      add(plain ?? braced, found && { role: found.role, repository: found.repository })
    }
  return uses
}

import { otherEntries } from '../model/entries.js'
import { hasTrueName, type FileEntry } from '../model/file.js'
import { folderOf } from '../model/folder.js'
import type { SkippedFile } from '../model/layout.js'
import type { Workspace } from '../model/workspace.js'
import { isBelow, resolvePath } from '../kustomize/paths.js'

/** Names that people give to what installs the operator or an instance, and the repositories that hold it. */
const speaksOfPins = /flux-?(?:operator|instance)|controlplaneio-fluxcd/i

/**
 * Links and submodules that speak of a pin, by their own name or by where they lead, and files whose names are not theirs, with the reason
 * why nothing of them is read. A link to a file of the tree is passed over: that file is read where it lies.
 */
export async function unreadPlaces(
  workspace: Workspace,
  entries: readonly FileEntry[],
): Promise<readonly SkippedFile[]> {
  const others = otherEntries(entries)
  const links = others.filter(({ mode }) => mode === '120000')
  const submodules = others.filter(({ mode }) => mode === '160000')
  const found: SkippedFile[] = others
    .filter(isMisnamed)
    .map(({ path }) => ({ file: path, line: 1, reason: misnamed, cause: 'name' }))
  for (const { path } of links) {
    const reason = await reasonOfLink(workspace, path, entries)
    if (reason !== null) found.push({ file: path, line: 1, reason, cause: 'link' })
  }
  const addresses = submodules.length > 0 ? await submoduleAddresses(workspace) : new Map<string, string>()
  for (const { path } of submodules)
    if (speaksOfPins.test(`${path} ${addresses.get(path) ?? ''}`))
      found.push({
        file: path,
        line: 1,
        reason: 'a submodule is not read: its pins belong to its own repository',
        cause: 'submodule',
      })
  return found
}

const misnamed = 'its name is no UTF-8, so that the file is neither read nor written: rename it'

/** Files that could hold a pin by the ends of their names, which are decoded whatever stands before. */
function isMisnamed(entry: FileEntry): boolean {
  return !hasTrueName(entry) && (speaksOfPins.test(entry.path) || pinned.test(entry.path))
}

const pinned =
  /\.(?:ya?ml|json|tf|tfvars|hcl|nix|sh|bash|ps1|env|toml|cue|jsonnet|libsonnet|gotmpl|tpl|tmpl|tftpl|j2)$/i

async function reasonOfLink(workspace: Workspace, path: string, entries: readonly FileEntry[]): Promise<string | null> {
  const target = await workspace.link(path)
  if (!speaksOfPins.test(`${path} ${target ?? ''}`)) return null
  const inside = target === null || target.startsWith('/') ? null : resolvePath(folderOf(path), target)
  if (inside === null) return 'a symbolic link out of the repository is not followed'
  const leads = entries.some((entry) => isBelow(entry.path, inside) && entry.mode !== '120000')
  return leads ? null : 'a symbolic link leads to no file of the repository'
}

/** The path of each submodule with its address: https://git-scm.com/docs/gitmodules. */
async function submoduleAddresses(workspace: Workspace): Promise<ReadonlyMap<string, string>> {
  const bytes = await workspace.read('.gitmodules', 1024 * 1024)
  const sections = Buffer.from(bytes ?? [])
    .toString('utf8')
    .split(/^[ \t]*\[/m)
  return new Map(
    sections.flatMap((section): [string, string][] => {
      const path = settingIn(section, 'path')
      const url = settingIn(section, 'url')
      return path !== undefined && url !== undefined ? [[path, url]] : []
    }),
  )
}

/** A value of a section; the first where there are several. */
function settingIn(section: string, key: string): string | undefined {
  for (const line of section.split('\n')) {
    const at = line.indexOf('=')
    if (at >= 0 && line.slice(0, at).trim() === key) return line.slice(at + 1).trim() || undefined
  }
  return undefined
}

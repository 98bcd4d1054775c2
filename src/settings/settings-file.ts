import { LockstepError } from '../model/failure.js'
import type { Workspace } from '../model/workspace.js'

/** The names that a settings file may have, from the root of the repository. */
export const settingsFiles = [
  '.github/flux-lockstep.yaml',
  '.github/flux-lockstep.yml',
  '.github/flux-lockstep.json',
] as const

/**
 * The settings file of a tree, or null where there is none. `path` asks for one file, which must then be there.
 * Throws `settings` where two of the names exist at once, one is a symbolic link (which is not followed), or the file that was asked for
 * does not exist.
 */
export async function findSettingsFile(
  workspace: Workspace,
  path: string | null = null,
): Promise<{ path: string; text: string } | null> {
  if (path !== null) return requiredFile(workspace, path)
  const found: { path: string; text: string }[] = []
  for (const candidate of settingsFiles) {
    const bytes = await workspace.read(candidate)
    if (bytes !== null) found.push({ path: candidate, text: decode(bytes) })
    else if ((await workspace.link(candidate)) !== null) throw linked(candidate)
  }
  if (found.length > 1)
    throw new LockstepError(
      'settings',
      `${found.map((file) => file.path).join(' and ')} both hold settings; keep one of them.`,
    )
  return found[0] ?? null
}

/** Whether one of some paths holds the settings: the file that `config` names, or any of the usual names without it. */
export function holdSettings(paths: readonly string[], config: string | null): boolean {
  const names: readonly string[] = config === null ? settingsFiles : [config.replace(/^\.\//, '')]
  return paths.some((path) => names.includes(path))
}

async function requiredFile(workspace: Workspace, path: string): Promise<{ path: string; text: string }> {
  const below = path.replace(/^\.\//, '')
  const bytes = await workspace.read(below)
  if (bytes !== null) return { path, text: decode(bytes) }
  if ((await workspace.link(below)) !== null) throw linked(path)
  throw new LockstepError(
    'settings',
    `The settings file ${JSON.stringify(path)} does not exist or is not a file; give its path from the root of the repository.`,
  )
}

function linked(path: string): LockstepError {
  return new LockstepError(
    'settings',
    `${path} is a symbolic link, and the settings are read from no link; put the file itself there.`,
  )
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes)
}

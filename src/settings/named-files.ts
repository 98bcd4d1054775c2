import { LockstepError } from '../model/failure.js'
import type { Settings } from '../model/settings.js'
import type { Workspace } from '../model/workspace.js'

/** Bytes of a trusted root; those of Sigstore are some 10 KiB. */
const rootLimit = 2 ** 22

/** The settings themselves, once the file that they name is there. Throws `settings` where it is not, or is no JSON. */
export async function withNamedFiles(settings: Settings, workspace: Workspace): Promise<Settings> {
  const { trustedRoot: path } = settings
  if (path === null) return settings
  const bytes = await workspace.read(path, rootLimit)
  if (bytes === null) throw refused(path, 'is no file of the repository; correct the path, or commit the file')
  if (!isJson(bytes)) throw refused(path, 'is no JSON; it has to be a trusted_root.json')
  return settings
}

function refused(path: string, what: string): LockstepError {
  return new LockstepError('settings', `sigstore-trusted-root: ${path} ${what}.`)
}

function isJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(Buffer.from(bytes).toString('utf8'))
    return true
  } catch {
    return false
  }
}

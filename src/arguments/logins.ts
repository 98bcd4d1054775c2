import { LockstepError } from '../model/failure.js'
import type { RegistryLogin } from '../model/registry.js'

const line = /^(?<host>[A-Za-z0-9.-]+(?::\d{1,5})?|\[[0-9a-fA-F:]+\](?::\d{1,5})?)=(?<user>[^:]+):(?<password>.+)$/

/** Reads `HOST=USER:PASSWORD` lines; empty lines are left out. Throws `usage`, which never repeats a line. */
export function readLogins(text: string): readonly RegistryLogin[] {
  return text.split(/\r?\n/).flatMap((raw, index): readonly RegistryLogin[] => {
    const written = raw.trim()
    if (written === '') return []
    const { host, user, password } = line.exec(written)?.groups ?? {}
    if (host !== undefined && user !== undefined && password !== undefined)
      return [{ host: host.toLowerCase(), user: user.trim(), password }]
    throw new LockstepError(
      'usage',
      `Line ${index + 1} of the input registry-credentials is not HOST=USER:PASSWORD; write one host a line, without https://.`,
    )
  })
}

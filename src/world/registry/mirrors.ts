import { LockstepError } from '../../model/failure.js'
import { formatRepository, type Repository } from '../../model/reference.js'
import type { RegistrySettings } from '../../model/settings.js'
import { addressKind, assertAllowed } from './addresses.js'

/** Where a repository is really asked for. */
export interface MirrorTarget {
  /** The name that pins use, for messages. */
  readonly name: string
  readonly base: URL
  /** Origin and path: one place is asked once, whatever pins call it. */
  readonly address: string
  /** The path of the repository below `/v2/`. */
  readonly path: string
}

/** Applies the override or mirror of the repository itself, of a prefix, or of its host, the longest first. */
export function targetOf(repository: Repository, settings: RegistrySettings): MirrorTarget {
  const name = formatRepository(repository)
  const mirrors = { ...settings.mirrors, ...settings.overrides }
  const key = Object.keys(mirrors)
    .filter((prefix) => name === prefix || name.startsWith(`${prefix}/`))
    .sort((a, b) => b.length - a.length)[0]
  const base = key === undefined ? baseOf(repository.host, settings) : mirrorUrl(key, mirrors[key] ?? '')
  assertAllowed(base, settings, null)
  const prefix = base.pathname.replace(/^\/(?:v2(?=\/|$))?/, '').replace(/^\/|(?<!\/)\/+$/g, '')
  // A mirror of one repository names that repository whole; a mirror of a host or prefix replaces just that.
  const rest = key === undefined ? repository.path : key.includes('/') ? name.slice(key.length + 1) : repository.path
  const path = [prefix, rest].filter((part) => part !== '').join('/')
  return { name, base: new URL(base.origin), address: `${base.origin}/${path}`, path }
}

function baseOf(host: string, settings: RegistrySettings): URL {
  const contacted = host === 'docker.io' ? 'registry-1.docker.io' : host
  const hostname = new URL(`https://${contacted}`).hostname
  const plain = addressKind(hostname) === 'loopback' || settings.insecure.includes(contacted)
  return new URL(`${plain ? 'http' : 'https'}://${contacted}`)
}

function mirrorUrl(key: string, text: string): URL {
  if (!URL.canParse(text)) throw new LockstepError('settings', `registry-mirrors: the mirror of ${key} is no URL`)
  return new URL(text)
}

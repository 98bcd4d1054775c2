import type { RegistrySettings } from '../../src/model/settings.js'
import { gatedFetch } from '../../src/world/gated-fetch.js'
import { openRegistry, type RegistryWorld } from '../../src/world/registry/index.js'

/** Settings that send ghcr.io elsewhere, as a rule to an embedded registry. */
export function mirrored(url: string, changes: Partial<RegistrySettings> = {}): RegistrySettings {
  const mirrors = { 'ghcr.io': url }
  return { mirrors, overrides: {}, insecure: [], private: [], auth: 'anonymous', timeout: 60, layout: null, ...changes }
}

const direct = gatedFetch()
const open = { admit: () => undefined, admitAddress: () => undefined }

/** A world with the real network and nobody logged in; waits between attempts take no time. */
export function registryWorld(changes: Partial<RegistryWorld> = {}): RegistryWorld {
  return {
    env: { HOME: '/home/me' },
    fetch: (url, request) => direct(url, request, open),
    clock: { now: () => new Date() },
    sleep: () => Promise.resolve(),
    random: () => 0,
    readFile: () => Promise.resolve(null),
    run: () => Promise.resolve({ kind: 'failed', reason: 'is not installed', output: '' }),
    githubToken: null,
    logins: [],
    ...changes,
  }
}

/** The real client on a registry that stands in for ghcr.io. */
export function openMirrored(
  url: string,
  settings: Partial<RegistrySettings> = {},
  world: Partial<RegistryWorld> = {},
) {
  return openRegistry(mirrored(url, settings), registryWorld(world))
}

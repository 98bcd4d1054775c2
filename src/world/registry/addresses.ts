import { LockstepError } from '../../model/failure.js'
import type { RegistrySettings } from '../../model/settings.js'
import { addressKind } from '../address-kind.js'
import { addressRefusal, strayingOf, type RequestGate } from '../gate.js'

export { addressKind }

/**
 * Throws `registry-denied` where a request must not go: link-local and metadata addresses, plain http to others than loopback or
 * `insecure` hosts, and, where a registry named the address (`led`), private and loopback ones that are neither listed nor its own host.
 */
export function assertAllowed(url: URL, settings: RegistrySettings, led: { readonly by: URL } | null): void {
  const kind = addressKind(url.hostname)
  const refuse = (why: string) => new LockstepError('registry-denied', `${url.origin}: ${why}`)
  const why = addressRefusal(url)
  if (why !== null) throw refuse(why)
  if (url.protocol === 'http:' && kind !== 'loopback' && !settings.insecure.includes(url.host))
    throw refuse(`plain http goes to loopback only; allow it with --allow-insecure-registry ${url.host}`)
  if (led !== null && kind !== 'public' && !isTrusted(url, settings, led.by))
    throw refuse(`${led.by.host} leads to a private address; list it under allow-private-registry if that is right`)
}

function isTrusted(url: URL, settings: RegistrySettings, by: URL): boolean {
  if (url.hostname === by.hostname) return true
  const bothLoopback = addressKind(url.hostname) === 'loopback' && addressKind(by.hostname) === 'loopback'
  return bothLoopback || isListed(url.hostname, url.host, settings.private)
}

function isListed(hostname: string, host: string, list: readonly string[]): boolean {
  return list.includes(host) || list.includes(hostname)
}

/**
 * The gate of the registries: whatever is asked is admitted as written and once more as resolved, so that a public name cannot lead inside.
 * Hosts that a mirror or the lists of the settings name may lie on private addresses.
 */
export function registryGate(settings: RegistrySettings): RequestGate {
  const mirrors = [...Object.values(settings.mirrors), ...Object.values(settings.overrides)]
  const named = mirrors.flatMap((text) => (URL.canParse(text) ? new URL(text).hostname : []))
  return {
    admit: (url) => assertAllowed(url, settings, null),
    admitAddress(host, port, address) {
      const listed = () =>
        named.includes(host) || isListed(host, `${host}:${port}`, [...settings.private, ...settings.insecure])
      const why = strayingOf(host, address, listed)
      if (why !== null)
        throw new LockstepError(
          'registry-denied',
          `${host}: ${why}; list it under allow-private-registry if that is right`,
        )
    },
  }
}

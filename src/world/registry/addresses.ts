import { isIP } from 'node:net'
import { LockstepError } from '../../model/failure.js'
import type { RegistrySettings } from '../../model/settings.js'

/** Where an address lies; names count as public unless they are known. */
export type AddressKind = 'public' | 'loopback' | 'private' | 'link-local'

const metadataNames = new Set(['metadata.google.internal', 'metadata', 'instance-data', 'instance-data.ec2.internal'])

/** Metadata services of three clouds outside of the link-local range. */
const metadataAddresses = new Set(['100.100.100.200', '168.63.129.16', '192.0.0.192'])

/** The kind of a host name as `URL.hostname` gives it (IPv6 in brackets, IPv4 in canonical form). */
export function addressKind(hostname: string): AddressKind {
  const host = hostname
    .replace(/^\[|\]$/g, '')
    .replace(/\.$/, '')
    .toLowerCase()
  if (host === 'localhost' || host.endsWith('.localhost')) return 'loopback'
  if (metadataNames.has(host)) return 'link-local'
  if (isIP(host) === 4) return kindOfIpv4(host)
  return isIP(host) === 6 ? kindOfIpv6(host) : 'public'
}

function kindOfIpv4(host: string): AddressKind {
  const [a = 0, b = 0] = host.split('.').map(Number)
  if (a === 127) return 'loopback'
  // this network, multicast and broadcast are no registry's addresses either
  if ((a === 169 && b === 254) || a === 0 || a >= 224 || metadataAddresses.has(host)) return 'link-local'
  return isPrivate(a, b) ? 'private' : 'public'
}

function isPrivate(a: number, b: number): boolean {
  if (a === 172) return b >= 16 && b < 32
  if (a === 100) return b >= 64 && b < 128
  return a === 10 || (a === 192 && b === 168)
}

function kindOfIpv6(host: string): AddressKind {
  const embedded = embeddedIpv4(host)
  if (embedded !== null) return kindOfIpv4(embedded)
  if (host === '::1') return 'loopback'
  if (/^fe[89ab]/.test(host) || /^ff/.test(host) || host === '::' || host === 'fd00:ec2::254') return 'link-local'
  return /^f[cd]/.test(host) ? 'private' : 'public'
}

/** The IPv4 address inside a mapped (`::ffff:`), translated (`64:ff9b::`, RFC 6052) or 6to4 (`2002:`) one, or null. */
function embeddedIpv4(host: string): string | null {
  const tail = /^(?:::ffff:|64:ff9b::)([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(host)
  const found = tail ?? /^2002:([0-9a-f]{1,4}):([0-9a-f]{1,4})(?::|$)/.exec(host)
  if (!found) return null
  const [high, low] = [parseInt(found[1] ?? '', 16), parseInt(found[2] ?? '', 16)]
  return [high >> 8, high & 255, low >> 8, low & 255].join('.')
}

/**
 * Throws `registry-denied` where a request must not go: link-local and metadata addresses, plain http to others than loopback or
 * `insecure` hosts, and, where a registry named the address (`led`), private and loopback ones that are neither listed nor its own host.
 */
export function assertAllowed(url: URL, settings: RegistrySettings, led: { readonly by: URL } | null): void {
  const kind = addressKind(url.hostname)
  const refuse = (why: string) => new LockstepError('registry-denied', `${url.origin}: ${why}`)
  if (kind === 'link-local') throw refuse('link-local and metadata addresses are never asked')
  if (url.protocol !== 'https:' && url.protocol !== 'http:') throw refuse(`${url.protocol} is no way to a registry`)
  if (url.username !== '' || url.password !== '')
    throw refuse('credentials do not belong in an address; log in instead')
  if (url.protocol === 'http:' && kind !== 'loopback' && !settings.insecure.includes(url.host))
    throw refuse(`plain http goes to loopback only; allow it with --allow-insecure-registry ${url.host}`)
  if (led !== null && kind !== 'public' && !isTrusted(url, settings, led.by))
    throw refuse(`${led.by.host} leads to a private address; list it under private registries if that is right`)
}

function isTrusted(url: URL, settings: RegistrySettings, by: URL): boolean {
  if (url.hostname === by.hostname) return true
  const bothLoopback = addressKind(url.hostname) === 'loopback' && addressKind(by.hostname) === 'loopback'
  return bothLoopback || settings.private.includes(url.host) || settings.private.includes(url.hostname)
}

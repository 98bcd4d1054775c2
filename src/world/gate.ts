import { LockstepError, type FailureCode } from '../model/failure.js'
import { addressKind } from './address-kind.js'

/** What every request passes: with its address as written before it is sent, and with the one that is dialled just before the socket opens. */
export interface RequestGate {
  /** Throws where this address must not be asked. */
  admit(url: URL): void
  /** Throws where a host must not be reached at the IP address that its name resolved to, or that it is. `port` as dialled. */
  admitAddress(host: string, port: string, address: string): void
}

/** What is refused the same everywhere: ways that are none of the web's, credentials in an address, and addresses that are no server's. */
export function addressRefusal(url: URL): string | null {
  if (addressKind(url.hostname) === 'link-local') return 'link-local and metadata addresses are never asked'
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return `${url.protocol} is no way to a server`
  if (url.username !== '' || url.password !== '') return 'credentials do not belong in an address; log in instead'
  return null
}

/** Why a name must not be followed to an IP address, or null. A name that says what it is (`localhost`, an address) was judged as written. */
export function strayingOf(host: string, address: string, isListed: () => boolean): string | null {
  const kind = addressKind(address)
  if (kind === 'public') return null
  if (kind === 'link-local') return `it resolves to ${address}: link-local and metadata addresses are never asked`
  if (addressKind(host) === kind || isListed()) return null
  return `it resolves to ${address}, a ${kind} address`
}

/** The gate to whatever is public and speaks https. */
export const publicWeb: RequestGate = {
  admit: (url) => admitPublic(url, null, 'registry-denied'),
  admitAddress: (host, _port, address) => admitPublicAddress(host, address, 'registry-denied'),
}

/** The gate to public servers of which this program itself knows the names, and to no other. */
export function publicGate(hosts: readonly string[], code: FailureCode): RequestGate {
  return {
    admit: (url) => admitPublic(url, hosts, code),
    admitAddress: (host, _port, address) => admitPublicAddress(host, address, code),
  }
}

function admitPublic(url: URL, hosts: readonly string[] | null, code: FailureCode): void {
  const isAsked =
    url.protocol === 'https:' && addressKind(url.hostname) === 'public' && (hosts?.includes(url.host) ?? true)
  const why = addressRefusal(url) ?? (isAsked ? null : 'it is not asked')
  if (why !== null) throw new LockstepError(code, `${url.origin}: ${why}`)
}

function admitPublicAddress(host: string, address: string, code: FailureCode): void {
  const why = strayingOf(host, address, () => false)
  if (why !== null) throw new LockstepError(code, `${host}: ${why}, and is not asked`)
}

/** The gate to the servers whose addresses the job was given: they alone, wherever they are. */
export function jobGate(addresses: readonly string[]): RequestGate {
  const origins = new Set(addresses.map((address) => new URL(address).origin))
  return {
    admit(url) {
      const why = addressRefusal(url) ?? (origins.has(url.origin) ? null : 'it is not the server of this job')
      if (why !== null) throw new LockstepError('forge-denied', `${url.origin}: ${why}`)
    },
    admitAddress(host, _port, address) {
      const why = strayingOf(host, address, () => true)
      if (why !== null) throw new LockstepError('forge-denied', `${host}: ${why}`)
    },
  }
}

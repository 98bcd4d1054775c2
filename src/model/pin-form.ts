import type { Pin } from './pin.js'
import type { PolicySettings } from './settings.js'

/** True for a pin that the settings want written differently at whatever release: a float to be fixed, a digest to be added or removed. */
export function isUnsettled(pin: Pin, { digests }: PolicySettings): boolean {
  if (pin.action !== 'follow' || pin.role === 'flux-version') return false
  if (isFloat(pin)) return true
  if (digests === 'off') return removesDigest(pin, digests)
  return digests === 'pin' && addsDigest(pin)
}

/** True where nothing exact is written, so that what runs moves by itself. */
export function isFloat({ selector }: Pin): boolean {
  return selector === 'floating' || selector === 'implicit'
}

/** True where `digests: off` can take the digest away. */
export function removesDigest(pin: Pin, digests: PolicySettings['digests']): boolean {
  if (digests !== 'off' || pin.digest === null) return false
  const room = pin.writing.digest
  return room.kind === 'apart' && room.removal !== null
}

/** True where a digest is missing, its shape has room for one, and its repository can be asked. */
function addsDigest(pin: Pin): boolean {
  return pin.digest === null && pin.writing.digest.kind === 'apart' && pin.repository !== null && pin.version !== null
}

import type { Pin } from '../model/pin.js'
import { isFloat } from '../model/pin-form.js'
import type { PolicySettings } from '../model/settings.js'

/** Lets a pin that floats follow where the settings embed or pin it and there is room for that; any other pin stays as it is. */
export function actingPin(pin: Pin, { floating }: PolicySettings): Pin {
  if (floating === 'report' || pin.action !== 'report' || !isFloat(pin) || isBuild(pin)) return pin
  const place = floating === 'pin' ? pin.writing.place : (pin.writing.embedding?.place ?? null)
  if (place === null) {
    const missing = `${pin.reason ?? 'it floats'}, and nothing can be written here by itself`
    return floating === 'pin' || pin.role === 'manifests' ? { ...pin, reason: missing } : pin
  }
  return { ...pin, action: 'follow', reason: null }
}

/** A build of the manifests between releases, `vX.Y.Z-<unix seconds>`: chosen on purpose, for fixes of enterprise images. */
function isBuild({ value }: Pin): boolean {
  return /-\d{9,}$/.test(value)
}

import type { Pin } from '../model/pin.js'
import { problemOf, type Problem } from '../model/problem.js'
import { formatRepository } from '../model/reference.js'

/** Versions that are written twice, for bootstrap and for Flux, and do not move together or differ. */
export function duplicateOwners(pins: readonly Pin[]): readonly Problem[] {
  const bootstrap = pins.filter((pin) => pin.scope === 'bootstrap' && pin.version !== null && isOwned(pin))
  return bootstrap.flatMap((pin) => {
    const owner = pins.find((other) => other.scope === 'gitops' && other.role === pin.role && sameCluster(other, pin))
    if (!owner || (owner.version === null && owner.selector !== 'range')) return []
    const differs = owner.version !== null && owner.version !== pin.version
    if (!differs && owner.action === 'follow' && pin.action === 'follow') return []
    const other = `${owner.file}:${owner.line}`
    return [
      problemOf('duplicate-owner', pin, {
        severity: differs ? 'warning' : 'notice',
        message: `The version of the ${pin.role} has two owners: ${String(pin.version)} here for bootstrap, ${owner.value} in ${other}${differs ? ', so the next bootstrap installs another version than Flux does' : ''}.`,
        help: 'Keep both at one version, or let the bootstrap read it from the other file.',
        detail: `owner ${pin.role} ${pin.repository ? formatRepository(pin.repository) : ''}`,
      }),
    ]
  })
}

function isOwned(pin: Pin): boolean {
  return pin.role === 'operator-chart' || pin.role === 'instance-chart'
}

function sameCluster(a: Pin, b: Pin): boolean {
  return a.cluster === b.cluster || a.cluster === '' || b.cluster === ''
}

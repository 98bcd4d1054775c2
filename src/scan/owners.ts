import { namesRelease, type Pin } from '../model/pin.js'
import { definesRelease } from '../model/role.js'
import { oldest, type Version } from '../model/version.js'

const template = /\.(?:j2|jinja2?|gotmpl|tpl|tmpl|tftpl)$/

/**
 * The pins of one set with who owns them: templates beside files that Flux reconciles itself are what those were once rendered from, and
 * follow like any bootstrap copy; a stale one would else hold the whole set at the release of its day.
 */
export function ownedPins(pins: readonly Pin[]): readonly Pin[] {
  if (!pins.some((pin) => pin.scope === 'gitops' && selects(pin) && !template.test(pin.file))) return pins
  return pins.map((pin) => (template.test(pin.file) ? { ...pin, scope: 'bootstrap' } : pin))
}

/**
 * The lowest exact pin that Flux reconciles (design, rule 5). Copies that are run by hand define it only where nothing else selects a
 * chart: then they are no copies.
 */
export function currentRelease(pins: readonly Pin[]): Version | null {
  const own = pins.filter(
    ({ scope, role, action }) => scope === 'gitops' && definesRelease(role) && action !== 'ignore',
  )
  const defining = own.filter(selects)
  if (defining.length > 0 || own.some(({ role }) => role !== 'manifests')) return versionOf(defining)
  return versionOf(pins.filter(selects))
}

function selects(pin: Pin): boolean {
  return namesRelease(pin) && pin.selector === 'exact' && pin.action === 'follow'
}

function versionOf(pins: readonly Pin[]): Version | null {
  return oldest(pins.flatMap(({ version }) => version ?? []))
}

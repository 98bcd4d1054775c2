import type { Pin } from './pin.js'
import { definesRelease, isChart, roleNames, type Role } from './role.js'
import type { Version } from './version.js'

/** What of a pin tells whether its set agrees. */
export type AgreeingPin = Pick<
  Pin,
  'file' | 'line' | 'role' | 'selector' | 'scope' | 'action' | 'value' | 'version' | 'variable' | 'isAssumed'
>

/** Roles without which a cluster is in no lockstep; the MCP server and the command line only follow. */
const telling: readonly Role[] = ['operator-chart', 'operator-image', 'instance-chart', 'manifests']

/** The same, with the operator where the Operator Lifecycle Manager installs it. */
const installing: readonly Role[] = ['operator-package', ...telling]

/** True for a role that is part of what runs. */
export function isTelling(role: Role): boolean {
  return telling.includes(role)
}

/** What a role does that no exact version selects, one clause for each. */
export function looseRoles(pins: readonly AgreeingPin[]): readonly string[] {
  return installing.flatMap((role) => {
    const own = defining(role, pins)
    const loose = own.find(isLoose)
    // beside one that is exact only the place tells which is meant
    const isOneOfMany = own.some((pin) => pin.selector === 'exact')
    return loose ? clause(loose, isOneOfMany ? ` at ${placeOf(loose)}` : '') : []
  })
}

/** Copies that are run by hand and select by themselves, beside exact pins that Flux reconciles; one clause for each role. */
export function looseCopies(pins: readonly AgreeingPin[]): readonly string[] {
  return telling.flatMap((role) => {
    const [loose] = copies(role, pins).filter((pin) => isLoose(pin) && pin.selector !== 'variable')
    return loose ? clause(loose, ` at ${placeOf(loose)}`) : []
  })
}

/** Copies that are filled in from what was not found, beside exact pins that Flux reconciles. */
export function openCopies(pins: readonly AgreeingPin[]): readonly string[] {
  const open = telling.flatMap((role) =>
    copies(role, pins).filter((pin) => isLoose(pin) && pin.selector === 'variable'),
  )
  return counted(open, (pin) => {
    const from = pin.variable?.name ?? pin.value
    return `${placeOf(pin)} takes the ${roleNames[pin.role]} from ${from === '' ? 'elsewhere' : from}`
  })
}

/** Pins that no tool reads as they are written, which tell nothing of what runs. */
export function invalidClauses(pins: readonly AgreeingPin[]): readonly string[] {
  const invalid = pins.filter(
    ({ role, action, selector }) => isTelling(role) && action === 'report' && selector === 'misplaced-digest',
  )
  return counted(invalid, (pin) => `${placeOf(pin)} is no tag`)
}

/** Pins that name another release than this one and that no update moves. */
export function stayingClauses(pins: readonly AgreeingPin[], release: Version): readonly string[] {
  const staying = pins.filter(
    ({ role, action, version, isAssumed }) =>
      definesRelease(role) && action === 'report' && !isAssumed && version !== null && version !== release,
  )
  return counted(staying, (pin) => `${placeOf(pin)} is moved by hand and names ${pin.value}`)
}

/** What pins name that no update moves, where nothing else names a release and they differ. */
export function differingClauses(pins: readonly AgreeingPin[]): readonly string[] {
  const [first, ...others] = pins.filter(
    ({ role, action, version, isAssumed }) =>
      definesRelease(role) && action === 'report' && !isAssumed && version !== null,
  )
  if (!first || first.version === null) return []
  const differing = stayingClauses(others, first.version)
  return differing.length === 0 ? [] : [`${placeOf(first)} names ${first.value}`, ...differing]
}

/** Pins that name another release than this one and that move, although another value may be in use instead of theirs. */
export function assumedClauses(pins: readonly AgreeingPin[], release: Version): readonly string[] {
  const assumed = pins.filter(
    ({ role, action, selector, version, isAssumed }) =>
      definesRelease(role) && action === 'follow' && selector === 'exact' && isAssumed && version !== release,
  )
  return counted(assumed, (pin) => `${placeOf(pin)} may be in use and names ${pin.value}`)
}

/** The roles that exact pins select, in a word. */
export function fixedText(pins: readonly AgreeingPin[]): string {
  const fixed = pins.filter(
    ({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && isTelling(role),
  )
  const roles = new Set(fixed.map(({ role }) => role))
  const [only] = roles
  if (roles.size === 1 && only !== undefined && only !== 'manifests') return roleNames[only]
  if (roles.size === 1) return 'manifests'
  return [...roles].every(isChart) ? 'charts' : 'pins'
}

/** The first of some pins in words, and how many more there are. */
function counted(pins: readonly AgreeingPin[], said: (pin: AgreeingPin) => string): readonly string[] {
  const [first] = pins
  if (!first) return []
  const more = pins.length - 1
  const rest = more === 0 ? '' : more === 1 ? ', and 1 more place does so' : `, and ${more} more places do so`
  return [`${said(first)}${rest}`]
}

function ofRole(role: Role, pins: readonly AgreeingPin[]): readonly AgreeingPin[] {
  return pins.filter((pin) => pin.role === role && pin.action !== 'ignore')
}

/** The pins that say what of a role runs: those that Flux reconciles, or all where it reconciles none. */
function defining(role: Role, pins: readonly AgreeingPin[]): readonly AgreeingPin[] {
  const all = ofRole(role, pins)
  const reconciled = all.filter(({ scope }) => scope === 'gitops')
  return reconciled.length > 0 ? reconciled : all
}

/** The pins of a role beside those that say what runs. */
function copies(role: Role, pins: readonly AgreeingPin[]): readonly AgreeingPin[] {
  const own = defining(role, pins)
  return ofRole(role, pins).filter((pin) => !own.includes(pin))
}

/** True where no version is written; a variable whose value was found is told by its own pin. */
function isLoose({ selector, variable }: AgreeingPin): boolean {
  return verbs[selector] !== null && !variable?.filledFrom.length
}

function clause({ role, selector }: AgreeingPin, at: string): readonly string[] {
  const verb = verbs[selector]
  if (!verb) return []
  const [one, many] = verb
  return [role === 'manifests' ? `manifests${at} ${many}` : `the ${roleNames[role]}${at} ${one}`]
}

const verbs: Readonly<Record<Pin['selector'], readonly [one: string, many: string] | null>> = {
  exact: null,
  'misplaced-digest': null,
  embedded: null,
  floating: ['floats', 'float'],
  implicit: ['floats', 'float'],
  range: ['follows a range', 'follow a range'],
  variable: ['is filled in from elsewhere', 'are filled in from elsewhere'],
  digest: ['is a digest alone', 'are a digest alone'],
}

function placeOf({ file, line }: AgreeingPin): string {
  return `${file}:${line}`
}

import type { Pin } from './pin.js'
import { isChart, roleNames, type Role } from './role.js'
import type { Version } from './version.js'

/**
 * How far a set is in lockstep: `none` where no exact pin names a release; `out` where exact pins differ; `floating` where they agree and
 * something selects by itself beside them; `partly` where a place was not understood; `lockstep` where everything was read and agrees.
 */
export type AgreementKind = 'none' | 'out' | 'floating' | 'partly' | 'lockstep'

/** The same in words, which never say more than what was read (design, rule 13). */
export interface Agreement {
  readonly kind: AgreementKind
  readonly text: string
}

/** What tells how far a set agrees. */
export interface Agreeing {
  readonly current: Version | null
  readonly lockstep: boolean
  readonly pins: readonly Pick<Pin, 'role' | 'selector' | 'scope' | 'action' | 'variable'>[]
  readonly unread: readonly unknown[]
}

/** How far a set is in lockstep, in a word and in words. */
export function agreementOf(set: Agreeing): Agreement {
  const { current, lockstep, unread } = set
  const open = unread.length === 0 ? '' : `; ${notUnderstood(unread.length)}`
  if (!lockstep) return { kind: 'out', text: `out of lockstep${open}` }
  const loose = looseRoles(set)
  if (current === null) return { kind: 'none', text: `${unpinnedText(set, loose)}${open}` }
  if (loose.length > 0) return { kind: 'floating', text: `${fixedText(set)} at ${current}, ${loose.join(', ')}${open}` }
  if (open !== '') return { kind: 'partly', text: `in lockstep as far as it is read${open}` }
  return { kind: 'lockstep', text: 'in lockstep' }
}

/** Copies beside a range move within it and are no pins of what runs. */
function unpinnedText({ pins }: Agreeing, loose: readonly string[]): string {
  const isCopy = ({ role, selector, action }: Agreeing['pins'][number]): boolean =>
    selector === 'exact' && action === 'follow' && telling.includes(role)
  if (loose.length === 0 || !pins.some(isCopy)) return 'no pin that an update moves'
  return `only copies name a release, ${loose.join(', ')}`
}

/** `1 place is not understood`. */
export function notUnderstood(count: number): string {
  return count === 1 ? '1 place is not understood' : `${count} places are not understood`
}

/** Roles without which a cluster is in no lockstep; the MCP server and the command line only follow. */
const telling: readonly Role[] = ['operator-chart', 'operator-image', 'instance-chart', 'manifests']

/** What a role does that no exact version selects, one clause for each. */
function looseRoles({ pins }: Agreeing): readonly string[] {
  return telling.flatMap((role) => {
    const all = pins.filter((pin) => pin.role === role && pin.action !== 'ignore')
    const reconciled = all.filter(({ scope }) => scope === 'gitops')
    const own = reconciled.length > 0 ? reconciled : all
    // a variable whose value was found is told by its own pin
    const loose = own.find(({ selector, variable }) => verbs[selector] !== null && !variable?.filledFrom.length)
    const verb = loose && verbs[loose.selector]
    return verb ? [clause(role, verb)] : []
  })
}

function clause(role: Role, [one, many]: readonly [string, string]): string {
  return role === 'manifests' ? `manifests ${many}` : `the ${roleNames[role]} ${one}`
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

function fixedText({ pins }: Agreeing): string {
  const roles = new Set(
    pins
      .filter(
        ({ selector, role }) => (selector === 'exact' || selector === 'misplaced-digest') && telling.includes(role),
      )
      .map(({ role }) => role),
  )
  const [only] = roles
  if (roles.size === 1 && only !== undefined && only !== 'manifests') return roleNames[only]
  if (roles.size === 1) return 'manifests'
  return [...roles].every(isChart) ? 'charts' : 'pins'
}

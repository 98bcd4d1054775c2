import {
  assumedClauses,
  differingClauses,
  fixedText,
  invalidClauses,
  isTelling,
  looseCopies,
  looseRoles,
  openCopies,
  stayingClauses,
  type AgreeingPin,
} from './loose-pins.js'
import { isCompanion } from './role.js'
import type { Version } from './version.js'

/**
 * How far a set is in lockstep: `none` where no exact pin names a release; `out` where exact pins differ; `floating` where they agree and
 * something selects by itself beside them; `partly` where a place was not understood, is filled in from what was not found, names another
 * release that no update moves, or one that may not be in use; `lockstep` where everything was read and agrees.
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
  readonly pins: readonly AgreeingPin[]
  readonly unread: readonly unknown[]
}

/** How far a set is in lockstep, in a word and in words. */
export function agreementOf(set: Agreeing): Agreement {
  const { current, lockstep, pins } = set
  const unknown = unknownClauses(set)
  const other =
    current === null ? differingClauses(pins) : [...stayingClauses(pins, current), ...assumedClauses(pins, current)]
  const rest = [...unknown, ...other]
  const said = rest.map((clause) => `; ${clause}`).join('')
  if (!lockstep) return { kind: 'out', text: `out of lockstep${said}` }
  if (current === null) return { kind: 'none', text: `${unpinnedText(pins)}${said}` }
  const loose = [...looseRoles(pins), ...looseCopies(pins)]
  if (loose.length > 0)
    return { kind: 'floating', text: `${fixedText(pins)} at ${current}, ${loose.join(', ')}${said}` }
  if (rest.length === 0) return { kind: 'lockstep', text: 'in lockstep' }
  return { kind: 'partly', text: `in lockstep as far as it is ${unknown.length > 0 ? 'read' : 'moved'}${said}` }
}

/**
 * Why a set that an update moves to a target is not known to be in lockstep there, in words: what floats, what was not understood and what
 * stays behind. Null where every pin goes along.
 */
export function doubtOfMove(set: Agreeing, target: Version): string | null {
  const { current, lockstep, pins } = set
  const loose = [...looseRoles(pins), ...looseCopies(pins)].join(', ')
  const floats = loose !== '' && lockstep && current !== null ? `${fixedText(pins)} at ${current}, ${loose}` : loose
  const clauses = [floats, ...unknownClauses(set), ...stayingClauses(pins, target)].filter((clause) => clause !== '')
  return clauses.length === 0 ? null : clauses.join('; ')
}

function unknownClauses({ pins, unread }: Agreeing): readonly string[] {
  return [...(unread.length === 0 ? [] : [notUnderstood(unread.length)]), ...invalidClauses(pins), ...openCopies(pins)]
}

/** Copies beside a range move within it and are no pins of what runs. */
function unpinnedText(pins: readonly AgreeingPin[]): string {
  const loose = looseRoles(pins)
  const isCopy = ({ role, selector, action }: AgreeingPin): boolean =>
    selector === 'exact' && action === 'follow' && isTelling(role)
  const isTool = ({ role, selector, action }: AgreeingPin): boolean =>
    selector === 'exact' && action === 'follow' && isCompanion(role)
  if (loose.length === 0 || !pins.some(isCopy))
    return pins.some(isTool) ? 'only the command line or the MCP server is pinned' : 'no pin that an update moves'
  return `only copies name a release, ${loose.join(', ')}`
}

/** `1 place is not understood`. */
export function notUnderstood(count: number): string {
  return count === 1 ? '1 place is not understood' : `${count} places are not understood`
}

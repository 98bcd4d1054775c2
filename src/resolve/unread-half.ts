import { documentation } from '../model/tool.js'
import type { LockstepSet } from '../model/lockstep-set.js'
import { isOperator, roleNames } from '../model/role.js'
import type { WaitingReason } from './gates.js'
import { isCovered } from './no-change.js'

/**
 * Why a set waits that would move by half: the version of an artifact stands at a place that is not understood, and no pin of the set selects that
 * artifact. Null where each is selected by a pin: then the place is said, and a person looks at the draft (design, rule 13).
 */
export function unreadHalf({ unread, pins, toldOperator }: LockstepSet): WaitingReason | null {
  for (const { file, line, reason, selects } of unread) {
    if (selects === undefined || isCovered({ role: selects, cluster: '' }, pins)) continue
    if (isOperator(selects) && toldOperator !== null) continue
    const detail = `${file}:${line} is not understood: ${reason}. Nothing else in the set selects the ${roleNames[selects]}, so that the set would move by half; pin it in a form of ${documentation}/docs/pins.md, or keep the line out with "# flux-lockstep: ignore".`
    return { reason: 'variable', detail, until: null }
  }
  return null
}

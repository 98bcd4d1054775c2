import type { Decision, Reason } from '../../model/decision.js'
import { LockstepError, type FailureCode } from '../../model/failure.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import { unchanged, type DecidedTarget } from '../../resolve/decided-target.js'

/** A set that could not be judged: it changes nothing and says why (design, rule 11). */
export function failedTarget(error: LockstepError): DecidedTarget {
  return unchanged(failedDecision(error), [], [])
}

/** Why a set cannot be judged before anything is asked: a file with a pin that cannot be read, or a pin that is no text. Null where it can. */
export function brokenSet({ broken: [first] }: LockstepSet): LockstepError | null {
  return first ? new LockstepError(first.code, `At ${first.file}:${first.line}, ${first.message}`) : null
}

/** The decision of such a set. */
export function failedDecision(error: LockstepError): Decision {
  const rest = { target: null, until: null, via: [], flux: null } as const
  return { kind: 'failed', reason: reasonOf(error.code), detail: error.message, ...rest }
}

function reasonOf(code: FailureCode): Reason {
  if (code.startsWith('registry-')) return 'registry'
  if (code.startsWith('forge-')) return 'forge'
  if (code === 'unparseable-file' || code === 'invalid-pin' || code === 'signature') return code
  return 'edit-refused'
}

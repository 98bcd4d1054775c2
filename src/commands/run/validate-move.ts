import type { ChangedFile } from '../../model/change.js'
import type { ReleaseContents } from '../../model/contents.js'
import type { FluxMove } from '../../model/decision.js'
import type { Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { RuleTime } from '../../model/rule-time.js'
import type { TreeState, ValidateInput } from '../../model/validation.js'
import type { DecidedContents } from '../../resolve/decided-target.js'
import { runningInstances } from '../../resolve/running-instances.js'
import type { SetSurvey } from './survey.js'

/** A set in two trees, with what the releases hold that they pin. */
export interface Move {
  readonly before: SetSurvey
  readonly after: SetSurvey
  readonly set: LockstepSet
  readonly contents: DecidedContents
  readonly flux: FluxMove | null
  readonly files: readonly ChangedFile[]
  readonly time: RuleTime
}

/** Proves one move: the findings of the tree after it, marked where it introduces them. */
export async function validateMove(move: Move): Promise<readonly Finding[]> {
  const { validate } = await import('../../validate/validate.js')
  return await validate(validationOf(move))
}

/** What a validation is given for one move. */
export function validationOf({ before, after, set, contents, flux, files, time }: Move): ValidateInput {
  return {
    before: stateOf(before, set.name, contents.before, contents.operator),
    after: stateOf(after, set.name, contents.after, contents.after),
    changed: files.map((file) => file.path),
    flux,
    isProposed: true,
    time,
  }
}

/** One tree as a validation sees it, narrowed to the pins of one set. */
export function stateOf(
  { workspace, tree, sets }: SetSurvey,
  set: string,
  contents: ReleaseContents | null,
  operator: ReleaseContents | null,
): TreeState {
  const own = sets.find((found) => found.name === set)
  const instances = runningInstances(own?.instances ?? [], contents, operator)
  return { tree, workspace, pins: own?.pins ?? [], instances, contents, operator }
}

import type { ChangedFile } from '../../model/change.js'
import type { ReleaseContents } from '../../model/contents.js'
import type { FluxMove } from '../../model/decision.js'
import type { Finding } from '../../model/finding.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Selection, TreeState, ValidateInput } from '../../model/validation.js'
import type { Version } from '../../model/version.js'
import { parseConstraint, select } from '../../text/constraint.js'
import type { DecidedContents } from '../../resolve/decided.js'
import type { Survey } from './survey.js'

/** A set in two trees, with what the releases hold that they pin. */
export interface Move {
  readonly before: Survey
  readonly after: Survey
  readonly set: LockstepSet
  readonly contents: DecidedContents
  readonly flux: FluxMove | null
  readonly files: readonly ChangedFile[]
}

/** Proves one move: the findings of the tree after it, marked where it introduces them. */
export async function validateMove(move: Move): Promise<readonly Finding[]> {
  const { validate } = await import('../../validate/validate.js')
  return await validate(validationOf(move))
}

/** What a validation is given for one move. */
export function validationOf({ before, after, set, contents, flux, files }: Move): ValidateInput {
  return {
    before: stateOf(before, set.name, contents.before, contents.operator),
    after: stateOf(after, set.name, contents.after, contents.after),
    changed: files.map((file) => file.path),
    flux,
    selectVersion,
  }
}

/** One tree as a validation sees it, narrowed to the pins of one set. */
export function stateOf(
  survey: Survey,
  set: string,
  contents: ReleaseContents | null,
  operator: ReleaseContents | null,
): TreeState {
  const own = survey.sets.find((found) => found.name === set)
  return { tree: survey.tree, pins: own?.pins ?? [], instances: own?.instances ?? [], contents, operator }
}

/** The version that the operator would select for a constraint. */
export function selectVersion(constraint: string, versions: readonly Version[]): Selection {
  const parsed = parseConstraint(constraint)
  if (!parsed) return { kind: 'refused' }
  const version = select(parsed, versions)
  return version === null ? { kind: 'none' } : { kind: 'selected', version }
}

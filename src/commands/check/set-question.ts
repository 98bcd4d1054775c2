import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Settings } from '../../model/settings.js'
import type { RunTrust } from '../run/signatures.js'
import type { Survey } from '../run/survey.js'
import type { World } from '../run/world.js'
import type { ChangeUnderJudgement } from './change-under-judgement.js'

/** What a verdict on one set looks at. */
export interface SetQuestion {
  readonly set: LockstepSet
  readonly before: Survey | null
  readonly after: Survey
  readonly world: World
  readonly settings: Settings
  readonly change: ChangeUnderJudgement
  readonly trust: RunTrust
}

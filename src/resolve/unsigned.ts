import type { Decision } from '../model/decision.js'
import type { ReleaseVerdict } from '../model/release.js'
import type { SignatureJudgement } from '../model/signature.js'
import type { Version } from '../model/version.js'
import { unchanged, type DecidedTarget, type Question } from './decided-target.js'
import { restingDecision, resting } from './no-change.js'

/** A registry that keeps no signatures at all would be asked for every release otherwise. */
const mostUnsigned = 3

/** A chosen release whose signatures stand against it. */
export interface NotSigned {
  readonly eligible: readonly Version[]
  /** What would have been decided. */
  readonly decision: Decision
  readonly signed: Exclude<SignatureJudgement, { kind: 'accepted' }>
  readonly releases: readonly ReleaseVerdict[]
}

/**
 * What becomes of it: a wrong signature blocks the set, one that could not be read holds it, and an unsigned release is left out as an
 * incomplete one is, so that `again` may choose the next older (design, rules 3 and 11).
 */
export async function notSigned(
  question: Question,
  { eligible, decision, signed, releases }: NotSigned,
  again: (question: Question, eligible: readonly Version[]) => Promise<DecidedTarget>,
): Promise<DecidedTarget> {
  const { detail, findings, signatures } = signed
  if (signed.kind === 'wrong')
    return {
      ...unchanged({ ...decision, kind: 'blocked', reason: 'signature', detail }, releases, findings),
      signatures,
    }
  if (signed.kind === 'unread')
    return { ...unchanged({ ...decision, kind: 'held', reason: 'unsigned', detail }, releases, findings), signatures }
  const { survey } = question
  const target = decision.target ?? ''
  survey.leaveOutUnsigned(target, detail)
  const older = eligible.filter((version) => version !== target)
  const seen = survey.verdicts().filter(({ reasons }) => reasons.includes('unsigned')).length
  const next = older.length > 0 && seen < mostUnsigned ? await again(question, older) : null
  if (next && moves(next.decision)) return next
  return { ...unchanged(resting(question), survey.verdicts(), []), signatures }
}

/** The set is blocked where an artifact of one of these releases is not what it is called; null where all are. */
export async function blockedByMisnamed(
  { world, survey }: Question,
  versions: readonly Version[],
): Promise<DecidedTarget | null> {
  for (const version of world.names ? new Set(versions) : []) {
    const verdict = await survey.look(version)
    const found = verdict && (await world.names?.(verdict.release))
    if (!found) continue
    const { detail, findings, signatures } = found
    return {
      ...unchanged(restingDecision('blocked', version, 'signature', detail), survey.verdicts(), findings),
      signatures,
    }
  }
  return null
}

/** An older release that is proposed, or that a wrong signature blocks, is said; that nothing older helps is not. */
function moves({ kind, reason }: Decision): boolean {
  return kind === 'update' || kind === 'repair' || reason === 'signature'
}

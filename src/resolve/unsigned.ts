import type { Decision } from '../model/decision.js'
import type { ReleaseVerdict } from '../model/release.js'
import type { SignatureJudgement } from '../model/signature.js'
import type { Version } from '../model/version.js'
import { unchanged, type DecidedTarget, type Question } from './decided-target.js'
import { restingDecision } from './no-change.js'

/** A registry that keeps no signatures at all would be asked for every release otherwise. */
const mostUnsigned = 3

/** Signatures that stand against a release. */
export type OpposingJudgement = Exclude<SignatureJudgement, { kind: 'accepted' }>

/**
 * A wrong signature blocks the set, one that could not be read holds it (design, rule 11). Null where the release is unsigned: it is left out
 * as an incomplete one is.
 */
export function stoppedBySignature(
  judgement: OpposingJudgement,
  decision: Decision,
  releases: readonly ReleaseVerdict[],
): DecidedTarget | null {
  const { kind, detail, findings, signatures } = judgement
  if (kind === 'wrong')
    return {
      ...unchanged({ ...decision, kind: 'blocked', reason: 'signature', detail }, releases, findings),
      signatures,
    }
  if (kind === 'unread')
    return { ...unchanged({ ...decision, kind: 'held', reason: 'unsigned', detail }, releases, findings), signatures }
  return null
}

/** Leaves an unsigned release out and gives the older ones to choose among; none where enough were unsigned (design, rule 3). */
export function olderThanUnsigned(
  { survey }: Question,
  target: Version,
  detail: string,
  eligible: readonly Version[],
): readonly Version[] {
  survey.leaveOutUnsigned(target, detail)
  const seen = survey.verdicts().filter(({ reasons }) => reasons.includes('unsigned')).length
  return seen < mostUnsigned ? eligible.filter((version) => version !== target) : []
}

/** An older release that is proposed, or that a wrong signature blocks, is said; that nothing older helps is not. */
export function isSaid({ kind, reason }: Decision): boolean {
  return kind === 'update' || kind === 'repair' || reason === 'signature'
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

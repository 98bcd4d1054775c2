import { reasons, type Reason } from '../model/decision.js'
import { LockstepError } from '../model/failure.js'
import { findingCodes, type FindingCode } from '../model/finding.js'
import { nearest } from '../model/nearest.js'
import { isVersion, type Version } from '../model/version.js'

/** What somebody wants to have explained. */
export type Subject =
  | { readonly kind: 'finding'; readonly code: FindingCode }
  | { readonly kind: 'reason'; readonly reason: Reason }
  | { readonly kind: 'release'; readonly version: Version }
  /** A path as a shell completes it; null for every line of the file. */
  | { readonly kind: 'place'; readonly path: string; readonly line: number | null }

/** Reads `CODE`, `VERSION`, `PATH` or `PATH:LINE`, as a finding, a report or a compiler prints them. Throws `usage` for anything else. */
export function readSubject(text: string): Subject {
  const code = findingCodes.find((known) => known === text)
  if (code !== undefined) return { kind: 'finding', code }
  const reason = reasons.find((known) => known === text)
  if (reason !== undefined) return { kind: 'reason', reason }
  const version = text.replace(/^v(?=\d)/, '')
  if (isVersion(version)) return { kind: 'release', version }
  const place = /^(.+?)(?::|#L)(\d{1,9})(?::\d{1,9})?$/.exec(text)
  if (place?.[1] !== undefined) return { kind: 'place', path: place[1], line: Number(place[2]) }
  if (/[/.\\]/.test(text)) return { kind: 'place', path: text, line: null }
  const close = nearest(text, [...findingCodes, ...reasons])
  throw new LockstepError(
    'usage',
    `'${text}' is no code of a finding, no version and no PATH:LINE${close === null ? '. See flux-lockstep help explain.' : `, did you mean ${close}?`}`,
  )
}

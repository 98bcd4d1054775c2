import type { Reason } from '../model/decision.js'
import { formatRepository } from '../model/reference.js'
import type { Release, ReleaseVerdict } from '../model/release.js'
import { tagOf } from '../model/role.js'
import { compareVersions, minorOf } from '../model/version.js'
import { listed } from '../text/markdown.js'
import { publishedAt, formatTime } from './details.js'
import { updateType } from './policy.js'
import type { PolicyContext } from './policy.js'

/** One sentence on a reason against a release: which setting or which time holds it. Empty for reasons that no release is judged by. */
export function explain(reason: Reason, verdict: ReleaseVerdict, context: PolicyContext): string {
  const { release } = verdict
  if (reason === 'unsigned') return context.unsigned?.get(release.version) ?? ''
  const sentence = policySentence(reason, release.version, context) ?? ageSentence(reason, release, context)
  if (sentence !== null) return verdict.until === null ? `${sentence}.` : `${sentence}, until ${verdict.until}.`
  return reason === 'incomplete' ? incompleteSentence(release, context) : ''
}

/** A duration in milliseconds as settings write it: `48h`, `7d`, `90m`. */
export function formatDuration(milliseconds: number): string {
  const minutes = Math.round(milliseconds / 60_000)
  if (minutes >= 72 * 60 && minutes % (24 * 60) === 0) return `${minutes / (24 * 60)}d`
  return minutes % 60 === 0 ? `${minutes / 60}h` : `${minutes}m`
}

/** Only of the newest release can the rest still be on its way. */
function incompleteSentence({ version, missing }: Release, { releases }: PolicyContext): string {
  const places = missing.map(({ role, repository }) => `${formatRepository(repository)}:${tagOf(role, version)}`)
  const verb = places.length === 1 ? 'does' : 'do'
  const overtaken = releases.some((later) => later.complete && compareVersions(later.version, version) > 0)
  const when = overtaken ? ', and newer releases are complete: name one of them' : ' yet'
  return `${version} is not fully published: ${listed(places)} ${verb} not exist${when}.`
}

type Sentence = (version: string, context: PolicyContext) => string

const policySentences: Partial<Readonly<Record<Reason, Sentence>>> = {
  'pre-release': (version) => `${version} is a pre-release, and pre-releases is off`,
  older: (version, { highest }) =>
    `${version} is older than ${highest ?? 'what is pinned'}; name it with --to to go back`,
  'allowed-versions': (version, { policy }) =>
    `${version} is outside of allowed-versions "${policy.allowedVersions?.text ?? ''}"`,
  'ignored-version': (version) => `${version} is listed in ignore-versions`,
  'update-type': (version, { highest, policy }) => {
    const step = highest === null ? null : updateType(highest, version)
    return `${version} is a ${step ?? ''} update, and update-types allows ${policy.updateTypes.join(', ') || 'none'}`
  },
  range: (version, { ranges }) => {
    const places = ranges.map(({ constraint, file, line }) => `"${constraint.text}" in ${file}:${line}`)
    return `${version} is outside of the range ${places.join(', ')}; widen the range to move on`
  },
  follow: (version, { policy, leader }) =>
    `${version} has to reach the set "${policy.follow ?? ''}" first, which ${leader === null || leader === '0.0.0' ? 'pins no release' : `is at ${leader}`}`,
  hold: (_, { policy }) => `The set is held at ${policy.hold?.at ?? ''}: ${policy.hold?.reason ?? ''}`,
}

function policySentence(reason: Reason, version: string, context: PolicyContext): string | null {
  return policySentences[reason]?.(version, context) ?? null
}

function ageSentence(reason: Reason, release: Release, { policy, releases }: PolicyContext): string | null {
  const age = formatDuration(policy.minimumReleaseAge)
  const { version } = release
  switch (reason) {
    case 'age': {
      const published = publishedAt(release)
      return `${version} was published at ${published ? formatTime(published) : 'an unknown time'} and is held by minimum-release-age ${age}`
    }
    case 'age-unknown':
      return `${version} does not say when it was published, and unknown-age is "hold"; set it to "allow" to go on`
    case 'newer-patch': {
      const newer = releases.find((other) => other.complete && minorOf(other.version) === minorOf(version))
      return `${version} waits for its newer patch ${newer?.version ?? ''}, which is younger than minimum-release-age ${age}`
    }
    default:
      return null
  }
}

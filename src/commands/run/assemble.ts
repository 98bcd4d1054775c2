import { agreementOf } from '../../model/agreement.js'
import type { Change } from '../../model/change.js'
import { compareFindings, type Finding } from '../../model/finding.js'
import type { Pin, UnreadPlace } from '../../model/pin.js'
import { formatRepository } from '../../model/reference.js'
import type { PinReport, ProposalReport, ReleaseReport, Report, SetReport, UnreadReport } from '../../model/report.js'
import type { Mode } from '../../model/settings.js'
import type { Signatures } from '../../model/signature.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { Decision } from '../../model/decision.js'
import { compareVersions, type Version } from '../../model/version.js'
import type { DecidedTarget } from '../../resolve/decided-target.js'
import { fluxVersionsIn } from '../../upstream/distribution.js'
import { releaseReport as releaseReportOf } from '../../resolve/catalogue.js'
import { failedDecision, brokenSet } from './failed-sets.js'
import type { Survey } from './survey.js'
import type { World } from './world.js'

/** A pin as the contract shows it. */
export function pinReport(pin: Pin, { name: set, policy }: Pick<LockstepSet, 'name' | 'policy'>): PinReport {
  const stays = pin.role === 'flux-version' && pin.action === 'follow' && policy.fluxVersion === 'keep'
  return {
    file: pin.file,
    line: pin.line,
    column: pin.column,
    role: pin.role,
    shape: pin.shape,
    scope: pin.scope,
    reference: pin.repository && formatRepository(pin.repository),
    value: pin.value,
    version: pin.version,
    digest: pin.digest,
    selector: pin.selector === 'misplaced-digest' ? 'exact' : pin.selector,
    set,
    ...(stays
      ? { action: 'report', reason: 'stays: flux-version is keep' }
      : { action: pin.action, reason: pin.reason }),
  }
}

const undecided: Pick<SetReport, 'flux' | 'decision' | 'target' | 'reason' | 'detail' | 'until' | 'via'> = {
  flux: null,
  decision: null,
  target: null,
  reason: null,
  detail: null,
  until: null,
  via: [],
}

/** What is said of one set; a command that decides nothing has no decision. Changes show only where a decision makes some (design, JSON). */
export function setReport(
  set: LockstepSet,
  decision: Decision | null,
  rest: {
    readonly changes: readonly Change[]
    readonly findings: readonly Finding[]
    readonly proposal: ProposalReport | null
    readonly signatures?: Signatures | undefined
  },
): SetReport {
  const moves = decision !== null && ['update', 'repair', 'blocked'].includes(decision.kind)
  return {
    name: set.name,
    lockstep: set.lockstep,
    agreement: agreementOf(set),
    current: set.current,
    ...(decision === null ? undecided : decided(decision)),
    changes: moves ? distinct(rest.changes) : [],
    findings: [...rest.findings].sort(compareFindings),
    proposal: rest.proposal,
    ...(rest.signatures ? { signatures: rest.signatures } : {}),
  }
}

/** One edit may bring several pins to the release: a variable that fills in two of them. */
function distinct(changes: readonly Change[]): readonly Change[] {
  const seen = new Set<string>()
  return changes.filter((change) => {
    const key =
      change.kind === 'edit' ? `${change.file}\0${change.start}\0${change.end}` : `${change.kind}\0${change.file}`
    return !seen.has(key) && seen.add(key)
  })
}

function decided({ kind, flux, target, reason, detail, until, via }: Decision): typeof undecided {
  return { flux, decision: kind, target, reason, detail, until, via }
}

/** What is said of the sets by a command that decides nothing; one that cannot be read has failed all the same. */
export function listedSets(sets: readonly LockstepSet[]): readonly SetReport[] {
  return sets.map((set) => {
    const reason = brokenSet(set)
    return setReport(set, reason && failedDecision(reason), { changes: [], findings: [], proposal: null })
  })
}

/** The releases of all decisions, each version once, newest first. */
export function releaseReports(decided: readonly DecidedTarget[]): readonly ReleaseReport[] {
  const reports = new Map<Version, ReleaseReport>()
  for (const { releases, contents } of decided)
    for (const verdict of releases) {
      const known = [contents?.before, contents?.after, contents?.operator]
      const manifests = known.find((content) => content?.version === verdict.release.version)?.manifests
      reports.set(verdict.release.version, releaseReportOf(verdict, manifests ? fluxVersionsIn(manifests) : []))
    }
  return [...reports.values()].sort((a, b) => compareVersions(b.version, a.version))
}

/** The places of a tree that were not understood, each with its set; `known` are those that stood there before. */
export function unreadReports(
  { unread, sets }: Pick<Survey, 'unread' | 'sets'>,
  known: readonly UnreadPlace[] | null = unread,
): readonly UnreadReport[] {
  const keyOf = ({ file, text }: UnreadPlace): string => `${file}\0${text}`
  const before = new Set(known?.map(keyOf))
  return unread.map((place) => {
    const own = sets.filter((set) => set.unread.includes(place))
    const set = own.length === 1 ? (own[0]?.name ?? null) : null
    const { file, line, text, reason } = place
    return { file, line, text, reason, set, introduced: !before.has(keyOf(place)) }
  })
}

/** The whole report of a run on one tree. */
export function reportOf(
  command: Mode,
  survey: Survey,
  world: World,
  rest: {
    readonly sets: readonly SetReport[]
    readonly releases: readonly ReleaseReport[]
    readonly conclusion: Report['conclusion']
    readonly github?: number
  },
): Report {
  return {
    schemaVersion: 1,
    command,
    conclusion: rest.conclusion,
    files: { listed: survey.tree.entries.length, parsed: survey.tree.files.length },
    pins: survey.sets.flatMap((set) => set.pins.map((pin) => pinReport(pin, set))),
    leftOut: survey.leftOut,
    unread: unreadReports(survey),
    sets: rest.sets,
    findings: [...survey.findings].sort(compareFindings),
    releases: rest.releases,
    requests: { registry: world.registry.requests, github: rest.github ?? 0 },
  }
}

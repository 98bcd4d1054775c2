import type { ReleaseReport, Report } from '../model/report.js'
import { releaseRoles } from '../model/role.js'
import { compareVersions, newest, type Version } from '../model/version.js'
import { listed } from '../text/markdown.js'
import { visible } from '../text/visible.js'
import { textTable, wrapped, type Paint } from './text-style.js'
import { readableTime, reasonNames, roleNames } from './wording.js'

/** How many releases a terminal shows. */
const releaseLimit = 40
/** In place of what was not read of a release. */
const unread = '-'

/** The set by whose policy releases are judged, and why it could not be found out which of them it takes; null where it could. */
export interface ReleaseJudge {
  readonly set: string
  readonly failure: string | null
}

/** The releases as a table, as one set judges them; what its pins name and what an update takes are marked. */
export function releasesText(report: Report, judge: ReleaseJudge | null, width: number, paint: Paint): string {
  const { releases, sets } = report
  if (releases.length === 0) return 'The registry holds no release.'
  const set = sets.find(({ name }) => name === judge?.set) ?? sets.find(({ current }) => current !== null)
  const current = set?.current ?? null
  const isOlder = ({ version }: ReleaseReport): boolean => current !== null && compareVersions(version, current) < 0
  const columns = [
    { head: 'RELEASE', max: 20 },
    { head: 'COMPLETE', max: 9 },
    { head: 'FLUX', max: 10 },
    { head: 'PUBLISHED', max: 20 },
    { head: 'ELIGIBLE', max: 200 },
  ]
  const shown = releases.filter((release) => !isOlder(release)).slice(0, releaseLimit)
  const rows = shown.map((release) => [
    release.version,
    release.complete ? 'yes' : 'no',
    newest(release.flux) ?? unread,
    publishedText(release),
    eligibleText(release, current, set?.target ?? null),
  ])
  const rest = releases.length - rows.length
  const notes = [
    rest > 0 ? `… and ${rest} older (--format json lists all)` : '',
    rows.some((row) => row.includes(unread)) ? `${unread}: not read; only the newest releases are looked into.` : '',
    judge?.failure ? `Which of them an update takes could not be found out: ${visible(judge.failure)}` : '',
    set && sets.length > 1
      ? `Judged for the set "${visible(set.name)}"; with a PATH where only another has pins, for that one.`
      : '',
  ]
  return [
    textTable(columns, rows, width, paint).join('\n'),
    ...notes.filter((note) => note !== '').map((note) => wrapped(note, width, '')),
  ].join('\n')
}

function eligibleText(release: ReleaseReport, current: Version | null, target: Version | null): string {
  const isTarget = release.version === target
  if (release.version === current) return isTarget ? 'pinned now, the target' : 'pinned now'
  if (isTarget) return 'yes, the target'
  return release.eligible ? 'yes' : whyNot(release)
}

function publishedText(release: ReleaseReport): string {
  const times = releaseRoles.map((role) => release.published[role]).filter((time) => time !== undefined)
  const youngest = times.sort().at(-1)
  return youngest === undefined ? unread : readableTime(youngest)
}

function whyNot(release: ReleaseReport): string {
  const missing = release.missing.map((role) => roleNames[role])
  return listed(
    release.reasons.map((reason) =>
      reason === 'incomplete' && missing.length > 0 ? `without ${listed([...new Set(missing)])}` : reasonNames[reason],
    ),
  )
}

import { notUnderstood } from '../model/agreement.js'
import type { Finding } from '../model/finding.js'
import type { PinReport, Report, SetReport } from '../model/report.js'
import { allFindings } from './all-findings.js'
import { untouchedText, type CheckedChange } from './check-table.js'
import { counted } from '../text/markdown.js'
import { signaturesText } from './signatures.js'
import { countPins, pinsOfSets } from './pins-of-sets.js'
import { releasesText, type ReleaseJudge } from './releases-text.js'
import { painter, severityStyles, textTable, wrapped, type Paint, type TextOptions } from './text-style.js'
import { unreadLines, unreadRemedy } from './unread-places.js'
import { visible, visibleLines } from '../text/visible.js'
import { decisionName, fluxArrow, readableTime, reasonNames, roleNames } from './wording.js'

/** How many places that are left out or not understood a terminal shows. */
const leftOutLimit = 20

/**
 * A report for a terminal: what was found, decided and changed. `patch` is shown under the sets. Unseen characters of files and
 * registries are spelled out, so that nothing acts on the terminal. `guide` is Markdown: what to do on the cluster.
 */
export function renderText(
  report: Report,
  options: TextOptions & {
    readonly patch?: string
    readonly guide?: string
    readonly advice?: string | null
    /** The title of each set's proposal, by its name. */
    readonly titles?: Readonly<Record<string, string>>
    /** By whom `releases` are judged. */
    readonly judge?: ReleaseJudge | null
    /** Of a check: whether the change touches anything of Flux, and what it does to the settings. */
    readonly check?: Pick<CheckedChange, 'touched' | 'settings'> | null
  },
): string {
  const width = Math.max(60, options.width)
  const { check = null } = options
  if (check?.touched === false) return `${wrapped(untouchedText(check), width, '')}\n`
  const paint = painter(options.color)
  const parts = [
    listsPins(report) ? pinsText(report, width, paint) : '',
    lookedForText(report, width),
    wrapped(check?.settings ?? '', width, ''),
    report.command === 'scan' ? leftOutText(report, paint) : '',
    unreadText(report, width, paint),
    report.command === 'releases' ? releasesText(report, options.judge ?? null, width, paint) : '',
    ...report.sets.map((set) => setText(set, options.titles?.[set.name] ?? '', report, width, paint)),
    patchText(options.patch ?? '', report, paint),
    visibleLines(options.guide ?? '').trimEnd(),
    findingsText(allFindings(report), changes(report), width, paint),
    options.advice ? wrapped(visible(options.advice), width, '') : '',
    footer(report, width, paint),
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

/** A migration lists the pins of a repository that is on the operator already. */
function listsPins({ command, pins }: Report): boolean {
  return command === 'scan' || command === 'check' || (command === 'migrate' && pins.length > 0)
}

/** Where nothing was found: what was looked for, and which settings decide where. */
function lookedForText({ command, pins }: Report, width: number): string {
  if (pins.length > 0 || (command !== 'scan' && command !== 'update')) return ''
  return wrapped(lookedFor, width, '')
}

const lookedFor =
  'Looked for: the charts flux-operator and flux-instance, the artifact flux-operator-manifests and the images of the operator, under any registry and prefix. ' +
  '"paths" and "ignore" decide which files are read, and "repositories" names copies that have another name.'

function pinsText(report: Report, width: number, paint: Paint): string {
  if (report.pins.length === 0) return 'No pin of a Flux Operator release was found.'
  const columns = [
    { head: 'LINE', max: 6 },
    { head: 'WHAT', max: 24 },
    { head: 'VALUE', max: 40 },
    { head: 'SET', max: 20 },
    { head: 'ACTION', max: 60 },
  ]
  const pins = pinsOfSets(report.pins)
  const rows = pins.map(({ pin, sets }) => [
    String(pin.line),
    roleNames[pin.role],
    valueOf(pin),
    sets.join(', '),
    actionOf(pin),
  ])
  const [head = '', ...lines] = textTable(columns, rows, width - 2, paint).map((row) => row.replaceAll('\n', '\n  '))
  const grouped = pins.flatMap(({ pin }, index) => {
    const repeats = pins[index - 1]?.pin.file === pin.file
    return [...(repeats ? [] : [paint('bold', visible(pin.file))]), `  ${lines[index] ?? ''}`]
  })
  return [`  ${head}`, ...grouped].join('\n')
}

function actionOf(pin: PinReport): string {
  if (pin.action !== 'follow') return pin.reason ?? pin.action
  return pin.scope === 'bootstrap' ? 'follows (bootstrap)' : 'follows'
}

function valueOf(pin: PinReport): string {
  const digest = pin.digest === null ? '' : `@${pin.digest.slice(0, 14)}`
  return pin.value === '' ? `(${pin.selector})` : `${pin.value}${digest}`
}

function leftOutText(report: Report, paint: Paint): string {
  if (report.leftOut.length === 0) return ''
  const lines = report.leftOut.slice(0, leftOutLimit).map(({ file, line, reason, places = 1 }) => {
    const more = places > 1 ? ` (${places} places)` : ''
    return `${visible(file)}:${line}: ${visible(reason)}${more}`
  })
  const rest = report.leftOut.length - lines.length
  const more = rest > 0 ? [`… and ${rest} more (--format json lists all)`] : []
  return [paint('bold', 'Names an artifact of a release, and is left out'), ...lines, ...more].join('\n')
}

function unreadText({ unread }: Report, width: number, paint: Paint): string {
  if (unread.length === 0) return ''
  const head = paint(
    'yellow',
    `${notUnderstood(unread.length)}, so that nothing says whether a release is pinned there`,
  )
  return [head, ...unreadLines(unread, leftOutLimit), remedyText(unreadRemedy, width)].join('\n')
}

function setText(set: SetReport, title: string, report: Report, width: number, paint: Paint): string {
  const proposal = set.proposal?.url ?? null
  const signatures = signaturesText(set.signatures)
  const lines = [
    setHead(set, report, paint),
    title === '' ? '' : wrapped(visible(title), width, '  ').trimEnd(),
    wrapped(whyText(set), width, '  ').trimEnd(),
    set.via.length === 0 ? '' : `  Later: ${set.via.map(visible).join(' → ')}.`,
    signatures === '' ? '' : wrapped(`${signatures}.`, width, '  ').trimEnd(),
    proposal === null ? '' : `  Pull request ${set.proposal?.operation ?? ''}: ${visible(proposal)}`,
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function setHead(set: SetReport, report: Report, paint: Paint): string {
  const decides = report.command === 'update' || report.command === 'migrate' || set.decision === 'failed'
  // a step of a migration has no pins of its own
  const unpinned = report.command === 'migrate' ? '' : 'no exact pin'
  const current = set.current === null ? unpinned : visible(set.current)
  const move =
    set.target === null || set.target === set.current ? current : `${current} → ${visible(set.target)}`.trimStart()
  const flux = fluxArrow(set.flux, 'full')
  const doubtful = set.agreement.kind === 'floating' || set.agreement.kind === 'partly'
  const head = [
    paint('bold', visible(set.name)),
    decides ? paint(decisionStyle(set), decisionName(set.decision)) : '',
    decides ? move : standing(set, paint),
    decides && doubtful ? paint('yellow', `(${visible(set.agreement.text)})`) : '',
    flux === '' ? '' : `Flux ${flux}`,
  ]
  return head.filter((part) => part !== '').join('  ')
}

/** How the pins of a set stand, where nothing is decided. */
function standing({ current, agreement }: SetReport, paint: Paint): string {
  const { kind, text } = agreement
  if (kind === 'none' || kind === 'floating') return paint('yellow', visible(text))
  const at = `  at ${current === null ? 'no exact pin' : visible(current)}`
  if (kind === 'lockstep') return `${text}${at}`
  return `${paint(kind === 'out' ? 'red' : 'yellow', visible(text))}${at}`
}

function decisionStyle(set: SetReport): 'red' | 'green' | 'yellow' {
  if (set.decision === 'failed' || set.decision === 'blocked') return 'red'
  return set.decision === 'update' || set.decision === 'up-to-date' ? 'green' : 'yellow'
}

function whyText(set: SetReport): string {
  const said = set.detail ?? (set.reason === null ? '' : `${reasonNames[set.reason]}.`)
  const names = set.until !== null && said.includes(set.until)
  const until = set.until === null || names ? '' : ` Until ${readableTime(set.until)}.`
  const why = names ? said.replaceAll(set.until, readableTime(set.until)) : said
  // a sentence that begins with the name of a repository or a file keeps it as it is
  const begun = why.replace(/^[a-z]+(?=[ ,])/, (word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`)
  return `${begun}${until}`.trim()
}

function patchText(patch: string, report: Report, paint: Paint): string {
  if (patch === '') return ''
  const head = report.command === 'check' ? `${paint('bold', 'What completes the release (git apply takes it)')}\n` : ''
  const text = visibleLines(patch.replaceAll('\r\n', '\n'))
    .trimEnd()
    .split('\n')
    .map((line) => {
      if (/^(?:diff|---|\+\+\+|new file|deleted file)/.test(line)) return paint('bold', line)
      if (line.startsWith('@@')) return paint('cyan', line)
      if (line.startsWith('+')) return paint('green', line)
      return line.startsWith('-') ? paint('red', line) : line
    })
    .join('\n')
  return head + text
}

/** True where something is changed or judged as a change: without one, everything was there before. */
function changes({ command, sets }: Report): boolean {
  return command === 'check' || sets.some((set) => set.changes.length > 0)
}

function findingsText(findings: readonly Finding[], changed: boolean, width: number, paint: Paint): string {
  return findings
    .map((finding) => {
      const place =
        finding.file === null ? '' : `${visible(finding.file)}${finding.line === null ? '' : `:${finding.line}`}: `
      const mark = paint(severityStyles[finding.severity], finding.severity)
      const before = !changed || finding.introduced || finding.file === null ? '' : ' (there before)'
      return [
        `${place}${mark} ${paint('dim', `[${finding.code}]`)}${before}`,
        wrapped(finding.message, width, '  '),
        remedyText(finding.help, width),
      ].join('\n')
    })
    .join('\n')
}

/** What to do, below what was found; its lines after the first are indented. */
function remedyText(help: string, width: number): string {
  return wrapped(help, width, '  → ').trimEnd().replaceAll('\n  → ', '\n    ')
}

function footer(report: Report, width: number, paint: Paint): string {
  const { files, requests } = report
  const found = countPins(report.pins)
  const where = found.files === 0 ? '' : ` in ${counted(found.files, 'file')}`
  const asked = requests.registry + requests.github === 0 ? '' : `, ${counted(requests.registry, 'registry request')}`
  const github = requests.github === 0 ? '' : `, ${counted(requests.github, 'GitHub request')}`
  const text = `${counted(found.pins, 'pin')}${where}, ${counted(files.listed, 'file')} looked at (${files.parsed} parsed)${asked}${github}`
  return paint('dim', wrapped(text, width, '').trimEnd())
}

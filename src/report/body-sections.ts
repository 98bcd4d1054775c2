import type { Change } from '../model/change.js'
import { documentation } from '../model/tool.js'
import type { BodyBudget } from './body-budget.js'
import { checkResults, type CheckOutcome } from './checks.js'
import { findingsTable } from './findings-table.js'
import { alert, blocks, code, counted, details, link, listed, prose, table } from '../text/markdown.js'
import { crossesFluxMinor, type NewerRelease, type ProposalView } from './proposal-view.js'
import { cleanReleaseNotes } from './release-notes-text.js'
import { fluxRepository, operatorRepository, releaseUrl, type ReleaseNote } from './release-notes.js'
import { signaturesTable } from './signatures.js'
import { fluxArrow, readableTime, reasonNames, roleNames } from './wording.js'

/** What moves from where to where, in one line, and what a reader must know before anything else. */
export function headline(view: ProposalView): string {
  const from = view.current === null ? '' : `${view.current} → `
  const verbs = {
    update: '',
    repair: view.doubt ? 'Together again as far as they are read: ' : 'Back in lockstep: ',
    rollback: 'Rollback: ',
  }
  const flux = fluxArrow(view.flux, 'full')
  const unmoved = (view.flux?.to ?? null) === null ? '' : ` · Flux ${view.flux?.to ?? ''} as before`
  const crossed = view.flux !== null && crossesFluxMinor(view.flux) ? `, entering ${listed(view.flux.crosses)}` : ''
  const title = `### ${verbs[view.kind]}Flux Operator ${from}${view.target}`
  const line = flux === '' ? unmoved : ` · **Flux ${flux}**${crossed}`
  const where = `Set ${code(view.set)} · ${counted(view.pins.length, 'pin')}${line}`
  return blocks(title, where, draftBox(view))
}

function draftBox(view: ProposalView): string {
  if (!view.draft) return ''
  const errors = view.findings.some(({ introduced, severity }) => introduced && severity === 'error')
  const why = [
    view.kind === 'repair'
      ? 'The pins of this set named different releases. Look at what the cluster runs before you merge.'
      : '',
    errors
      ? 'This update introduces errors. They are listed below; the pull request stays a draft until they are gone.'
      : '',
    doubtSentence(view),
  ]
  return alert('CAUTION', why.filter((sentence) => sentence !== '').join(' '))
}

/** Over a Flux minor, what floats or was not understood can leave a cluster with halves of two releases. */
function doubtSentence({ doubt = null, flux }: ProposalView): string {
  if (doubt === null || !crossesFluxMinor(flux)) return ''
  return `It enters another Flux minor, and ${prose(doubt)}: what is not exact and read may stay behind or run ahead. Look there before you merge.`
}

/** Introduced findings open, older ones folded. */
export function findingsSection(view: ProposalView, budget: BodyBudget): string {
  const introduced = view.findings.filter((finding) => finding.introduced)
  const inherited = view.findings.filter((finding) => !finding.introduced)
  const open =
    introduced.length === 0 ? '' : `#### What this update brings\n\n${findingsTable(introduced, budget.introduced)}`
  const summary = `${counted(inherited.length, 'finding')} that ${inherited.length === 1 ? 'was' : 'were'} there before and never ${inherited.length === 1 ? 'blocks' : 'block'}`
  const folded = inherited.length === 0 ? '' : details(summary, findingsTable(inherited, budget.inherited))
  return blocks(open, folded)
}

/** One row per pin, and everything else that changes. */
export function filesSection(view: ProposalView, budget: BodyBudget): string {
  const rows = view.pins
    .slice(0, budget.rows)
    .map((pin) => [roleNames[pin.role], `${code(pin.from)} → ${code(pin.to)}`, code(`${pin.file}:${pin.line}`)])
  const rest = view.pins.length - rows.length
  const others = view.otherChanges.slice(0, budget.rows).map((change) => `- ${otherChange(change)}`)
  const unshown = view.otherChanges.length - others.length
  const stays = view.staying
    .slice(0, budget.rows)
    .map((pin) => `- ${code(`${pin.file}:${pin.line}`)}: ${prose(pin.reason)}`)
  return blocks(
    '#### What changes',
    rows.length === 0 ? '' : table(['what', 'from → to', 'where'], rows),
    rest > 0 ? `… and ${counted(rest, 'more pin')}.` : '',
    others.join('\n'),
    unshown > 0 ? `… and ${counted(unshown, 'more change')}.` : '',
    stays.length === 0
      ? ''
      : details(
          `${counted(view.staying.length, 'pin')} left as ${view.staying.length === 1 ? 'it is' : 'they are'}`,
          stays.join('\n'),
        ),
  )
}

function otherChange(change: Change): string {
  if (change.kind === 'create') return `${code(change.file)} is new`
  if (change.kind === 'delete') return `${code(change.file)} goes`
  if (change.old === '') return `${code(`${change.file}:${change.line}`)}: ${code(change.new)} is added`
  return `${code(`${change.file}:${change.line}`)}: ${code(change.old)} → ${code(change.new)}`
}

const outcomes: Readonly<Record<CheckOutcome, string>> = {
  passed: '✅',
  warnings: '🟡',
  errors: '🔴',
  'not-evaluated': '⚪',
  'not-run': '⚪',
}

/** What was checked, with its result. */
export function checksSection(view: ProposalView): string {
  const lines = checkResults(view).map((check) => {
    const notes: Readonly<Record<CheckOutcome, string>> = {
      passed: '',
      warnings: `: ${counted(check.introduced, 'finding')}`,
      errors: `: ${counted(check.introduced, 'finding')}`,
      'not-evaluated': `: ${check.introduced}, listed among the findings`,
      'not-run': ': not checked',
    }
    return `- ${outcomes[check.outcome]} ${check.name}${notes[check.outcome]}`
  })
  const scope =
    'Judged on the release’s own artifacts, before and after. What the cluster holds beyond this repository is not seen.'
  return blocks('#### What was checked', lines.join('\n'), scope, signaturesTable(view.signatures))
}

/** Why this release, and why no newer one. */
export function decisionSection(view: ProposalView, budget: BodyBudget): string {
  const published = view.published === null ? '' : `, published ${readableTime(view.published)},`
  const found = view.asked
    ? `${view.target}${published} was asked for with \`to\`.`
    : `${view.target}${published} is the newest release that is complete, old enough, allowed by the settings, and reachable in one hop.`
  const newer = view.newer.slice(0, budget.rows).map((release) => `- ${release.version}: ${whyNot(release)}`)
  const rest = view.newer.length - newer.length
  return blocks(
    `#### Why ${view.target}`,
    found,
    newer.length === 0 ? '' : `Not the target:\n\n${newer.join('\n')}`,
    rest > 0 ? `… and ${counted(rest, 'more release')}.` : '',
  )
}

/** Reasons of one release in words: `not all of its artifacts are published (flux-operator chart)`. */
function whyNot(release: NewerRelease): string {
  const reasons = release.reasons.map((reason) =>
    reason === 'incomplete' && release.missing.length > 0
      ? `${reasonNames[reason]} (${listed([...new Set(release.missing)].map((role) => roleNames[role]))} missing)`
      : reasonNames[reason],
  )
  const until = release.until === null ? '' : `, until ${readableTime(release.until)}`
  return `${listed(reasons)}${until}`
}

/** The hops after this one. */
export function nextSection(view: ProposalView): string {
  if (view.via.length === 0) return ''
  const steps = [`**${view.target}** (this pull request)`, ...view.via].join(' → ')
  const why =
    'Flux stores its objects in versions that a later release no longer knows, so the newest release is not reachable in one step. The next pull request opens once this one is merged and the cluster has had time to migrate them.'
  return blocks('#### Next', steps, why)
}

/** How to go back, or that there is no way back. */
export function wayBackSection(view: ProposalView): string {
  if (view.flux !== null && crossesFluxMinor(view.flux)) {
    const move = fluxArrow(view.flux, 'short')
    const text = `Flux ${move} cannot be taken back by a revert: the operator refuses to lower Flux by a minor and stalls. Going back means installing Flux anew.`
    return blocks('#### Way back', alert('WARNING', text))
  }
  return blocks(
    '#### Way back',
    'Revert this pull request as a whole. Flux stays on its minor, so the operator accepts the way back.',
  )
}

/** Release notes of the operator and of the Flux versions on the way, folded. */
export function notesSection(view: ProposalView, budget: BodyBudget): string {
  if (view.releaseNotes === 'off') return ''
  const operator = link(`Flux Operator ${view.target}`, releaseUrl(operatorRepository, view.target))
  const to = view.flux?.to ?? null
  const flux = to === null || to === view.flux?.from ? '' : ` · ${link(`Flux ${to}`, releaseUrl(fluxRepository, to))}`
  const products = [...new Set(view.notes.map((note) => note.product))]
  const folds =
    view.releaseNotes === 'link' || budget.notes === 0
      ? []
      : products.map((product) =>
          productFold(
            product,
            view.notes.filter((note) => note.product === product),
            budget.notes,
          ),
        )
  return blocks('#### Release notes', `${operator}${flux}`, ...folds)
}

function productFold(product: string, notes: readonly ReleaseNote[], limit: number): string {
  const parts: string[] = []
  let left = limit
  for (const note of notes) {
    const text = cleanReleaseNotes(note.text, Math.min(left, 6000))
    if (left < 200) {
      parts.push(`… and ${counted(notes.length - parts.length, 'earlier release')}.`)
      break
    }
    const part = `#### ${link(`${product} ${note.version}`, note.url)}\n\n${text === '' ? '_No notes._' : text}`
    parts.push(part)
    left -= part.length
  }
  return details(`${product}: ${counted(notes.length, 'release')}`, parts.join('\n\n'))
}

/** What a reader can do, and the box that asks for a fresh branch. */
export function optionsSection(view: ProposalView): string {
  const lines = [
    '- **Decline**: close this pull request. This release is not proposed again; a newer one is.',
    '- **Retry**: reopen it, or dispatch the workflow with `force: true`.',
    '- **Edit**: push to the branch. From then on it is left alone until the box below is ticked.',
    `- **Hold** a release on purpose: ${link('`hold`', `${documentation}/docs/settings.md#hold`)} in the settings.`,
  ]
  return blocks(
    '---',
    details('How to decline, retry or edit', lines.join('\n')),
    byHandBox(view),
    tokenBox(view),
    rebaseBox,
  )
}

/** Why auto-merge, which the settings ask for, is not armed. */
function byHandBox({ mergedByHand = null }: ProposalView): string {
  if (mergedByHand === null) return ''
  const page = link('The rules', `${documentation}/docs/settings.md#auto-merge`)
  return alert('NOTE', `Auto-merge is not armed: ${mergedByHand}. Read this, and merge by hand. ${page}.`)
}

/** The box that asks for a fresh branch. */
export const rebaseBox =
  '- [ ] <!-- flux-lockstep:rebase -->Write this branch again on the newest base (drops commits of others)'

/** What a body says of the token that opened it. */
export type TokenView = Pick<ProposalView, 'token'>

/** That checks do not start by themselves on pull requests of `GITHUB_TOKEN`. */
export function tokenBox(view: TokenView): string {
  if (view.token !== 'actions') return ''
  const text = `Opened with \`GITHUB_TOKEN\`: workflows on this pull request do not start by themselves or wait for approval. ${link('How to change that', `${documentation}/docs/troubleshooting.md`)}.`
  return alert('NOTE', text)
}

import type { BodyBudget } from './body-budget.js'
import { compareFindings } from '../model/finding.js'
import { blocks } from '../text/markdown.js'
import {
  checksSection,
  decisionSection,
  filesSection,
  findingsSection,
  headline,
  nextSection,
  notesSection,
  optionsSection,
  wayBackSection,
} from './body-sections.js'
import { clusterSection } from './cluster-section.js'
import { unreadSection } from './unread-places.js'
import type { ProposalView } from './proposal-view.js'

/** GitHub refuses bodies above 65,536 characters; the marker and somebody's own words need room too. */
const defaultLimit = 60_000

const steps: readonly BodyBudget[] = [
  { notes: 24_000, rows: 200, introduced: 100, inherited: 100, diff: 20_000 },
  { notes: 12_000, rows: 200, introduced: 100, inherited: 50, diff: 12_000 },
  { notes: 4000, rows: 100, introduced: 100, inherited: 20, diff: 6000 },
  { notes: 0, rows: 100, introduced: 50, inherited: 10, diff: 2000 },
  { notes: 0, rows: 50, introduced: 25, inherited: 0, diff: 0 },
  { notes: 0, rows: 10, introduced: 10, inherited: 0, diff: 0 },
]

/**
 * The body of a pull request as Markdown, shorter than `limit` characters: less important parts shrink first, step by step. The hidden
 * marker is not part of it.
 */
export function renderBody(view: ProposalView, limit = defaultLimit): string {
  const sorted = { ...view, findings: [...view.findings].sort(compareFindings) }
  for (const budget of steps) {
    const body = bodyWithin(sorted, budget)
    if (body.length < limit) return body
  }
  return blocks(headline(view), wayBackSection(view), optionsSection(view)).slice(0, limit - 1)
}

function bodyWithin(view: ProposalView, budget: BodyBudget): string {
  return blocks(
    headline(view),
    unreadSection(view.unread ?? [], budget.rows),
    findingsSection(view, budget),
    filesSection(view, budget),
    view.cluster ? clusterSection(view.cluster, { diff: budget.diff, rows: budget.rows }) : '',
    checksSection(view),
    decisionSection(view, budget),
    nextSection(view),
    wayBackSection(view),
    notesSection(view, budget),
    optionsSection(view),
  )
}

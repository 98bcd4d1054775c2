import type { Forge, ProposalState, PullRequest } from '../model/forge.js'
import type { ProposalReport } from '../model/report.js'
import type { Version } from '../model/version.js'
import { changeOpen } from './change.js'
import { ownPart, parseMarker, withMarker, withOwnPart, type Marker } from './marker.js'
import { openProposal } from './open-proposal.js'

const begin = '<!-- flux-lockstep:stopped -->'
const end = '<!-- /flux-lockstep:stopped -->'

/** Our open pull request to this base; null where there is none. */
export function openOwn(state: ProposalState, baseBranch: string): PullRequest | null {
  const proposal = openProposal(state, baseBranch)
  return proposal.kind === 'own' ? proposal.pullRequest : null
}

/** The marker of the open pull request, or null; older ones remember no digests. */
export function rememberedBy(state: ProposalState, baseBranch: string): Marker | null {
  const own = openOwn(state, baseBranch)
  return own ? parseMarker(own.body) : null
}

/** True where a body says that its release must not be merged. */
export function isStopped(body: string): boolean {
  return ownPart(body).startsWith(begin)
}

/** A body that says first why its release must not be merged; `note` is Markdown. Said again, it takes the place of what was said. */
function stoppedBody(body: string, note: string): string {
  const own = ownPart(body)
  const at = isStopped(body) ? own.indexOf(end) : -1
  return `${begin}\n${note}\n${end}\n\n${(at < 0 ? own : own.slice(at + end.length)).trimStart()}`
}

/** Takes a pull request off every way to a merge: auto-merge off, back to draft. Gives what GitHub refused. */
export async function backToDraft(forge: Forge, { number, draft, autoMerge }: PullRequest): Promise<readonly string[]> {
  const answers = [
    autoMerge ? await forge.setAutoMerge(number, null) : null,
    draft ? null : await forge.setDraft(number, true),
  ]
  return answers.filter((answer) => answer !== null)
}

/** What became of the pull request, and what GitHub refused. */
export interface Stopped {
  readonly report: ProposalReport
  readonly warnings: readonly string[]
}

/**
 * Stops the open pull request for a release that turned out to be bad after it was proposed: it becomes a draft that says why, and its branch
 * stays, so that nothing is lost if the release turns out to be good. Null where none is open for that
 * release, or a person closed or merged it meanwhile.
 */
export async function stop(
  forge: Forge,
  place: { readonly branch: string; readonly baseBranch: string; readonly target: Version },
  note: string,
): Promise<Stopped | null> {
  const state = (await forge.proposals([place.branch])).get(place.branch)
  const own = state && openOwn(state, place.baseBranch)
  const marker = own ? parseMarker(own.body) : null
  if (!own || marker?.target !== place.target) return null
  const body = withOwnPart(own.body, withMarker(stoppedBody(own.body, note), marker))
  const isNew = body !== own.body
  if (isNew && !(await changeOpen(forge, own, { body }))) return null
  const { number, url } = own
  const operation = isNew ? 'updated' : 'unchanged'
  const report = { number, url, operation, commit: null, verified: null } as const
  return { report, warnings: await backToDraft(forge, own) }
}

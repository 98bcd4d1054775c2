import type { ProposalState, PullRequest } from '../model/forge.js'
import { parseMarker } from './marker.js'

/** The open pull request of a proposal's branch. */
export type OpenProposal =
  | { readonly kind: 'none' }
  /** Ours: this run's identity opened it, or it carries our marker, whoever we were then. */
  | { readonly kind: 'own'; readonly pullRequest: PullRequest }
  /** Somebody else's, or one against another base: our branch is its head, so that whatever we write lands in it. */
  | { readonly kind: 'other'; readonly pullRequest: PullRequest }

/**
 * Any open pull request of the branch in this repository is the proposal: the identity of a run changes (a token of the job before, an App
 * now), and a second one cannot be opened beside it.
 */
export function openProposal({ open }: ProposalState, baseBranch: string): OpenProposal {
  const here = open.filter((one) => one.baseBranch === baseBranch)
  const own = here.find(isProposal)
  if (own) return { kind: 'own', pullRequest: own }
  const [other] = [...here, ...open]
  return other ? { kind: 'other', pullRequest: other } : { kind: 'none' }
}

/** True for a pull request of ours, by its author or by its marker; forks are never asked for. */
export function isProposal({ ours, body }: PullRequest): boolean {
  return ours || parseMarker(body) !== null
}

import type { ChangedFile } from '../../model/change.js'
import { LockstepError } from '../../model/failure.js'
import { finding, nowhere, type Finding } from '../../model/finding.js'
import type { Completion } from '../../report/check-comment.js'
import { detectConvention } from '../../report/convention.js'
import type { AdvisedPullRequest } from './advised-pull-request.js'
import { commitOf, commitTree } from '../run/commit-tree.js'

/** What became of `fix: true`. */
export interface Fix {
  readonly pushed: boolean
  readonly findings: readonly Finding[]
}

const nothing: Fix = { pushed: false, findings: [] }

/** Branches that update bots write anew; what others push there is lost, or stops the bot. */
const botBranch = /^(?:renovate|dependabot|updatecli|pre-commit-ci)(?:[/_-]|$)/i

const trailer = 'Flux-Lockstep-Fix:'

/** Pushes what completes a half-bumped release to the branch of a person in this repository, in one commit and by compare-and-swap. */
export async function pushFix(pull: AdvisedPullRequest, completions: readonly Completion[]): Promise<Fix> {
  if (!pull.settings.fix || completions.length === 0) return nothing
  try {
    const why = await refusalOf(pull, completions)
    if (why !== null) return { pushed: false, findings: [note(why)] }
    const stale = await push(pull, completions)
    return stale === null ? { pushed: true, findings: [] } : { pushed: false, findings: [note(stale)] }
  } catch (error) {
    if (!(error instanceof LockstepError) || !error.code.startsWith('forge-')) throw error
    return { pushed: false, findings: [note(error.message)] }
  }
}

/** Why nothing is pushed, as a sentence; null where it may be. */
async function refusalOf(pull: AdvisedPullRequest, completions: readonly Completion[]): Promise<string | null> {
  const { event, settings, forge, from } = pull
  if (event.fork || event.privileged) return 'the branch belongs to a fork, and forks are never pushed to.'
  if (event.bot || botBranch.test(event.headBranch) || event.headBranch.startsWith(settings.branchPrefix))
    return `the branch ${event.headBranch} belongs to a bot, which would overwrite the commit or stop.`
  const { viewer, defaultBranch } = await forge.repository(null)
  if (viewer.kind === 'actions')
    return 'commits of GITHUB_TOKEN start no workflows, so that the pull request would wait for a check for ever; give the input "token" a token of a GitHub App or a personal one.'
  if (event.headBranch === defaultBranch) return 'the branch is the default branch.'
  const head = await commitOf(from, event.head)
  if (head?.message.includes(trailer) === true) return 'the last commit of the branch is such a fix already.'
  return await differing(
    pull,
    completions.flatMap(({ files }) => files),
  )
}

/** The patch is made for what would be merged; it fits the branch only where the files are the same there. */
async function differing({ event, from }: AdvisedPullRequest, files: readonly ChangedFile[]): Promise<string | null> {
  const head = commitTree(from, event.head)
  for (const { path, before } of files) {
    const there = await head.read(path)
    if (there === null || before === null || Buffer.compare(there, before) !== 0)
      return `${path} is not the same on the branch as on its base; update the branch, and the next run completes it.`
  }
  return null
}

/** Null where the branch was moved. */
async function push(
  { forge, event, from }: AdvisedPullRequest,
  completions: readonly Completion[],
): Promise<string | null> {
  const head = await commitOf(from, event.head)
  if (!head) return `the commit ${event.head} cannot be read.`
  const files = completions.flatMap((completion) => completion.files)
  const tree = await forge.writeTree(
    head.tree,
    files.map(({ path, mode, after }) => ({ path, mode, bytes: after })),
  )
  const { recentMessages } = await forge.repository(null)
  const commit = await forge.writeCommit({ message: messageOf(completions, recentMessages), tree, parents: [head.id] })
  const move = await forge.moveBranch(event.headBranch, head.id, commit.id)
  if (move.kind === 'moved') return null
  return move.kind === 'stale' ? 'the branch moved meanwhile; its new commit has a check of its own.' : move.message
}

function messageOf(completions: readonly Completion[], recent: readonly string[]): string {
  const convention = detectConvention(recent, 'minor')
  const targets = [...new Set(completions.map(({ target }) => target))].join(', ')
  const text = `complete the update of Flux Operator to ${targets}`
  const subject = convention.kind === 'conventional' ? `${convention.prefix}: ${text}` : `C${text.slice(1)}`
  const sets = completions.map(({ set, target }) => `${trailer} ${set} ${target}`).join('\n')
  return `${subject}\n\nThe pins of a release move together.\n\n${sets}\n`
}

function note(why: string): Finding {
  return finding('proposal-incomplete', nowhere, {
    message: `fix: the missing half was not pushed: ${why}`,
    help: 'Apply the patch in the summary by hand.',
  })
}

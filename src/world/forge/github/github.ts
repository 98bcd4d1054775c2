import { LockstepError } from '../../../model/failure.js'
import type { Forge, ForgeRepository, PullRequest } from '../../../model/forge.js'
import { moveBranch, readHead } from './branch.js'
import { openClient, type Client, type ForgeOptions } from './client.js'
import {
  addAssignees,
  addLabels,
  keepComment,
  readStatuses,
  requestReviewers,
  reviseComment,
  setMilestone,
} from './companions.js'
import { unsupported } from './failure.js'
import { createIssue, findIssue, updateIssue } from './issues.js'
import {
  compareCommits,
  blobReader,
  readBlobsAt,
  readCommit,
  readLog,
  treeObject,
  writeCommit,
  writeTree,
} from './objects.js'
import { readOpenPullRequests, readProposals, type ReadPullRequest } from './proposals.js'
import { nodeId, openPullRequest, readLabels, setAutoMerge, setDraft, updatePullRequest } from './pull-requests.js'
import { addLineComment, readFiles, readLineComments } from './reviews.js'
import { readRepository, type ReadRepository } from './repository.js'

/** GitHub.com or an Enterprise Server through its API. Nothing is sent before the first method is called. */
export function openForge(options: ForgeOptions): Forge {
  const client = openClient(options)
  const repositories = new Map<string | null, Promise<ReadRepository>>()
  const ids = new Map<number, string>()
  const seen = ({ id, pullRequest }: ReadPullRequest): void => void ids.set(pullRequest.number, id)
  const repository = (base: string | null): Promise<ReadRepository> => {
    const asked = repositories.get(base) ?? readRepository(client, base)
    repositories.set(base, asked)
    return asked
  }
  const any = (): Promise<ReadRepository> => repositories.values().next().value ?? repository(null)
  return {
    ...reading(client),
    ...companions(client, async () => (await any()).facts),
    repository: async (base) => (await repository(base)).facts,
    proposals: (branches) => readProposals(client, branches, seen),
    moveBranch: async (branch, from, to) => moveBranch(client, (await any()).id, branch, from, to),
    async openPullRequest(wanted) {
      const { url } = (await any()).facts
      const looks = { open: () => openOne(client, wanted, seen), made: () => madeOne(client, wanted, seen) }
      return openPullRequest(client, { ...wanted, url }, looks, seen)
    },
    updatePullRequest: (number, change) => updatePullRequest(client, number, change),
    labelled: (number) => readLabels(client, number),
    setDraft: async (number, draft) => setDraft(client, await nodeId(client, number, ids), draft),
    setAutoMerge: async (number, arming) => setAutoMerge(client, await nodeId(client, number, ids), arming),
    get requests() {
      return client.requests
    },
  }
}

/** The open pull request with this head and base; the head alone may match one against another base. */
async function openOne(
  client: Client,
  wanted: { readonly head: string; readonly base: string },
  seen: (read: ReadPullRequest) => void,
): Promise<PullRequest | null> {
  const states = await readProposals(client, [wanted.head], seen)
  return states.get(wanted.head)?.open.find((one) => one.baseBranch === wanted.base) ?? null
}

/** The same, and one with these very words that a person closed or merged since its opening was asked for: the words name the commit. */
async function madeOne(
  client: Client,
  wanted: { readonly head: string; readonly base: string; readonly body: string },
  seen: (read: ReadPullRequest) => void,
): Promise<PullRequest | null> {
  const state = (await readProposals(client, [wanted.head], seen)).get(wanted.head)
  const words = (text: string): string => text.replaceAll('\r\n', '\n').trim()
  const against = (one: PullRequest): boolean => one.baseBranch === wanted.base
  return (
    state?.open.find(against) ??
    state?.closed.find((one) => against(one) && words(one.body) === words(wanted.body)) ??
    null
  )
}

function reading(
  client: Client,
): Pick<
  Forge,
  | 'compare'
  | 'blobsAt'
  | 'openPullRequests'
  | 'commit'
  | 'log'
  | 'tree'
  | 'blob'
  | 'writeTree'
  | 'writeCommit'
  | 'branchHead'
> {
  return {
    compare: (base, head) => compareCommits(client, base, head),
    blobsAt: (commits, paths) => readBlobsAt(client, commits, paths),
    openPullRequests: (base) => readOpenPullRequests(client, base),
    commit: (id) => readCommit(client, id),
    log: (from, options) => readLog(client, from, options),
    tree: (id) => treeObject(client, id),
    blob: blobReader(client),
    writeTree: (base, changes) => writeTree(client, base, changes),
    writeCommit: (commit) => writeCommit(client, commit),
    branchHead: (branch) => readHead(client, branch),
  }
}

function companions(
  client: Client,
  facts: () => Promise<ForgeRepository>,
): Pick<
  Forge,
  | 'keepComment'
  | 'reviseComment'
  | 'pullRequestFiles'
  | 'lineComments'
  | 'addLineComment'
  | 'addLabels'
  | 'addAssignees'
  | 'requestReviewers'
  | 'setMilestone'
  | 'statuses'
  | 'findIssue'
  | 'createIssue'
  | 'updateIssue'
> {
  return {
    keepComment: (number, marker, body) =>
      keepComment(client, number, marker, body, async () => (await facts()).viewer.login),
    reviseComment: async (number, marker, body) => {
      await reviseComment(client, number, marker, body, async () => (await facts()).viewer.login)
    },
    pullRequestFiles: (number) => readFiles(client, number),
    lineComments: (number) => readLineComments(client, number),
    addLineComment: (number, commit, comment) => addLineComment(client, number, commit, comment),
    addLabels: (number, labels, create) => addLabels(client, number, labels, create),
    addAssignees: (number, logins) => addAssignees(client, number, logins),
    requestReviewers: (number, logins, teams) => requestReviewers(client, number, logins, teams),
    setMilestone: (number, title) => setMilestone(client, number, title),
    statuses: (commit) => readStatuses(client, commit),
    findIssue: async (marker) => findIssue(client, marker, creatorOf(await facts())),
    createIssue: async (title, body) => createIssue(client, title, body, creatorOf(await facts())),
    updateIssue: (number, change) => updateIssue(client, number, change),
  }
}

/** The viewer's login as the REST API writes it. */
function creatorOf({ viewer }: ForgeRepository): string {
  return viewer.kind === 'user' ? viewer.login : `${viewer.login}[bot]`
}

/**
 * Stops where the workflow runs on a forge that sets the same variables as GitHub but speaks another API: Forgejo, Gitea and GitLab.
 * Throws `forge-unsupported`.
 */
export function expectGitHub(env: Readonly<Record<string, string | undefined>>): void {
  const foreign = ['FORGEJO_ACTIONS', 'GITEA_ACTIONS', 'FORGEJO_TOKEN', 'GITEA_TOKEN'].some(
    (name) => (env[name] ?? '') !== '',
  )
  const api = env['GITHUB_API_URL'] ?? ''
  if (foreign || /\/api\/v[14]\/?$/.test(api)) throw unsupported(env['GITHUB_SERVER_URL'] ?? 'this server')
  if (api !== '' && !URL.canParse(api))
    throw new LockstepError('usage', 'GITHUB_API_URL is no URL; give https://HOST/api/v3 or leave it unset')
}

import { objectAt, stringAt, listAt } from '../../src/model/json.js'
import { git, headOf, type Answer, type GitHubState, type StoredPull } from './state.js'

/** Answers the queries of this project by the fields that they name: repository, proposals, and `updateRefs`. */
export function answerGraphql(state: GitHubState, body: unknown): Answer {
  const query = stringAt(body, ['query']) ?? ''
  const variables = objectAt(body, ['variables']) ?? {}
  if (query.includes('updateRefs')) return moveRefs(state, variables)
  const repository = query.includes('viewer {') ? facts(state, variables) : proposals(state, query, variables)
  return { status: 200, body: { data: { viewer: { login: state.viewer }, repository } } }
}

function facts(state: GitHubState, variables: object): object {
  const named = (stringAt(variables, ['base']) ?? '').replace(/^refs\/heads\//, '')
  const head = (branch: string) => {
    const oid = headOf(state, branch)
    if (oid === null) return null
    const messages = (git(state, ['log', '-z', '--first-parent', '-10', '--format=%B', oid]) ?? '').split('\0')
    const history = { nodes: messages.map((message) => ({ message })) }
    return { name: branch, target: { oid, tree: { oid: treeOf(state, oid) }, history } }
  }
  return {
    id: 'R_1',
    nameWithOwner: `${state.owner}/${state.name}`,
    url: `https://github.com/${state.owner}/${state.name}`,
    isPrivate: false,
    isFork: false,
    isArchived: false,
    autoMergeAllowed: false,
    mergeQueue: null,
    defaultBranchRef: head('main'),
    ref: named === '' ? null : head(named),
  }
}

function proposals(state: GitHubState, query: string, variables: object): object {
  const answer: Record<string, unknown> = {}
  for (let i = 0; query.includes(`$b${i}`); i++) {
    const branch = stringAt(variables, [`b${i}`]) ?? ''
    const own = state.pulls.filter((pull) => pull.head === branch).reverse()
    const connection = (pulls: readonly StoredPull[]) => ({
      nodes: pulls.map((pull) => pullNode(state, pull)),
      pageInfo: { hasNextPage: false, endCursor: null },
    })
    answer[`ref${i}`] = refNode(state, branch)
    answer[`open${i}`] = connection(own.filter((pull) => pull.state === 'OPEN'))
    answer[`closed${i}`] = connection(own.filter((pull) => pull.state !== 'OPEN'))
  }
  return answer
}

function refNode(state: GitHubState, branch: string): object | null {
  const oid = headOf(state, branch)
  if (oid === null) return null
  const parents = (git(state, ['log', '-1', '--format=%P', oid]) ?? '').split(' ').filter((parent) => parent !== '')
  const message = git(state, ['log', '-1', '--format=%B', oid]) ?? ''
  const target = {
    oid,
    tree: { oid: treeOf(state, oid) },
    parents: { nodes: parents.map((id) => ({ oid: id })) },
    message,
  }
  return { name: branch, target }
}

function pullNode(state: GitHubState, pull: StoredPull): object {
  return {
    id: `PR_${pull.number}`,
    number: pull.number,
    url: `https://github.com/${state.owner}/${state.name}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    state: pull.state,
    isDraft: pull.draft,
    headRefName: pull.head,
    headRefOid: pull.state === 'OPEN' ? (headOf(state, pull.head) ?? pull.headCommit) : pull.headCommit,
    baseRefName: pull.base,
    isCrossRepository: false,
    viewerDidAuthor: true,
    author: { login: 'github-actions' },
    reviewDecision: null,
    mergeable: 'MERGEABLE',
    isInMergeQueue: false,
    autoMergeRequest: null,
    mergeCommit: null,
    labels: { nodes: pull.labels.map((name) => ({ name })) },
    createdAt: '2026-11-23T00:00:00Z',
    closedAt: null,
  }
}

/** `updateRefs` is a compare-and-swap: a ref that is not at `beforeOid` is an error, and nothing moves. */
function moveRefs(state: GitHubState, variables: object): Answer {
  for (const update of listAt(variables, ['input', 'refUpdates'])) {
    const [name, before, after] = ['name', 'beforeOid', 'afterOid'].map((key) => stringAt(update, [key]) ?? '')
    const deletes = /^0+$/.test(after ?? '')
    const args = deletes
      ? ['update-ref', '-d', name ?? '', before ?? '']
      : ['update-ref', name ?? '', after ?? '', before ?? '']
    if (git(state, args) === null) {
      const error = { type: 'UNPROCESSABLE', message: `ref ${name ?? ''} is not at the expected commit` }
      return { status: 200, body: { data: { updateRefs: null }, errors: [error] } }
    }
    if (deletes) closeWithoutHead(state, name ?? '')
  }
  return { status: 200, body: { data: { updateRefs: { clientMutationId: null } } } }
}

/** A pull request whose branch is deleted is closed. */
function closeWithoutHead(state: GitHubState, ref: string): void {
  for (const pull of state.pulls) if (`refs/heads/${pull.head}` === ref && pull.state === 'OPEN') pull.state = 'CLOSED'
}

function treeOf(state: GitHubState, commit: string): string {
  return git(state, ['rev-parse', `${commit}^{tree}`]) ?? ''
}

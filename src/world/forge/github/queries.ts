/** The GraphQL documents that are sent; a test validates each against GitHub's schema. */

/** Fields that older Enterprise Servers do not have; left out where the server says so. */
export const optionalFields = ['mergeQueue', 'isInMergeQueue'] as const

/** A document that does not ask for a field, nor for what it would have asked of it. */
export function withoutField(query: string, field: string): string {
  return query.replace(new RegExp(`\\b${field}\\b(?: \\{[^}]*\\})?`), '')
}

const head = `fragment Head on GitObject { oid ... on Commit { tree { oid } history(first: 20) { nodes { message } } } }`

export const repositoryQuery = `query Repository($owner: String!, $name: String!, $base: String!, $named: Boolean!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    id nameWithOwner url isPrivate isFork isArchived autoMergeAllowed
    mergeQueue { id }
    defaultBranchRef { name target { ...Head } }
    ref(qualifiedName: $base) @include(if: $named) { name target { ...Head } }
  }
}
${head}`

const pullRequest = `fragment Pull on PullRequest {
  id number url title body state isDraft headRefName headRefOid baseRefName isCrossRepository viewerDidAuthor
  author { login } reviewDecision mergeable isInMergeQueue autoMergeRequest { enabledAt } mergeCommit { oid }
  labels(first: 50) { nodes { name } } createdAt closedAt
}`

/** Branch, open and closed pull requests of as many proposals as there are variables `r0`, `b0`, `r1`, `b1`, … */
export function proposalsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i)
  const variables = numbers.map((i) => `, $r${i}: String!, $b${i}: String!`).join('')
  const fields = numbers.map(
    (
      i,
    ) => `    ref${i}: ref(qualifiedName: $r${i}) { target { oid ... on Commit { message tree { oid } parents(first: 3) { nodes { oid } } } } }
    open${i}: pullRequests(headRefName: $b${i}, states: [OPEN], first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...Pull } }
    closed${i}: pullRequests(headRefName: $b${i}, states: [CLOSED, MERGED], first: 20, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...Pull } pageInfo { hasNextPage endCursor } }`,
  )
  return `query Proposals($owner: String!, $name: String!${variables}) {
  repository(owner: $owner, name: $name) {
${fields.join('\n')}
  }
}
${pullRequest}`
}

export const closedPageQuery = `query ClosedPage($owner: String!, $name: String!, $branch: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(headRefName: $branch, states: [CLOSED, MERGED], first: 50, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) { nodes { ...Pull } pageInfo { hasNextPage endCursor } }
  }
}
${pullRequest}`

export const openPullRequestsQuery = `query OpenPullRequests($owner: String!, $name: String!, $base: String!) {
  repository(owner: $owner, name: $name) {
    pullRequests(baseRefName: $base, states: [OPEN], first: 50, orderBy: { field: CREATED_AT, direction: DESC }) {
      nodes {
        number url headRefName headRefOid isCrossRepository viewerDidAuthor author { login }
        files(first: 60) { nodes { path } pageInfo { hasNextPage } }
      }
    }
  }
}`

/** The blobs at paths `p0`, `p1`, … of commits `c0`, `c1`, … */
export function blobsQuery(commits: number, paths: number): string {
  const names = (letter: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `${letter}${i}`)
  const variables = [
    ...names('c', commits).map((name) => `$${name}: GitObjectID!`),
    ...names('p', paths).map((name) => `$${name}: String!`),
  ].join(', ')
  const files = names('p', paths)
    .map((name) => `${name}: file(path: $${name}) { oid mode type }`)
    .join(' ')
  const objects = names('c', commits).map((name) => `    ${name}: object(oid: $${name}) { ... on Commit { ${files} } }`)
  return `query Blobs($owner: String!, $name: String!, ${variables}) {
  repository(owner: $owner, name: $name) {
${objects.join('\n')}
  }
}`
}

/** Which of the labels `l0`, `l1`, … exist. */
export function labelsQuery(count: number): string {
  const numbers = Array.from({ length: count }, (_, i) => i)
  return `query Labels($owner: String!, $name: String!${numbers.map((i) => `, $l${i}: String!`).join('')}) {
  repository(owner: $owner, name: $name) { ${numbers.map((i) => `l${i}: label(name: $l${i}) { name }`).join(' ')} }
}`
}

export const milestonesQuery = `query Milestones($owner: String!, $name: String!, $title: String!) {
  repository(owner: $owner, name: $name) { milestones(query: $title, states: [OPEN], first: 50) { nodes { number title } } }
}`

export const moveRefMutation = `mutation MoveRef($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }`

export const draftMutation = `mutation ToDraft($id: ID!) { convertPullRequestToDraft(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`

export const readyMutation = `mutation ToReady($id: ID!) { markPullRequestReadyForReview(input: { pullRequestId: $id }) { pullRequest { isDraft } } }`

export const armMutation = `mutation Arm($id: ID!, $method: PullRequestMergeMethod!, $head: GitObjectID!) {
  enablePullRequestAutoMerge(input: { pullRequestId: $id, mergeMethod: $method, expectedHeadOid: $head }) { pullRequest { number } }
}`

export const disarmMutation = `mutation Disarm($id: ID!) { disablePullRequestAutoMerge(input: { pullRequestId: $id }) { pullRequest { number } } }`

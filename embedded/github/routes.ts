import { authorize, isVisible, reads, writes, type Need } from './access.js'
import { notFound, type Answer, type Call, type RepositoryCall } from './reply.js'
import * as commits from './rest/commits.js'
import * as contents from './rest/contents.js'
import * as objects from './rest/git-objects.js'
import * as issues from './rest/issues.js'
import * as labels from './rest/labels.js'
import * as pulls from './rest/pulls.js'
import * as refs from './rest/refs.js'
import * as repositories from './rest/repositories.js'
import * as reviews from './rest/reviews.js'
import { findRepository } from './state.js'

type InRepository = (call: RepositoryCall) => Answer

/** One operation; `path` is written as GitHub's OpenAPI description writes it. */
export interface Route {
  readonly method: string
  readonly path: string
  readonly answer: (call: Call) => Answer
}

/** Operations on one repository, each with what it needs of the token. */
const inRepository: readonly (readonly [method: string, path: string, need: Need, answer: InRepository])[] = [
  ['GET', '', reads('metadata'), repositories.readRepository],
  ['GET', '/branches', reads('contents'), repositories.listBranches],
  ['GET', '/branches/{branch}', reads('contents'), repositories.readBranch],
  ['GET', '/releases', reads('contents'), repositories.listReleases],
  ['GET', '/releases/tags/{tag}', reads('contents'), repositories.readRelease],

  ['POST', '/git/blobs', writes('contents'), objects.createBlob],
  ['GET', '/git/blobs/{file_sha}', reads('contents'), objects.readBlob],
  ['POST', '/git/trees', writes('contents'), objects.createTree],
  ['GET', '/git/trees/{tree_sha}', reads('contents'), objects.readTree],
  ['POST', '/git/commits', writes('contents'), objects.createCommit],
  ['GET', '/git/commits/{commit_sha}', reads('contents'), objects.readCommit],
  ['GET', '/git/ref/{ref}', reads('contents'), refs.readRef],
  ['GET', '/git/matching-refs/{ref}', reads('contents'), refs.listMatchingRefs],
  ['POST', '/git/refs', writes('contents'), refs.createRef],
  ['PATCH', '/git/refs/{ref}', writes('contents'), refs.updateRef],
  ['DELETE', '/git/refs/{ref}', writes('contents'), refs.deleteRef],

  ['GET', '/commits', reads('contents'), commits.listCommits],
  ['GET', '/commits/{commit_sha}/pulls', reads('pull_requests'), commits.listCommitPulls],
  ['GET', '/commits/{ref}/status', reads('statuses'), commits.readCombinedStatus],
  ['GET', '/commits/{ref}/statuses', reads('statuses'), commits.listStatuses],
  ['GET', '/commits/{ref}', reads('contents'), commits.readCommitWithFiles],
  ['POST', '/statuses/{sha}', writes('statuses'), commits.createStatus],
  ['GET', '/compare/{basehead}', reads('contents'), commits.compare],
  ['GET', '/contents/{path}', reads('contents'), contents.readContents],
  ['PUT', '/contents/{path}', writes('contents'), contents.writeContents],
  ['DELETE', '/contents/{path}', writes('contents'), contents.deleteContents],

  ['POST', '/pulls', writes('pull_requests'), pulls.createPull],
  ['GET', '/pulls', reads('pull_requests'), pulls.listPulls],
  ['PATCH', '/pulls/comments/{comment_id}', writes('pull_requests'), reviews.updateReviewComment],
  ['GET', '/pulls/{pull_number}', reads('pull_requests'), pulls.readPull],
  ['PATCH', '/pulls/{pull_number}', writes('pull_requests'), pulls.updatePull],
  ['GET', '/pulls/{pull_number}/files', reads('pull_requests'), pulls.listPullFiles],
  ['GET', '/pulls/{pull_number}/commits', reads('pull_requests'), pulls.listPullCommits],
  ['GET', '/pulls/{pull_number}/merge', reads('pull_requests'), pulls.isMerged],
  ['PUT', '/pulls/{pull_number}/merge', writes('contents'), pulls.merge],
  ['PUT', '/pulls/{pull_number}/update-branch', writes('pull_requests'), pulls.updateBranch],
  ['GET', '/pulls/{pull_number}/requested_reviewers', reads('pull_requests'), reviews.listRequestedReviewers],
  ['POST', '/pulls/{pull_number}/requested_reviewers', writes('pull_requests'), pulls.requestReviewers],
  ['GET', '/pulls/{pull_number}/reviews', reads('pull_requests'), reviews.listReviews],
  ['POST', '/pulls/{pull_number}/reviews', writes('pull_requests'), reviews.createReview],
  ['GET', '/pulls/{pull_number}/comments', reads('pull_requests'), reviews.listReviewComments],
  ['POST', '/pulls/{pull_number}/comments', writes('pull_requests'), reviews.createReviewComment],

  ['GET', '/issues', reads('issues'), issues.listIssues],
  ['POST', '/issues', writes('issues'), issues.createIssue],
  ['GET', '/issues/comments/{comment_id}', reads('issues', 'pull_requests'), issues.readComment],
  ['PATCH', '/issues/comments/{comment_id}', writes('issues', 'pull_requests'), issues.updateComment],
  ['DELETE', '/issues/comments/{comment_id}', writes('issues', 'pull_requests'), issues.deleteComment],
  ['GET', '/issues/{issue_number}', reads('issues', 'pull_requests'), issues.readIssue],
  ['PATCH', '/issues/{issue_number}', writes('issues', 'pull_requests'), issues.updateIssue],
  ['GET', '/issues/{issue_number}/comments', reads('issues', 'pull_requests'), issues.listComments],
  ['POST', '/issues/{issue_number}/comments', writes('issues', 'pull_requests'), issues.createComment],
  ['POST', '/issues/{issue_number}/assignees', writes('issues', 'pull_requests'), issues.addAssignees],
  ['GET', '/issues/{issue_number}/labels', reads('issues', 'pull_requests'), labels.listIssueLabels],
  ['POST', '/issues/{issue_number}/labels', writes('issues', 'pull_requests'), labels.addIssueLabels],
  ['DELETE', '/issues/{issue_number}/labels/{name}', writes('issues', 'pull_requests'), labels.removeIssueLabel],

  ['GET', '/labels', reads('issues', 'pull_requests'), labels.listLabels],
  ['POST', '/labels', writes('issues', 'pull_requests'), labels.createLabel],
  ['GET', '/labels/{name}', reads('issues', 'pull_requests'), labels.readLabel],
  ['PATCH', '/labels/{name}', writes('issues', 'pull_requests'), labels.updateLabel],
  ['GET', '/milestones', reads('issues', 'pull_requests'), labels.listMilestones],
  ['POST', '/milestones', writes('issues', 'pull_requests'), labels.createMilestone],
]

const elsewhere: readonly Route[] = [
  { method: 'GET', path: '/user', answer: repositories.readUser },
  { method: 'GET', path: '/users/{username}', answer: repositories.readAccount },
  { method: 'GET', path: '/users/{username}/repos', answer: repositories.listOwned },
  { method: 'GET', path: '/orgs/{org}/repos', answer: repositories.listOwned },
  { method: 'GET', path: '/installation/repositories', answer: repositories.listInstallation },
  { method: 'GET', path: '/rate_limit', answer: repositories.readRateLimit },
  { method: 'GET', path: '/search/repositories', answer: repositories.searchRepositories },
  { method: 'GET', path: '/search/code', answer: repositories.searchCode },
]

/** Every operation, in the order in which they are tried. */
export const routes: readonly Route[] = [
  ...elsewhere,
  ...inRepository.map(([method, path, need, answer]) => ({
    method,
    path: `/repos/{owner}/{repo}${path}`,
    answer: (call: Call) => answer(admitted(call, need)),
  })),
]

/** The call in its repository, or GitHub's refusal. */
function admitted(call: Call, need: Need): RepositoryCall {
  const { hub, grant, params } = call
  const repository = findRepository(hub, `${params['owner'] ?? ''}/${params['repo'] ?? ''}`)
  if (!repository || !isVisible(grant, repository)) throw notFound()
  authorize(grant, repository, need)
  return { ...call, repository }
}

/** Parameters that may hold slashes. */
const wide = new Set(['ref', 'path', 'basehead', 'branch'])

const patterns = routes.map((route) => {
  const source = route.path.replace(/\{(\w+)\}/g, (_, name: string) => `(?<${name}>${wide.has(name) ? '.*' : '[^/]+'})`)
  return { route, pattern: new RegExp(`^${source}$`) }
})

/** The operation of a request and the values of its path, or null. */
export function findRoute(method: string, path: string): { route: Route; params: Record<string, string> } | null {
  for (const { route, pattern } of patterns) {
    const found = route.method === method ? pattern.exec(path) : null
    if (found)
      return {
        route,
        params: Object.fromEntries(
          Object.entries(found.groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)]),
        ),
      }
  }
  return null
}

import { stringAt, valueAt } from '../../../src/model/json.js'
import { allows, refusalText, writes } from '../access.js'
import { created, invalid, noContent, notFound, ok, page, Refusal, type Answer, type RepositoryCall } from '../reply.js'
import { changeState } from '../rules/open.js'
import { nextId, nextNumber, timestamp, type Comment, type Issue, type Pull } from '../state.js'
import { commentView, issueView } from '../views/issue.js'
import { isCollaborator, refuseLong, strings } from './pulls.js'

/** An issue, or a pull request, which is one too. */
interface Found {
  readonly issue: Issue
  readonly pull: Pull | null
}

/** The issue or pull request that the path names; throws 404. */
export function issueOf({ repository, params }: RepositoryCall): Found {
  const number = params['issue_number']
  const pull = repository.pulls.find((one) => String(one.number) === number) ?? null
  const issue = pull ?? repository.issues.find((one) => String(one.number) === number)
  if (!issue) throw notFound()
  return { issue, pull }
}

/** The same for a change: `pull_requests` covers the pull requests, `issues` both. */
export function writableIssueOf(call: RepositoryCall): Found {
  const found = issueOf(call)
  if (!found.pull && !allows(call.grant, call.repository, writes('issues')))
    throw new Refusal(403, refusalText(call.grant), {}, { 'x-accepted-github-permissions': 'issues=write' })
  return found
}

export function createIssue(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const title = stringAt(body, ['title'])
  if (title === null || title === '') throw invalid('Issue', { field: 'title', code: 'missing_field' })
  const text = stringAt(body, ['body'])
  refuseLong(text)
  const now = timestamp(hub)
  const issue: Issue = {
    id: nextId(hub),
    number: nextNumber(repository),
    author: grant.login,
    title,
    body: text,
    state: 'open',
    labels: [],
    assignees: [...strings(body, 'assignees')],
    milestone: null,
    comments: [],
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  }
  repository.issues.push(issue)
  return created(issueView(hub, repository, issue, null))
}

export function listIssues(call: RepositoryCall): Answer {
  const { hub, repository, query } = call
  const state = query.get('state') ?? 'open'
  const creator = query.get('creator')
  const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
  const found: readonly Found[] = [
    ...repository.issues.map((issue) => ({ issue, pull: null })),
    ...repository.pulls.map((pull) => ({ issue: pull, pull })),
  ]
  const kept = found
    .filter(({ issue }) => state === 'all' || issue.state === state)
    .filter(({ issue }) => creator === null || issue.author.toLowerCase() === creator.toLowerCase())
    .filter(({ issue }) => labels.every((label) => issue.labels.includes(label)))
    .sort((a, b) => b.issue.number - a.issue.number)
  return page(call, kept, ({ issue, pull }) => issueView(hub, repository, issue, pull))
}

export function readIssue(call: RepositoryCall): Answer {
  const { issue, pull } = issueOf(call)
  return ok(issueView(call.hub, call.repository, issue, pull))
}

export function updateIssue(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const { issue, pull } = writableIssueOf(call)
  const text = stringAt(body, ['body'])
  refuseLong(text)
  const milestone = valueAt(body, ['milestone'])
  if (typeof milestone === 'number' && !repository.milestones.some((one) => one.number === milestone))
    throw invalid('Issue', { field: 'milestone', code: 'invalid' })
  const state = stringAt(body, ['state'])
  if (state !== null && pull) changeState(hub, repository, pull, state)
  else if (state === 'closed' || state === 'open') {
    issue.state = state
    issue.closedAt = state === 'closed' ? timestamp(hub) : null
  }
  issue.title = stringAt(body, ['title']) ?? issue.title
  issue.body = valueAt(body, ['body']) === null ? null : (text ?? issue.body)
  if (milestone === null || typeof milestone === 'number') issue.milestone = milestone
  issue.updatedAt = timestamp(hub)
  return ok(issueView(hub, repository, issue, pull))
}

export function addAssignees(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const { issue, pull } = writableIssueOf(call)
  // Those who cannot be assigned are passed over without a word.
  for (const login of strings(body, 'assignees'))
    if (isCollaborator(call, login) && !issue.assignees.includes(login)) issue.assignees.push(login)
  return created(issueView(hub, repository, issue, pull))
}

export function createComment(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const { issue } = writableIssueOf(call)
  const text = stringAt(body, ['body'])
  if (text === null || text === '') throw invalid('IssueComment', { field: 'body', code: 'missing_field' })
  refuseLong(text)
  const createdAt = timestamp(hub)
  const comment: Comment = { id: nextId(hub), author: grant.login, body: text, createdAt, updatedAt: createdAt }
  issue.comments.push(comment)
  return created(commentView(hub, repository, issue, comment))
}

export function listComments(call: RepositoryCall): Answer {
  const { issue } = issueOf(call)
  return page(call, issue.comments, (comment) => commentView(call.hub, call.repository, issue, comment))
}

function commentOf({ repository, params }: RepositoryCall): { issue: Issue; comment: Comment } {
  for (const issue of [...repository.issues, ...repository.pulls]) {
    const comment = issue.comments.find((one) => String(one.id) === params['comment_id'])
    if (comment) return { issue, comment }
  }
  throw notFound()
}

export function readComment(call: RepositoryCall): Answer {
  const { issue, comment } = commentOf(call)
  return ok(commentView(call.hub, call.repository, issue, comment))
}

export function updateComment(call: RepositoryCall): Answer {
  const { issue, comment } = commentOf(call)
  const text = stringAt(call.body, ['body'])
  refuseLong(text)
  comment.body = text ?? comment.body
  comment.updatedAt = timestamp(call.hub)
  return ok(commentView(call.hub, call.repository, issue, comment))
}

export function deleteComment(call: RepositoryCall): Answer {
  const { issue, comment } = commentOf(call)
  issue.comments.splice(issue.comments.indexOf(comment), 1)
  return noContent
}

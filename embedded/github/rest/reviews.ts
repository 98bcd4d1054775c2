import { stringAt, valueAt } from '../../../src/model/json.js'
import { created, invalid, notFound, ok, page, Refusal, type Answer, type RepositoryCall } from '../reply.js'
import { mergeArmed } from '../rules/merge.js'
import { nextId, timestamp, type Pull, type Review, type ReviewComment } from '../state.js'
import { accountView } from '../views/account.js'
import { associationOf } from '../views/issue.js'
import { pageUrl, repositoryUrl } from '../views/repository.js'
import { teamView } from '../views/pull.js'
import { pullOf } from './pulls.js'

function reviewView({ hub, repository }: RepositoryCall, pull: Pull, review: Review) {
  const html = `${pageUrl(hub, repository)}/pull/${pull.number}#pullrequestreview-${review.id}`
  const pullUrl = `${repositoryUrl(hub, repository)}/pulls/${pull.number}`
  return {
    id: review.id,
    node_id: `PRR_${review.id}`,
    user: accountView(hub, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: associationOf(repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    submitted_at: review.submittedAt,
    commit_id: review.commit,
  }
}

export function listReviews(call: RepositoryCall): Answer {
  const pull = pullOf(call)
  return page(call, pull.reviews, (review) => reviewView(call, pull, review))
}

const states: Readonly<Record<string, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
}

export function createReview(call: RepositoryCall): Answer {
  const { hub, repository, grant, body } = call
  const pull = pullOf(call)
  const event = stringAt(body, ['event']) ?? 'COMMENT'
  const state = states[event]
  if (!state) throw invalid('PullRequestReview', { field: 'event', code: 'invalid' })
  if (state === 'APPROVED' && grant.kind === 'actions' && !repository.actionsMayOpenPulls)
    throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.')
  if (state === 'APPROVED' && grant.login === pull.author)
    throw new Refusal(422, 'Review Can not approve your own pull request')
  const submittedAt = timestamp(hub)
  const text = stringAt(body, ['body']) ?? ''
  const review: Review = {
    id: nextId(hub),
    author: grant.login,
    body: text,
    state,
    commit: pull.headCommit,
    submittedAt,
  }
  pull.reviews.push(review)
  mergeArmed(hub, repository)
  return ok(reviewView(call, pull, review))
}

function reviewCommentView({ hub, repository }: RepositoryCall, pull: Pull, comment: ReviewComment) {
  const pullUrl = `${repositoryUrl(hub, repository)}/pulls/${pull.number}`
  const self = `${repositoryUrl(hub, repository)}/pulls/comments/${comment.id}`
  const html = `${pageUrl(hub, repository)}/pull/${pull.number}#discussion_r${comment.id}`
  return {
    id: comment.id,
    node_id: `PRRC_${comment.id}`,
    url: self,
    html_url: html,
    pull_request_url: pullUrl,
    pull_request_review_id: comment.review,
    diff_hunk: '@@',
    path: comment.path,
    line: comment.line,
    side: 'RIGHT',
    position: 1,
    original_position: 1,
    commit_id: comment.commit,
    original_commit_id: comment.commit,
    user: accountView(hub, comment.author),
    body: comment.body,
    author_association: associationOf(repository, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    _links: { self: { href: self }, html: { href: html }, pull_request: { href: pullUrl } },
  }
}

export function listReviewComments(call: RepositoryCall): Answer {
  const pull = pullOf(call)
  return page(call, pull.reviewComments, (comment) => reviewCommentView(call, pull, comment))
}

export function createReviewComment(call: RepositoryCall): Answer {
  const { hub, grant, body } = call
  const pull = pullOf(call)
  const path = stringAt(body, ['path'])
  const line = valueAt(body, ['line'])
  const text = stringAt(body, ['body'])
  if (path === null || text === null || typeof line !== 'number')
    throw invalid('PullRequestReviewComment', { field: path === null ? 'path' : 'line', code: 'missing_field' })
  const createdAt = timestamp(hub)
  const place = { path, line, commit: stringAt(body, ['commit_id']) ?? pull.headCommit }
  const comment = {
    id: nextId(hub),
    review: nextId(hub),
    author: grant.login,
    body: text,
    createdAt,
    updatedAt: createdAt,
    ...place,
  }
  pull.reviewComments.push(comment)
  return created(reviewCommentView(call, pull, comment))
}

export function updateReviewComment(call: RepositoryCall): Answer {
  const { hub, repository, params, body } = call
  for (const pull of repository.pulls) {
    const comment = pull.reviewComments.find((one) => String(one.id) === params['comment_id'])
    if (!comment) continue
    comment.body = stringAt(body, ['body']) ?? comment.body
    comment.updatedAt = timestamp(hub)
    return ok(reviewCommentView(call, pull, comment))
  }
  throw notFound()
}

export function listRequestedReviewers(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const pull = pullOf(call)
  return ok({
    users: pull.reviewers.map((login) => accountView(hub, login)),
    teams: pull.teams.map((slug) => teamView(hub, repository, slug)),
  })
}

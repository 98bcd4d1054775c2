import type { Comment, Hub, Issue, Label, Milestone, Pull, Repository } from '../state.js'
import { accountView } from './account.js'
import { pageUrl, repositoryUrl } from './repository.js'

export function labelView(hub: Hub, repository: Repository, label: Label) {
  return {
    id: label.id,
    node_id: `LA_${label.id}`,
    url: `${repositoryUrl(hub, repository)}/labels/${encodeURIComponent(label.name)}`,
    name: label.name,
    color: label.color,
    default: false,
    description: label.description,
  }
}

/** The labels of an issue, in the order in which they were added. */
export function labelsView(hub: Hub, repository: Repository, issue: Issue) {
  return issue.labels.flatMap((name) => {
    const label = repository.labels.find((one) => one.name === name)
    return label ? [labelView(hub, repository, label)] : []
  })
}

export function milestoneView(hub: Hub, repository: Repository, milestone: Milestone) {
  const url = `${repositoryUrl(hub, repository)}/milestones/${milestone.number}`
  const having = repository.issues.concat(repository.pulls).filter((one) => one.milestone === milestone.number)
  return {
    id: milestone.id,
    node_id: `MI_${milestone.id}`,
    number: milestone.number,
    title: milestone.title,
    description: null,
    state: milestone.state,
    url,
    html_url: `${pageUrl(hub, repository)}/milestone/${milestone.number}`,
    labels_url: `${url}/labels`,
    creator: accountView(hub, milestone.creator),
    open_issues: having.filter((one) => one.state === 'open').length,
    closed_issues: having.filter((one) => one.state === 'closed').length,
    due_on: null,
    closed_at: null,
    created_at: milestone.createdAt,
    updated_at: milestone.createdAt,
  }
}

/** What issues and pull requests have in common. */
export function threadView(hub: Hub, repository: Repository, issue: Issue) {
  const milestone = repository.milestones.find((one) => one.number === issue.milestone)
  const assignees = issue.assignees.map((login) => accountView(hub, login))
  return {
    id: issue.id,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    state: issue.state,
    locked: false,
    user: accountView(hub, issue.author),
    author_association: associationOf(repository, issue.author),
    labels: labelsView(hub, repository, issue),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: milestone ? milestoneView(hub, repository, milestone) : null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
  }
}

export function associationOf(repository: Repository, login: string): string {
  if (login === repository.owner) return 'OWNER'
  return repository.collaborators.has(login) ? 'COLLABORATOR' : 'NONE'
}

/** An issue, or a pull request seen as one. */
export function issueView(hub: Hub, repository: Repository, issue: Issue, pull: Pull | null) {
  const url = `${repositoryUrl(hub, repository)}/issues/${issue.number}`
  const html = `${pageUrl(hub, repository)}/${pull ? 'pull' : 'issues'}/${issue.number}`
  const pullUrl = `${repositoryUrl(hub, repository)}/pulls/${issue.number}`
  return {
    ...threadView(hub, repository, issue),
    node_id: `${pull ? 'PR' : 'I'}_${issue.id}`,
    url,
    repository_url: repositoryUrl(hub, repository),
    html_url: html,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    comments: issue.comments.length,
    state_reason: issue.state === 'closed' ? 'completed' : null,
    ...(pull
      ? {
          draft: pull.draft,
          pull_request: {
            url: pullUrl,
            html_url: html,
            diff_url: `${html}.diff`,
            patch_url: `${html}.patch`,
            merged_at: pull.merged?.at ?? null,
          },
        }
      : {}),
  }
}

export function commentView(hub: Hub, repository: Repository, issue: Issue, comment: Comment) {
  const url = repositoryUrl(hub, repository)
  const kind = repository.issues.includes(issue) ? 'issues' : 'pull'
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${url}/issues/comments/${comment.id}`,
    html_url: `${pageUrl(hub, repository)}/${kind}/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${url}/issues/${issue.number}`,
    user: accountView(hub, comment.author),
    author_association: associationOf(repository, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
  }
}

import { stringAt } from '../../../src/model/json.js'
import { created, invalid, notFound, ok, page, type Answer, type RepositoryCall } from '../reply.js'
import { nextId, timestamp, type Hub, type Label, type Milestone, type Repository } from '../state.js'
import { labelsView, labelView, milestoneView } from '../views/issue.js'
import { strings } from './pulls.js'
import { issueOf, writableIssueOf } from './issues.js'

/** Names of labels know no case. */
function findLabel({ labels }: Repository, name: string): Label | null {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase()) ?? null
}

function makeLabel(hub: Hub, repository: Repository, name: string, color = 'ededed'): Label {
  const label: Label = { id: nextId(hub), name, color, description: null }
  repository.labels.push(label)
  return label
}

export function listLabels(call: RepositoryCall): Answer {
  return page(call, call.repository.labels, (label) => labelView(call.hub, call.repository, label))
}

export function createLabel({ hub, repository, body }: RepositoryCall): Answer {
  const name = stringAt(body, ['name'])
  if (name === null || name === '') throw invalid('Label', { field: 'name', code: 'missing_field' })
  if (findLabel(repository, name)) throw invalid('Label', { field: 'name', code: 'already_exists' })
  const label = makeLabel(hub, repository, name, stringAt(body, ['color']) ?? 'ededed')
  label.description = stringAt(body, ['description'])
  return created(labelView(hub, repository, label))
}

function labelOf({ repository, params }: RepositoryCall): Label {
  const label = findLabel(repository, params['name'] ?? '')
  if (!label) throw notFound()
  return label
}

export function readLabel(call: RepositoryCall): Answer {
  return ok(labelView(call.hub, call.repository, labelOf(call)))
}

export function updateLabel(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const label = labelOf(call)
  const name = stringAt(body, ['new_name']) ?? label.name
  for (const issue of [...repository.issues, ...repository.pulls]) {
    const at = issue.labels.indexOf(label.name)
    if (at >= 0) issue.labels[at] = name
  }
  label.name = name
  label.color = stringAt(body, ['color']) ?? label.color
  label.description = stringAt(body, ['description']) ?? label.description
  return ok(labelView(hub, repository, label))
}

export function listIssueLabels(call: RepositoryCall): Answer {
  return ok(labelsView(call.hub, call.repository, issueOf(call).issue))
}

/** Adds labels; those that the repository does not have are made, as GitHub does. */
export function addIssueLabels(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const { issue } = writableIssueOf(call)
  for (const name of strings(body, 'labels')) {
    const label = findLabel(repository, name) ?? makeLabel(hub, repository, name)
    if (!issue.labels.includes(label.name)) issue.labels.push(label.name)
  }
  issue.updatedAt = timestamp(hub)
  return ok(labelsView(hub, repository, issue))
}

export function removeIssueLabel(call: RepositoryCall): Answer {
  const { issue } = writableIssueOf(call)
  const at = issue.labels.findIndex((label) => label.toLowerCase() === (call.params['name'] ?? '').toLowerCase())
  if (at < 0) throw notFound()
  issue.labels.splice(at, 1)
  return ok(labelsView(call.hub, call.repository, issue))
}

export function listMilestones(call: RepositoryCall): Answer {
  const state = call.query.get('state') ?? 'open'
  const kept = call.repository.milestones.filter((one) => state === 'all' || one.state === state)
  return page(call, kept, (milestone) => milestoneView(call.hub, call.repository, milestone))
}

export function createMilestone({ hub, repository, grant, body }: RepositoryCall): Answer {
  const title = stringAt(body, ['title'])
  if (title === null || title === '') throw invalid('Milestone', { field: 'title', code: 'missing_field' })
  if (repository.milestones.some((one) => one.title === title))
    throw invalid('Milestone', { field: 'title', code: 'already_exists' })
  const number = repository.milestones.length + 1
  const milestone: Milestone = {
    id: nextId(hub),
    number,
    title,
    creator: grant.login,
    state: 'open',
    createdAt: timestamp(hub),
  }
  repository.milestones.push(milestone)
  return created(milestoneView(hub, repository, milestone))
}

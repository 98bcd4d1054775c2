import { GraphQLError } from 'graphql'
import { allows, reads, refusalText } from '../access.js'
import { readRef, refsBelow } from '../../git/refs.js'
import { objectOf } from '../../git/revisions.js'
import { listed } from '../rest/pulls.js'
import { fullNameOf, type Grant, type Pull } from '../state.js'
import { pageUrl } from '../views/repository.js'
import { connection, type Slice } from './connection.js'
import { actor, gitObject, type Place } from './objects.js'
import { pullObject } from './pull.js'

/** A repository as a token sees it. */
export function repositoryObject(place: Place, grant: Grant): object {
  const { hub, repository } = place
  return {
    __typename: 'Repository',
    id: `R_${repository.id}`,
    databaseId: repository.id,
    name: repository.name,
    nameWithOwner: fullNameOf(repository),
    owner: () => actor(hub, repository.owner),
    url: pageUrl(hub, repository),
    isPrivate: repository.private,
    visibility: repository.private ? 'PRIVATE' : 'PUBLIC',
    isFork: repository.parent !== null,
    isArchived: repository.archived,
    isEmpty: refsBelow(repository.bare, 'refs/heads').size === 0,
    autoMergeAllowed: repository.autoMergeAllowed,
    mergeCommitAllowed: repository.mergeMethods.has('merge'),
    squashMergeAllowed: repository.mergeMethods.has('squash'),
    rebaseMergeAllowed: repository.mergeMethods.has('rebase'),
    viewerPermission: permissionOf(grant),
    mergeQueue: repository.mergeQueue ? { id: `MQ_${repository.id}`, url: `${pageUrl(hub, repository)}/queue` } : null,
    defaultBranchRef: () => refObject(place, `refs/heads/${repository.defaultBranch}`),
    ref: ({ qualifiedName }: { readonly qualifiedName: string }) =>
      refObject(place, qualifiedName.startsWith('refs/') ? qualifiedName : `refs/heads/${qualifiedName}`),
    refs: ({ refPrefix, ...slice }: Slice & { readonly refPrefix: string }) =>
      connection(
        [...refsBelow(repository.bare, refPrefix).keys()].map((name) => refObject(place, name)),
        slice,
      ),
    object: ({ oid, expression }: { readonly oid?: string | null; readonly expression?: string | null }) =>
      gitObject(place, oid ?? objectOf(repository.bare, expression ?? '') ?? ''),
    pullRequest: ({ number }: { readonly number: number }) => pullNumbered(place, grant, number),
    pullRequests: (args: PullArguments) => connection(pulls(place, grant, args), args),
    label: ({ name }: { readonly name: string }) => labelObject(place, name),
    labels: (slice: Slice) =>
      connection(
        repository.labels.map(({ name }) => labelObject(place, name)),
        slice,
      ),
    milestones: ({
      query,
      states,
      ...slice
    }: Slice & { readonly query?: string | null; readonly states?: readonly string[] | null }) =>
      connection(
        repository.milestones
          .filter((one) => !states || states.includes(one.state.toUpperCase()))
          .filter((one) => one.title.toLowerCase().includes((query ?? '').toLowerCase()))
          .map(({ id, number, title, state }) => ({ id: `MI_${id}`, number, title, state: state.toUpperCase() })),
        slice,
      ),
  }
}

function permissionOf({ permissions }: Grant): string {
  if (permissions.administration === 'write') return 'ADMIN'
  return permissions.contents === 'write' ? 'WRITE' : 'READ'
}

/** A ref and what it is at, or null. */
export function refObject(place: Place, name: string): object | null {
  const sha = readRef(place.repository.bare, name)
  if (sha === null) return null
  const prefix = /^refs\/(?:heads|tags)\//.exec(name)?.[0] ?? 'refs/'
  return {
    id: `REF_${Buffer.from(name).toString('base64')}`,
    name: name.slice(prefix.length),
    prefix,
    target: () => gitObject(place, sha),
    associatedPullRequests: (slice: Slice) => connection([], slice),
  }
}

export function labelObject({ repository }: Place, name: string): object | null {
  const label = repository.labels.find((one) => one.name.toLowerCase() === name.toLowerCase())
  return label ? { id: `LA_${label.id}`, name: label.name, color: label.color, description: label.description } : null
}

interface PullArguments extends Slice {
  readonly headRefName?: string | null
  readonly baseRefName?: string | null
  readonly states?: readonly string[] | null
  readonly labels?: readonly string[] | null
  readonly orderBy?: { readonly field: string; readonly direction: string } | null
}

/** Forks with a branch of the same name match `headRefName` too, as on GitHub. */
function pulls(place: Place, grant: Grant, args: PullArguments): readonly object[] {
  expectReadable(place, grant)
  const stateOf = (pull: Pull): string => (pull.merged ? 'MERGED' : pull.state.toUpperCase())
  const kept = listed(place.repository.pulls)
    .filter(
      (pull) => args.headRefName === undefined || args.headRefName === null || pull.head.branch === args.headRefName,
    )
    .filter((pull) => args.baseRefName === undefined || args.baseRefName === null || pull.base === args.baseRefName)
    .filter((pull) => !args.states || args.states.includes(stateOf(pull)))
    .filter((pull) => !args.labels || args.labels.some((label) => pull.labels.includes(label)))
  const key = args.orderBy?.field === 'UPDATED_AT' ? 'updatedAt' : 'createdAt'
  const ordered = [...kept].sort((a, b) => (a[key] === b[key] ? a.number - b.number : a[key] < b[key] ? -1 : 1))
  if (args.orderBy?.direction === 'DESC') ordered.reverse()
  return ordered.map((pull) => pullObject(place, grant, pull))
}

function pullNumbered(place: Place, grant: Grant, number: number): object {
  expectReadable(place, grant)
  const pull = place.repository.pulls.find((one) => one.number === number)
  if (!pull) throw failure('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${number}.`)
  return pullObject(place, grant, pull)
}

function expectReadable({ repository }: Place, grant: Grant): void {
  if (!allows(grant, repository, reads('pull_requests'))) throw failure('FORBIDDEN', refusalText(grant))
}

/** An error with the type that GitHub writes beside its message. */
export function failure(type: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { type } })
}

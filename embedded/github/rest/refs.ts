import { stringAt, valueAt } from '../../../src/model/json.js'
import { isAncestor } from '../../git/history.js'
import { kindOf } from '../../git/objects.js'
import { moveRefs, readRef as refAt, refsBelow } from '../../git/refs.js'
import {
  created,
  noContent,
  notFound,
  ok,
  page,
  Refusal,
  unprocessable,
  type Answer,
  type RepositoryCall,
} from '../reply.js'
import type { Repository } from '../state.js'
import { repositoryUrl } from '../views/repository.js'

interface Ref {
  readonly name: string
  readonly sha: string
}

function refView({ hub, repository }: RepositoryCall, { name, sha }: Ref) {
  const type = kindOf(repository.bare, sha) ?? 'commit'
  const url = `${repositoryUrl(hub, repository)}/git`
  return {
    ref: name,
    node_id: `REF_${Buffer.from(name).toString('base64')}`,
    url: `${url}/${name}`,
    object: { sha, type, url: `${url}/${type}s/${sha}` },
  }
}

function read({ repository, params }: RepositoryCall): Ref | null {
  const name = `refs/${params['ref'] ?? ''}`
  const sha = refAt(repository.bare, name)
  return sha === null ? null : { name, sha }
}

export function readRef(call: RepositoryCall): Answer {
  const ref = read(call)
  if (!ref) throw notFound()
  return ok(refView(call, ref))
}

export function listMatchingRefs(call: RepositoryCall): Answer {
  const prefix = `refs/${call.params['ref'] ?? ''}`
  const refs = [...refsBelow(call.repository.bare, 'refs')].filter(([name]) => name.startsWith(prefix))
  return page(
    call,
    refs.map(([name, sha]) => ({ name, sha })),
    (ref) => refView(call, ref),
  )
}

export function createRef(call: RepositoryCall): Answer {
  const { repository, body } = call
  const name = stringAt(body, ['ref']) ?? ''
  const sha = stringAt(body, ['sha']) ?? ''
  if (!/^refs\/[^/]+\/.+/.test(name))
    throw unprocessable("Reference name must start with 'refs/' and have at least two slashes.")
  refuseByRule(repository, name, 'creation')
  if (kindOf(repository.bare, sha) === null) throw unprocessable('Object does not exist')
  if (refAt(repository.bare, name) !== null) throw unprocessable('Reference already exists')
  moveRef(repository, name, sha, null)
  return created(refView(call, { name, sha }))
}

/** Moves a ref without any expected value, which is all that the REST API offers; only `force` leaves the old commits behind. */
export function updateRef(call: RepositoryCall): Answer {
  const { repository, body } = call
  const ref = read(call)
  const sha = stringAt(body, ['sha']) ?? ''
  if (!ref) throw unprocessable('Reference does not exist')
  if (kindOf(repository.bare, sha) === null) throw unprocessable('Object does not exist')
  refuseByRule(repository, ref.name, 'update')
  if (valueAt(body, ['force']) !== true && !isAncestor(repository.bare, ref.sha, sha))
    throw unprocessable('Update is not a fast forward')
  moveRef(repository, ref.name, sha, ref.sha)
  return ok(refView(call, { name: ref.name, sha }))
}

export function deleteRef(call: RepositoryCall): Answer {
  const { repository } = call
  const ref = read(call)
  if (!ref) throw unprocessable('Reference does not exist')
  refuseByRule(repository, ref.name, 'deletion')
  if (ref.name === `refs/heads/${repository.defaultBranch}`) throw unprocessable('Cannot delete the default branch')
  moveRef(repository, ref.name, null, ref.sha)
  return noContent
}

/** Throws where git refuses: a branch `a` forbids a branch `a/b`. */
function moveRef({ bare }: Repository, name: string, to: string | null, from: string | null): void {
  if (moveRefs(bare, [{ name, to, from }]) !== null) throw unprocessable('Reference update failed')
}

export function refuseByRule({ refRules }: Repository, name: string, what: 'creation' | 'update' | 'deletion'): void {
  if (name.startsWith('refs/pull/')) throw unprocessable('Reference update failed: refs/pull is read-only')
  const branch = name.replace(/^refs\/heads\//, '')
  const rule = refRules.find((one) => one.branch.test(branch) && one.refuses.includes(what))
  if (rule)
    throw new Refusal(
      422,
      `Repository rule violations found\n\nCannot ${verbs[what]} ref due to ${what}s being restricted.`,
    )
}

const verbs = { creation: 'create', update: 'update', deletion: 'delete' } as const

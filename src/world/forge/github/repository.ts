import { LockstepError } from '../../../model/failure.js'
import type { ForgeBase, ForgeIdentity, ForgeRepository } from '../../../model/forge.js'
import { listAt, objectAt, stringAt, valueAt, type Json, type JsonObject } from '../../../model/json.js'
import type { Client, GraphqlAnswer } from './client.js'
import { denied, unreadableAnswer, type Purpose } from './failure.js'
import { optionalFields, repositoryQuery, withoutField } from './queries.js'

/** The repository and its id for mutations. */
export interface ReadRepository {
  readonly facts: ForgeRepository
  readonly id: string
}

const purpose: Purpose = { what: 'read the repository', needs: 'contents: read' }

/** Reads the repository, the identity of the token and the head of a branch. */
export async function readRepository(client: Client, base: string | null): Promise<ReadRepository> {
  const answer = await queryTolerant(client, purpose, repositoryQuery, {
    owner: client.owner,
    name: client.name,
    base: `refs/heads/${base ?? ''}`,
    named: base !== null,
  })
  const found = objectAt(answer.data, ['repository'])
  const id = stringAt(found, ['id'])
  const fullName = stringAt(found, ['nameWithOwner'])
  if (!found && answer.errors.length > 0) throw missing(client, answer)
  if (!found || id === null || fullName === null)
    throw unreadableAnswer(JSON.stringify(answer.data['repository'] ?? null), purpose, client.server)
  client.rename(fullName)
  const defaultBranch = stringAt(found, ['defaultBranchRef', 'name']) ?? ''
  const ref = objectAt(found, [base === null ? 'defaultBranchRef' : 'ref'])
  return {
    id,
    facts: {
      fullName,
      url: stringAt(found, ['url']) ?? '',
      defaultBranch,
      private: found['isPrivate'] === true,
      fork: found['isFork'] === true,
      archived: found['isArchived'] === true,
      autoMergeAllowed: found['autoMergeAllowed'] === true,
      mergeQueue: objectAt(found, ['mergeQueue']) !== null,
      viewer: identityOf(stringAt(answer.data, ['viewer', 'login']) ?? ''),
      base: baseOf(ref, base ?? defaultBranch),
      recentMessages: listAt(ref, ['target', 'history', 'nodes']).map((node) => stringAt(node, ['message']) ?? ''),
    },
  }
}

/** Throws `forge-denied` where nothing can be written, whatever the token may do. */
export function expectWritable({ archived, fullName }: ForgeRepository): void {
  if (!archived) return
  throw new LockstepError(
    'forge-denied',
    `${fullName} is archived, so nothing can be written to it; take it out of the archive, remove the workflow, or set dry-run`,
  )
}

/** Who a login is; `[bot]` marks an App, and the App of `GITHUB_TOKEN` has a name of its own. */
function identityOf(login: string): ForgeIdentity {
  const bare = login.replace(/\[bot\]$/, '')
  if (bare === 'github-actions') return { login: bare, kind: 'actions' }
  return { login: bare, kind: bare === login ? 'user' : 'app' }
}

/** True where two logins name one account, with or without `[bot]`; GitHub's logins know no case. */
export function sameLogin(a: string, b: string): boolean {
  return identityOf(a).login.toLowerCase() === identityOf(b).login.toLowerCase()
}

/** Asks; where the server does not know an optional field, asks again without it. Other errors without data are failures. */
export async function queryTolerant(
  client: Client,
  why: Purpose,
  query: string,
  variables: Record<string, unknown>,
): Promise<GraphqlAnswer> {
  const answer = await client.graphql(why, query, variables)
  if (Object.keys(answer.data).length > 0) return answer
  const unknown = optionalFields.filter((field) => answer.errors.some((error) => error.field === field))
  if (unknown.length > 0) return client.graphql(why, unknown.reduce(withoutField, query), variables)
  const first = answer.errors[0]
  if (!first) throw unreadableAnswer('', why, client.server)
  throw new LockstepError('forge-answer', `${client.server} did not ${why.what} (${first.type}: ${first.message})`)
}

function missing(client: Client, answer: GraphqlAnswer): LockstepError {
  const said = answer.errors[0]?.message ?? 'not found'
  return denied({ what: `read ${client.owner}/${client.name}`, needs: 'contents: read' }, said)
}

function baseOf(ref: JsonObject | null, branch: string): ForgeBase | null {
  const commit = stringAt(ref, ['target', 'oid'])
  const tree = stringAt(ref, ['target', 'tree', 'oid'])
  return commit === null || tree === null ? null : { branch, commit, tree }
}

/** The nodes of a GraphQL connection. */
export function nodesAt(value: unknown, path: readonly (string | number)[]): readonly Json[] {
  return listAt(valueAt(value, path), ['nodes'])
}

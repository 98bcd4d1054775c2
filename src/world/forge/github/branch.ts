import { LockstepError } from '../../../model/failure.js'
import type { BranchMove } from '../../../model/forge.js'
import type { Client } from './client.js'
import { failureOf, githubRefusal, type Purpose } from './failure.js'
import { repositoryParameters } from './objects.js'
import { moveRefMutation } from './queries.js'

const reading: Purpose = { what: 'read the branch', needs: 'contents: read', gives: { ids: [['object', 'sha']] } }
const zeros = '0'.repeat(40)

/** The commit that a branch is at, or null. */
export async function readHead(client: Client, branch: string): Promise<string | null> {
  const ref = await client.find(reading, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...repositoryParameters(client),
      ref: `heads/${branch}`,
    }),
  )
  return ref?.object.sha ?? null
}

/**
 * Compare-and-swap of a branch by GraphQL `updateRefs`. What counts after an error is where the branch is: at its new commit it has moved
 * (an answer was lost), anywhere else but at the old one it is stale. A server without `updateRefs` gets the REST calls between two reads.
 */
export async function moveBranch(
  client: Client,
  repositoryId: string,
  branch: string,
  from: string | null,
  to: string | null,
): Promise<BranchMove> {
  const purpose: Purpose = { what: `move the branch ${branch}`, needs: 'contents: write' }
  const update = { name: `refs/heads/${branch}`, beforeOid: from ?? zeros, afterOid: to ?? zeros, force: true }
  const answer = await client.graphql(purpose, moveRefMutation, { input: { repositoryId, refUpdates: [update] } })
  const [error] = answer.errors
  if (!error) return { kind: 'moved', unguarded: false }
  const now = await readHead(client, branch)
  if (now === to) return { kind: 'moved', unguarded: false }
  if (now !== from) return { kind: 'stale', head: now }
  if (error.type !== 'undefinedField') return { kind: 'refused', message: error.message }
  const refusal = await moveByRest(client, purpose, branch, from, to)
  if (refusal !== null) return { kind: 'refused', message: refusal }
  const after = await readHead(client, branch)
  return after === to ? { kind: 'moved', unguarded: true } : { kind: 'stale', head: after }
}

/** Null where it was done, else what the server said. */
async function moveByRest(
  client: Client,
  purpose: Purpose,
  branch: string,
  from: string | null,
  to: string | null,
): Promise<string | null> {
  const ref = `heads/${branch}`
  try {
    await client.rest(purpose, async (octokit) => {
      if (to === null)
        return octokit.request('DELETE /repos/{owner}/{repo}/git/refs/{ref}', { ...repositoryParameters(client), ref })
      if (from === null)
        return octokit.request('POST /repos/{owner}/{repo}/git/refs', {
          ...repositoryParameters(client),
          ref: `refs/${ref}`,
          sha: to,
        })
      return octokit.request('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...repositoryParameters(client),
        ref,
        sha: to,
        force: true,
      })
    })
    return null
  } catch (error) {
    const refusal = error instanceof LockstepError ? githubRefusal(error.cause) : null
    if (refusal?.status === 422 || refusal?.status === 409) return refusal.message
    throw failureOf(error, purpose, client.server)
  }
}

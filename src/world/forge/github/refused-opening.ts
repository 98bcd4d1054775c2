import { LockstepError } from '../../../model/failure.js'
import type { Client } from './client.js'
import { githubRefusal } from './failure.js'
import { repositoryParameters } from './objects.js'

/**
 * The error of a pull request that was not opened: where the repository has pull requests switched off, which GitHub does not say in its
 * refusal, a sentence about that. Asked for after a refusal alone.
 */
export async function refusedOpening(client: Client, error: LockstepError): Promise<LockstepError> {
  const status = githubRefusal(error.cause)?.status ?? 0
  if (![403, 404, 410, 422].includes(status)) return error
  const repository = await client.rest({ what: 'read the repository', needs: 'contents: read' }, (octokit) =>
    octokit.request('GET /repos/{owner}/{repo}', repositoryParameters(client)),
  )
  if (!('has_pull_requests' in repository) || repository.has_pull_requests) return error
  return new LockstepError(
    'forge-denied',
    `${client.owner}/${client.name} has pull requests switched off; switch them on under Settings → General → Features, or run "flux-lockstep update" on the command line and push the change yourself`,
    { cause: error.cause },
  )
}

import { LockstepError } from '../model/failure.js'
import type { RegistryLogin } from '../model/registry.js'
import { bareAddress } from '../text/secrets.js'
import type { Environment, Machine } from '../world/machine.js'
import type { WorkflowEvent } from './event.js'

/** The job that the Action runs in: the few variables of the runner that it uses, read once. */
export interface Job {
  readonly owner: string
  readonly repository: string
  /** Without a slash at the end. */
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  /** The folder that actions/checkout filled, if any. */
  readonly workspace: string
  readonly temporary: string
  readonly token: string
  /** Credentials for registries, from the input of that name. */
  readonly logins: readonly RegistryLogin[]
  readonly event: WorkflowEvent
  /** `GITHUB_SHA`: of a pull request its merge commit; null where the runner names none. */
  readonly sha: string | null
  /** The address of this run. */
  readonly runUrl: string
}

/** Secrets that the Action was given. */
export type JobSecrets = Pick<Job, 'token' | 'logins'>

/** The event that started the run, and the input `repository`, empty where it is not given. */
export interface JobSubject {
  readonly event: WorkflowEvent
  readonly repository: string
}

/** Reads the runner's variables (https://docs.github.com/en/actions/reference/workflows-and-actions/variables). Throws `usage`. */
export function readJob({ env, cwd }: Machine, { token, logins }: JobSecrets, subject: JobSubject): Job {
  const own = required(env, 'GITHUB_REPOSITORY')
  const other = otherRepository(subject.repository, own)
  const [owner = '', repository = ''] = (other ?? own).split('/')
  const serverUrl = url(env, 'GITHUB_SERVER_URL', 'https://github.com')
  if (token === '')
    throw new LockstepError(
      'usage',
      'The input "token" is empty; leave it out to use the token of the job, or name a secret.',
    )
  return {
    owner,
    repository,
    apiUrl: url(env, 'GITHUB_API_URL', 'https://api.github.com'),
    graphqlUrl: url(env, 'GITHUB_GRAPHQL_URL', 'https://api.github.com/graphql'),
    serverUrl,
    workspace: env['GITHUB_WORKSPACE'] ?? cwd,
    temporary: required(env, 'RUNNER_TEMP'),
    token,
    logins,
    // The event's commits and branches are those of the job's own repository.
    event: other === null ? subject.event : { kind: 'other', name: 'repository' },
    sha: other === null && /^[0-9a-f]{40,64}$/.test(env['GITHUB_SHA'] ?? '') ? (env['GITHUB_SHA'] ?? null) : null,
    runUrl: `${serverUrl}/${own}/actions/runs/${env['GITHUB_RUN_ID'] ?? ''}`,
  }
}

/** The repository that the input names, or null where that is the job's own. Throws `usage`. */
function otherRepository(named: string, own: string): string | null {
  if (named === '' || named.toLowerCase() === own.toLowerCase()) return null
  if (/^[\w.-]+\/[\w.-]+$/.test(named)) return named
  throw new LockstepError('usage', `The input "repository" is ${JSON.stringify(named)}; write OWNER/NAME.`)
}

function required(env: Environment, name: string): string {
  const value = env[name] ?? ''
  if (value === '') throw new LockstepError('usage', `${name} is not set: an Action runs inside a workflow job.`)
  return value
}

/** An address of the runner; it may hold a password, so that no message repeats it. */
function url(env: Environment, name: string, fallback: string): string {
  const value = env[name] ?? ''
  const text = (value === '' ? fallback : value).replace(/(?<!\/)\/+$/, '')
  if (bareAddress(text) !== null) return text
  throw new LockstepError('usage', `${name} is no http or https address without a user; correct it.`)
}

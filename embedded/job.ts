import { tmpdir } from 'node:os'
import type { ActionCall } from './action.js'

/** The variables that every program of this project is started with, and no other of this process. */
export function plainEnvironment(): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', HOME: tmpdir() }
}

/** The variables of a job that runs the Action, with its inputs; `temporary` is a folder of its own. */
export function jobEnvironment(call: ActionCall, temporary: string): Record<string, string> {
  return {
    ...plainEnvironment(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: call.repository,
    GITHUB_API_URL: call.apiUrl,
    GITHUB_GRAPHQL_URL: call.graphqlUrl,
    GITHUB_SERVER_URL: call.serverUrl,
    GITHUB_EVENT_NAME: call.event.name,
    GITHUB_REF: call.ref,
    GITHUB_SHA: call.sha,
    GITHUB_WORKSPACE: call.workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_WORKFLOW: 'flux-lockstep',
    RUNNER_TEMP: temporary,
    ...inputVariables(call.inputs),
    ...call.env,
  }
}

/** The runner's spelling: upper case, spaces to underscores, hyphens kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
  )
}

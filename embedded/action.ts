import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** One run of the Action, as a workflow would start it. */
export interface ActionCall {
  readonly repository: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  readonly serverUrl: string
  readonly event: { readonly name: string; readonly payload: object }
  readonly ref: string
  readonly sha: string
  /** The checkout. */
  readonly workspace: string
  /** Inputs by name; those with a default in action.yml that are left out get it, as the runner would give it. */
  readonly inputs: Readonly<Record<string, string>>
  /** Further variables of the job. */
  readonly env?: Readonly<Record<string, string>>
  /** What the runner starts: the bundle, unless the Action in another folder is called. */
  readonly main?: string
  /** Kills the run after so many milliseconds. */
  readonly killAfter?: number
  /** Is given what kills the run at once. */
  readonly killable?: (kill: () => void) => void
}

/** What a run left behind. */
export interface ActionRun {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

const bundle = resolve('dist/index.js')

/** Runs the real bundle as a child process under the runner's protocol: inputs by environment, outputs and summary by file. */
export async function runAction(call: ActionCall): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'action-'))
  const file = (name: string): string => join(folder, name)
  try {
    for (const name of ['output', 'summary', 'state', 'env', 'path']) await writeFile(file(name), '')
    await writeFile(file('event.json'), JSON.stringify(call.event.payload))
    const result = await start(call, { ...variables(call, file), ...inputVariables(call.inputs), ...call.env })
    return {
      ...result,
      outputs: parseOutputs(await readFile(file('output'), 'utf8')),
      summary: await readFile(file('summary'), 'utf8'),
    }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the bundle as a command line. */
export async function runCommandLine(
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {},
): Promise<{ readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }> {
  const env = { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), NO_COLOR: '1', ...options.env }
  return await collect(process.execPath, [bundle, ...args], env, options.cwd ?? process.cwd())
}

function variables(call: ActionCall, file: (name: string) => string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: tmpdir(),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: call.repository,
    GITHUB_API_URL: call.apiUrl,
    GITHUB_GRAPHQL_URL: call.graphqlUrl,
    GITHUB_SERVER_URL: call.serverUrl,
    GITHUB_EVENT_NAME: call.event.name,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_REF: call.ref,
    GITHUB_SHA: call.sha,
    GITHUB_WORKSPACE: call.workspace,
    GITHUB_RUN_ID: '1',
    GITHUB_WORKFLOW: 'flux-lockstep',
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_STATE: file('state'),
    GITHUB_ENV: file('env'),
    GITHUB_PATH: file('path'),
    RUNNER_TEMP: file('.'),
  }
}

/** The runner's spelling: upper case, spaces to underscores, hyphens kept. */
function inputVariables(inputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase().replaceAll(' ', '_')}`, value]),
  )
}

function start(call: ActionCall, env: Record<string, string>): ReturnType<typeof collect> {
  return collect(process.execPath, [call.main ?? bundle], env, call.workspace, call)
}

function collect(
  command: string,
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
  { killAfter, killable }: Pick<ActionCall, 'killAfter' | 'killable'> = {},
): Promise<{ exitCode: number | null; stdout: string; stderr: string }> {
  return new Promise((done, fail) => {
    const child = spawn(command, [...args], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    killable?.(() => child.kill('SIGKILL'))
    const timer = killAfter === undefined ? null : setTimeout(() => child.kill('SIGKILL'), killAfter)
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (exitCode) => {
      if (timer) clearTimeout(timer)
      done({ exitCode, stdout, stderr })
    })
  })
}

/** `name<<delimiter`, lines, `delimiter`: the format of the output file. */
function parseOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {}
  const lines = text.split('\n')
  for (let i = 0; i < lines.length; i++) {
    const [, name, delimiter] = /^([^<=]+)<<(.+)$/.exec(lines[i] ?? '') ?? []
    if (name === undefined || delimiter === undefined) continue
    const end = lines.indexOf(delimiter, i + 1)
    outputs[name] = lines.slice(i + 1, end).join('\n')
    i = end
  }
  return outputs
}

import type { Machine } from '../src/world/machine.js'

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
  /** The Action in `organisation/` instead. */
  readonly organisation?: boolean
  /** Starts the bundle: only where the process is what is looked at. */
  readonly process?: boolean
  /** With a process: is given what kills the run at once. */
  readonly killable?: (kill: () => void) => void
  /** Without one: what the machine is to be instead. */
  readonly machine?: Partial<Machine>
}

/** What a run left behind. */
export interface ActionRun extends Ended {
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
}

/** How a run ended; the exit code is null where it was killed. */
export interface Ended {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** How a command line is run. */
export interface CommandLineCall {
  readonly cwd?: string
  readonly env?: Readonly<Record<string, string>>
  /** Starts the bundle: only where the process is what is looked at. */
  readonly process?: boolean
  /** Without one: what the machine is to be instead. */
  readonly machine?: Partial<Machine>
  /** Without one: what a person at the terminal answers, one text for each question; nobody is there by default. */
  readonly answers?: readonly string[]
}

/** Runs the Action under the runner's protocol: inputs by environment, commands by the output, outputs and summary by file. */
export async function runAction(call: ActionCall): Promise<ActionRun> {
  if (call.process === true) return await (await import('./bundle.js')).startAction(call)
  return await (await import('./in-process.js')).runAction(call)
}

/** Runs the command line. */
export async function runCommandLine(args: readonly string[], call: CommandLineCall = {}): Promise<Ended> {
  if (call.process === true) return await (await import('./bundle.js')).startCommandLine(args, call)
  return await (await import('./in-process.js')).runCommandLine(args, call)
}

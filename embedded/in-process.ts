import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction as runUpdateAction } from '../src/action.js'
import * as commandLine from '../src/cli.js'
import { runOrganisationAction } from '../src/organisation-action.js'
import { inputsOf, type Runner } from '../src/runner.js'
import { thisMachine, type Machine } from '../src/world/machine.js'
import type { ActionCall, ActionRun, CommandLineCall, Ended } from './action.js'
import { gitHereOr } from './git/here.js'
import { startGit } from './git/start.js'
import { jobEnvironment, plainEnvironment } from './job.js'
import { knownFiles } from './known-files.js'
import { nearFetch } from './network/near.js'
import { unpackedLayers } from './registry/unpacked-layers.js'

/** Runs the Action in this process, on a machine and with a runner of its own; nothing of this process is read or changed. */
export async function runAction(call: ActionCall): Promise<ActionRun> {
  const temporary = mkdtempSync(join(tmpdir(), 'action-'))
  try {
    const env = jobEnvironment(call, temporary)
    const runner = new TextRunner(call, inputsOf(env))
    const machine = { ...loopback(), env, cwd: call.workspace, ...call.machine }
    const exitCode = await (call.organisation === true ? runOrganisationAction : runUpdateAction)(runner, machine)
    return { exitCode, stdout: runner.stdout, stderr: '', outputs: runner.outputs, summary: runner.page }
  } finally {
    rmSync(temporary, { recursive: true, force: true })
  }
}

/** Runs the command line in this process, on a machine and with a terminal of its own. */
export async function runCommandLine(args: readonly string[], call: CommandLineCall): Promise<Ended> {
  let stdout = ''
  let stderr = ''
  const terminal = {
    out: (text: string) => void (stdout += text),
    error: (text: string) => void (stderr += text),
    colour: false,
    width: 100,
    errorColour: false,
    errorWidth: null,
    ask: call.answers ? answering([...call.answers], (text) => void (stdout += text)) : null,
  }
  const { cwd = process.cwd() } = call
  const machine = { ...loopback(), env: { ...plainEnvironment(), NO_COLOR: '1', ...call.env }, cwd, ...call.machine }
  const exitCode = await commandLine.runCommandLine(args, machine, terminal)
  return { exitCode, stdout, stderr }
}

/** A person who answers what stands next, and nothing once that is over. */
function answering(answers: string[], show: (text: string) => void): (question: string) => Promise<string> {
  return (question) => {
    const answer = answers.shift() ?? ''
    show(`${question}${answer}\n`)
    return Promise.resolve(answer)
  }
}

/** This machine without its helm, from which no host but itself is reached, on which waiting takes no time, and whose runs share what they unpacked and read. */
export function loopback(): Machine {
  return {
    ...thisMachine(),
    fetch: nearby,
    second: 0,
    helm: null,
    git: gitHereOr(startGit),
    layers: unpackedLayers,
    reader: knownFiles,
  }
}

const own = nearFetch(thisMachine().fetch)

const nearby: Machine['fetch'] = (address, init, gate) => {
  const { hostname } = new URL(address)
  if (['127.0.0.1', 'localhost', '[::1]'].includes(hostname)) return own(address, init, gate)
  return Promise.reject(new TypeError('fetch failed', { cause: new Error(`${hostname} is not on this machine`) }))
}

/** A runner that keeps what it is told, spelled as the runner's protocol spells it (actions/toolkit, `command.ts`). */
class TextRunner implements Runner {
  readonly event: Runner['event']
  readonly inputs: Runner['inputs']
  readonly outputs: Record<string, string> = {}
  stdout = ''
  page = ''

  constructor({ event, ref }: ActionCall, inputs: Runner['inputs']) {
    this.event = { ...event, ref }
    this.inputs = inputs
  }

  mask(secret: string): void {
    this.#command('add-mask', {}, secret)
  }

  log(text: string): void {
    this.stdout += `${text}\n`
  }

  group(title: string, text: string): void {
    this.#command('group', {}, title)
    this.log(text)
    this.#command('endgroup', {}, '')
  }

  annotate({ level, title, file, line, message }: Parameters<Runner['annotate']>[0]): void {
    this.#command(level, { title, file, line }, message)
  }

  output(name: string, value: string): void {
    this.outputs[name] = value
  }

  summary(markdown: string): Promise<void> {
    this.page += markdown
    return Promise.resolve()
  }

  #command(name: string, properties: Readonly<Record<string, string | number | null>>, text: string): void {
    const given = Object.entries(properties).filter(([, value]) => value !== null)
    const spelled = given.map(([key, value]) => `${key}=${escaped(String(value), /[%\r\n:,]/g)}`).join(',')
    this.log(`::${name}${spelled === '' ? '' : ` ${spelled}`}::${escaped(text, /[%\r\n]/g)}`)
  }
}

function escaped(text: string, characters: RegExp): string {
  return text.replace(characters, (one) => `%${one.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)
}

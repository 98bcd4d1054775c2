import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { ActionCall, ActionRun, CommandLineCall, Ended } from './action.js'
import { jobEnvironment, plainEnvironment } from './job.js'

const bundle = resolve('dist/index.js')

/** Runs the bundle as the runner would: a process of its own, with a file for each thing that it hands back. */
export async function startAction(call: ActionCall): Promise<ActionRun> {
  const folder = await mkdtemp(join(tmpdir(), 'action-'))
  const file = (name: string): string => join(folder, name)
  try {
    for (const name of ['output', 'summary', 'state', 'env', 'path']) await writeFile(file(name), '')
    await writeFile(file('event.json'), JSON.stringify(call.event.payload))
    const files = {
      GITHUB_EVENT_PATH: file('event.json'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_STEP_SUMMARY: file('summary'),
      GITHUB_STATE: file('state'),
      GITHUB_ENV: file('env'),
      GITHUB_PATH: file('path'),
    }
    const main = call.organisation === true ? resolve('organisation/index.js') : bundle
    const env = { ...files, ...jobEnvironment(call, folder) }
    const ended = await collect([main], env, call.workspace, call.killable)
    const outputs = parseOutputs(await readFile(file('output'), 'utf8'))
    return { ...ended, outputs, summary: await readFile(file('summary'), 'utf8') }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Runs the bundle as a command line. */
export function startCommandLine(args: readonly string[], { cwd, env }: CommandLineCall): Promise<Ended> {
  return collect([bundle, ...args], { ...plainEnvironment(), NO_COLOR: '1', ...env }, cwd ?? process.cwd())
}

function collect(
  args: readonly string[],
  env: Record<string, string>,
  cwd: string,
  killable?: ActionCall['killable'],
): Promise<Ended> {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    killable?.(() => child.kill('SIGKILL'))
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', fail)
    child.on('close', (exitCode) => {
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

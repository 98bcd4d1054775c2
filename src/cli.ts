import { helpText } from './arguments/help.js'
import { parseArguments, type Format, type Invocation } from './arguments/parse.js'
import { LockstepError, messageOf } from './model/failure.js'
import { toolVersion } from './model/tool.js'
import type { Outcome } from './commands/run/outcome.js'
import { workflowLog } from './report/workflow-log.js'
import { Progress } from './progress.js'
import { wrap } from './text/wrap.js'
import { withoutSecrets } from './text/secrets.js'
import { visibleLines } from './text/visible.js'
import type { Environment, Machine } from './world/machine.js'

/** Where a command line writes to; handed in, so that a test can listen. */
export interface Terminal {
  out(text: string): void
  error(text: string): void
  readonly colour: boolean
  readonly width: number
  /** Whether errors are coloured, and the columns that they have; null where no terminal shows them. */
  readonly errorColour: boolean
  readonly errorWidth: number | null
  /** Asks a person and gives the answer; null where nobody is there. */
  readonly ask: ((question: string) => Promise<string>) | null
}

/** Runs one command line and gives its exit code; nothing is thrown. */
export async function runCommandLine(args: readonly string[], machine: Machine, plain: Terminal): Promise<number> {
  const terminal = discreet(plain, machine.env['GITHUB_ACTIONS'] === 'true')
  try {
    const invocation = parseArguments(args)
    switch (invocation.kind) {
      case 'version':
        terminal.out(`${toolVersion}\n`)
        return 0
      case 'help':
        terminal.out(helpText(invocation.command, terminal.width))
        return 0
      case 'completion':
        terminal.out((await import('./arguments/completion.js')).completionScript(invocation.shell))
        return 0
      case 'explain':
        return await explained(invocation, machine, terminal)
      case 'init': {
        const { init } = await import('./commands/init/init.js')
        const say = (text: string) => terminal.out(text)
        await init(invocation, machine, { say, width: terminal.width, ask: terminal.ask })
        return 0
      }
      case 'command':
        return await runCommand(invocation, machine, terminal)
    }
  } catch (error) {
    terminal.error(errorText(visibleLines(messageOf(error)), terminal))
    return error instanceof LockstepError ? error.exitCode : 1
  }
}

/** An error as a terminal shows it: coloured, and broken at spaces; where nobody looks it stays one line. */
function errorText(message: string, { errorColour, errorWidth }: Terminal): string {
  const name = errorColour ? '\u001b[31mflux-lockstep:\u001b[0m' : 'flux-lockstep:'
  const text = `flux-lockstep: ${message}`
  const lines = errorWidth === null ? [text] : wrap(text, errorWidth)
  return `${lines.join('\n  ').replace('flux-lockstep:', name)}\n`
}

/** The same terminal, which is told no password that stands in an address, and in a job no command to its runner. */
function discreet(terminal: Terminal, isJob: boolean): Terminal {
  const told = (text: string) => (isJob ? workflowLog(withoutSecrets(text)) : withoutSecrets(text))
  return { ...terminal, out: (text) => terminal.out(told(text)), error: (text) => terminal.error(told(text)) }
}

async function explained(
  invocation: Extract<Invocation, { kind: 'explain' }>,
  machine: Machine,
  terminal: Terminal,
): Promise<number> {
  const { explainSubject } = await import('./commands/explain/explain.js')
  const { renderExplanations } = await import('./report/explanation.js')
  const explanations = await explainSubject(invocation, machine)
  terminal.out(renderExplanations(explanations, { color: terminal.colour, width: terminal.width }))
  return explanations.some(({ isUnanswered }) => isUnanswered) ? 3 : 0
}

async function runCommand(
  invocation: Extract<Invocation, { kind: 'command' }>,
  machine: Machine,
  terminal: Terminal,
): Promise<number> {
  const { runLocal } = await import('./commands/local/local.js')
  const progress = new Progress(
    {
      write: (text) => terminal.error(text),
      isLive: terminal.errorWidth !== null,
      isLog: false,
      width: terminal.errorWidth ?? 0,
    },
    invocation.options.loudness,
  )
  const watched = { ...machine, watch: progress }
  const { outcome, exitCode, closing } = await runLocal(invocation, watched).finally(() => progress.close())
  terminal.out(await render(outcome, invocation.options.format, terminal))
  if (invocation.options.format === 'text' && closing !== '') terminal.out(`\n${closing}`)
  return exitCode
}

/** The same JSON without a mark on which a runner acts; inside of texts alone it can stand. */
function harmless(json: string): string {
  return json.replaceAll('##[', '#\\u0023[')
}

async function render(outcome: Outcome, format: Format, terminal: Terminal): Promise<string> {
  if (outcome.changes) return await renderChanges(outcome, outcome.changes, format)
  switch (format) {
    case 'json':
      return harmless((await import('./report/json.js')).renderJson(outcome.report))
    case 'sarif':
      return harmless((await import('./report/sarif.js')).renderSarif(outcome.report))
    case 'html':
    case 'text': {
      const { renderText } = await import('./report/text.js')
      return renderText(outcome.report, {
        color: terminal.colour,
        width: terminal.width,
        patch: outcome.patch,
        guide: outcome.guide ?? '',
        titles: outcome.titles ?? {},
        judge: outcome.judge ?? null,
        advice: outcome.advice ?? null,
        check: outcome.check ?? null,
      })
    }
  }
}

/** What `diff` prints; where no set moves, why. */
async function renderChanges(
  { report }: Outcome,
  changes: NonNullable<Outcome['changes']>,
  format: Format,
): Promise<string> {
  if (format === 'html') return (await import('./report/cluster-html.js')).renderClusterHtml(changes)
  const { renderClusterJson, renderClusterText } = await import('./report/cluster-text.js')
  if (format === 'json') return harmless(renderClusterJson(changes))
  const still = report.sets.filter(({ name }) => !Object.hasOwn(changes, name))
  const why = still.map(({ name, decision, detail, agreement }) => `${name}: ${detail ?? decision ?? agreement.text}\n`)
  return [...(Object.keys(changes).length > 0 || why.length === 0 ? [renderClusterText(changes)] : []), ...why].join(
    '\n',
  )
}

/** stdout and stderr; colour only on a terminal, and never against NO_COLOR (https://no-color.org). */
export function standardTerminal(env: Environment): Terminal {
  // whoever reads may stop early, as `| head` does: then nothing more is to be told
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
    process.exit()
  })
  return {
    out: (text) => void process.stdout.write(text),
    error: (text) => void process.stderr.write(text),
    colour: process.stdout.isTTY && (env['NO_COLOR'] ?? '') === '',
    width: process.stdout.isTTY ? process.stdout.columns : 100,
    errorColour: process.stderr.isTTY && (env['NO_COLOR'] ?? '') === '',
    errorWidth: process.stderr.isTTY ? process.stderr.columns - 2 : null,
    ask: process.stdin.isTTY && process.stdout.isTTY ? askHere : null,
  }
}

async function askHere(question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises')
  const asked = createInterface({ input: process.stdin, output: process.stdout })
  try {
    return await asked.question(question)
  } finally {
    asked.close()
  }
}

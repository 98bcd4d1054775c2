import { LockstepError, messageOf } from './model/failure.js'
import type { Annotation } from './report/annotations.js'
import { workflowLog } from './report/workflow-log.js'
import { withoutSecrets } from './text/secrets.js'
import type { Environment } from './world/machine.js'

/** The runner of a workflow, as far as an Action hears of it and talks to it. */
export interface Runner {
  readonly event: { readonly name: string; readonly payload: unknown; readonly ref: string }
  /** What was given, by name in lower case. */
  readonly inputs: Readonly<Record<string, string>>
  /** The runner shows `***` for it from here on. */
  mask(secret: string): void
  log(text: string): void
  /** Lines of the log that a reader unfolds. */
  group(title: string, text: string): void
  annotate(annotation: Annotation): void
  output(name: string, value: string): void
  /** Adds Markdown to the page of the run. */
  summary(markdown: string): Promise<void>
}

/** The inputs of an Action as the runner hands them on (https://docs.github.com/en/actions/reference/workflows-and-actions/metadata-syntax#inputs). */
export function inputsOf(env: Environment): Runner['inputs'] {
  return Object.fromEntries(
    Object.entries(env).flatMap(([key, value = '']) =>
      key.startsWith('INPUT_') ? [[key.slice('INPUT_'.length).toLowerCase(), value.trim()]] : [],
    ),
  )
}

/** The same runner, which is told no password that stands in an address. */
export function discreet(runner: Runner): Runner {
  return {
    event: runner.event,
    inputs: runner.inputs,
    mask: (secret) => runner.mask(secret),
    log: (text) => runner.log(withoutSecrets(text)),
    group: (title, text) => runner.group(title, withoutSecrets(text)),
    annotate: (annotation) => runner.annotate({ ...annotation, message: withoutSecrets(annotation.message) }),
    output: (name, value) => runner.output(name, withoutSecrets(value)),
    summary: (markdown) => runner.summary(withoutSecrets(markdown)),
  }
}

/** Says in one annotation why an Action ended, and gives its exit code. */
export function reportFailure(runner: Runner, error: unknown): number {
  const message = workflowLog(messageOf(error))
  runner.annotate({ level: 'error', title: 'flux-lockstep', message, file: null, line: null })
  return error instanceof LockstepError ? error.exitCode : 1
}

import * as core from '@actions/core'
import { LockstepError, messageOf } from './model/failure.js'
import { inputsOf, type Runner } from './runner.js'
import type { Environment } from './world/machine.js'

/**
 * The runner that started this process: commands by its output, outputs and the summary by the files that it names. Throws `usage` where the event
 * that it wrote is no JSON.
 */
export async function workflowRunner(env: Environment): Promise<Runner> {
  return {
    event: await eventOf(env),
    inputs: inputsOf(env),
    mask: core.setSecret,
    log: core.info,
    group(title, text) {
      core.startGroup(title)
      core.info(text)
      core.endGroup()
    },
    annotate({ level, title, message, file, line }) {
      const place = { title, ...(file === null ? {} : { file }), ...(line === null ? {} : { startLine: line }) }
      core[level](message, place)
    },
    output: core.setOutput,
    async summary(markdown) {
      await core.summary.addRaw(markdown).write()
    },
  }
}

/** Says why there is no runner to talk to, and gives the exit code. */
export function refuseJob(error: unknown): number {
  core.error(messageOf(error), { title: 'flux-lockstep' })
  return error instanceof LockstepError ? error.exitCode : 1
}

async function eventOf(env: Environment): Promise<Runner['event']> {
  try {
    // it reads the event while it is loaded
    const { context } = await import('@actions/github')
    return { name: context.eventName, payload: context.payload, ref: context.ref }
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    const path = env['GITHUB_EVENT_PATH'] ?? ''
    const text = `${path} is no JSON (${error.message}); GITHUB_EVENT_PATH names the event of the job as the runner wrote it`
    throw new LockstepError('usage', text, { cause: error })
  }
}

import * as core from '@actions/core'
import { context } from '@actions/github'
import { inputsOf, type Runner } from './runner.js'
import type { Environment } from './world/machine.js'

/** The runner that started this process: commands by its output, outputs and the summary by the files that it names. */
export function workflowRunner(env: Environment): Runner {
  return {
    event: { name: context.eventName, payload: context.payload, ref: context.ref },
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

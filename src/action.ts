import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as core from '@actions/core'
import { context } from '@actions/github'
import { readEvent } from './arguments/event.js'
import { readJob, type JobSecrets } from './arguments/job.js'
import { readLogins } from './arguments/logins.js'
import { exitCodeOf, type Outcome } from './commands/run/outcome.js'
import { LockstepError, messageOf } from './model/failure.js'
import { allFindings, annotationsOf } from './report/annotations.js'
import { renderJson } from './report/json.js'
import { outputsOf } from './report/outputs.js'
import { plainSummary, renderSummary } from './report/summary.js'
import { renderText } from './report/text.js'
import { workflowLog } from './report/workflow-log.js'
import { extraInputs } from './settings/action-inputs.js'
import { catalogue, setsSetting } from './settings/catalogue.js'

type Environment = Readonly<Record<string, string | undefined>>

/** Runs the Action: inputs → one command → outputs, summary and annotations. Gives the exit code; nothing is thrown. */
export async function runAction(env: Environment): Promise<number> {
  try {
    const event = readEvent(context.eventName, context.payload, context.ref)
    const job = readJob(env, readSecrets(), { event, repository: core.getInput('repository') })
    const { runHosted } = await import('./commands/hosted.js')
    const outcome = await runHosted(job, readInputs(env), env)
    await publish(outcome, job.temporary)
    return exitCodeOf(outcome.report)
  } catch (error) {
    core.error(workflowLog(messageOf(error)), { title: 'flux-lockstep' })
    return error instanceof LockstepError ? error.exitCode : 1
  }
}

/** The inputs that hold secrets; the runner masks them in the log from here on. */
function readSecrets(): JobSecrets {
  const token = core.getInput('token')
  const logins = readLogins(core.getInput('registry-credentials'))
  for (const secret of [token, ...logins.map(({ password }) => password)]) if (secret !== '') core.setSecret(secret)
  return { token, logins }
}

/** All other inputs by name; empty where unset. Those that are none come along, since the runner only warns of them. */
function readInputs(env: Environment): Readonly<Record<string, string>> {
  const known = [...[...catalogue, setsSetting].map(({ key }) => key), ...extraInputs.map(({ name }) => name)]
  const given = Object.keys(env).flatMap((key) => (key.startsWith('INPUT_') ? [key.slice(6).toLowerCase()] : []))
  return Object.fromEntries([...new Set([...known, ...given])].map((name) => [name, core.getInput(name)]))
}

async function publish(outcome: Outcome, temporary: string): Promise<void> {
  const { report, patch, check, advice = null, follows = {}, token = null } = outcome
  const file = join(temporary, 'flux-lockstep-report.json')
  await writeFile(file, renderJson(report))
  core.startGroup(`flux-lockstep ${report.command}: ${report.conclusion}`)
  core.info(workflowLog(renderText(report, { color: false, width: 120, patch, advice })))
  core.endGroup()
  for (const { level, file: path, line, title, message } of annotationsOf(report)) {
    const place = { title, ...(path === null ? {} : { file: path }), ...(line === null ? {} : { startLine: line }) }
    if (level === 'error') core.error(message, place)
    else if (level === 'warning') core.warning(message, place)
    else core.notice(message, place)
  }
  for (const [name, value] of Object.entries(outputsOf(report))) core.setOutput(name, value)
  core.setOutput('findings', JSON.stringify(allFindings(report)))
  core.setOutput('report', file)
  const options = check ? { check, completions: check.completions } : { patch, advice, follows, token }
  await core.summary.addRaw(renderSummary(report, { ...plainSummary, ...options })).write()
}

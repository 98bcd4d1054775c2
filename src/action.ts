import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readEvent } from './arguments/event.js'
import { readJob, type JobSecrets } from './arguments/job.js'
import { readLogins } from './arguments/logins.js'
import { exitCodeOf, type Outcome } from './commands/run/outcome.js'
import { Progress } from './progress.js'
import { annotationsOf } from './report/annotations.js'
import { allFindings } from './report/all-findings.js'
import { renderJson } from './report/json.js'
import { outputsOf } from './report/outputs.js'
import { plainSummary, renderSummary } from './report/summary.js'
import { renderText } from './report/text.js'
import { workflowLog } from './report/workflow-log.js'
import { discreet, reportFailure, type Runner } from './runner.js'
import { extraInputs } from './settings/action-inputs.js'
import { settingCatalogue, setsSetting } from './settings/catalogue.js'
import { withoutSecrets } from './text/secrets.js'
import { clusterOf } from './commands/run/cluster-changes.js'
import type { ClusterChanges } from './model/cluster-change.js'
import { renderClusterHtml } from './report/cluster-html.js'
import type { Machine } from './world/machine.js'

/** Runs the Action: inputs → one command → outputs, summary and annotations. Gives the exit code; nothing is thrown. */
export async function runAction(plain: Runner, machine: Machine): Promise<number> {
  const runner = discreet(plain)
  try {
    const { name, payload, ref } = runner.event
    const event = readEvent(name, payload, ref)
    const job = readJob(machine, readSecrets(runner), { event, repository: runner.inputs['repository'] ?? '' })
    const { runHosted } = await import('./commands/hosted.js')
    const progress = new Progress(
      { write: (text) => runner.log(workflowLog(text.trimEnd())), isLive: false, isLog: true, width: 0 },
      'usual',
    )
    const watched = { ...machine, watch: progress }
    const outcome = await runHosted(job, readInputs(runner), watched).finally(() => progress.close())
    await publish(outcome, runner, job.temporary)
    return exitCodeOf(outcome.report)
  } catch (error) {
    return reportFailure(runner, error)
  }
}

/** The inputs that hold secrets; the runner masks them in the log from here on. */
function readSecrets(runner: Runner): JobSecrets {
  const token = runner.inputs['token'] ?? ''
  const logins = readLogins(runner.inputs['registry-credentials'] ?? '')
  for (const secret of [token, ...logins.map(({ password }) => password)]) if (secret !== '') runner.mask(secret)
  return { token, logins }
}

/** All inputs by name; empty where unset. Those that are none come along, since the runner only warns of them. */
function readInputs({ inputs }: Runner): Readonly<Record<string, string>> {
  const known = [...[...settingCatalogue, setsSetting].map(({ key }) => key), ...extraInputs.map(({ name }) => name)]
  return { ...Object.fromEntries(known.map((name) => [name, ''])), ...inputs }
}

async function publish(outcome: Outcome, runner: Runner, temporary: string): Promise<void> {
  const { report, patch, check, advice = null, follows = {}, token = null } = outcome
  const file = join(temporary, 'flux-lockstep-report.json')
  await writeFile(file, withoutSecrets(renderJson(report)))
  const text = renderText(report, { color: false, width: 120, patch, advice, check: check ?? null })
  runner.group(`flux-lockstep ${report.command}: ${report.conclusion}`, workflowLog(text))
  for (const annotation of annotationsOf(report)) runner.annotate(annotation)
  for (const [name, value] of Object.entries(outputsOf(report))) runner.output(name, value)
  runner.output('findings', JSON.stringify(allFindings(report)))
  runner.output('report', file)
  const cluster = await clusterOf(outcome)
  runner.output('diff', await writeDiff(cluster, temporary))
  const options = check ? { check, completions: check.completions } : { patch, advice, follows, token }
  await runner.summary(renderSummary(report, { ...plainSummary, ...options, cluster }))
}

/** The page of what changes in the clusters; its path, or empty where nothing does. */
async function writeDiff(cluster: Readonly<Record<string, ClusterChanges>>, temporary: string): Promise<string> {
  if (Object.values(cluster).every(({ instances }) => instances.length === 0)) return ''
  const file = join(temporary, 'flux-lockstep-diff.html')
  await writeFile(file, withoutSecrets(renderClusterHtml(cluster)))
  return file
}

import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { searchOrganisation, type OrganisationFound } from './commands/organisation/organisation.js'
import { LockstepError } from './model/failure.js'
import { isList, stringAt, listAt } from './model/json.js'
import { organisationSummary, type RepositoryReport } from './report/organisation.js'
import { workflowLog } from './report/workflow-log.js'
import { discreet, reportFailure, type Runner } from './runner.js'
import type { Machine } from './world/machine.js'

/**
 * Runs the Action in `organisation/`: without `reports` it finds repositories, with it gathers their reports into one summary. Gives the
 * exit code; nothing is thrown.
 */
export async function runOrganisationAction(plain: Runner, machine: Machine): Promise<number> {
  const runner = discreet(plain)
  try {
    const { organisation: owner = '', reports: folder = '' } = runner.inputs
    if (!/^[\w.-]+$/.test(owner))
      throw new LockstepError('usage', `The input "organisation" is no name of an owner: ${JSON.stringify(owner)}.`)
    if (folder === '') await find(owner, runner, machine)
    else await gather(owner, resolve(machine.cwd, folder), runner)
    return 0
  } catch (error) {
    return reportFailure(runner, error)
  }
}

async function find(owner: string, runner: Runner, machine: Machine): Promise<void> {
  const { token = '' } = runner.inputs
  if (token === '') throw new LockstepError('usage', 'The input "token" is empty; give it the token of a GitHub App.')
  runner.mask(token)
  const apiUrl = (machine.env['GITHUB_API_URL'] ?? 'https://api.github.com').replace(/(?<!\/)\/+$/, '')
  const found = await searchOrganisation({ owner, token, apiUrl }, machine)
  runner.log(workflowLog(sentences(owner, found).join('\n')))
  if (found.incomplete) {
    const message = 'GitHub did not search everything; run again to find what is missing.'
    runner.annotate({ level: 'warning', title: 'flux-lockstep', message, file: null, line: null })
  }
  runner.output('count', String(found.repositories.length))
  runner.output('shards', JSON.stringify(found.shards))
}

function sentences(owner: string, found: OrganisationFound): readonly string[] {
  const { listed, repositories, unconfirmed, shards, requests } = found
  return [
    `${repositories.length} of the ${listed} repositories of ${owner} that the App is installed on pin a release (${requests} requests, ${shards.length} shards).`,
    ...repositories.map((name) => `  ${name}`),
    ...unconfirmed.map((name) => `  not ${name}: the search names it, but no file there pins a release now`),
  ]
}

async function gather(owner: string, folder: string, runner: Runner): Promise<void> {
  const names = readShards(runner.inputs['shards'] ?? '')
  const reports: RepositoryReport[] = []
  for (const name of names) {
    const path = join(folder, `flux-lockstep-report-${name}`, 'flux-lockstep-report.json')
    reports.push({ repository: `${owner}/${name}`, report: await readReport(path) })
  }
  await runner.summary(organisationSummary(reports))
  const missing = reports.filter(({ report }) => report === null).length
  runner.log(`${reports.length - missing} of ${reports.length} reports gathered`)
}

/** Names of repositories that are safe as part of a path. Throws `usage`. */
function readShards(text: string): readonly string[] {
  const shards = parse(text)
  if (!isList(shards)) throw new LockstepError('usage', 'The input "shards" is not the output of that name.')
  return shards.flatMap((shard) =>
    listAt(shard, ['repositories']).map((name) => {
      const safe = stringAt({ name }, ['name'])
      if (safe === null || !/^(?!\.{1,2}$)[\w.-]+$/.test(safe))
        throw new LockstepError(
          'usage',
          `The input "shards" holds what is no name of a repository: ${JSON.stringify(name)}.`,
        )
      return safe
    }),
  )
}

/** Null where the file is not there or is no JSON: the job ended before it had written it. */
async function readReport(path: string): Promise<unknown> {
  try {
    return parse(await readFile(path, 'utf8'))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null
    throw error
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) return null
    throw error
  }
}

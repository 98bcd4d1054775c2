import { documentReader } from '../documents/reader.js'
import { modeOf, type WorkflowEvent } from '../arguments/event.js'
import type { Job } from '../arguments/job.js'
import { expectGitHub, openForge } from '../world/forge/github/github.js'
import { forgeTree } from '../world/forge/github/history.js'
import { expectWritable } from '../world/forge/github/repository.js'
import { gitCommand } from '../world/history/command.js'
import { openGit, type Git } from '../world/history/git.js'
import { LockstepError } from '../model/failure.js'
import type { CommitStatus, Forge, ForgeBase, ForgeRepository } from '../model/forge.js'
import type { SetReport } from '../model/report.js'
import { RuleTime } from '../model/rule-time.js'
import type { Settings } from '../model/settings.js'
import { toolVersion } from '../model/tool.js'
import type { Workspace } from '../model/workspace.js'
import { changedSettings } from '../settings/changed.js'
import { parseSettings } from '../settings/parse.js'
import { withNamedFiles } from '../settings/named-files.js'
import { findSettingsFile, holdSettings } from '../settings/settings-file.js'
import { asItIs } from './check/change-under-judgement.js'
import { check } from './check/check.js'
import { historyOf } from './run/commit-tree.js'
import { lazyRegistry, type LazyRegistry } from '../world/open-registry.js'
import type { Outcome } from './run/outcome.js'
import type { SetPlan } from './update/set-plan.js'
import { jobGate, publicGate } from '../world/gate.js'
import { proxiedFetch } from '../world/proxied-fetch.js'
import type { World } from './run/world.js'
import { lazyHelm } from '../world/helm/helm.js'
import type { Machine } from '../world/machine.js'

type Inputs = Readonly<Record<string, string>>

/** What the commands of a job share. */
interface Hosted {
  readonly job: Job
  readonly forge: Forge
  /** The checkout, or null where there is none. */
  readonly git: Git | null
  readonly machine: Machine
}

/** Runs the command that a workflow's event or its `mode` asks for. The working tree is never written. */
export async function runHosted(job: Job, inputs: Inputs, machine: Machine): Promise<Outcome> {
  machine.begins?.()
  const { env, second } = machine
  expectGitHub(env)
  const { apiUrl, graphqlUrl, token } = job
  const repository = `${job.owner}/${job.repository}`
  const userAgent = `flux-lockstep/${toolVersion}`
  const fetch = proxiedFetch(machine, jobGate([apiUrl, graphqlUrl]))
  const forge = openForge({ repository, token, apiUrl, graphqlUrl, userAgent, fetch, second })
  const git = await openGit(job.workspace, gitCommand({ ...env }, job.workspace, machine.git))
  try {
    const hosted: Hosted = { job, forge, git, machine }
    const outcome = await run(hosted, inputs)
    return {
      ...outcome,
      report: { ...outcome.report, requests: { ...outcome.report.requests, github: forge.requests } },
    }
  } finally {
    git?.close()
  }
}

async function run(hosted: Hosted, inputs: Inputs): Promise<Outcome> {
  const { event } = hosted.job
  if (isJudgedByEvent(event, inputs)) return await judge(hosted, inputs, null)
  const named = inputs['base-branch'] ?? ''
  const facts = await hosted.forge.repository(named === '' ? null : named)
  const { base } = facts
  if (!base) throw new LockstepError('usage', `The base branch ${named} does not exist; correct the input base-branch.`)
  const workspace = await treeAt(hosted, base.commit)
  const settings = await readSettings(workspace, inputs)
  const world = await worldOf(hosted, workspace, base, settings)
  switch (settings.mode ?? modeOf(event, base.branch)) {
    case 'scan':
      return await (await import('./scan/scan.js')).scan(world, settings)
    case 'releases':
      return await (await import('./releases/releases.js')).releases(world, settings)
    case 'check':
      return event.kind === 'other' ? await check(world, settings, asItIs) : await judge(hosted, inputs, base)
    case 'migrate':
      return await migrateBase(hosted, world, settings, facts)
    case 'update':
      return await updateBase(hosted, world, settings, facts)
  }
}

/** Pull requests and merge groups are judged without a look at the base branch, unless an input asks for something else. */
function isJudgedByEvent({ kind }: WorkflowEvent, inputs: Inputs): boolean {
  return (kind === 'pull-request' || kind === 'merge-group') && ['', 'check'].includes(inputs['mode'] ?? '')
}

/** The update command with its proposals; a dry run decides and reports alone. */
async function updateBase(
  { forge }: Hosted,
  world: World,
  settings: Settings,
  facts: ForgeRepository,
): Promise<Outcome> {
  const { planUpdate, update, updateReport } = await import('./update/update.js')
  if (settings.dryRun) return await update(world, settings)
  expectWritable(facts)
  const { proposeSet } = await import('./update/propose-sets.js')
  const { noDashboard, readDashboard } = await import('./update/dashboard.js')
  const dashboard = settings.dashboard ? await readDashboard(forge) : noDashboard
  const { retried } = dashboard
  const { survey, plans } = await planUpdate(world, settings, retried)
  const sets: SetReport[] = []
  const place = {
    forge,
    facts,
    settings,
    severalSets: plans.length > 1,
    retried,
    registry: world.registry,
    fetch: proxiedFetch(world.machine, publicGate(['api.github.com'], 'forge-denied')),
  }
  for (const plan of plans) sets.push(await proposeSet(plan, place))
  const follows = followsOf(plans)
  const remarks = await dashboard.keep(sets, { follows, now: world.clock.now() })
  const said = { ...survey, findings: [...survey.findings, ...remarks] }
  const outcome = await updateReport(world, settings, said, plans, sets)
  return { ...outcome, follows, token: sets.some(({ proposal }) => proposal?.commit) ? facts.viewer.kind : null }
}

function followsOf(plans: readonly SetPlan[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    plans.flatMap(({ set: { name, policy } }) => (policy.follow === null ? [] : [[name, policy.follow]])),
  )
}

/** The migrate command with a pull request for each step; a dry run plans and reports alone. */
async function migrateBase(
  { forge }: Hosted,
  world: World,
  settings: Settings,
  facts: ForgeRepository,
): Promise<Outcome> {
  const { migrate, migrationOutcome } = await import('./migrate/migrate.js')
  if (settings.dryRun) return await migrate(world, settings)
  expectWritable(facts)
  const { planMigration } = await import('./migrate/plan.js')
  const { proposeMigration } = await import('./migrate/propose.js')
  const migration = await planMigration(world, settings)
  const sets = await proposeMigration(migration, { forge, facts, settings })
  return migrationOutcome(migration, sets, world, settings)
}

/** Judges a change. Its code is loaded for that alone. */
async function judge(hosted: Hosted, inputs: Inputs, base: ForgeBase | null): Promise<Outcome> {
  const { checkHosted } = await import('./check/hosted.js')
  return await checkHosted(
    {
      ...hosted,
      settingsOf: (tree) => readSettings(tree, inputs),
      touchSettings: (paths) => holdSettings(paths, configOf(inputs)),
      changedSettings: async (...trees) => {
        const [before = null, after = null] = await Promise.all(
          trees.map((tree) => findSettingsFile(tree, configOf(inputs))),
        )
        return changedSettings(before, after)
      },
      registryOf: (settings) => registryOf(hosted, settings),
    },
    base,
  )
}

/** A commit's tree: from the checkout where it has the commit, else through the API. */
async function treeAt({ git, forge }: Hosted, commit: string): Promise<Workspace> {
  return git && (await git.resolve(commit)) ? git.at(commit) : forgeTree(forge, commit, '')
}

async function readSettings(workspace: Workspace, inputs: Inputs): Promise<Settings> {
  const { settings } = parseSettings({ file: await findSettingsFile(workspace, configOf(inputs)), inputs, options: [] })
  return await withNamedFiles(settings, workspace)
}

function configOf(inputs: Inputs): string | null {
  const path = inputs['config'] ?? ''
  return path === '' ? null : path
}

async function worldOf(hosted: Hosted, workspace: Workspace, base: ForgeBase, settings: Settings): Promise<World> {
  const { forge, machine, job } = hosted
  return {
    workspace,
    history: await historyOf(hosted, base.commit),
    branch: base.branch,
    head: () => Promise.resolve(base.commit),
    statuses: (commit) => statusesOf(forge, commit),
    registry: registryOf(hosted, settings),
    helm: lazyHelm(machine, job.workspace),
    reader: machine.reader ?? documentReader(),
    ruleTime: new RuleTime(),
    clock: machine.clock,
    machine,
  }
}

/** Statuses can only veto, so that a token which may not read them waits for none. */
async function statusesOf(forge: Forge, commit: string): Promise<readonly CommitStatus[]> {
  try {
    return await forge.statuses(commit)
  } catch (error) {
    if (error instanceof LockstepError && error.code === 'forge-denied') return []
    throw error
  }
}

function registryOf({ machine, job }: Hosted, settings: Settings): LazyRegistry {
  const github = settings.registry.auth === 'github' && job.serverUrl === 'https://github.com'
  const githubToken = github ? job.token : null
  return lazyRegistry(settings.registry, { machine, githubToken, logins: job.logins })
}

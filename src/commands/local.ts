import { resolve } from 'node:path'
import type { Invocation, Options } from '../arguments/parse.js'
import { gitCommand } from '../world/history/command.js'
import { openGit, type Git } from '../world/history/git.js'
import { workingTree } from '../world/history/working-tree.js'
import type { Settings } from '../model/settings.js'
import type { Clock, EditableWorkspace, Workspace } from '../model/workspace.js'
import { parseSettings } from '../settings/parse.js'
import { findSettingsFile } from '../settings/settings-file.js'
import type { LocalQuestion } from './check/local.js'
import { closingText } from './closing.js'
import { exitCodeOf, type Outcome } from './run/outcome.js'
import { lazyRegistry } from '../world/open-registry.js'
import type { World } from './run/world.js'
import type { Machine } from '../world/machine.js'

type Call = Extract<Invocation, { kind: 'command' }>

/** Runs one command on a folder of this machine; without `--dry-run` the changes are written to its working tree. */
export async function runLocal(
  call: Call,
  machine: Machine,
): Promise<{ outcome: Outcome; exitCode: number; closing: string }> {
  const dir = resolve(machine.cwd, call.path)
  const command = gitCommand({ ...machine.env }, machine.cwd)
  const git = await openGit(dir, command)
  try {
    const workspace = await (git?.workingTree() ?? workingTree(dir, command))
    const asked = await questionOf(call, git)
    const settings = await readSettings(asked.kind === 'tree' ? workspace : asked.settings, call)
    const world = await localWorld(workspace, git, settings, call.options, machine)
    const outcome = await runCommand(call, world, settings, git, asked)
    if (writes(call, settings)) await workspace.write(outcome.files)
    return {
      outcome,
      exitCode: exitCodeOf(outcome.report),
      closing: closingText(call, outcome, !writes(call, settings)),
    }
  } finally {
    git?.close()
  }
}

async function questionOf(call: Call, git: Git | null): Promise<LocalQuestion> {
  if (call.command !== 'check') return { kind: 'tree' }
  return (await import('./check/local.js')).localQuestion(git, call.options)
}

async function runCommand(
  call: Call,
  world: World,
  settings: Settings,
  git: Git | null,
  asked: LocalQuestion,
): Promise<Outcome> {
  switch (call.command) {
    case 'scan':
      return (await import('./scan/scan.js')).scan(world, settings)
    case 'releases':
      return (await import('./releases/releases.js')).releases(world, settings)
    case 'update':
      return (await import('./update/local.js')).updateLocal(world, settings)
    case 'check':
      return (await import('./check/local.js')).checkLocal(world, settings, git, asked)
    case 'migrate':
      return (await import('./migrate/migrate.js')).migrate(world, settings)
  }
}

function writes(call: Call, settings: Settings): boolean {
  return (call.command === 'update' || call.command === 'migrate') && !settings.dryRun
}

async function readSettings(workspace: Workspace, call: Call): Promise<Settings> {
  const { options } = call
  const file = await findSettingsFile(workspace, options.config)
  return parseSettings({ file, inputs: {}, options: settingOptions(options) }).settings
}

/** Options that are settings of another name; `--set` comes last and therefore wins. */
function settingOptions(options: Options): readonly { key: string; value: string }[] {
  return [
    ...options.registryMirror.map((value) => ({ key: 'registry-mirrors', value })),
    ...options.allowInsecureRegistry.map((value) => ({ key: 'allow-insecure-registry', value })),
    ...(options.registryLayout === null ? [] : [{ key: 'registry-layout', value: options.registryLayout }]),
    ...(options.to === null ? [] : [{ key: 'to', value: options.to }]),
    ...(options.removeBootstrap ? [{ key: 'remove-bootstrap', value: 'true' }] : []),
    ...(options.dryRun ? [{ key: 'dry-run', value: 'true' }] : []),
    ...options.set,
  ]
}

async function localWorld(
  workspace: EditableWorkspace,
  git: Git | null,
  settings: Settings,
  options: Options,
  machine: Machine,
): Promise<World> {
  const { now } = options
  const clock: Clock = { now: () => now ?? machine.clock.now() }
  const head = (await git?.resolve('HEAD')) ?? null
  const registry = lazyRegistry(settings.registry, { machine, githubToken: null, logins: [] })
  const place = { branch: null, head: head?.id ?? null, statuses: () => Promise.resolve([]) }
  return { workspace, history: git, ...place, registry, clock, machine }
}

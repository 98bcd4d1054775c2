import { relative, resolve, sep } from 'node:path'
import type { Invocation, Options } from '../../arguments/parse.js'
import { gitCommand, type GitCommand } from '../../world/history/command.js'
import { openGit, type Git } from '../../world/history/git.js'
import { workingTree } from '../../world/history/working-tree.js'
import type { Settings } from '../../model/settings.js'
import type { Clock, EditableWorkspace, Workspace } from '../../model/workspace.js'
import { parseSettings } from '../../settings/parse.js'
import { findSettingsFile } from '../../settings/settings-file.js'
import type { LocalQuestion } from '../check/local.js'
import { LockstepError } from '../../model/failure.js'
import { boundary } from '../../scan/boundaries.js'
import { closingText, focusText } from '../closing.js'
import { narrowed } from '../run/focus.js'
import { alone, findPlace, type LocalPlace } from './place.js'
import { exitCodeOf, type Outcome } from '../run/outcome.js'
import { lazyRegistry } from '../../world/open-registry.js'
import type { World } from '../run/world.js'
import type { Machine } from '../../world/machine.js'

type Call = Extract<Invocation, { kind: 'command' }>

/** What a command line ends with. */
export interface Ended {
  readonly outcome: Outcome
  readonly exitCode: number
  /** The last lines of a command that may write. */
  readonly closing: string
}

/** Runs one command on a repository of this machine; without `--dry-run` the changes are written to its working tree. */
export async function runLocal(call: Call, machine: Machine): Promise<Ended> {
  const command = gitCommand({ ...machine.env }, machine.cwd)
  const place = await findPlace(machine.cwd, call.path, command)
  return (
    (await runAt(place, call, machine, command)) ?? (await runAt(alone(place), call, machine, command)) ?? nowhere()
  )
}

/** Null where the settings of the root leave out what was asked for: then that folder is a repository of its own. */
async function runAt(place: LocalPlace, call: Call, machine: Machine, command: GitCommand): Promise<Ended | null> {
  const { root, focus } = place
  const git = await openGit(root, command)
  try {
    const workspace = await (git?.workingTree() ?? workingTree(root, command))
    const asked = await questionOf(call, git, async () => (await command.run(root, ['--version'])) !== null)
    const settings = await readSettings(asked.kind === 'tree' ? workspace : asked.settings, call, { machine, place })
    if (focus !== '' && isLeftOut(focus, settings)) return null
    const world = { ...(await localWorld(workspace, git, settings, call.options, machine)), focus }
    const outcome = narrowed(await runCommand(call, world, settings, git, asked), focus, settings)
    if (writes(call, settings)) await workspace.write(outcome.files)
    return {
      outcome,
      exitCode: exitCodeOf(outcome.report),
      closing: `${focusText(place)}${closingText(call, outcome, !writes(call, settings))}`,
    }
  } finally {
    git?.close()
  }
}

function nowhere(): never {
  throw new LockstepError('usage', 'The settings leave out the folder that was asked for; give another.')
}

/** True for a folder or file that the settings of its repository ignore, or that lies among fixtures or vendored files. */
function isLeftOut(focus: string, { ignore, ...settings }: Settings): boolean {
  const whole = { ...settings, ignore, paths: [] }
  return boundary(`${focus}/any.yaml`, whole) !== null && boundary(focus, whole) !== 'our own settings are no pins'
}

async function questionOf(call: Call, git: Git | null, hasGit: () => Promise<boolean>): Promise<LocalQuestion> {
  if (call.command !== 'check' && call.command !== 'diff') return { kind: 'tree' }
  return (await import('../check/local.js')).localQuestion(git, call.options, hasGit)
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
      return (await import('../scan/scan.js')).scan(world, settings)
    case 'releases':
      return (await import('../releases/releases.js')).releases(world, settings)
    case 'update':
      return (await import('../update/local.js')).updateLocal(world, settings)
    case 'diff':
      return (await import('../diff/diff.js')).diff(world, settings, git, asked)
    case 'check':
      return (await import('../check/local.js')).checkLocal(world, settings, git, asked)
    case 'migrate':
      return (await import('../migrate/migrate.js')).migrate(world, settings)
  }
}

function writes(call: Call, settings: Settings): boolean {
  return (call.command === 'update' || call.command === 'migrate') && !settings.dryRun
}

async function readSettings(
  workspace: Workspace,
  { options }: Call,
  where: { readonly machine: Machine; readonly place: LocalPlace },
): Promise<Settings> {
  const file = await findSettingsFile(
    workspace,
    options.config === null ? null : await settingsPath(options.config, workspace, where),
  )
  return parseSettings({ file, inputs: {}, options: settingOptions(options) }).settings
}

/** `--config` from the root of the repository or, as a shell completes it, from the current folder. */
async function settingsPath(
  given: string,
  workspace: Workspace,
  { machine, place }: { readonly machine: Machine; readonly place: LocalPlace },
): Promise<string> {
  if ((await workspace.read(given.replace(/^\.\//, ''))) !== null) return given
  const below = relative(place.root, resolve(machine.cwd, given)).split(sep).join('/')
  return !below.startsWith('..') && (await workspace.read(below)) !== null ? below : given
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

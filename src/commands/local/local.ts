import type { Invocation } from '../../arguments/parse.js'
import { gitCommand, type GitCommand } from '../../world/history/command.js'
import type { Git } from '../../world/history/git.js'
import type { Settings } from '../../model/settings.js'
import type { LocalQuestion } from '../check/local.js'
import { LockstepError } from '../../model/failure.js'
import { closingText, focusText } from '../closing.js'
import { narrowed } from '../run/focus.js'
import { alone, findPlace, openPlace, type LocalPlace } from './place.js'
import { exitCodeOf, type Outcome } from '../run/outcome.js'
import { isLeftOut, localWorld, readSettings, settingsFile } from './world.js'
import { changedSettings } from '../../settings/changed.js'
import type { Workspace } from '../../model/workspace.js'
import type { World } from '../run/world.js'
import type { Machine } from '../../world/machine.js'
import { holdSettings } from '../../settings/settings-file.js'

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
  machine.begins?.()
  const command = gitCommand({ ...machine.env }, machine.cwd, machine.git)
  const place = await findPlace(machine.cwd, call.path, command)
  return (
    (await runAt(place, call, machine, command)) ?? (await runAt(alone(place), call, machine, command)) ?? nowhere()
  )
}

/** Null where the settings of the root leave out what was asked for: then that folder is a repository of its own. */
async function runAt(place: LocalPlace, call: Call, machine: Machine, command: GitCommand): Promise<Ended | null> {
  const { root, focus } = place
  const { git, workspace } = await openPlace(place, command)
  try {
    const asked = await questionOf(call, git, async () => (await command.run(root, ['--version'])) !== null)
    const settings = await readSettings(asked.kind === 'tree' ? workspace : asked.settings, call, { machine, place })
    if (focus !== '' && isLeftOut(focus, settings)) return null
    const world = { ...localWorld(workspace, git, settings, call.options, { machine, place }), focus }
    const judged = narrowed(await runCommand(call, world, settings, git, asked), focus, settings)
    const exitCode = exitCodeOf(judged.report)
    const outcome =
      exitCode === 0 ? await withOwnSettings(judged, call, { asked, settings, workspace, machine, place }) : judged
    if (writes(call, settings)) await workspace.write(outcome.files)
    return {
      outcome,
      exitCode,
      closing: `${focusText(place)}${closingText(call, outcome, !writes(call, settings))}`,
    }
  } finally {
    git?.close()
  }
}

interface Judged {
  readonly asked: LocalQuestion
  /** Those of the base. */
  readonly settings: Settings
  readonly workspace: Workspace
  readonly machine: Machine
  readonly place: LocalPlace
}

/** They judge no change that brings them, and once merged they have to be readable. What is found otherwise is said first. */
async function withOwnSettings(outcome: Outcome, call: Call, judged: Judged): Promise<Outcome> {
  const { asked, settings: base, workspace: after } = judged
  if (asked.kind !== 'since' || !holdSettings(asked.changed, call.options.config)) return outcome
  const own = await readSettings(after, call, judged)
  const before = await settingsFile(asked.settings, call, judged)
  const now = await settingsFile(after, call, judged)
  const { withSettingsChange } = await import('../check/settings-change.js')
  return await withSettingsChange(outcome, { keys: changedSettings(before, now), base, own, after })
}

function nowhere(): never {
  throw new LockstepError('usage', 'The settings leave out the folder that was asked for; give another.')
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

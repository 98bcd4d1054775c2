import { documentReader } from '../../documents/reader.js'
import { relative, resolve, sep } from 'node:path'
import type { Options } from '../../arguments/parse.js'
import { RuleTime } from '../../model/rule-time.js'
import type { Settings } from '../../model/settings.js'
import type { Clock, Commit, EditableWorkspace, Workspace } from '../../model/workspace.js'
import { boundary } from '../../scan/boundaries.js'
import { parseSettings } from '../../settings/parse.js'
import { withNamedFiles } from '../../settings/named-files.js'
import { findSettingsFile } from '../../settings/settings-file.js'
import type { Git } from '../../world/history/git.js'
import { lazyHelm } from '../../world/helm/helm.js'
import type { Machine } from '../../world/machine.js'
import { lazyRegistry } from '../../world/open-registry.js'
import type { World } from '../run/world.js'
import type { LocalPlace } from './place.js'

/** What a command line gives beside its name. */
interface LocalCall {
  readonly options: Options
}

/** The settings of a command line: the file of the repository, then the options. Throws `settings` and `usage`. */
export async function readSettings(workspace: Workspace, call: LocalCall, where: LocalSettings): Promise<Settings> {
  const file = await settingsFile(workspace, call, where)
  const { settings } = parseSettings({ file, inputs: {}, options: settingOptions(call.options) })
  return await withNamedFiles(settings, workspace)
}

/** Where a command line is started, and on what. */
interface LocalSettings {
  readonly machine: Machine
  readonly place: LocalPlace
}

/** The file of settings that a command line reads in a tree; null where there is none. */
export async function settingsFile(workspace: Workspace, { options }: LocalCall, where: LocalSettings) {
  return await findSettingsFile(
    workspace,
    options.config === null ? null : await settingsPath(options.config, workspace, where),
  )
}

/** `--config` from the root of the repository or, as a shell completes it, from the current folder. */
async function settingsPath(given: string, workspace: Workspace, { machine, place }: LocalSettings): Promise<string> {
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

/** What a command line works with. */
export function localWorld(
  workspace: EditableWorkspace,
  git: Git | null,
  settings: Settings,
  options: Options,
  { machine, place: { repository } }: { readonly machine: Machine; readonly place: LocalPlace },
): World {
  const { now } = options
  const clock: Clock = { now: () => now ?? machine.clock.now() }
  const registry = lazyRegistry(settings.registry, { machine, githubToken: null, logins: [] })
  let resolved: Promise<Commit | null> | undefined
  const head = async (): Promise<string | null> => (await (resolved ??= git?.resolve('HEAD')))?.id ?? null
  return {
    workspace,
    history: git,
    branch: null,
    head,
    statuses: () => Promise.resolve([]),
    registry,
    helm: lazyHelm(machine, repository),
    reader: machine.reader ?? documentReader(),
    ruleTime: new RuleTime(),
    clock,
    machine,
  }
}

/** True for a folder or file that the settings of its repository ignore, or that lies among fixtures or vendored files. */
export function isLeftOut(focus: string, { ignore, ...settings }: Settings): boolean {
  const whole = { ...settings, ignore, paths: [] }
  return boundary(`${focus}/any.yaml`, whole) !== null && boundary(focus, whole) !== 'our own settings are no pins'
}

import { knownFiles } from '../../embedded/known-files.js'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { RuleTime } from '../../src/model/rule-time.js'
import { loopback } from '../../embedded/in-process.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import type { Outcome } from '../../src/commands/run/outcome.js'
import type { World } from '../../src/commands/run/world.js'
import { parseSettings } from '../../src/settings/parse.js'
import { lazyHelm } from '../../src/world/helm/helm.js'
import { lazyRegistry } from '../../src/world/open-registry.js'
import { memoryWorkspace, type Files } from './memory-workspace.js'

const folder = resolve('__tests__/fixtures/cases')

/** The files of a case below `__tests__/fixtures/cases`, as one repository. */
export function caseFiles(name: string): Readonly<Record<string, string>> {
  const root = join(folder, name)
  const entries = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(root, path), readFileSync(path, 'utf8')]
    }),
  )
}

/** A registry with releases 0.36.0 to 0.58.1 as upstream published them. */
export async function releaseRegistry(): Promise<EmbeddedRegistry> {
  const registry = await startRegistry()
  publishReleases(registry)
  return registry
}

type Command = 'scan' | 'update' | 'check'

/** One command on files in memory, in process; `text` is that of a settings file, `helm` the path of one. */
export async function runCommand(
  command: Command,
  files: Files,
  registry: EmbeddedRegistry,
  text = '',
  helm: string | null = null,
): Promise<Outcome> {
  const options = [
    { key: 'verify', value: 'off' },
    { key: 'registry-mirrors', value: `ghcr.io=${registry.url}` },
  ]
  const { settings } = parseSettings({ file: { path: 'settings.yaml', text }, inputs: {}, options })
  const machine = { ...loopback(), env: {}, cwd: '/', helm }
  const world: World = {
    workspace: memoryWorkspace(files),
    history: null,
    branch: null,
    head: () => Promise.resolve(null),
    statuses: () => Promise.resolve([]),
    registry: lazyRegistry(settings.registry, { machine, githubToken: null, logins: [] }),
    clock: { now: () => new Date('2026-08-25T12:00:00Z') },
    helm: lazyHelm(machine, '/nowhere'),
    reader: knownFiles,
    ruleTime: new RuleTime(),
    machine,
  }
  if (command === 'scan') return await (await import('../../src/commands/scan/scan.js')).scan(world, settings)
  if (command === 'update') return await (await import('../../src/commands/update/update.js')).update(world, settings)
  const { check } = await import('../../src/commands/check/check.js')
  const { asItIs } = await import('../../src/commands/check/change-under-judgement.js')
  return await check(world, settings, asItIs)
}

/** The edits of an outcome, one line each: `file:line old → new`. */
export function editsOf({ report }: Outcome): readonly string[] {
  return report.sets.flatMap(({ changes }) =>
    changes.flatMap((change) =>
      change.kind === 'edit' ? [`${change.file}:${change.line} ${change.old} → ${change.new}`] : [],
    ),
  )
}

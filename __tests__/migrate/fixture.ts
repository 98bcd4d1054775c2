import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readTree } from '../../src/documents/tree.js'
import type { MigrationOutcome, MigrationReleases } from '../../src/migrate/migrate.js'
import { bootstrapReading } from '../../src/migrate/needed-files.js'
import type { Change } from '../../src/model/change.js'
import type { Tree } from '../../src/model/layout.js'
import type { MigrateSettings } from '../../src/model/settings.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

export type FixtureFiles = Readonly<Record<string, string>>

export const untuned: MigrateSettings = {
  layout: 'auto',
  strategy: 'in-place',
  concurrency: null,
  memoryLimit: null,
  inMemoryBuilds: false,
  helmCache: false,
  oomWatch: false,
  serviceMonitor: false,
  removeBootstrap: true,
}

const flux = ['2.2.3', '2.3.0', '2.4.0', '2.5.1', '2.6.4', '2.7.5', '2.8.8', '2.9.4']

/** The newest release, and the one whose operator stands in the fixture `half-migrated`. */
export const release: MigrationReleases = {
  first: { version: '0.58.1', flux },
  present: new Map([['0.52.0', { version: '0.52.0', flux: flux.slice(0, -1) }]]),
}

/** The files of a fixture repository. */
export function fixture(name: string): FixtureFiles {
  return filesBelow(fileURLToPath(new URL(`fixtures/${name}`, import.meta.url)))
}

function filesBelow(root: string): FixtureFiles {
  const found: Record<string, string> = {}
  for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isFile()) found[relative(root, path).split(sep).join('/')] = readFileSync(path, 'utf8')
  }
  return found
}

export function treeOf(files: FixtureFiles): Promise<Tree> {
  return readTree(memoryWorkspace(files), bootstrapReading)
}

/** The files after changes; edits are applied by their bytes, from the end of each file. */
export function applied(files: FixtureFiles, changes: readonly Change[]): FixtureFiles {
  const after: Record<string, string> = { ...files }
  const edits = changes.filter((change) => change.kind === 'edit')
  for (const edit of [...edits].sort((a, b) => b.start - a.start)) {
    const bytes = Buffer.from(after[edit.file] ?? '')
    if (bytes.subarray(edit.start, edit.end).toString() !== edit.old) throw new Error(`${edit.file}: old bytes differ`)
    after[edit.file] = Buffer.concat([
      bytes.subarray(0, edit.start),
      Buffer.from(edit.new),
      bytes.subarray(edit.end),
    ]).toString()
  }
  for (const change of changes) {
    if (change.kind === 'create' && change.file in after) throw new Error(`${change.file} was there before`)
    if (change.kind === 'create') after[change.file] = change.content
    if (change.kind === 'delete') Reflect.deleteProperty(after, change.file)
  }
  return after
}

/** The changes of every planned step. */
export function changesOf(outcome: MigrationOutcome): readonly Change[] {
  return outcome.bootstraps.flatMap((one) => (one.kind === 'planned' ? one.plan.changes : []))
}

/** A tree as one text: each file that the changes touched, the deleted ones by name. */
export function shown(before: FixtureFiles, after: FixtureFiles): string {
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  return paths
    .flatMap((path) => {
      const text = after[path]
      if (text === undefined) return [`===== ${path} (deleted)\n`]
      return text === before[path] ? [] : [`===== ${path}\n${text}`]
    })
    .join('')
}

/** What the migration says of each bootstrap, one line each. */
export function said(outcome: MigrationOutcome): readonly string[] {
  return [
    ...outcome.bootstraps.flatMap((one) => {
      const name = `${one.bootstrap.kind} ${one.bootstrap.cluster}`.trim()
      if (one.kind === 'nothing') return [`${name}: ${one.message}`]
      if (one.kind === 'planned')
        return [`${name}: ${one.plan.step}, ${one.plan.layout}`, ...one.plan.notes.map((note) => `  ${note}`)]
      if (one.kind === 'waiting') return [`${name}: waits for a release`]
      return one.reasons.map((reason) => `${name}: blocked, ${reason.file}:${reason.line}: ${reason.message}`)
    }),
    ...outcome.problems.map((problem) => `${problem.file}:${problem.line}: ${problem.message}`),
  ]
}

import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Modules that a test of one stage imports at most; beyond are those of whole commands. */
const modulesOfStage = 450

/** Tests of folders that have none of their own name for all that they do: whole commands are run in `__tests__/e2e`. */
const homesOf: ReadonlyMap<string, string> = new Map([['commands', 'e2e']])

/** A test file that can notice a fault. */
export interface Importer {
  readonly test: string
  /** True where each test runs a whole command, which takes a hundred times as long as one of a stage. */
  readonly isWhole: boolean
}

/**
 * The test files of the first tier that import one of some files, directly or not: those of one stage, those of the same folder and those of
 * whole commands for `commands`, unless all are asked for. First those of the same folder, then those that import little, as they are near and
 * quick, and last those that try many values.
 */
export async function importersOf(files: readonly string[], all: boolean): Promise<readonly Importer[]> {
  const names = await readdir('__tests__', { recursive: true })
  const tests = names
    .filter((name) => name.endsWith('.test.ts') && !/^(bundle|scripts)\//.test(name))
    .map((name) => join('__tests__', name))
  const own = new Set(files.map(folderOf))
  // a folder of one command has its tests in the same folder, which run no more than that
  const mirrored = new Set(
    files.map(dirname).flatMap((folder) => (/^src\/\w+\//.test(folder) ? [`__tests__${folder.slice(3)}`] : [])),
  )
  const folders = new Set([...own].flatMap((folder) => [folder, homesOf.get(folder) ?? folder]))
  const imports = new Map<string, readonly string[]>()
  const found: (Importer & { readonly weight: number })[] = []
  for (const test of tests.sort()) {
    const reached = new Set([test])
    for (const file of reached) for (const next of await importsOf(file, imports)) reached.add(next)
    // what supports the tests of a stage may reach further than they go
    const isOfStage = homesOf.has(folderOf(test)) ? mirrored.has(dirname(test)) : own.has(folderOf(test))
    const isWhole = reached.size >= modulesOfStage && !isOfStage
    const isNear = !isWhole || folders.has(folderOf(test))
    const weight =
      reached.size + (folders.has(folderOf(test)) ? 0 : 1000) + (test.endsWith('-property.test.ts') ? 2000 : 0)
    if ((all || isNear) && files.some((file) => reached.has(file))) found.push({ test, isWhole, weight })
  }
  return found.toSorted((a, b) => a.weight - b.weight)
}

function folderOf(file: string): string {
  return file.split('/')[1] ?? ''
}

async function importsOf(file: string, known: Map<string, readonly string[]>): Promise<readonly string[]> {
  const before = known.get(file)
  if (before) return before
  const text = await readFile(file, 'utf8').catch(() => '')
  const paths = [...text.matchAll(/(?:from|import|import\()\s*'(\.[^']+)\.js'/g)].map(([, path = '']) =>
    join(file, '..', `${path}.ts`),
  )
  known.set(file, paths)
  return paths
}

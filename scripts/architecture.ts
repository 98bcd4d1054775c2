import { readdir, readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import typescript from 'typescript'

/** For each file of `src`, by its path below it, the files that it imports: `model/pin.ts` → `model/role.ts`. */
export type Imports = ReadonlyMap<string, ReadonlySet<string>>

/** The imports between the files of `src`, types too; `root` is the project's folder. */
export async function importsOf(root: URL): Promise<Imports> {
  const folder = new URL('src/', root)
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts')).sort()
  const read = await Promise.all(
    files.map(async (name) => [name, await readFile(new URL(name, folder), 'utf8')] as const),
  )
  return new Map(read.map(([name, text]) => [name, new Set(importedBy(name, text))]))
}

function importedBy(name: string, text: string): readonly string[] {
  return typescript
    .preProcessFile(text)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((path) => path.startsWith('.'))
    .map((path) => posix.join(posix.dirname(name), path).replace(/\.js$/, '.ts'))
}

/** Chains of imports that come back to their first file: none, where every file can be read before what uses it. */
export function circlesIn(imports: Imports): readonly (readonly string[])[] {
  const left = new Map<string, 'open' | 'done'>()
  const circles: string[][] = []
  const visit = (name: string, chain: readonly string[]): void => {
    if (left.get(name) === 'open') circles.push([...chain.slice(chain.indexOf(name)), name])
    if (left.has(name)) return
    left.set(name, 'open')
    for (const next of imports.get(name) ?? []) visit(next, [...chain, name])
    left.set(name, 'done')
  }
  for (const name of imports.keys()) visit(name, [])
  return circles
}

/**
 * The folders of `src` as a Mermaid picture: an arrow from each folder to those that it imports, without the arrows that follow from others.
 */
export function picture(imports: Imports): string {
  const folders = foldersOf(imports)
  const arrows = [...folders].flatMap(([from, uses]) =>
    [...uses].filter((to) => !reaches(folders, from, to)).map((to) => `  ${from} --> ${to}`),
  )
  return ['```mermaid', 'flowchart TD', ...arrows.sort(), '```'].join('\n')
}

function foldersOf(imports: Imports): ReadonlyMap<string, ReadonlySet<string>> {
  const folders = new Map<string, Set<string>>()
  for (const [name, used] of imports) {
    const own = folderOf(name)
    const uses = folders.get(own) ?? new Set()
    for (const other of used) if (folderOf(other) !== own) uses.add(folderOf(other))
    folders.set(own, uses)
  }
  return folders
}

/** The first folder of a path; the edges, which lie in none, are one. */
function folderOf(name: string): string {
  return name.includes('/') ? name.slice(0, name.indexOf('/')) : 'edges'
}

/** True where another way than the arrow itself leads from one folder to the other. */
function reaches(folders: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set<string>()
  const open = [...(folders.get(from) ?? [])].filter((next) => next !== to)
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next === to) return true
    if (seen.has(next)) continue
    seen.add(next)
    open.push(...(folders.get(next) ?? []))
  }
  return false
}

// npm run coverage: branches that the first tier takes, folder by folder, and the least that each has to keep.
import { readFile } from 'node:fs/promises'
import { relative, sep } from 'node:path'
import { isObject, valueAt } from '../src/model/json.js'

/** Least share of branches in percent, a little below what was reached on 2026-11-28. A folder may be raised, never lowered. */
const floors: Readonly<Record<string, number>> = {}

interface Branches {
  readonly total: number
  readonly covered: number
}

const summary: unknown = JSON.parse(await readFile('coverage/coverage-summary.json', 'utf8'))
if (!isObject(summary)) throw new Error('coverage/coverage-summary.json is no object')

const folders = new Map<string, Branches>()
for (const [path, entry] of Object.entries(summary)) {
  if (path === 'total') continue
  const folder = folderOf(path)
  const { total, covered } = folders.get(folder) ?? { total: 0, covered: 0 }
  folders.set(folder, { total: total + countOf(entry, 'total'), covered: covered + countOf(entry, 'covered') })
}

const below: string[] = []
for (const [folder, { total, covered }] of [...folders].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
  const share = total === 0 ? 100 : (100 * covered) / total
  const floor = floors[folder] ?? 0
  if (share < floor) below.push(folder)
  console.log(
    `${folder.padEnd(14)} ${share.toFixed(1).padStart(5)} %  ${covered} of ${total} branches, at least ${floor} %`,
  )
}
if (below.length > 0) {
  console.log(`Fewer branches than there were: ${below.join(', ')}. Test what came, or raise what is near it.`)
  process.exitCode = 1
}

/** The folder below `src`; the files at its top are the edges. */
function folderOf(path: string): string {
  const [, folder = '', ...rest] = relative(process.cwd(), path).split(sep)
  return rest.length === 0 ? 'edges' : folder
}

function countOf(entry: unknown, key: 'total' | 'covered'): number {
  return Number(isObject(entry) ? (valueAt(entry, ['branches', key]) ?? 0) : 0)
}

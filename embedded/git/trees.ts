import { Memory } from './memory.js'
import { faultOfEntry } from './names.js'
import { BadObject, hasObject, kindOf, readBlob, readObject, writeObject } from './objects.js'

/** One entry of a tree. */
export interface TreeEntry {
  readonly path: string
  /** Six octal digits. */
  readonly mode: string
  readonly sha: string
}

/** A change of one path of a tree; `sha` null removes what lies there. */
export interface TreeEdit {
  readonly path: string
  readonly mode: string
  readonly sha: string | null
}

export const emptyTree = '4b825dc642cb6eb9a060e54bf8d69288fbee4904'

const parsed = new Memory<readonly TreeEntry[]>(1 << 17)

/** `tree`, `blob`, or `commit` for a submodule. */
export function typeOfEntry({ mode }: Pick<TreeEntry, 'mode'>): 'blob' | 'tree' | 'commit' {
  if (mode === '040000') return 'tree'
  return mode === '160000' ? 'commit' : 'blob'
}

/** The bytes of a file or link; null for sub-trees and submodules. */
export function sizeOf(bare: string, entry: TreeEntry): number | null {
  return typeOfEntry(entry) === 'blob' ? (readBlob(bare, entry.sha)?.length ?? null) : null
}

export function isTree(entry: TreeEntry): boolean {
  return typeOfEntry(entry) === 'tree'
}

/** Whether two sides have the same at a place, or both nothing. */
export function isSame(a: TreeEntry | null, b: TreeEntry | null): boolean {
  return a?.sha === b?.sha && a?.mode === b?.mode
}

/** The entries of one tree by their names, or null where there is no such tree. */
export function entriesOf(bare: string, tree: string): readonly TreeEntry[] | null {
  if (tree === emptyTree) return []
  const found = readObject(bare, tree)
  return found?.kind === 'tree' ? parsed.of(tree, () => parseTree(found.body)) : null
}

/** All entries below a tree by their paths, each sub-tree before what lies in it. */
export function entriesBelow(bare: string, tree: string, prefix = ''): readonly TreeEntry[] | null {
  const entries = entriesOf(bare, tree)
  return (
    entries &&
    entries.flatMap((entry) => {
      const own = { ...entry, path: prefix + entry.path }
      return typeOfEntry(entry) === 'tree' ? [own, ...(entriesBelow(bare, entry.sha, `${own.path}/`) ?? [])] : own
    })
  )
}

/** What lies at a path of a tree, or null. */
export function entryAt(bare: string, tree: string, path: string): TreeEntry | null {
  const slash = path.indexOf('/')
  const name = slash < 0 ? path : path.slice(0, slash)
  const entry = entriesOf(bare, tree)?.find((one) => one.path === name)
  if (!entry || slash < 0) return entry ?? null
  const found = typeOfEntry(entry) === 'tree' ? entryAt(bare, entry.sha, path.slice(slash + 1)) : null
  return found && { ...found, path }
}

function parseTree(body: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = []
  for (let at = 0; at < body.length;) {
    const space = body.indexOf(0x20, at)
    const end = body.indexOf(0, space)
    const mode = body.toString('latin1', at, space).padStart(6, '0')
    entries.push({ mode, path: body.toString('utf8', space + 1, end), sha: body.toString('hex', end + 1, end + 21) })
    at = end + 21
  }
  return entries
}

/** Stores a tree; throws `BadObject` for what git would refuse. */
export function writeTree(bare: string, entries: readonly TreeEntry[]): string {
  for (const { path, mode, sha } of entries) {
    const fault = faultOfEntry(path, mode)
    if (fault !== null) throw new BadObject(`the name "${path}" ${fault}`)
    // Its bytes are lost in reading: git keeps any, this store does not.
    if (path.includes('\ufffd')) throw new BadObject(`the name "${path}" is not UTF-8`)
    if (typeOfEntry({ mode }) !== 'commit' && !hasObject(bare, sha))
      throw new BadObject(`${path}: there is no object ${sha}`)
  }
  if (new Set(entries.map((entry) => entry.path)).size < entries.length)
    throw new BadObject(`${entries.map((entry) => entry.path).join(', ')}: a name is there twice`)
  // Git orders sub-trees as if their names ended in a slash.
  const keyed = entries.map((entry) => ({
    key: Buffer.from(typeOfEntry(entry) === 'tree' ? `${entry.path}/` : entry.path),
    bytes: Buffer.concat([
      Buffer.from(`${entry.mode.replace(/^0+/, '')} ${entry.path}\0`),
      Buffer.from(entry.sha, 'hex'),
    ]),
  }))
  keyed.sort((a, b) => Buffer.compare(a.key, b.key))
  return writeObject(bare, 'tree', Buffer.concat(keyed.map(({ bytes }) => bytes)))
}

const modes = new Set(['100644', '100755', '120000', '160000', '040000'])

/** A tree with some paths changed, folders that become empty left out. Throws `BadObject` for what git would refuse. */
export function editTree(bare: string, base: string | null, edits: readonly TreeEdit[]): string {
  for (const { path, mode, sha } of edits) {
    if (!modes.has(mode)) throw new BadObject(`${path}: there is no mode ${mode}`)
    const kind = sha === null || mode === '160000' ? null : kindOf(bare, sha)
    if (kind !== null && kind !== typeOfEntry({ mode })) throw new BadObject(`${path}: ${sha} is a ${kind}`)
  }
  return edited(bare, base ?? emptyTree, edits) ?? writeTree(bare, [])
}

/** Null where nothing is left. */
function edited(bare: string, base: string, edits: readonly TreeEdit[]): string | null {
  const present = entriesOf(bare, base)
  if (!present) throw new BadObject(`there is no tree ${base}`)
  const entries = new Map(present.map((entry) => [entry.path, entry]))
  for (const [name, own] of byFirstName(edits)) {
    const { mode, sha } = replaced(bare, entries.get(name), name, own)
    if (sha === null || sha === emptyTree) entries.delete(name)
    else entries.set(name, { path: name, mode, sha })
  }
  return entries.size === 0 ? null : writeTree(bare, [...entries.values()])
}

/** What comes to lie at a name by the edits of it and of what is below it: a file may give way to a folder, and the other way round. */
function replaced(
  bare: string,
  present: TreeEntry | undefined,
  name: string,
  edits: readonly TreeEdit[],
): Pick<TreeEdit, 'mode' | 'sha'> {
  const [whole, ...more] = edits.filter((edit) => edit.path === name)
  if (!whole) return folderOf(bare, present, name, edits)
  const below = edits.filter((edit) => edit.path !== name)
  if (more.length > 0 || (whole.sha !== null && below.some((edit) => edit.sha !== null)))
    throw new BadObject(`${name}: changed twice`)
  return whole.sha === null && below.length > 0 ? folderOf(bare, undefined, name, below) : whole
}

function folderOf(bare: string, present: TreeEntry | undefined, name: string, edits: readonly TreeEdit[]): TreeEdit {
  const inside = edits.map((edit) => ({ ...edit, path: edit.path.slice(name.length + 1) }))
  const isTree = present !== undefined && typeOfEntry(present) === 'tree'
  // A file in the place of the folder gives way, unless there is nothing to put there.
  if (present && !isTree && inside.every((edit) => edit.sha === null)) return present
  return { path: name, mode: '040000', sha: edited(bare, isTree ? present.sha : emptyTree, inside) }
}

function byFirstName(edits: readonly TreeEdit[]): ReadonlyMap<string, readonly TreeEdit[]> {
  const groups = new Map<string, TreeEdit[]>()
  for (const edit of edits) {
    const [name = ''] = edit.path.split('/', 1)
    const group = groups.get(name)
    if (group) group.push(edit)
    else groups.set(name, [edit])
  }
  return groups
}

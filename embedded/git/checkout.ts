import { createHash } from 'node:crypto'
import { chmodSync, lstatSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { readCommit, type StoredCommit } from './commits.js'
import { readBlob } from './objects.js'
import { packOf } from './pack-writer.js'
import { entriesBelow, typeOfEntry, type TreeEntry } from './trees.js'

/**
 * Checks a commit out into an empty folder as actions/checkout does: on no branch, with as many commits of its history as asked for (0 for
 * all), and nothing else of the repository.
 */
export function checkOut(bare: string, folder: string, commit: string, depth: number): void {
  const { commits, shallow } = withinDepth(bare, commit, depth === 0 ? Infinity : depth)
  const listed = commits
    .flatMap(({ tree }) => entriesBelow(bare, tree) ?? [])
    .filter((entry) => typeOfEntry(entry) !== 'commit')
  const ids = [...commits.flatMap(({ sha, tree }) => [sha, tree]), ...listed.map((entry) => entry.sha)]
  const { name, pack, index } = packOf(bare, ids)
  const git = `${folder}/.git`
  for (const path of ['objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(`${git}/${path}`, { recursive: true })
  writeFileSync(`${git}/objects/pack/${name}.pack`, pack)
  writeFileSync(`${git}/objects/pack/${name}.idx`, index)
  writeFileSync(`${git}/config`, '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n')
  writeFileSync(`${git}/HEAD`, `${commit}\n`)
  if (shallow.length > 0) writeFileSync(`${git}/shallow`, shallow.map((id) => `${id}\n`).join(''))
  const files = (entriesBelow(bare, commits[0]?.tree ?? '') ?? []).filter((entry) => typeOfEntry(entry) !== 'tree')
  for (const file of files) writeFile(bare, `${folder}/${file.path}`, file)
  writeFileSync(`${git}/index`, indexOf(folder, files))
}

/** The commits that are so many steps away at most, the first itself in front; as git has it, those at the end of the steps have no parents. */
function withinDepth(
  bare: string,
  from: string,
  depth: number,
): { commits: readonly StoredCommit[]; shallow: readonly string[] } {
  const found = new Map<string, StoredCommit>()
  let next: readonly string[] = [from]
  for (let step = 0; step < depth && next.length > 0; step++) {
    const last = [...new Set(next)].flatMap((id) => (found.has(id) ? [] : (readCommit(bare, id) ?? [])))
    for (const commit of last) found.set(commit.sha, commit)
    next = last.flatMap((commit) => commit.parents)
    if (step === depth - 1) return { commits: [...found.values()], shallow: last.map(({ sha }) => sha) }
  }
  return { commits: [...found.values()], shallow: [] }
}

function writeFile(bare: string, path: string, { mode, sha }: TreeEntry): void {
  mkdirSync(mode === '160000' ? path : dirname(path), { recursive: true })
  const bytes = readBlob(bare, sha)
  if (mode === '120000') symlinkSync(bytes ?? '', path)
  else if (bytes) writeFileSync(path, bytes)
  if (mode === '100755') chmodSync(path, 0o755)
}

/**
 * The index of a checkout whose files are those of a tree (https://git-scm.com/docs/index-format, version 2), with what the file system says
 * of each, so that git takes them for unchanged without a look into them.
 */
export function indexOf(folder: string, files: readonly TreeEntry[]): Buffer {
  const sorted = files
    .map((file) => ({ ...file, name: Buffer.from(file.path) }))
    .sort((a, b) => Buffer.compare(a.name, b.name))
  const header = Buffer.from('DIRC\0\0\0\x02\0\0\0\0', 'latin1')
  header.writeUInt32BE(sorted.length, 8)
  const body = Buffer.concat([header, ...sorted.map((file) => indexEntry(folder, file, file.name))])
  return Buffer.concat([body, createHash('sha1').update(body).digest()])
}

function indexEntry(folder: string, { path, mode, sha }: TreeEntry, name: Buffer): Buffer {
  const { ctimeNs, mtimeNs, dev, ino, uid, gid, size } = lstatSync(`${folder}/${path}`, { bigint: true })
  const second = 1_000_000_000n
  const numbers = [ctimeNs / second, ctimeNs % second, mtimeNs / second, mtimeNs % second, dev, ino]
  // One to eight NULs fill the entry up to a multiple of eight bytes.
  const bytes = Buffer.alloc(62 + name.length + 8 - ((62 + name.length) % 8))
  for (const [i, number] of [...numbers, BigInt(parseInt(mode, 8)), uid, gid, size].entries())
    bytes.writeUInt32BE(Number(BigInt.asUintN(32, number)), 4 * i)
  bytes.write(sha, 40, 'hex')
  bytes.writeUInt16BE(Math.min(name.length, 0xfff), 60)
  name.copy(bytes, 62)
  return bytes
}

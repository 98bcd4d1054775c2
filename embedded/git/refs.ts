import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { isRefName } from './names.js'
import { isId, kindOf } from './objects.js'

/** The object that a ref (`refs/heads/main`, `HEAD`) is at, or null. */
export function readRef(bare: string, name: string): string | null {
  if (name !== 'HEAD' && !isRefName(name)) return null
  const loose = readText(`${bare}/${name}`)?.trim() ?? ''
  if (loose.startsWith('ref: ') && loose.slice(5) !== name) return readRef(bare, loose.slice(5))
  return isId(loose) ? loose : (packedRefs(bare).get(name) ?? null)
}

/** All refs below a prefix (`refs/heads`) with the objects that they are at, by name. */
export function refsBelow(bare: string, prefix: string): ReadonlyMap<string, string> {
  const found = new Map([...packedRefs(bare)].filter(([name]) => name.startsWith(`${prefix}/`)))
  for (const name of looseNames(bare, prefix)) {
    const id = readText(`${bare}/${name}`)?.trim() ?? ''
    if (isId(id)) found.set(name, id)
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function looseNames(bare: string, folder: string): readonly string[] {
  const entries = entriesIn(`${bare}/${folder}`)
  return entries.flatMap((entry) => {
    const name = `${folder}/${entry.name}`
    if (entry.isDirectory()) return looseNames(bare, name)
    return entry.isFile() && !entry.name.endsWith('.lock') ? name : []
  })
}

function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function packedRefs(bare: string): ReadonlyMap<string, string> {
  const lines = (readText(`${bare}/packed-refs`) ?? '').split('\n')
  return new Map(
    lines.filter((line) => /^[0-9a-f]{40} refs\//.test(line)).map((line) => [line.slice(41), line.slice(0, 40)]),
  )
}

function readText(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return null
  }
}

/** Where a ref goes; null deletes it. */
export interface RefMove {
  readonly name: string
  readonly to: string | null
  /** Where it has to be before, null for nowhere; left out, it may be anywhere. */
  readonly from?: string | null
}

/** Moves all refs or none, each under git's own lock. Gives the reason for which git would refuse, or null. */
export function moveRefs(bare: string, moves: readonly RefMove[]): string | null {
  const locks: string[] = []
  try {
    for (const move of moves) {
      const refused = refusal(bare, move, moves) ?? lock(bare, move, locks) ?? surprise(bare, move)
      if (refused !== null) return refused
    }
    carryOut(bare, moves)
    return null
  } finally {
    for (const file of locks) rmSync(file, { force: true })
    for (const { name } of moves) removeEmpty(bare, name)
  }
}

function carryOut(bare: string, moves: readonly RefMove[]): void {
  removeFromPacked(bare, new Set(moves.flatMap(({ name, to }) => (to === null ? name : []))))
  for (const { name, to } of moves) {
    const file = `${bare}/${name}`
    if (to === null) rmSync(file, { force: true })
    else renameSync(`${file}.lock`, emptied(file))
  }
}

/** What a ref is at, where that is not what is expected. */
function surprise(bare: string, { name, to, from }: RefMove): string | null {
  const at = from === undefined ? null : readRef(bare, name)
  const expected = from === undefined || (from === at && (at ?? to) !== null)
  return expected ? null : `${name} is at ${at ?? 'nothing'}`
}

function refusal(bare: string, { name, to }: RefMove, moves: readonly RefMove[]): string | null {
  if (!isRefName(name)) return `${name} is no name for a ref`
  if (moves.filter((move) => move.name === name).length > 1) return `${name} is moved twice`
  if (to === null) return null
  const kind = kindOf(bare, to)
  if (kind === null) return `there is no object ${to}`
  if (name.startsWith('refs/heads/') && kind !== 'commit') return `${to} is a ${kind}, and ${name} is a branch`
  const going = new Set(moves.flatMap((move) => (move.to === null ? move.name : [])))
  const coming = moves.flatMap((move) => (move.to === null ? [] : move.name))
  const present = [...packedRefs(bare).keys(), ...looseNames(bare, 'refs')].filter((other) => !going.has(other))
  const other = [...present, ...coming].find((one) => one.startsWith(`${name}/`) || name.startsWith(`${one}/`))
  return other === undefined ? null : `${other} is in the way of ${name}`
}

/** Takes the lock of a ref, which becomes the ref; somebody else's is a refusal. */
function lock(bare: string, { name, to }: RefMove, locks: string[]): string | null {
  const file = `${bare}/${name}.lock`
  try {
    if (!existsSync(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, to === null ? '' : `${to}\n`, { flag: 'wx' })
    locks.push(file)
    return null
  } catch {
    return `${name} cannot be locked`
  }
}

/** Takes deleted refs out of the file of packed ones. */
function removeFromPacked(bare: string, names: ReadonlySet<string>): void {
  const packed = packedRefs(bare)
  if (![...names].some((name) => packed.has(name))) return
  const file = `${bare}/packed-refs`
  // A peeled tag stands on a line of its own behind its tag.
  const blocks = readFileSync(file, 'utf8').split(/\n(?=[^^])/)
  const kept = blocks.filter((block) => !names.has(block.split('\n')[0]?.slice(41).trim() ?? ''))
  writeFileSync(`${file}.lock`, `${kept.join('\n').trimEnd()}\n`, { flag: 'wx' })
  renameSync(`${file}.lock`, file)
}

/** The path, free of the empty folders that deleted refs left there. */
function emptied(path: string): string {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true })
  return path
}

/** Takes away the folders that a deleted ref leaves empty, as git does. */
function removeEmpty(bare: string, name: string): void {
  const parts = name.split('/').slice(2, -1)
  for (let count = parts.length; count > 0; count--) {
    try {
      rmdirSync([bare, ...name.split('/').slice(0, 2 + count)].join('/'))
    } catch {
      return
    }
  }
}

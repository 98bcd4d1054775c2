import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { deflateSync, inflateSync } from 'node:zlib'
import { Memory } from './memory.js'
import { isPacked, readPacked } from './packs.js'

export type ObjectKind = 'blob' | 'tree' | 'commit' | 'tag'

/** An object as git stores it (https://git-scm.com/book/en/v2/Git-Internals-Git-Objects). */
export interface StoredObject {
  readonly kind: ObjectKind
  readonly body: Buffer
}

/** What git would refuse to store, with the reason. */
export class BadObject extends Error {}

/** An id says all that its object holds; whether a repository has it is asked of its files each time. */
const known = new Memory<StoredObject>(1 << 26)

export function isId(text: string): boolean {
  return /^[0-9a-f]{40}$/.test(text)
}

/** The id of an object, without storing it. */
function idOf(kind: ObjectKind, body: Uint8Array): string {
  return createHash('sha1').update(headerOf(kind, body)).update(body).digest('hex')
}

export function hasObject(bare: string, id: string): boolean {
  return isId(id) && (isFile(looseFile(bare, id)) || isPacked(bare, id))
}

/** An object by its full id, or null where the repository does not have it. */
export function readObject(bare: string, id: string): StoredObject | null {
  if (!isId(id)) return null
  const file = looseFile(bare, id)
  if (isFile(file)) return known.get(id) ?? remember(id, parseLoose(id, readFileSync(file)))
  if (!isPacked(bare, id)) return null
  const packed = known.get(id) ?? readPacked(bare, id, (base) => readObject(bare, base))
  return packed && remember(id, packed)
}

/** `blob`, `tree`, `commit`, `tag`, or null where there is no such object. */
export function kindOf(bare: string, id: string): ObjectKind | null {
  return readObject(bare, id)?.kind ?? null
}

/** The bytes of a blob, or null where there is no such blob. */
export function readBlob(bare: string, id: string): Buffer | null {
  const found = readObject(bare, id)
  return found?.kind === 'blob' ? found.body : null
}

/** Stores an object and gives its id. */
export function writeObject(bare: string, kind: ObjectKind, body: Uint8Array): string {
  const id = idOf(kind, body)
  const file = looseFile(bare, id)
  if (isFile(file) || isPacked(bare, id)) return id
  const folder = `${bare}/objects/${id.slice(0, 2)}`
  if (!existsSync(folder)) mkdirSync(folder)
  // Whoever else reads the repository meets nothing that leads here before it is whole.
  writeFileSync(file, deflateSync(Buffer.concat([headerOf(kind, body), body]), { level: 1 }), { mode: 0o444 })
  remember(id, { kind, body: Buffer.from(body) })
  return id
}

export function writeBlob(bare: string, content: string | Uint8Array): string {
  return writeObject(bare, 'blob', typeof content === 'string' ? Buffer.from(content) : content)
}

function remember(id: string, object: StoredObject): StoredObject {
  return known.keep(id, object, object.body.length + 200)
}

function headerOf(kind: ObjectKind, body: Uint8Array): Buffer {
  return Buffer.from(`${kind} ${body.length}\0`)
}

function looseFile(bare: string, id: string): string {
  return `${bare}/objects/${id.slice(0, 2)}/${id.slice(2)}`
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false
}

function parseLoose(id: string, file: Buffer): StoredObject {
  const bytes = inflateSync(file)
  const end = bytes.indexOf(0)
  const [kind = '', size = ''] = bytes.toString('latin1', 0, end).split(' ')
  const body = bytes.subarray(end + 1)
  if (!isKind(kind) || Number(size) !== body.length) throw new BadObject(`object ${id} is not what git writes`)
  return { kind, body }
}

function isKind(text: string): text is ObjectKind {
  return text === 'blob' || text === 'tree' || text === 'commit' || text === 'tag'
}

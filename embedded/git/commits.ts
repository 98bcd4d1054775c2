import { Memory } from './memory.js'
import { BadObject, readObject, writeObject } from './objects.js'

export interface Signature {
  readonly name: string
  readonly email: string
  /** RFC 3339 in UTC. */
  readonly date: string
}

/** A commit object. */
export interface StoredCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: Signature
  readonly committer: Signature
  readonly message: string
}

const parsed = new Memory<StoredCommit>(1 << 16)

/** A commit by its full id, or null where there is no such commit. */
export function readCommit(bare: string, id: string): StoredCommit | null {
  const found = readObject(bare, id)
  return found?.kind === 'commit' ? parsed.of(id, () => parseCommit(id, found.body)) : null
}

/** What an annotated tag leads to in the end, or the object itself; null where there is none. */
export function peeled(bare: string, id: string): string | null {
  const found = readObject(bare, id)
  if (found?.kind !== 'tag') return found && id
  return peeled(bare, /^object ([0-9a-f]{40})$/m.exec(found.body.toString('latin1'))?.[1] ?? '')
}

function parseCommit(sha: string, body: Buffer): StoredCommit {
  const encoding = /^encoding (.+)$/m.exec(body.toString('latin1', 0, body.indexOf('\n\n')))?.[1] ?? 'utf-8'
  const text = decode(body, encoding)
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end < 0 ? text.length : end).split('\n')
  const values = (key: string): readonly string[] =>
    lines.flatMap((line) => (line.startsWith(`${key} `) ? line.slice(key.length + 1) : []))
  return {
    sha,
    tree: values('tree')[0] ?? '',
    parents: values('parent'),
    author: parseSignature(values('author')[0] ?? ''),
    committer: parseSignature(values('committer')[0] ?? ''),
    message: end < 0 ? '' : text.slice(end + 2).replace(/\n+$/, ''),
  }
}

/** Text in an encoding that nobody knows is read as UTF-8, as git reads it. */
function decode(body: Buffer, encoding: string): string {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(body)
  } catch {
    return body.toString('utf8')
  }
}

function parseSignature(line: string): Signature {
  const [open, close] = [line.indexOf(' <'), line.lastIndexOf('>')]
  const seconds = Number(
    line
      .slice(close + 1)
      .trim()
      .split(' ')[0],
  )
  return {
    name: line.slice(0, open),
    email: line.slice(open + 2, close),
    date: dateOf(Number.isFinite(seconds) ? seconds : 0),
  }
}

function dateOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000Z', 'Z')
}

/** Stores a commit and gives its id; throws `BadObject` for what git would refuse. */
export function writeCommit(bare: string, commit: Omit<StoredCommit, 'sha'>): string {
  if (commit.message.includes('\0')) throw new BadObject('a message must not hold a NUL')
  const lines = [
    `tree ${commit.tree}`,
    ...commit.parents.map((parent) => `parent ${parent}`),
    `author ${signatureLine(commit.author)}`,
    `committer ${signatureLine(commit.committer)}`,
  ]
  return writeObject(bare, 'commit', Buffer.from(`${lines.join('\n')}\n\n${commit.message}`))
}

function signatureLine({ name, email, date }: Signature): string {
  const seconds = Math.floor(Date.parse(date) / 1000)
  if (!(seconds >= 0)) throw new BadObject(`"${date}" is not a date that git keeps`)
  // Git takes out of names what would end them.
  const clean = (text: string): string => text.replace(/[<>\n\0]/g, '').trim()
  return `${clean(name)} <${clean(email)}> ${seconds} +0000`
}

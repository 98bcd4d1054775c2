import type { Commit } from '../../model/workspace.js'

/** Reads a commit object as git stores it (gitformat-commit: headers, an empty line, the message); null where it is none. */
export function parseCommit(id: string, content: Buffer): Commit | null {
  const end = content.indexOf('\n\n')
  const headers = content
    .subarray(0, end < 0 ? content.length : end)
    .toString('utf8')
    .split('\n')
  const tree = valueOf(headers, 'tree')
  const seconds = /> (\d{1,12}) [+-]\d{4}$/.exec(valueOf(headers, 'committer') ?? '')?.[1]
  if (tree === null || seconds === undefined) return null
  const encoding = /^(?:iso-?8859-1|latin-?1)$/i.test(valueOf(headers, 'encoding') ?? '') ? 'latin1' : 'utf8'
  return {
    id,
    parents: headers.filter((line) => line.startsWith('parent ')).map((line) => line.slice('parent '.length)),
    tree,
    message: end < 0 ? '' : content.subarray(end + 2).toString(encoding),
    committed: new Date(Math.min(Number(seconds) * 1000, 8.64e15)).toISOString(),
  }
}

function valueOf(headers: readonly string[], key: string): string | null {
  const line = headers.find((candidate) => candidate.startsWith(`${key} `))
  return line === undefined ? null : line.slice(key.length + 1)
}

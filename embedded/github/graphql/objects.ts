import { readCommit, type StoredCommit } from '../../git/commits.js'
import { commitsOf } from '../../git/history.js'
import { kindOf, readBlob } from '../../git/objects.js'
import { entriesOf, entryAt, sizeOf, typeOfEntry, type TreeEntry } from '../../git/trees.js'
import type { Hub, Repository } from '../state.js'
import { accountView } from '../views/account.js'
import { loginOf } from '../views/commit.js'
import { pageUrl } from '../views/repository.js'
import { connection, type Slice } from './connection.js'

/** Where resolvers look things up. */
export interface Place {
  readonly hub: Hub
  readonly repository: Repository
}

/** An account as `Actor`: bots without the `[bot]` that REST writes. */
export function actor(hub: Hub, login: string) {
  const { id, type, html_url, avatar_url } = accountView(hub, login)
  return { __typename: type, id: `U_${id}`, login: login.replace(/\[bot\]$/, ''), url: html_url, avatarUrl: avatar_url }
}

/** Any object of the repository by its id, or null. */
export function gitObject(place: Place, oid: string): object | null {
  const { bare } = place.repository
  switch (kindOf(bare, oid)) {
    case 'commit': {
      const commit = readCommit(bare, oid)
      return commit ? commitObject(place, commit) : null
    }
    case 'tree':
      return treeObject(place, oid)
    case 'blob':
      return blobObject(place, oid)
    default:
      return null
  }
}

export function commitObject(place: Place, commit: StoredCommit): object {
  const { hub, repository } = place
  const { sha, tree, parents, message, committer, author } = commit
  const list = (commits: readonly StoredCommit[]) => commits.map((one) => commitObject(place, one))
  return {
    __typename: 'Commit',
    id: `C_${sha}`,
    oid: sha,
    abbreviatedOid: sha.slice(0, 7),
    url: `${pageUrl(hub, repository)}/commit/${sha}`,
    message,
    messageHeadline: message.split('\n')[0],
    messageBody: message.split('\n').slice(2).join('\n'),
    committedDate: committer.date,
    authoredDate: author.date,
    author: gitActor(hub, author),
    committer: gitActor(hub, committer),
    signature: repository.verified.has(sha) ? { __typename: 'GpgSignature', isValid: true, state: 'VALID' } : null,
    tree: () => treeObject(place, tree),
    parents: (slice: Slice) =>
      connection(list(parents.flatMap((parent) => readCommit(repository.bare, parent) ?? [])), slice),
    history: ({ path, ...slice }: Slice & { readonly path?: string | null }) =>
      connection(
        list(commitsOf(repository.bare, { from: sha, limit: 200, ...(typeof path === 'string' ? { path } : {}) })),
        slice,
      ),
    file: ({ path }: { readonly path: string }) => {
      const entry = entryAt(repository.bare, tree, path)
      return entry && entryObject(place, entry)
    },
  }
}

function gitActor(hub: Hub, { name, email, date }: StoredCommit['author']) {
  const login = loginOf(email)
  return { name, email, date, user: login === null || login.endsWith('[bot]') ? null : actor(hub, login) }
}

function treeObject(place: Place, oid: string): object {
  const entries = () => (entriesOf(place.repository.bare, oid) ?? []).map((entry) => entryObject(place, entry))
  return { __typename: 'Tree', id: `T_${oid}`, oid, abbreviatedOid: oid.slice(0, 7), entries }
}

function entryObject(place: Place, entry: TreeEntry): object {
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    oid: entry.sha,
    // The number that git's octal digits spell.
    mode: parseInt(entry.mode, 8),
    type: typeOfEntry(entry),
    size: () => sizeOf(place.repository.bare, entry) ?? 0,
    object: () => gitObject(place, entry.sha),
  }
}

function blobObject({ repository }: Place, oid: string): object {
  const bytes = readBlob(repository.bare, oid) ?? Buffer.alloc(0)
  const text = bytes.toString('utf8')
  return {
    __typename: 'Blob',
    id: `B_${oid}`,
    oid,
    abbreviatedOid: oid.slice(0, 7),
    text,
    byteSize: bytes.length,
    isBinary: bytes.includes(0),
    isTruncated: false,
  }
}

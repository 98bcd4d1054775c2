import { listAt, objectAt, stringAt, valueAt } from '../../../src/model/json.js'
import { authorizeWorkflows } from '../access.js'
import { readCommit as storedCommit, writeCommit } from '../../git/commits.js'
import { kindOf, readBlob as storedBlob, writeBlob } from '../../git/objects.js'
import { commitOf, treeOf } from '../../git/revisions.js'
import { editTree, entriesBelow, entriesOf, entryAt, sizeOf, typeOfEntry } from '../../git/trees.js'
import { created, invalid, notFound, ok, unprocessable, type Answer, type RepositoryCall } from '../reply.js'
import { signatureOf } from '../rules/merge.js'
import { timestamp } from '../state.js'
import { gitCommitView } from '../views/commit.js'
import { repositoryUrl } from '../views/repository.js'

/** GitHub stops a listing here. */
const listedEntries = 100_000

export function createBlob({ hub, repository, body }: RepositoryCall): Answer {
  const content = stringAt(body, ['content'])
  if (content === null) throw unprocessable('Invalid request. "content" wasn\'t supplied.')
  const encoding = stringAt(body, ['encoding']) ?? 'utf-8'
  const sha = writeBlob(repository.bare, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return created({ sha, url: `${repositoryUrl(hub, repository)}/git/blobs/${sha}` })
}

export function readBlob({ hub, repository, params }: RepositoryCall): Answer {
  const sha = params['file_sha'] ?? ''
  const content = storedBlob(repository.bare, sha)
  if (!content) throw notFound()
  return ok({
    sha,
    node_id: `B_${sha}`,
    size: content.length,
    url: `${repositoryUrl(hub, repository)}/git/blobs/${sha}`,
    content: wrapped(content),
    encoding: 'base64',
  })
}

/** Base64 in lines of 60, as GitHub writes it. */
export function wrapped(bytes: Buffer): string {
  return bytes.toString('base64').replace(/.{60}/g, '$&\n')
}

export function readTree(call: RepositoryCall): Answer {
  const { repository, params, query } = call
  const tree = treeish(repository.bare, params['tree_sha'] ?? '')
  if (tree === null) throw notFound()
  return ok(treeView(call, tree, query.has('recursive')))
}

function treeish(bare: string, named: string): string | null {
  const commit = commitOf(bare, named)
  return treeOf(bare, commit ?? named)
}

function treeView({ hub, repository }: RepositoryCall, sha: string, recursive: boolean) {
  const url = `${repositoryUrl(hub, repository)}/git`
  const entries = (recursive ? entriesBelow(repository.bare, sha) : entriesOf(repository.bare, sha)) ?? []
  return {
    sha,
    url: `${url}/trees/${sha}`,
    truncated: entries.length > listedEntries,
    tree: entries.slice(0, listedEntries).map((entry) => {
      const [type, size] = [typeOfEntry(entry), sizeOf(repository.bare, entry)]
      return {
        path: entry.path,
        mode: entry.mode,
        type,
        sha: entry.sha,
        ...(size === null ? {} : { size }),
        ...(type === 'commit' ? {} : { url: `${url}/${type}s/${entry.sha}` }),
      }
    }),
  }
}

export function createTree(call: RepositoryCall): Answer {
  const { repository, grant, body } = call
  const named = stringAt(body, ['base_tree'])
  const base = named === null ? null : treeish(repository.bare, named)
  if (named !== null && base === null) throw notFound()
  const given = listAt(body, ['tree'])
  if (given.length === 0 && base === null) throw unprocessable('Invalid tree info')
  const entries = given.map((entry) => treeEntry(call, entry))
  authorizeWorkflows(
    grant,
    entries.map((entry) => entry.path),
  )
  const present = (path: string): boolean => base !== null && entryAt(repository.bare, base, path) !== null
  if (entries.some((entry) => entry.sha === null && !present(entry.path))) throw unprocessable('GitRPC::BadObjectState')
  return created(treeView(call, editTree(repository.bare, base, entries), false))
}

const modes: Readonly<Record<string, string>> = {
  '100644': 'blob',
  '100755': 'blob',
  '120000': 'blob',
  '160000': 'commit',
  '040000': 'tree',
}

function treeEntry({ repository }: RepositoryCall, entry: unknown): { path: string; mode: string; sha: string | null } {
  const path = stringAt(entry, ['path']) ?? ''
  const mode = stringAt(entry, ['mode']) ?? ''
  const content = stringAt(entry, ['content'])
  const sha = valueAt(entry, ['sha'])
  if (path === '' || path.split('/').some((part) => part === '' || part === '.' || part === '..' || part === '.git'))
    throw unprocessable('tree.path contains a malformed path component')
  const type = modes[mode]
  if (type === undefined) throw unprocessable(`tree.mode ${mode} is not valid`)
  if (content !== null && sha !== undefined)
    throw unprocessable('Cannot specify both `sha` and `content` for a tree entry')
  if (content !== null) return { path, mode, sha: writeBlob(repository.bare, content) }
  if (sha === null) return { path, mode, sha: null }
  const id = typeof sha === 'string' ? sha : ''
  if (type !== 'commit' && kindOf(repository.bare, id) !== type)
    throw unprocessable(`tree.sha ${id} is not a valid ${type}`)
  return { path, mode, sha: id }
}

export function createCommit(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const message = stringAt(body, ['message'])
  const tree = stringAt(body, ['tree']) ?? ''
  const parents = listAt(body, ['parents']).map((parent) => (typeof parent === 'string' ? parent : ''))
  if (message === null) throw unprocessable('Invalid request. "message" wasn\'t supplied.')
  if (kindOf(repository.bare, tree) !== 'tree') throw unprocessable('Tree SHA does not exist')
  if (parents.some((parent) => kindOf(repository.bare, parent) !== 'commit'))
    throw unprocessable('Parent SHA does not exist or is not a commit object')
  const { author, committer, signed } = signatures(call)
  const sha = writeCommit(repository.bare, { tree, parents, author, committer, message })
  if (signed) repository.verified.add(sha)
  const commit = storedCommit(repository.bare, sha)
  if (!commit) throw notFound()
  return created(gitCommitView(hub, repository, commit))
}

/** GitHub signs the commits of bots that leave author and committer to it. */
export function signatures({ hub, grant, body }: RepositoryCall) {
  const date = timestamp(hub)
  const given = (key: string) => {
    const named = objectAt(body, [key])
    if (!named) return null
    const name = stringAt(named, ['name'])
    const email = stringAt(named, ['email'])
    if (name === null || email === null) throw invalid('Commit', { field: key, code: 'missing_field' })
    return { name, email, date: (stringAt(named, ['date']) ?? date).replace(/\.\d+Z$/, 'Z') }
  }
  const own = signatureOf(hub, grant.login, date)
  const bot = grant.kind === 'actions' || grant.kind === 'app'
  const author = given('author')
  const committer = given('committer')
  const signed = bot && !author && !committer
  const github = { name: 'GitHub', email: 'noreply@github.com', date }
  return { author: author ?? own, committer: committer ?? author ?? (bot ? github : own), signed }
}

export function readCommit({ hub, repository, params }: RepositoryCall): Answer {
  const sha = params['commit_sha'] ?? ''
  const commit = storedCommit(repository.bare, sha)
  if (!commit) throw notFound()
  return ok(gitCommitView(hub, repository, commit))
}

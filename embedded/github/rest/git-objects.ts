import { listAt, objectAt, stringAt, valueAt } from '../../../src/model/json.js'
import { authorizeWorkflows } from '../access.js'
import {
  commitOf,
  git,
  readCommits,
  readTreeEntries,
  runGit,
  typeOf,
  writeBlobObject,
  writeCommitObject,
  writeTreeObject,
} from '../git.js'
import { created, invalid, notFound, ok, Refusal, unprocessable, type Answer, type RepositoryCall } from '../reply.js'
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
  const sha = writeBlobObject(repository.bare, Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8'))
  return created({ sha, url: `${repositoryUrl(hub, repository)}/git/blobs/${sha}` })
}

export function readBlob({ hub, repository, params }: RepositoryCall): Answer {
  const sha = params['file_sha'] ?? ''
  if (typeOf(repository.bare, sha) !== 'blob') throw notFound()
  const content = runGit(repository.bare, ['cat-file', 'blob', sha])
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
  const tree = git(repository.bare, [
    'rev-parse',
    '--verify',
    '--quiet',
    `${treeish(call, params['tree_sha'] ?? '')}^{tree}`,
  ])
  if (tree === null) throw notFound()
  return ok(treeView(call, tree, query.has('recursive')))
}

function treeish({ repository }: RepositoryCall, named: string): string {
  return typeOf(repository.bare, named) === null ? (commitOf(repository.bare, named) ?? named) : named
}

function treeView({ hub, repository }: RepositoryCall, sha: string, recursive: boolean) {
  const url = `${repositoryUrl(hub, repository)}/git`
  const entries = readTreeEntries(repository.bare, sha, recursive) ?? []
  return {
    sha,
    url: `${url}/trees/${sha}`,
    truncated: entries.length > listedEntries,
    tree: entries.slice(0, listedEntries).map(({ path, mode, type, sha: id, size }) => ({
      path,
      mode,
      type,
      sha: id,
      ...(size === null ? {} : { size }),
      ...(type === 'commit' ? {} : { url: `${url}/${type}s/${id}` }),
    })),
  }
}

export function createTree(call: RepositoryCall): Answer {
  const { repository, grant, body } = call
  const named = stringAt(body, ['base_tree'])
  const base = named === null ? null : git(repository.bare, ['rev-parse', '--verify', '--quiet', `${named}^{tree}`])
  if (named !== null && base === null) throw notFound()
  const given = listAt(body, ['tree'])
  if (given.length === 0 && base === null) throw unprocessable('Invalid tree info')
  const entries = given.map((entry) => treeEntry(call, entry))
  authorizeWorkflows(
    grant,
    entries.map((entry) => entry.path),
  )
  const present = new Set(
    base === null ? [] : (readTreeEntries(repository.bare, base, true) ?? []).map((one) => one.path),
  )
  if (entries.some((entry) => entry.sha === null && !present.has(entry.path)))
    throw unprocessable('GitRPC::BadObjectState')
  return created(treeView(call, writeTreeObject(repository.bare, base, entries), false))
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
  if (content !== null) return { path, mode, sha: writeBlobObject(repository.bare, content) }
  if (sha === null) return { path, mode, sha: null }
  const id = typeof sha === 'string' ? sha : ''
  if (type !== 'commit' && typeOf(repository.bare, id) !== type)
    throw unprocessable(`tree.sha ${id} is not a valid ${type}`)
  return { path, mode, sha: id }
}

export function createCommit(call: RepositoryCall): Answer {
  const { hub, repository, body } = call
  const message = stringAt(body, ['message'])
  const tree = stringAt(body, ['tree']) ?? ''
  const parents = listAt(body, ['parents']).map((parent) => (typeof parent === 'string' ? parent : ''))
  if (message === null) throw unprocessable('Invalid request. "message" wasn\'t supplied.')
  if (typeOf(repository.bare, tree) !== 'tree') throw unprocessable('Tree SHA does not exist')
  if (parents.some((parent) => typeOf(repository.bare, parent) !== 'commit'))
    throw unprocessable('Parent SHA does not exist or is not a commit object')
  const { author, committer, signed } = signatures(call)
  const sha = writeCommitObject(repository.bare, { tree, parents, author, committer, message })
  if (signed) repository.verified.add(sha)
  const [commit] = readCommits(repository.bare, ['-1', sha])
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
  if (typeOf(repository.bare, sha) !== 'commit') throw notFound()
  const [commit] = readCommits(repository.bare, ['-1', sha])
  if (!commit) throw new Refusal(409, 'Git Repository is empty.')
  return ok(gitCommitView(hub, repository, commit))
}

import { stringAt } from '../../../src/model/json.js'
import { authorizeWorkflows } from '../access.js'
import {
  commitOf,
  git,
  headOf,
  readCommits,
  readTreeEntries,
  runGit,
  treeOf,
  writeBlobObject,
  writeCommitObject,
  writeTreeObject,
  type TreeEntry,
} from '../git.js'
import { created, notFound, ok, Refusal, unprocessable, type Answer, type RepositoryCall } from '../reply.js'
import { gitCommitView } from '../views/commit.js'
import { pageUrl, repositoryUrl } from '../views/repository.js'
import { signatures, wrapped } from './git-objects.js'

/** Files above this many bytes come without their content. */
const inlineBytes = 1_000_000

export function readContents(call: RepositoryCall): Answer {
  const { repository, params, query } = call
  const ref = query.get('ref') ?? repository.defaultBranch
  const commit = commitOf(repository.bare, ref)
  const path = (params['path'] ?? '').replace(/\/+$/, '')
  if (commit === null) throw new Refusal(404, `No commit found for the ref ${ref}`)
  const tree = treeOf(repository.bare, commit)
  const entry = (readTreeEntries(repository.bare, tree, true) ?? []).find((one) => one.path === path)
  if (path !== '' && !entry) throw notFound()
  if (entry && entry.type !== 'tree') return ok(fileView(call, entry, ref))
  const listed = readTreeEntries(repository.bare, entry?.sha ?? tree, false) ?? []
  const prefix = path === '' ? '' : `${path}/`
  return ok(listed.map((one) => entryView(call, { ...one, path: prefix + one.path }, ref)))
}

function entryView({ hub, repository }: RepositoryCall, entry: TreeEntry, ref: string) {
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/')
  const self = `${repositoryUrl(hub, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const gitUrl = `${repositoryUrl(hub, repository)}/git/${entry.type}s/${entry.sha}`
  const html = `${pageUrl(hub, repository)}/${entry.type}/${encodeURIComponent(ref)}/${encoded}`
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: entry.size ?? 0,
    type: entry.type === 'tree' ? 'dir' : 'file',
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: entry.type === 'tree' ? null : html.replace('/blob/', '/raw/'),
    _links: { self, git: gitUrl, html },
  }
}

function fileView(call: RepositoryCall, entry: TreeEntry, ref: string) {
  const view = entryView(call, entry, ref)
  if ((entry.size ?? 0) > inlineBytes) return { ...view, content: '', encoding: 'none' }
  const content = runGit(call.repository.bare, ['cat-file', 'blob', entry.sha])
  return { ...view, content: wrapped(content), encoding: 'base64' }
}

/** Writes one file as one commit on a branch; `sha` is the blob that is expected there. */
export function writeContents(call: RepositoryCall): Answer {
  const content = stringAt(call.body, ['content'])
  if (content === null) throw unprocessable('Invalid request. "content" wasn\'t supplied.')
  return changeFile(call, writeBlobObject(call.repository.bare, Buffer.from(content, 'base64')))
}

export function deleteContents(call: RepositoryCall): Answer {
  return changeFile(call, null)
}

function changeFile(call: RepositoryCall, blob: string | null): Answer {
  const { hub, repository, grant, params, body } = call
  const path = params['path'] ?? ''
  const branch = stringAt(body, ['branch']) ?? repository.defaultBranch
  const head = headOf(repository.bare, branch)
  if (head === null) throw new Refusal(404, `Branch ${branch} not found`)
  authorizeWorkflows(grant, [path])
  const present = git(repository.bare, ['rev-parse', '--verify', '--quiet', `${head}:${path}`])
  if (present === null && blob === null) throw notFound()
  expectBlob(path, present, stringAt(body, ['sha']))
  const tree = writeTreeObject(repository.bare, head, [{ path, mode: '100644', sha: blob }])
  const { author, committer, signed } = signatures(call)
  const message = stringAt(body, ['message']) ?? `Update ${path}`
  const sha = writeCommitObject(repository.bare, { tree, parents: [head], author, committer, message })
  if (signed) repository.verified.add(sha)
  git(repository.bare, ['update-ref', `refs/heads/${branch}`, sha, head])
  const [commit] = readCommits(repository.bare, ['-1', sha])
  if (!commit) throw notFound()
  const entry = (readTreeEntries(repository.bare, tree, true) ?? []).find((one) => one.path === path)
  const answer = {
    content: entry ? entryView(call, entry, branch) : null,
    commit: gitCommitView(hub, repository, commit),
  }
  return present === null ? created(answer) : ok(answer)
}

/** Throws where the file is not the one that the caller saw. */
function expectBlob(path: string, present: string | null, expected: string | null): void {
  if (present !== null && expected === null) throw unprocessable('Invalid request.\n\n"sha" wasn\'t supplied.')
  if (present !== expected && expected !== null) throw new Refusal(409, `${path} does not match ${expected}`)
}

import { stringAt } from '../../../src/model/json.js'
import { authorizeWorkflows } from '../access.js'
import { readCommit, writeCommit } from '../../git/commits.js'
import { readBlob, writeBlob } from '../../git/objects.js'
import { moveRefs } from '../../git/refs.js'
import { commitOf, headOf, treeOf } from '../../git/revisions.js'
import { editTree, entriesOf, entryAt, sizeOf, typeOfEntry, type TreeEntry } from '../../git/trees.js'
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
  const tree = treeOf(repository.bare, commit) ?? ''
  const entry = path === '' ? null : entryAt(repository.bare, tree, path)
  if (path !== '' && !entry) throw notFound()
  if (entry && typeOfEntry(entry) !== 'tree') return ok(fileView(call, entry, ref))
  const listed = entriesOf(repository.bare, entry?.sha ?? tree) ?? []
  const prefix = path === '' ? '' : `${path}/`
  return ok(listed.map((one) => entryView(call, { ...one, path: prefix + one.path }, ref)))
}

function entryView({ hub, repository }: RepositoryCall, entry: TreeEntry, ref: string) {
  const type = typeOfEntry(entry)
  const encoded = entry.path.split('/').map(encodeURIComponent).join('/')
  const self = `${repositoryUrl(hub, repository)}/contents/${encoded}?ref=${encodeURIComponent(ref)}`
  const gitUrl = `${repositoryUrl(hub, repository)}/git/${type}s/${entry.sha}`
  const html = `${pageUrl(hub, repository)}/${type}/${encodeURIComponent(ref)}/${encoded}`
  return {
    name: entry.path.split('/').at(-1) ?? '',
    path: entry.path,
    sha: entry.sha,
    size: sizeOf(repository.bare, entry) ?? 0,
    type: type === 'tree' ? 'dir' : 'file',
    url: self,
    html_url: html,
    git_url: gitUrl,
    download_url: type === 'tree' ? null : html.replace('/blob/', '/raw/'),
    _links: { self, git: gitUrl, html },
  }
}

function fileView(call: RepositoryCall, entry: TreeEntry, ref: string) {
  const view = entryView(call, entry, ref)
  const content = readBlob(call.repository.bare, entry.sha) ?? Buffer.alloc(0)
  if (content.length > inlineBytes) return { ...view, content: '', encoding: 'none' }
  return { ...view, content: wrapped(content), encoding: 'base64' }
}

/** Writes one file as one commit on a branch; `sha` is the blob that is expected there. */
export function writeContents(call: RepositoryCall): Answer {
  const content = stringAt(call.body, ['content'])
  if (content === null) throw unprocessable('Invalid request. "content" wasn\'t supplied.')
  return changeFile(call, writeBlob(call.repository.bare, Buffer.from(content, 'base64')))
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
  const base = treeOf(repository.bare, head)
  const present = (base && entryAt(repository.bare, base, path)?.sha) ?? null
  if (present === null && blob === null) throw notFound()
  expectBlob(path, present, stringAt(body, ['sha']))
  const tree = editTree(repository.bare, base, [{ path, mode: '100644', sha: blob }])
  const { author, committer, signed } = signatures(call)
  const message = stringAt(body, ['message']) ?? `Update ${path}`
  const sha = writeCommit(repository.bare, { tree, parents: [head], author, committer, message })
  if (signed) repository.verified.add(sha)
  moveRefs(repository.bare, [{ name: `refs/heads/${branch}`, to: sha, from: head }])
  const commit = readCommit(repository.bare, sha)
  if (!commit) throw notFound()
  const entry = entryAt(repository.bare, tree, path)
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

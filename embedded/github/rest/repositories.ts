import { isVisible } from '../access.js'
import { readCommit } from '../../git/commits.js'
import { readBlob } from '../../git/objects.js'
import { refsBelow } from '../../git/refs.js'
import { headOf, treeOf } from '../../git/revisions.js'
import { entriesBelow, typeOfEntry, type TreeEntry } from '../../git/trees.js'
import { notFound, ok, page, Refusal, type Answer, type Call, type RepositoryCall } from '../reply.js'
import { accountOf, type Release, type Repository } from '../state.js'
import { accountView, profileView } from '../views/account.js'
import { commitView } from '../views/commit.js'
import { fullRepositoryView, pageUrl, repositoryUrl, repositoryView } from '../views/repository.js'

export function readRepository({ hub, repository, grant }: RepositoryCall): Answer {
  const push = grant.permissions.contents === 'write'
  const admin = grant.permissions.administration === 'write'
  const permissions = { admin, maintain: admin, push, triage: push, pull: true }
  return ok({ ...fullRepositoryView(hub, repository), ...(grant.kind === 'anonymous' ? {} : { permissions }) })
}

export function listBranches(call: RepositoryCall): Answer {
  const { hub, repository } = call
  const branches = [...refsBelow(repository.bare, 'refs/heads')].map(([name, sha]) => ({
    name: name.slice('refs/heads/'.length),
    sha,
  }))
  return page(call, branches, ({ name, sha }) => ({
    name,
    commit: { sha, url: `${repositoryUrl(hub, repository)}/commits/${sha}` },
    protected: false,
  }))
}

export function readBranch({ hub, repository, params }: RepositoryCall): Answer {
  const name = params['branch'] ?? ''
  const commit = readCommit(repository.bare, headOf(repository.bare, name) ?? '')
  if (!commit) throw new Refusal(404, 'Branch not found')
  const self = `${repositoryUrl(hub, repository)}/branches/${name}`
  return ok({
    name,
    commit: commitView(hub, repository, commit),
    _links: { self, html: `${pageUrl(hub, repository)}/tree/${name}` },
    protected: false,
    protection: { enabled: false, required_status_checks: { enforcement_level: 'off', contexts: [], checks: [] } },
    protection_url: `${self}/protection`,
  })
}

function releaseView({ hub, repository }: RepositoryCall, release: Release) {
  const url = `${repositoryUrl(hub, repository)}/releases/${release.id}`
  return {
    id: release.id,
    node_id: `RE_${release.id}`,
    url,
    html_url: `${pageUrl(hub, repository)}/releases/tag/${release.tag}`,
    assets_url: `${url}/assets`,
    upload_url: `${url}/assets{?name,label}`,
    tarball_url: `${repositoryUrl(hub, repository)}/tarball/${release.tag}`,
    zipball_url: `${repositoryUrl(hub, repository)}/zipball/${release.tag}`,
    tag_name: release.tag,
    target_commitish: repository.defaultBranch,
    name: release.name,
    body: release.body,
    draft: false,
    prerelease: release.prerelease,
    created_at: release.publishedAt,
    published_at: release.publishedAt,
    author: accountView(hub, release.author),
    assets: [],
  }
}

export function listReleases(call: RepositoryCall): Answer {
  return page(call, [...call.repository.releases].reverse(), (release) => releaseView(call, release))
}

export function readRelease(call: RepositoryCall): Answer {
  const release = call.repository.releases.find((one) => one.tag === call.params['tag'])
  if (!release) throw notFound()
  return ok(releaseView(call, release))
}

function visible({ hub, grant }: Call): readonly Repository[] {
  return [...hub.repositories.values()].filter((repository) => isVisible(grant, repository))
}

/** Repositories of one owner. */
export function listOwned(call: Call): Answer {
  const owner = (call.params['org'] ?? call.params['username'] ?? '').toLowerCase()
  const owned = visible(call).filter((repository) => repository.owner.toLowerCase() === owner)
  if (owned.length === 0) throw notFound()
  return page(call, owned, (repository) => repositoryView(call.hub, repository))
}

/** Repositories that an App is installed on. */
export function listInstallation(call: Call): Answer {
  if (call.grant.kind !== 'app' && call.grant.kind !== 'actions')
    throw new Refusal(403, 'You must authenticate with an installation access token')
  const repositories = visible(call)
  const answer = page(call, repositories, (repository) => repositoryView(call.hub, repository))
  return { ...answer, body: { total_count: repositories.length, repositories: answer.body } }
}

/** Words, `org:`, `user:` and `repo:`; all other qualifiers are passed over. */
interface SearchQuery {
  readonly words: readonly string[]
  readonly owners: readonly string[]
  readonly repositories: readonly string[]
}

function parseQuery(text: string): SearchQuery {
  const terms = (text.match(/"[^"]*"|\S+/g) ?? []).map((term) => term.replace(/"/g, '').toLowerCase())
  const valuesOf = (...names: readonly string[]): readonly string[] =>
    terms.flatMap((term) =>
      names.includes(term.split(':')[0] ?? '') && term.includes(':') ? term.slice(term.indexOf(':') + 1) : [],
    )
  return {
    words: terms.filter((term) => !/^-?[a-z]+:/.test(term)),
    owners: valuesOf('org', 'user'),
    repositories: valuesOf('repo'),
  }
}

function searched(call: Call, { owners, repositories }: SearchQuery): readonly Repository[] {
  return visible(call).filter(
    ({ owner, name }) =>
      (owners.length === 0 || owners.includes(owner.toLowerCase())) &&
      (repositories.length === 0 || repositories.includes(`${owner}/${name}`.toLowerCase())),
  )
}

export function searchRepositories(call: Call): Answer {
  const query = parseQuery(call.query.get('q') ?? '')
  const found = searched(call, query).filter(({ name }) =>
    query.words.every((word) => name.toLowerCase().includes(word)),
  )
  return results(call, found, (repository) => ({ ...repositoryView(call.hub, repository), score: 1 }))
}

function filesWith({ bare, defaultBranch }: Repository, words: readonly string[]): readonly TreeEntry[] {
  const tree = treeOf(bare, headOf(bare, defaultBranch) ?? '')
  return (entriesBelow(bare, tree ?? '') ?? []).filter((entry) => {
    if (typeOfEntry(entry) !== 'blob') return false
    const text = (readBlob(bare, entry.sha) ?? '').toString('utf8').toLowerCase()
    return words.every((word) => text.includes(word))
  })
}

/** Files of the default branches that hold every word. */
export function searchCode(call: Call): Answer {
  if (call.grant.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  const query = parseQuery(call.query.get('q') ?? '')
  const matches = new Map<string, readonly TreeEntry[]>()
  const found = searched(call, query).flatMap((repository) => {
    // Many repositories of a test lie in the same bare one.
    const place = `${repository.bare}\0${repository.defaultBranch}`
    const entries = matches.get(place) ?? filesWith(repository, query.words)
    matches.set(place, entries)
    return entries.map((entry) => ({ repository, entry }))
  })
  return results(call, found, ({ repository, entry }) => {
    const url = repositoryUrl(call.hub, repository)
    return {
      name: entry.path.split('/').at(-1) ?? '',
      path: entry.path,
      sha: entry.sha,
      url: `${url}/contents/${encodeURI(entry.path)}?ref=${repository.defaultBranch}`,
      git_url: `${url}/git/blobs/${entry.sha}`,
      html_url: `${pageUrl(call.hub, repository)}/blob/${repository.defaultBranch}/${encodeURI(entry.path)}`,
      repository: repositoryView(call.hub, repository),
      score: 1,
    }
  })
}

function results<T>(call: Call, found: readonly T[], view: (item: T) => unknown): Answer {
  const answer = page(call, found, view)
  return { ...answer, body: { total_count: found.length, incomplete_results: false, items: answer.body } }
}

export function readUser({ hub, grant }: Call): Answer {
  if (grant.kind === 'anonymous') throw new Refusal(401, 'Requires authentication')
  if (grant.kind !== 'personal') throw new Refusal(403, 'Resource not accessible by integration')
  return ok(profileView(hub, grant.login))
}

export function readAccount({ hub, params }: Call): Answer {
  return ok(profileView(hub, accountOf(hub, params['username'] ?? '').login))
}

/** Limits that nobody reaches here; the faults of a test do. */
export function readRateLimit({ hub }: Call): Answer {
  const limit = { limit: 5000, used: 0, remaining: 5000, reset: Math.floor(hub.now().getTime() / 1000) + 3600 }
  return ok({ resources: { core: limit, search: limit, graphql: limit }, rate: limit })
}

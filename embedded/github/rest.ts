import { mkdtempSync, rmSync } from 'node:fs'
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listAt, stringAt, valueAt } from '../../src/model/json.js'
import { git, headOf, type Answer, type GitHubState, type StoredPull } from './state.js'

/** Answers the REST calls that a proposal makes: trees, commits, pull requests. */
export function answerRest(state: GitHubState, method: string, path: string, body: unknown): Answer {
  const route = `${method} ${path.replace(/^\/repos\/[^/]+\/[^/]+/, '')}`
  if (route === 'POST /git/trees') return writeTree(state, body)
  if (route === 'POST /git/commits') return writeCommit(state, body)
  if (route === 'POST /pulls') return openPull(state, body)
  const number = /^PATCH \/pulls\/(\d+)$/.exec(route)?.[1]
  const pull = state.pulls.find((one) => String(one.number) === number)
  if (pull) return changePull(state, pull, body)
  const branch = /^GET \/git\/ref\/heads\/(.+)$/.exec(route)?.[1]
  const head = branch === undefined ? null : headOf(state, decodeURIComponent(branch))
  if (head !== null) return { status: 200, body: { ref: branch, object: { sha: head, type: 'commit' } } }
  return { status: 404, body: { message: 'Not Found' } }
}

function writeTree(state: GitHubState, body: unknown): Answer {
  const folder = mkdtempSync(join(tmpdir(), 'index-'))
  const env = { ...process.env, GIT_INDEX_FILE: join(folder, 'index') }
  const run = (args: readonly string[], input?: string) =>
    execFileSync('git', ['-C', state.bare, ...args], { env, encoding: 'utf8', input: input ?? '' }).trim()
  try {
    run(['read-tree', stringAt(body, ['base_tree']) ?? ''])
    for (const entry of listAt(body, ['tree'])) {
      const path = stringAt(entry, ['path']) ?? ''
      const content = stringAt(entry, ['content'])
      const blob = content === null ? stringAt(entry, ['sha']) : run(['hash-object', '-w', '--stdin'], content)
      if (blob === null) run(['update-index', '--force-remove', path])
      else run(['update-index', '--add', '--cacheinfo', `${stringAt(entry, ['mode']) ?? ''},${blob},${path}`])
    }
    return { status: 201, body: { sha: run(['write-tree']) } }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function writeCommit(state: GitHubState, body: unknown): Answer {
  const parents = listAt(body, ['parents']).flatMap((parent) => (typeof parent === 'string' ? ['-p', parent] : []))
  const id = git(state, ['commit-tree', stringAt(body, ['tree']) ?? '', ...parents], stringAt(body, ['message']) ?? '')
  if (id === null) return { status: 422, body: { message: 'Tree or parent does not exist' } }
  return { status: 201, body: { sha: id, verification: { verified: true, reason: 'valid' } } }
}

function openPull(state: GitHubState, body: unknown): Answer {
  const [head = '', base = ''] = ['head', 'base'].map((key) => stringAt(body, [key]) ?? '')
  if (!state.mayOpenPulls)
    return { status: 403, body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' } }
  const commit = headOf(state, head)
  if (commit === null)
    return { status: 422, body: { message: 'Validation Failed', errors: [{ field: 'head', code: 'invalid' }] } }
  if (state.pulls.some((pull) => pull.state === 'OPEN' && pull.head === head && pull.base === base))
    return {
      status: 422,
      body: { message: 'Validation Failed', errors: [{ message: `A pull request already exists for ${head}.` }] },
    }
  const pull: StoredPull = {
    number: state.pulls.length + 1,
    title: stringAt(body, ['title']) ?? '',
    body: stringAt(body, ['body']) ?? '',
    state: 'OPEN',
    draft: valueAt(body, ['draft']) === true,
    head,
    base,
    headCommit: commit,
    labels: [],
  }
  state.pulls.push(pull)
  return { status: 201, body: restPull(state, pull) }
}

function changePull(state: GitHubState, pull: StoredPull, body: unknown): Answer {
  pull.title = stringAt(body, ['title']) ?? pull.title
  pull.body = stringAt(body, ['body']) ?? pull.body
  if (stringAt(body, ['state']) === 'closed') {
    pull.headCommit = headOf(state, pull.head) ?? pull.headCommit
    pull.state = 'CLOSED'
  }
  return { status: 200, body: restPull(state, pull) }
}

function restPull(state: GitHubState, pull: StoredPull): object {
  return {
    node_id: `PR_${pull.number}`,
    number: pull.number,
    html_url: `https://github.com/${state.owner}/${state.name}/pull/${pull.number}`,
    title: pull.title,
    body: pull.body,
    draft: pull.draft,
    state: pull.state === 'OPEN' ? 'open' : 'closed',
    head: { ref: pull.head, sha: pull.headCommit },
    base: { ref: pull.base },
    user: { login: state.viewer },
    created_at: '2026-11-23T00:00:00Z',
  }
}

import { execFile } from 'node:child_process'
import { cpSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  appToken,
  forkToken,
  personalToken,
  startGitHub,
  workflowToken,
  type EmbeddedGitHub,
  type Grant,
} from '../../embedded/github/index.js'
import { listAt, stringAt, valueAt, type JsonObject } from '../../src/model/json.js'
import { git } from '../support/git.js'

const nowhere = '0'.repeat(39) + '1'

let folder: string
let github: EmbeddedGitHub
let main: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'state-'))
  cpSync('examples/home-kubernetes', join(folder, 'work'), { recursive: true })
  github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
  github.grant('app', appToken('an-app'))
  main = github.at('main') ?? ''
})
afterEach(async () => {
  await github.close()
  await rm(folder, { recursive: true, force: true })
})

interface Told {
  readonly status: number
  readonly headers: Headers
  readonly body: unknown
}

async function ask(method: string, url: string, body: JsonObject | null, token: string | null): Promise<Told> {
  const response = await fetch(url, {
    method,
    headers: token === null ? {} : { authorization: `token ${token}` },
    ...(body === null ? {} : { body: JSON.stringify(body) }),
  })
  const text = await response.text()
  return { status: response.status, headers: response.headers, body: text === '' ? null : JSON.parse(text) }
}

/** Asks for something below the repository, by default as an App. */
function rest(
  method: string,
  path: string,
  body: JsonObject | null = null,
  token: string | null = 'app',
): Promise<Told> {
  return ask(method, `${github.url}/repos/example/home-kubernetes${path}`, body, token)
}

async function graphql(query: string, variables: JsonObject, token = 'app'): Promise<Told> {
  return await ask('POST', github.graphqlUrl, { query, variables }, token)
}

/** The reason that a refusal gives. */
function reasonOf({ body }: Told): string {
  const errors = listAt(body, ['errors']).map(
    (error) => stringAt(error, ['message']) ?? stringAt(error, ['code']) ?? '',
  )
  return [stringAt(body, ['message']) ?? '', ...errors].filter((text) => text !== '').join(': ')
}

const branch = (name: string): string | null => github.at(`refs/heads/${name}`)

describe('a ref', () => {
  it('that exists is not made again', async () => {
    const body = { ref: 'refs/heads/topic', sha: main }
    expect((await rest('POST', '/git/refs', body)).status).toBe(201)
    const again = await rest('POST', '/git/refs', body)
    expect([again.status, reasonOf(again)]).toEqual([422, 'Reference already exists'])
  })

  it('that is missing is not found, and neither moved nor deleted', async () => {
    const read = await rest('GET', '/git/ref/heads/topic')
    expect([read.status, reasonOf(read)]).toEqual([404, 'Not Found'])
    for (const [method, body] of [
      ['PATCH', { sha: main }],
      ['DELETE', null],
    ] as const) {
      const refused = await rest(method, '/git/refs/heads/topic', body)
      expect([refused.status, reasonOf(refused)]).toEqual([422, 'Reference does not exist'])
    }
  })

  it('leads to an object that is there', async () => {
    const refused = await rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: nowhere })
    expect([refused.status, reasonOf(refused)]).toEqual([422, 'Object does not exist'])
    expect(branch('topic')).toBeNull()
  })

  it('has a full name', async () => {
    const refused = await rest('POST', '/git/refs', { ref: 'topic', sha: main })
    expect(refused.status).toBe(422)
  })

  it('is not made below another branch', async () => {
    await rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: main })
    expect((await rest('POST', '/git/refs', { ref: 'refs/heads/topic/one', sha: main })).status).toBe(422)
  })

  it('moves forward alone, unless it is forced', async () => {
    const one = github.people.commit('topic', { 'a.txt': 'a' })
    github.people.push('topic', main)
    const other = github.people.commit('topic', { 'b.txt': 'b' })
    const refused = await rest('PATCH', '/git/refs/heads/topic', { sha: one })
    expect([refused.status, reasonOf(refused)]).toEqual([422, 'Update is not a fast forward'])
    expect(branch('topic')).toBe(other)
    expect((await rest('PATCH', '/git/refs/heads/topic', { sha: one, force: true })).status).toBe(200)
    expect(branch('topic')).toBe(one)
  })

  it('of the default branch is not deleted', async () => {
    expect((await rest('DELETE', '/git/refs/heads/main')).status).toBe(422)
    expect(branch('main')).toBe(main)
  })

  it('of a pull request is not written', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    github.people.open('topic')
    const refused = await rest('PATCH', '/git/refs/pull/1/head', { sha: main, force: true })
    expect(refused.status).toBe(422)
  })

  it('that a rule protects stays', async () => {
    github.repository.refRules.push({ branch: /^topic$/, refuses: ['creation'] })
    const refused = await rest('POST', '/git/refs', { ref: 'refs/heads/topic', sha: main })
    expect([refused.status, reasonOf(refused)]).toEqual([422, expect.stringContaining('Repository rule violations')])
  })
})

describe('updateRefs', () => {
  const move = (update: JsonObject): Promise<Told> =>
    graphql('mutation ($input: UpdateRefsInput!) { updateRefs(input: $input) { clientMutationId } }', {
      input: { repositoryId: `R_${github.repository.id}`, refUpdates: [{ name: 'refs/heads/topic', ...update }] },
    })

  it('makes a branch that must not exist, once', async () => {
    const made = { afterOid: main, beforeOid: '0'.repeat(40) }
    expect(listAt((await move(made)).body, ['errors'])).toEqual([])
    expect(branch('topic')).toBe(main)
    const next = github.people.commit('topic', { 'a.txt': 'a' })
    expect(reasonOf(await move({ ...made, force: true }))).toContain('not at the expected commit')
    expect(branch('topic')).toBe(next)
  })

  it('moves a branch that is where it is expected, and no other', async () => {
    const seen = github.people.commit('topic', { 'a.txt': 'a' })
    const now = github.people.commit('topic', { 'b.txt': 'b' })
    expect(reasonOf(await move({ afterOid: main, beforeOid: seen, force: true }))).toContain('expected commit')
    expect(branch('topic')).toBe(now)
    expect(reasonOf(await move({ afterOid: main, beforeOid: now }))).toContain('not a fast forward')
    expect(reasonOf(await move({ afterOid: main, beforeOid: now, force: true }))).toBe('')
    expect(branch('topic')).toBe(main)
  })
})

describe('createCommitOnBranch', () => {
  const commit = (expectedHeadOid: string, branchName = 'topic'): Promise<Told> =>
    graphql(
      'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
      {
        input: {
          branch: { repositoryNameWithOwner: 'example/home-kubernetes', branchName },
          expectedHeadOid,
          message: { headline: 'feat: x' },
          fileChanges: { additions: [{ path: 'x.txt', contents: Buffer.from('x').toString('base64') }] },
        },
      },
    )

  it('is refused where the branch is not at the expected head', async () => {
    const head = github.people.commit('topic', { 'a.txt': 'a' })
    const refused = await commit(main)
    expect(stringAt(refused.body, ['errors', 0, 'type'])).toBe('STALE_DATA')
    expect(branch('topic')).toBe(head)
    const made = await commit(head)
    expect(stringAt(made.body, ['data', 'createCommitOnBranch', 'commit', 'oid'])).toBe(branch('topic'))
    expect(github.at('topic^')).toBe(head)
  })

  it('makes no branch', async () => {
    expect(stringAt((await commit(main, 'other')).body, ['errors', 0, 'type'])).toBe('NOT_FOUND')
    expect(branch('other')).toBeNull()
  })
})

describe('a path that git refuses', () => {
  it.each(['.git/config', 'a/.GIT/hooks/x', 'a/../b', '/a', 'a//b', 'git~1/x', 'a\\.git'])(
    'is written by no way that GitHub has: %s',
    async (path) => {
      const tree = [{ path, mode: '100644', type: 'blob', content: 'x' }]
      const content = Buffer.from('x').toString('base64')
      expect((await rest('POST', '/git/trees', { base_tree: main, tree })).status).toBe(422)
      const put = await rest('PUT', `/contents/${encodeURIComponent(path)}`, { message: 'x', content, branch: 'main' })
      expect(put.status).toBe(422)
      const { body } = await graphql(
        'mutation ($input: CreateCommitOnBranchInput!) { createCommitOnBranch(input: $input) { commit { oid } } }',
        {
          input: {
            branch: { repositoryNameWithOwner: 'example/home-kubernetes', branchName: 'main' },
            expectedHeadOid: main,
            message: { headline: 'feat: x' },
            fileChanges: { additions: [{ path, contents: content }] },
          },
        },
      )
      expect(listAt(body, ['errors'])).toHaveLength(1)
      expect(branch('main')).toBe(main)
    },
  )

  it('is not the only thing that a tree refuses', async () => {
    const { tree, blob } = {
      tree: github.at('main^{tree}'),
      blob: github.at('main:kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'),
    }
    for (const entries of [
      [{ path: 'a', mode: '100664', sha: blob }],
      [{ path: 'a', mode: '040000', sha: blob }],
      [{ path: 'a', mode: '100644', sha: tree }],
      [{ path: 'a', mode: '100644', sha: nowhere }],
      [{ path: 'a', mode: '100644', sha: null }],
      [
        { path: 'a', mode: '100644', sha: blob },
        { path: 'a', mode: '100644', sha: blob },
      ],
    ]) {
      const refused = await rest('POST', '/git/trees', { base_tree: main, tree: entries })
      expect([entries, refused.status]).toEqual([entries, 422])
    }
  })
})

describe('git itself', () => {
  it('clones over http, and what it pushes is what a pull request is at', async () => {
    const clone = join(folder, 'clone')
    // In process the server would wait for the clone that waits for it.
    await promisify(execFile)('git', ['clone', '--quiet', github.cloneUrl, clone])
    git(clone, 'checkout', '--quiet', '-b', 'topic')
    const open = async (): Promise<unknown> => {
      git(clone, 'push', '--quiet', join(folder, 'bare.git'), 'topic')
      const { body } = await rest('GET', '/pulls/1')
      return [stringAt(body, ['head', 'sha']), valueAt(body, ['changed_files']), valueAt(body, ['additions'])]
    }
    const commit = async (name: string): Promise<string> => {
      await writeFile(join(clone, name), 'x\n')
      git(clone, 'add', '--all')
      git(clone, 'commit', '--quiet', '-m', 'feat: x')
      return git(clone, 'rev-parse', 'HEAD').trim()
    }
    const first = await commit('a.txt')
    git(clone, 'push', '--quiet', join(folder, 'bare.git'), 'topic')
    github.people.open('topic')
    expect(await open()).toEqual([first, 1, 1])
    // as a pack that stays one
    github.git('config', 'receive.unpackLimit', '1')
    const second = await commit('b.txt')
    expect(await open()).toEqual([second, 2, 2])
    github.git('gc', '--quiet')
    expect(await open()).toEqual([second, 2, 2])
    expect(github.people.merge(1)).toBe(github.git('rev-parse', 'main'))
    expect(github.git('fsck', '--strict', '--no-dangling')).toBe('')
  })
})

describe('a pull request', () => {
  const opening = { title: 'A change', head: 'topic', base: 'main' }
  const stateOf = async (): Promise<unknown> => {
    const { body } = await rest('GET', '/pulls/1')
    return [stringAt(body, ['state']), valueAt(body, ['merged']), stringAt(body, ['head', 'sha'])]
  }

  it('is the only open one from its branch', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    expect((await rest('POST', '/pulls', opening)).status).toBe(201)
    const again = await rest('POST', '/pulls', opening)
    expect(again.status).toBe(422)
    expect(reasonOf(again)).toBe('Validation Failed: A pull request already exists for example:topic.')
    github.people.close(1)
    expect((await rest('POST', '/pulls', opening)).status).toBe(201)
  })

  it('needs a branch, and commits that its base does not have', async () => {
    const missing = await rest('POST', '/pulls', opening)
    expect([missing.status, reasonOf(missing)]).toEqual([422, 'Validation Failed: invalid'])
    github.people.push('topic', main)
    const empty = await rest('POST', '/pulls', opening)
    expect([empty.status, reasonOf(empty)]).toEqual([422, 'Validation Failed: No commits between main and topic'])
  })

  it('follows its branch', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    await rest('POST', '/pulls', opening)
    const head = github.people.commit('topic', { 'b.txt': 'b' })
    expect(await stateOf()).toEqual(['open', false, head])
  })

  it('closes unmerged when its branch is moved to the head of its base', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    await rest('POST', '/pulls', opening)
    const base = github.people.commit('main', { 'b.txt': 'b' })
    expect((await rest('PATCH', '/git/refs/heads/topic', { sha: base, force: true })).status).toBe(200)
    expect(await stateOf()).toEqual(['closed', false, base])
  })

  it('closes when its branch is deleted, and opens again at the commit that it was closed with', async () => {
    const head = github.people.commit('topic', { 'a.txt': 'a' })
    await rest('POST', '/pulls', opening)
    await rest('DELETE', '/git/refs/heads/topic')
    expect(await stateOf()).toEqual(['closed', false, head])
    const gone = await rest('PATCH', '/pulls/1', { state: 'open' })
    expect([gone.status, reasonOf(gone)]).toEqual([422, expect.stringContaining('has been deleted')])
    github.people.push('topic', head)
    expect((await rest('PATCH', '/pulls/1', { state: 'open' })).status).toBe(200)
  })

  it('is not opened again on a branch that was forced elsewhere, nor after a merge', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    await rest('POST', '/pulls', opening)
    github.people.close(1)
    github.people.push('topic', main)
    github.people.commit('topic', { 'b.txt': 'b' })
    const forced = await rest('PATCH', '/pulls/1', { state: 'open' })
    expect([forced.status, reasonOf(forced)]).toEqual([422, expect.stringContaining('force-pushed or recreated')])
    await rest('POST', '/pulls', opening)
    github.people.merge(2)
    const merged = await rest('PATCH', '/pulls/2', { state: 'open' })
    expect([merged.status, reasonOf(merged)]).toEqual([422, expect.stringContaining('already been merged')])
  })

  it('is merged when somebody pushes its commits to the base', async () => {
    const head = github.people.commit('topic', { 'a.txt': 'a' })
    await rest('POST', '/pulls', opening)
    github.people.push('main', head)
    expect(await stateOf()).toEqual(['closed', true, head])
  })

  it('merges at the head that is expected alone', async () => {
    const seen = github.people.commit('topic', { 'a.txt': 'a' })
    await rest('POST', '/pulls', opening)
    github.people.commit('topic', { 'b.txt': 'b' })
    const refused = await rest('PUT', '/pulls/1/merge', { sha: seen })
    expect([refused.status, reasonOf(refused)]).toEqual([409, expect.stringContaining('Head branch was modified')])
    expect(branch('main')).toBe(main)
  })

  it('that conflicts does not merge', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    github.people.commit('main', { 'a.txt': 'b' })
    await rest('POST', '/pulls', opening)
    expect((await rest('PUT', '/pulls/1/merge', {})).status).toBe(405)
  })

  it('as a draft is not offered everywhere, and does not merge', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    github.repository.draftsAllowed = false
    expect((await rest('POST', '/pulls', { ...opening, draft: true })).status).toBe(422)
    github.repository.draftsAllowed = true
    expect((await rest('POST', '/pulls', { ...opening, draft: true })).status).toBe(201)
    expect((await rest('PUT', '/pulls/1/merge', {})).status).toBe(405)
  })
})

describe('enablePullRequestAutoMerge', () => {
  const arm = async (expectedHeadOid: string): Promise<string> =>
    reasonOf(
      await graphql(
        'mutation ($input: EnablePullRequestAutoMergeInput!) { enablePullRequestAutoMerge(input: $input) { pullRequest { number } } }',
        { input: { pullRequestId: `PR_${github.pulls[0]?.id ?? 0}`, expectedHeadOid } },
      ),
    )

  it('wants the setting, the expected head, and something to wait for', async () => {
    const head = github.people.commit('topic', { 'a.txt': 'a' })
    github.people.open('topic')
    expect(await arm(head)).toContain('not allowed for this repository')
    github.repository.autoMergeAllowed = true
    expect(await arm(main)).toContain('out of date')
    expect(await arm(head)).toContain('clean status')
    expect(github.pulls[0]?.autoMerge).toBeNull()
    github.repository.requiredStatuses.add('ci')
    expect(await arm(head)).toBe('')
    expect(github.pulls[0]?.autoMerge).not.toBeNull()
  })
})

describe('a token', () => {
  /** Writes a tree with one file more. */
  const write = (path: string, token: string | null): Promise<Told> => {
    const entry = { path, mode: '100644', type: 'blob', content: 'x' }
    return rest('POST', '/git/trees', { base_tree: main, tree: [entry] }, token)
  }
  const workflow = '.github/workflows/x.yaml'

  it.each<[string, Grant, string]>([
    ['of a job that only reads', workflowToken({ contents: 'read' }), 'Resource not accessible by integration'],
    ['of a pull request from a fork', forkToken(), 'Resource not accessible by integration'],
    [
      'of an App without contents',
      appToken('other', { pull_requests: 'write' }),
      'Resource not accessible by integration',
    ],
    [
      'of a person without contents',
      personalToken('keeper', { contents: 'read', metadata: 'read' }),
      'Resource not accessible by personal access token',
    ],
  ])('%s writes nothing, and is told what it lacks', async (_name, grant, reason) => {
    github.grant('given', grant)
    const refused = await write('x.txt', 'given')
    expect([refused.status, reasonOf(refused)]).toEqual([403, reason])
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('contents=write')
    expect((await rest('GET', '/git/ref/heads/main', null, 'given')).status).toBe(200)
  })

  it.each<[string, Grant]>([
    ['of a job', workflowToken()],
    ['of an App', appToken('other')],
  ])('%s writes no workflow', async (_name, grant) => {
    github.grant('given', grant)
    expect((await write('x.txt', 'given')).status).toBe(201)
    const refused = await write(workflow, 'given')
    expect(refused.status).toBe(403)
    expect(refused.headers.get('x-accepted-github-permissions')).toBe('contents=write,workflows=write')
  })

  it.each<[string, Grant]>([
    ['of an App that may', appToken('other', { contents: 'write', workflows: 'write' })],
    ['of a person', personalToken('keeper')],
  ])('%s writes workflows', async (_name, grant) => {
    github.grant('given', grant)
    expect((await write(workflow, 'given')).status).toBe(201)
  })

  it('of a job opens a pull request only where Actions may; an App’s does all the same', async () => {
    github.people.commit('topic', { 'a.txt': 'a' })
    github.repository.actionsMayOpenPulls = false
    github.grant('job', workflowToken())
    const opening = { title: 'A change', head: 'topic', base: 'main' }
    const refused = await rest('POST', '/pulls', opening, 'job')
    expect([refused.status, reasonOf(refused)]).toEqual([
      403,
      'GitHub Actions is not permitted to create or approve pull requests.',
    ])
    expect((await rest('POST', '/pulls', opening)).status).toBe(201)
  })

  it.each<[string, string, Grant]>([
    ['of a job', 'github-actions[bot]', workflowToken()],
    ['of an App', 'other[bot]', appToken('other')],
    ['of a person', 'keeper', personalToken('keeper')],
  ])('%s speaks for its account, whose commits GitHub signs if it is a bot’s', async (_name, login, grant) => {
    github.grant('given', grant)
    github.people.commit('topic', { 'a.txt': 'a' })
    const opened = await rest('POST', '/pulls', { title: 'A change', head: 'topic', base: 'main' }, 'given')
    expect(stringAt(opened.body, ['user', 'login'])).toBe(login)
    const made = { message: 'feat: x', tree: github.at('main^{tree}'), parents: [main] }
    const { body } = await rest('POST', '/git/commits', made, 'given')
    expect(valueAt(body, ['verification', 'verified'])).toBe(login.endsWith('[bot]'))
    const user = await ask('GET', `${github.url}/user`, null, 'given')
    expect(user.status).toBe(login.endsWith('[bot]') ? 403 : 200)
  })

  it('that is none reads what is public, and no GraphQL', async () => {
    expect((await rest('GET', '', null, null)).status).toBe(200)
    expect((await write('x.txt', null)).status).toBe(401)
    const { status } = await ask('POST', github.graphqlUrl, { query: '{ viewer { login } }' }, null)
    expect(status).toBe(401)
  })

  it('that nobody gave out is refused', async () => {
    const refused = await rest('GET', '', null, 'ghp_unknown')
    expect([refused.status, reasonOf(refused)]).toEqual([401, 'Bad credentials'])
  })

  it('does not learn of a private repository that it may not see', async () => {
    github.repository.private = true
    github.grant('blind', { kind: 'app', login: 'other[bot]', permissions: {} })
    for (const [token, status] of [
      ['blind', 404],
      [null, 404],
      ['app', 200],
    ] as const)
      expect([token, (await rest('GET', '', null, token)).status]).toEqual([token, status])
  })
})

import { appToken, type EmbeddedGitHub, type Grant } from '../../../embedded/github/index.js'
import { isObject, stringAt, valueAt, type JsonObject } from '../../../src/model/json.js'

const owner: Grant = {
  kind: 'personal',
  login: 'maintainer',
  permissions: {
    administration: 'write',
    contents: 'write',
    issues: 'write',
    metadata: 'read',
    pull_requests: 'write',
    statuses: 'write',
    workflows: 'write',
  },
}

/** Asks for every operation that the embedded GitHub has, at least once with success, in a repository that holds something of each kind. */
export async function askForEverything(github: EmbeddedGitHub): Promise<void> {
  const { people, repository } = github
  github.grant('ghp_owner', owner)
  github.grant('ghs_app', appToken('an-app'))
  repository.collaborators.add('reviewer')
  repository.teams.add('platform')
  people.release('v1.0.0', 'The first')
  const main = people.commit('main', { 'docs/a.md': 'a\nb\n', '.gitmodules': '' })
  people.commit('topic', { 'docs/a.md': 'a\nc\n', 'docs/new.md': 'new\n' })
  people.fork('somebody')

  const ask = async (method: string, path: string, body?: JsonObject, token = 'ghp_owner'): Promise<JsonObject> => {
    const headers = { authorization: `token ${token}` }
    const sent = body === undefined ? { method, headers } : { method, headers, body: JSON.stringify(body) }
    const response = await fetch(github.url + path, sent)
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    const answer: unknown = text === '' ? {} : JSON.parse(text)
    return isObject(answer) ? answer : {}
  }
  const here = (method: string, path: string, body?: JsonObject): Promise<JsonObject> =>
    ask(method, `/repos/example/home-kubernetes${path}`, body)

  await ask('GET', '/user')
  await ask('GET', '/users/maintainer')
  await ask('GET', '/users/example/repos')
  await ask('GET', '/orgs/example/repos?per_page=1&page=1')
  await ask('GET', '/installation/repositories?per_page=100', undefined, 'ghs_app')
  await ask('GET', '/rate_limit')
  await ask('GET', '/search/repositories?q=home%20org:example')
  await ask('GET', '/search/code?q=flux-operator%20org:example&per_page=2')

  await here('GET', '')
  await here('GET', '/branches?per_page=10')
  await here('GET', '/branches/main')
  await here('GET', '/releases')
  await here('GET', '/releases/tags/v1.0.0')

  const blob = stringAt(await here('POST', '/git/blobs', { content: 'x', encoding: 'utf-8' }), ['sha']) ?? ''
  await here('GET', `/git/blobs/${blob}`)
  const entries = [{ path: 'x.txt', mode: '100644', type: 'blob', sha: blob }]
  const tree = stringAt(await here('POST', '/git/trees', { base_tree: main, tree: entries }), ['sha']) ?? ''
  await here('GET', `/git/trees/${tree}?recursive=1`)
  const made = await here('POST', '/git/commits', { message: 'feat: x', tree, parents: [main] })
  const commit = stringAt(made, ['sha']) ?? ''
  await here('GET', `/git/commits/${commit}`)
  await here('POST', '/git/refs', { ref: 'refs/heads/made/here', sha: main })
  await here('PATCH', '/git/refs/heads/made/here', { sha: commit, force: false })
  await here('GET', '/git/ref/heads/made/here')
  await here('GET', '/git/matching-refs/heads/made')
  await here('DELETE', '/git/refs/heads/made/here')

  await here('GET', '/commits?sha=main&path=docs/a.md')
  await here('GET', `/commits/${main}`)
  await here('POST', `/statuses/${main}`, { state: 'success', context: 'ci' })
  await here('GET', '/commits/main/status')
  await here('GET', '/commits/main/statuses')
  await here('GET', '/compare/main...topic')
  await here('GET', '/contents/docs')
  await here('GET', '/contents/docs/a.md?ref=topic')
  const content = Buffer.from('z').toString('base64')
  const put = await here('PUT', '/contents/docs/z.md', { message: 'docs: z', content })
  const sha = stringAt(put, ['content', 'sha']) ?? ''
  await here('PUT', '/contents/docs/z.md', { message: 'docs: zz', content: content + content, sha })
  const now = stringAt(await here('GET', '/contents/docs/z.md'), ['sha']) ?? ''
  await here('DELETE', '/contents/docs/z.md', { message: 'docs: no z', sha: now })

  await here('POST', '/labels', { name: 'one', color: 'ff0000', description: 'The first' })
  await here('GET', '/labels')
  await here('GET', '/labels/one')
  await here('PATCH', '/labels/one', { new_name: 'two' })
  await here('POST', '/milestones', { title: 'Autumn' })
  await here('GET', '/milestones?state=all')

  await here('POST', '/issues', { title: 'An issue', body: 'text' })
  await here('POST', '/pulls', { title: 'A change', head: 'topic', base: 'main', body: 'text', draft: false })
  await here('GET', '/issues?state=all&per_page=5')
  await here('GET', '/issues/1')
  await here('GET', '/issues/2')
  await here('PATCH', '/issues/2', { milestone: 1 })
  await here('POST', '/issues/2/assignees', { assignees: ['reviewer'] })
  await here('POST', '/issues/2/labels', { labels: ['two', 'three'] })
  await here('GET', '/issues/2/labels')
  await here('DELETE', '/issues/2/labels/three')
  const comment = idOf(await here('POST', '/issues/2/comments', { body: 'hello' }))
  await here('GET', '/issues/2/comments')
  await here('GET', `/issues/comments/${comment}`)
  await here('PATCH', `/issues/comments/${comment}`, { body: 'good day' })
  await here('DELETE', `/issues/comments/${comment}`)

  await here('GET', '/pulls?state=all&sort=updated&direction=desc')
  await here('GET', '/pulls/2')
  await here('PATCH', '/pulls/2', { title: 'Another title' })
  await here('GET', '/pulls/2/files')
  await here('GET', '/pulls/2/commits')
  await here('POST', '/pulls/2/requested_reviewers', { reviewers: ['reviewer'], team_reviewers: ['platform'] })
  await here('GET', '/pulls/2/requested_reviewers')
  await here('POST', '/pulls/2/reviews', { event: 'COMMENT', body: 'read' })
  await here('GET', '/pulls/2/reviews')
  const line = { body: 'here', commit_id: await headOf(here), path: 'docs/a.md', line: 2, side: 'RIGHT' }
  const remark = idOf(await here('POST', '/pulls/2/comments', line))
  await here('GET', '/pulls/2/comments')
  await here('PATCH', `/pulls/comments/${remark}`, { body: 'there' })
  await here('GET', `/commits/${await headOf(here)}/pulls`)
  await here('PUT', '/pulls/2/update-branch', {})
  await here('PUT', '/pulls/2/merge', { merge_method: 'squash', commit_title: 'A change' })
  await here('GET', '/pulls/2/merge')
  await here('GET', '/pulls/2')
}

async function headOf(here: (method: string, path: string) => Promise<JsonObject>): Promise<string> {
  return stringAt(await here('GET', '/pulls/2'), ['head', 'sha']) ?? ''
}

function idOf(answer: JsonObject): string {
  return JSON.stringify(valueAt(answer, ['id']))
}

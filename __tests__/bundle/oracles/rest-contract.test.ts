import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { startGitHub, type LedgerEntry } from '../../../embedded/github/index.js'
import { findRoute, routes } from '../../../embedded/github/routes.js'
import { isObject } from '../../../src/model/json.js'
import { askForEverything } from './every-route.js'
import { record, type RecordedRun, type Story } from './recorded-runs.js'
import { faultsOf, isDescribed } from './rest-description.js'

const restOf = (ledger: readonly LedgerEntry[]): readonly LedgerEntry[] =>
  ledger.filter(({ path }) => path !== '/graphql')

/** What the runs of a story asked, and that each ended as it is meant to. */
async function told(story: Story): Promise<readonly LedgerEntry[]> {
  const runs: readonly RecordedRun[] = await record(story)
  for (const { name, run, ends, ledger } of runs) {
    expect([name, run.exitCode, run.stderr]).toEqual([name, ends, ''])
    // An id says all that a blob holds: none is asked for twice.
    const blobs = ledger.flatMap(({ method, path }) => (method === 'GET' && path.includes('/git/blobs/') ? path : []))
    expect([name, blobs]).toEqual([name, [...new Set(blobs)]])
  }
  return restOf(runs.flatMap(({ ledger }) => ledger))
}

/** One of every operation of the embedded GitHub. */
async function everything(): Promise<readonly LedgerEntry[]> {
  const folder = await mkdtemp(join(tmpdir(), 'contract-'))
  await cp('examples/home-kubernetes', join(folder, 'work'), { recursive: true })
  const github = await startGitHub(join(folder, 'work'), join(folder, 'bare.git'))
  try {
    await askForEverything(github)
    return [...github.ledger]
  } finally {
    await github.close()
    await rm(folder, { recursive: true, force: true })
  }
}

describe('requests and answers are as GitHub describes them', () => {
  it.each<[string, Story, readonly string[]]>([
    [
      'of runs that open, keep, update and hold a pull request, with a dashboard and every setting',
      'updates',
      ['POST pulls', 'PATCH pulls/{pull_number}', 'POST issues', 'POST issues/{issue_number}/labels'],
    ],
    ['of a run that may not open a pull request', 'refusals', ['POST pulls']],
    ['of a check without a checkout, and of one that fixes', 'checks', ['GET git/blobs/{file_sha}', 'POST git/trees']],
    ['of a migration', 'migrations', ['POST git/commits', 'POST pulls']],
  ])('%s', async (_name, story, asked) => {
    const ledger = await told(story)
    expect([...new Set(ledger.flatMap(faultsOf))]).toEqual([])
    const operations = ledger.map(operationIn)
    for (const operation of asked) expect(operations).toContain(operation)
  })

  it('of every operation that the embedded GitHub has', async () => {
    const ledger = await everything()
    expect([...new Set(ledger.flatMap(faultsOf))]).toEqual([])
    const succeeded = new Set(ledger.filter(({ status }) => status !== null && status < 300).map(routeOf))
    expect(routes.map(({ method, path }) => `${method} ${path}`).filter((route) => !succeeded.has(route))).toEqual([])
  })

  it('of every operation that the sources name', async () => {
    const names = await readdir('src/world/forge/github')
    const texts = await Promise.all(names.map((name) => readFile(join('src/world/forge/github', name), 'utf8')))
    const named = texts.flatMap((text) => [...text.matchAll(/'(GET|POST|PUT|PATCH|DELETE) (\/[^'?]*)'/g)])
    expect(named.length).toBeGreaterThan(20)
    expect(named.filter(([, method = '', path = '']) => !isDescribed(method, path)).map(([text]) => text)).toEqual([])
  })
})

function routeOf({ method, path }: LedgerEntry): string {
  const [pathname = ''] = path.split('?')
  return `${method} ${findRoute(method, pathname)?.route.path ?? pathname}`
}

function operationIn(entry: LedgerEntry): string {
  return routeOf(entry).replace('/repos/{owner}/{repo}/', '')
}

describe('what GitHub does not describe is found', () => {
  const id = 'a'.repeat(40)
  const url = `http://127.0.0.1/repos/example/fleet/git/refs/heads/main`
  const good: LedgerEntry = {
    ordinal: 1,
    method: 'PATCH',
    path: '/repos/example/fleet/git/refs/heads/main',
    body: { sha: id, force: true },
    by: 'app',
    status: 200,
    answer: { ref: 'refs/heads/main', node_id: 'REF', url, object: { type: 'commit', sha: id, url } },
  }
  const answering = (change: object): LedgerEntry => ({
    ...good,
    answer: { ...(isObject(good.answer) ? good.answer : {}), ...change },
  })

  it('and what it describes is let through', () => {
    expect(faultsOf(good)).toEqual([])
  })

  it.each<[string, LedgerEntry, string]>([
    ['an operation', { ...good, path: '/repos/example/fleet/git/heads' }, 'no such operation'],
    ['a status', { ...good, status: 202 }, '202: no such answer'],
    ['a missing property', answering({ node_id: undefined }), "must have required property 'node_id'"],
    ['a property of another type', answering({ ref: 7 }), '/ref must be string'],
    ['a nested one', answering({ object: { type: 'commit', sha: 'short', url } }), '/object/sha'],
    ['a body that is missing', { ...good, body: null }, 'a body is required'],
    ['a request without what it needs', { ...good, body: { force: true } }, "must have required property 'sha'"],
    ['a request with more', { ...good, body: { sha: id, before: id } }, 'before is not described'],
    ['a parameter', { ...good, path: `${good.path}?forced=1` }, 'the parameter forced is not described'],
  ])('%s', (_name, entry, says) => {
    expect(faultsOf(entry).join('\n')).toContain(says)
  })
})

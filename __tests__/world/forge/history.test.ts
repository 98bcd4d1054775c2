import { describe, expect, it } from 'vitest'
import type { Forge } from '../../../src/model/forge.js'
import type { Commit } from '../../../src/model/workspace.js'
import { forgeHistory, forgeTree } from '../../../src/world/forge/github/history.js'
import { openForge } from '../../../src/world/forge/github/github.js'
import { scriptedGithub, type Scripted, type Sent } from '../../support/scripted-github.js'

const id = (letter: string) => letter.repeat(40)
const forgeOf = (answer: (sent: Sent, index: number) => Scripted) => {
  const { options, sent, slept } = scriptedGithub(answer)
  return { forge: openForge(options), sent, slept }
}

describe('the files of a commit', () => {
  const texts: Readonly<Record<string, string>> = { [id('1')]: 'one', [id('2')]: '', [id('3')]: 'b.yaml' }
  const served = ({ path }: Sent): Scripted => {
    if (path.includes('/git/blobs/')) {
      const text = texts[path.slice(-40)]
      return text === undefined
        ? { status: 404, body: { message: 'Not Found' } }
        : { body: { content: Buffer.from(text).toString('base64'), encoding: 'base64' } }
    }
    const entry = (name: string, mode: string, sha: string) => ({ path: name, mode, sha: id(sha) })
    return {
      body: {
        tree: [
          entry('apps/c.sh', '100755', '2'),
          entry('apps/b.yaml', '100644', '1'),
          entry('apps/link', '120000', '3'),
          entry('apps/module', '160000', '4'),
          entry('apps', '040000', '5'),
          entry('b.yaml', '100644', '6'),
        ],
      },
    }
  }
  it('are those of its folder in the order of their names, asked for once', async () => {
    const { forge, sent } = forgeOf(served)
    const tree = forgeTree(forge, id('a'), 'apps/')
    const list = [
      { path: 'b.yaml', mode: '100644' },
      { path: 'c.sh', mode: '100755' },
      { path: 'link', mode: '120000' },
      { path: 'module', mode: '160000' },
    ]
    expect([await tree.list(), await tree.list(), sent.length]).toEqual([list, list, 1])
  })
  it.each([
    { path: 'b.yaml', limit: 3, text: 'one' },
    { path: 'b.yaml', limit: 2, text: null },
    { path: 'c.sh', limit: 0, text: '' },
    { path: 'link', limit: 9, text: null },
    { path: 'module', limit: 9, text: null },
    { path: 'gone', limit: 9, text: null },
  ])('$path is read within $limit bytes', async ({ path, limit, text }) => {
    const bytes = await forgeTree(forgeOf(served).forge, id('a'), 'apps/').read(path, limit)
    expect(bytes && Buffer.from(bytes).toString()).toBe(text)
  })
  it.each([
    { path: 'link', target: 'b.yaml' },
    { path: 'b.yaml', target: null },
    { path: 'gone', target: null },
  ])('$path leads to $target', async ({ path, target }) => {
    expect(await forgeTree(forgeOf(served).forge, id('a'), 'apps/').link(path)).toBe(target)
  })
  it('that are cut short are an error', async () => {
    const { forge } = forgeOf(() => ({ body: { tree: [], truncated: true } }))
    await expect(forge.tree(id('a'))).rejects.toThrow('GitHub cuts the listing of o/r short because it is too large')
  })
})

describe('a blob', () => {
  const reading = async (size: number, names: readonly string[]) => {
    const content = Buffer.alloc(size, 120).toString('base64')
    const { forge, sent } = forgeOf(() => ({ body: { content, encoding: 'base64' } }))
    for (const name of names) await forge.blob(name)
    return sent.length
  }
  it('is read once where it is small', async () => {
    expect(await reading(1, ['a', 'a'])).toBe(1)
    expect(await reading(64 * 1024, ['a', 'a'])).toBe(1)
    expect(await reading(64 * 1024 + 1, ['a', 'a'])).toBe(2)
  })
  it('is remembered among 512', async () => {
    const names = Array.from({ length: 512 }, (_, at) => `b${at}`)
    expect(await reading(1, [...names, 'more', 'more', 'b0', 'b511'])).toBe(514)
  })
  it('is asked for once by two at once', async () => {
    const { forge, sent } = forgeOf(() => ({ body: { content: 'aGk=', encoding: 'base64' } }))
    const both = await Promise.all([forge.blob('a'), forge.blob('a')])
    expect([both.map((bytes) => bytes && Buffer.from(bytes).toString()), sent.length]).toEqual([['hi', 'hi'], 1])
  })
  it('may be given as text', async () => {
    const { forge } = forgeOf(() => ({ body: { content: 'hi', encoding: 'utf-8' } }))
    expect(Buffer.from((await forge.blob('a')) ?? []).toString()).toBe('hi')
  })
})

describe('a log of several paths', () => {
  const commit = (name: string, second: number): Commit => ({
    ...{ id: name, parents: [], tree: '', message: '', committed: `2026-07-01T00:00:0${second}Z` },
  })
  const logs: Readonly<Record<string, readonly Commit[]>> = {
    'apps/a': [commit('5', 5), commit('3a', 3), commit('1', 1)],
    'apps/b': [commit('6', 6), commit('5', 5), commit('3b', 3)],
  }
  const asked: object[] = []
  const log: Forge['log'] = (from, options) => {
    asked.push({ from, ...options })
    return Promise.resolve(logs[options.path ?? ''] ?? [commit('all', 1)])
  }
  const history = forgeHistory({ ...forgeOf(() => ({})).forge, log }, 'apps/')
  const read = async (paths: readonly string[] | undefined, limit: number) =>
    (await history.log('main', paths ? { paths, limit } : { limit })).map(({ id: name }) => name)
  it('is merged by time, each commit once', async () => {
    expect(await read(['a', 'b'], 9)).toEqual(['6', '5', '3a', '3b', '1'])
    expect(await read(['a', 'b'], 2)).toEqual(['6', '5'])
    expect(asked.at(-1)).toEqual({ from: 'main', path: 'apps/b', limit: 2 })
  })
  it('of none is that of the repository', async () => expect(await read(undefined, 9)).toEqual(['all']))
})

describe('a commit', () => {
  const shown = (sha: string, committer: object | null = { date: 'd' }) => ({
    sha: id(sha),
    parents: [{ sha: id('b') }],
    commit: { message: 'm', tree: { sha: id('c') }, committer },
  })
  const read = { id: id('a'), parents: [id('b')], tree: id('c'), message: 'm', committed: 'd' }
  it('is listed with others, a hundred at most', async () => {
    const { forge, sent } = forgeOf(() => ({ body: [shown('a'), shown('a', null)] }))
    expect(await forge.log('main', { limit: 500, path: 'x' })).toEqual([read, { ...read, committed: '' }])
    await forge.log('main', { limit: 5 })
    expect(sent.map(({ path }) => path)).toEqual([
      '/repos/o/r/commits?sha=main&per_page=100&path=x',
      '/repos/o/r/commits?sha=main&per_page=5',
    ])
  })
  it('by its id is read as it is, by a name through its branch', async () => {
    const { forge, sent } = forgeOf(({ path }) =>
      path.includes('/ref/')
        ? { body: { object: { sha: id('a') } } }
        : {
            body: {
              ...{ sha: id('a'), parents: [{ sha: id('b') }], tree: { sha: id('c') }, message: 'm' },
              committer: { date: 'd' },
            },
          },
    )
    const history = forgeHistory(forge, '')
    for (const revision of [id('a'), 'refs/heads/main', 'origin/main', 'abc'])
      expect(await history.resolve(revision)).toEqual(read)
    expect(sent.map(({ path }) => path.replace(id('a'), 'ID').replace('/repos/o/r/git/', ''))).toEqual([
      'commits/ID',
      'ref/heads%2Fmain',
      'commits/ID',
      'ref/heads%2Fmain',
      'commits/ID',
      'ref/heads%2Fabc',
      'commits/ID',
    ])
  })
  it('is verified where its answer says so', async () => {
    const written = async (verification?: object) =>
      (
        await forgeOf(() => ({ body: { sha: id('a'), verification } })).forge.writeCommit({
          ...{ message: 'm', tree: 't', parents: [] },
        })
      ).verified
    expect([await written({ verified: true }), await written({ verified: false }), await written()]).toEqual([
      true,
      false,
      false,
    ])
  })
})

import { describe, expect, test } from 'vitest'
import type { OrganisationForge } from '../../src/model/organisation.js'
import { findRepositories } from '../../src/organisation/find.js'
import { ownerQueries, repositoryQueries, searchLimit } from '../../src/organisation/queries.js'
import { shardsOf } from '../../src/organisation/shards.js'

type Found = Readonly<Record<string, readonly string[]>>

/** An organisation whose search names files of repositories; `total` is what it says that it found. */
function organisation(
  repositories: readonly string[],
  found: Found,
  {
    total,
    perPage = 100,
    archived = [],
    forks = [],
    cut = false,
  }: {
    total?: (query: string) => number
    perPage?: number
    archived?: readonly string[]
    forks?: readonly string[]
    cut?: boolean
  } = {},
) {
  const queries: string[] = []
  const read: string[] = []
  const hits = Object.entries(found).flatMap(([repository, paths]) => paths.map((path) => ({ repository, path })))
  const forge: OrganisationForge = {
    repositories: () =>
      Promise.resolve(
        repositories.map((name) => ({ name, archived: archived.includes(name), fork: forks.includes(name) })),
      ),
    search: (query, page) => {
      queries.push(`${query} ${page}`)
      const wanted = query.includes('repo:') ? hits.filter(({ repository }) => query.includes(`/${repository}`)) : hits
      return Promise.resolve({
        total: total?.(query) ?? wanted.length,
        incomplete: cut,
        hits: wanted.slice((page - 1) * perPage, page * perPage),
      })
    },
    requests: 0,
    file: (repository, path) => {
      read.push(`${repository}/${path}`)
      return Promise.resolve(path.includes('gone') ? null : Buffer.from(path))
    },
  }
  return { forge, queries, read }
}

const holdsPin = (files: ReadonlyMap<string, Uint8Array>) =>
  Promise.resolve([...files.keys()].some((path) => path.includes('pin')))

describe('the repositories of an organisation', () => {
  test('are read from every page of the search, the last one included', async () => {
    const { forge, queries } = organisation(
      ['a', 'b', 'c'],
      { a: ['pin.yaml'], b: ['pin.yaml'], c: ['pin.yaml'] },
      { perPage: 2 },
    )
    expect((await findRepositories('acme', forge, holdsPin)).repositories).toEqual(['a', 'b', 'c'])
    expect(queries.filter((query) => query.endsWith(' 2'))).toHaveLength(ownerQueries('acme').length)
    expect(queries.filter((query) => query.endsWith(' 3'))).toEqual([])
  })

  test('are those whose files hold a pin, in the order of their names', async () => {
    const { forge } = organisation(['z', 'a', 'old', 'none'], {
      z: ['pin.yaml'],
      a: ['b.yaml', 'pin.yaml'],
      old: ['gone-pin.yaml'],
    })
    expect(await findRepositories('acme', forge, holdsPin)).toEqual({
      listed: 4,
      repositories: ['a', 'z'],
      unconfirmed: ['old'],
      incomplete: false,
    })
  })

  test('are no archives, no forks, and none that the App is not installed on', async () => {
    const found = { a: ['pin'], archive: ['pin'], fork: ['pin'], stranger: ['pin'] }
    const { forge, read } = organisation(['a', 'archive', 'fork'], found, { archived: ['archive'], forks: ['fork'] })
    expect(await findRepositories('acme', forge, holdsPin)).toMatchObject({
      listed: 3,
      repositories: ['a'],
      unconfirmed: [],
    })
    expect(read).toEqual(['a/pin'])
  })

  test('are told by twenty files each, at most', async () => {
    const paths = Array.from({ length: 25 }, (_, index) => `f${String(index).padStart(2, '0')}`)
    const { forge, read } = organisation(['a'], { a: [...paths].reverse() })
    await findRepositories('acme', forge, holdsPin)
    expect(read).toEqual(paths.slice(0, 20).map((path) => `a/${path}`))
  })

  test('are all read, however many', async () => {
    const names = Array.from({ length: 13 }, (_, index) => `r${String(index).padStart(2, '0')}`)
    const { forge } = organisation(names, Object.fromEntries(names.map((name) => [name, ['pin']])))
    expect((await findRepositories('acme', forge, holdsPin)).repositories).toEqual(names)
  })

  test('are searched for page by page, up to the last', async () => {
    const { forge, queries } = organisation(['a'], { a: ['1', '2', '3', 'pin'] }, { perPage: 2 })
    expect((await findRepositories('acme', forge, holdsPin)).repositories).toEqual(['a'])
    expect(queries).toEqual(ownerQueries('acme').flatMap((query) => [`${query} 1`, `${query} 2`]))
  })

  test('are searched for no further where a page brings nothing', async () => {
    const { forge, queries } = organisation(['a'], { a: ['pin'] }, { total: () => 500 })
    await findRepositories('acme', forge, holdsPin)
    expect(queries).toHaveLength(4)
  })

  test('are searched for one by one where the organisation holds more than a search shows', async () => {
    const total = (query: string) => (query.includes('repo:') ? 1 : searchLimit + 1)
    const { forge, queries } = organisation(['a', 'b'], { a: ['pin'], b: ['pin'] }, { total })
    expect((await findRepositories('acme', forge, holdsPin)).repositories).toEqual(['a', 'b'])
    expect(queries).toEqual([
      ...ownerQueries('acme').map((query) => `${query} 1`),
      ...repositoryQueries('acme', ['a', 'b']).map((query) => `${query} 1`),
    ])
    const whole = organisation(['a'], { a: ['pin'] }, { total: () => searchLimit })
    await findRepositories('acme', whole.forge, holdsPin)
    expect(whole.queries.some((query) => query.includes('repo:'))).toBe(false)
  })

  test('are perhaps not all where GitHub says that its search was cut', async () => {
    const { forge } = organisation(['a'], { a: ['pin'] }, { cut: true })
    expect(await findRepositories('acme', forge, holdsPin)).toMatchObject({ incomplete: true, repositories: ['a'] })
  })

  test('are none where the App is installed on none, and nothing is asked then', async () => {
    const { forge, queries } = organisation([], { a: ['pin'] })
    expect(await findRepositories('acme', forge, holdsPin)).toEqual({
      listed: 0,
      repositories: [],
      unconfirmed: [],
      incomplete: false,
    })
    expect(queries).toEqual([])
  })
})

describe('queries', () => {
  test('ask for both charts by the name of the owner', () => {
    expect(ownerQueries('acme')).toEqual(['"flux-operator" user:acme', '"flux-instance" user:acme'])
  })

  test('name as many repositories as GitHub takes in one, and each once', () => {
    const names = Array.from({ length: 40 }, (_, index) => `repository-${String(index).padStart(2, '0')}`)
    const queries = repositoryQueries('acme', names)
    for (const query of queries) expect(query.length).toBeLessThanOrEqual(256)
    for (const term of ['"flux-operator"', '"flux-instance"']) {
      const own = queries.filter((query) => query.startsWith(`${term} `))
      expect(own.flatMap((query) => [...query.matchAll(/repo:acme\/(\S+)/g)].map(([, name]) => name))).toEqual(names)
      // one more would not fit into any but the last
      for (const query of own.slice(0, -1))
        expect(query.length + ' repo:acme/repository-00'.length).toBeGreaterThan(256)
    }
    expect(repositoryQueries('acme', [])).toEqual([])
    const exact = 'x'.repeat(256 - '"flux-operator" repo:acme/'.length)
    expect(repositoryQueries('acme', [exact, 'y'])).toEqual([
      `"flux-operator" repo:acme/${exact}`,
      '"flux-operator" repo:acme/y',
      `"flux-instance" repo:acme/${exact}`,
      '"flux-instance" repo:acme/y',
    ])
  })
})

describe('shards', () => {
  test.each<[count: number, sizes: readonly number[]]>([
    [0, []],
    [1, [1]],
    [256, [256]],
    [257, [129, 128]],
    [512, [256, 256]],
    [513, [171, 171, 171]],
  ])('of %i repositories', (count, sizes) => {
    const names = Array.from({ length: count }, (_, index) => `r${index}`)
    const shards = shardsOf(names)
    expect(shards.map(({ repositories }) => repositories.length)).toEqual(sizes)
    expect(shards.map(({ number }) => number)).toEqual(sizes.map((_, index) => index + 1))
    expect(shards.flatMap(({ repositories }) => repositories)).toEqual(names)
  })
})

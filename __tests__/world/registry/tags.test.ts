import { describe, expect, it } from 'vitest'
import { containing } from '../../support/containing.js'
import { json, openScripted, type Answer, type Asked } from '../../support/scripted-registry.js'

const repository = { host: 'ghcr.io', path: 'acme/x' }
const list = 'https://ghcr.io/v2/acme/x/tags/list'
const mebibyte = 2 ** 20

function numbered(from: number, count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => `0.${from + at}.0`)
}

/** A page that leads to another one. */
function page(tags: readonly string[], next: string): Answer {
  return json({ tags }, { link: `<${next}>; rel="next"` })
}

async function tagsOf(answer: (asked: Asked) => Answer) {
  const { client, asked } = openScripted(answer)
  const found = await client.tags(repository).then(
    (tags) => ({ tags }),
    (error: unknown) => ({ error }),
  )
  return { ...found, asked: asked.map(({ url }) => url.href) }
}

describe('a list of tags', () => {
  it.each<[string, Answer, unknown]>([
    ['holds what is a tag alone', json({ tags: ['1.0.0', 'not a tag', '../x', ''] }), ['1.0.0']],
    ['is empty where the repository has none', json({ tags: null }), []],
    ['is none where there is no repository', { status: 404 }, null],
    ['is none where the registry says so', { ...json({ errors: [{ code: 'NAME_UNKNOWN' }] }), status: 404 }, null],
  ])('%s', async (_name, answer, expected) => {
    const { asked, ...found } = await tagsOf(() => answer)
    expect(found).toEqual({ tags: expected })
    expect(asked).toEqual([`${list}?n=1000`])
  })

  it.each<[string, Answer, string]>([
    ['without tags', json({ name: 'x' }), 'holds no list of tags'],
    ['that is a text', json('tags'), 'holds no list of tags'],
    ['that is nothing', json(null), 'holds no list of tags'],
    ['whose tags are a text', json({ tags: '1.0.0' }), 'holds something that is no tag'],
    ['with a number', json({ tags: ['1.0.0', 2] }), 'holds something that is no tag'],
    ['that is gone in another way', { ...json({ message: 'x' }), status: 404 }, 'nothing that speaks the OCI'],
    ['that is gone, by a web page', { status: 404, body: '<html>' }, 'answered 404 with a web page'],
    ['with a status of no registry', { ...json({ tags: [] }), status: 206 }, 'answered 206'],
  ])('%s is refused', async (_name, answer, message) => {
    expect(await tagsOf(() => answer)).toMatchObject({
      error: { code: 'registry-answer', message: containing(message) },
    })
  })
})

describe('the next page', () => {
  it.each([
    ['a path', '/v2/acme/x/tags/list?last=a', `${list}?last=a`],
    ['a query', '?last=a', `${list}?last=a`],
    ['an address of the same server', `${list}?last=a`, `${list}?last=a`],
  ])('is where Link says by %s', async (_name, link, next) => {
    const answer = ({ url }: Asked) => (url.search === '?last=a' ? json({ tags: ['b'] }) : page(['a'], link))
    expect(await tagsOf(answer)).toEqual({ tags: ['a', 'b'], asked: [`${list}?n=1000`, next] })
  })

  it.each([
    ['another server', 'https://evil.example/x', 'lies on another host'],
    ['the same server by another protocol', 'http://ghcr.io/v2/acme/x/tags/list?last=a', 'lies on another host'],
    ['another server, said short', '//evil.example/x', 'lies on another host'],
    ['no address', 'https://[', 'lies on another host'],
    ['the page itself', `${list}?n=1000`, 'goes on without end'],
  ])('that lies on %s is not asked', async (_name, link, message) => {
    const { asked, ...found } = await tagsOf(() => page(['a'], link))
    expect(found).toMatchObject({ error: { code: 'registry-answer', message: containing(message) } })
    expect(asked).toHaveLength(1)
  })

  it('that brings nothing new has no end', async () => {
    let turn = 0
    expect(await tagsOf(() => page(['a'], `?last=${turn++}`))).toMatchObject({
      error: { message: containing('goes on without end') },
      asked: { length: 2 },
    })
  })

  it.each([
    ['lies behind a full page', 1000, [`${list}?n=1000`, `${list}?n=1000&last=0.999.0`]],
    ['does not lie behind a page that is not full', 999, [`${list}?n=1000`]],
    ['nor behind a page that holds more than was asked for', 1001, [`${list}?n=1000`]],
  ])('%s, where Link says nothing', async (_name, count, expected) => {
    const answer = ({ url }: Asked) => json({ tags: url.searchParams.has('last') ? [] : numbered(0, count) })
    const { asked } = await tagsOf(answer)
    expect(asked).toEqual(expected)
  })

  it('of a registry that knows no pages is its first one again, and the end', async () => {
    expect(await tagsOf(() => json({ tags: numbered(0, 1000) }))).toMatchObject({
      tags: numbered(0, 1000),
      asked: { length: 2 },
    })
  })

  it.each([
    ['200 pages are read', 200, { tags: { length: 200 } }],
    ['201 are not', 201, { error: { code: 'registry-limit', message: containing('more than 200 pages') } }],
  ])('%s', async (_name, pages, expected) => {
    const answer = ({ url }: Asked) => {
      const at = Number(url.searchParams.get('last') ?? 0) + 1
      return at < pages ? page([`0.${at}.0`], `?last=${at}`) : json({ tags: [`0.${at}.0`] })
    }
    const found = await tagsOf(answer)
    expect(found).toMatchObject({ ...expected, asked: { length: 200 } })
  })
})

describe('the size of a list', () => {
  const spaced = (bytes: number, tags: readonly string[]) => JSON.stringify({ tags }).padEnd(bytes)

  it.each([
    ['250,000 tags', 250_000, { tags: { length: 250_000 } }],
    ['one more', 250_001, { error: { code: 'registry-limit', message: containing('more than 250000 tags') } }],
  ])('%s', async (_name, count, expected) => {
    expect(await tagsOf(() => json({ tags: numbered(0, count) }))).toMatchObject(expected)
  })

  it.each([
    ['a page of 8 MiB', 8 * mebibyte, { tags: ['a'] }],
    ['a larger one', 8 * mebibyte + 1, { error: { code: 'registry-limit' } }],
  ])('%s', async (_name, bytes, expected) => {
    expect(await tagsOf(() => ({ body: spaced(bytes, ['a']) }))).toMatchObject(expected)
  })

  it.each([
    ['pages of 16 MiB together', 4 * mebibyte, { tags: ['0', '1', '2'] }],
    ['larger ones', 4 * mebibyte + 1, { error: { code: 'registry-limit' } }],
  ])('%s', async (_name, last, expected) => {
    const sizes = [6 * mebibyte, 6 * mebibyte, last]
    const answer = ({ url }: Asked): Answer => {
      const at = Number(url.searchParams.get('last') ?? 0)
      const body = spaced(sizes[at] ?? 0, [String(at)])
      return { body, headers: at < 2 ? { link: `<?last=${at + 1}>; rel="next"` } : {} }
    }
    expect(await tagsOf(answer)).toMatchObject(expected)
  })
})

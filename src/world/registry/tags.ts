import { LockstepError } from '../../model/failure.js'
import { isList } from '../../model/json.js'
import { isTag } from '../../model/reference.js'
import { assertOk, isMissing, readJson } from './answers.js'
import { shownAddress, type HttpAnswer } from './exchange.js'
import type { MirrorTarget } from './mirrors.js'
import type { Session } from './session.js'

const pageSize = 1000
const mostPages = 200
const pageLimit = 8 * 2 ** 20

/** More tags than any repository has; without a bound, pages could fill the memory. */
const mostTags = 250_000
/** Bytes of a whole list: a quarter of a million tags of twice the usual length. */
const listLimit = 16 * 2 ** 20
const pageBudget = { values: mostTags + 100, levels: 8 } as const

/**
 * All tags in the registry's order; null where the repository does not exist. Throws `registry-answer` where a page leads back, or to one that
 * brings nothing new: such a list has no end.
 */
export async function listTags(session: Session, target: MirrorTarget): Promise<readonly string[] | null> {
  const tags = new Set<string>()
  const list = new URL(`/v2/${target.path}/tags/list`, target.base)
  const asked = new Set<string>()
  let left = listLimit
  let next: URL | null = new URL(`?n=${pageSize}`, list)
  while (next !== null) {
    const url: URL = next
    if (asked.size >= mostPages)
      throw new LockstepError(
        'registry-limit',
        `${target.name}: the registry lists tags on more than ${mostPages} pages`,
      )
    asked.add(url.href)
    const answer = await session.send({
      method: 'GET',
      url,
      headers: { accept: 'application/json' },
      limit: Math.min(pageLimit, left),
    })
    if (isMissing(answer, url)) return null
    assertOk(answer, url)
    left -= answer.body.byteLength
    const page = tagsOf(answer, url)
    const before = tags.size
    for (const tag of page) tags.add(tag)
    if (tags.size > mostTags)
      throw new LockstepError('registry-limit', `${target.name}: the registry lists more than ${mostTags} tags`)
    const grew = tags.size > before
    const following = nextPage(answer, url, page, list)
    // a registry that knows no pages gives its first one again
    next = following.named || grew ? following.url : null
    if (next !== null && (asked.has(next.href) || !grew))
      throw new LockstepError(
        'registry-answer',
        `${shownAddress(url)}: the list of tags goes on without end; nothing of it is used`,
      )
  }
  return [...tags]
}

function tagsOf(answer: HttpAnswer, url: URL): readonly string[] {
  const value = readJson(answer, url, pageBudget)
  if (typeof value !== 'object' || value === null || !('tags' in value))
    throw new LockstepError('registry-answer', `${shownAddress(url)}: the registry's answer holds no list of tags`)
  const { tags } = value
  // a repository without tags has none
  if (tags === null) return []
  if (!isList(tags) || !tags.every((tag) => typeof tag === 'string'))
    throw new LockstepError(
      'registry-answer',
      `${shownAddress(url)}: the registry's list of tags holds something that is no tag; nothing of it is used`,
    )
  return tags.filter(isTag)
}

/** `named` where the registry itself says where the list goes on. */
interface NextPage {
  readonly named: boolean
  readonly url: URL | null
}

/**
 * What `Link` names, resolved once and on the same origin; without it a full page goes on behind its last tag (harness.md 2). What is given is
 * asked as it is: reading its path again would read `//host` as another server.
 */
function nextPage(answer: HttpAnswer, url: URL, page: readonly string[], list: URL): NextPage {
  const link = /<([^<>]{0,2000})>\s*;[^,<]*\brel="?next\b/i.exec(answer.headers.get('link') ?? '')?.[1]
  if (link === undefined) return { named: false, url: page.length === pageSize ? behind(page, list) : null }
  const next = URL.canParse(link, url.href) ? new URL(link, url) : null
  if (next?.origin !== url.origin)
    throw new LockstepError(
      'registry-answer',
      `${shownAddress(url)}: the next page of tags lies on another host, which is not asked`,
    )
  return { named: true, url: next }
}

function behind(page: readonly string[], list: URL): URL {
  return new URL(`?n=${pageSize}&last=${encodeURIComponent(page.at(-1) ?? '')}`, list)
}

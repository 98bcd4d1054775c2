import { json, refusal, type Reply, type Request } from './reply.js'
import type { Habits } from './habits.js'
import type { Store } from './store.js'

/** `tags/list` with the registry's own order, page size and `Link`. */
export function listReply(store: Store, habits: Habits, repository: string, request: Request): Reply {
  const found = store.repositories.get(repository)
  if (!found) return refusal(404, 'NAME_UNKNOWN', 'repository name not known to registry')
  const all = [...found.tags.keys()]
  if (habits.list === 'whole') return json(200, { name: repository, tags: all })
  const asked = Number(request.url.searchParams.get('n') ?? '0')
  const size = Math.min(asked > 0 ? asked : habits.pageSize, habits.pageCap)
  const last = request.url.searchParams.get('last')
  const start = last === null ? 0 : all.indexOf(last) + 1
  const page = all.slice(start, start + size)
  const more = start + size < all.length && habits.list === 'paged'
  // GHCR repeats `n` as it was asked for, 0 where it was not, and names only the path (harness.md 2).
  const next = `</v2/${repository}/tags/list?last=${encodeURIComponent(page.at(-1) ?? '')}&n=${asked}>; rel="next"`
  return json(200, { name: repository, tags: page }, more ? { link: next } : {})
}

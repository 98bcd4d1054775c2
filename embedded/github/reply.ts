import type { JsonObject } from '../../src/model/json.js'
import type { Grant, Hub, Repository } from './state.js'

/** The answer to one request; a body of null is sent as no body. */
export interface Answer {
  readonly status: number
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** One REST request that was let through. */
export interface Call {
  readonly hub: Hub
  readonly grant: Grant
  /** Values of the path's parameters, decoded. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: JsonObject
  /** The path with its query, for `Link`. */
  readonly url: string
}

/** One in a repository. */
export interface RepositoryCall extends Call {
  readonly repository: Repository
}

/** An error of the REST API, thrown by whatever refuses a request. */
export class Refusal extends Error {
  readonly answer: Answer
  constructor(status: number, message: string, extra: JsonObject = {}, headers: Readonly<Record<string, string>> = {}) {
    super(message)
    const documentation = { documentation_url: 'https://docs.github.com/rest', status: String(status) }
    this.answer = { status, body: { message, ...extra, ...documentation }, headers }
  }
}

export const notFound = (): Refusal => new Refusal(404, 'Not Found')

/** A 422 whose reason is one sentence. */
export const unprocessable = (message: string): Refusal => new Refusal(422, message)

/** A 422 "Validation Failed" with the reason in `errors`. */
export function invalid(
  resource: string,
  error: { readonly field?: string; readonly code?: string; readonly message?: string },
): Refusal {
  return new Refusal(422, 'Validation Failed', { errors: [{ resource, code: 'custom', ...error }] })
}

export const ok = (body: unknown): Answer => ({ status: 200, body })
export const created = (body: unknown): Answer => ({ status: 201, body })
export const noContent: Answer = { status: 204, body: null }

/** One page of a list, with the `Link` header that leads to the others. */
export function page<T>(call: Call, items: readonly T[], view: (item: T) => unknown): Answer {
  const { items: shown, headers } = cut(call, items)
  return { status: 200, body: shown.map(view), headers }
}

/** The items of the page that a request asks for. */
export function cut<T>(
  { query, hub, url }: Call,
  items: readonly T[],
): { items: readonly T[]; headers: Readonly<Record<string, string>> } {
  const size = Math.min(100, Math.max(1, Number(query.get('per_page') ?? 30) || 30))
  const number = Math.max(1, Number(query.get('page') ?? 1) || 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string): string => {
    const target = new URL(url, hub.apiUrl)
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(number > 1 ? [link(number - 1, 'prev')] : []),
    ...(number < last ? [link(number + 1, 'next'), link(last, 'last')] : []),
    ...(number > 1 ? [link(1, 'first')] : []),
  ]
  const headers: Record<string, string> = links.length === 0 ? {} : { link: links.join(', ') }
  return { items: items.slice((number - 1) * size, number * size), headers }
}

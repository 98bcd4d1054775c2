import { BlockList, isIP } from 'node:net'
import { LockstepError } from '../model/failure.js'
import type { FetchRequest, FetchResponse, SendRequest } from '../model/fetch.js'
import { answerLimit, boundedAnswer, discardBody } from './answer.js'
import { publicWeb } from './gate.js'
import type { Environment, Machine, RunWatch } from './machine.js'
import { signalWithin } from './request-time.js'

/**
 * The proxy for an address by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case), or null; loopback is never proxied. As elsewhere, a
 * proxy may be written without `http://`, and `NO_PROXY` holds names (with their subdomains), `host:port`, addresses, CIDR blocks or `*`. Throws
 * `usage` for what is no http or https address.
 */
export function proxyFor(url: URL, env: Environment): string | null {
  const name = url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY'
  const proxy = valueOf(name, env)
  if (proxy === '' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) return null
  const excluded = valueOf('NO_PROXY', env)
    .split(/[,\s]+/)
    .some((entry) => matches(url, entry.toLowerCase()))
  return excluded ? null : addressOf(proxy, name)
}

function valueOf(name: string, env: Environment): string {
  return (env[name.toLowerCase()] ?? env[name] ?? '').trim()
}

/** The text may hold a password, so that no message repeats it. */
function addressOf(text: string, name: string): string {
  const whole = text.includes('://') ? text : `http://${text}`
  if (URL.canParse(whole) && /^https?:$/.test(new URL(whole).protocol)) return whole
  throw new LockstepError('usage', `${name} is no address of a proxy; write http://host:port`)
}

function matches(url: URL, entry: string): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  const bare = entry.replace(/^\*?\./, '')
  return url.host === bare || url.hostname === bare || url.hostname.endsWith(`.${bare}`) || isInBlock(url, entry)
}

function isInBlock({ hostname }: URL, entry: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, '')
  const [, network = '', bits = ''] = /^([^/]+)\/(\d{1,3})$/.exec(entry) ?? []
  const kind = isIP(network)
  if (kind === 0 || kind !== isIP(host) || Number(bits) > (kind === 4 ? 32 : 128)) return false
  const family = kind === 4 ? 'ipv4' : 'ipv6'
  const block = new BlockList()
  block.addSubnet(network, Number(bits), family)
  return block.check(host, family)
}

/**
 * The one way out of a run: through the gate, then by the machine's fetch, or through the proxy where one is set for an address; Node 20 does not
 * look at these variables itself. Behind a proxy it is the proxy that resolves names, so that the gate sees them as written. undici is loaded
 * only for a proxy. A redirect is given back unless the request says `follow`, and then stays on its server. Each request has
 * a minute in all, its body included, and `most` bytes; null where its reader bounds them itself. Throws `usage` at once where a proxy is no address.
 */
export function proxiedFetch(
  { env, fetch, watch }: Pick<Machine, 'env' | 'fetch' | 'watch'>,
  gate = publicWeb,
  most: number | null = answerLimit,
): SendRequest {
  for (const protocol of ['https', 'http']) proxyFor(new URL(`${protocol}://example.com`), env)
  const agents = new Map<string, ReturnType<typeof openAgent>>()
  const send = async (url: URL, init: FetchRequest): Promise<FetchResponse> => {
    gate.admit(url)
    const proxy = proxyFor(url, env)
    if (proxy === null) return await fetch(url, init, gate)
    const opening = agents.get(proxy) ?? openAgent(proxy)
    agents.set(proxy, opening)
    const { undici, dispatcher } = await opening
    try {
      return await undici.fetch(url, { ...init, dispatcher })
    } catch (error) {
      // a tunnel that was asked for stays open when its request is given up, and would keep the program running
      if (init.signal?.aborted === true) {
        agents.delete(proxy)
        await dispatcher.destroy()
      }
      throw error
    }
  }
  return async (address, init = {}) => {
    const limited = { ...init, redirect: 'manual' as const, signal: signalWithin(init.signal ?? null).signal }
    try {
      const response = await followed(
        new URL(address),
        limited,
        (init.redirect ?? 'follow') === 'follow' ? mostRedirects : 0,
        watch ? watched(send, watch) : send,
      )
      return most === null ? response : boundedAnswer(response, most)
    } catch (error) {
      throw refusalBehind(error) ?? proxyRefusal(error) ?? error
    }
  }
}

function watched(send: Send, watch: RunWatch): Send {
  return async (url, init) => {
    const ended = watch.began(init.method ?? 'GET', url)
    try {
      const response = await send(url, init)
      ended(String(response.status))
      return response
    } catch (error) {
      ended('failed')
      throw error
    }
  }
}

type Send = (url: URL, init: FetchRequest) => Promise<FetchResponse>

const mostRedirects = 5
const redirects = new Set([301, 302, 303, 307, 308])

/** What only reads may be sent somewhere else on the same server, as GitHub does for a repository that was renamed. */
async function followed(url: URL, init: FetchRequest, hops: number, send: Send): Promise<FetchResponse> {
  const response = await send(url, init)
  const location = redirects.has(response.status) ? response.headers.get('location') : null
  const next = location !== null && URL.canParse(location, url.href) ? new URL(location, url) : null
  const reads = init.method === undefined || init.method === 'GET' || init.method === 'HEAD'
  if (hops === 0 || !reads || next?.origin !== url.origin) return response
  await discardBody(response)
  return await followed(next, init, hops - 1, send)
}

/** The refusal of a gate, which fetch hides in a cause. */
function refusalBehind(error: unknown): LockstepError | null {
  if (error instanceof LockstepError) return error
  return error instanceof Error && error.cause !== undefined ? refusalBehind(error.cause) : null
}

/** What a proxy answered instead of opening a tunnel: undici hides it behind "Request was cancelled". */
function proxyRefusal(error: unknown): Error | null {
  if (!(error instanceof Error)) return null
  const status = /^Proxy response \((\d{3})\)/.exec(error.message)?.[1]
  return status === undefined ? proxyRefusal(error.cause) : new Error(`the proxy answered ${status}`)
}

async function openAgent(uri: string) {
  const undici = await import('undici')
  return { undici, dispatcher: new undici.ProxyAgent(uri) }
}

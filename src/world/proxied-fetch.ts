import { BlockList, isIP } from 'node:net'
import { LockstepError } from '../model/failure.js'
import type { SendRequest } from '../model/fetch.js'
import type { Environment, Machine } from '../world/machine.js'

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
 * The machine's fetch, through the proxy where one is set for an address; Node 20 does not look at these variables itself. undici is loaded only
 * then. Throws `usage` at once where a proxy is no address.
 */
export function proxiedFetch({ env, fetch }: Pick<Machine, 'env' | 'fetch'>): SendRequest {
  for (const protocol of ['https', 'http']) proxyFor(new URL(`${protocol}://example.com`), env)
  const agents = new Map<string, ReturnType<typeof openAgent>>()
  return async (address, init) => {
    const url = new URL(address)
    const proxy = proxyFor(url, env)
    if (proxy === null) return fetch(url, init)
    const opening = agents.get(proxy) ?? openAgent(proxy)
    agents.set(proxy, opening)
    const { undici, dispatcher } = await opening
    try {
      return await undici.fetch(url, { ...init, dispatcher })
    } catch (error) {
      // a tunnel that was asked for stays open when its request is given up, and would keep the program running
      if (init?.signal?.aborted === true) {
        agents.delete(proxy)
        await dispatcher.destroy()
      }
      throw error
    }
  }
}

async function openAgent(uri: string) {
  const undici = await import('undici')
  return { undici, dispatcher: new undici.ProxyAgent(uri) }
}

import type { Fetch } from './world.js'

type Env = Readonly<Record<string, string | undefined>>

/** The proxy for an address by `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` (either case), or null. Loopback is never proxied. */
export function proxyFor(url: URL, env: Env): string | null {
  const of = (name: string) => env[name.toLowerCase()] ?? env[name] ?? ''
  const proxy = of(url.protocol === 'https:' ? 'HTTPS_PROXY' : 'HTTP_PROXY')
  if (proxy === '' || ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname)) return null
  const excluded = of('NO_PROXY')
    .split(',')
    .some((entry) => matches(url, entry.trim().toLowerCase()))
  return excluded ? null : proxy
}

function matches(url: URL, entry: string): boolean {
  if (entry === '') return false
  if (entry === '*') return true
  const bare = entry.replace(/^\*?\./, '')
  return url.host === bare || url.hostname === bare || url.hostname.endsWith(`.${bare}`)
}

/** Fetch that goes through the proxy where one is set; undici is loaded only then. */
export function proxied(env: Env, direct: Fetch): Fetch {
  return async (url, request) => {
    const proxy = proxyFor(new URL(url), env)
    if (proxy === null) return direct(url, request)
    const undici = await import('undici')
    const dispatcher = new undici.ProxyAgent(proxy)
    // Giving up a request leaves its tunnel open, and a proxy that never answers would keep the program from ending.
    request.signal.addEventListener('abort', () => void dispatcher.destroy().catch(() => null), { once: true })
    return undici.fetch(url, { ...request, dispatcher })
  }
}

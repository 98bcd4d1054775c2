import { describe, expect, it, vi } from 'vitest'
import { createAuthority, startInternet } from '../../embedded/network/index.js'
import { proxiedFetch, proxyFor } from '../../src/world/proxied-fetch.js'

const proxy = 'http://proxy:3128'

describe('the proxy of an address', () => {
  const env = { HTTPS_PROXY: proxy, NO_PROXY: 'internal.example,.corp, 10.0.0.0/8 ghcr.io:8443,fd00::/8,bad/99' }
  it.each([
    ['https://ghcr.io/', proxy],
    ['https://ghcr.io:8443/', null],
    ['https://internal.example/', null],
    ['https://a.internal.example/', null],
    ['https://notinternal.example/', proxy],
    ['https://x.corp/', null],
    ['https://10.1.2.3/', null],
    ['https://11.1.2.3/', proxy],
    ['https://[fd00::1]/', null],
    ['https://[fe00::1]/', proxy],
    ['http://ghcr.io/', null],
    ['https://127.0.0.1/', null],
    ['https://localhost:5000/', null],
  ])('%s', (url, expected) => expect(proxyFor(new URL(url), env)).toBe(expected))

  it.each([
    [{ https_proxy: proxy }, proxy],
    [{ HTTPS_PROXY: ' proxy:3128 ' }, proxy],
    [{ https_proxy: proxy, HTTPS_PROXY: 'http://other' }, proxy],
    [{ HTTPS_PROXY: proxy, NO_PROXY: '*' }, null],
    [{ HTTP_PROXY: proxy }, null],
    [{}, null],
  ])('by %j', (env, expected) => expect(proxyFor(new URL('https://ghcr.io'), env)).toBe(expected))

  it.each(['socks5://user:secret@proxy', 'http://user:secret@:3128'])('%s is refused, and not repeated', (text) => {
    const ask = () => proxyFor(new URL('https://ghcr.io'), { HTTPS_PROXY: text })
    expect(ask).toThrow(/^HTTPS_PROXY is no address of a proxy/)
    expect(ask).not.toThrow(/secret/)
  })
})

it('leaves no connection behind to a proxy that never answers', async () => {
  const internet = await startInternet({ hosts: {}, authority: await createAuthority([]), isDeaf: true })
  const send = proxiedFetch({ env: { HTTPS_PROXY: internet.proxy }, fetch })
  const patience = new AbortController()
  const answer = send('https://ghcr.io/v2/', { signal: patience.signal })
  const refused = expect(answer).rejects.toThrow('aborted')
  await vi.waitFor(() => expect(internet.tunnels).toEqual([{ target: 'ghcr.io:443', authorization: null }]), 30_000)
  patience.abort()
  await refused
  await vi.waitFor(() => expect(internet.connections).toBe(0), 30_000)
  await internet.close()
})

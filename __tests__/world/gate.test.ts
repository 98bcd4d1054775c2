import { describe, expect, it } from 'vitest'
import { addressRefusal, jobGate, publicGate, publicWeb, strayingOf, type RequestGate } from '../../src/world/gate.js'

/** Why a gate shuts, or null. */
function shut(ask: () => void): string | null {
  try {
    ask()
    return null
  } catch (error) {
    return error instanceof Error ? error.message : 'it fails'
  }
}

const metadata = '169.254.169.254'

describe('a name that leads to an address', () => {
  const never = `it resolves to ${metadata}: link-local and metadata addresses are never asked`
  it.each<readonly [host: string, address: string, isListed: boolean, why: string | null]>([
    ['ghcr.io', '140.82.112.3', false, null],
    ['ghcr.io', '10.0.0.1', false, 'it resolves to 10.0.0.1, a private address'],
    ['ghcr.io', '10.0.0.1', true, null],
    ['10.0.0.2', '10.0.0.1', false, null],
    ['ghcr.io', '127.0.0.1', false, 'it resolves to 127.0.0.1, a loopback address'],
    ['localhost', '127.0.0.1', false, null],
    ['localhost', '10.0.0.1', false, 'it resolves to 10.0.0.1, a private address'],
    ['ghcr.io', metadata, false, never],
    ['ghcr.io', metadata, true, never],
    [metadata, metadata, true, never],
  ])('%s at %s, listed: %s', (host, address, isListed, why) =>
    expect(strayingOf(host, address, () => isListed)).toBe(why),
  )
})

describe('an address as it is written', () => {
  it.each<readonly [url: string, why: string | null]>([
    ['https://ghcr.io/v2/', null],
    ['http://localhost:5000/', null],
    ['ftp://ghcr.io/', 'ftp: is no way to a server'],
    ['file:///etc/passwd', 'file: is no way to a server'],
    [`http://${metadata}/`, 'link-local and metadata addresses are never asked'],
    ['https://a@ghcr.io/', 'credentials do not belong in an address; log in instead'],
    ['https://:b@ghcr.io/', 'credentials do not belong in an address; log in instead'],
  ])('%s', (url, why) => expect(addressRefusal(new URL(url))).toBe(why))
})

describe('a gate', () => {
  const web = publicWeb
  const named = publicGate(['api.github.com'], 'forge-denied')
  const job = jobGate(['https://git.example:8443/api'])
  it.each<readonly [of: string, gate: RequestGate, url: string, is: boolean]>([
    ['the web', web, 'https://ghcr.io/', true],
    ['the web', web, 'http://ghcr.io/', false],
    ['the web', web, 'https://10.0.0.1/', false],
    ['the web', web, 'https://localhost/', false],
    ['one host', named, 'https://api.github.com/x', true],
    ['one host', named, 'https://api.github.com:8443/', false],
    ['one host', named, 'https://github.com/', false],
    ['the job', job, 'https://git.example:8443/other', true],
    ['the job', job, 'https://git.example/', false],
    ['the job', job, 'http://git.example:8443/', false],
    ['the job', job, 'https://a:b@git.example:8443/', false],
  ])('to %s is open: %s', (_of, gate, url, is) => expect(shut(() => gate.admit(new URL(url))) === null).toBe(is))
  it.each<readonly [of: string, gate: RequestGate, address: string, is: boolean]>([
    ['the web', web, '140.82.112.3', true],
    ['the web', web, '10.0.0.1', false],
    ['the web', web, metadata, false],
    ['one host', named, '10.0.0.1', false],
    ['the job', job, '10.0.0.1', true],
    ['the job', job, metadata, false],
  ])('to %s leads to %s', (_of, gate, address, is) =>
    expect(shut(() => gate.admitAddress('git.example', '443', address)) === null).toBe(is),
  )
})

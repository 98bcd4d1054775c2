import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import type { buildConnector } from 'undici'
import type { FetchResponse } from '../model/fetch.js'
import type { RequestGate } from './gate.js'

/** Fetch whose connections pass a gate. */
export type GatedFetch = (address: string | URL, init: RequestInit, gate: RequestGate) => Promise<FetchResponse>

/** Resolves a name to all its addresses. */
export type LookUp = (host: string, done: (error: Error | null, addresses: readonly LookupAddress[]) => void) => void

const systemLookUp: LookUp = (host, done) => {
  lookUp(host, { all: true }, (error, addresses) => done(error, error ? [] : addresses))
}

/**
 * A fetch that asks the gate with each address just before its socket opens: the addresses that were looked at are the ones that are
 * dialled, so that a name cannot resolve to something else in between. Redirects are not followed.
 */
export function gatedFetch(resolve: LookUp = systemLookUp): GatedFetch {
  const agents = new WeakMap<RequestGate, ReturnType<typeof openAgent>>()
  return async (address, init, gate) => {
    const opening = agents.get(gate) ?? openAgent(gate, resolve)
    agents.set(gate, opening)
    const { undici, dispatcher } = await opening
    return await undici.fetch(address, { ...init, redirect: 'manual', dispatcher })
  }
}

async function openAgent(gate: RequestGate, resolve: LookUp) {
  const undici = await import('undici')
  const connect = gated(undici.buildConnector, gate, resolve)
  return { undici, dispatcher: new undici.Agent({ connect }) }
}

function gated(build: typeof buildConnector, gate: RequestGate, resolve: LookUp): buildConnector.connector {
  return (options, done) => {
    const host = options.hostname.replace(/^\[|\]$/g, '')
    const port = options.port === '' ? (options.protocol === 'https:' ? '443' : '80') : options.port
    const admit = (address: string) => gate.admitAddress(options.hostname, port, address)
    try {
      if (isIP(host) !== 0) admit(host)
      build({ lookup: admittedLookup(resolve, admit) })(options, done)
    } catch (error) {
      done(error instanceof Error ? error : new Error(String(error)), null)
    }
  }
}

function admittedLookup(resolve: LookUp, admit: (address: string) => void): LookupFunction {
  return (host, options, done) => {
    resolve(host, (error, addresses) => {
      const refused = error ?? refusalAmong(addresses, admit)
      const [first] = addresses
      if (refused || !first) done(refused ?? new Error(`${host} has no address`), '')
      else if (options.all === true) done(null, [...addresses])
      else done(null, first.address, first.family)
    })
  }
}

/** One address that must not be dialled is enough: which of them would be taken is not ours to say. */
function refusalAmong(addresses: readonly LookupAddress[], admit: (address: string) => void): Error | null {
  try {
    for (const { address } of addresses) admit(address)
    return null
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error))
  }
}

import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import type { FetchRequest, FetchResponse } from '../model/fetch.js'
import { openConnections, sendOver, type Connections } from './connection.js'
import type { RequestGate } from './gate.js'

/** Fetch whose connections pass a gate. */
export type GatedFetch = (address: string | URL, request: FetchRequest, gate: RequestGate) => Promise<FetchResponse>

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
  const opened = new WeakMap<RequestGate, Connections>()
  return async (address, request, gate) => {
    const connections = opened.get(gate) ?? openConnections()
    opened.set(gate, connections)
    const url = new URL(address)
    const port = url.port === '' ? (url.protocol === 'https:' ? '443' : '80') : url.port
    const admit = (dialled: string) => gate.admitAddress(url.hostname, port, dialled)
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0) admit(host)
    return await sendOver(connections, url, request, admittedLookup(resolve, admit))
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

import { createServer, type IncomingMessage } from 'node:http'
import { connect, type AddressInfo, type Server, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { createServer as createTlsServer, type TLSSocket } from 'node:tls'
import type { Authority } from './authority.js'

/** One tunnel that was asked for. */
interface Tunnel {
  /** `host:port`, as the client named it. */
  readonly target: string
  /** The header `Proxy-Authorization`, or null. */
  readonly authorization: string | null
}

export interface InternetOptions {
  /** Host to the port on loopback that answers for it over plain http; others do not exist. */
  readonly hosts: Readonly<Record<string, number>>
  readonly authority: Authority
  /** Takes connections and never answers. */
  readonly isDeaf?: boolean
}

/** A CONNECT proxy on loopback behind which named hosts speak TLS: public https addresses without a network. */
export interface Internet {
  /** `http://127.0.0.1:PORT`, for `HTTPS_PROXY`. */
  readonly proxy: string
  readonly tunnels: readonly Tunnel[]
  /** Connections that are open now. */
  readonly connections: number
  close(): Promise<void>
}

/** Starts the proxy and the one server that ends TLS for all hosts. */
export async function startInternet({ hosts, authority, isDeaf = false }: InternetOptions): Promise<Internet> {
  const tunnels: Tunnel[] = []
  const sockets = new Set<Duplex>()
  const keep = <T extends Duplex>(socket: T): T => {
    sockets.add(socket)
    return socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
  }
  const secure = createTlsServer({ cert: authority.certificate, key: authority.key }, (socket: TLSSocket) => {
    const port = hosts[String(socket.servername)]
    if (port === undefined) socket.destroy()
    else join(keep(socket), keep(connect(port, '127.0.0.1')))
  })
  await listen(secure)
  const proxy = createServer((_, response) => response.writeHead(405).end())
  proxy.on('connection', (socket: Socket) => keep(socket))
  proxy.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    const target = request.url ?? ''
    tunnels.push({ target, authorization: request.headers['proxy-authorization'] ?? null })
    if (isDeaf) {
      client.on('end', () => client.end()).resume()
      return
    }
    const [host = '', port] = target.split(':')
    if (port !== '443' || !Object.hasOwn(hosts, host)) client.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
    else {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      const server = keep(connect(portOf(secure), '127.0.0.1'))
      server.write(head)
      join(client, server)
    }
  })
  await listen(proxy)
  return {
    proxy: `http://127.0.0.1:${portOf(proxy)}`,
    tunnels,
    get connections() {
      return sockets.size
    },
    close: async () => {
      for (const socket of sockets) socket.destroy()
      await Promise.all([secure, proxy].map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}

function join(one: Duplex, other: Duplex): void {
  one.pipe(other).pipe(one)
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function portOf(server: { address(): string | AddressInfo | null }): number {
  const address = server.address()
  return typeof address === 'object' && address !== null ? address.port : 0
}

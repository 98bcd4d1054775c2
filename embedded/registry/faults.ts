import type { ServerResponse } from 'node:http'
import type { Reply, Request } from './reply.js'

/** One way to misbehave. */
export type Fault =
  | { readonly kind: 'delay'; readonly milliseconds: number }
  /** The connection breaks before any answer. */
  | { readonly kind: 'reset' }
  /** Headers promise the whole body; the connection breaks after `bytes`. */
  | { readonly kind: 'truncate'; readonly bytes: number }
  /** The body ends after `bytes`, with a Content-Length that agrees. */
  | { readonly kind: 'shorten'; readonly bytes: number }
  | {
      readonly kind: 'answer'
      readonly status: number
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: string | Uint8Array
    }
  /** The right answer with other headers or another body. */
  | {
      readonly kind: 'bend'
      readonly headers?: Readonly<Record<string, string>>
      readonly body?: (body: Buffer) => Uint8Array
    }
  /** Writes the answer by hand: endless streams and the like. */
  | { readonly kind: 'write'; readonly write: (response: ServerResponse, request: Request) => void }

/** Which requests a fault meets, and how many of them; all by default. */
export interface FaultRule {
  readonly method?: string
  /** A path with its query, matched as a whole text or by a pattern. */
  readonly path: string | RegExp
  readonly times?: number
  readonly fault: Fault
}

/** Rules in the order in which they were set, each with what is left of it. */
export class Faults {
  #rules: { readonly rule: FaultRule; left: number }[] = []

  /** Sets a rule and gives the function that lifts it. */
  add(rule: FaultRule): () => void {
    const entry = { rule, left: rule.times ?? Infinity }
    this.#rules.push(entry)
    return () => (this.#rules = this.#rules.filter((other) => other !== entry))
  }

  clear(): void {
    this.#rules = []
  }

  /** Whether a request meets one, which is not counted. */
  meets(request: Request): boolean {
    return this.#metBy(request) !== undefined
  }

  /** The fault that this request meets, counted, or null. */
  take(request: Request): Fault | null {
    const met = this.#metBy(request)
    if (!met) return null
    met.left--
    return met.rule.fault
  }

  #metBy(request: Request) {
    const asked = request.url.pathname + request.url.search
    return this.#rules.find(
      ({ rule, left }) =>
        left > 0 &&
        (rule.method === undefined || rule.method === request.method) &&
        (typeof rule.path === 'string' ? rule.path === asked : rule.path.test(asked)),
    )
  }
}

/** Sends an answer, bent by a fault. */
export async function send(
  response: ServerResponse,
  request: Request,
  reply: Reply,
  fault: Fault | null,
): Promise<void> {
  switch (fault?.kind) {
    case undefined:
    case 'bend':
    case 'answer':
    case 'shorten':
      break
    case 'reset':
      response.socket?.resetAndDestroy()
      return
    case 'truncate':
      response.writeHead(reply.status, { ...reply.headers, 'content-length': String(reply.body.length) })
      response.write(reply.body.subarray(0, fault.bytes), () => response.socket?.destroy())
      return
    case 'write':
      fault.write(response, request)
      return
    case 'delay':
      await new Promise((resolve) => setTimeout(resolve, fault.milliseconds))
      break
  }
  plainly(response, request, fault === null ? reply : bent(reply, fault))
}

function bent(reply: Reply, fault: Fault): Reply {
  switch (fault.kind) {
    case 'shorten':
      return { ...reply, body: reply.body.subarray(0, fault.bytes) }
    case 'answer':
      return { status: fault.status, headers: fault.headers ?? {}, body: Buffer.from(fault.body ?? '') }
    case 'bend': {
      // A copy: what is bent may be changed in place, and registries share their bytes.
      const body = fault.body ? Buffer.from(fault.body(Buffer.from(reply.body))) : reply.body
      return { status: reply.status, headers: { ...reply.headers, ...fault.headers }, body }
    }
    default:
      return reply
  }
}

function plainly(response: ServerResponse, request: Request, reply: Reply): void {
  if (response.destroyed) return
  response.writeHead(reply.status, { 'content-length': String(reply.body.length), ...reply.headers })
  response.end(request.method === 'HEAD' ? undefined : reply.body)
}

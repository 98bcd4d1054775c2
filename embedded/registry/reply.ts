/** An answer before it goes out, so that faults can bend it. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A request as the registry's rules see it. */
export interface Request {
  readonly method: string
  readonly url: URL
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A JSON answer. */
export function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(body)),
  }
}

/** An answer without content. */
export function empty(status: number, headers: Readonly<Record<string, string>> = {}): Reply {
  return { status, headers, body: Buffer.alloc(0) }
}

/** An error in the format of the distribution specification. */
export function refusal(
  status: number,
  code: string,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return json(status, { errors: [{ code, message }] }, headers)
}

/** An answer of the global fetch or of undici's; they are no instances of one class. */
export type FetchResponse = Pick<
  Response,
  'ok' | 'status' | 'statusText' | 'url' | 'headers' | 'body' | 'text' | 'json' | 'arrayBuffer'
>

/** Fetch without the form that takes a `Request`. */
export type SendRequest = (address: string | URL, init?: RequestInit) => Promise<FetchResponse>

/** What a request says beside its address. */
export interface FetchRequest {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
  readonly redirect?: 'follow' | 'manual' | 'error'
  readonly signal?: AbortSignal | null
}

/** Headers of an answer; a name is found in any case. */
export interface AnswerHeaders extends Iterable<readonly [string, string]> {
  get(name: string): string | null
}

/** As much of an answer as is read; those of fetch and undici fit as well as our own. */
export interface FetchResponse {
  readonly ok: boolean
  readonly status: number
  readonly statusText: string
  readonly url: string
  readonly headers: AnswerHeaders
  /** Read once, here or by one of the three ways below; null where there is none. */
  readonly body: AsyncIterable<Uint8Array> | null
  text(): Promise<string>
  json(): Promise<unknown>
  arrayBuffer(): Promise<ArrayBuffer>
}

/** Fetch without the form that takes a `Request`. */
export type SendRequest = (address: string | URL, request?: FetchRequest) => Promise<FetchResponse>

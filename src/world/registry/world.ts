import type { RegistryLogin } from '../../model/registry.js'
import type { Clock } from '../../model/workspace.js'

/** As much of a fetch response as the client reads; the global one and undici's both fit. */
export interface HttpResponse {
  readonly status: number
  readonly headers: { get(name: string): string | null }
  readonly body: AsyncIterable<Uint8Array> | null
}

interface HttpRequest {
  readonly method: string
  readonly headers: Record<string, string>
  readonly body?: string
  readonly redirect: 'manual'
  readonly signal: AbortSignal
}

type Fetch = (url: string, request: HttpRequest) => Promise<HttpResponse>

/** What a credential program printed; a program that fails says so in `output` too. */
export type ProgramAnswer =
  | { readonly kind: 'done'; readonly output: string }
  /** `reason` completes "which …": `is not installed`, `ended with code 1`. */
  | { readonly kind: 'failed'; readonly reason: string; readonly output: string }

/** The files that a layer unpacks to, by their paths. */
export type LayerFiles = ReadonlyMap<string, Uint8Array>

/** Layers that were unpacked before, by digest and by which of their files were wanted. Bytes are verified before anybody asks for them here. */
export interface UnpackedLayers {
  get(wanted: (path: string) => boolean, digest: string, unpack: () => Promise<LayerFiles>): Promise<LayerFiles>
}

/** What the client takes from outside. */
export interface RegistryWorld {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly fetch: Fetch
  readonly clock: Clock
  sleep(milliseconds: number): Promise<void>
  /** From 0 up to 1. */
  random(): number
  /** The text of a file, or null where it is not there. */
  readFile(path: string): Promise<string | null>
  /** Runs a Docker credential program with its input. */
  run(command: string, args: readonly string[], input: string): Promise<ProgramAnswer>
  readonly githubToken: string | null
  /** Credentials that the caller was given for single hosts. */
  readonly logins: readonly RegistryLogin[]
  /** What runs on the same machine share; absent where a run is alone. */
  readonly layers?: UnpackedLayers
  /** One request's time and the run's, in milliseconds, for tests; what the settings say otherwise, and 5 min. */
  readonly timeouts?: { readonly request: number; readonly run: number }
}

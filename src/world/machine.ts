import type { DocumentReader } from '../model/layout.js'
import type { Clock } from '../model/workspace.js'
import { gatedFetch, type GatedFetch } from './gated-fetch.js'
import type { StartGit } from './history/process.js'
import type { UnpackedLayers } from './registry/world.js'

/** Variables of a process by name. */
export type Environment = Readonly<Record<string, string | undefined>>

/** Is told of each request of a run, and of its stages. What `began` gives is told how it ended: the status, or `failed`. */
export interface RunWatch {
  /** What the run does from now on, in a few words. */
  stage(text: string): void
  began(method: string, url: URL): (outcome: string) => void
}

/** The machine that a run is on. The edges hand it in and nothing below them looks at the process itself, so that runs share one. */
export interface Machine {
  readonly env: Environment
  /** Where relative paths start. */
  readonly cwd: string
  readonly clock: Clock
  /** The network, without a look at proxies. */
  readonly fetch: GatedFetch
  /** Milliseconds that a second of waiting takes: 1000, or none where nothing is gained by waiting. */
  readonly second: number
  /** Starts git; absent where this process does. */
  readonly git?: StartGit
  /** Path of the helm that is to be run, or null for none; absent where the PATH is asked. */
  readonly helm?: string | null
  /** What earlier runs on it unpacked; absent where a run is alone. */
  readonly layers?: UnpackedLayers
  /** Reads files, and knows those of earlier runs on it; absent where a run is alone. */
  readonly reader?: DocumentReader
  /** Is told that a command is loaded and begins; absent where nobody wants to know. */
  readonly begins?: () => void
  /** Sees what is asked; absent where nobody looks. */
  readonly watch?: RunWatch
}

/** This process and its machine. */
export function thisMachine(): Machine {
  return {
    env: process.env,
    cwd: process.cwd(),
    clock: { now: () => new Date() },
    fetch: gatedFetch(),
    second: 1000,
  }
}

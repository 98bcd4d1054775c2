import { createHash } from 'node:crypto'
import type { ChangedFile } from '../model/change.js'

/** Path, mode, old and new blob of one file; an id is empty where there is no file. */
export type PlanRow = readonly [path: string, mode: string, before: string, after: string]

/** The hash of a plan: path, old blob, mode and new content of every file, so that equal plans have equal hashes wherever they are made. */
export function planHash(files: readonly ChangedFile[]): string {
  return planRowsHash(files.map(({ path, mode, before, after }) => [path, mode, blobId(before), blobId(after)]))
}

/** The same hash from the ids that a repository gives. */
export function planRowsHash(rows: readonly PlanRow[]): string {
  return createHash('sha256')
    .update(JSON.stringify([...rows].sort()))
    .digest('hex')
}

/** Git's id of a blob; empty for none. */
export function blobId(bytes: Uint8Array | null): string {
  if (bytes === null) return ''
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The trailers of our commits (pull-requests.md). */
export function trailers(set: string, target: string, plan: string): string {
  return `Flux-Lockstep-Set: ${set}\nFlux-Lockstep-Target: ${target}\nFlux-Lockstep-Plan: ${plan}`
}

/** The value of one of our trailers, the last where there are several; null where there is none. */
export function trailerOf(message: string, name: 'Set' | 'Target' | 'Plan'): string | null {
  const found = message.split('\n').filter((line) => line.startsWith(`Flux-Lockstep-${name}: `))
  return found.at(-1)?.slice(`Flux-Lockstep-${name}: `.length).trim() ?? null
}

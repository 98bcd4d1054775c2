import { createHash } from 'node:crypto'
import type { ChangedFile } from '../model/change.js'

/** The hash of a plan: path, old blob, mode and new content of every file, so that equal plans have equal hashes wherever they are made. */
export function planHash(files: readonly ChangedFile[]): string {
  const rows = files.map(({ path, mode, before, after }) => [path, mode, blobId(before), blobId(after)])
  return createHash('sha256').update(JSON.stringify(rows.sort())).digest('hex')
}

/** Git's id of a blob; empty for none. */
function blobId(bytes: Uint8Array | null): string {
  if (bytes === null) return ''
  return createHash('sha1').update(`blob ${bytes.length}\0`).update(bytes).digest('hex')
}

/** The trailers of our commits (pull-requests.md). */
export function trailers(set: string, target: string, plan: string): string {
  return `Flux-Lockstep-Set: ${set}\nFlux-Lockstep-Target: ${target}\nFlux-Lockstep-Plan: ${plan}`
}

import type { SourceFile } from '../model/file.js'
import { reportedPin, type Pin } from '../model/pin.js'

/** A checksum, or a hash as https://www.w3.org/TR/SRI/ writes it; the digest of an image is part of its reference. */
const contentHash = /\bsha(?:256|512)-[0-9A-Za-z+/]{43,}|(?<!@sha256:)\b[0-9a-f]{64}\b/
/** Lines below a version among which its checksum is looked for. */
const below = 3
/** A file may hold ten thousand pins, and its lines are looked at once. */
const known = new WeakMap<SourceFile, ReadonlySet<number>>()

/** A version beside a checksum of what it names, or in Nix, is only reported: the checksum is not known before the download. */
export function heldByHash(pin: Pin, file: SourceFile | undefined): Pin {
  if (pin.action !== 'follow' || !file || !(pin.file.endsWith('.nix') || hashAround(pin, file))) return pin
  return reportedPin(pin, 'its content hash would have to change with it')
}

function hashAround({ line }: Pin, file: SourceFile): boolean {
  const hashes = known.get(file) ?? linesWithHash(file)
  known.set(file, hashes)
  for (let at = line - 1; at <= line + below; at++) if (hashes.has(at)) return true
  return false
}

/** Lines from 1. */
function linesWithHash({ text }: SourceFile): ReadonlySet<number> {
  const found = new Set<number>()
  for (const [index, line] of text.split('\n').entries()) if (contentHash.test(line)) found.add(index + 1)
  return found
}

import type { SourceFile } from '../model/file.js'
import type { Pin } from '../model/pin.js'

/** A checksum, or a hash as https://www.w3.org/TR/SRI/ writes it; the digest of an image is part of its reference. */
const contentHash = /\bsha(?:256|512)-[0-9A-Za-z+/]{43,}|(?<!@sha256:)\b[0-9a-f]{64}\b/
/** Lines below a version among which its checksum is looked for. */
const below = 3

/** A version beside a checksum of what it names, or in Nix, is only reported: the checksum is not known before the download. */
export function heldByHash(pin: Pin, file: SourceFile): Pin {
  if (pin.action !== 'follow' || !(pin.file.endsWith('.nix') || hashAround(pin, file))) return pin
  return { ...pin, action: 'report', reason: 'its content hash would have to change with it', place: null }
}

function hashAround({ line }: Pin, { text }: SourceFile): boolean {
  return text
    .split('\n')
    .slice(Math.max(0, line - 2), line + below)
    .some((each) => contentHash.test(each))
}

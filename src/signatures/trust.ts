import { TrustedRoot } from '@sigstore/protobuf-specs'
import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' }
import { toTrustMaterial, Verifier } from '@sigstore/verify'
import { LockstepError, messageOf } from '../model/failure.js'
import type { RootOrigin } from '../model/signature.js'
import { publicGate } from '../world/gate.js'
import { publicGood, refreshedTarget, type Download } from './tuf.js'

/** Whose signatures count, and where that knowledge came from. */
export interface Trust {
  readonly verifier: Verifier
  readonly root: RootOrigin
}

/** Where the trusted root is taken from: a file of the user's, or the public-good root over TUF within `timeout` milliseconds. */
export type RootSource =
  | { readonly kind: 'file'; readonly path: string; readonly bytes: Uint8Array | null }
  | { readonly kind: 'tuf'; readonly timeout: number; readonly fetch: Download }

/** Nothing but Sigstore's own repository is asked for the root. */
export const tufGate = publicGate([new URL(publicGood).host], 'signature')

/** Five seconds are enough for six small files, and little beside a pull. */
export const tufTimeout = 5000

/** The root of a source; out of reach of TUF, the one that ships with this program. Throws `signature` where a file is no trusted root. */
export async function loadTrust(source: RootSource): Promise<Trust> {
  if (source.kind === 'file') return { verifier: verifierOfFile(source), root: 'file' }
  const { root: firstRoot, targets } = shipped()
  const refreshed = await refreshedTarget('trusted_root.json', firstRoot, source)
  const root = parseRoot(refreshed ?? targets['trusted_root.json'])
  return { verifier: verifierOf(root), root: refreshed === null ? 'bundled' : 'refreshed' }
}

/** A verifier that asks for one log entry, one certificate log entry and one timestamp. */
export function verifierOf(root: TrustedRoot): Verifier {
  return new Verifier(toTrustMaterial(root), { tlogThreshold: 1, ctlogThreshold: 1, timestampThreshold: 1 })
}

function verifierOfFile({ path, bytes }: Extract<RootSource, { kind: 'file' }>): Verifier {
  const refused = (what: string, cause?: unknown): LockstepError =>
    new LockstepError('settings', `sigstore-trusted-root: ${path} ${what}`, { cause })
  if (bytes === null) throw refused('is not in the repository; correct the path.')
  const read = <T>(from: () => T): T => {
    try {
      return from()
    } catch (cause) {
      throw refused(`cannot be read: ${messageOf(cause)}`, cause)
    }
  }
  const root = read(() => parseRoot(bytes))
  if (root.certificateAuthorities.length === 0)
    throw refused('names no certificate authority; it has to be a trusted_root.json.')
  const log = withoutStart(root)
  if (log !== null)
    throw refused(`does not say since when the log ${log} counts; give its publicKey a validFor with a start.`)
  return read(() => verifierOf(root))
}

/**
 * The first log whose key has no beginning, by its address. The verifier would take its word for any time
 * (https://github.com/sigstore/sigstore-conformance, trust-root-tlog-missing-validity-start).
 */
function withoutStart({ tlogs, ctlogs }: TrustedRoot): string | null {
  return [...tlogs, ...ctlogs].find(({ publicKey }) => publicKey?.validFor?.start === undefined)?.baseUrl ?? null
}

/** What ships with this program: the root of TUF that updates begin from, and the targets as they were then. */
function shipped() {
  const seed = seeds[publicGood]
  const decode = (text: string): Buffer => Buffer.from(text, 'base64')
  return {
    root: decode(seed['root.json']),
    targets: { 'trusted_root.json': decode(seed.targets['trusted_root.json']) },
  }
}

function parseRoot(bytes: Uint8Array): TrustedRoot {
  return TrustedRoot.fromJSON(JSON.parse(Buffer.from(bytes).toString('utf8')))
}

import type { SignatureFormat } from '../model/signature.js'
import type { SignerIdentity } from './identity.js'

/** What is known of one artifact's signature. A bad one never counts as missing. */
export type SignatureVerdict =
  | { readonly kind: 'verified'; readonly format: SignatureFormat; readonly identity: SignerIdentity }
  | { readonly kind: 'invalid'; readonly why: string }
  /** `other` names the first signer whose signature is there and is not the one that is looked for. */
  | { readonly kind: 'missing'; readonly other: string | null }
  | { readonly kind: 'unreachable'; readonly why: string }

/** One signature as found: where it verifies, who made it; with a key, which only its owner's public key could verify; else why not. */
export type Attempt =
  | { readonly kind: 'signed'; readonly format: SignatureFormat; readonly identity: SignerIdentity }
  | { readonly kind: 'key' }
  | { readonly kind: 'rejected'; readonly why: string }

/** Who may have signed, and what the signature of somebody else means there. */
export interface Expectation {
  readonly accepts: (identity: SignerIdentity) => boolean
  /** At upstream's own repositories nobody else signs; a mirror's owner may add a signature of their own. */
  readonly others: 'wrong' | 'ignored'
}

/** Any good signature by an accepted signer is enough; without one, any bad one is reported, and no signature at all is `missing`. */
export function judgeAttempts(attempts: readonly Attempt[], { accepts, others }: Expectation): SignatureVerdict {
  let why: string | null = null
  let other: string | null = null
  for (const attempt of attempts) {
    if (attempt.kind === 'signed' && accepts(attempt.identity)) return { ...attempt, kind: 'verified' }
    if (attempt.kind === 'rejected') why ??= attempt.why
    else other ??= attempt.kind === 'key' ? 'somebody with a key' : attempt.identity.subject
  }
  if (why === null && other !== null && others === 'wrong')
    why = `it is signed by ${other}, not by upstream's release workflow`
  return why === null ? { kind: 'missing', other } : { kind: 'invalid', why }
}

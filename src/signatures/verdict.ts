import type { Identity } from './identity.js'

/** `v2`: simple signing under the tag `sha256-<hex>.sig`; `v3`: a Sigstore bundle that refers to the artifact. */
export type SignatureFormat = 'v2' | 'v3'

/** What is known of one artifact's signature. A bad one never counts as missing. */
export type SignatureVerdict =
  | { readonly kind: 'verified'; readonly format: SignatureFormat; readonly identity: Identity }
  | { readonly kind: 'invalid'; readonly why: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreachable'; readonly why: string }

/** One signature as found: where it verifies, who made it; else why not. */
export type Attempt =
  | { readonly kind: 'signed'; readonly format: SignatureFormat; readonly identity: Identity }
  | { readonly kind: 'rejected'; readonly why: string }

/** Any good signature by an accepted signer is enough; without one, any bad one is reported, and no signature at all is `missing`. */
export function judgeAttempts(
  attempts: readonly Attempt[],
  accepts: (identity: Identity) => boolean,
): SignatureVerdict {
  let why: string | null = null
  for (const attempt of attempts) {
    if (attempt.kind === 'signed' && accepts(attempt.identity)) return { ...attempt, kind: 'verified' }
    why ??=
      attempt.kind === 'rejected'
        ? attempt.why
        : `it is signed by ${attempt.identity.subject}, not by upstream's release workflow`
  }
  return why === null ? { kind: 'missing' } : { kind: 'invalid', why }
}

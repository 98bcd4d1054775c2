import type { Finding } from './finding.js'
import type { Repository } from './reference.js'
import type { Release } from './release.js'
import type { ArtifactRole } from './role.js'
import type { Version } from './version.js'

/**
 * Where the trusted root of a run came from: fetched over TUF in this run, the copy that ships with this program, or the file that
 * `sigstore-trusted-root` names.
 */
export type RootOrigin = 'refreshed' | 'bundled' | 'file'

/** `v2`: simple signing under the tag `sha256-<hex>.sig`; `v3`: a Sigstore bundle that refers to the artifact. */
export type SignatureFormat = 'v2' | 'v3'

/** What is known of one artifact's signature, as the JSON contract shows it. */
export interface ArtifactSignature {
  readonly role: ArtifactRole
  /** `host/path:tag`. */
  readonly reference: string
  readonly digest: string
  readonly verdict: 'verified' | 'invalid' | 'missing' | 'unreachable'
  readonly format: SignatureFormat | null
  /** The subject alternative name of the signer's certificate; null unless verified. */
  readonly identity: string | null
}

/** The signatures that a run looked at for one set. */
export interface Signatures {
  /** Null where no signature was found that a root is needed for. */
  readonly root: RootOrigin | null
  readonly artifacts: readonly ArtifactSignature[]
}

/**
 * What the signatures of a release say about proposing it. `unsigned`: one that has to be there is not there yet; `unread`: one that has to
 * be there could not be read; `wrong`: one does not hold, or an OCIRepository's own `verify` refuses it.
 */
export type SignatureJudgement =
  | { readonly kind: 'accepted'; readonly signatures: Signatures; readonly findings: readonly Finding[] }
  | {
      readonly kind: 'unsigned' | 'unread' | 'wrong'
      /** One sentence: which artifact, and why. */
      readonly detail: string
      readonly signatures: Signatures
      readonly findings: readonly Finding[]
    }

/** An artifact that is not the one that its repository and tag call it. */
export interface Misnamed {
  /** One sentence: which artifact, and what it is. */
  readonly detail: string
  readonly signatures: Signatures
  readonly findings: readonly Finding[]
}

/** Looks into the artifacts of a release, whatever the settings say of signatures; null where each is what it is called. */
export type JudgeNames = (release: Release) => Promise<Misnamed | null>

/** Judges the signatures of a release; `running` is the Flux version that will pull it, null where it is not known. */
export type JudgeSignatures = (release: Release, running: Version | null) => Promise<SignatureJudgement>

/** Asks the registry for the signatures of a digest, which it then remembers: under the tag of the older format, or wherever they may be. */
export type AskSignatures = (repository: Repository, digest: string, where: 'tag' | 'everywhere') => Promise<void>

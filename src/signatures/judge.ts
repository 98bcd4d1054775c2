import type { Registry } from '../model/registry.js'
import { formatRepository } from '../model/reference.js'
import type { PublishedArtifact } from '../model/release.js'
import type { Version } from '../model/version.js'
import { hasFeature } from '../upstream/flux-minors.js'
import type { SignerIdentity } from './identity.js'
import type { SourceRule } from './source-rule.js'
import type { Trust } from './trust.js'
import { judgeAttempts, type Attempt, type SignatureVerdict } from './verdict.js'
import { expectationFor, findSignatures, judgeFound, type FoundSignatures } from './verify.js'

/** An artifact, and the version that its tag says; null where only a digest names it. */
export interface NamedArtifact {
  readonly artifact: PublishedArtifact
  readonly version: Version | null
}

/** An artifact of a release, and which. */
export interface ReleasedArtifact extends NamedArtifact {
  readonly version: Version
}

/** What a run asks about signatures. */
export interface SignatureQuestion {
  readonly registry: Registry
  /** Opened at the first signature that is found. */
  readonly trust: () => Promise<Trust>
  readonly artifacts: readonly ReleasedArtifact[]
  /** The `verify` of the sources that pull them. */
  readonly rules: readonly SourceRule[]
  /** The Flux version that will pull them; null where it is not known. */
  readonly running: Version | null
  /** Against which the age of an artifact counts; null where it does not matter. */
  readonly now: Date | null
}

/** What a source's own `verify` will say of an artifact. */
export type SourceVerdict =
  | { readonly kind: 'accepted' }
  | { readonly kind: 'unsigned' }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'unreachable' }
  | { readonly kind: 'unknown'; readonly why: string }

/** Upstream signs within minutes: what is older and unsigned stays so. */
const signedWithin = 24 * 60 * 60 * 1000

/** What is known of one artifact. */
export interface JudgedArtifact extends ReleasedArtifact {
  /** Whether it was published so recently that its signature can still come; null where nothing tells when. */
  readonly isYoung: boolean | null
  readonly verdict: SignatureVerdict
  readonly sources: readonly { readonly rule: SourceRule; readonly verdict: SourceVerdict }[]
}

/** Judges every artifact by upstream's identity, and by the `verify` of each source that pulls it. */
export async function judgeArtifacts(question: SignatureQuestion): Promise<readonly JudgedArtifact[]> {
  const judged = await Promise.all(question.artifacts.map((released) => judgeOne(released, question)))
  return judged.map((one) => (one.verdict.kind === 'missing' ? { ...one, verdict: elsewhere(one, judged) } : one))
}

async function judgeOne(
  { artifact, version }: ReleasedArtifact,
  { registry, trust, rules, running, now }: SignatureQuestion,
): Promise<JudgedArtifact> {
  const own = rules.filter(({ repository }) => repository === formatRepository(artifact.repository))
  const expectation = expectationFor(artifact, version, (identity) => own.some((rule) => names(rule, identity)))
  const enough = (attempts: readonly Attempt[]): boolean =>
    judgeAttempts(attempts, expectation).kind === 'verified' &&
    own.every((rule) => sourceVerdict(rule, { kind: 'read', attempts }, running).kind !== 'refused')
  const found = await findSignatures(registry, async () => (await trust()).verifier, artifact, enough)
  const sources = own.map((rule) => ({ rule, verdict: sourceVerdict(rule, found, running) }))
  const isYoung =
    artifact.created === null || now === null ? null : now.getTime() - Date.parse(artifact.created) < signedWithin
  return { artifact, version, verdict: judgeFound(found, expectation), sources, isYoung }
}

/** A source that names signers vouches for them; one that takes anybody does not. */
function names({ accepts }: SourceRule, identity: SignerIdentity): boolean {
  return accepts.kind === 'identities' && accepts.named && accepts.matches(identity)
}

/** Source-controller reads the newer format from some Flux on (upstream.md 1.5). */
function reads(format: 'v2' | 'v3', running: Version | null): boolean {
  return format === 'v2' || running === null || hasFeature(running, 'signature-bundles')
}

function sourceVerdict({ accepts }: SourceRule, found: FoundSignatures, running: Version | null): SourceVerdict {
  if (accepts.kind === 'unknown') return accepts
  if (found.kind === 'unreachable') return found
  const signed = found.attempts.filter((attempt) => attempt.kind === 'signed')
  const accepted = signed.filter(({ identity }) => accepts.matches(identity))
  if (accepted.some(({ format }) => reads(format, running))) return { kind: 'accepted' }
  if (accepted.length > 0)
    return { kind: 'refused', why: `it is signed in a format that Flux ${running ?? ''}, which pulls it, cannot read` }
  const [other] = signed
  return other
    ? { kind: 'refused', why: `it is signed by ${other.identity.subject}, whom this verify does not name` }
    : { kind: 'unsigned' }
}

/** A signature is of a digest: a copy of an artifact that is verified at another repository of the release is that artifact. */
function elsewhere({ artifact, verdict }: JudgedArtifact, judged: readonly JudgedArtifact[]): SignatureVerdict {
  const same = judged.find(
    (other) =>
      other.artifact.role === artifact.role &&
      other.artifact.digest === artifact.digest &&
      other.verdict.kind === 'verified',
  )
  return same?.verdict ?? verdict
}

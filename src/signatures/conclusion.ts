import { documentation } from '../model/tool.js'
import { finding, introducedFinding, nowhere, type Finding, type FindingPlace } from '../model/finding.js'
import { formatRepository } from '../model/reference.js'
import type { PublishedArtifact } from '../model/release.js'
import { isCanonical, isChart } from '../model/role.js'
import type { ArtifactSignature, RootOrigin, SignatureJudgement, Signatures } from '../model/signature.js'
import type { JudgedArtifact, SourceVerdict } from './judge.js'
import { compareVersions } from '../model/version.js'
import { firstSignedChart } from '../upstream/operators.js'
import type { SourceRule } from './source-rule.js'

/** The setting `verify`, where it asks for anything. */
export type Strictness = 'required' | 'warn'

/** What the signatures of one release come to under the setting. A wrong one always counts, whatever the setting. */
export function concludeSignatures(
  judged: readonly JudgedArtifact[],
  strictness: Strictness,
  root: RootOrigin | null,
): SignatureJudgement {
  const findings = judged.flatMap((one) => signatureFindings(one, strictness, nowhere))
  const signatures: Signatures = { root, artifacts: eachOnce(judged.map(shown)) }
  const wrong = findings.find(({ code }) => code === 'signature-invalid')
  if (wrong) return { kind: 'wrong', detail: wrong.message, signatures, findings }
  const unread = firstMissing(judged, strictness, 'unreachable')
  if (unread) return { kind: 'unread', detail: unreachableText(unread), signatures, findings }
  const unsigned = firstMissing(judged, strictness, 'missing')
  if (unsigned) return { kind: 'unsigned', detail: `${missingText(unsigned)}.`, signatures, findings }
  return { kind: 'accepted', signatures, findings }
}

/** The findings on one artifact; `place` is the pin that newly names it, or `nowhere` where an update proposes it. */
export function signatureFindings(
  one: JudgedArtifact,
  strictness: Strictness,
  place: FindingPlace,
): readonly Finding[] {
  const own = artifactFinding(one, strictness, place)
  const refused = one.sources.flatMap(({ rule, verdict }) => sourceFinding(one, rule, verdict))
  return own ? [own, ...refused] : refused
}

function artifactFinding(one: JudgedArtifact, strictness: Strictness, place: FindingPlace): Finding | null {
  const { artifact, verdict } = one
  const severity = strictness === 'required' || isWanted(one) ? 'error' : 'warning'
  switch (verdict.kind) {
    case 'verified':
      return null
    case 'invalid':
      return introducedFinding('signature-invalid', place, {
        message: `The signature of ${nameOf(artifact)} is wrong: ${verdict.why}.`,
        help: 'Do not use this release before upstream has said what happened; `verify: off` would take it unseen.',
      })
    case 'missing':
      return introducedFinding('signature-missing', place, {
        severity,
        message: `${missingText(one)}.`,
        help: missingHelp(one),
      })
    case 'unreachable':
      return introducedFinding('signature-unreachable', place, {
        severity,
        message: unreachableText(one),
        help: 'Run again when the registry answers; nothing is known of this signature.',
      })
  }
}

function sourceFinding({ artifact }: JudgedArtifact, rule: SourceRule, verdict: SourceVerdict): readonly Finding[] {
  switch (verdict.kind) {
    case 'accepted':
    case 'unsigned':
    case 'unreachable':
      return []
    case 'refused':
      return [
        introducedFinding('signature-invalid', rule, {
          message: `The verify of ${rule.name} would refuse ${nameOf(artifact)}: ${verdict.why}.`,
          help: 'Correct its matchOIDCIdentity, or wait for a Flux that reads this signature; Flux would not pull the release.',
        }),
      ]
    case 'unknown':
      return [
        finding('not-evaluated', rule, {
          severity: 'notice',
          message: `Whether the verify of ${rule.name} takes ${nameOf(artifact)} was not looked at: ${verdict.why}.`,
          help: 'Check it with cosign or Notation and the same keys before you merge.',
        }),
      ]
  }
}

/** An artifact whose source verifies it has to be signed before Flux takes it, whatever our own setting says. */
function isWanted({ sources }: JudgedArtifact): boolean {
  return sources.some(({ verdict }) => verdict.kind === 'unsigned' || verdict.kind === 'unreachable')
}

function firstMissing(
  judged: readonly JudgedArtifact[],
  strictness: Strictness,
  kind: 'missing' | 'unreachable',
): JudgedArtifact | undefined {
  const source = kind === 'missing' ? 'unsigned' : 'unreachable'
  return judged.find(
    ({ verdict, sources }) =>
      (verdict.kind === kind && strictness === 'required') || sources.some((each) => each.verdict.kind === source),
  )
}

function missingText({ artifact, verdict, isYoung }: JudgedArtifact): string {
  const yet = isYoung === true ? ' yet' : ''
  const other = verdict.kind === 'missing' && verdict.other !== null ? `, only by ${verdict.other}` : yet
  return `${nameOf(artifact)} is not signed by upstream${other}`
}

function missingHelp({ artifact: { role, repository }, version, isYoung }: JudgedArtifact): string {
  if (!isCanonical(repository))
    return `Copy the signatures with the artifact, for example with \`cosign copy\`; ${documentation}/docs/registries.md names the tags.`
  if (isChart(role) && compareVersions(version, firstSignedChart) < 0)
    return `Upstream signs charts from ${firstSignedChart} on: choose a newer release, or compare its digest with upstream’s by hand.`
  if (isYoung === false)
    return 'Upstream signs within minutes of a release, so that no signature is to be waited for: choose another release, or compare its digest with upstream’s by hand.'
  return isChart(role)
    ? 'Charts appear some minutes before they are signed: the next run looks again.'
    : 'Wait for upstream to sign it, or compare its digest with upstream’s by hand.'
}

function unreachableText({ artifact, verdict }: JudgedArtifact): string {
  const why = verdict.kind === 'unreachable' ? `: ${verdict.why}` : ''
  return `The signature of ${nameOf(artifact)} could not be read${why}.`
}

/** Several pins may name one artifact. */
function eachOnce(artifacts: readonly ArtifactSignature[]): readonly ArtifactSignature[] {
  const keyOf = ({ reference, digest }: ArtifactSignature): string => `${reference}@${digest}`
  return [...new Map(artifacts.map((artifact) => [keyOf(artifact), artifact])).values()]
}

function nameOf({ repository, tag }: PublishedArtifact): string {
  return `${formatRepository(repository)}:${tag}`
}

function shown({ artifact, verdict }: JudgedArtifact): ArtifactSignature {
  const verified = verdict.kind === 'verified' ? verdict : null
  return {
    role: artifact.role,
    reference: nameOf(artifact),
    digest: artifact.digest,
    verdict: verdict.kind,
    format: verified?.format ?? null,
    identity: verified?.identity.subject ?? null,
  }
}

import { describe, expect, test } from 'vitest'
import { nowhere } from '../../src/model/finding.js'
import { canonicalRepository, type ArtifactRole } from '../../src/model/role.js'
import { concludeSignatures, signatureFindings, type Strictness } from '../../src/signatures/conclusion.js'
import type { JudgedArtifact, SourceVerdict } from '../../src/signatures/judge.js'
import type { SignatureVerdict } from '../../src/signatures/verdict.js'

const identity = { subject: 'https://github.com/controlplaneio-fluxcd/charts', issuer: 'https://issuer' }
const verified: SignatureVerdict = { kind: 'verified', format: 'v3', identity }
const missing: SignatureVerdict = { kind: 'missing', other: null }
const unreachable: SignatureVerdict = { kind: 'unreachable', why: 'the registry does not answer' }
const invalid: SignatureVerdict = { kind: 'invalid', why: 'its log entry is of another payload' }
const rule = {
  file: 'source.yaml',
  line: 7,
  name: 'OCIRepository flux-operator',
  repository: 'ghcr.io/x',
  accepts: { kind: 'unknown', why: 'keys' },
} as const

function judged(
  verdict: SignatureVerdict,
  sources: readonly SourceVerdict[] = [],
  role: ArtifactRole = 'operator-chart',
  path?: string,
): JudgedArtifact {
  const repository = path === undefined ? canonicalRepository(role) : { host: 'registry.example.com', path }
  const artifact = { role, repository, tag: '0.58.1', digest: `sha256:${'a'.repeat(64)}`, created: null }
  return {
    artifact,
    version: '0.58.1',
    verdict,
    isYoung: true,
    sources: sources.map((own) => ({ rule, verdict: own })),
  }
}

describe('what a release comes to', () => {
  test.each<[string, readonly JudgedArtifact[], Strictness, string]>([
    ['all are signed', [judged(verified), judged(verified)], 'required', 'accepted'],
    ['one is not', [judged(verified), judged(missing)], 'required', 'unsigned'],
    ['one is not, and nobody asks for it', [judged(verified), judged(missing)], 'warn', 'accepted'],
    ['one is not, and its source asks for it', [judged(missing, [{ kind: 'unsigned' }])], 'warn', 'unsigned'],
    ['one cannot be read', [judged(unreachable)], 'required', 'unread'],
    ['one cannot be read, and nobody asks for it', [judged(unreachable)], 'warn', 'accepted'],
    [
      'one cannot be read, and its source asks for it',
      [judged(unreachable, [{ kind: 'unreachable' }])],
      'warn',
      'unread',
    ],
    ['one is wrong, whatever is asked', [judged(verified), judged(invalid)], 'warn', 'wrong'],
    ['a source refuses a good one', [judged(verified, [{ kind: 'refused', why: 'signed by x' }])], 'warn', 'wrong'],
    ['a source that cannot be judged', [judged(verified, [{ kind: 'unknown', why: 'keys' }])], 'required', 'accepted'],
    ['a wrong one counts before one that cannot be read', [judged(unreachable), judged(invalid)], 'required', 'wrong'],
    [
      'one that cannot be read counts before one that is missing',
      [judged(missing), judged(unreachable)],
      'required',
      'unread',
    ],
  ])('%s', (_name, artifacts, strictness, expected) => {
    expect(concludeSignatures(artifacts, strictness, 'bundled').kind).toBe(expected)
  })

  test('an artifact that two pins name is shown once', () => {
    const { signatures } = concludeSignatures(
      [judged(verified), judged(verified), judged(missing, [], 'manifests')],
      'warn',
      null,
    )
    expect(
      signatures.artifacts.map(({ role, verdict, format, identity: signer }) => [role, verdict, format, signer]),
    ).toEqual([
      ['operator-chart', 'verified', 'v3', identity.subject],
      ['manifests', 'missing', null, null],
    ])
  })
})

describe('what is said', () => {
  const said = (one: JudgedArtifact, strictness: Strictness = 'warn') =>
    signatureFindings(one, strictness, nowhere).map(
      ({ code, severity, message, help }) => `${severity} ${code}: ${message} ${help}`,
    )

  test.each<[string, JudgedArtifact, Strictness, readonly RegExp[]]>([
    ['nothing of a good one', judged(verified), 'required', []],
    [
      'a chart waits',
      judged(missing),
      'required',
      [/^error signature-missing: .*:0\.58\.1 is not signed by upstream yet\. .*next run looks again/],
    ],
    [
      'manifests do not',
      judged(missing, [], 'manifests'),
      'warn',
      [/^warning signature-missing: .* not signed by upstream yet\. Wait for upstream/],
    ],
    ['a mirror lacks it', judged(missing, [], 'operator-chart', 'x'), 'warn', [/^warning .*cosign copy/]],
    [
      'somebody else signed',
      judged({ kind: 'missing', other: 'somebody with a key' }),
      'warn',
      [/not signed by upstream, only by somebody with a key\./],
    ],
    [
      'why it cannot be read',
      judged(unreachable),
      'required',
      [/^error signature-unreachable: .*: the registry does not answer\. Run again/],
    ],
    [
      'a source that refuses',
      judged(verified, [{ kind: 'refused', why: 'it is signed by x' }]),
      'warn',
      [/^error signature-invalid: The verify of OCIRepository flux-operator would refuse .*: it is signed by x\./],
    ],
    [
      'a source that only the cluster judges',
      judged(verified, [{ kind: 'unknown', why: 'keys' }]),
      'warn',
      [/^notice not-evaluated: .* was not looked at: keys\./],
    ],
    [
      'a source that asks for what is not there',
      judged(missing, [{ kind: 'unsigned' }]),
      'warn',
      [/^error signature-missing/],
    ],
  ])('%s', (_name, one, strictness, patterns) => {
    const lines = said(one, strictness)
    expect(lines).toHaveLength(patterns.length)
    for (const [index, pattern] of patterns.entries()) expect(lines[index]).toMatch(pattern)
  })
})

import { expect, test } from 'vitest'
import { canonicalRepository } from '../../src/model/role.js'
import { concludeSignatures } from '../../src/signatures/conclusion.js'
import type { JudgedArtifact } from '../../src/signatures/judge.js'

function unsigned(role: 'manifests' | 'operator-chart', version: string, isYoung: boolean | null): JudgedArtifact {
  const artifact = { role, repository: canonicalRepository(role), tag: version, digest: 'sha256:0', created: null }
  return { artifact, version, isYoung, sources: [], verdict: { kind: 'missing', other: null } }
}

test.each<readonly [string, JudgedArtifact, boolean, string]>([
  ['a chart of this minute', unsigned('operator-chart', '0.58.1', true), true, 'Charts appear some minutes before'],
  ['manifests of today', unsigned('manifests', '0.58.1', true), true, 'Wait for upstream'],
  ['a chart of last year', unsigned('operator-chart', '0.29.0', false), false, 'no signature is to be waited for'],
  ['a chart from before signatures', unsigned('operator-chart', '0.12.0', false), false, 'signs charts from 0.13.0 on'],
  ['a chart of unknown age', unsigned('operator-chart', '0.58.1', null), false, 'the next run looks again'],
])('what is said of %s without a signature', (_name, artifact, isAwaited, help) => {
  const { findings } = concludeSignatures([artifact], 'required', null)
  const [found] = findings
  expect(found?.message.endsWith(' yet.')).toBe(isAwaited)
  expect(found?.message).toContain('is not signed by upstream')
  expect(found?.help).toContain(help)
})

import { describe, expect, test } from 'vitest'
import { instanceProblems } from '../../src/resolve/instance-problems.js'
import { startsOf } from '../../src/resolve/moves.js'
import { manifestsStore } from '../../src/resolve/pull.js'
import { requirementsOf } from '../../src/resolve/releases.js'
import { fluxSpecs } from '../../src/upstream/flux-spec.js'
import { lockstepSet, type SetFacts } from '../support/sets.js'
import { registryAt } from '../support/upstream.js'

async function problems(operator: string, facts: SetFacts = {}) {
  const set = lockstepSet(operator, facts)
  const store = manifestsStore(registryAt(new Date('2026-09-01T12:00:00Z')), requirementsOf(set))
  const found = instanceProblems(await startsOf(fluxSpecs(set, new Set()), store))
  return found.map(({ code, severity, line, message }) => ({ said: `${severity} ${code} ${String(line)}`, message }))
}

describe('the Flux that an instance runs', () => {
  test.each<[string, string, SetFacts, readonly string[]]>([
    ['a range that matches', '0.58.1', {}, []],
    ['a comma is AND', '0.58.1', { flux: '>=2.5, <2.8' }, []],
    ['a version that is not there', '0.58.1', { flux: '2.8.99' }, ['error flux-version-unmatched 7']],
    ['a text that is no constraint', '0.58.1', { flux: 'latest' }, ['error flux-version-unmatched 7']],
    ['a variable', '0.58.1', { flux: '${FLUX}' }, ['notice not-evaluated 7']],
    ['a minor that the operator does not embed', '0.54.1', { flux: '2.1.x' }, ['error flux-version-unmatched 7']],
    ['one release', '0.52.0', {}, []],
    ['manifests behind', '0.53.0', { manifests: '0.52.0' }, []],
    ['manifests that the operator cannot build', '0.52.0', { manifests: '0.53.0' }, ['error manifests-ahead 7']],
    ['an operator that guards itself', '0.54.1', { manifests: '0.58.0' }, ['warning manifests-ahead 7']],
    ['manifests ahead that it can build', '0.51.0', { manifests: '0.52.0' }, ['warning manifests-ahead 7']],
  ])('%s', async (_what, operator, facts, expected) => {
    expect((await problems(operator, facts)).map(({ said }) => said)).toEqual(expected)
  })
})

import { describe, expect, test } from 'vitest'
import { instanceProblems } from '../../src/resolve/instance-problems.js'
import { startsOf, type InstanceState } from '../../src/resolve/moves.js'
import { manifestsStore } from '../../src/resolve/pull.js'
import { requirementsOf } from '../../src/resolve/releases.js'
import { fluxSpecs, type FluxSpec } from '../../src/upstream/flux-spec.js'
import { containing } from '../support/containing.js'
import { instance, lockstepSet, type SetFacts } from '../support/sets.js'
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

describe('what is said of it', () => {
  const place = { file: 'flux.yaml', line: 3 }
  const spec: FluxSpec = {
    instance: null,
    constraint: '2.x',
    components: [],
    migrateResources: true,
    manifests: { kind: 'exact', version: '0.53.0', follows: true },
    operator: '0.52.0',
    operatorFollows: true,
    operatorSeen: true,
    operatorFrom: null,
    waits: true,
    cluster: '',
    version: place,
    artifact: { file: 'artifact.yaml', line: 5 },
  }
  const said = (state: Partial<InstanceState>, changes: Partial<FluxSpec> = {}) =>
    instanceProblems([{ spec: { ...spec, ...changes }, running: null, manifests: null, failure: null, ...state }])
  const failure = { object: '', operation: '', path: '', reason: 'there is no such path' }

  test('an operator that cannot build newer manifests is told from one that stays on its own', () => {
    expect(said({})[0]).toMatchObject({
      file: 'artifact.yaml',
      severity: 'warning',
      subject: '',
      message: containing('the operator may not be able to build the Flux in them'),
    })
    expect(
      said({}, { operator: '0.54.1', manifests: { kind: 'exact', version: '0.58.0', follows: true } })[0],
    ).toMatchObject({
      message: containing('the operator then silently stays on the Flux minors that it embeds'),
    })
    expect(said({}, { manifests: { kind: 'exact', version: '0.52.0', follows: true } })).toEqual([])
    expect(said({}, { manifests: { kind: 'embedded' } })).toEqual([])
  })

  test('a build that fails is told where it is known which Flux is built', () => {
    const running = { kind: 'runs', version: '2.9.0' } as const
    expect(said({ running, failure })[0]).toMatchObject({
      severity: 'error',
      message: containing('Flux Operator 0.52.0 cannot build Flux 2.9.0: its own patch fails'),
    })
    expect(said({ failure })).toMatchObject([{ severity: 'warning' }])
  })

  test('the instance has its name, or none where the chart makes it', () => {
    const running = { kind: 'unmatched', constraint: '3.x', newest: null } as const
    const [unnamed] = said({ running }, { manifests: { kind: 'embedded' } })
    expect(unnamed).toMatchObject({
      file: 'flux.yaml',
      message: containing('The instance asks for Flux 3.x, and'),
      help: containing('the newest there is none'),
    })
    const [named] = said(
      { running: { ...running, newest: '2.9.4' } },
      { instance: instance(), manifests: { kind: 'embedded' } },
    )
    expect(named).toMatchObject({
      subject: 'FluxInstance flux flux-system',
      message: containing('FluxInstance flux asks'),
      help: containing('the newest there is 2.9.4'),
    })
  })
})

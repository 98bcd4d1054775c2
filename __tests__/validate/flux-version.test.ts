import { describe, expect, test } from 'vitest'
import { checkFluxVersions, crossedMinors } from '../../src/validate/flux-version.js'
import { smallRelease } from './small-release.js'
import { instancesOf, selectVersion, stateOf, treeOf } from './state.js'

const instance = (
  version: string,
  components = '[source-controller]',
  more = '',
) => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata:
  name: flux
spec:
  distribution:
    version: "${version}"
    registry: ghcr.io/fluxcd${more}
    artifact: oci://registry.example.com/flux-operator-manifests:v0.42.1
  components: ${components}
`
const release = smallRelease('0.42.1', ['2.5', '2.6', '2.8'])

async function judge(text: string, operator = release): Promise<string[]> {
  const state = await stateOf({ 'a.yaml': text }, release, { operator })
  return checkFluxVersions(state, selectVersion).map(
    ({ code, severity, line }) => `${severity} ${code} ${String(line)}`,
  )
}

describe('the Flux version of an instance', () => {
  test.each<[string, string, string[]]>([
    ['a range that matches', instance('2.x'), []],
    ['a version that is not published', instance('2.8.4'), ['error flux-version-unmatched 7']],
    ['an exact version', instance('2.8.0'), []],
    ['a comma is AND', instance('>=2.5, <2.8'), []],
    ['a text that is no constraint', instance('latest'), ['error flux-version-unmatched 7']],
    ['a variable', instance('${FLUX}'), ['notice not-evaluated 7']],
    ['a component that the version does not have', instance('2.x', '[source-watcher]'), ['error component-missing 10']],
    [
      'a variant without images',
      instance('2.x', '[]', '\n    variant: enterprise-alpine'),
      ['warning variant-missing 9'],
    ],
    [
      'an enterprise registry without images',
      instance('2.x').replace('ghcr.io/fluxcd', 'ghcr.io/controlplaneio-fluxcd/distroless'),
      ['warning variant-missing 8'],
    ],
    ['a mirror without variant', instance('2.x').replace('ghcr.io/fluxcd', 'registry.example.com/flux'), []],
  ])('%s', async (_what, text, expected) => {
    expect((await judge(text)).map((line) => line.replace('notice not-evaluated 6', 'notice not-evaluated 7'))).toEqual(
      expected,
    )
  })

  test('an operator since 0.54.1 runs the minors that it embeds only', async () => {
    const embeds = smallRelease('0.54.1', ['2.5', '2.6'])
    expect(await judge(instance('2.8.x'), embeds)).toEqual(['error flux-version-unmatched 7'])
    expect(await judge(instance('2.6.x'), embeds)).toEqual([])
    expect(await judge(instance('2.8.x'), { ...embeds, version: '0.53.0' })).toEqual([])
  })

  test('manifests that could not be read are said', async () => {
    const state = await stateOf({ 'a.yaml': instance('2.x') }, null)
    expect(checkFluxVersions(state, selectVersion)).toMatchObject([{ code: 'not-evaluated', severity: 'notice' }])
  })
})

test('each crossed minor is named with what it removes, and an unknown one as unknown', async () => {
  const instances = instancesOf(await treeOf({ 'a.yaml': instance('2.x') }))
  const problems = crossedMinors({ from: '2.7.5', to: '2.10.0', crosses: ['2.8', '2.10'] }, instances)
  expect(problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('source.toolkit.fluxcd.io/v1beta2'),
    expect.stringContaining('does not know it yet'),
  ])
})

import { describe, expect, test } from 'vitest'
import { checkParts } from '../../src/validate/instance-parts.js'
import { smallRelease } from './small-release.js'
import { stateOf } from './state.js'

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
  return checkParts(state.instances).map(({ code, severity, line }) => `${severity} ${code} ${String(line)}`)
}

describe('the parts of an instance', () => {
  test.each<[string, string, string[]]>([
    ['a range that matches', instance('2.x'), []],
    ['no Flux is selected', instance('2.8.4', '[source-watcher]'), []],
    ['an exact version', instance('2.8.0'), []],
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
    expect(await judge(text)).toEqual(expected)
  })

  test.each<[string, readonly string[], string]>([
    ['nothing else is listed', [], 'Leave the variant out, or update to a release that lists it.'],
    [
      'other variants of this Flux',
      ['v2.8.0/upstream-alpine', 'v2.8.0/enterprise-distroless', 'v2.6.0/upstream-alpine'],
      'Choose a variant that is listed for it (enterprise-distroless, upstream-alpine).',
    ],
    [
      'the variant for other Flux versions, the three newest',
      ['v2.5.0', 'v2.10.0', 'v2.7.0', 'v2.9.0', 'vmain'].map((flux) => `${flux}/enterprise-alpine`),
      'Choose a Flux version for which this one is (2.10.0, 2.9.0, 2.7.0).',
    ],
    [
      'both',
      ['v2.8.0/upstream-alpine', 'v2.7.0/enterprise-alpine'],
      'Choose a variant that is listed for it (upstream-alpine), or a Flux version for which this one is (2.7.0).',
    ],
  ])('a variant without images is told with what is there: %s', async (_, images, help) => {
    const state = await stateOf({ 'a.yaml': instance('2.8.0', '[]', '\n    variant: enterprise-alpine') }, release)
    const manifests = new Map(['x', ...images].map((path) => [`flux-images/${path}.yaml`, Buffer.from('')]))
    const [found] = checkParts(state.instances.map((one) => ({ ...one, flux: '2.8.0', manifests })))
    expect(found?.help).toBe(help)
  })

  test('an instance without a registry takes upstream’s', async () => {
    const text = instance('2.x').replace('    registry: ghcr.io/fluxcd\n', '')
    const state = await stateOf({ 'a.yaml': text }, release)
    const manifests = new Map([
      ['flux-images/v2.8.0/enterprise-alpine.yaml', Buffer.from('')],
      ['flux/v2.8.0/source-controller.yaml', Buffer.from('')],
    ])
    const found = checkParts(state.instances.map((one) => ({ ...one, flux: '2.8.0', manifests })))
    expect(found.map(({ code }) => code)).toEqual(['variant-missing'])
  })

  test('they are those of the Flux that the operator selects', async () => {
    const watcher = instance('>=2.5', '[source-watcher]')
    expect(await judge(watcher, smallRelease('0.54.1', ['2.5', '2.6']))).toEqual(['error component-missing 10'])
  })

  test('manifests that could not be read are said', async () => {
    const state = await stateOf({ 'a.yaml': instance('2.x') }, null)
    expect(checkParts(state.instances)).toMatchObject([{ code: 'not-evaluated', severity: 'notice' }])
  })
})

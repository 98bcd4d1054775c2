import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { caseFiles, editsOf, releaseRegistry, runCommand } from '../support/cases.js'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await releaseRegistry()
})
afterAll(async () => {
  await registry.close()
})

const instance = (version: string, range = '2.x'): string => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: {name: flux, namespace: flux-system}
spec:
  distribution:
    version: ${range}
    registry: ghcr.io/fluxcd
    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v${version}
`
const alone = { 'flux.yaml': instance('0.52.0') }

describe('an operator that no pin of the set shows', () => {
  it('keeps the manifests before a Flux minor, and says how to tell', async () => {
    const [set] = (await runCommand('update', alone, registry)).report.sets
    expect([set?.decision, set?.reason]).toEqual(['held', 'operator-unseen'])
    expect(set?.detail).toMatch(/no pin of the set installs the operator/)
    expect(set?.detail).toMatch(/"# flux-lockstep: operator X\.Y\.Z" into flux\.yaml/)
    expect(set?.detail).toMatch(/"operator: \{version: X\.Y\.Z\}" for the set "default", or run with force/)
  })

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['a marker', { 'flux.yaml': `# flux-lockstep: operator 0.58.1\n${instance('0.52.0')}` }, ''],
    ['the setting', alone, 'operator: {version: 0.58.1}\n'],
    ['force', alone, 'force: true\n'],
    ['a range that stays in its minor', { 'flux.yaml': instance('0.52.0', '2.8.x') }, ''],
    [
      'a script that installs it',
      {
        ...alone,
        'up.sh': 'helm install x oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator --version 0.52.0\n',
      },
      '',
    ],
  ])('moves by %s', async (_, files, settings) => {
    const outcome = await runCommand('update', files, registry, settings)
    expect(outcome.report.sets[0]?.decision).toBe('update')
    expect(editsOf(outcome).length).toBeGreaterThan(0)
  })

  it('is believed where it is too old: what it cannot build is not reached', async () => {
    const files = { 'flux.yaml': `# flux-lockstep: operator 0.52.0\n${instance('0.52.0')}` }
    const outcome = await runCommand('update', files, registry)
    const [set] = outcome.report.sets
    expect([set?.decision, set?.reason]).toEqual(['held', 'operator-unseen'])
    expect(set?.detail).toMatch(/the operator 0\.52\.0 cannot build \(flux\.yaml:1 says that it runs\)/)
    expect(editsOf(outcome)).toEqual([])
  })

  it('stays what a package manager of the cluster installs', async () => {
    const [set] = (await runCommand('update', caseFiles('18-olm-subscription'), registry)).report.sets
    expect([set?.decision, set?.reason]).toEqual(['held', 'operator-unseen'])
  })

  it('is at the release that a Subscription begins with, or a newer one', async () => {
    const subscription = (version: string): string =>
      `apiVersion: operators.coreos.com/v1alpha1\nkind: Subscription\nmetadata: {name: o, namespace: flux-system}\nspec: {name: flux-operator, channel: stable, startingCSV: flux-operator.v${version}}\n`
    const decisions = ['0.58.1', '0.52.0'].map(async (version) => {
      const { report } = await runCommand('update', { ...alone, 'sub.yaml': subscription(version) }, registry)
      return report.sets[0]?.decision
    })
    expect(await Promise.all(decisions)).toEqual(['update', 'held'])
  })

  it('blocks the set where the marker names no version', async () => {
    const files = { 'flux.yaml': `# flux-lockstep: operator latest\n${instance('0.52.0')}` }
    const [set] = (await runCommand('update', files, registry)).report.sets
    expect(set?.detail).toMatch(/flux\.yaml:1.*the marker names no version of the operator/)
  })
})

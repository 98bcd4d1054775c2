import { describe, expect, test } from 'vitest'
import { wayForward, withRemedy } from '../../../src/commands/check/completion.js'
import { surveyTree } from '../../../src/commands/run/survey.js'
import type { Finding } from '../../../src/model/finding.js'
import { canonicalRepository, tagOf, type ArtifactRole } from '../../../src/model/role.js'
import { settingsOf } from '../../support/edited.js'
import { MemoryRegistry } from '../../support/memory-registry.js'
import { memoryWorkspace } from '../../support/memory-workspace.js'

const chart = (name: string, version: string) => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name}, namespace: flux-system }
spec: { url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}, ref: { tag: ${version} } }
`
const half: Finding = {
  code: 'half-bumped',
  severity: 'error',
  introduced: true,
  file: 'instance.yaml',
  line: 4,
  message: 'Half.',
  help: 'Help.',
}
const whole: readonly ArtifactRole[] = ['operator-chart', 'instance-chart', 'manifests']

/** A registry with releases, each with its roles. */
function registryOf(releases: Readonly<Record<string, readonly ArtifactRole[]>>): MemoryRegistry {
  const registry = new MemoryRegistry()
  for (const [version, roles] of Object.entries(releases))
    for (const role of roles) registry.publish(canonicalRepository(role), tagOf(role, version), {})
  return registry
}

async function wayOf(
  operator: string,
  instance: string,
  registry: MemoryRegistry,
  findings: readonly Finding[] = [half],
) {
  const files = { 'operator.yaml': chart('flux-operator', operator), 'instance.yaml': chart('flux-instance', instance) }
  const survey = await surveyTree(memoryWorkspace(files), settingsOf(''))
  const [set] = survey.sets
  if (!set) throw new Error('there is no set')
  return wayForward(set, survey, findings, registry)
}

describe('what makes a set whole that a change moved by half', () => {
  const published = { '0.37.1': whole, '0.38.0': whole }
  test('is the newest release among its pins, where all of it is published', async () => {
    const way = await wayOf('0.38.0', '0.37.1', registryOf(published))
    expect(way).toMatchObject({
      kind: 'complete',
      completion: { target: '0.38.0', pins: [{ file: 'instance.yaml', line: 4, from: '0.37.1', to: '0.38.0' }] },
    })
    expect(withRemedy([half], way)[0]?.help).toMatch(/^Move it to 0\.38\.0 in the same change/)
  })
  test('is the next complete release where that one lacks something, and no pre-release', async () => {
    const releases = {
      '0.37.1': whole,
      '0.38.0': ['operator-chart', 'manifests'],
      '0.39.0-rc.1': whole,
      '0.39.0': ['instance-chart', 'manifests'],
      '0.40.0': whole,
      '0.41.0': whole,
    } as const
    const way = await wayOf('0.38.0', '0.37.1', registryOf(releases))
    expect(way).toMatchObject({ kind: 'incomplete', target: '0.38.0', next: '0.40.0' })
    expect(withRemedy([half], way)[0]?.help).toMatch(
      /was never published in full \(no [^)]*\): move the whole set to 0\.40\.0/,
    )
  })
  test('is nothing where no newer release is complete', async () => {
    const way = await wayOf(
      '0.38.0',
      '0.37.1',
      registryOf({ '0.37.1': whole, '0.38.0': ['operator-chart', 'manifests'] }),
    )
    expect(way).toMatchObject({ kind: 'incomplete', next: null })
    expect(withRemedy([half], way)[0]?.help).toMatch(/: take the others back\.$/)
  })
  test.each<readonly [string, readonly Finding[]]>([
    ['nothing was found', []],
    ['it was so before', [{ ...half, introduced: false }]],
    ['something else was found', [{ ...half, code: 'flux-minor-crossed' }]],
  ])('is not looked for where %s', async (_, findings) => {
    const registry = registryOf(published)
    expect(await wayOf('0.38.0', '0.37.1', registry, findings)).toEqual({ kind: 'none' })
    expect(registry.requests).toBe(0)
  })
  test('is told to what the change brought, and to half-bumped pins alone', async () => {
    const way = await wayOf('0.38.0', '0.37.1', registryOf(published))
    const others: readonly Finding[] = [
      { ...half, introduced: false },
      { ...half, code: 'downgrade' },
    ]
    expect(withRemedy(others, way)).toEqual(others)
    expect(withRemedy([half], { kind: 'none' })).toEqual([half])
  })
})

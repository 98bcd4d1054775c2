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

/** What an update of a case comes to: its decision, with the reason behind a colon, and every edit. */
interface Row {
  readonly name: string
  readonly settings?: string
  readonly decision: string
  readonly edits: readonly string[]
}

const updates: readonly Row[] = [
  { name: '01-resourceset-input-range', decision: 'held: range', edits: [] },
  {
    name: '17-variables-in-configmap',
    decision: 'update',
    edits: [
      'ks.yaml:11 0.52.0 → 0.58.1',
      'settings.yaml:5 0.52.0 → 0.58.1',
      'settings.yaml:6 0.52.0 → 0.58.1',
      'settings.yaml:7 v0.52.0 → v0.58.1',
      'settings.yaml:8 v0.52.0 → v0.58.1',
    ],
  },
  { name: '13-umbrella-chart', decision: 'update', edits: [] },
  { name: '15-other-installers', decision: 'update', edits: [] },
  { name: '16-instance-inside-another-object', decision: 'update', edits: [] },
  { name: '18-olm-subscription', decision: 'held: range', edits: [] },
  { name: '19-operator-image-tag', decision: 'update', edits: [] },
  { name: '42-flux-version-in-helmfile', decision: 'update', edits: [] },
  { name: '49-plain-deployment-image', decision: 'update', edits: [] },
]

describe('update', () => {
  it.each(updates)('$name $settings', async ({ name, settings, decision, edits }) => {
    const outcome = await runCommand('update', caseFiles(name), registry, settings)
    const [set] = outcome.report.sets
    expect([set?.decision, set?.reason].filter((word) => word !== null).join(': '), set?.detail ?? '').toBe(decision)
    expect(editsOf(outcome)).toEqual(edits)
  })
})

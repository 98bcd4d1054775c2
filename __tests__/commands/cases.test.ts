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
  /** The Flux before and after; not looked at where it is left out. */
  readonly flux?: string
  readonly edits: readonly string[]
}

const latest = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:latest'

const updates: readonly Row[] = [
  { name: '01-resourceset-input-range', decision: 'held: range', edits: [] },
  {
    name: '13-umbrella-chart',
    decision: 'update',
    flux: '2.8.8 → 2.8.8',
    edits: ['Chart.yaml:6 0.52.0 → 0.58.1', 'Chart.yaml:9 0.52.0 → 0.58.1', 'values.yaml:8 v0.52.0 → v0.58.1'],
  },
  {
    name: '16-instance-inside-another-object',
    decision: 'update',
    flux: '2.8.8 → 2.8.8',
    edits: [
      'operator.yaml:10 0.52.0 → 0.58.1',
      'talos/controlplane.yaml:21 0.52.0 → 0.58.1',
      'talos/controlplane.yaml:31 v0.52.0 → v0.58.1',
    ],
  },
  {
    name: '42-flux-version-in-helmfile',
    decision: 'update',
    flux: '2.6.4 → 2.6.4',
    edits: ['helmfile.yaml:5 0.37.1 → 0.58.1', 'helmfile.yaml:9 0.37.1 → 0.58.1', 'helmfile.yaml:13 v0.37.1 → v0.58.1'],
  },
  { name: '18-olm-subscription', decision: 'held: operator-unseen', edits: [] },
  {
    name: '36-floating-embed-on-a-fluxinstance',
    settings: 'floating: embed',
    decision: 'update',
    edits: ['i.yaml:7 0.52.0 → 0.58.1', `i.yaml:16     artifact: ${latest}\n → `],
  },
  { name: '40-bootstrap-pin-beside-a-range', decision: 'update', flux: ' → ', edits: ['main.tf:2 0.53.0 → 0.58.1'] },
  {
    name: '52-embed-beside-a-range',
    settings: 'floating: embed',
    decision: 'update',
    edits: [`flux.yaml:10     artifact: ${latest}\n → `],
  },
  {
    name: '52-embed-beside-a-range',
    settings: 'floating: pin',
    decision: 'update',
    edits: ['flux.yaml:10 latest → v0.58.1'],
  },
]

/** What a check of a case as it is finds; a notice that something was not judged is no matter. */
const checks: readonly (readonly [name: string, found: readonly string[]])[] = [
  ['41-stale-terraform-default', []],
  ['53-external-artifact', []],
]

describe('check', () => {
  it.each(checks)('%s', async (name, found) => {
    const { report } = await runCommand('check', caseFiles(name), registry)
    const all = [...report.findings, ...report.sets.flatMap(({ findings }) => findings)]
    const codes = all
      .filter(({ code }) => code !== 'not-evaluated')
      .map(({ code, file, line }) => [code, file, line].join(' '))
    expect(codes).toEqual(found)
  })
})

describe('update', () => {
  it.each(updates)('$name', async ({ name, settings, decision, flux, edits }) => {
    const outcome = await runCommand('update', caseFiles(name), registry, settings)
    const [set] = outcome.report.sets
    expect([set?.decision, set?.reason].filter((word) => word !== null).join(': '), set?.detail ?? '').toBe(decision)
    expect(editsOf(outcome)).toEqual(edits)
    if (flux !== undefined) expect(`${set?.flux?.from ?? ''} → ${set?.flux?.to ?? ''}`).toBe(flux)
  })

  it('48-stale-digest: brings the digest to that of the tag beside it', async () => {
    const files = caseFiles('48-stale-digest')
    const tags = registry.store.repositories.get('controlplaneio-fluxcd/charts/flux-operator')?.tags
    const [old = '', now = ''] = ['0.58.0', '0.58.1'].map((tag) => tags?.get(tag))
    const text = (files['op.yaml'] ?? '').replace(/sha256:\w+/, old)
    const outcome = await runCommand('update', { ...files, 'op.yaml': text }, registry)
    expect(outcome.report.sets[0]).toMatchObject({ decision: 'repair', target: '0.58.1' })
    expect(outcome.report.sets[0]?.detail).toContain('0.58.1 at op.yaml:7')
    expect(editsOf(outcome)).toEqual([`op.yaml:7 ${old} → ${now}`])
    const after = await runCommand('update', { ...files, 'op.yaml': text.replace(old, now) }, registry)
    expect(after.report.sets[0]).toMatchObject({ decision: 'up-to-date' })
  })
})

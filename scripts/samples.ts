import type { Finding } from '../src/model/finding.js'
import type { PinReport, Report, SetReport } from '../src/model/report.js'
import type { ProposalView } from '../src/report/proposal-view.js'

/** Sample reports and proposals, for `npm run render` and for the tests of the renderers. */

const operatorFile = 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'
const instanceFile = 'kubernetes/main/apps/flux-system/flux-instance/app/ocirepository.yaml'
const valuesFile = 'kubernetes/main/apps/flux-system/flux-instance/app/helmrelease.yaml'

export const crossing: Finding = {
  code: 'flux-minor-crossed',
  severity: 'notice',
  introduced: true,
  file: valuesFile,
  line: 21,
  message: 'This update takes Flux from 2.7.5 to 2.9.4 and so enters 2.8 and 2.9.',
  help: 'Read what Flux 2.8 and 2.9 remove; a Flux minor cannot be taken back.',
}

export const removed: Finding = {
  code: 'api-version-removed',
  severity: 'error',
  introduced: true,
  file: 'kubernetes/main/apps/media/jellyfin/app/ocirepository.yaml',
  line: 2,
  message: 'OCIRepository `jellyfin` uses `source.toolkit.fluxcd.io/v1beta2`, which Flux 2.8 no longer serves.',
  help: 'Write `source.toolkit.fluxcd.io/v1`, or set `migrate-api-versions: true`.',
}

export const inherited: Finding = {
  code: 'instance-not-ordered',
  severity: 'warning',
  introduced: false,
  file: 'kubernetes/main/apps/flux-system/flux-instance/ks.yaml',
  line: 9,
  message: 'The instance does not wait for the operator.',
  help: 'Add `dependsOn` with `flux-operator`.',
}

export const updateView: ProposalView = {
  set: 'default',
  severalSets: false,
  kind: 'update',
  asked: false,
  current: '0.37.1',
  target: '0.58.1',
  flux: { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] },
  pins: [
    { file: operatorFile, line: 13, role: 'operator-chart', from: '0.37.1', to: '0.58.1' },
    { file: instanceFile, line: 13, role: 'instance-chart', from: '0.37.1', to: '0.58.1' },
    { file: valuesFile, line: 21, role: 'manifests', from: 'v0.37.1', to: 'v0.58.1' },
  ],
  otherChanges: [],
  staying: [{ file: 'bootstrap/helmfile.yaml', line: 20, reason: 'its version is a template expression' }],
  findings: [crossing, inherited],
  validate: 'strict',
  verify: 'warn',
  published: '2026-08-19T08:52:00Z',
  newer: [
    { version: '0.60.0', reasons: ['age'], missing: [], until: '2026-09-13T10:00:00Z' },
    { version: '0.59.0', reasons: ['incomplete'], missing: ['operator-chart', 'instance-chart'], until: null },
  ],
  via: [],
  draft: false,
  notes: [
    {
      product: 'Flux Operator',
      version: '0.58.1',
      url: 'https://github.com/controlplaneio-fluxcd/flux-operator/releases/tag/v0.58.1',
      text: '## What changed\n\n- Faster web interface by @someone in #1001\n- Fixes #999\n\n```yaml\nspec:\n  wait: true\n```\n\n**Full Changelog**: https://github.com/controlplaneio-fluxcd/flux-operator/compare/v0.58.0...v0.58.1',
    },
    {
      product: 'Flux Operator',
      version: '0.58.0',
      url: 'https://github.com/controlplaneio-fluxcd/flux-operator/releases/tag/v0.58.0',
      text: '## Highlights\n\nNew inputs for ResourceSets.\n\n![picture](https://example.com/x.png)',
    },
    {
      product: 'Flux',
      version: '2.9.4',
      url: 'https://github.com/fluxcd/flux2/releases/tag/v2.9.4',
      text: '## Changelog\n\n- [x] source-controller v1.9.4',
    },
  ],
  releaseNotes: 'text',
  token: 'actions',
}

export const blockedView: ProposalView = {
  ...updateView,
  findings: [removed, crossing, inherited],
  draft: true,
  token: 'app',
}

export const repairView: ProposalView = {
  ...updateView,
  kind: 'repair',
  set: 'production',
  severalSets: true,
  current: '0.58.0',
  flux: { from: '2.9.4', to: '2.9.4', crosses: [] },
  pins: updateView.pins.slice(0, 2).map((pin) => ({ ...pin, from: '0.58.0' })),
  findings: [],
  draft: true,
  newer: [],
  via: ['0.60.0'],
  notes: [],
}

export function samplePin(pin: Partial<PinReport>): PinReport {
  return {
    file: operatorFile,
    line: 13,
    column: 10,
    role: 'operator-chart',
    shape: 'oci-repository',
    scope: 'gitops',
    reference: 'ghcr.io/controlplaneio-fluxcd/charts/flux-operator',
    value: '0.37.1',
    version: '0.37.1',
    digest: null,
    selector: 'exact',
    set: 'default',
    action: 'follow',
    reason: null,
    ...pin,
  }
}

export function sampleSet(set: Partial<SetReport>): SetReport {
  return {
    name: 'default',
    lockstep: true,
    agreement:
      set.lockstep === false ? { kind: 'out', text: 'out of lockstep' } : { kind: 'lockstep', text: 'in lockstep' },
    current: '0.37.1',
    flux: { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] },
    decision: 'update',
    target: '0.58.1',
    reason: null,
    detail: null,
    until: null,
    via: [],
    changes: [
      { kind: 'edit', file: operatorFile, line: 13, start: 201, end: 207, old: '0.37.1', new: '0.58.1' },
      { kind: 'edit', file: instanceFile, line: 13, start: 201, end: 207, old: '0.37.1', new: '0.58.1' },
      { kind: 'edit', file: valuesFile, line: 21, start: 480, end: 487, old: 'v0.37.1', new: 'v0.58.1' },
    ],
    findings: [crossing, inherited],
    proposal: {
      number: 7,
      url: 'https://github.com/home/ops/pull/7',
      operation: 'created',
      commit: '7f1c3a5e9d2b4c6f8a0b1c2d3e4f5a6b7c8d9e0f',
      verified: true,
    },
    ...set,
  }
}

export const updateReport: Report = {
  schemaVersion: 1,
  command: 'update',
  conclusion: 'success',
  files: { listed: 412, parsed: 9 },
  pins: [
    samplePin({}),
    samplePin({ file: instanceFile, role: 'instance-chart' }),
    samplePin({
      file: valuesFile,
      line: 21,
      column: 19,
      role: 'manifests',
      shape: 'helm-release-values',
      value: 'v0.37.1',
      digest: null,
      reference: 'ghcr.io/controlplaneio-fluxcd/flux-operator-manifests',
    }),
    samplePin({
      file: valuesFile,
      line: 20,
      role: 'flux-version',
      shape: 'flux-version',
      value: '2.x',
      version: null,
      selector: 'range',
      reference: null,
      action: 'report',
      reason: 'a range moves by itself',
    }),
  ],
  leftOut: [{ file: 'archive/old/ocirepository.yaml', line: 9, reason: 'in an archive folder' }],
  unread: [],
  sets: [sampleSet({})],
  findings: [],
  releases: [
    {
      version: '0.60.0',
      complete: true,
      missing: [],
      published: { manifests: '2026-09-11T09:30:00Z', 'operator-chart': '2026-09-11T10:00:00Z' },
      digests: {},
      flux: ['2.9.5'],
      eligible: false,
      reasons: ['age'],
    },
    {
      version: '0.59.0',
      complete: false,
      missing: ['operator-chart', 'instance-chart'],
      published: { manifests: '2026-08-31T09:30:00Z' },
      digests: {},
      flux: ['2.9.5'],
      eligible: false,
      reasons: ['incomplete'],
    },
    {
      version: '0.58.1',
      complete: true,
      missing: [],
      published: { manifests: '2026-08-19T08:52:00Z' },
      digests: { manifests: `sha256:${'a'.repeat(64)}` },
      flux: ['2.9.4'],
      eligible: true,
      reasons: [],
    },
    {
      version: '0.37.1',
      complete: true,
      missing: [],
      published: {},
      digests: {},
      flux: ['2.7.5'],
      eligible: false,
      reasons: ['older'],
    },
  ],
  requests: { registry: 9, github: 0 },
}

export const severalReport: Report = {
  ...updateReport,
  sets: [
    sampleSet({ name: 'staging' }),
    sampleSet({
      name: 'production',
      decision: 'held',
      target: null,
      reason: 'soak',
      detail: 'staging has had 0.58.1 for 1 of 3 days.',
      until: '2026-08-24T09:00:00Z',
      changes: [],
      findings: [],
      proposal: null,
    }),
    sampleSet({
      name: 'edge',
      lockstep: false,
      current: '0.57.0',
      decision: 'blocked',
      reason: 'invalid',
      detail: 'The update introduces 1 error.',
      findings: [removed],
    }),
  ],
}

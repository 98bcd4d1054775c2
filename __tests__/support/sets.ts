import { parseConstraint } from '../../src/text/constraint.js'
import { parseCron } from '../../src/text/cron.js'
import type { Constraint } from '../../src/model/constraint.js'
import type { Schedule } from '../../src/model/schedule.js'
import type { ManifestObject } from '../../src/model/document.js'
import { sourceFile } from '../../src/model/file.js'
import type { DistributionArtifact, Instance } from '../../src/model/instance.js'
import type { LockstepSet } from '../../src/model/lockstep-set.js'
import type { Pin, PinPlace, Selection } from '../../src/model/pin.js'
import { canonicalRepository, isArtifact, isChart, type Role } from '../../src/model/role.js'
import type { PolicySettings } from '../../src/model/settings.js'
import { oldest } from '../../src/model/version.js'
import type { Version } from '../../src/model/version.js'

export const hour = 3_600_000

/** What settings make of texts; throws for texts that they refuse. */
export function range(text: string): Constraint {
  const constraint = parseConstraint(text)
  if (!constraint) throw new Error(`"${text}" is no constraint`)
  return constraint
}

export function schedule(timezone: string, ...expressions: readonly string[]): Schedule {
  return { crons: expressions.flatMap((text) => parseCron(text) ?? []), timezone }
}

export function until(written: string): { readonly written: string; readonly time: Date } {
  return { written, time: new Date(written) }
}

/** The default policy, apart from what a test gives. */
export function policy(changes: Partial<PolicySettings> = {}): PolicySettings {
  return {
    allowedVersions: null,
    ignoreVersions: [],
    preReleases: false,
    minimumReleaseAge: 48 * hour,
    unknownAge: 'hold',
    schedule: null,
    updateTypes: ['patch', 'minor', 'major'],
    hopDelay: hour,
    hold: null,
    operator: null,
    follow: null,
    soak: 0,
    floating: 'report',
    fluxVersion: 'keep',
    digests: 'keep',
    validate: 'strict',
    onInvalid: 'draft',
    migrateApiVersions: false,
    verify: 'off',
    pullRequest: {
      title: null,
      commitMessage: null,
      commitTrailers: [],
      labels: [],
      createLabels: false,
      assignees: [],
      reviewers: [],
      teamReviewers: [],
      milestone: null,
      draft: false,
      autoMerge: false,
      autoMergeMethod: 'squash',
      autoMergeFluxMinor: false,
      onApproved: 'hold',
      rebase: 'auto',
      releaseNotes: 'off',
    },
    ...changes,
  }
}

/** What a test gives of a pin; what it selects is exact where it has a version. */
export type PinChanges = Partial<PinPlace> & {
  readonly selector?: Selection['selector']
  readonly version?: Version | null
}

/** An exact pin that follows, apart from what a test gives. */
export function pin(role: Role, version: Version | null, changes: PinChanges = {}): Pin {
  const prefix = isChart(role) ? '' : 'v'
  const { selector, version: own = version, ...place } = changes
  return {
    file: `kubernetes/${role}.yaml`,
    mode: '100644',
    line: 13,
    column: 10,
    role,
    shape: role === 'manifests' ? 'flux-instance' : 'oci-repository',
    scope: 'gitops',
    repository: isArtifact(role) ? canonicalRepository(role) : null,
    value: own === null ? 'latest' : `${prefix}${own}`,
    field: 'tag',
    digest: null,
    action: 'follow',
    reason: null,
    writing: { place: null, spelling: 'of-role', prefix, digest: { kind: 'none' }, embedding: null },
    variable: null,
    isAssumed: false,
    cluster: '',
    ...place,
    ...selection(selector, own),
  }
}

function selection(selector: Selection['selector'] = 'exact', version: Version | null): Selection {
  if (selector !== 'exact') return { selector, version: null }
  return version === null ? { selector: 'floating', version } : { selector, version }
}

/** A pin of `distribution.version`. */
export function fluxPin(value: string, changes: PinChanges = {}): Pin {
  const exact = /^v?\d+\.\d+\.\d+$/.test(value)
  const selected = exact ? ({ selector: 'exact' } as const) : ({ selector: 'range' } as const)
  const version = exact ? value.replace(/^v/, '') : null
  return pin('flux-version', version, { shape: 'flux-version', value, field: 'constraint', ...selected, ...changes })
}

export interface InstanceFacts {
  readonly flux?: string | null
  readonly components?: readonly string[]
  readonly migrateResources?: boolean
  readonly artifact?: DistributionArtifact
  readonly cluster?: string
}

export function instance(facts: InstanceFacts = {}): Instance {
  return {
    object: object(),
    root: ['spec'],
    source: 'flux-instance',
    spec: {},
    fluxVersion: facts.flux === undefined ? '2.x' : facts.flux,
    artifact: facts.artifact ?? { kind: 'embedded' },
    components: facts.components ?? [],
    migrateResources: facts.migrateResources ?? true,
    cluster: facts.cluster ?? '',
  }
}

/** An artifact reference to one release. */
export function artifactAt(version: Version): DistributionArtifact {
  return { kind: 'reference', reference: `oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v${version}` }
}

function object(): ManifestObject {
  return {
    file: sourceFile({ path: 'kubernetes/instance.yaml', mode: '100644' }, Buffer.from('')),
    document: 0,
    root: [],
    origin: 'document',
    apiVersion: 'fluxcd.controlplane.io/v1',
    kind: 'FluxInstance',
    name: 'flux',
    namespace: 'flux-system',
    value: {},
    content: {},
    scalar: () => null,
    absentKey: () => null,
    wholeKey: () => null,
    documentsAt: () => [],
    position: () => ({ line: 7, column: 3 }),
  }
}

export interface SetFacts extends InstanceFacts {
  readonly operator?: Version
  readonly chart?: Version
  readonly manifests?: Version
  readonly pins?: readonly Pin[]
  readonly instances?: readonly Instance[]
  readonly policy?: Partial<PolicySettings>
}

/** A repository like the quick start's: operator chart, instance chart and manifests at one release, unless a test says otherwise. */
export function lockstepSet(version: Version, facts: SetFacts = {}): LockstepSet {
  const manifests = facts.manifests ?? version
  const pins = facts.pins ?? [
    pin('operator-chart', facts.operator ?? version),
    pin('instance-chart', facts.chart ?? version),
    pin('manifests', manifests),
    ...(typeof facts.flux === 'string' ? [fluxPin(facts.flux)] : []),
  ]
  const exact = pins.filter(({ role, selector }) => role !== 'flux-version' && selector === 'exact')
  const versions = exact.flatMap((exactPin) => exactPin.version ?? [])
  return {
    name: 'default',
    pins,
    instances: facts.instances ?? [instance({ artifact: artifactAt(manifests), ...facts })],
    current: oldest(exact.filter(({ scope }) => scope === 'gitops').flatMap((exactPin) => exactPin.version ?? [])),
    lockstep: new Set(versions).size <= 1,
    policy: policy(facts.policy),
    broken: [],
    beside: [],
    unread: [],
    toldOperator: null,
  }
}

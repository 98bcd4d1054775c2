import type { Change } from '../model/change.js'
import type { Tree } from '../model/layout.js'
import type { MigrateSettings } from '../model/settings.js'
import type { Version } from '../model/version.js'
import { minorOf, newest } from '../model/version.js'
import type { EndingApi } from './apis.js'
import { endingApis } from './apis.js'
import { addition, listAbove } from './add.js'
import type { MigrationProblem, OpenBootstrap } from './bootstrap.js'
import { compareInstance, type InstanceComparison } from './compare.js'
import { isBelow } from '../kustomize/paths.js'
import { hasFeature, minorWith } from '../upstream/flux-minors.js'
import { fileAt } from './objects.js'
import type { TargetPlace } from './place.js'
import { choosePlace } from './place.js'
import { removal } from './remove.js'
import { editLists } from './splice.js'
import { suspendProblems, suspensions } from './suspend.js'
import { appliedPath } from './sync.js'
import type { Tunings } from './tunings.js'
import { tuningsFor } from './tunings.js'
import { compareTexts } from '../model/sorted.js'

/** `add` writes operator and instance, `remove` takes the bootstrap out, `both` does it at once for a cluster that is not there yet. */
export type MigrationStep = 'add' | 'remove' | 'both'

/** A release and the Flux versions in its manifests, oldest first. */
export interface ReleaseFacts {
  readonly version: Version
  readonly flux: readonly Version[]
}

/** What a migration is told. */
export interface MigrationChoices {
  readonly step: MigrationStep
  /** The release that all pins are set to; a removal needs none. */
  readonly release: ReleaseFacts | null
  readonly settings: MigrateSettings
}

/** One step of one cluster: what changes and what a reviewer has to know. */
export interface MigrationPlan {
  readonly kind: 'plan'
  readonly step: MigrationStep
  readonly bootstrap: OpenBootstrap
  readonly layout: TargetPlace['kind']
  /** The release that is pinned; null where an operator is there already and pinned to none. */
  readonly release: Version | null
  /** The Flux that the bootstrap installs, and the one that the instance brings; the same where its minor is not to be seen. */
  readonly flux: { readonly from: Version; readonly to: Version }
  readonly changes: readonly Change[]
  readonly settings: MigrateSettings
  readonly notes: readonly string[]
  /** Objects of this cluster whose API version ends with some Flux minor. */
  readonly apis: readonly EndingApi[]
}

/** Why there is no plan; each reason has its place. */
export interface MigrationFailure {
  readonly kind: 'failure'
  readonly reasons: readonly MigrationProblem[]
}

/**
 * Plans one step for one bootstrap. Refuses, with reasons, where a problem blocks, where the release has no Flux of the present minor,
 * where the layout is not to be seen or a file is in the way.
 */
export function planStep(
  tree: Tree,
  bootstrap: OpenBootstrap,
  choices: MigrationChoices,
): MigrationPlan | MigrationFailure {
  const { step, settings } = choices
  const compared = compareInstance(bootstrap)
  const refuse = (message: string): MigrationProblem => ({
    weight: 'blocks',
    file: bootstrap.file,
    line: bootstrap.line,
    message,
  })
  const problems = problemsOf(bootstrap, step, compared)
  const blocking = problems.filter(
    ({ weight }) => weight === 'blocks' || (weight === 'blocks-removal' && step !== 'add'),
  )
  const flux = bootstrap.flux.version
  const known = problems.filter(({ weight }) => weight !== 'note')
  const failure = (...messages: readonly string[]): MigrationFailure => ({
    kind: 'failure',
    reasons: [...messages.map(refuse), ...known],
  })
  if (flux === null || blocking.length > 0) return failure()
  const place = choosePlace(tree, bootstrap, settings.layout)
  const pinned = choices.release?.version ?? null
  const unfit = step === 'remove' ? null : unfitFlux(flux, choices.release)
  if (unfit !== null) return failure(unfit)
  if (typeof place === 'string') return failure(place)
  const tunings = tuningsFor(settings, bootstrap.flux.components, bootstrap.patches)
  const found = changesOf(tree, place, bootstrap, { step, settings, pinned, flux, tunings, syncs: compared.syncs })
  if (found.refused.length > 0) return failure(...found.refused)
  const added = step === 'remove' ? [] : [...tunings.notes, ...operatorNotes(bootstrap), ...variableNotes(bootstrap)]
  return {
    kind: 'plan',
    step,
    bootstrap,
    layout: place.kind,
    release: pinned ?? bootstrap.present.operator?.version ?? null,
    flux: { from: flux, to: broughtFlux(flux, choices) },
    changes: ordered(found.changes),
    settings,
    notes: [...problems.map(noteOf), ...added],
    apis: endingApis(tree, bootstrap.cluster),
  }
}

/** What is wrong with a step: only what goes has to be compared with what stays. */
function problemsOf(
  bootstrap: OpenBootstrap,
  step: MigrationStep,
  compared: InstanceComparison,
): readonly MigrationProblem[] {
  if (step === 'add') return bootstrap.problems
  const suspended = step === 'remove' ? suspendProblems(bootstrap) : []
  return [...bootstrap.problems, ...compared.problems, ...suspended]
}

/** The Flux that the instance brings; what runs already where nothing is written. */
function broughtFlux(running: Version, { step, release }: MigrationChoices): Version {
  return (step === 'remove' ? null : newestOf(minorOf(running), release)) ?? running
}

/** The newest patch of a Flux minor in a release: what `2.8.x` selects. */
function newestOf(minor: string, release: ReleaseFacts | null): Version | null {
  return newest(release?.flux.filter((version) => minorOf(version) === minor) ?? [])
}

function unfitFlux(flux: Version, release: ReleaseFacts | null): string | null {
  const minor = minorOf(flux)
  if (release === null) return 'no release may be taken yet'
  if (!hasFeature(flux, 'chart-sources'))
    return `Flux ${flux} cannot deploy a chart from an OCIRepository: bring the bootstrap to Flux ${minorWith('chart-sources')} or newer first`
  if (newestOf(minor, release) !== null) return null
  return `Flux Operator ${release.version} has no Flux ${minor}: choose a release that has`
}

interface Told {
  readonly step: MigrationStep
  readonly settings: MigrateSettings
  /** The release to write; null only where nothing is written. */
  readonly pinned: Version | null
  readonly flux: Version
  readonly tunings: Tunings
  readonly syncs: boolean
}

interface Found {
  readonly changes: readonly Change[]
  readonly refused: readonly string[]
}

function changesOf(tree: Tree, place: TargetPlace, bootstrap: OpenBootstrap, told: Told): Found {
  const { step, pinned, flux, settings, tunings } = told
  if (step === 'remove' || pinned === null) return removed(tree, bootstrap, told.syncs, null)
  const added = addition(tree, place, { bootstrap, release: pinned, flux, settings, tunings: tunings.tunings })
  const refused = added.taken.map((path) => `${path} is there already and is not the operator's: it is in the way`)
  const base: Change[] = [...added.creates, ...listAbove(tree, place)]
  if (step === 'both') {
    const gone = removed(tree, bootstrap, true, added)
    return { changes: [...base, ...gone.changes], refused: [...refused, ...gone.refused] }
  }
  const suspended = suspensions(bootstrap)
  if (suspended === null) refused.push('a HelmRelease has no place for `suspend: true`: write it first')
  base.push(...(suspended ?? []))
  if (added.list === null) return { changes: base, refused }
  const read = fileAt(tree, added.list.kustomization)
  const edits = read && editLists(read.file, { add: added.list.entries, remove: [] })
  if (edits === null) refused.push(`the list of ${added.list.kustomization} cannot be extended`)
  return { changes: [...base, ...(edits ?? [])], refused }
}

function removed(
  tree: Tree,
  bootstrap: OpenBootstrap,
  sync: boolean,
  added: ReturnType<typeof addition> | null,
): Found {
  const gone = removal(tree, bootstrap, { sync, add: added?.list ?? null })
  const refused = gone.refused.map((path) => `the lists of ${path} cannot be shortened by a splice`)
  return {
    changes: gone.changes,
    refused: [...refused, ...emptied(tree, bootstrap, [...gone.changes, ...(added?.creates ?? [])])],
  }
}

/** Git keeps no empty folder, and a Kustomization whose path is missing fails. */
function emptied(tree: Tree, bootstrap: OpenBootstrap, changes: readonly Change[]): readonly string[] {
  const { sync } = bootstrap
  const path = sync.kind === 'none' ? null : appliedPath(sync.objects.kustomization)
  if (path === null || path === '') return []
  const deleted = new Set(changes.filter((change) => change.kind === 'delete').map((change) => change.file))
  const left = [
    ...tree.entries.map((entry) => entry.path),
    ...changes.filter((change) => change.kind === 'create').map((change) => change.file),
  ]
  return left.some((file) => isBelow(file, path) && !deleted.has(file))
    ? []
    : [`nothing would be left below ${path}, which the cluster is reconciled from`]
}

function operatorNotes({ present: { operator } }: OpenBootstrap): readonly string[] {
  if (operator === null) return []
  const place = `${operator.file}:${operator.line}`
  return operator.version === null
    ? [`${place}: the operator is not pinned to one release. The instance is, so pin both to the same.`]
    : [`${place}: the operator is there already; the instance takes its release ${operator.version}.`]
}

function variableNotes(bootstrap: OpenBootstrap): readonly string[] {
  return bootstrap.patches
    .filter((patch) => patch.text.includes('${'))
    .map(
      ({ file, line }) =>
        `The patch at ${file}:${line} holds \`\${…}\`: Flux replaces it where the Kustomization around the HelmRelease has \`postBuild\`.`,
    )
}

function noteOf({ file, line, message }: MigrationProblem): string {
  return `${file}:${line}: ${message}.`
}

/** Creates, edits, deletes; by path and place within each kind. */
export function ordered(changes: readonly Change[]): readonly Change[] {
  const rank = { create: 0, edit: 1, delete: 2 } as const
  const start = (change: Change) => (change.kind === 'edit' ? change.start : 0)
  return [...changes].sort((a, b) => rank[a.kind] - rank[b.kind] || compareTexts(a.file, b.file) || start(a) - start(b))
}

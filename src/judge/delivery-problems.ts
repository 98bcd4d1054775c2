import { kustomizationsIn } from '../kustomize/kustomization.js'
import { reachIn } from '../kustomize/reach.js'
import type { ManifestObject } from '../model/document.js'
import { introducedFinding, type Finding } from '../model/finding.js'
import { grouped } from '../model/grouped.js'
import type { Instance } from '../model/instance.js'
import { listAt, objectAt, stringAt, valueAt, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { Pin } from '../model/pin.js'
import { formatRepository } from '../model/reference.js'
import { counted } from '../text/markdown.js'
import { broughtBy, instanceProblems, patchedSync } from './instance-objects.js'
import { otherContents, sourcesOf } from './delivering-sources.js'
import { isPaused, pauses, type Delivery } from './delivery.js'
import { switchedOff } from './chart-switches.js'
import { labelsKnown } from './scheduling.js'
import { prerequisiteProblems } from './prerequisites.js'
import { buildFailures } from './build-failures.js'
import { deliveryProblem, subjectOf, type DeliveryProblem } from './delivery-problem.js'
import { withGivenValues } from './given-values.js'
import { bringing, leftOutFiles } from './left-out-files.js'
import { operatorWorkloads } from './operator-workloads.js'
import { objectsOf } from './objects.js'
import { ownObjects } from './own-objects.js'
import { appliedOver } from './patched-sources.js'
import { reconciliationProblems, renamed, sharded } from './reconciliation.js'
import { resourceSetProblems } from './resource-sets.js'
import { releaseNames, withoutNamespace } from './release-names.js'
import type { KnownSources } from './sources.js'
import { dependencyProblemsIn } from './dependencies.js'

/** One side of a change, with how its files reach the cluster. */
interface DeliveringSide {
  readonly tree: Tree
  readonly delivery: Delivery
  readonly pins: readonly Pin[]
  readonly instances: readonly Instance[]
}

/**
 * Findings for what a change says beside the pins by which what they say does not reach the cluster any more, or under another name: files
 * that a source leaves out, intervals of years, other shards, what waits for nothing, names and namespaces, controllers that do not run. What
 * a validation said already (`said`) is not said again.
 */
export function judgeDeliveryProblems(
  before: DeliveringSide,
  after: DeliveringSide,
  known: KnownSources,
  said: readonly Finding[],
): readonly Finding[] {
  const allowed = new Set([
    ...known.pins.flatMap(({ repository }) => (repository ? formatRepository(repository) : [])),
    ...known.named,
  ])
  if (before.pins.length === 0) return []
  const old = problemsOn(before, allowed, before)
  const now = problemsOn(after, allowed, before)
  const says = saidBy(old, before)
  const comes = comesWith(before, after)
  const clusterOf = ({ file }: DeliveryProblem): string => after.tree.layout.clusterOf(file)
  const aspects = new Set(old.said.map(aspectOf))
  const failing = said.filter(({ severity, introduced }) => severity === 'error' && introduced)
  const introduced = now.said.filter(
    (one) =>
      one.text !== '' &&
      !failing.some((each) => isSame(each, one)) &&
      !says(one, clusterOf(one)) &&
      !comes(one) &&
      (!one.isCommon || old.subjects.has(one.subject)) &&
      (one.aspect === undefined || aspects.has(aspectOf(one))),
  )
  const groups = grouped(introduced, (one) => `${clusterOf(one)}\0${one.subject}\0${one.group}`)
  return [...groups.values()].flatMap(([first, ...more]) => (first ? [findingOf(first, more.length)] : []))
}

/** True for a finding of a validation that fails the check, where it is for the same reason. */
function isSame({ code, file, line }: Finding, problem: DeliveryProblem): boolean {
  return code === problem.same && file === problem.file && line === problem.line
}

function aspectOf({ subject, aspect = '' }: DeliveryProblem): string {
  return `${subject}\0${aspect}`
}

interface FoundProblems {
  readonly said: readonly DeliveryProblem[]
  /** Kind and name of all that was looked at. */
  readonly subjects: ReadonlySet<string>
}

/** The cluster of what several of them take. */
const shared = ''

/** Tells whether one side of a change says something of a cluster. */
function saidBy({ said }: FoundProblems, { tree }: DeliveringSide): (one: DeliveryProblem, cluster: string) => boolean {
  const clusters = new Set(tree.files.map(({ file }) => tree.layout.clusterOf(file.path)))
  const keyOf = ({ subject, text }: DeliveryProblem, ...more: readonly string[]): string =>
    [subject, text, ...more].join('\0')
  const keys = new Set(said.flatMap((one) => [keyOf(one), keyOf(one, tree.layout.clusterOf(one.file))]))
  // a cluster of another name may be one that was renamed
  return (one, cluster) =>
    keys.has(cluster !== shared && clusters.has(cluster) ? keyOf(one, cluster) : keyOf(one)) ||
    keys.has(keyOf(one, shared))
}

/** True for what is there only with a cluster that comes with the change: it hinders nothing that was there. */
function comesWith(before: DeliveringSide, after: DeliveringSide): (one: DeliveryProblem) => boolean {
  const [old, now] = [before, after].map(({ tree }) => new Set(tree.entries.map(({ path }) => path)))
  const stays = before.pins.every(({ file }) => now?.has(file) === true)
  return ({ about }) => {
    const way = [about, ...after.delivery.way(about).map(({ object }) => object.file.path)]
    return stays && way.length > 1 && way.every((path) => old?.has(path) !== true)
  }
}

function problemsOn(side: DeliveringSide, allowed: ReadonlySet<string>, base: DeliveringSide): FoundProblems {
  const { tree, delivery, instances } = side
  const files = [...new Set([...base.pins, ...side.pins].map(({ file }) => file))]
  const ways = [...new Set(files.flatMap((file) => delivery.way(file)))]
  const own = ownObjects(tree, allowed).map(({ object }) => object)
  const sources = sourcesOf(ways, tree)
  const applying = ways.filter(({ root }) => root.length === 0).map(({ object }) => object)
  const templates = objectsOf(tree, 'ResourceSet').filter(({ file }) => files.includes(file.path))
  const objects = [...new Set([...own, ...applying, ...sources, ...templates])]
  const brought = instances.flatMap(broughtBy)
  const ruled = [...sources, ...brought.map(({ object }) => object).filter(({ kind }) => kind !== 'Kustomization')]
  const subjects = new Set([...objects.map(subjectOf), ...(instances.length > 0 ? ['FluxInstance'] : [])])
  const patched = appliedOver(tree).filter((object) => subjects.has(subjectOf(object)))
  const waits = dependencyProblemsIn(tree, ways, own, base.tree)
  const delivering = new Set(sources.map(subjectOf))
  const isKnown = labelsKnown(base.tree)
  const said = [...objects, ...patched, ...brought.map(({ object }) => object)].flatMap((object) => [
    ...reconciliationProblems(object, tree),
    ...releaseNames(object, tree),
    ...withoutNamespace(object, tree),
    ...switchedOff(withGivenValues(object, tree), isKnown),
    ...prerequisiteProblems(object, tree),
    ...waits(object),
    ...resourceSetProblems(object, tree),
    ...(delivering.has(subjectOf(object)) ? otherContents(object) : []),
    ...(delivering.has(subjectOf(object)) || isPatchedApplier(object) ? suspended(object) : []),
  ])
  const kept = files.filter((file) => isKept(file, side))
  return {
    said: [
      ...said,
      ...brought.flatMap(patchedSync),
      ...instances.flatMap((instance) => instanceProblems(instance, tree, isKnown)),
      ...operatorWorkloads(tree, side.pins, { isKnown, allowed }),
      ...ofKustomizations(tree, [...files, ...applying.map(({ file }) => file.path)]),
      ...buildFailures(
        tree,
        [...files, ...applying.map(({ file }) => file.path)],
        ways.filter(({ root }) => root.length === 0),
      ),
      ...leftOutFiles(bringing(kept, tree, delivery), tree, ruled),
    ],
    subjects,
  }
}

/** A pin that Flux takes from this repository: of an object, or in a file that is delivered. */
function isKept(file: string, { tree, delivery }: DeliveringSide): boolean {
  const read = tree.files.find((each) => each.file.path === file)
  return delivery.isDelivered(file) || (read?.documents.some(({ kind }) => kind === 'objects') ?? false)
}

/** What is written of those is followed as they deliver. */
function isPatchedApplier({ kind, origin }: ManifestObject): boolean {
  return kind === 'Kustomization' && origin === 'patch'
}

function suspended(object: ManifestObject): readonly DeliveryProblem[] {
  if (stringAt(object.value, ['$patch']) === 'delete') return [deliveryProblem(object, [], 'a patch deletes it')]
  return isPaused(object.value) ? [deliveryProblem(object, ['spec', 'suspend'], 'it is suspended')] : []
}

/** What the kustomizations write on all that they build, where they build pins. */
function ofKustomizations(tree: Tree, files: readonly string[]): readonly DeliveryProblem[] {
  const reach = reachIn(tree)
  return kustomizationsIn(tree.files).flatMap((kustomization) => {
    const { object, path } = kustomization
    const said = [...renamed(object, []), ...labelled(object, tree)]
    if (said.length === 0) return []
    const builds = reach.ofKustomization(kustomization)
    return files.some((file) => builds(file)) ? said.map((one) => ({ ...one, subject: path })) : []
  })
}

function labelled(object: ManifestObject, tree: Tree): readonly DeliveryProblem[] {
  const pairs = [
    objectAt(object.value, ['commonLabels']),
    ...listAt(object.value, ['labels']).map((entry) => objectAt(entry, ['pairs'])),
  ]
  const paused = pauses(valueAt(object.value, ['commonAnnotations']))
  return [
    ...(paused
      ? [deliveryProblem(object, ['commonAnnotations'], 'it tells Flux to leave all that it builds as it is')]
      : []),
    ...pairs.flatMap((labels) => (labels ? sharded(withLabels(object, labels), ['metadata', 'labels'], tree) : [])),
  ]
}

function withLabels(object: ManifestObject, labels: JsonObject): ManifestObject {
  return { ...object, value: { metadata: { labels } } }
}

function findingOf({ code, file, line, subject, text }: DeliveryProblem, more: number): Finding {
  const who = subject === file ? file : `${subject} in ${file}`
  const others = more === 0 ? '' : `, with ${counted(more, 'other thing')} like it`
  return introducedFinding(
    code,
    { file, line },
    {
      severity: 'error',
      message: `The pins stay, and ${text} (${who}${others}): nothing tells any more that the cluster runs what they say.`,
      help: 'Take it back.',
    },
  )
}

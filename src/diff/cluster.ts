import type { Resource } from '../kustomize/engine/resource.js'
import { grouped } from '../model/grouped.js'
import type { InstanceChanges } from '../model/cluster-change.js'
import { nameOf } from '../model/document.js'
import type { RunningInstance } from '../model/instance.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import type { TreeState } from '../model/validation.js'
import { buildPlan } from '../upstream/operator-build/build-plan.js'
import { holdsFlux, operatorDefinitions } from '../upstream/operator-build/manifests.js'
import { wholeBuild, type WholeBuild } from '../upstream/operator-build/whole-build.js'
import { nearestModelled } from '../upstream/operators.js'
import { buildChanges } from './build-changes.js'
import { unbuilt } from './charts.js'
import { pairsOf } from './objects.js'

/** What changes of every FluxInstance between two trees: its objects, built as its operator does. */
export function instancesChanged(before: TreeState, after: TreeState): readonly InstanceChanges[] {
  const olds = grouped(before.instances, keyOf)
  const news = grouped(after.instances, keyOf)
  const own = ownDefinitions(before, after)
  const keys = [...new Set([...news.keys(), ...olds.keys()])]
  return keys.flatMap((key) => {
    const [was = [], is = []] = [olds.get(key), news.get(key)]
    return Array.from({ length: Math.max(was.length, is.length) }, (_, index) =>
      instanceChanges(
        { running: was[index] ?? null, tree: before.tree },
        { running: is[index] ?? null, tree: after.tree },
        own,
      ),
    ).filter((changes) => changes !== null)
  })
}

/** An instance keeps its file or its name. */
function keyOf({ instance }: RunningInstance): string {
  return `${instance.object.file.path}\0${nameOf(instance.object)}`
}

interface Side {
  readonly running: RunningInstance | null
  readonly tree: Tree
}

/** What the operator serves of its own, where both of its releases were read: one alone would look as if all of it came or went. */
function ownDefinitions(before: TreeState, after: TreeState): readonly [readonly Resource[], readonly Resource[]] {
  const [old, now] = [before, after].map(({ operator }) => operatorDefinitions(operator?.manifests ?? new Map()))
  return old === undefined || now === undefined || old.length === 0 || now.length === 0 ? [[], []] : [old, now]
}

function instanceChanges(
  before: Side,
  after: Side,
  [was, is]: readonly [readonly Resource[], readonly Resource[]],
): InstanceChanges | null {
  const shown = after.running ?? before.running
  if (!shown) return null
  const { instance } = shown
  const head = {
    name: nameOf(instance.object),
    file: instance.object.file.path,
    cluster: instance.cluster,
    flux: { from: before.running?.flux ?? null, to: after.running?.flux ?? null },
  }
  const [old, now] = [built(before), built(after)]
  if (old.kind === 'fails' || now.kind === 'fails') {
    const why =
      now.kind === 'fails' ? `after the change, ${now.reason}` : old.kind === 'fails' ? `before it, ${old.reason}` : ''
    return { ...head, ...unbuilt(why) }
  }
  return { ...head, unbuilt: null, ...buildChanges(pairsOf([...old.objects, ...was], [...now.objects, ...is])) }
}

function built({ running, tree }: Side): WholeBuild {
  if (running === null) return { kind: 'built', objects: [] }
  const { instance, flux, manifests, operator } = running
  if (manifests === null || flux === null || operator === null)
    return { kind: 'fails', reason: 'it is not known which Flux runs' }
  if (!holdsFlux(manifests, flux)) return { kind: 'fails', reason: `the manifests hold no Flux ${flux}` }
  const namespace = tree.layout.namespaceOf(instance.object) ?? 'flux-system'
  const plan = buildPlan(instance.spec, { flux, operator: nearestModelled(operator) }, namespace)
  const patches = listAt(instance.spec, ['kustomize', 'patches'])
    .filter(isObject)
    .map((entry) => ({
      text: stringAt(entry, ['patch']) ?? '',
      target: isObject(entry['target']) ? entry['target'] : null,
    }))
  const name = instance.source === 'flux-instance' ? (instance.object.name ?? 'flux') : 'flux'
  return wholeBuild(plan, { name, spec: instance.spec }, patches, manifests)
}

import type { FluxKustomization } from '../kustomize/flux-kustomization.js'
import { foldersAbove } from '../kustomize/paths.js'
import { nameOf, type ManifestObject } from '../model/document.js'
import { isObject, listAt, stringAt } from '../model/json.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Layout, Tree } from '../model/layout.js'
import { oncePer, oncePerPair } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import { appliedFiles } from './applied-objects.js'
import { parseApiVersion } from '../model/api-version.js'
import { chartRoles, type ChartOfRelease } from './chart-releases.js'
import { wholeObjects } from './objects.js'
import { problemAt } from './problem.js'
import { appliedPaths } from './source-paths.js'

/**
 * Instances that do not wait for their operator: neither the Helm release nor the Flux Kustomization that applies the instance depends on
 * the operator's. Nothing is said where the tree does not show who applies either of them, or where no kustomization lists the instance.
 */
export const unorderedInstances = oncePer((tree: Tree): readonly Problem[] => {
  const objects = wholeObjects(tree)
  const roles = chartRoles(tree)
  const operators = operatorsIn(roles)
  if (operators.length === 0) return []
  const instances = [...releasesIn(roles), ...instancesIn(objects)]
  return unorderedAmong(operators, appliedPaths(objects))(appliedFiles(tree), tree.layout)(instances)
})

/** What is asked of an operator: what is waited for, and where it lies. */
type Operator = Pick<ManifestObject, 'name' | 'file'>

const operatorsIn = gatheredFrom(
  ({ role, object }: ChartOfRelease): readonly Operator[] => (role === 'operator-chart' ? [object] : []),
  (a, b) => a.name === b.name && a.file.path === b.file.path,
)
const releasesIn = gatheredFrom(({ role, object }: ChartOfRelease) => (role === 'instance-chart' ? [object] : []))
const instancesIn = gatheredFrom((object: ManifestObject) =>
  object.kind === 'FluxInstance' && object.origin === 'document' ? [object] : [],
)

const unorderedAmong = oncePerPair((operators: readonly Operator[], applied: readonly FluxKustomization[]) => {
  const byFolder = new Map(applied.flatMap(({ path, object }) => (path === '' ? [] : [[path, object] as const])))
  const owners: Owners = { applied, ownerOf: (object) => owner(object, byFolder) }
  return oncePerPair((isApplied: (path: string) => boolean, layout: Layout) => {
    const nearTo = operatorsNear(operators, layout)
    return gatheredFrom((instance: ManifestObject): readonly Problem[] => {
      if (!isApplied(instance.file.path)) return []
      const near = nearTo(instance)
      if (near.length === 0 || near.some((operator) => isOrdered(instance, operator, owners) !== false)) return []
      return [unordered(instance, near[0])]
    })
  })
})

/** Their files. */
export function unorderedFiles(tree: Tree): ReadonlySet<string> {
  return new Set(unorderedInstances(tree).flatMap(({ file }) => file ?? []))
}

/** The operators of the cluster of an object, and those of which no folder tells the cluster. */
function operatorsNear(
  operators: readonly Operator[],
  layout: Layout,
): (object: ManifestObject) => readonly Operator[] {
  const clusters = operators.map(({ file }) => layout.clusterOf(file.path))
  const known = new Map<string, readonly Operator[]>([['', operators]])
  return ({ file }) => {
    const cluster = layout.clusterOf(file.path)
    const near = known.get(cluster) ?? operators.filter((_, index) => ['', cluster].includes(clusters[index] ?? ''))
    known.set(cluster, near)
    return near
  }
}

interface Owners {
  readonly applied: readonly FluxKustomization[]
  readonly ownerOf: (object: Operator) => ManifestObject | null
}

/** Null where the tree does not show who applies the two. */
function isOrdered(instance: ManifestObject, operator: Operator, { applied, ownerOf }: Owners): boolean | null {
  const release = instance.kind === 'HelmRelease' ? instance : null
  if (release && operator.name !== null && dependencies(release).includes(operator.name)) return true
  const [ofInstance, ofOperator] = [ownerOf(instance), ownerOf(operator)]
  if (!ofInstance || !ofOperator) return null
  return ofInstance !== ofOperator && dependsOn(ofInstance, ofOperator, applied)
}

/** The Flux Kustomization with the longest path that holds the file of an object. */
function owner({ file }: Operator, byFolder: ReadonlyMap<string, ManifestObject>): ManifestObject | null {
  return foldersAbove(file.path).flatMap((folder) => byFolder.get(folder) ?? [])[0] ?? null
}

/** Direct or through others, by name. */
function dependsOn(from: ManifestObject, to: ManifestObject, applied: readonly FluxKustomization[]): boolean {
  const seen = new Set<string>()
  const open = [...dependencies(from)]
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    if (name === to.name) return true
    if (seen.has(name)) continue
    seen.add(name)
    const next = applied.find(({ object }) => object.name === name)
    if (next) open.push(...dependencies(next.object))
  }
  return false
}

function dependencies(object: ManifestObject): readonly string[] {
  return listAt(object.value, ['spec', 'dependsOn'])
    .filter(isObject)
    .flatMap((entry) => stringAt(entry, ['name']) ?? [])
}

function unordered(instance: ManifestObject, operator: Operator | undefined): Problem {
  const name = operator?.name ?? 'flux-operator'
  const isRelease = parseApiVersion(instance.apiVersion).group === 'helm.toolkit.fluxcd.io'
  return problemAt(instance, ['spec', 'dependsOn'], 'instance-not-ordered', {
    message: `${nameOf(instance)} does not wait for its operator: in one commit the old operator may be asked to build the new Flux.`,
    help: isRelease
      ? `Add \`dependsOn: [{name: ${name}}]\` to the HelmRelease, or let its Flux Kustomization depend on the operator's, which waits.`
      : "Let the Flux Kustomization that applies it depend on the operator's, with `wait: true` there.",
  })
}

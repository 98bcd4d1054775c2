import { fluxKustomizationOf } from '../kustomize/flux-kustomization.js'
import type { ManifestObject } from '../model/document.js'
import { grouped } from '../model/grouped.js'
import { isObject, listAt, stringAt, valueAt } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import type { Deliverer } from './delivery.js'
import { deliveryProblem, type DeliveryProblem } from './delivery-problem.js'
import { canMeet, objectsOf } from './objects.js'
import { stuckBy } from './readiness.js'

/** One condition of something else: an object that is there, that is brought up to date, or that is ready. */
interface Node {
  readonly state: 'there' | 'acting' | 'ready'
  readonly object: ManifestObject
}

/** Something that an object waits for. */
interface Dependency {
  readonly name: string
  readonly index: number
  readonly found: readonly ManifestObject[]
}

type Dependencies = (object: ManifestObject) => readonly Dependency[]

/** Conditions that are followed in one tree; no tree of a person has as many. */
const mostFollowed = 20_000

/** Finds what objects wait for in vain: what is nowhere or never ready, and themselves. The base tells which sources are somewhere else. */
export function dependencyProblemsIn(
  tree: Tree,
  deliverers: readonly Deliverer[],
  own: readonly ManifestObject[],
  base: Tree,
): (object: ManifestObject) => readonly DeliveryProblem[] {
  const applying = deliverers.filter(({ root }) => root.length === 0)
  const ownSources = new Set(applying.flatMap(({ object }) => fluxKustomizationOf(object)?.source ?? []))
  const dependencies = dependenciesIn(tree)
  const needs = needsOf(applying, own, dependencies)
  const budget = { followed: 0 }
  const judged = new Set([...own, ...deliverers.map(({ object }) => object)])
  return (object) => {
    const waited = dependencies(object)
    if (waited.length === 0) return []
    const lost = waited.filter(({ found }) => found.length === 0)
    const stuck = waited.flatMap(({ name, index, found }) =>
      followedFrom(found, dependencies, judged).flatMap((each) => {
        const why = stuckBy(each, { tree, base, ownSources }, judged.has(each))
        const by = each.name === name ? '' : ` (by way of ${each.name ?? ''})`
        const text = `it waits for the ${object.kind} ${name}${by}, ${why ?? ''}`
        return why === null ? [] : [deliveryProblem(object, ['spec', 'dependsOn', index], text)]
      }),
    )
    const isSame = (one: ManifestObject): boolean =>
      one.kind === object.kind && one.name === object.name && canMeet(one, object, tree)
    const circle = isCircle(object, needs, budget, isSame)
    return [
      ...lost.map(({ name, index }) => {
        const text = `it waits for the ${object.kind} ${name}, which is not in this repository`
        const at = ['spec', 'dependsOn', index, 'name']
        return { ...deliveryProblem(object, at, text), same: 'dependency-missing' as const }
      }),
      ...stuck,
      ...(circle ? [deliveryProblem(object, ['spec', 'dependsOn'], 'it waits for what waits for it')] : []),
    ]
  }
}

/** Objects and all that they depend on in turn; what is judged itself tells what that depends on. */
function followedFrom(
  start: readonly ManifestObject[],
  dependencies: Dependencies,
  judged: ReadonlySet<ManifestObject>,
): readonly ManifestObject[] {
  const found = new Set(start)
  for (const each of found) {
    if (found.size > mostDependencies) break
    if (judged.has(each)) continue
    for (const { found: next } of dependencies(each)) for (const one of next) found.add(one)
  }
  return [...found]
}

const mostDependencies = 500

const kinds = ['Kustomization', 'HelmRelease']

/** What objects depend on, by kind and name; nothing where some names are only known later. */
function dependenciesIn(tree: Tree): Dependencies {
  const all = kinds.flatMap((kind) => objectsOf(tree, kind)).filter(({ apiVersion }) => apiVersion.includes('fluxcd'))
  const byName = grouped(all, ({ kind, name }) => `${kind}\0${name ?? ''}`)
  const open = new Set(all.flatMap(({ kind, name }) => (unknownInResourceSet(name ?? '') ? [kind] : [])))
  return (object) =>
    listAt(object.value, ['spec', 'dependsOn']).flatMap((entry, index) => {
      const name = isObject(entry) ? stringAt(entry, ['name']) : null
      if (name === null || !kinds.includes(object.kind) || open.has(object.kind) || unknownInResourceSet(name))
        return []
      const named = byName.get(`${object.kind}\0${name}`) ?? []
      return [{ name, index, found: named.filter((each) => canMeet(object, each, tree)) }]
    })
}

/** What has to hold before something else does: what applies an object, what it depends on, and of who waits all that it applies. */
function needsOf(
  applied: readonly Deliverer[],
  own: readonly ManifestObject[],
  dependencies: Dependencies,
): (node: Node) => readonly Node[] {
  const watched = [...own, ...applied.map(({ object }) => object)]
  const buildsOf = new Map(applied.map(({ object, builds }) => [object, builds]))
  const ready = (object: ManifestObject): Node => ({ state: 'ready', object })
  return ({ state, object }) => {
    switch (state) {
      case 'there':
        return applied.flatMap((one): readonly Node[] =>
          one.object !== object && one.builds(object.file.path) ? [{ state: 'acting', object: one.object }] : [],
        )
      case 'acting':
        return [{ state: 'there', object }, ...dependencies(object).flatMap(({ found }) => found.map(ready))]
      case 'ready': {
        const builds = valueAt(object.value, ['spec', 'wait']) === true ? buildsOf.get(object) : undefined
        const results = builds ? watched.filter((each) => each !== object && builds(each.file.path)) : []
        return [{ state: 'acting', object }, ...results.map(ready)]
      }
    }
  }
}

/** True where an object is ready only once it is ready. */
function isCircle(
  object: ManifestObject,
  needs: (node: Node) => readonly Node[],
  budget: { followed: number },
  isSame: (one: ManifestObject) => boolean,
): boolean {
  const seen = new Map<ManifestObject, Set<Node['state']>>()
  const queue: Node[] = [...needs({ state: 'ready', object })]
  for (const node of queue) {
    if (node.state === 'ready' && isSame(node.object)) return true
    const states = seen.get(node.object) ?? new Set()
    if (states.has(node.state) || budget.followed++ > mostFollowed) continue
    seen.set(node.object, states.add(node.state))
    queue.push(...needs(node))
  }
  return false
}

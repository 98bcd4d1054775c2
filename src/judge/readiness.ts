import { fluxKustomizationOf } from '../kustomize/flux-kustomization.js'
import { reachIn } from '../kustomize/reach.js'
import type { ManifestObject } from '../model/document.js'
import { listAt, stringAt, type JsonObject } from '../model/json.js'
import type { Tree } from '../model/layout.js'
import { unknownInDocument } from '../text/placeholder.js'
import { isPaused } from './delivery.js'
import { objectsOf } from './objects.js'
import { stalls } from './reconciliation.js'

/** What the readiness of an object is judged by. */
export interface ReadinessContext {
  readonly tree: Tree
  /** The tree of the base: what other Kustomizations name as a source there is somewhere. */
  readonly base: Tree
  /** `kind/name` of the sources that hold this repository. */
  readonly ownSources: ReadonlySet<string>
}

/**
 * Why an object that others depend on never becomes ready, as the end of "…, which …"; null where nothing tells. What is suspended has not
 * seen its own last change, and Flux waits until it has (`observedGeneration`). What is judged itself tells the rest of it.
 */
export function stuckBy(object: ManifestObject, context: ReadinessContext, isJudged: boolean): string | null {
  const { tree } = context
  if (!isJudged && isPaused(object.value)) return 'which is suspended'
  const source = isJudged ? null : strangeSource(object, context)
  if (source !== null) return `whose source ${source} nothing here makes or names`
  const [stall] = isJudged ? [] : stalls(object, tree)
  if (stall) return `which is never ready: ${stall.text}`
  const empty = isJudged ? null : emptyPath(object, context)
  if (empty !== null) return `whose path ${empty} is not there`
  const nothing = vainCheck(object, tree)
  return nothing === null ? null : `whose health check asks for ${nothing}, which nothing here makes`
}

/** The source of a Kustomization that is no object, and that no other Kustomization of the base names; the sync of an instance makes its own. */
function strangeSource({ kind, value, name }: ManifestObject, { tree, base }: ReadinessContext): string | null {
  const [source, called] = sourceOf(value)
  if (kind !== 'Kustomization' || source === null || called === null || unknownInDocument(called)) return null
  if (objectsOf(tree, source).some((each) => each.name === called) || called === 'flux-system') return null
  const isNamed = objectsOf(base, kind).some(
    (each) => each.name !== name && stringAt(each.value, ['spec', 'sourceRef', 'name']) === called,
  )
  return isNamed ? null : `${source} ${called}`.slice(0, 200)
}

function sourceOf(value: JsonObject): readonly [kind: string | null, name: string | null] {
  return [stringAt(value, ['spec', 'sourceRef', 'kind']), stringAt(value, ['spec', 'sourceRef', 'name'])]
}

/** The path of a Kustomization of this repository that holds nothing: Flux says so, and applies nothing. */
function emptyPath(object: ManifestObject, { tree, ownSources }: ReadinessContext): string | null {
  const flux = fluxKustomizationOf(object)
  if (!flux || flux.path === '' || unknownInDocument(flux.path) || !ownSources.has(flux.source)) return null
  return tree.entries.some(({ path }) => path.startsWith(`${flux.path}/`)) ? null : flux.path.slice(0, 200)
}

/** Controllers that the instance makes, and the operator. */
const controllers =
  /^(?:source|kustomize|helm|notification|image-reflector|image-automation|source-watcher)-controller$|^flux/

/** An object that a health check of a Kustomization asks for and that nothing makes which was read; null where something was not. */
function vainCheck(object: ManifestObject, tree: Tree): string | null {
  const checks = listAt(object.value, ['spec', 'healthChecks'])
  const flux = checks.length > 0 ? fluxKustomizationOf(object) : null
  if (!flux) return null
  const builds = reachIn(tree).ofFlux(flux)
  const read = new Set(tree.files.map(({ file }) => file.path))
  if (tree.entries.some(({ path }) => !read.has(path) && builds(path))) return null
  const releases = objectsOf(tree, 'HelmRelease').flatMap(({ name, value }) => [
    name,
    stringAt(value, ['spec', 'releaseName']),
  ])
  for (const check of checks) {
    const [kind, name] = [stringAt(check, ['kind']) ?? '', stringAt(check, ['name']) ?? '']
    if (unknownInDocument(name) || objectsOf(tree, kind).some((each) => each.name === name)) continue
    const isOfFlux = (stringAt(check, ['apiVersion']) ?? '').includes('fluxcd.io')
    const isOfChart = releases.some((release) => release !== null && release !== '' && name.includes(release))
    if (!isOfFlux && (isOfChart || controllers.test(name))) continue
    return `${kind} ${name}`.slice(0, 200)
  }
  return null
}

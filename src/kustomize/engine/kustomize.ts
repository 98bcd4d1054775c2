import type { JsonObject } from '../../model/json.js'
import { escapedStep } from '../pointer.js'
import { applyOperations, type Operation } from './json-patch.js'
import { mergeShape } from './merge-keys.js'
import { brokenReference } from './name-references.js'
import { parsePatchText } from './patch-text.js'
import { effectiveNamespace, identityOf, resourceTitle, treeOfResource, withTree, type Resource } from './resource.js'
import { mergePatch, type MergeProblem } from './strategic-merge.js'
import { compileTarget } from './target.js'
import { childMap, copyOfMap, isMap, type TreeMap } from './tree.js'

/** One entry of `patches`. */
export interface Patch {
  readonly text: string
  readonly target: JsonObject | null
}

/** Why a patch, and with it the whole build, fails. */
export interface PatchFailure {
  /** `Deployment helm-controller`; empty where the patch reached no object. */
  readonly object: string
  /** The operation as its author counts it: `operation 2 (remove)`; empty for other patches. */
  readonly operation: string
  /** The path of the operation or in the document; empty where there is none. */
  readonly path: string
  readonly reason: string
}

export interface PatchOutcome {
  /** The objects after the patch; as they were where it fails. */
  readonly resources: readonly Resource[]
  /** The objects that it applied to. */
  readonly matched: readonly string[]
  readonly failure: PatchFailure | null
  readonly mergeProblems: readonly MergeProblem[]
}

/** Applies one patch to the objects that it selects, with the semantics of Kustomize 5 (kubectl 1.35). */
export function applyPatch(resources: readonly Resource[], patch: Patch): PatchOutcome {
  const body = parsePatchText(patch.text)
  switch (body.kind) {
    case 'invalid':
      return failed(resources, body.reason)
    case 'empty':
      return { resources, matched: [], failure: null, mergeProblems: [] }
    case 'operations': {
      const outcome = patchWithOperations(resources, body.operations, patch.target)
      const ignored = { path: '', reason: 'Kustomize reads the list of operations and ignores the documents after it' }
      return body.restIgnored ? { ...outcome, mergeProblems: [...outcome.mergeProblems, ignored] } : outcome
    }
    case 'documents':
      return patch.target
        ? mergeIntoTarget(resources, body.documents, patch.target)
        : mergeByIdentity(resources, body.documents)
  }
}

function failed(resources: readonly Resource[], reason: string): PatchOutcome {
  return { resources, matched: [], failure: { object: '', operation: '', path: '', reason }, mergeProblems: [] }
}

function patchWithOperations(
  resources: readonly Resource[],
  operations: readonly Operation[],
  target: JsonObject | null,
): PatchOutcome {
  if (!target) return failed(resources, 'a JSON patch needs a target')
  const selector = compileTarget(target)
  if (selector.kind === 'invalid') return failed(resources, selector.reason)
  const matched = resources.filter((resource) => selector.matches(resource))
  return operateOn(resources, matched, operations)
}

/** Applies operations to chosen objects. Kustomize keeps its own annotations on each, so that `/metadata/annotations` is always there. */
export function operateOn(
  resources: readonly Resource[],
  chosen: readonly Resource[],
  operations: readonly Operation[],
): PatchOutcome {
  const matched = chosen.map(resourceTitle)
  const changed = new Map<Resource, Resource>()
  for (const resource of chosen) {
    const tree = copyOfMap(treeOfResource(resource))
    const hadAnnotations = childOf(tree, 'metadata')?.has('annotations') === true
    childMap(childMap(tree, 'metadata'), 'annotations')
    const refused = applyOperations(tree, operations)
    if (refused) {
      const operation = `operation ${refused.index + 1} (${refused.op})`
      const failure = { object: resourceTitle(resource), operation, path: refused.path, reason: refused.reason }
      return { resources, matched, failure, mergeProblems: [] }
    }
    if (!hadAnnotations) dropEmptyAnnotations(tree)
    const broken = brokenReference(tree)
    if (broken !== null) {
      const reason = 'the patch leaves text where Kustomize looks for a mapping when it follows names'
      return {
        resources,
        matched,
        failure: { object: resourceTitle(resource), operation: '', path: broken, reason },
        mergeProblems: [],
      }
    }
    changed.set(resource, withTree(resource, tree))
  }
  return {
    resources: resources.map((resource) => changed.get(resource) ?? resource),
    matched,
    failure: null,
    mergeProblems: [],
  }
}

function childOf(tree: TreeMap, key: string): TreeMap | null {
  const found = tree.get(key)
  return isMap(found) ? found : null
}

function dropEmptyAnnotations(tree: TreeMap): void {
  const metadata = childOf(tree, 'metadata')
  if (metadata && childOf(metadata, 'annotations')?.size === 0) metadata.delete('annotations')
}

function mergeIntoTarget(
  resources: readonly Resource[],
  documents: readonly TreeMap[],
  target: JsonObject,
): PatchOutcome {
  const [document, ...others] = documents
  if (!document || others.length > 0) return failed(resources, 'a patch with a target can hold one document only')
  const selector = compileTarget(target)
  if (selector.kind === 'invalid') return failed(resources, selector.reason)
  const chosen = resources.filter((resource) => selector.matches(resource))
  const { merged, mergeProblems } = withTextLabels(document)
  const applied = mergeInto(resources, chosen, merged)
  const outcome = { ...applied, mergeProblems: [...applied.mergeProblems, ...mergeProblems] }
  const twice = outcome.failure ? null : firstTwice(outcome.resources)
  if (twice === null) return outcome
  return {
    ...outcome,
    resources,
    failure: { object: twice, operation: '', path: '', reason: 'there are two objects of this name' },
  }
}

/** With a target, Kustomize turns the labels and annotations of the document into texts first, so that null takes nothing away. */
function withTextLabels(document: TreeMap): {
  readonly merged: TreeMap
  readonly mergeProblems: readonly MergeProblem[]
} {
  const merged = copyOfMap(document)
  const mergeProblems: MergeProblem[] = []
  const metadata = childOf(merged, 'metadata')
  for (const field of ['labels', 'annotations']) {
    const labels = metadata?.get(field)
    if (labels === null) {
      metadata?.delete(field)
      mergeProblems.push({ path: `/metadata/${field}`, reason: 'null has no effect there in a patch with a target' })
    }
    if (!isMap(labels)) continue
    for (const [key, value] of labels) {
      if (value !== null) continue
      labels.set(key, 'null')
      const path = `/metadata/${field}/${escapedStep(key)}`
      mergeProblems.push({ path, reason: 'null becomes the text "null" in a patch with a target' })
    }
  }
  return { merged, mergeProblems }
}

function mergeByIdentity(resources: readonly Resource[], documents: readonly TreeMap[]): PatchOutcome {
  let outcome: PatchOutcome = { resources, matched: [], failure: null, mergeProblems: [] }
  for (const document of documents) {
    const wanted = key(identityOf(document))
    const chosen = outcome.resources.filter(
      (resource) => key(resource.original) === wanted || key(resource.current) === wanted,
    )
    if (chosen.length !== 1) {
      const found = chosen.length === 0 ? 'no object' : `${chosen.length} objects`
      return failed(resources, `without a target it must name exactly one object, and ${found} matches ${wanted}`)
    }
    const next = mergeInto(outcome.resources, chosen, document)
    if (next.failure) return { ...next, resources }
    outcome = {
      ...next,
      matched: [...outcome.matched, ...next.matched],
      mergeProblems: [...outcome.mergeProblems, ...next.mergeProblems],
    }
  }
  return outcome
}

/** Merges one document into chosen objects; kind, name and namespace stay theirs. */
export function mergeInto(
  resources: readonly Resource[],
  chosen: readonly Resource[],
  document: TreeMap,
): PatchOutcome {
  const matched = chosen.map(resourceTitle)
  const mergeProblems = new Map<string, MergeProblem>()
  const changed = new Map<Resource, Resource | null>()
  for (const resource of chosen) {
    const { current } = resource
    const patch = documentFor(resource, document)
    const outcome = mergePatch(treeOfResource(resource), patch, mergeShape(current.group, current.kind))
    if (outcome.kind === 'refused') {
      const failure = { object: resourceTitle(resource), operation: '', path: outcome.path, reason: outcome.reason }
      return { resources, matched, failure, mergeProblems: [] }
    }
    for (const problem of outcome.mergeProblems) mergeProblems.set(`${problem.path} ${problem.reason}`, problem)
    changed.set(resource, outcome.kind === 'deleted' ? null : withTree(resource, outcome.value))
  }
  const kept = resources.flatMap((resource) => {
    const next = changed.get(resource)
    return next === undefined ? [resource] : next === null ? [] : [next]
  })
  return { resources: kept, matched, failure: null, mergeProblems: [...mergeProblems.values()] }
}

/** The document with the object's own type and name, which a merge never changes. */
function documentFor(resource: Resource, document: TreeMap): TreeMap {
  const { current } = resource
  const patch: TreeMap = new Map(document)
  patch.set('apiVersion', current.group === '' ? current.version : `${current.group}/${current.version}`)
  patch.set('kind', current.kind)
  const metadata = patch.get('metadata')
  if (!isMap(metadata)) return patch
  const own: TreeMap = new Map(metadata)
  own.set('name', current.name)
  if (current.namespace === '') own.delete('namespace')
  else own.set('namespace', current.namespace)
  patch.set('metadata', own)
  return patch
}

function firstTwice(resources: readonly Resource[]): string | null {
  const seen = new Set<string>()
  for (const resource of resources) {
    const id = key(resource.current)
    if (seen.has(id)) return resourceTitle(resource)
    seen.add(id)
  }
  return null
}

function key(identity: Resource['current']): string {
  const { group, version, kind, name } = identity
  return `${group === '' ? version : `${group}/${version}`} ${kind} ${name} in ${effectiveNamespace(identity)}`
}

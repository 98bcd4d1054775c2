import type { Edit } from '../model/change.js'
import { nameOf, type ManifestObject, type Scalar } from '../model/document.js'
import { gatheredFrom } from '../model/gathered.js'
import type { Tree } from '../model/layout.js'
import { oncePer } from '../model/once-per.js'
import type { Problem } from '../model/problem.js'
import type { RuleTime } from '../model/rule-time.js'
import { parseApiVersion } from '../model/api-version.js'
import { preferredVersion, type Catalog, type KindDefinition } from '../upstream/crd.js'
import { patchBehind, valueProblemsOf } from './manifests.js'
import { appliedObjects } from './applied-objects.js'
import { formatPath } from './path.js'
import { unknownInResourceSet } from '../text/placeholder.js'
import { problemAt } from './problem.js'
import { treePatches, type TreePatch } from './tree-patches.js'

/** Objects whose `apiVersion` the definitions no longer serve, or serve as deprecated. `running` is what the cluster serves before the update. */
export function checkApiVersions(
  tree: Tree,
  target: Catalog,
  running: Catalog | null,
  time: RuleTime,
): readonly Problem[] {
  return passingUnder(target)(appliedObjects(tree)).map(({ object, definition, isServed }) => {
    if (definition === null) return missingKind(object)
    return isServed ? deprecated(object, definition) : removed(object, { tree, target: definition, running, time })
  })
}

/** An object whose version goes, or is gone. */
interface Passing {
  readonly object: ManifestObject
  readonly definition: KindDefinition | null
  readonly isServed: boolean
}

const passingUnder = oncePer((target: Catalog) =>
  gatheredFrom((object: ManifestObject): readonly Passing[] => {
    const { group, version } = parseApiVersion(object.apiVersion)
    if (!target.hasGroup(group) || unknownInResourceSet(version)) return []
    const definition = target.find(group, object.kind)
    const found = definition?.versions.find((entry) => entry.name === version)
    const isServed = found?.served === true
    return isServed && !found.deprecated ? [] : [{ object, definition, isServed }]
  }),
)

/**
 * The edits that move objects to the version that the target serves: the `apiVersion` scalar alone, and only where the running Flux already
 * serves the new version and the object is valid under it, before and after (so that the order of the two applies does not matter). Patches
 * that name the old version move with their object, since they no longer reach it otherwise.
 */
export function apiVersionEdits(tree: Tree, target: Catalog, running: Catalog, time: RuleTime): readonly Edit[] {
  const edits = new Map<string, Edit>()
  for (const object of appliedObjects(tree)) {
    const { group, version } = parseApiVersion(object.apiVersion)
    const definition = unknownInResourceSet(version) ? null : target.find(group, object.kind)
    if (!definition || definition.versions.some((entry) => entry.name === version && entry.served)) continue
    const next = preferredVersion(definition)
    if (next === null || !isOwnScalar(object) || obstacleTo(object, next, { tree, target: definition, running, time }))
      continue
    const followers = treePatches(tree).flatMap((patch) => (names(patch, object) ? (patch.document ?? []) : []))
    for (const moved of [object, ...followers]) {
      const edit = editOf(moved.file.path, moved.scalar(['apiVersion']), `${group}/${next}`)
      if (edit) edits.set(`${edit.file}:${edit.start}`, edit)
    }
  }
  return Array.from(edits.values())
}

/** True where the bytes of the version can be edited: no folded or escaped text. */
function isOwnScalar(object: ManifestObject): boolean {
  return object.scalar(['apiVersion'])?.raw === object.apiVersion
}

function editOf(file: string, scalar: Scalar | null, goal: string): Edit | null {
  if (!scalar) return null
  const { start, end } = scalar.range
  return { kind: 'edit', file, line: scalar.position.line, start, end, old: scalar.raw, new: goal }
}

/** True for a patch that reaches an object by the version that the object has now. */
function names(patch: TreePatch, object: ManifestObject): boolean {
  return patch.apiVersion === object.apiVersion && patch.selects(object)
}

/** A patch that would lose its object with the old version, and whose own text cannot be edited. */
function lostPatch(object: ManifestObject, next: string, tree: Tree): TreePatch | null {
  const moved = { ...object, apiVersion: `${parseApiVersion(object.apiVersion).group}/${next}` }
  const lost = treePatches(tree).find(
    (patch) =>
      patch.selects(object) &&
      !patch.selects(moved) &&
      !(names(patch, object) && patch.document && isOwnScalar(patch.document)),
  )
  return lost ?? null
}

type Obstacle =
  | { readonly kind: 'not-served' }
  | { readonly kind: 'invalid'; readonly fields: readonly string[] }
  | { readonly kind: 'patch'; readonly patch: TreePatch }

interface Step {
  readonly tree: Tree
  readonly target: KindDefinition
  readonly running: Catalog | null
  readonly time: RuleTime
}

/** Why an object cannot move to a version in one step; null where it can. */
function obstacleTo(object: ManifestObject, next: string, { tree, target, running, time }: Step): Obstacle | null {
  const now = running?.find(target.group, target.kind)?.versions.find((entry) => entry.name === next && entry.served)
  if (running && !now) return { kind: 'not-served' }
  const schemas = [target.versions.find((entry) => entry.name === next)?.schema, now?.schema]
  const fields = schemas
    .filter((schema) => schema !== null && schema !== undefined)
    .flatMap((schema) => valueProblemsOf(object, schema, time))
    .filter((problem) => problem.code !== 'not-evaluated' && patchBehind(object, problem, tree) === null)
    .map((problem) => formatPath(problem.path))
  if (fields.length > 0) return { kind: 'invalid', fields: Array.from(new Set(fields)) }
  const patch = lostPatch(object, next, tree)
  return patch && { kind: 'patch', patch }
}

function removed(object: ManifestObject, step: Step): Problem {
  const next = preferredVersion(step.target)
  const served = step.target.versions.filter((version) => version.served).map((version) => version.name)
  return problemAt(object, ['apiVersion'], 'api-version-removed', {
    message: `${nameOf(object)} is written for ${object.apiVersion}, which the release does not serve (it serves ${served.join(', ')}).`,
    help: next === null ? 'Remove the object: the kind is gone.' : remedy(object, next, step),
    detail: parseApiVersion(object.apiVersion).version,
  })
}

function remedy(object: ManifestObject, next: string, step: Step): string {
  const goal = `${step.target.group}/${next}`
  const obstacle = obstacleTo(object, next, step)
  switch (obstacle?.kind) {
    case 'invalid':
      return `Change apiVersion to ${goal} by hand, and with it ${obstacle.fields.join(', ')}, which ${goal} does not accept.`
    case 'patch':
      return `Change apiVersion to ${goal} by hand, and with it the patch at ${obstacle.patch.file}:${obstacle.patch.line}, which reaches the object by its old version.`
    case 'not-served':
      return `Take two steps: the running Flux does not serve ${goal} yet, so update to a Flux that serves both, change apiVersion to ${goal}, then update on.`
    case undefined:
      return `Change apiVersion to ${goal}; \`migrate-api-versions: true\` makes that edit part of the update, unless sets share the file.`
  }
}

function deprecated(object: ManifestObject, definition: KindDefinition): Problem {
  const next = preferredVersion(definition)
  return problemAt(object, ['apiVersion'], 'api-version-deprecated', {
    message: `${nameOf(object)} is written for ${object.apiVersion}, which is deprecated and goes with a later Flux minor.`,
    help: next === null ? 'Plan to replace the object.' : `Change apiVersion to ${definition.group}/${next}.`,
    detail: parseApiVersion(object.apiVersion).version,
  })
}

function missingKind(object: ManifestObject): Problem {
  return problemAt(object, ['kind'], 'api-version-removed', {
    message: `${nameOf(object)}: the release serves no kind ${object.kind} in ${object.apiVersion}.`,
    help: 'Correct the kind, or update to a release that defines it.',
    detail: object.kind,
  })
}

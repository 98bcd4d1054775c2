import type { Edit } from '../model/change.js'
import type { ManifestObject } from '../model/document.js'
import type { Tree } from '../model/layout.js'
import type { Problem } from '../model/validation.js'
import { parseApiVersion } from './api-version.js'
import { preferredVersion, type Catalog, type KindDefinition } from './crd.js'
import { violationsOf } from './manifests.js'
import { appliedObjects } from './applied-objects.js'
import { formatPath } from './path.js'
import { unknownInResourceSet } from './placeholder.js'
import { nameOf, problemAt } from './problem.js'

/** Objects whose `apiVersion` the definitions no longer serve, or serve as deprecated. `running` is what the cluster serves before the update. */
export function checkApiVersions(tree: Tree, target: Catalog, running: Catalog | null): readonly Problem[] {
  return appliedObjects(tree).flatMap((object) => {
    const { group, version } = parseApiVersion(object.apiVersion)
    if (!target.hasGroup(group) || unknownInResourceSet(version)) return []
    const definition = target.find(group, object.kind)
    if (definition === null) return [missingKind(object)]
    const found = definition.versions.find((entry) => entry.name === version)
    if (!found?.served) return [removed(object, definition, running)]
    return found.deprecated ? [deprecated(object, definition)] : []
  })
}

/**
 * The edits that move objects to the version that the target serves: the `apiVersion` scalar alone, and only where the running Flux already
 * serves the new version and the object is valid under it, before and after (so that the order of the two applies does not matter).
 */
export function apiVersionEdits(tree: Tree, target: Catalog, running: Catalog): readonly Edit[] {
  const edits = new Map<string, Edit>()
  for (const object of appliedObjects(tree)) {
    const { group, version } = parseApiVersion(object.apiVersion)
    const definition = unknownInResourceSet(version) ? null : target.find(group, object.kind)
    if (!definition || definition.versions.some((entry) => entry.name === version && entry.served)) continue
    const next = preferredVersion(definition)
    const scalar = object.scalar(['apiVersion'])
    if (next === null || scalar?.raw !== object.apiVersion || obstacleTo(object, next, definition, running)) continue
    const { start, end } = scalar.range
    edits.set(`${object.file.path}:${start}`, {
      kind: 'edit',
      file: object.file.path,
      line: scalar.position.line,
      start,
      end,
      old: scalar.raw,
      new: `${group}/${next}`,
    })
  }
  return Array.from(edits.values())
}

/** Why an object cannot move to a version in one step; null where it can. */
function obstacleTo(
  object: ManifestObject,
  next: string,
  target: KindDefinition,
  running: Catalog | null,
): { readonly kind: 'not-served' } | { readonly kind: 'invalid'; readonly fields: readonly string[] } | null {
  const now = running?.find(target.group, target.kind)?.versions.find((entry) => entry.name === next && entry.served)
  if (running && !now) return { kind: 'not-served' }
  const schemas = [target.versions.find((entry) => entry.name === next)?.schema, now?.schema]
  const fields = schemas
    .filter((schema) => schema !== null && schema !== undefined)
    .flatMap((schema) => violationsOf(object, schema))
    .filter((violation) => violation.code !== 'not-evaluated')
    .map((violation) => formatPath(violation.path))
  return fields.length === 0 ? null : { kind: 'invalid', fields: Array.from(new Set(fields)) }
}

function removed(object: ManifestObject, definition: KindDefinition, running: Catalog | null): Problem {
  const next = preferredVersion(definition)
  const served = definition.versions.filter((version) => version.served).map((version) => version.name)
  return problemAt(object, ['apiVersion'], {
    code: 'api-version-removed',
    severity: 'error',
    message: `${nameOf(object)} is written for ${object.apiVersion}, which the release does not serve (it serves ${served.join(', ')}).`,
    help: next === null ? 'Remove the object: the kind is gone.' : remedy(object, next, definition, running),
    detail: parseApiVersion(object.apiVersion).version,
  })
}

function remedy(object: ManifestObject, next: string, definition: KindDefinition, running: Catalog | null): string {
  const goal = `${definition.group}/${next}`
  const obstacle = obstacleTo(object, next, definition, running)
  if (obstacle === null)
    return `Change apiVersion to ${goal}; \`migrate-api-versions: true\` makes that edit part of the update.`
  if (obstacle.kind === 'invalid')
    return `Change apiVersion to ${goal} by hand, and with it ${obstacle.fields.join(', ')}, which ${goal} does not accept.`
  return `Take two steps: the running Flux does not serve ${goal} yet, so update to a Flux that serves both, change apiVersion to ${goal}, then update on.`
}

function deprecated(object: ManifestObject, definition: KindDefinition): Problem {
  const next = preferredVersion(definition)
  return problemAt(object, ['apiVersion'], {
    code: 'api-version-deprecated',
    severity: 'warning',
    message: `${nameOf(object)} is written for ${object.apiVersion}, which is deprecated and goes with a later Flux minor.`,
    help: next === null ? 'Plan to replace the object.' : `Change apiVersion to ${definition.group}/${next}.`,
    detail: parseApiVersion(object.apiVersion).version,
  })
}

function missingKind(object: ManifestObject): Problem {
  return problemAt(object, ['kind'], {
    code: 'api-version-removed',
    severity: 'error',
    message: `${nameOf(object)}: the release serves no kind ${object.kind} in ${object.apiVersion}.`,
    help: 'Correct the kind, or update to a release that defines it.',
    detail: object.kind,
  })
}

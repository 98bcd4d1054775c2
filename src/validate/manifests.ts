import type { ManifestObject } from '../model/document.js'
import type { Tree } from '../model/layout.js'
import type { Problem } from '../model/validation.js'
import { parseApiVersion } from './api-version.js'
import type { Catalog } from './crd.js'
import { validateManifest } from './manifest.js'
import { appliedObjects } from './applied-objects.js'
import { wholeObjects } from './objects.js'
import { formatPath } from './path.js'
import { unknownInDocument, unknownInResourceSet } from './placeholder.js'
import { nameOf, problemAt, subjectOf } from './problem.js'
import type { SchemaNode } from './schema-node.js'
import type { Violation } from './violation.js'

/** Validates every Flux and Flux Operator object of a tree against the definitions that its cluster serves. */
export function checkManifests(tree: Tree, catalog: Catalog, before: Tree | null): readonly Problem[] {
  const olds = new Map((before ? wholeObjects(before) : []).map((object) => [placeOf(object), object]))
  return appliedObjects(tree).flatMap((object) => {
    const schema = servedSchema(object, catalog)
    if (schema === null) return []
    const old = olds.get(placeOf(object))?.value ?? null
    return violationsOf(object, schema, old).map((violation) => problemOf(object, violation))
  })
}

/** What an object violates under a schema; its own `apiVersion` is not looked at. */
export function violationsOf(
  object: ManifestObject,
  schema: SchemaNode,
  old: ManifestObject['value'] | null = null,
): readonly Violation[] {
  const unknown = object.origin === 'resource-set' ? unknownInResourceSet : unknownInDocument
  return validateManifest({ value: object.value, old, schema, unknown })
}

/** The schema of the version that an object names, where the catalog serves it. */
export function servedSchema(object: ManifestObject, catalog: Catalog): SchemaNode | null {
  const { group, version } = parseApiVersion(object.apiVersion)
  const served = catalog.find(group, object.kind)?.versions.find((entry) => entry.name === version && entry.served)
  return served?.schema ?? null
}

function placeOf(object: ManifestObject): string {
  return `${object.file.path}\0${subjectOf(object)}`
}

function problemOf(object: ManifestObject, violation: Violation): Problem {
  const { code, path, hint } = violation
  const place = path.length === 0 ? nameOf(object) : `${nameOf(object)}: ${formatPath(path)}`
  return problemAt(object, path, {
    code,
    severity: code === 'not-evaluated' ? 'notice' : 'error',
    message: `${place} ${violation.message}.`,
    help: hint === null ? remedies[code] : `${remedies[code]} (${hint})`,
    detail: violation.keyword,
  })
}

const remedies = {
  'schema-invalid': 'Correct the value: the API server rejects the object otherwise.',
  'unknown-field': 'Remove the field or correct its name: a server-side apply rejects it.',
  'rule-violated': 'Change the fields that the rule names: the API server rejects the object otherwise.',
  'not-evaluated': 'Read the rule and judge it by hand.',
} as const

import { partOf } from '../../kustomize/generated.js'
import type { ManifestObject, Path } from '../../model/document.js'
import { stringAt } from '../../model/json.js'
import { objectsInFile, type Tree } from '../../model/layout.js'
import { agreed, definitionsAt, type VariableAnswer, type VariableDefinition } from './definition.js'

/** What begins the name of a field of an instance in an expression of kro. */
const field = /^schema\.spec\.(.+)$/
/** `string | default="0.58.1"` (https://kro.run/docs/concepts/simple-schema). */
const fallback = /\bdefault=\\?["']?([^\s"'\\|]{1,200})/

/**
 * The value of `${schema.spec.…}` in a ResourceGraphDefinition: what the instances of its kind in the tree write, and the default of its schema for
 * those that write nothing, or where there is none here.
 */
export function schemaValueOf(name: string, graph: ManifestObject, tree: Tree): VariableAnswer {
  const path = field.exec(name)?.[1]?.split('.')
  if (!path) return { kind: 'none' }
  const given = instancesOf(graph, tree).map((instance) => definitionsAt(instance, ['spec', ...path]))
  const written = given.flat()
  if (given.length > 0 && given.every(({ length }) => length > 0)) return agreed(written)
  const own = defaultAt(graph, ['spec', 'schema', 'spec', ...path])
  return own === null ? { kind: 'none' } : agreed([...written, own])
}

function instancesOf(graph: ManifestObject, { files }: Tree): readonly ManifestObject[] {
  const kind = stringAt(graph.value, ['spec', 'schema', 'kind'])
  return files.flatMap(objectsInFile).filter((object) => object.kind === kind)
}

function defaultAt(graph: ManifestObject, path: Path): VariableDefinition | null {
  const scalar = graph.scalar(path)
  const found = scalar && fallback.exec(scalar.raw)
  const text = found?.[1]
  if (!scalar || !found || text === undefined) return null
  return { file: graph.file, scalar: partOf(scalar, found.index + found[0].length - text.length, text) }
}

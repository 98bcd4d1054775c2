import { at, isMap, textAt, type PlainTree, type TreeMap } from '../kustomize/engine/tree.js'
import type { DefinitionChange } from '../model/cluster-change.js'
import type { ObjectPair } from './objects.js'

/** What changes of a definition: versions that are served, the one that is stored, and fields; null where none does. */
export function definitionChange({ name, kind, before, after }: ObjectPair): DefinitionChange | null {
  if (kind !== 'CustomResourceDefinition') return null
  const [old, now] = [versionsOf(before), versionsOf(after)]
  const [from, to] = [storedIn(old), storedIn(now)]
  const both = [...old.keys()].filter((version) => now.has(version))
  const changes = both.map((version) => ({ version, ...fieldChanges(schemaOf(old, version), schemaOf(now, version)) }))
  const change: DefinitionChange = {
    name: name.slice(name.indexOf(' ') + 1),
    comes: served(now).filter((version) => !served(old).includes(version)),
    goes: served(old).filter((version) => !served(now).includes(version)),
    storage: before === null || after === null || from === to ? null : { from, to },
    gone: changes.flatMap(({ version, gone }) => gone.map((field) => `${version} ${field}`)),
    required: changes.flatMap(({ version, required }) => required.map((field) => `${version} ${field}`)),
  }
  const lists = [change.comes, change.goes, change.gone, change.required]
  return change.storage === null && lists.every((list) => list.length === 0) ? null : change
}

function versionsOf(tree: TreeMap | null): ReadonlyMap<string, TreeMap> {
  const versions = at(tree, ['spec', 'versions'])
  return new Map(Array.isArray(versions) ? versions.filter(isMap).map((one) => [textAt(one, ['name']), one]) : [])
}

function served(versions: ReadonlyMap<string, TreeMap>): readonly string[] {
  return [...versions].flatMap(([name, version]) => (version.get('served') === true ? [name] : []))
}

function storedIn(versions: ReadonlyMap<string, TreeMap>): string {
  return [...versions].find(([, version]) => version.get('storage') === true)?.[0] ?? ''
}

function schemaOf(versions: ReadonlyMap<string, TreeMap>, name: string): PlainTree | undefined {
  return at(versions.get(name), ['schema', 'openAPIV3Schema'])
}

interface Fields {
  readonly gone: readonly string[]
  readonly required: readonly string[]
}

/** Fields that the second schema lacks, or asks for where the first did not; below a field that is gone nothing more is listed. */
function fieldChanges(before: PlainTree | undefined, after: PlainTree | undefined, path = ''): Fields {
  if (!isMap(before) || !isMap(after)) return { gone: [], required: [] }
  const [old, now] = [propertiesOf(before), propertiesOf(after)]
  // nobody writes a status
  if (path === '') for (const fields of [old, now]) fields.delete('status')
  const [wasRequired, isRequired] = [requiredOf(before), requiredOf(after)]
  const gone = [...old.keys()].filter((name) => !now.has(name)).map((name) => joined(path, name))
  const required = isRequired.filter((name) => !wasRequired.includes(name)).map((name) => joined(path, name))
  const below = [
    ...[...old].flatMap(([name, child]) =>
      now.has(name) ? [fieldChanges(child, now.get(name), joined(path, name))] : [],
    ),
    fieldChanges(before.get('items'), after.get('items'), `${path}[]`),
  ]
  return {
    gone: [...gone, ...below.flatMap((each) => each.gone)],
    required: [...required, ...below.flatMap((each) => each.required)],
  }
}

function propertiesOf(schema: TreeMap): TreeMap {
  const found = schema.get('properties')
  return new Map(isMap(found) ? found : [])
}

function requiredOf(schema: TreeMap): readonly string[] {
  const found = schema.get('required')
  return Array.isArray(found) ? found.filter((name) => typeof name === 'string') : []
}

function joined(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`
}

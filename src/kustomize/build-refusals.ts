import type { ManifestObject, Path } from '../model/document.js'
import { listAt, objectAt, stringAt, type Json } from '../model/json.js'
import type { ReadFile } from '../model/layout.js'
import type { Resource } from './engine/resource.js'
import { printable } from './failure-text.js'
import { unknownField } from './keys.js'
import type { Kustomization, NamedPath } from './kustomization.js'
import { isExternalPlugin } from './plugins.js'

/** Why kustomize refuses to build something, and the place in the kustomization. */
export interface BuildFailure {
  readonly object: ManifestObject
  readonly at: Path
  /** A clause, such as `it does not know the field resource`. */
  readonly reason: string
}

/** What was gathered so far. */
export interface Built {
  readonly resources: readonly Resource[]
  /** False where some resources were not read, so that a patch may mean one of these. */
  readonly isWhole: boolean
  readonly failure: BuildFailure | null
}

/** A builder of one tree; each folder is built once, on demand. */
export interface Builder {
  /** Every file of the tree, and every folder that holds one. */
  readonly paths: ReadonlySet<string>
  readonly files: ReadonlyMap<string, ReadFile>
  readonly byFolder: ReadonlyMap<string, Kustomization>
  readonly plugins: readonly Kustomization[]
  readonly known: Map<string, Built>
}

/** The `apiVersion` that each kind asks for; both may be left out. */
const versions: Readonly<Record<string, string | undefined>> = {
  Kustomization: 'kustomize.config.k8s.io/v1beta1',
  Component: 'kustomize.config.k8s.io/v1alpha1',
}

/** What kustomize refuses before it builds anything: kinds, fields and plugins that it does not know, and files that are not there. */
export function refusal(kustomization: Kustomization, builder: Builder): BuildFailure | null {
  const { object, names } = kustomization
  const [kind, version] = [stringAt(object.value, ['kind']) ?? 'Kustomization', stringAt(object.value, ['apiVersion'])]
  if (versions[kind] === undefined || (version !== null && version !== versions[kind]))
    return { object, at: ['apiVersion'], reason: `it is no ${printable(kind)} of ${printable(version ?? '')}` }
  const field = unknownField(object.value)
  if (field) return { object, at: field, reason: `it does not know the field ${printable(field.join('.'))}` }
  for (const name of names) {
    const reason = strangeName(name, builder)
    if (reason !== null) return { object, at: name.at, reason: `${printable(name.entry)} is ${reason}` }
  }
  return strangePlugin(kustomization, builder)
}

/** Uses of files that `validate` does not look for. */
const looked: ReadonlySet<string> = new Set(['content', 'environment', 'configuration', 'transformer', 'generator'])

function strangeName({ use, entry, path }: NamedPath, { paths, byFolder }: Builder): string | null {
  if (path === null) return entry.startsWith('../') ? 'not there' : null
  if (looked.has(use) && !paths.has(path)) return 'not there'
  const folder = byFolder.get(path)
  if (!folder || (use !== 'resource' && use !== 'component')) return null
  const isComponent = stringAt(folder.object.value, ['kind']) === 'Component'
  return isComponent === (use === 'component') ? null : isComponent ? 'a component' : 'no component'
}

function strangePlugin({ object, names }: Kustomization, { files }: Builder): BuildFailure | null {
  for (const key of ['generators', 'transformers', 'validators'])
    for (const [index] of listAt(object.value, [key]).entries()) {
      const at = [key, index]
      const path = names.find((name) => name.at.join('\0') === at.join('\0'))?.path ?? null
      const documents = path === null ? object.documentsAt(at) : (files.get(path)?.documents ?? [])
      const plugin = documents
        .flatMap((document) => (document.kind === 'objects' ? document.objects : []))
        .find(isExternalPlugin)
      if (plugin) return { object, at, reason: `nothing runs the plugin ${printable(plugin.kind)}` }
    }
  return null
}

/** The generators of kustomize, and what they make. */
export const generators = [
  ['configMapGenerator', 'ConfigMap'],
  ['secretGenerator', 'Secret'],
] as const

const scaled = new Set(['Deployment', 'StatefulSet', 'ReplicaSet', 'ReplicationController'])

/** Generators that add to what is not there, replicas of nothing, and replacements by nothing; null where some resources were not read. */
export function askedInVain(object: ManifestObject, { resources, isWhole }: Built): BuildFailure | null {
  if (!isWhole || listAt(object.value, ['components']).length > 0) return null
  const made = generators.flatMap(([key]) =>
    listAt(object.value, [key]).map((entry) => stringAt(entry, ['name']) ?? ''),
  )
  const asked: readonly (readonly [key: string, vain: (entry: Json) => string | null])[] = [
    ...generators.map(([key, kind]) => [key, (entry: Json) => vainAddition(entry, kind, resources)] as const),
    ['replicas', (entry) => vainReplicas(entry, resources)],
    ['replacements', (entry) => vainSource(entry, resources, made)],
  ]
  for (const [key, vain] of asked)
    for (const [index, entry] of listAt(object.value, [key]).entries()) {
      const reason = vain(entry)
      if (reason !== null) return { object, at: [key, index], reason: printable(reason) }
    }
  return null
}

function has(resources: readonly Resource[], kind: string | null, name: string | null): boolean {
  return resources.some(
    ({ current }) => (kind === null || current.kind === kind) && (name === null || current.name === name),
  )
}

function vainAddition(entry: Json, kind: string, resources: readonly Resource[]): string | null {
  const name = stringAt(entry, ['name']) ?? ''
  const adds = ['merge', 'replace'].includes(stringAt(entry, ['behavior']) ?? '')
  return adds && !has(resources, kind, name) ? `${kind} ${name} is not there` : null
}

function vainReplicas(entry: Json, resources: readonly Resource[]): string | null {
  const name = stringAt(entry, ['name']) ?? ''
  const isThere = resources.some(({ current }) => scaled.has(current.kind) && current.name === name)
  return isThere ? null : `nothing with replicas is called ${name}`
}

function vainSource(entry: Json, resources: readonly Resource[], made: readonly string[]): string | null {
  const [kind, name] = [stringAt(entry, ['source', 'kind']), stringAt(entry, ['source', 'name'])]
  if (!objectAt(entry, ['source']) || has(resources, kind, name) || (name !== null && made.includes(name))) return null
  return `the source of a replacement (${kind ?? ''} ${name ?? ''}) is not there`
}

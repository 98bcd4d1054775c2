import { parseApiVersion } from '../../model/api-version.js'
import { artifactDocuments } from '../../text/artifact-text.js'
import type { ArtifactFiles } from '../../model/contents.js'
import type { Version } from '../../model/version.js'
import { identityOf, type ResourceName, type Resource } from '../../kustomize/engine/resource.js'
import { isMap, treeOf, type TreeMap } from '../../kustomize/engine/tree.js'

const operatorFile = 'flux-operator/install.yaml'

const readFiles = new WeakMap<Uint8Array, readonly Resource[]>()

/** The objects of one file of a Flux release; empty where the artifact has no such file. Documents are parsed when they are needed. */
export function fluxFile(files: ArtifactFiles, version: Version, name: string): readonly Resource[] {
  return objectsOfFile(files, `flux/v${version}/${name}.yaml`)
}

/** The definitions of the operator itself in the manifests artifact of its release: the chart brings the same. */
export function operatorDefinitions(files: ArtifactFiles): readonly Resource[] {
  return objectsOfFile(files, operatorFile).filter(({ original }) => original.kind === 'CustomResourceDefinition')
}

function objectsOfFile(files: ArtifactFiles, path: string): readonly Resource[] {
  const bytes = files.get(path)
  if (!bytes) return []
  const known = readFiles.get(bytes)
  if (known) return known
  const read = resourcesOf(new TextDecoder().decode(bytes), path)
  readFiles.set(bytes, read)
  return read
}

/** True where a manifests artifact has the objects of a Flux release. */
export function holdsFlux(files: ArtifactFiles, version: Version): boolean {
  return files.has(`flux/v${version}/rbac.yaml`) || files.has(`flux/v${version}/source-controller.yaml`)
}

/** The objects of a text with one or more documents; messages name its file. */
export function resourcesOf(text: string, file: string): readonly Resource[] {
  return text
    .split(/^---(?:[ \t].*)?$/m)
    .filter((document) => /^[^\s#]/m.test(document))
    .map((document) => lazyResource(document, file))
}

function lazyResource(text: string, file: string): Resource {
  let parsed: TreeMap | null = null
  const read = () => (parsed ??= parseDocument(text, file))
  const identity = headerIdentity(text) ?? identityOf(read())
  return { original: identity, current: identity, load: read, tree: null }
}

function parseDocument(text: string, file: string): TreeMap {
  const tree = treeOf(artifactDocuments(text, file)[0])
  return isMap(tree) ? tree : new Map<string, never>()
}

/** Reads type and name off a block-style document, so that large definitions stay unparsed; null where it is written otherwise. */
function headerIdentity(text: string): ResourceName | null {
  const apiVersion = plainValue(/^apiVersion: (\S+)$/m.exec(text))
  const kind = plainValue(/^kind: (\S+)$/m.exec(text))
  const metadata = /^metadata:\n((?: .*\n?)+)/m.exec(text)?.[1]
  const name = plainValue(/^ {2}name: (\S+)$/m.exec(metadata ?? ''))
  if (apiVersion === null || kind === null || metadata === undefined || name === null) return null
  if (/^ {2}namespace:/m.test(metadata)) return null
  return { ...parseApiVersion(apiVersion), kind, name, namespace: '' }
}

function plainValue(match: RegExpExecArray | null): string | null {
  const value = match?.[1] ?? ''
  return /^[A-Za-z][A-Za-z0-9./-]*$/.test(value) ? value : null
}

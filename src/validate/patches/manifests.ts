import { artifactDocuments } from '../artifact-yaml.js'
import type { ArtifactFiles } from '../../model/contents.js'
import type { Version } from '../../model/version.js'
import { groupVersion, identityOf, type Identity, type Resource } from './resource.js'
import { isMap, treeOf, type TreeMap } from './tree.js'

const readFiles = new WeakMap<Uint8Array, readonly Resource[]>()

/** The objects of one file of a Flux release; empty where the artifact has no such file. Documents are parsed when they are needed. */
export function fluxFile(files: ArtifactFiles, version: Version, name: string): readonly Resource[] {
  const bytes = files.get(`flux/v${version}/${name}.yaml`)
  if (!bytes) return []
  const known = readFiles.get(bytes)
  if (known) return known
  const read = resourcesOf(new TextDecoder().decode(bytes))
  readFiles.set(bytes, read)
  return read
}

/** The objects of a text with one or more documents. */
export function resourcesOf(text: string): readonly Resource[] {
  return text
    .split(/^---(?:[ \t].*)?$/m)
    .filter((document) => /^[^\s#]/m.test(document))
    .map(lazyResource)
}

function lazyResource(text: string): Resource {
  let parsed: TreeMap | null = null
  const read = () => (parsed ??= parseDocument(text))
  const identity = headerIdentity(text) ?? identityOf(read())
  return { original: identity, current: identity, load: read, tree: null }
}

function parseDocument(text: string): TreeMap {
  const tree = treeOf(artifactDocuments(text, 'a manifest')[0])
  return isMap(tree) ? tree : new Map<string, never>()
}

/** Reads type and name off a block-style document, so that large definitions stay unparsed; null where it is written otherwise. */
function headerIdentity(text: string): Identity | null {
  const apiVersion = plainValue(/^apiVersion: (\S+)$/m.exec(text))
  const kind = plainValue(/^kind: (\S+)$/m.exec(text))
  const metadata = /^metadata:\n((?: .*\n?)+)/m.exec(text)?.[1]
  const name = plainValue(/^ {2}name: (\S+)$/m.exec(metadata ?? ''))
  if (apiVersion === null || kind === null || metadata === undefined || name === null) return null
  if (/^ {2}namespace:/m.test(metadata)) return null
  return { ...groupVersion(apiVersion), kind, name, namespace: '' }
}

function plainValue(match: RegExpExecArray | null): string | null {
  const value = match?.[1] ?? ''
  return /^[A-Za-z][A-Za-z0-9./-]*$/.test(value) ? value : null
}

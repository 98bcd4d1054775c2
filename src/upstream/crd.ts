import { createHash } from 'node:crypto'
import { artifactDocuments } from '../text/artifact-text.js'
import type { ArtifactFiles } from '../model/contents.js'
import { isObject, listAt, objectAt, stringAt, type JsonObject } from '../model/json.js'
import { compareApiVersions } from '../model/api-version.js'
import { schemaNode, type SchemaNode } from './schema-node.js'

/** One version of a kind, as its CustomResourceDefinition lists it. */
interface ServedVersion {
  readonly name: string
  readonly served: boolean
  readonly storage: boolean
  readonly deprecated: boolean
  readonly schema: SchemaNode | null
}

/** One kind that a release defines. */
export interface KindDefinition {
  readonly group: string
  readonly kind: string
  /** As listed in `spec.versions`; the order that JSON patches count by. */
  readonly versions: readonly ServedVersion[]
}

/** The kinds of a Flux release and of an operator release; a definition is parsed when it is first asked for. */
export interface Catalog {
  /** The definition of a kind, or null where no file defines it; `adapt` changes each schema before it is first used. */
  find(group: string, kind: string, adapt?: (schema: JsonObject) => JsonObject): KindDefinition | null
  /** True where any kind of the group is defined: a kind that is missing then is missing, not unknown. */
  hasGroup(group: string): boolean
}

/** One definition as its file spells it. */
interface DefinitionText {
  readonly file: string
  readonly text: string
}

/** Reads the CustomResourceDefinitions out of YAML streams; other documents are not parsed. */
export function catalogOf(files: ArtifactFiles): Catalog {
  const texts = new Map<string, DefinitionText>()
  const groups = new Set<string>()
  const found = new Map<string, KindDefinition | null>()
  for (const [file, bytes] of files) {
    for (const text of definitionTexts(bytes)) {
      for (const { group, kind } of namesIn({ file, text })) {
        texts.set(`${group}/${kind}`, { file, text })
        groups.add(group)
      }
    }
  }
  return {
    hasGroup: (group) => groups.has(group),
    find(group, kind, adapt) {
      const key = `${group}/${kind}`
      const known = found.get(key)
      if (known !== undefined) return known
      const text = texts.get(key)
      const definition = text === undefined ? null : readDefinition(text, adapt)
      found.set(key, definition)
      return definition
    },
  }
}

/** A catalog of definitions that are parsed already. */
export function catalogOfDefinitions(documents: readonly JsonObject[]): Catalog {
  const kinds = new Map<string, JsonObject>()
  const found = new Map<string, KindDefinition | null>()
  for (const document of documents) {
    const [group, kind] = [stringAt(document, ['spec', 'group']), stringAt(document, ['spec', 'names', 'kind'])]
    if (group !== null && kind !== null) kinds.set(`${group}/${kind}`, document)
  }
  return {
    hasGroup: () => false,
    find(group, kind, adapt) {
      const key = `${group}/${kind}`
      const document = kinds.get(key)
      const definition = found.get(key) ?? (document ? definitionIn(document, adapt) : null)
      found.set(key, definition)
      return definition
    },
  }
}

/** A catalog that asks each catalog in turn. */
export function joinCatalogs(catalogs: readonly Catalog[]): Catalog {
  return {
    hasGroup: (group) => catalogs.some((catalog) => catalog.hasGroup(group)),
    find(group, kind, adapt) {
      for (const catalog of catalogs) {
        const found = catalog.find(group, kind, adapt)
        if (found) return found
      }
      return null
    },
  }
}

/** The version of a kind that an object should name: the newest that is served and not deprecated, else the newest served. */
export function preferredVersion(definition: KindDefinition): string | null {
  const served = definition.versions.filter((version) => version.served)
  const lasting = served.filter((version) => !version.deprecated)
  const names = (lasting.length > 0 ? lasting : served).map((version) => version.name)
  return names.toSorted(compareApiVersions).at(-1) ?? null
}

function definitionTexts(file: Uint8Array): readonly string[] {
  const text = Buffer.from(file.buffer, file.byteOffset, file.byteLength).toString('utf8')
  return text.split(/^---[^\n]*$/m).filter((part) => /^kind: ["']?CustomResourceDefinition["']?\s*$/m.test(part))
}

/** Group and kind by the indentation that generators write; a document laid out otherwise is parsed at once. */
function namesIn({ file, text }: DefinitionText): readonly { group: string; kind: string }[] {
  const group = /^ {2}group: ([a-z0-9.-]+)\s*$/m.exec(text)?.[1]
  const kind = /^ {4}kind: ([A-Za-z0-9]+)\s*$/m.exec(text)?.[1]
  if (group !== undefined && kind !== undefined) return [{ group, kind }]
  const definition = readDefinition({ file, text })
  return definition ? [definition] : []
}

function readDefinition(
  { file, text }: DefinitionText,
  adapt?: (schema: JsonObject) => JsonObject,
): KindDefinition | null {
  const read = () => definitionIn(artifactDocuments(text, file)[0], adapt)
  return adapt ? read() : sharedDefinition(text, read)
}

/** Definitions by the digest of their text: releases that carry the same Flux share them, as long as somebody uses them. */
const shared = new Map<string, WeakRef<KindDefinition>>()

function sharedDefinition(text: string, read: () => KindDefinition | null): KindDefinition | null {
  const digest = createHash('sha256').update(text).digest('base64')
  const found = shared.get(digest)?.deref()
  if (found) return found
  const definition = read()
  if (definition) shared.set(digest, new WeakRef(definition))
  return definition
}

function definitionIn(document: unknown, adapt?: (schema: JsonObject) => JsonObject): KindDefinition | null {
  const group = stringAt(document, ['spec', 'group'])
  const kind = stringAt(document, ['spec', 'names', 'kind'])
  if (group === null || kind === null) return null
  return {
    group,
    kind,
    versions: listAt(document, ['spec', 'versions'])
      .filter(isObject)
      .map((version) => readVersion(version, adapt)),
  }
}

function readVersion(version: JsonObject, adapt?: (schema: JsonObject) => JsonObject): ServedVersion {
  const schema = objectAt(version, ['schema', 'openAPIV3Schema'])
  return {
    name: stringAt(version, ['name']) ?? '',
    served: version['served'] === true,
    storage: version['storage'] === true,
    deprecated: version['deprecated'] === true,
    schema: schema && schemaNode(adapt ? adapt(schema) : schema),
  }
}

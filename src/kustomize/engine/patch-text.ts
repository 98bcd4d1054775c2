import { CORE_SCHEMA, mergeTag, YAML11_SCHEMA } from 'js-yaml'
import { messageOf } from '../../model/failure.js'
import { parseJson } from '../../text/json.js'
import { plainDocuments } from '../../text/yaml/plain-documents.js'
import type { Operation } from './json-patch.js'
import { isMap, scalarText, textAt, treeOf, type PlainTree, type TreeMap } from './tree.js'

/** What the text of one patch is, as Kustomize decides it. */
export type PatchBody =
  | {
      readonly kind: 'operations'
      readonly operations: readonly Operation[]
      /** True where more documents follow the list of operations: Kustomize never reads them. */
      readonly restIgnored: boolean
    }
  | { readonly kind: 'documents'; readonly documents: readonly TreeMap[] }
  /** Nothing but comments: Kustomize does nothing and says nothing. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'invalid'; readonly reason: string }

/** Patches longer than this are not parsed; the largest object that etcd takes is smaller. */
const longest = 2_000_000

const mergeYaml = CORE_SCHEMA.withTags(mergeTag)
// Values of JSON patches pass through a YAML 1.1 reader: `yes` is true there. Strategic merge documents do not.
const operationYaml = YAML11_SCHEMA

/** Reads the text of a patch: a list of JSON 6902 operations, or one or more strategic merge documents. */
export function parsePatchText(text: string): PatchBody {
  const trimmed = text.trim()
  if (trimmed === '') return { kind: 'invalid', reason: 'the patch is empty' }
  if (trimmed.length > longest) return { kind: 'invalid', reason: 'the patch is too long to be read' }
  try {
    if (trimmed.startsWith('[')) return operationsOf(treeOf(parseJson(trimmed)), false)
    const documents = plainDocuments(trimmed, { schema: mergeYaml, json: true }).map(treeOf)
    if (Array.isArray(documents[0])) {
      const first = plainDocuments(trimmed, { schema: operationYaml, json: true }).map(treeOf)[0] ?? null
      return operationsOf(first, documents.length > 1)
    }
    return documentsOf(documents)
  } catch (error) {
    const brief = messageOf(error).split('\n')[0] ?? ''
    return { kind: 'invalid', reason: `the patch is neither YAML nor JSON (${brief})` }
  }
}

function operationsOf(list: PlainTree, restIgnored: boolean): PatchBody {
  if (!Array.isArray(list) || !list.every((element) => element === null || isMap(element))) {
    return { kind: 'invalid', reason: 'the patch is a list, but not one of operations' }
  }
  return { kind: 'operations', operations: list.map(operationOf), restIgnored }
}

function operationOf(element: PlainTree): Operation {
  const fields: TreeMap = isMap(element) ? element : new Map<string, PlainTree>()
  const text = (key: string) => {
    const value = fields.get(key)
    return typeof value === 'string' ? value : null
  }
  return { op: text('op') ?? 'unknown', path: text('path'), from: text('from'), value: fields.get('value') ?? null }
}

function documentsOf(parsed: readonly PlainTree[]): PatchBody {
  const documents: TreeMap[] = []
  for (const document of parsed.flatMap(listElements)) {
    if (document === null || (isMap(document) && document.size === 0)) continue
    if (!isMap(document)) return { kind: 'invalid', reason: 'the patch is neither a list of operations nor an object' }
    const missing =
      scalarText(document.get('kind')) === ''
        ? 'kind'
        : textAt(document, ['metadata', 'name']) === ''
          ? 'metadata.name'
          : null
    if (missing)
      return {
        kind: 'invalid',
        reason: `the patch has no ${missing}, which a strategic merge patch needs even with a target`,
      }
    documents.push(document)
  }
  return documents.length === 0 ? { kind: 'empty' } : { kind: 'documents', documents }
}

/** Kustomize takes a `kind: …List` apart. */
function listElements(document: PlainTree): readonly PlainTree[] {
  if (!isMap(document) || !scalarText(document.get('kind')).endsWith('List')) return [document]
  const elements = document.get('items')
  if (elements === undefined) return [document]
  return Array.isArray(elements) ? elements : []
}

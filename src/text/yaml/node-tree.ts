import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml'
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import type { Json } from '../../model/json.js'
import { isList, isObject, mostValues } from '../../model/json.js'
import type { Path } from '../../model/document.js'

/** A document that YAML accepts and Kubernetes does not, or that would exhaust memory; `offset` counts characters. */
export class RejectedDocument extends Error {
  readonly offset: number

  constructor(message: string, offset: number) {
    super(message)
    this.name = 'RejectedDocument'
    this.offset = offset
  }
}

/** The nodes of one document with its aliases resolved. */
export interface NodeTree {
  readonly root: Node | null
  readonly plain: Json
  /** The node at a path, aliases and merge keys followed; null where it is missing. */
  find(path: Path): Node | null
}

type Anchors = ReadonlyMap<Alias, Node>

/** Keys of which a template's branches hold one each, so that the first of them alone would not tell the truth. */
const telling = new Set([
  'apiVersion',
  'kind',
  'url',
  'chart',
  'repository',
  'ref',
  'tag',
  'semver',
  'digest',
  'version',
  'artifact',
])

/**
 * Resolves aliases once and converts the document; throws `RejectedDocument`. In a template both branches of a condition may write a key:
 * the first counts, unless the key is one that a pin may depend on.
 */
export function nodeTree(document: Document.Parsed, template = false): NodeTree {
  const anchors = resolveAliases(document)
  const root = document.contents
  const plain = root === null ? null : new Conversion(anchors, template).convert(root).value
  return { root, plain, find: (path) => find(root, path, anchors) }
}

function resolveAliases(document: Document.Parsed): Anchors {
  const byName = new Map<string, Node>()
  const targets = new Map<Alias, Node>()
  visit(document, {
    Node: (_, node) => {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) byName.set(node.anchor, node)
        return
      }
      const target = byName.get(node.source)
      if (!target) throw new RejectedDocument(`the alias *${node.source} has no anchor`, offsetOf(node))
      targets.set(node, target)
    },
  })
  return targets
}

interface Converted {
  readonly value: Json
  readonly size: number
}

/** One pass from nodes to plain data; each anchor is converted once and shared. */
class Conversion {
  readonly #anchors: Anchors
  readonly #template: boolean
  readonly #done = new Map<Node, Converted>()
  readonly #open = new Set<Node>()

  constructor(anchors: Anchors, template: boolean) {
    this.#anchors = anchors
    this.#template = template
  }

  convert(node: Node): Converted {
    const target = isAlias(node) ? this.#anchors.get(node) : node
    if (!target) throw new RejectedDocument('an alias has no anchor', offsetOf(node))
    const known = this.#done.get(target)
    if (known) return known
    if (this.#open.has(target)) throw new RejectedDocument('an anchor contains itself', offsetOf(node))
    this.#open.add(target)
    const converted = this.#expand(target)
    this.#open.delete(target)
    if (converted.size > mostValues)
      throw new RejectedDocument(`its aliases expand to more than ${mostValues} values`, offsetOf(node))
    this.#done.set(target, converted)
    return converted
  }

  #expand(node: Node): Converted {
    if (isScalar(node)) return { value: scalarValue(node), size: 1 }
    if (isSeq(node)) return this.#list(node.items)
    if (isMap(node)) return this.#mapping(node)
    return { value: null, size: 1 }
  }

  #list(children: readonly unknown[]): Converted {
    const values: Json[] = []
    let size = 1
    for (const child of children) {
      const converted = isNode(child) ? this.convert(child) : { value: null, size: 1 }
      values.push(converted.value)
      size += converted.size
    }
    return { value: values, size }
  }

  #mapping(node: YAMLMap): Converted {
    const own = new Map<string, Json>()
    const merged = new Map<string, Json>()
    let size = 1
    for (const pair of node.items) {
      const key = keyOf(pair, node, this.#anchors)
      const converted = isNode(pair.value) ? this.convert(pair.value) : { value: null, size: 1 }
      size += converted.size
      if (isMerge(pair)) merge(merged, converted.value)
      else if (own.has(key) && this.#template && !isTelling(key, own.get(key), converted.value)) continue
      else if (own.has(key)) throw new RejectedDocument(`the key "${key}" is written twice`, pairOffset(pair, node))
      else own.set(key, converted.value)
    }
    // fromEntries defines `__proto__` as an own key; an assignment would set the prototype
    return { value: Object.fromEntries([...merged, ...own]), size }
  }
}

/** The addresses of a Git repository select no release, so that branches may differ in them. */
function isTelling(key: string, ...branches: readonly (Json | undefined)[]): boolean {
  if (!telling.has(key)) return false
  return (
    key !== 'url' || !branches.every((url) => typeof url === 'string' && /^(?:https?|ssh|git):\/\/|^git@/.test(url))
  )
}

/** https://yaml.org/type/merge.html: earlier mappings of a list win over later ones. */
function merge(into: Map<string, Json>, value: Json): void {
  const sources = isList(value) ? value : [value]
  for (const source of sources)
    if (isObject(source))
      for (const [key, one] of Object.entries(source)) if (!into.has(key)) into.set(key, one ?? null)
}

function find(root: Node | null, path: Path, anchors: Anchors): Node | null {
  let current = root
  for (const key of path) {
    const at = resolved(current, anchors)
    if (typeof key === 'number' && isSeq(at)) {
      const child = at.items[key]
      current = isNode(child) ? child : null
    } else if (typeof key === 'string' && isMap(at)) current = memberOf(at, key, anchors)
    else return null
  }
  return resolved(current, anchors)
}

function memberOf(map: YAMLMap, key: string, anchors: Anchors): Node | null {
  for (const pair of map.items)
    if (!isMerge(pair) && keyOf(pair, map, anchors) === key) return isNode(pair.value) ? pair.value : null
  for (const pair of map.items) {
    if (!isMerge(pair) || !isNode(pair.value)) continue
    const source = resolved(pair.value, anchors)
    const sources = isSeq(source) ? source.items.filter(isNode) : [source]
    for (const one of sources) {
      const target = resolved(one, anchors)
      const found = isMap(target) ? memberOf(target, key, anchors) : null
      if (found) return found
    }
  }
  return null
}

function resolved(node: Node | null, anchors: Anchors): Node | null {
  return node !== null && isAlias(node) ? (anchors.get(node) ?? null) : node
}

/** A key may be written once and repeated as an alias: `name: &app web`, then `*app : …` below `controllers`. */
function keyOf(pair: Pair, map: YAMLMap, anchors: Anchors): string {
  const key = isNode(pair.key) ? resolved(pair.key, anchors) : null
  if (isScalar(key)) return String(key.value)
  throw new RejectedDocument('a key is a mapping or a list', pairOffset(pair, map))
}

function isMerge(pair: Pair): boolean {
  return isScalar(pair.key) && pair.key.value === '<<' && (pair.key.type ?? 'PLAIN') === 'PLAIN'
}

function scalarValue(node: Scalar): Json {
  const { value } = node
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') return value
  return typeof value === 'boolean' ? value : null
}

function pairOffset(pair: Pair, map: YAMLMap): number {
  return isNode(pair.key) ? offsetOf(pair.key) : offsetOf(map)
}

/** Character offset at which a node begins. */
export function offsetOf(node: Node): number {
  return node.range?.[0] ?? 0
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value)
}

import { isAlias, isMap, isScalar, isSeq, visit } from 'yaml'
import type { Alias, Document, Node, Pair, Scalar, YAMLMap } from 'yaml'
import type { Json } from '../../model/json.js'
import { isList, isObject } from '../../model/json.js'
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

/** The tree of nothing. */
export const noNodes: NodeTree = { root: null, plain: null, find: () => null }

export type Anchors = ReadonlyMap<Alias, Node>

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
export function nodeTree(document: Document.Parsed, allowance: Allowance, template = false): NodeTree {
  const anchors = resolveAliases(document)
  const root = document.contents
  const plain = root === null ? null : new Conversion(anchors, allowance, template).convertWhole(root)
  const members = new Members(anchors)
  return { root, plain, find: (path) => find(root, path, members) }
}

/** What the documents of one text may still become. */
export interface Allowance {
  /** Values, each counted as often as an alias or a merge repeats it. */
  values: number
  /** Keys that merges write. */
  merged: number
}

/** What the documents of a text may become in all: many times what people and generators write. */
export function fullAllowance(): Allowance {
  return { values: 250_000, merged: 100_000 }
}

/** The node that each alias stands for: the nearest anchor of its name before it. Throws `RejectedDocument` where there is none. */
export function resolveAliases(document: Document.Parsed): Anchors {
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
  /** Values in it, each counted as often as an alias or a merge repeats it. */
  readonly size: number
  readonly levels: number
}

const nothing: Converted = { value: null, size: 1, levels: 1 }
/** Levels of a document, aliases and merge keys followed: what walks its values is recursive. */
const mostLevels = 500

/** One pass from nodes to plain data; each anchor is converted once and shared. What is built counts before it is built. */
class Conversion {
  readonly #anchors: Anchors
  readonly #template: boolean
  readonly #done = new Map<Node, Converted>()
  readonly #open = new Set<Node>()
  readonly #allowance: Allowance

  constructor(anchors: Anchors, allowance: Allowance, template: boolean) {
    this.#anchors = anchors
    this.#allowance = allowance
    this.#template = template
  }

  /** The data of a document; what it takes of the allowance is gone for those after it. */
  convertWhole(root: Node): Json {
    const { value, size } = this.convert(root)
    this.#allowance.values -= size
    return value
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
    if (converted.size > this.#allowance.values)
      throw new RejectedDocument('its aliases expand to more values than a file may hold', offsetOf(node))
    if (converted.levels > mostLevels)
      throw new RejectedDocument(`its aliases nest more than ${mostLevels} levels`, offsetOf(node))
    this.#done.set(target, converted)
    return converted
  }

  #expand(node: Node): Converted {
    if (isScalar(node)) return { value: scalarValue(node), size: 1, levels: 1 }
    if (isSeq(node)) return this.#list(node.items)
    if (isMap(node)) return this.#mapping(node)
    return nothing
  }

  #list(children: readonly unknown[]): Converted {
    const values: Json[] = []
    let [size, levels] = [1, 0]
    for (const child of children) {
      const converted = isNode(child) ? this.convert(child) : nothing
      values.push(converted.value)
      size += converted.size
      levels = Math.max(levels, converted.levels)
    }
    return { value: values, size, levels: levels + 1 }
  }

  #mapping(node: YAMLMap): Converted {
    const own = new Map<string, Json>()
    const merged = new Map<string, Json>()
    let [size, levels] = [1, 0]
    for (const pair of node.items) {
      const key = keyOf(pair, node, this.#anchors)
      const converted = isNode(pair.value) ? this.convert(pair.value) : nothing
      size += converted.size
      levels = Math.max(levels, converted.levels)
      if (isMerge(pair)) this.#merge(merged, converted.value, pairOffset(pair, node))
      else if (own.has(key) && this.#template && !isTelling(key, own.get(key), converted.value)) continue
      else if (own.has(key)) throw new RejectedDocument(`the key "${key}" is written twice`, pairOffset(pair, node))
      else own.set(key, converted.value)
    }
    // fromEntries defines `__proto__` as an own key; an assignment would set the prototype
    return { value: Object.fromEntries([...merged, ...own]), size, levels: levels + 1 }
  }

  /** https://yaml.org/type/merge.html: earlier mappings of a list win over later ones. */
  #merge(into: Map<string, Json>, value: Json, offset: number): void {
    for (const source of isList(value) ? value : [value]) {
      if (!isObject(source)) continue
      const entries = Object.entries(source)
      this.#allowance.merged -= entries.length + 1
      if (this.#allowance.merged < 0)
        throw new RejectedDocument('its merge keys repeat more keys than a file may hold', offset)
      for (const [key, one] of entries) if (!into.has(key)) into.set(key, one ?? null)
    }
  }
}

/** The addresses of a Git repository select no release, so that branches may differ in them. */
function isTelling(key: string, ...branches: readonly (Json | undefined)[]): boolean {
  if (!telling.has(key)) return false
  return (
    key !== 'url' || !branches.every((url) => typeof url === 'string' && /^(?:https?|ssh|git):\/\/|^git@/.test(url))
  )
}

/** The members of mappings, merges followed: each mapping is gone through once, however often something in it is looked for. */
class Members {
  readonly anchors: Anchors
  readonly #known = new Map<YAMLMap, ReadonlyMap<string, Node | null>>()

  constructor(anchors: Anchors) {
    this.anchors = anchors
  }

  of(map: YAMLMap): ReadonlyMap<string, Node | null> {
    const known = this.#known.get(map)
    if (known) return known
    const found = new Map<string, Node | null>()
    for (const pair of map.items) {
      const key = isMerge(pair) ? null : keyOf(pair, map, this.anchors)
      if (key !== null && !found.has(key)) found.set(key, isNode(pair.value) ? pair.value : null)
    }
    for (const pair of map.items)
      if (isMerge(pair) && isNode(pair.value))
        for (const source of this.#sources(pair.value))
          for (const [key, node] of this.of(source)) if (!found.get(key)) found.set(key, node)
    this.#known.set(map, found)
    return found
  }

  /** The mappings that a merge key names. */
  #sources(value: Node): readonly YAMLMap[] {
    const source = resolved(value, this.anchors)
    const all = isSeq(source) ? source.items.filter(isNode) : [source]
    return all.map((one) => resolved(one, this.anchors)).filter(isMap)
  }
}

function find(root: Node | null, path: Path, members: Members): Node | null {
  const { anchors } = members
  let current = root
  for (const key of path) {
    const at = resolved(current, anchors)
    if (typeof key === 'number' && isSeq(at)) {
      const child = at.items[key]
      current = isNode(child) ? child : null
    } else if (typeof key === 'string' && isMap(at)) current = members.of(at).get(key) ?? null
    else return null
  }
  return resolved(current, anchors)
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

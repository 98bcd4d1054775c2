import type { Attribute, Block, Body, Expression } from '../../text/hcl/tree.js'
import type { HclFile } from './hcl-file.js'

/** Names with their values: a block of a file, or an object in one. */
export interface Mapping {
  readonly file: HclFile
  readonly attributes: readonly Attribute[]
  /** The block that it is; null for an object. */
  readonly block: Block | null
  /** Names of what it stands in, the nearest first: of an attribute, or of a block by its last label. */
  readonly within: readonly string[]
}

/** Names that are kept. */
const farthest = 3

/** What a block is repeated for, as files that it sees; null where that is not known. */
export type Repeated = (file: HclFile, forEach: Expression) => readonly HclFile[] | null

/** Every mapping of a file, outer ones first; those of a block that is repeated once for each entry, with the file as it sees it there. */
export function mappingsIn(file: HclFile, repeated: Repeated): readonly Mapping[] {
  const found: Mapping[] = []
  const body = (own: HclFile, { attributes, blocks }: Body, block: Block | null, within: readonly string[]): void => {
    found.push({ file: own, attributes, block, within })
    for (const attribute of attributes) objects(own, attribute.value, [attribute.name, ...within])
    for (const inner of blocks) {
      const each = own.each ? null : valueIn(inner.body, 'for_each')
      const files = (each && repeated(own, each.value)) ?? [own]
      for (const as of files)
        body(as, inner.body, inner, [inner.labels.at(-1) ?? inner.type, ...within].slice(0, farthest))
    }
  }
  const objects = (own: HclFile, value: Expression, names: readonly string[]): void => {
    const within = names.slice(0, farthest)
    if (value.kind === 'object') {
      found.push({ file: own, attributes: value.entries, block: null, within })
      for (const entry of value.entries) objects(own, entry.value, [entry.name, ...within])
    } else for (const inner of innerOf(value)) objects(own, inner, within)
  }
  body(file, file.body, null, [])
  return found
}

/** The texts of a file, wherever they stand. */
export function textsIn(mappings: readonly Mapping[]): readonly (Expression & { readonly kind: 'text' })[] {
  const found: (Expression & { readonly kind: 'text' })[] = []
  const texts = (value: Expression): void => {
    if (value.kind === 'text') found.push(value)
    // what objects hold is a mapping of its own
    else for (const inner of innerOf(value)) texts(inner)
  }
  for (const { attributes } of mappings) for (const { value } of attributes) texts(value)
  return found
}

function innerOf(value: Expression): readonly Expression[] {
  if (value.kind === 'list') return value.items
  if (value.kind === 'call') return value.arguments
  return value.kind === 'choice' ? value.of : []
}

/** The value of a name. */
export function valueIn({ attributes }: Pick<Mapping, 'attributes'>, name: string): Attribute | null {
  return attributes.find((attribute) => attribute.name === name) ?? null
}

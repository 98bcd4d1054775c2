/** A block of HCL: its label and the attributes at its top, by name. Offsets count characters of the text. */
export interface HclBlock {
  readonly label: string
  readonly attributes: ReadonlyMap<string, { readonly text: string; readonly start: number }>
}

/** The blocks that a pattern opens; its match ends behind the brace, its first group is the label. Comments must be blanked before. */
export function hclBlocks(text: string, opening: RegExp): readonly HclBlock[] {
  return [...text.matchAll(opening)].map((found) => {
    const start = found.index + found[0].length
    return { label: found[1] ?? '', attributes: attributesOf(text, start) }
  })
}

/** The attribute's text between quotes where it is a string without an expression; null for anything else. */
export function literal(block: HclBlock, name: string): { readonly text: string; readonly start: number } | null {
  const found = block.attributes.get(name)
  const text = found && /^"([^"$%]*)"\s*$/.exec(found.text)?.[1]
  return found && text !== undefined ? { text, start: found.start + 1 } : null
}

/** The object that an attribute holds, where its value opens one: `default = {`. */
export function objectIn(text: string, block: HclBlock, name: string): HclBlock | null {
  const found = block.attributes.get(name)
  return found?.text === '{' ? { label: name, attributes: attributesOf(text, found.start + 1) } : null
}

/** Lines `name = value` until the brace that closes the block; what stands in inner braces belongs to inner blocks. */
function attributesOf(text: string, start: number): HclBlock['attributes'] {
  const attributes = new Map<string, { text: string; start: number }>()
  let depth = 0
  for (const line of text.slice(start).matchAll(/[^\n]*(?:\n|$)/g)) {
    const attribute =
      depth === 0 ? /^(\s*(\w+)[ \t]*=[ \t]*)([^\r\n]*?)\s*$/.exec(line[0].replace(/^[ \t]+\}/, '')) : null
    const [, lead = '', name = '', value = ''] = attribute ?? []
    if (attribute && value !== '') attributes.set(name, { text: value, start: start + line.index + lead.length })
    depth += balance(line[0])
    if (depth < 0 || line[0] === '') return attributes
  }
  return attributes
}

function balance(line: string): number {
  const code = line.replace(/"(?:[^"\\]|\\.)*"/g, '')
  return (code.match(/[{[(]/g) ?? []).length - (code.match(/[}\])]/g) ?? []).length
}

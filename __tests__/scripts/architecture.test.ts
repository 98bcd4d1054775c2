import { describe, expect, it } from 'vitest'
import { circlesIn, importsOf, picture } from '../../scripts/architecture.js'

const root = new URL('../../', import.meta.url)
const graph = (files: Record<string, readonly string[]>) =>
  new Map(Object.entries(files).map(([name, used]) => [name, new Set(used)]))

describe('the imports of src', () => {
  it('come back to no file', async () => {
    expect(circlesIn(await importsOf(root))).toEqual([])
  })

  it('are seen with types, re-exports and imports at run time', async () => {
    const imports = await importsOf(root)
    expect(imports.get('main.ts')).toContain('cli.ts')
    expect(imports.get('world/registry/index.ts')).toContain('world/registry/client.ts')
    expect(imports.get('validate/patches/sentences.ts')).toContain('validate/patches/state.ts')
  })
})

it('names each circle once, with its way', () => {
  const files = graph({ 'a.ts': ['b.ts'], 'b.ts': ['c.ts', 'd.ts'], 'c.ts': ['b.ts'], 'd.ts': [] })
  expect(circlesIn(files)).toEqual([['b.ts', 'c.ts', 'b.ts']])
})

it('draws folders without the arrows that follow from others', () => {
  const files = graph({
    'main.ts': ['scan/a.ts', 'model/c.ts'],
    'scan/a.ts': ['scan/b.ts'],
    'scan/b.ts': ['model/c.ts'],
    'model/c.ts': [],
  })
  expect(picture(files)).toBe('```mermaid\nflowchart TD\n  edges --> scan\n  scan --> model\n```')
})

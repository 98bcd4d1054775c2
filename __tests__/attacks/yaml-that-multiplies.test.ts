/**
 * @attack Thousands of merge keys, each of which repeats all keys before it, or aliases and merges over several documents of a file, that each stay below a limit and together do not.
 * @end One allowance for the documents of a file: values as often as aliases repeat them, keys that merges write, and levels, aliases and merges followed; the sum counts, before anything is built.
 * @attack A megabyte of commas, braces, brackets, dashes, documents, anchors or marks that close nothing.
 * @end The tokens of a text are weighed as they are read, and the first that breaks the budget of values, tokens or levels ends the reading; settings, patches and files of a release pass the same scales.
 * @attack Merge keys that name one mapping twice, level above level, so that a key which is nowhere is looked for in millions of places.
 * @end The members of a mapping are gone through once, however often something in it is looked for.
 * @attack An address of half a megabyte that thousands of entries name by its alias, each to be joined with it.
 * @end No address is as long: what is longer is joined with nothing, and each chart is tried once at each place.
 */
import { describe, expect, it } from 'vitest'
import { surveyTree } from '../../src/commands/run/survey.js'
import { parsePatchText } from '../../src/kustomize/engine/patch-text.js'
import type { ReadDocument } from '../../src/model/document.js'
import { sourceFile } from '../../src/model/file.js'
import { parseSettings } from '../../src/settings/parse.js'
import { artifactDocuments, artifactJson } from '../../src/text/artifact-text.js'
import { parseJson } from '../../src/text/json.js'
import { readDocuments } from '../../src/text/yaml/documents.js'
import { plainDocuments } from '../../src/text/yaml/plain-documents.js'
import { times } from '../support/effort.js'
import { settingsOf } from '../support/edited.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

const megabyte = 2 ** 20
const filled = (piece: string, size = megabyte) => piece.repeat(Math.ceil(size / piece.length))
const levels = (count: number, level: (index: number) => string) => Array.from({ length: count }, (_, i) => level(i))
const read = (text: string) => readDocuments(sourceFile({ path: 'a.yaml', mode: '100644' }, Buffer.from(text)))
const reasons = (documents: readonly ReadDocument[]) =>
  documents.flatMap((document) => (document.kind === 'unparseable' ? [document.message] : []))

const merges = (count: number) => levels(count, (i) => `m${i}: &m${i}\n  <<: *m${i - 1}\n  k${i}: 1\n`).join('')

describe('merges and aliases', () => {
  it.each<[string, string, RegExp]>([
    ['5,000 levels of merge keys', `m-1: &m-1 {}\n${merges(5000)}`, /merge keys repeat more|nest more/],
    [
      'a wide mapping merged 2,000 times',
      `a: &a {${levels(1000, (i) => `k${i}: 1`).join(', ')}}\n${levels(2000, (i) => `b${i}: {<<: *a}\n`).join('')}`,
      /merge keys repeat more/,
    ],
    [
      'lists of merges',
      `a: &a {${levels(1000, (i) => `k${i}: 1`).join(', ')}}\nb: {<<: [${filled('*a, ', 4000)}*a]}\n`,
      /expand to more values/,
    ],
    ['levels of aliases', `a0: &a0 {}\n${levels(2000, (i) => `a${i + 1}: &a${i + 1} {k: *a${i}}\n`).join('')}`, /nest/],
    [
      'merges of one mapping twice',
      `a0: &a0 {}\n${levels(60, (i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}\n`).join('')}`,
      /expand to more values/,
    ],
  ])('%s are refused with their reason', (_name, text, reason) => {
    expect(reasons(read(text))).toEqual([expect.stringMatching(reason)])
  })

  it('count over all documents of a file', () => {
    const wide = `a: &a [${levels(300, () => '1').join(', ')}]\nb: [${levels(300, () => '*a').join(', ')}]\n`
    expect(reasons(read(wide))).toEqual([])
    const found = reasons(read(levels(5, () => wide).join('---\n')))
    expect(found.length).toBeGreaterThan(0)
    expect(found.length).toBeLessThan(5)
  })

  it('leave what people write alone', () => {
    const text = `x: &base {a: 1}\n${levels(500, (i) => `s${i}:\n  <<: *base\n  name: s${i}\n`).join('')}`
    expect(reasons(read(text))).toEqual([])
  })
})

it('finds nothing in a key that is nowhere, however often it is merged', () => {
  const text = `a0: &a0 {}\n${levels(14, (i) => `a${i + 1}: &a${i + 1} {<<: [*a${i}, *a${i}]}\n`).join('')}`
  const [document] = read(text)
  if (document?.kind !== 'plain') throw new Error('it was not read')
  const found = levels(20_000, (times) => `k${times}`).filter((key) => document.object.scalar(['a14', key]) !== null)
  expect(found).toEqual([])
})

it('joins no chart with an address that is none', async () => {
  const entries = (address: string) =>
    `apiVersion: v1\nkind: Tools\nmetadata: {name: a}\nspec:\n  all:\n    - {name: cp, url: "${address}"}\n${'    - {chart: cp/flux-operator, version: 0.37.1}\n'.repeat(20)}`
  const pins = async (address: string) => {
    const tree = { 'a.yaml': entries(address) }
    return (await surveyTree(memoryWorkspace(tree), settingsOf(''))).scan.pins.filter(
      ({ role }) => role === 'operator-chart',
    )
  }
  expect(await pins('oci://ghcr.io/controlplaneio-fluxcd/charts')).toHaveLength(20)
  expect((await pins(`x.example:1/${'a'.repeat(500_000)}`)).every(({ repository }) => repository === null)).toBe(true)
})

const shapes = [
  '[',
  '{',
  '[,',
  '{a,',
  '[a,',
  '- ',
  '? ',
  '- a\n',
  'a: b: ',
  '---\n',
  '--- a\n',
  '}',
  ']',
  '- &a\n',
  '-\n',
  '"" ,',
  '{{',
  '{% ',
  '%{',
]
/** Half a megabyte of any of them breaks a budget, or its first characters are no YAML: nothing is built. */
const long = megabyte / times(2, 1)
/** Patches have no budget below half a megabyte, and all of it is built. */
const longPatch = times(64_000, 512_000)

describe.each(shapes.map((shape) => [JSON.stringify(shape), shape]))('a long text of %s', (_name, shape) => {
  it.each(['', '['])('behind %j is one document with a reason, or none', (before) => {
    expect(read(before + filled(shape, long)).length).toBeLessThanOrEqual(1)
  })

  it('is refused as settings', () => {
    const file = { path: '.github/flux-lockstep.yaml', text: filled(shape, 500_000) }
    expect(() => parseSettings({ file, inputs: {}, options: [] })).toThrow(/settings/)
  })

  it('is a patch that ends, and no file of a release', () => {
    expect(parsePatchText(filled(shape, longPatch)).kind).toMatch(/invalid|empty|operations/)
    expect(() => plainDocuments(filled(`${shape}\n`, 2 * megabyte))).toThrow()
  })
})

describe('files of a release', () => {
  it('are counted before they are parsed', () => {
    expect(() => artifactDocuments(filled('- a\n', 40 * megabyte), 'x.yaml')).toThrow(/holds more than 500000 values/)
    expect(() => artifactJson(`[${filled('[],', 4 * megabyte)}1]`, 'x.json')).toThrow(/holds more than/)
    expect(() => artifactJson(filled('[', 4 * megabyte), 'x.json')).toThrow(/nests more than 500 levels/)
  })

  it('may hold texts full of marks', () => {
    expect(parseJson(JSON.stringify({ a: filled('[{,:"\\', 600_000) }))).toBeTypeOf('object')
  })
})

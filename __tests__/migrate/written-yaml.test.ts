import { parse } from 'yaml'
import { describe, expect, test } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { sourceFile } from '../../src/model/file.js'
import type { ManifestObject } from '../../src/model/document.js'
import { bootstrapReading } from '../../src/migrate/needed-files.js'
import { mergePatchText, jsonPatchText } from '../../src/migrate/patch-text.js'
import { carriedMetadata } from '../../src/migrate/sync-metadata.js'
import { indented, literalBlock, yamlScalar, yamlText } from '../../src/migrate/yaml-text.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

describe('YAML that is written', () => {
  test.each([
    ['plain', 'plain'],
    ['v0.58.1', 'v0.58.1'],
    ['', '""'],
    ['true', '"true"'],
    ['1.0', '"1.0"'],
    ['a: b', '"a: b"'],
    ['# a', '"# a"'],
    ['a\nb', '"a\\nb"'],
    ['a\rb', '"a\\rb"'],
  ])('%j is the token %s, which reads as the same', (value, token) => {
    expect(yamlScalar(value)).toBe(token)
    expect(parse(yamlScalar(value))).toBe(value)
  })
  test.each(['a\n', 'a', 'a\n\n', 'a\n\n\nb\n', ' a\n', '\n a\n', 'a\n b', 'a: |\n  b\n'])(
    'the block of %j reads as the same, at any depth',
    (text) => {
      for (const width of [0, 2, 6]) {
        const whole = `${' '.repeat(width)}k: ${literalBlock(text, width)}`
        expect(parse(whole)).toEqual({ k: text })
      }
    },
  )
  test('line ends are those of YAML, and empty lines stay empty', () => {
    expect(literalBlock('a\r\nb\rc\n', 0)).toBe('|\n  a\n  b\n  c\n')
    expect(literalBlock('a', 0)).toBe('|-\n  a\n')
    expect(indented('a\n\nb\n', 2)).toBe('  a\n\n  b\n')
  })
  test('lists stand deeper, long lines whole, equal values each for itself', () => {
    const one = { a: 'x '.repeat(60).trim() }
    expect(yamlText({ l: [one, one] })).toBe(`l:\n  - a: ${one.a}\n  - a: ${one.a}\n`)
  })
  test('patches', () => {
    expect(jsonPatchText([{ op: 'add', path: '/a', value: 1 }])).toBe('- op: add\n  path: /a\n  value: 1\n')
    const object = { apiVersion: 'v1', kind: 'A', name: 'a' }
    expect(mergePatchText(object, { spec: {} })).toBe('apiVersion: v1\nkind: A\nmetadata:\n  name: a\nspec: {}\n')
    expect(mergePatchText({ ...object, metadata: { labels: { b: 'c' } } }, {})).toContain(
      '  name: a\n  labels:\n    b: c\n',
    )
  })
})

describe('what of a tree concerns a migration', () => {
  const wanted = (path: string, text: string) => bootstrapReading.wanted(Buffer.from(text), path)
  test.each([
    ['clusters/a/flux-system/gotk-sync.yaml', 'x', true],
    ['clusters/a/flux-system/other.yaml', 'x', true],
    ['gotk-components.yml', 'x', true],
    ['kustomization.yaml', 'x', true],
    ['a.yaml', 'x', false],
    ['a.yaml', 'apiVersion: source.toolkit.fluxcd.io/v1', true],
    ['a.json', 'fluxcd.controlplane.io', true],
    ['a.yaml', 'name: source-controller', true],
    ['a.txt', 'apiVersion: source.toolkit.fluxcd.io/v1', false],
    ['flux-system/a.txt', 'x', false],
  ])('%s with %j: %s', (path, text, is) => expect(wanted(path, text)).toBe(is))
  const file = (path: string, text: string) => sourceFile({ path, mode: '100644' }, Buffer.from(text))
  const sought = (path: string, text: string) => {
    const more = bootstrapReading.more([file(path, text)])
    return ['values.yaml', 'a/values.yaml', 'a/v/one.yml', 'other.yaml'].filter(
      (one) => more?.wanted(Buffer.from(''), one) ?? false,
    )
  }
  test.each([
    [
      'a/helmfile.yaml',
      'releases:\n- chart: x/flux2\n  values: [./v/one.yml, "values.yaml"]',
      ['a/values.yaml', 'a/v/one.yml'],
    ],
    ['a/helmfile.yaml', '- chart: x/flux2\n  values: [v/one.yml]', []],
    ['a/helmfile.yaml', 'releases:\n- chart: x/other\n  values: [v/one.yml]', []],
    ['a/Chart.yaml', 'dependencies: [{name: flux2}]', ['a/values.yaml']],
    ['Chart.yml', 'dependencies: [{name: flux2}]', ['values.yaml']],
    ['MyChart.yaml', 'dependencies: [{name: flux2}]', []],
  ])('the values that %s names: %j', (path, text, paths) => expect(sought(path, text)).toEqual(paths))
})

test('of the labels and annotations of a sync object those go along that a person wrote', async () => {
  const text = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata:
  name: flux-system
  labels:
    team: a
    app.kubernetes.io/part-of: flux
    app.kubernetes.io/name: mine
    kustomize.toolkit.fluxcd.io/name: flux-system
    helm.sh/chart: x
  annotations:
    meta.helm.sh/release-name: x
    reconcile.fluxcd.io/requestedAt: now
    fluxcd.controlplane.io/reconcile: disabled
    kubectl.kubernetes.io/last-applied-configuration: x
    note: kept
    count: 1
`
  const objects = async (content: string): Promise<readonly ManifestObject[]> => {
    const tree = await readTree(memoryWorkspace({ 'a.yaml': content }), { wanted: () => true })
    return tree.files.flatMap(({ documents }) =>
      documents.flatMap((one) => (one.kind === 'objects' ? one.objects : [])),
    )
  }
  expect((await objects(text)).map(carriedMetadata)).toEqual([
    { labels: { team: 'a', 'app.kubernetes.io/name': 'mine' }, annotations: { note: 'kept' } },
  ])
  const bare =
    'apiVersion: source.toolkit.fluxcd.io/v1\nkind: GitRepository\nmetadata: { name: a, labels: { helm.sh/chart: x } }\n'
  expect((await objects(bare)).map(carriedMetadata)).toEqual([{}])
})

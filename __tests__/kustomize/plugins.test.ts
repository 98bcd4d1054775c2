import { describe, expect, test } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import type { Path } from '../../src/model/document.js'
import { pluginAsKustomization } from '../../src/kustomize/plugins.js'
import { kustomizationField, withKnownKeys } from '../../src/kustomize/keys.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

async function objectOf(text: string) {
  const { files } = await readTree(memoryWorkspace({ 'p.yaml': text }), { wanted: () => true })
  const [document] = files[0]?.documents ?? []
  const object =
    document?.kind === 'objects' ? document.objects[0] : document?.kind === 'plain' ? document.object : undefined
  if (!object) throw new Error('the test needs an object')
  return object
}

describe('a plugin of kustomize’s own says what a field of a kustomization says', () => {
  const plugin = (kind: string, body: string) => `apiVersion: builtin\nkind: ${kind}\nmetadata: {name: p}\n${body}\n`
  test.each<[kind: string, body: string, value: object, place: Path, line: number]>([
    [
      'PatchTransformer',
      'path: a.yaml\ntarget: {kind: A}',
      { patches: [{ path: 'a.yaml', target: { kind: 'A' } }] },
      ['patches', 0, 'path'],
      4,
    ],
    [
      'PatchJson6902Transformer',
      'target: {kind: A}\njsonOp: "[]"',
      { patchesJson6902: [{ patch: '[]', target: { kind: 'A' } }] },
      ['patchesJson6902', 0, 'patch'],
      5,
    ],
    [
      'PatchStrategicMergeTransformer',
      'paths: [a.yaml, b.yaml]\npatches: "c: d"',
      { patchesStrategicMerge: ['a.yaml', 'b.yaml', 'c: d'] },
      ['patchesStrategicMerge', 2],
      5,
    ],
    [
      'PatchStrategicMergeTransformer',
      'paths:\n  - a.yaml\n  - b.yaml',
      { patchesStrategicMerge: ['a.yaml', 'b.yaml'] },
      ['patchesStrategicMerge', 1],
      6,
    ],
    [
      'ReplacementTransformer',
      'replacements:\n  - {path: r}',
      { replacements: [{ path: 'r' }] },
      ['replacements', 0, 'path'],
      5,
    ],
    [
      'ImageTagTransformer',
      'imageTag:\n  name: a\n  newTag: v1',
      { images: [{ name: 'a', newTag: 'v1' }] },
      ['images', 0, 'newTag'],
      6,
    ],
    [
      'ConfigMapGenerator',
      'literals: [a=b]',
      { configMapGenerator: [{ name: 'p', literals: ['a=b'] }] },
      ['configMapGenerator', 0, 'literals', 0],
      4,
    ],
    [
      'SecretGenerator',
      'envs: [a]',
      { secretGenerator: [{ name: 'p', envs: ['a'] }] },
      ['secretGenerator', 0, 'envs', 0],
      4,
    ],
    [
      'HelmChartInflationGenerator',
      'version: 1.0.0',
      { helmCharts: [{ version: '1.0.0' }] },
      ['helmCharts', 0, 'version'],
      4,
    ],
    ['PrefixTransformer', 'prefix: a-', { namePrefix: 'a-' }, ['namePrefix'], 4],
    ['SuffixTransformer', 'suffix: -a', { nameSuffix: '-a' }, ['nameSuffix'], 4],
    ['AnnotationsTransformer', 'annotations: {a: b}', { commonAnnotations: { a: 'b' } }, ['commonAnnotations', 'a'], 4],
    ['LabelTransformer', 'labels: {a: b}', { commonLabels: { a: 'b' } }, ['commonLabels', 'a'], 4],
  ])('%s', async (kind, body, value, place, line) => {
    const same = pluginAsKustomization(await objectOf(plugin(kind, body)))
    expect(same).toMatchObject({ kind: 'Kustomization', apiVersion: '', value })
    expect(same?.position(place)).toMatchObject({ line })
    expect(same?.scalar(place)?.position.line).toBe(line)
  })

  test('where it names its own version or none, and in nobody else’s', async () => {
    const of = async (apiVersion: string, kind = 'PrefixTransformer') =>
      pluginAsKustomization({ ...(await objectOf(plugin(kind, 'prefix: a'))), apiVersion })
    expect(await of('builtin')).not.toBeNull()
    expect(await of('')).not.toBeNull()
    expect(await of('example.com/v1')).toBeNull()
    expect(await of('builtin', 'ConfigMap')).toBeNull()
  })

  test('what is not written is empty', async () => {
    const of = async (kind: string) => pluginAsKustomization(await objectOf(plugin(kind, 'a: b')))?.value
    expect(await of('PrefixTransformer')).toEqual({ namePrefix: '' })
    expect(await of('ImageTagTransformer')).toEqual({ images: [{}] })
    expect(await of('PatchStrategicMergeTransformer')).toEqual({ patchesStrategicMerge: [] })
  })
})

describe('keys in any case', () => {
  test.each([
    ['RESOURCES', 'resources'],
    ['configMapgenerator', 'configMapGenerator'],
    ['patchesjson6902', 'patchesJson6902'],
    ['imageTags', 'images'],
    ['imagetags', 'imagetags'],
    ['constructor', 'constructor'],
    ['other', 'other'],
  ])('%s means %s', (key, field) => expect(kustomizationField(key)).toBe(field))

  test.each<[string, object]>([
    ['Patches: [{Target: {KIND: a}, Path: b}]\n', { patches: [{ target: { kind: 'a' }, path: 'b' }] }],
    [
      'replacements: [{Source: {FieldPath: a}, targets: [{Select: {Name: b}, FieldPaths: [c]}]}]\n',
      { replacements: [{ source: { fieldPath: 'a' }, targets: [{ select: { name: 'b' }, fieldPaths: ['c'] }] }] },
    ],
    ['secretGenerator: [{Options: {Labels: {A: b}}}]\n', { secretGenerator: [{ options: { labels: { A: 'b' } } }] }],
    ['Images: [{NewTag: v1}]\nimages: [{newTag: v2}]\n', { images: [{ newTag: 'v2' }] }],
    ['IMAGES: [{NewTag: v1}]\nImages: [{newTag: v2}]\n', { images: [{ newTag: 'v2' }] }],
    ['openapi: {Path: a}\n', { openapi: { path: 'a' } }],
    [
      'labels: [{Pairs: {A: b}, IncludeSelectors: true}]\n',
      { labels: [{ pairs: { A: 'b' }, includeSelectors: true }] },
    ],
  ])('%s', async (text, value) => expect(withKnownKeys(await objectOf(text)).value).toEqual(value))

  test('a kustomization that is spelled as kustomize spells it stays the same object', async () => {
    const object = await objectOf('resources: [a]\nimages: [{newTag: v1}]\n')
    expect(withKnownKeys(object)).toBe(object)
  })

  test('kind and version count however their keys are spelled', async () => {
    const object = await objectOf('Kind: Component\napiversion: kustomize.config.k8s.io/v1alpha1\nresources: []\n')
    expect(withKnownKeys(object)).toMatchObject({ kind: 'Component', apiVersion: 'kustomize.config.k8s.io/v1alpha1' })
  })

  test('places are those of what is written', async () => {
    const object = withKnownKeys(
      await objectOf('Images:\n  - NewTag: v1\n    name: a\nhelmCharts:\n  - valuesInline: {Path: x}\n'),
    )
    expect(object.scalar(['images', 0, 'newTag'])).toMatchObject({ raw: 'v1', position: { line: 2 } })
    expect(object.scalar(['images', 0, 'name'])).toMatchObject({ raw: 'a', position: { line: 3 } })
    expect(object.scalar(['helmCharts', 0, 'valuesInline', 'Path'])).toMatchObject({ raw: 'x' })
    expect(object.scalar(['helmCharts', 0, 'valuesInline', 'path'])).toBeNull()
  })
})

import { expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import type { BuildFailure } from '../../src/kustomize/build-refusals.js'
import { fluxKustomizationsIn } from '../../src/kustomize/flux-kustomization.js'
import { kustomizationsIn } from '../../src/kustomize/kustomization.js'
import { trialBuildsIn } from '../../src/kustomize/trial-build.js'
import { memoryWorkspace } from '../support/memory-workspace.js'

type Texts = Readonly<Record<string, string>>
const read = (files: Texts) => readTree(memoryWorkspace(files), { wanted: () => true })
const json = (value: object): string => JSON.stringify(value)
const config = (name: string, more: object = {}) => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name, ...more },
})
const role = { apiVersion: 'rbac.authorization.k8s.io/v1', kind: 'ClusterRole', metadata: { name: 'r' } }
const said = (failure: BuildFailure | null): string | null =>
  failure && `${failure.object.file.path} ${failure.at.join('.')}: ${failure.reason}`

/** What two folders below gather of one object each, and what stands in them beside it. */
const bases = (first: object, second: object, object: object = config('a')): Texts => ({
  'app/kustomization.yaml': json({ resources: ['../b', '../c'] }),
  'b/kustomization.yaml': json({ resources: ['x.yaml'], ...first }),
  'b/x.yaml': json(object),
  'c/kustomization.yaml': json({ resources: ['x.yaml'], ...second }),
  'c/x.yaml': json(object),
})
/** One folder on another, whose kustomization is this one. */
const onBase = (base: object, patches: readonly object[], more: object = {}): Texts => ({
  'app/kustomization.yaml': json({ resources: ['../b'], patches, ...more }),
  'b/kustomization.yaml': json({ resources: ['x.yaml'], ...base }),
  'b/x.yaml': json(config('a')),
})
const testing = (path: string, value: unknown, kind = 'ConfigMap') => ({
  target: { kind },
  patch: json([{ op: 'test', path, value }]),
})
const absent = [{ patch: json(config('gone')) }]
const twice = 'app/kustomization.yaml resources.1: ConfigMap a is there twice'

it.each<[string, Texts, string | null | RegExp]>([
  ['what is there twice', bases({}, {}), twice],
  ['two namespaces', bases({ namespace: 'x' }, { namespace: 'y' }), null],
  [
    'two namespaces of what has none',
    bases({ namespace: 'x' }, { namespace: 'y' }, role),
    'app/kustomization.yaml resources.1: ClusterRole r is there twice',
  ],
  ['a prefix', bases({ namePrefix: 'x-' }, {}), null],
  ['a suffix', bases({}, { nameSuffix: '-x' }), null],
  [
    'a prefix and a suffix that make one name',
    bases({ namePrefix: 'x-' }, { nameSuffix: '-x' }, config('x')),
    'app/kustomization.yaml resources.1: ConfigMap x-x is there twice',
  ],
  [
    'an item of a list beside it',
    {
      'app/kustomization.yaml': json({ resources: ['a.yaml', 'b.yaml'] }),
      'app/a.yaml': json({ apiVersion: 'v1', kind: 'List', items: [config('a')] }),
      'app/b.yaml': json(config('a')),
    },
    twice,
  ],
  [
    'the same where a file does not parse',
    { 'app/kustomization.yaml': json({ resources: ['a.yaml'], patches: absent }), 'app/a.yaml': 'a: [' },
    null,
  ],
  ['a label that the base gives', onBase({ commonLabels: { x: 'y' } }, [testing('/metadata/labels/x', 'y')]), null],
  [
    'an annotation of pairs',
    onBase({ commonAnnotations: { x: 'y' } }, [testing('/metadata/annotations/x', 'y')]),
    null,
  ],
  ['a label of pairs', onBase({ labels: [{ pairs: { x: 'y' } }] }, [testing('/metadata/labels/x', 'y')]), null],
  [
    'a patch that fails',
    onBase({}, [testing('/metadata/labels/x', 'y')]),
    /^app\/kustomization.yaml patches.0.*: a patch fails/,
  ],
  ['a patch of what is not there', onBase({}, absent), /must name exactly one object/],
  ['the same where a chart is built', onBase({}, absent, { helmCharts: [{ name: 'x' }] }), null],
  [
    'the same where kustomizations gather each other',
    { ...onBase({}, absent), 'b/kustomization.yaml': json({ resources: ['x.yaml', '../app'] }) },
    null,
  ],
  ['the same where something is fetched', onBase({ resources: ['https://example.com/a.yaml'] }, absent), null],
  [
    'what is generated beside it',
    onBase({}, [], { configMapGenerator: [{ name: 'a' }] }),
    'app/kustomization.yaml : ConfigMap a is there twice',
  ],
  [
    'the same by its own word',
    onBase({}, [], { configMapGenerator: [{ name: 'a', behavior: 'create' }] }),
    'app/kustomization.yaml : ConfigMap a is there twice',
  ],
  ['what a generator adds to', onBase({}, [], { configMapGenerator: [{ name: 'a', behavior: 'merge' }] }), null],
  ['another kind that is generated', onBase({}, [], { secretGenerator: [{ name: 'a' }] }), null],
  ['another namespace', onBase({}, [], { configMapGenerator: [{ name: 'a', namespace: 'x' }] }), null],
  [
    'a file outside of the tree',
    { 'app/kustomization.yaml': json({ resources: ['../../x.yaml'] }) },
    'app/kustomization.yaml resources.0: ../../x.yaml is not there',
  ],
  [
    'a component',
    { ...onBase({}, []), 'b/kustomization.yaml': json({ kind: 'Component' }) },
    /\.\.\/b is a component$/,
  ],
  [
    'a kustomization among components',
    { 'app/kustomization.yaml': json({ components: ['../b'] }), 'b/kustomization.yaml': json({ resources: [] }) },
    /\.\.\/b is no component$/,
  ],
  [
    'a component of a kustomization’s version',
    { 'app/kustomization.yaml': json({ apiVersion: 'kustomize.config.k8s.io/v1beta1', kind: 'Component' }) },
    'app/kustomization.yaml apiVersion: it is no Component of kustomize.config.k8s.io/v1beta1',
  ],
  [
    'what a component finds',
    {
      ...onBase({}, [], { components: ['../part'] }),
      'part/kustomization.yaml': json({ kind: 'Component', patches: [testing('/metadata/name', 'b')] }),
    },
    /^part\/kustomization.yaml patches.0.*: a patch fails/,
  ],
  [
    'a plugin that nothing runs',
    {
      'app/kustomization.yaml': json({ transformers: ['t.yaml'] }),
      'app/t.yaml': json({
        apiVersion: 'x/v1',
        kind: 'Y',
        metadata: { name: 'y', annotations: { 'config.kubernetes.io/function': 'container: {image: x}' } },
      }),
    },
    /^app\/kustomization.yaml transformers.0: nothing runs the plugin Y$/,
  ],
])('kustomize is seen to refuse %s', async (_name, files, expected) => {
  const tree = await read(files)
  const one = kustomizationsIn(tree.files).find(({ folder }) => folder === 'app')
  if (!one) throw new Error('the test needs a kustomization')
  const failure = said(trialBuildsIn(tree).ofKustomization(one))
  if (expected instanceof RegExp) expect(failure).toMatch(expected)
  else expect(failure).toBe(expected)
})

const flux = (patches: readonly object[], more: object = {}) =>
  json({
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata: { name: 'f' },
    spec: { path: './app', sourceRef: { kind: 'GitRepository', name: 'x' }, patches, ...more },
  })

it.each<[string, Texts, string | null | RegExp]>([
  [
    'a patch of a folder without a kustomization',
    { 'f.yaml': flux([testing('/metadata/name', 'b')]), 'app/x.yaml': json(config('a')) },
    /^f.yaml spec.patches.0.*: a patch fails/,
  ],
  [
    'no patch of what only the cluster’s side of a folder may hold',
    { 'f.yaml': flux(absent), 'app/x.yaml': json(config('a')) },
    null,
  ],
  [
    'a chart that Flux does not inflate',
    { 'f.yaml': flux([]), 'app/kustomization.yaml': json({ helmCharts: [{ name: 'x' }] }) },
    'app/kustomization.yaml helmCharts: Flux inflates no charts (helmCharts)',
  ],
  [
    'a component that Flux adds',
    {
      'f.yaml': flux([], { components: ['../part'] }),
      'app/kustomization.yaml': json({ resources: ['x.yaml'] }),
      'app/x.yaml': json(config('a')),
      'part/kustomization.yaml': json({ kind: 'Component', patches: [testing('/metadata/name', 'b')] }),
    },
    /^part\/kustomization.yaml patches.0.*: a patch fails/,
  ],
])('Flux is seen to refuse %s', async (_name, files, expected) => {
  const tree = await read(files)
  const [one] = fluxKustomizationsIn(tree.files)
  if (!one) throw new Error('the test needs a Flux Kustomization')
  const failure = said(trialBuildsIn(tree).ofFlux(one))
  if (expected instanceof RegExp) expect(failure).toMatch(expected)
  else expect(failure).toBe(expected)
})

import { describe, expect, it } from 'vitest'
import { componentsBootstraps, placeholders } from '../../src/migrate/components.js'
import { treeOf, type FixtureFiles } from './fixture.js'

const part = { 'app.kubernetes.io/part-of': 'flux' }
const text = (...objects: readonly object[]): string => objects.map((one) => JSON.stringify(one)).join('\n---\n')
const controller = (name = 'source-controller', metadata: object = { labels: part }): object => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name, ...metadata },
  spec: { template: { spec: { containers: [{ name: 'manager', image: `ghcr.io/fluxcd/${name}:v1` }] } } },
})
const thing = (kind: string, name: string, metadata: object = {}): object => ({
  apiVersion: 'v1',
  kind,
  metadata: { name, ...metadata },
})
const header = '# Flux version: v2.8.5\n'
const sync = (namespace = 'flux-system'): string =>
  text(
    {
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: namespace, namespace },
      spec: { url: 'https://github.com/a/b', ref: { branch: 'main' } },
    },
    {
      apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
      kind: 'Kustomization',
      metadata: { name: namespace, namespace },
      spec: { path: './c', prune: true, sourceRef: { kind: 'GitRepository', name: namespace } },
    },
  )

const found = async (files: FixtureFiles) => componentsBootstraps(await treeOf(files))
const told = async (files: FixtureFiles) =>
  (await found(files)).flatMap(({ problems }) =>
    problems.map(({ weight, file, line, message }) => `${weight} ${file}:${line} ${message}`),
  )

describe('the manifests of a bootstrap', () => {
  it('are all files of a folder that hold controllers', async () => {
    const [one, ...others] = await found({
      'c/flux/a.yaml': header + text(controller()),
      'c/flux/b.yaml': text(controller('helm-controller')),
      'c/flux/c.yaml': text(thing('ConfigMap', 'x')),
      'd/flux/a.yaml': header + text(controller()),
    })
    expect(one).toMatchObject({
      folder: 'c/flux',
      file: 'c/flux/a.yaml',
      componentFiles: ['c/flux/a.yaml', 'c/flux/b.yaml'],
      flux: { components: ['source-controller', 'helm-controller'] },
    })
    expect(others.map(({ folder }) => folder)).toEqual(['d/flux'])
  })

  it('are none of an example, unless something reconciles it', async () => {
    const folders = async (files: FixtureFiles) => (await found(files)).map(({ folder }) => folder)
    expect(await folders({ 'docs/tuning.yaml': text(controller()), 'c/a.yaml': text(controller()) })).toEqual(['c'])
    const reconciled = { 'docs/flux/a.yaml': text(controller()), 'docs/flux/b.yaml': sync().replace('./c', './docs') }
    expect(await folders(reconciled)).toEqual(['docs/flux'])
  })

  it.each<readonly [of: string, files: FixtureFiles, namespace: string]>([
    [
      'its kustomization',
      {
        'c/a.yaml': header + text(thing('Namespace', 'a', { labels: part }), controller()),
        'c/kustomization.yaml': 'namespace: b\nresources: [a.yaml]\n',
      },
      'b',
    ],
    [
      'the Namespace that it brings',
      {
        'c/a.yaml':
          header +
          text(thing('Namespace', 'a', { labels: part }), controller(undefined, { namespace: 'b', labels: part })),
      },
      'a',
    ],
    ['its controllers', { 'c/a.yaml': header + text(controller(undefined, { namespace: 'b', labels: part })) }, 'b'],
    ['nobody', { 'c/a.yaml': header + text(controller()) }, 'flux-system'],
  ])('have the namespace of %s', async (_of, files, namespace) =>
    expect(await found(files)).toMatchObject([
      { namespace, kustomization: files['c/kustomization.yaml'] === undefined ? null : 'c/kustomization.yaml' },
    ]),
  )

  it.each<readonly [head: string, line: number]>([
    [header, 1],
    [`# made\n${header}`, 2],
    ['# made\n# FLUX VERSION: v2.8.5\n', 2],
    ['', 1],
    [`#${' '.repeat(2000)}\n${header}`, 1],
  ])('have their version below %j', async (head, line) =>
    expect(await found({ 'c/a.yaml': head + text(controller()) })).toMatchObject([{ line }]),
  )

  it('hold nothing but Flux and its own Namespace', async () => {
    const objects = [thing('Namespace', 'ns'), thing('Namespace', 'other'), thing('ConfigMap', 'ns'), controller()]
    const says = await told({
      'c/a.yaml': header + text(...objects),
      'c/kustomization.yaml': 'namespace: ns\nresources: [a.yaml]\n',
      'c/sync.yaml': sync('ns'),
    })
    expect(says).toEqual([
      'blocks c/a.yaml:4 Namespace other is no part of Flux: move it to a file of its own first',
      'blocks c/a.yaml:6 ConfigMap ns is no part of Flux: move it to a file of its own first',
    ])
  })

  it('have beside their sync what stays where it is', async () => {
    const files = {
      'c/a.yaml': header + text(controller()),
      'c/sync.yaml': `${sync()}\n---\n${text(thing('ConfigMap', 'x'))}`,
    }
    expect(await told(files)).toEqual([
      'note c/sync.yaml:5 ConfigMap x is no part of Flux: it stays where it is when the sync goes',
    ])
    const kept = { ...files, 'c/sync.yaml': files['c/sync.yaml'].replace('"prune":true', '"prune":false') }
    expect(await told(kept)).toEqual([
      'note c/sync.yaml:3 the sync stays in the repository: the Kustomization does not prune: a FluxInstance always does',
    ])
  })

  it('have a sync', async () =>
    expect(await told({ 'c/a.yaml': header + text(controller()) })).toEqual([
      'blocks c/a.yaml:1 no source and Kustomization in the repository apply this folder: how the cluster is reconciled is not to be seen',
    ]))
})

describe('a file that is named like a bootstrap', () => {
  it.each<readonly [of: string, files: FixtureFiles, says: readonly string[]]>([
    ['with a controller', { 'a/gotk-components.yaml': text(thing('ConfigMap', 'x'), controller()) }, []],
    [
      'without one',
      { 'a/gotk-components.yml': text(thing('ConfigMap', 'x')) },
      [
        'a/gotk-components.yml:1 the file holds no Flux controller: it is a placeholder, or the bootstrap was never committed',
      ],
    ],
    [
      'at the root',
      { 'gotk-components.yaml': '' },
      [
        'gotk-components.yaml:1 the file holds no Flux controller: it is a placeholder, or the bootstrap was never committed',
      ],
    ],
    ['that is named otherwise', { 'a/my-gotk-components.yaml': '' }, []],
    [
      'that does not parse',
      { 'a/gotk-components.yaml': 'kind: Deployment\nmetadata:\n  name: "source-controller\n' },
      [expect.stringMatching(/^a\/gotk-components\.yaml:[34] /)],
    ],
  ])('%s', async (_of, files, says) =>
    expect(placeholders(await treeOf(files)).map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual(
      says,
    ),
  )
})

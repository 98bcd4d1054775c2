import { describe, expect, test } from 'vitest'
import { moveFiles, scanFiles, settingsOf } from '../support/edited.js'
import type { Files } from '../support/memory-workspace.js'

const settings = settingsOf('')
const none = { digests: null, fluxVersions: new Map<string, string>() }

const source = (name: string, tag: string): string => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: ${name}, namespace: flux-system }
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/${name}
  ref: { tag: ${tag} }
`
const instance = (tag: string): string => `apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux, namespace: flux-system }
spec:
  distribution:
    version: 2.x
    artifact: oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:${tag}
`
const base: Files = {
  'base/kustomization.yaml': 'resources: [operator.yaml, instance.yaml]\n',
  'base/operator.yaml': source('flux-operator', '0.57.0'),
  'base/instance.yaml': source('flux-instance', '0.57.0'),
}
const operation = (value: string): string => `- op: replace\n  path: /spec/ref/tag\n  value: ${value}\n`
const lists = ['patches', 'patchesJson6902'] as const
const entry = (list: string, path: string, target = '{ kind: OCIRepository, name: flux-operator }'): string =>
  `resources:\n  - ../base\n${list}:\n  - path: ${path}\n    target: ${target}\n`

/** The files that hold pins of the old release, and what they become. */
async function moved(files: Files): Promise<Readonly<Record<string, string>>> {
  const { after } = await moveFiles(files, settings, '0.58.1', none)
  return Object.fromEntries(Object.entries(after).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
}

describe('patches in files that never speak of Flux Operator', () => {
  test.each(
    ['kustomization.yaml', 'kustomization.yml', 'Kustomization'].flatMap((name) =>
      lists.flatMap((list) =>
        ['near.yaml', './near.yaml', '../patches/far.yaml', 'near'].map((path) => ({ name, list, path })),
      ),
    ),
  )('$list of $path in $name', async ({ name, list, path }) => {
    const file = path.startsWith('../') ? 'patches/far.yaml' : `overlay/${path.replace('./', '')}`
    const files = { ...base, [`overlay/${name}`]: entry(list, path), [file]: operation('0.52.0') }
    expect((await moved(files))[file]).toBe(operation('0.58.1'))
  })

  const merge = `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: any }\nspec: { ref: { tag: 0.52.0 } }\n`
  const component =
    'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\npatches:\n  - target: { kind: OCIRepository }\n    path: ../../patches/tags.yaml\n'
  test.each<[string, Files, string]>([
    [
      'a merge patch by its target',
      { 'overlay/kustomization.yaml': entry('patches', 'x.yaml'), 'overlay/x.yaml': merge },
      'overlay/x.yaml',
    ],
    [
      'a component below ../',
      {
        'overlay/kustomization.yaml': 'resources: [../base]\ncomponents: [../components/pin]\n',
        'components/pin/kustomization.yaml': component,
        'patches/tags.yaml': operation('0.52.0'),
      },
      'patches/tags.yaml',
    ],
    [
      'a component in a component',
      {
        'overlay/kustomization.yaml': 'resources: [../base]\ncomponents: [../components/all]\n',
        'components/all/Kustomization': 'kind: Component\ncomponents: [../pin]\n',
        'components/pin/kustomization.yml': component,
        'patches/tags.yaml': operation('0.52.0'),
      },
      'patches/tags.yaml',
    ],
    [
      'a target of expressions',
      {
        'overlay/kustomization.yaml': entry('patches', 'x.json', '{ kind: OCI.*, name: flux-op.* }'),
        'overlay/x.json': '[{"op":"add","path":"/spec/ref","value":{"tag":"0.52.0"}}]',
      },
      'overlay/x.json',
    ],
    [
      'a target without a name, in a flow list',
      {
        'overlay/kustomization.yaml':
          'resources: [../base]\npatches: [{ path: x.yaml, target: { kind: OCIRepository } }]\n',
        'overlay/x.yaml': operation('0.52.0'),
      },
      'overlay/x.yaml',
    ],
    [
      'keys in another case',
      {
        'overlay/kustomization.yaml':
          'Resources: [../base]\npatchesjson6902:\n  - Path: x.yaml\n    Target: { Kind: OCIRepository }\n',
        'overlay/x.yaml': operation('0.52.0'),
      },
      'overlay/x.yaml',
    ],
    [
      'an overlay of an overlay',
      {
        'overlay/kustomization.yaml': 'resources: [../base]\n',
        'clusters/home/kustomization.yaml':
          'resources: [../../overlay]\npatches: [{ path: x.yaml, target: { kind: OCIRepository } }]\n',
        'clusters/home/x.yaml': operation('0.52.0'),
      },
      'clusters/home/x.yaml',
    ],
    [
      'a transformer',
      {
        'overlay/kustomization.yaml': 'resources: [../base]\ntransformers: [t.yaml]\n',
        'overlay/t.yaml':
          'apiVersion: builtin\nkind: PatchTransformer\nmetadata: { name: x }\ntarget: { kind: OCIRepository }\npath: x.yaml\n',
        'overlay/x.yaml': operation('0.52.0'),
      },
      'overlay/x.yaml',
    ],
    [
      'a remote base',
      {
        'overlay/kustomization.yaml':
          'resources: ["https://github.com/acme/base?ref=v1"]\npatches: [{ path: x.yaml, target: { kind: OCIRepository, name: flux-operator } }]\n',
        'overlay/x.yaml': operation('0.52.0'),
      },
      'overlay/x.yaml',
    ],
    [
      'a component of a Flux Kustomization',
      {
        'cluster/flux.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: all }\nspec: { path: ./base, components: [../components/pin] }\n',
        'components/pin/kustomization.yaml': component,
        'patches/tags.yaml': operation('0.52.0'),
      },
      'patches/tags.yaml',
    ],
    [
      'what an operation tests',
      {
        'overlay/kustomization.yaml': entry('patches', 'x.yaml'),
        'overlay/x.yaml': operation('0.52.0').replace('replace', 'test'),
      },
      'overlay/x.yaml',
    ],
  ])('%s', async (_name, files, path) => {
    const before = files[path]
    if (typeof before !== 'string') throw new Error(path)
    expect((await moved({ ...base, ...files }))[path]).toBe(before.replace('0.52.0', '0.58.1'))
  })

  test.each<[string, string]>([
    ['a text in quotes', `    patch: '[{"op":"replace","path":"/spec/ref/tag","value":"0.52.0"}]'\n`],
    ['a literal block', `    patch: |-\n      - op: replace\n        path: /spec/ref/tag\n        value: 0.52.0\n`],
  ])('inline, as %s', async (_name, patch) => {
    const text = `resources: [../base]\npatches:\n  - target: { kind: OCIRepository, name: flux-.* }\n${patch}`
    expect((await moved({ ...base, 'overlay/kustomization.yaml': text }))['overlay/kustomization.yaml']).toBe(
      text.replace('0.52.0', '0.58.1'),
    )
  })

  test('of a Flux Kustomization that applies the whole repository', async () => {
    const text = `apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: all }\nspec:\n  path: ./\n  sourceRef: { kind: GitRepository, name: flux-system }\n  patches:\n    - target: { kind: OCIRepository }\n      patch: |\n        - op: replace\n          path: /spec/ref/tag\n          value: 0.52.0\n`
    const files = { 'operator.yaml': source('flux-operator', '0.57.0'), 'all.yaml': text }
    expect((await moved(files))['all.yaml']).toBe(text.replace('0.52.0', '0.58.1'))
  })

  test('reports one in a text whose bytes are not those of the patch', async () => {
    const text = `resources: [../base]\npatches:\n  - target: { kind: OCIRepository }\n    patch: "[{\\"op\\":\\"replace\\",\\"path\\":\\"/spec/ref/tag\\",\\"value\\":\\"0.52.0\\"}]"\n`
    const { scan } = await scanFiles({ ...base, 'overlay/kustomization.yaml': text }, settings)
    expect(scan.pins.find(({ file }) => file === 'overlay/kustomization.yaml')).toMatchObject({
      value: '0.52.0',
      line: 3,
      action: 'report',
      reason: 'a block of text is not edited',
    })
  })
})

test('a patch changes nothing but what its kustomization builds', async () => {
  const files = {
    ...base,
    'clusters/home/kustomization.yaml': 'resources: [../../base, ../../apps/podinfo]\n',
    'apps/podinfo/kustomization.yaml':
      'resources: [source.yaml]\npatches: [{ path: x.yaml, target: { kind: OCIRepository } }]\n',
    'apps/podinfo/source.yaml': source('podinfo', '0.52.0').replace('controlplaneio-fluxcd', 'stefanprodan'),
    'apps/podinfo/x.yaml': operation('0.52.0'),
  }
  expect(Object.keys(await moved(files)).sort()).toEqual(['base/instance.yaml', 'base/operator.yaml'])
})

describe('patches', () => {
  const value = (text: string) => ({ op: 'replace', path: '/spec/distribution/artifact', value: text })
  const manifests = 'oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v0.57.0'
  const wild = (patch: unknown, target: object = { kind: 'OCIRepository' }) =>
    JSON.stringify({ resources: ['../base'], patches: [{ target, patch: JSON.stringify(patch) }] })
  const tag = [{ op: 'replace', path: '/spec/ref/tag', value: '0.57.0' }]
  const released = {
    apiVersion: 'helm.toolkit.fluxcd.io/v2',
    kind: 'HelmRelease',
    metadata: { name: 'flux-instance' },
    spec: { chartRef: { kind: 'OCIRepository', name: 'flux-instance' } },
  }
  const release = JSON.stringify(released)
  const written = (patch: object) =>
    wild([{ op: 'add', path: '/spec/values/instance/distribution', value: patch }], { kind: 'HelmRelease' })
  test.each<[name: string, files: Files, pins: readonly string[]]>([
    ['operations for sources of both charts', { k: wild(tag) }, ['instance-chart patch', 'operator-chart patch']],
    [
      'a merge into sources of both charts',
      { k: wild({ kind: 'OCIRepository', metadata: { name: 'any' }, spec: { ref: { tag: '0.57.0' } } }) },
      ['instance-chart patch', 'operator-chart patch'],
    ],
    ['an operation on an instance', { k: wild([value(manifests)], { kind: 'FluxInstance' }) }, ['manifests patch']],
    [
      'an operation that writes another artifact',
      { k: wild([value('oci://x.example/flux:v1')], { kind: 'FluxInstance' }) },
      ['manifests patch'],
    ],
    ['operations on values', { k: written({ artifact: manifests }), release }, ['manifests patch']],
    ['an operation that writes a version alone', { k: written({ version: '2.8.x' }), release }, ['flux-version patch']],
    ['operations on another field', { k: wild([{ op: 'add', path: '/spec/suspend', value: true }]) }, []],
  ])('%s', async (_name, { k = '', release: beside = '' }, pins) => {
    const files = {
      ...base,
      'base/kustomization.yaml': 'resources: [operator.yaml, instance.yaml, flux.yaml, release.yaml]\n',
      'base/flux.yaml': instance('v0.57.0'),
      'base/release.yaml': beside,
      'overlay/kustomization.yaml': k,
    }
    const { scan } = await scanFiles(files, settings)
    const found = scan.pins.filter(({ file }) => file.startsWith('overlay/'))
    expect(found.map(({ role, shape }) => `${role} ${shape}`).sort()).toEqual(pins)
  })
})

describe('replacements', () => {
  const lines = '# all\noperator=0.52.0\n'
  const replaced = (from: string, target: string): string =>
    `resources: [../base, versions.yaml]\nreplacements:\n  - source: ${from}\n    targets:\n${target}`
  const versions =
    'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: versions }\ndata: { operator: 0.52.0, whole: v0.52.0 }\n'
  const tags = '      - { select: { kind: OCIRepository, name: flux-.* }, fieldPaths: [spec.ref.tag] }\n'
  const placeholders: Files = {
    ...base,
    'base/operator.yaml': source('flux-operator', 'filled'),
    'base/instance.yaml': source('flux-instance', '0.0.0'),
  }

  test('a ConfigMap of the same kustomization', async () => {
    const files = {
      ...placeholders,
      'overlay/kustomization.yaml': replaced('{ kind: ConfigMap, name: versions, fieldPath: data.operator }', tags),
      'overlay/versions.yaml': versions,
    }
    expect(await moved(files)).toEqual({ 'overlay/versions.yaml': versions.replace('0.52.0,', '0.58.1,') })
    const { sets } = await scanFiles(files, settings)
    expect(sets).toMatchObject([{ current: '0.52.0', lockstep: true }])
  })

  test('a part of one source for charts, the whole for the tag of the manifests, from a file beside', async () => {
    const list = `- source: { kind: ConfigMap, name: versions, fieldPath: data.whole, options: { delimiter: v, index: 1 } }
  targets: [{ select: { kind: OCIRepository }, fieldPaths: [spec.ref.tag] }]
- source: { kind: ConfigMap, name: versions, fieldPath: data.whole }
  targets:
    - select: { kind: FluxInstance }
      fieldPaths: [spec.distribution.artifact]
      options: { delimiter: ':', index: 2 }
`
    const files = {
      ...placeholders,
      'base/flux.yaml': instance('v0.0.0'),
      'base/kustomization.yaml': 'resources: [operator.yaml, instance.yaml, flux.yaml]\n',
      'overlay/kustomization.yaml': 'resources: [../base, versions.yaml]\nreplacements: [{ path: ../shared/list }]\n',
      'shared/list': list,
      'overlay/versions.yaml': versions,
    }
    expect(await moved(files)).toEqual({ 'overlay/versions.yaml': versions.replace('v0.52.0', 'v0.58.1') })
  })

  test('of a component, by a ConfigMap that an overlay of its user gathers', async () => {
    const component = replaced('{ kind: ConfigMap, name: versions, fieldPath: data.operator }', tags)
    const files = {
      ...placeholders,
      'component/kustomization.yaml': component.replace('resources: [../base, versions.yaml]', 'kind: Component'),
      'overlay/kustomization.yaml': 'resources: [../base, ../shared]\ncomponents: [../component]\n',
      'shared/kustomization.yaml': 'resources: [versions]\n',
      'shared/versions': versions,
    }
    expect(await moved(files)).toEqual({ 'shared/versions': versions.replace('0.52.0,', '0.58.1,') })
  })

  test.each<[string, string, Files, string]>([
    [
      'a literal of a generator',
      'configMapGenerator: [{ name: versions, literals: [operator=0.52.0] }]\n',
      {},
      'overlay/kustomization.yaml',
    ],
    [
      'a line of its file',
      'configMapgenerator: [{ name: versions, envs: [../versions.env] }]\n',
      { 'versions.env': lines },
      'versions.env',
    ],
  ])('%s', async (_name, generator, beside, path) => {
    const text = `${replaced('{ kind: ConfigMap, name: versions, fieldPath: data.operator }', tags).replace(', versions.yaml', '')}${generator}`
    const files: Files = { ...placeholders, 'overlay/kustomization.yaml': text, ...beside }
    const before = Object.hasOwn(beside, path) ? lines : text
    expect((await moved(files))[path]).toBe(before.replace('0.52.0', '0.58.1'))
  })
})

test('values that a generator names are read whatever their words and its case', async () => {
  const release = `${source('flux-instance', '0.52.0')}---\napiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: flux-instance }\nspec:\n  chartRef: { kind: OCIRepository, name: flux-instance }\n  valuesFrom: [{ kind: ConfigMap, name: values }]\n`
  const values = '{"instance": {"distribution": {"artifact": "oci://registry.example.com/mirror/manifests:v0.52.0"}}}\n'
  const files = {
    'kustomization.yaml':
      'resources: [release.yaml]\nconfigMapgenerator: [{ Name: values, Files: [values.yaml=helm/values.json] }]\n',
    'release.yaml': release,
    'helm/values.json': values,
  }
  const mirrored = settingsOf('repositories: { registry.example.com/mirror/manifests: manifests }')
  const { scan } = await scanFiles(files, mirrored)
  expect(scan.pins.map(({ file, role, scope }) => [file, role, scope])).toEqual([
    ['helm/values.json', 'manifests', 'gitops'],
    ['release.yaml', 'instance-chart', 'gitops'],
  ])
})

test('values that a kustomization gives to a chart, from a file of any name', async () => {
  const chart = `helmCharts:\n  - name: flux-instance\n    repo: oci://ghcr.io/controlplaneio-fluxcd/charts\n    version: 0.52.0\n    valuesfile: ../settings/flux\n`
  const values = 'instance:\n  distribution:\n    artifact: oci://registry.example.com/mirror:v0.52.0\n'
  const mirrored = settingsOf('repositories: { registry.example.com/mirror: manifests }')
  const { scan } = await scanFiles({ 'app/Kustomization': chart, 'settings/flux': values }, mirrored)
  expect(scan.pins.map(({ file, role, scope }) => [file, role, scope])).toEqual([
    ['app/Kustomization', 'instance-chart', 'gitops'],
    ['settings/flux', 'manifests', 'gitops'],
  ])
})

test('hostile paths and circles cost no more than their reading', async () => {
  const deep = '/a'.repeat(20_000)
  const ring = Array.from({ length: 60 }, (_, index) => `../c${index}`).join(', ')
  const files: Record<string, string> = {
    'c0/a.yaml': source('flux-operator', '0.52.0'),
    'c0/p.yaml': `- { op: add, path: ${deep}, value: 1 }\n- { op: replace, path: /spec/ref/tag, value: 0.52.0 }\n`,
  }
  for (let index = 0; index < 60; index++)
    files[`c${index}/kustomization.yaml`] =
      `resources: [.., ., a.yaml, ${ring}]\ncomponents: [${ring}]\npatches: [{ path: p.yaml, target: { kind: OCI.* } }]\nreplacements: [{ source: {}, targets: [{ select: {}, fieldPaths: ["${'[x=y].'.repeat(5000)}"], options: { create: true } }] }]\n`
  const { scan, tree } = await scanFiles(files, settings)
  expect(scan.pins.map(({ file }) => file)).toEqual(['c0/a.yaml', 'c0/p.yaml'])
  const objects = tree.files.flatMap(({ documents }) =>
    documents.flatMap((one) => (one.kind === 'objects' ? one.objects : [])),
  )
  expect(objects.map((object) => tree.layout.namespaceOf(object))).toEqual(objects.map(() => 'flux-system'))
})

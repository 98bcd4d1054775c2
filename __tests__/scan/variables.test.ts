import { describe, expect, it } from 'vitest'
import { readTree } from '../../src/documents/tree.js'
import { canHoldPin } from '../../src/scan/candidates.js'
import { scanPins } from '../../src/scan/scan.js'
import { sought } from '../../src/scan/needed-files.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace, type Files } from '../support/memory-workspace.js'

const { settings } = parseSettings({ file: null, inputs: {}, options: [] })

async function scan(files: Files) {
  const wanted = (bytes: Uint8Array, path: string) => canHoldPin(bytes, path, settings)
  const tree = await readTree(memoryWorkspace(files), { wanted, more: sought })
  const { pins, broken } = scanPins(tree, settings)
  return {
    follow: pins.filter((pin) => pin.action === 'follow').map(({ file, line, value }) => `${file}:${line} ${value}`),
    ranges: pins
      .filter(({ selector }) => selector === 'range')
      .map(({ file, line, value }) => `${file}:${line} ${value}`),
    open: pins.filter(({ selector, variable }) => selector === 'variable' && variable?.filledFrom.length === 0),
    broken: broken.map(({ file, line, message }) => `${file}:${line}: ${message}`),
    pins,
  }
}

const source = (ref: string) => `apiVersion: source.toolkit.fluxcd.io/v1
kind: OCIRepository
metadata: { name: flux-operator, namespace: flux-system }
spec:
  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
  ref: { ${ref} }
`
const kustomization = (name: string, path: string, postBuild: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  path: ${path}
  postBuild: ${postBuild}
`
const configMap = (name: string, data: string) =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: flux-system }\ndata: ${data}\n`
const from = (...names: readonly string[]) =>
  `{ substituteFrom: [${names.map((name) => `{ kind: ConfigMap, name: ${name} }`).join(', ')}] }`

describe('variables of Flux', () => {
  it.each<[string, Files, readonly string[]]>([
    [
      'are found by name, whatever the name',
      {
        'app/op.yaml': source('tag: "${ABC}"'),
        'ks.yaml': kustomization('app', './app', from('vars')),
        'vars.yaml': configMap('vars', '{ ABC: 0.52.0 }'),
      },
      ['vars.yaml:4 0.52.0'],
    ],
    [
      'take the later of two sources',
      {
        'app/op.yaml': source('tag: "${ABC}"'),
        'ks.yaml': kustomization('app', './app', from('first', 'second')),
        'first.yaml': configMap('first', '{ ABC: 0.50.0 }'),
        'second.yaml': configMap('second', '{ ABC: 0.52.0 }'),
      },
      ['second.yaml:4 0.52.0'],
    ],
    [
      'take what is substituted in place before any source',
      {
        'app/op.yaml': source('tag: "${FLUX_OPERATOR_VERSION}"'),
        'ks.yaml': kustomization(
          'app',
          './app',
          '{ substitute: { FLUX_OPERATOR_VERSION: 0.52.0 }, substituteFrom: [{ kind: ConfigMap, name: vars }] }',
        ),
        'vars.yaml': configMap('vars', '{ FLUX_OPERATOR_VERSION: 0.50.0 }'),
      },
      ['ks.yaml:6 0.52.0'],
    ],
    [
      'count as the Flux Kustomization gives them that applies the file',
      {
        'app/op.yaml': source('tag: "${ABC}"'),
        'other/x.yaml': 'a: "${ABC}"\n',
        'ks.yaml': `${kustomization('app', './app', from('vars'))}---\n${kustomization('other', './other', '{ substitute: { ABC: 1.2.3 } }')}`,
        'vars.yaml': configMap('vars', '{ ABC: 0.52.0 }'),
      },
      ['vars.yaml:4 0.52.0'],
    ],
    [
      'reach a file through kustomizations',
      {
        'base/op.yaml': source('tag: "${ABC}"'),
        'base/kustomization.yaml': 'resources: [op.yaml]\n',
        'clusters/a/kustomization.yaml': 'resources: [../../base]\n',
        'ks.yaml': kustomization('a', './clusters/a', '{ substitute: { ABC: 0.52.0 } }'),
      },
      ['ks.yaml:6 0.52.0'],
    ],
    [
      'come from a patch of the Flux Kustomization above',
      {
        'apps/op/app/op.yaml': source('tag: "${ABC}"'),
        'apps/op/kustomization.yaml': 'resources: [ks.yaml]\n',
        'apps/op/ks.yaml':
          'apiVersion: kustomize.toolkit.fluxcd.io/v1\nkind: Kustomization\nmetadata: { name: op }\nspec:\n  path: ./apps/op/app\n',
        'flux/apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  path: ./apps/op
  patches:
    - patch: |
        apiVersion: kustomize.toolkit.fluxcd.io/v1
        kind: Kustomization
        metadata: { name: all }
        spec:
          postBuild:
            substituteFrom: [{ kind: ConfigMap, name: vars }]
      target: { kind: Kustomization }
`,
        'flux/vars.yaml': configMap('vars', '{ ABC: 0.52.0 }'),
      },
      ['flux/vars.yaml:4 0.52.0'],
    ],
    [
      'are found in the tree where nothing says who applies the file',
      { 'op.yaml': source('tag: "${ABC}"'), 'vars.yaml': configMap('vars', '{ ABC: 0.52.0 }') },
      ['vars.yaml:4 0.52.0'],
    ],
    [
      'are literals and files of variables of a generator',
      {
        'app/op.yaml': `${source('tag: "${ABC}"')}---\n${source('tag: "${DEF}"')}`,
        'ks.yaml': kustomization('app', './app', from('vars')),
        'vars/kustomization.yaml':
          'configMapGenerator:\n  - name: vars\n    namespace: flux-system\n    literals:\n      - ABC=0.52.0\n    envs: [cluster.env]\n',
        'vars/cluster.env': '# versions\nDEF="0.52.0"\n',
      },
      ['vars/cluster.env:2 0.52.0', 'vars/kustomization.yaml:5 0.52.0'],
    ],
    [
      'may name others',
      {
        'app/op.yaml': source('tag: "${ABC}"'),
        'ks.yaml': kustomization('app', './app', from('vars')),
        'vars.yaml': configMap('vars', '{ ABC: "${DEF}", DEF: 0.52.0 }'),
      },
      ['vars.yaml:4 0.52.0'],
    ],
    [
      'give one value to several roles',
      {
        'app/op.yaml': `${source('tag: "${ABC}"')}---
apiVersion: fluxcd.controlplane.io/v1
kind: FluxInstance
metadata: { name: flux }
spec:
  distribution: { version: 2.x, artifact: "oci://ghcr.io/controlplaneio-fluxcd/flux-operator-manifests:v\${ABC}" }
`,
        'ks.yaml': kustomization('app', './app', from('vars')),
        'vars.yaml': configMap('vars', '{ ABC: 0.52.0 }'),
      },
      ['vars.yaml:4 0.52.0', 'vars.yaml:4 0.52.0'],
    ],
    [
      'move the default that names the same release',
      {
        'app/op.yaml': source('tag: "${ABC:=0.52.0}"'),
        'ks.yaml': kustomization('app', './app', '{ substitute: { ABC: 0.52.0 } }'),
      },
      ['app/op.yaml:6 0.52.0', 'ks.yaml:6 0.52.0'],
    ],
    [
      'leave a default that is not in use',
      {
        'app/op.yaml': source('tag: "${ABC:=0.40.0}"'),
        'ks.yaml': kustomization('app', './app', '{ substitute: { ABC: 0.52.0 } }'),
      },
      ['ks.yaml:6 0.52.0'],
    ],
  ])('%s', async (_, files, expected) => {
    const { follow, open, broken } = await scan(files)
    expect({ follow, open, broken }).toEqual({ follow: expected, open: [], broken: [] })
  })

  it.each<[string, Files]>([
    [
      'of another Flux Kustomization',
      {
        'ks.yaml': `${kustomization('app', './app', '{ substitute: { X: y } }')}---\n${kustomization('b', './b', '{ substitute: { ABC: 0.52.0 } }')}`,
      },
    ],
    [
      'that is encrypted',
      {
        'ks.yaml': kustomization('app', './app', '{ substituteFrom: [{ kind: Secret, name: vars }] }'),
        'vars.yaml':
          'apiVersion: v1\nkind: Secret\nmetadata: { name: vars }\nstringData: { ABC: "ENC[AES256_GCM,data:x]" }\n',
      },
    ],
  ])('leaves a pin open whose value is one %s', async (_, files) => {
    const { open, follow } = await scan({ 'app/op.yaml': source('tag: "${ABC}"'), ...files })
    expect(open.map(({ variable }) => variable?.name)).toEqual(['${ABC}'])
    expect(follow).toEqual([])
  })

  it('says where two values of one cluster differ', async () => {
    const { open, follow } = await scan({
      'app/op.yaml': source('tag: "${ABC}"'),
      'ks.yaml': `${kustomization('a', './app', '{ substitute: { ABC: 0.52.0 } }')}---\n${kustomization('b', './app', '{ substitute: { ABC: 0.53.0 } }')}`,
    })
    expect(follow).toEqual([])
    expect(open.map(({ file, line, variable }) => [`${file}:${line}`, variable?.doubt])).toEqual([
      ['app/op.yaml:6', 'has values that differ (0.52.0 at ks.yaml:6, 0.53.0 at ks.yaml:13)'],
    ])
  })

  it('says where variables fill each other in', async () => {
    const { open } = await scan({
      'app/op.yaml': source('tag: "${ABC}"'),
      'ks.yaml': kustomization('app', './app', from('first', 'second')),
      'first.yaml': configMap('first', '{ ABC: "${DEF}" }'),
      'second.yaml': configMap('second', '{ DEF: "${ABC}" }'),
    })
    expect(open[0]).toMatchObject({
      file: 'app/op.yaml',
      variable: { name: '${ABC}', doubt: 'goes in a circle (first.yaml:4, second.yaml:4)' },
    })
  })
})

const resourceSet = (spec: string) => `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSet
metadata: { name: operator, namespace: flux-system }
spec:
${spec}
  resources:
    - apiVersion: source.toolkit.fluxcd.io/v1
      kind: OCIRepository
      metadata: { name: flux-operator }
      spec:
        url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator
        ref: { semver: << inputs.version | quote >> }
`
const provider = (spec: string) => `apiVersion: fluxcd.controlplane.io/v1
kind: ResourceSetInputProvider
metadata: { name: versions, namespace: flux-system, labels: { app: operator } }
spec: ${spec}
`

describe('inputs of a ResourceSet', () => {
  it.each<[string, Files, readonly string[], readonly string[]]>([
    ['exact', { 'rs.yaml': resourceSet('  inputs: [{ version: 0.52.0 }]') }, ['rs.yaml:5 0.52.0'], []],
    ['a range', { 'rs.yaml': resourceSet('  inputs: [{ version: 0.52.x }]') }, [], ['rs.yaml:5 0.52.x']],
    [
      'of a provider that is named',
      {
        'rs.yaml': resourceSet('  inputsFrom: [{ kind: ResourceSetInputProvider, name: versions }]'),
        'p.yaml': provider('{ type: Static, defaultValues: { version: 0.52.x } }'),
      },
      [],
      ['p.yaml:4 0.52.x'],
    ],
    [
      'of a provider that is selected',
      {
        'rs.yaml': resourceSet(
          '  inputsFrom: [{ selector: { matchLabels: { app: operator }, matchExpressions: [{ key: app, operator: Exists }] } }]',
        ),
        'p.yaml': provider('{ type: Static, defaultValues: { version: 0.52.0 } }'),
      },
      ['p.yaml:4 0.52.0'],
      [],
    ],
    [
      'of a provider that looks up tags',
      {
        'rs.yaml': resourceSet('  inputsFrom: [{ name: versions }]').replace('inputs.version', 'inputs.tag'),
        'p.yaml': provider('{ type: OCIArtifactTag, url: "oci://x.io/y", filter: { semver: 0.52.x } }'),
      },
      [],
      ['p.yaml:4 0.52.x'],
    ],
  ])('%s', async (_, files, follow, ranges) => {
    const found = await scan(files)
    expect({ follow: found.follow, ranges: found.ranges, open: found.open }).toEqual({ follow, ranges, open: [] })
  })

  it('leaves a pin open whose provider is not in the tree', async () => {
    const { open } = await scan({ 'rs.yaml': resourceSet('  inputsFrom: [{ name: versions }]') })
    expect(open.map(({ variable }) => variable?.name)).toEqual(['<< inputs.version >>'])
  })
})

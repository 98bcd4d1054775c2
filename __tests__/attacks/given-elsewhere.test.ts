import { describe, expect, it } from 'vitest'
import { home, judged } from '../support/judged.js'
import {
  add,
  all,
  app,
  applied,
  edit,
  instance,
  list,
  operator,
  release,
  remove,
  replace,
  type Change,
} from './changes.js'

// attack: What decides is given in another place than the pin: values in a ConfigMap, a variable in the default of a variable or beside one, inputs of a ResourceSet that nobody sees, a ResourceSet that waits or acts as nobody.
// stops: Values in the clear count as the release's own; only a whole text is a variable with its default; a ResourceSet that holds pins is judged as what applies them.

const append = (path: string, more: string): Change => edit(path, (text) => text + more)
const spec = (path: string, line: string): Change => replace(path, 'spec:\n', `spec:\n  ${line}\n`)
const same: Change = (tree) => tree
const file = (name: string, text: string): Change =>
  all(add(`${app}/${name}`, text), replace(list, 'resources:\n', `resources:\n  - ./${name}\n`))
const configMap = (values: string): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more, namespace: flux-system}\ndata:\n  values.yaml: |\n    ${values}\n`
const given = all(
  file('more.yaml', configMap('logLevel: debug')),
  spec(release, 'valuesFrom: [{kind: ConfigMap, name: more}]'),
)
const giving = (values: string): Change => add(`${app}/more.yaml`, configMap(values))
const substitute = (...pairs: readonly string[]): Change =>
  append(applied, `  postBuild:\n    substitute:\n${pairs.map((pair) => `      ${pair}\n`).join('')}`)
const tag = (text: string): Change => replace(operator, 'tag: 0.37.1', `tag: ${text}`)
const rs = `${app}/rs.yaml`
const resourceSet: Change = all(
  remove(operator),
  remove(release),
  add(
    rs,
    `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSet\nmetadata:\n  name: o\n  namespace: flux-system\nspec:\n  inputs:\n    - version: 0.37.1\n  resources:\n    - apiVersion: source.toolkit.fluxcd.io/v1\n      kind: OCIRepository\n      metadata: {name: flux-operator, namespace: flux-system}\n      spec: {interval: 1h, url: "oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator", ref: {tag: "<< inputs.version >>"}}\n    - apiVersion: helm.toolkit.fluxcd.io/v2\n      kind: HelmRelease\n      metadata: {name: flux-operator, namespace: flux-system}\n      spec: {interval: 1h, chartRef: {kind: OCIRepository, name: flux-operator}}\n`,
  ),
  edit(
    list,
    () =>
      'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nnamespace: flux-system\nresources: [rs.yaml]\n',
  ),
)
const provider = (type: string): Change =>
  all(
    add(
      `${app}/provider.yaml`,
      `apiVersion: fluxcd.controlplane.io/v1\nkind: ResourceSetInputProvider\nmetadata: {name: p, namespace: flux-system}\nspec:\n  type: ${type}\n  defaultValues: {version: 0.37.1}\n`,
    ),
    replace(list, '[rs.yaml]', '[rs.yaml, provider.yaml]'),
  )

const attacks: readonly (readonly [name: string, base: Change, change: Change, code: string])[] = [
  [
    'an image in values of a new ConfigMap',
    same,
    all(given, giving('image: {repository: evil.example/x}')),
    'source-changed',
  ],
  ['an image in values that were there', given, giving('image: {repository: evil.example/x}'), 'source-changed'],
  ['an operator without definitions', given, giving('installCRDs: false'), 'pin-lost'],
  [
    'an image in what a kustomization makes',
    same,
    all(
      append(
        list,
        'configMapGenerator: [{name: more, literals: ["values.yaml=image: {repository: evil.example/x}"]}]\ngeneratorOptions: {disableNameSuffixHash: true}\n',
      ),
      spec(release, 'valuesFrom: [{kind: ConfigMap, name: more}]'),
    ),
    'source-changed',
  ],
  [
    'an image at a path',
    same,
    all(
      file(
        'more.yaml',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: more, namespace: flux-system}\ndata: {a: evil.example/x}\n',
      ),
      spec(release, 'valuesFrom: [{kind: ConfigMap, name: more, valuesKey: a, targetPath: image.repository}]'),
    ),
    'source-changed',
  ],
  [
    'an image of the health check of an instance',
    same,
    replace(
      instance,
      '  values:\n',
      '  values:\n    healthcheck: {enabled: true, image: {repository: evil.example/x}}\n',
    ),
    'source-changed',
  ],
  ['a default within a default', same, all(tag('${V:=${W:=0.37.1}}'), substitute('W: 0.30.0')), 'pin-lost'],
  ['a variable behind a default', same, all(tag('${V:=0.37.1}${X}'), substitute('X: "0"')), 'pin-lost'],
  ['a variable before a default', same, all(tag('${X}${V:=0.37.1}'), substitute('X: "1"')), 'pin-lost'],
  ['inputs of a provider that is not here', resourceSet, spec(rs, 'inputsFrom: [{name: nowhere}]'), 'source-changed'],
  [
    'inputs of a provider that asks',
    resourceSet,
    all(provider('OCIArtifactTag'), spec(rs, 'inputsFrom: [{name: p}]')),
    'source-changed',
  ],
  [
    'inputs of whoever has a label',
    resourceSet,
    spec(rs, 'inputsFrom: [{selector: {matchLabels: {a: b}}}]'),
    'source-changed',
  ],
  [
    'a ResourceSet that waits for nothing',
    resourceSet,
    spec(rs, 'dependsOn: [{apiVersion: fluxcd.controlplane.io/v1, kind: ResourceSet, name: nothing}]'),
    'pin-lost',
  ],
  [
    'a ResourceSet that waits for an expression',
    resourceSet,
    spec(rs, 'dependsOn: [{apiVersion: v1, kind: ConfigMap, name: x, ready: true, readyExpr: "false"}]'),
    'pin-lost',
  ],
  [
    'a ResourceSet that waits for an object that is not of Flux',
    resourceSet,
    spec(rs, 'dependsOn: [{apiVersion: v1, kind: ConfigMap, name: nowhere, namespace: a}]'),
    'pin-lost',
  ],
  [
    'a ResourceSet that waits for a Deployment that is ready',
    resourceSet,
    spec(rs, 'dependsOn: [{apiVersion: apps/v1, kind: Deployment, name: nowhere, ready: true}]'),
    'pin-lost',
  ],
  ['a ResourceSet that acts as nobody', resourceSet, spec(rs, 'serviceAccountName: nobody'), 'pin-lost'],
  [
    'a ResourceSet whose objects are left alone',
    resourceSet,
    spec(rs, 'commonMetadata: {annotations: {kustomize.toolkit.fluxcd.io/reconcile: disabled}}'),
    'pin-lost',
  ],
  [
    'a ResourceSet once in a year',
    resourceSet,
    replace(rs, 'metadata:\n', 'metadata:\n  annotations: {fluxcd.controlplane.io/reconcileEvery: 9000h}\n'),
    'pin-lost',
  ],
]

const harmless: readonly (readonly [name: string, base: Change, change: Change])[] = [
  ['values in the clear', same, given],
  ['other values in the clear', given, giving('logLevel: info')],
  [
    'an image of upstream in the clear',
    given,
    giving('image: {repository: ghcr.io/controlplaneio-fluxcd/flux-operator}'),
  ],
  [
    'an image that values of the release go before',
    spec(release, 'x: 0'),
    all(
      given,
      giving('image: {repository: evil.example/x}'),
      replace(
        release,
        '  values:\n',
        '  values:\n    image: {repository: ghcr.io/controlplaneio-fluxcd/flux-operator}\n',
      ),
    ),
  ],
  [
    'the version moves into a ConfigMap',
    same,
    all(
      tag('${V}'),
      append(applied, '  postBuild:\n    substituteFrom: [{kind: ConfigMap, name: versions}]\n'),
      add(
        'kubernetes/main/flux/versions.yaml',
        'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: versions, namespace: flux-system}\ndata: {V: 0.37.1}\n',
      ),
    ),
  ],
  ['the version moves into a variable', same, all(tag('${V}'), substitute('V: 0.37.1'))],
  ['the version becomes a default', same, tag('${V:=0.37.1}')],
  [
    'the manifests take the version behind a v',
    same,
    all(
      replace(instance, ':v0.37.1', ':v${V}'),
      edit(applied.replace('operator', 'instance'), (text) => `${text}  postBuild: {substitute: {V: 0.37.1}}\n`),
    ),
  ],
  ['the manifests take a default behind a v', same, replace(instance, ':v0.37.1', ':v${V:=0.37.1}')],
  ['inputs of a provider that says them', resourceSet, all(provider('Static'), spec(rs, 'inputsFrom: [{name: p}]'))],
  [
    'a ResourceSet that waits for a definition',
    resourceSet,
    spec(rs, 'dependsOn: [{apiVersion: apiextensions.k8s.io/v1, kind: CustomResourceDefinition, name: x}]'),
  ],
  [
    'a ResourceSet once in an hour',
    resourceSet,
    replace(rs, 'metadata:\n', 'metadata:\n  annotations: {fluxcd.controlplane.io/reconcileEvery: 1h}\n'),
  ],
]

describe('what is given elsewhere', () => {
  it.each(attacks)('%s', async (_name, base, change, code) => {
    const before = base(home())
    const { conclusion, introduced } = await judged(before, change(before))
    expect(conclusion).toBe('failure')
    expect(introduced.join('\n')).toContain(`error ${code} `)
  })

  it.each(harmless)('lets pass: %s', async (_name, base, change) => {
    const before = base(home())
    const { introduced } = await judged(before, change(before))
    expect(introduced.filter((one) => one.startsWith('error'))).toEqual([])
  })
})

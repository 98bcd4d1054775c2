import type { ReleaseContents } from '../../src/model/contents.js'
import type { Version } from '../../src/model/version.js'

/** One version of a kind: its name, its `spec` schema as YAML with two spaces of indentation to come, and its flags. */
interface SmallVersion {
  readonly name: string
  readonly spec: string
  readonly served?: boolean
  readonly deprecated?: boolean
  readonly rules?: string
}

/** A CustomResourceDefinition written for these tests. */
function definition(group: string, kind: string, versions: readonly SmallVersion[]): string {
  return [
    'apiVersion: apiextensions.k8s.io/v1',
    'kind: CustomResourceDefinition',
    'metadata:',
    `  name: ${kind.toLowerCase()}s.${group}`,
    'spec:',
    `  group: ${group}`,
    '  names:',
    `    kind: ${kind}`,
    '  scope: Namespaced',
    '  versions:',
    ...versions.flatMap((version, index) => [
      `    - name: ${version.name}`,
      `      served: ${String(version.served ?? true)}`,
      `      storage: ${String(index === versions.length - 1)}`,
      `      deprecated: ${String(version.deprecated ?? false)}`,
      '      schema:',
      '        openAPIV3Schema:',
      '          type: object',
      ...(version.rules === undefined ? [] : [indent(version.rules, 10)]),
      '          properties:',
      '            apiVersion: {type: string}',
      '            kind: {type: string}',
      '            metadata: {type: object}',
      '            spec:',
      indent(version.spec, 14),
    ]),
    '',
  ].join('\n')
}

function indent(text: string, width: number): string {
  return text
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(width) + line)
    .join('\n')
}

const oci = (extra = '') => `
type: object
required: [url]
properties:
  url: {type: string, pattern: '^oci://.*$'}
  interval: {type: string, pattern: '^([0-9]+(s|m|h))+$'}
  ref:
    type: object
    properties:
      tag: {type: string}${extra}
`

const open = '{type: object, x-kubernetes-preserve-unknown-fields: true}'

/** Definitions of a small Flux, by minor: OCIRepository v1beta2 goes with 2.8, `ref.old` with it. */
function smallFlux(minor: '2.5' | '2.6' | '2.8'): ReadonlyMap<string, Uint8Array> {
  const old = { name: 'v1beta2', spec: oci('\n      old: {type: string}'), deprecated: minor !== '2.5' }
  const versions =
    minor === '2.5' ? [old] : minor === '2.6' ? [old, { name: 'v1', spec: oci() }] : [{ name: 'v1', spec: oci() }]
  const source = [
    definition('source.toolkit.fluxcd.io', 'OCIRepository', versions),
    definition('source.toolkit.fluxcd.io', 'GitRepository', [{ name: 'v1', spec: open }]),
    definition('source.toolkit.fluxcd.io', 'HelmRepository', [{ name: 'v1', spec: open }]),
  ].join('---\n')
  const text = (content: string) => new TextEncoder().encode(content)
  const folder = `flux/v${minor}.0`
  const alerts = definition('notification.toolkit.fluxcd.io', 'Alert', [
    ...(minor === '2.8' ? [] : [{ name: 'v1beta2', spec: open }]),
    {
      name: 'v1beta3',
      spec: 'type: object\nproperties:\n  eventSources:\n    type: array\n    items:\n      type: object\n      properties:\n        kind: {type: string, enum: [HelmRelease]}',
    },
  ])
  return new Map([
    [`${folder}/source-controller.yaml`, text(source)],
    [`${folder}/notification-controller.yaml`, text(alerts)],
    [
      `${folder}/helm-controller.yaml`,
      text(definition('helm.toolkit.fluxcd.io', 'HelmRelease', [{ name: 'v2', spec: open }])),
    ],
    [
      `${folder}/kustomize-controller.yaml`,
      text(definition('kustomize.toolkit.fluxcd.io', 'Kustomization', [{ name: 'v1', spec: open }])),
    ],
    [`flux-images/v${minor}.0/upstream-alpine.yaml`, text('images: []\n')],
  ])
}

const instanceSpec = `
type: object
required: [distribution]
properties:
  distribution:
    type: object
    required: [version, registry]
    properties:
      version: {type: string}
      registry: {type: string}
      artifact: {type: string, pattern: '^oci://.*$'}
  components:
    type: array
    items: {type: string}
  cluster:
    type: object
    properties:
      type: {type: string, enum: [kubernetes, openshift]}
      networkPolicy: {type: boolean}
  sync:
    type: object
    required: [kind, url, path]
    properties:
      kind: {type: string}
      url: {type: string}
      path: {type: string}
`

const instanceValues = `
fullnameOverride: "flux"
instance:
  distribution:
    version: "2.x"
    registry: "ghcr.io/fluxcd"
    artifact: "oci://registry.example.com/flux-operator-manifests:latest"
  components: [source-controller]
  cluster:
    type: kubernetes
    networkPolicy: true
  sync:
    kind: GitRepository
    url: ""
    path: ""
commonLabels: {}
`

const instanceSchema = {
  $schema: 'https://json-schema.org/draft/2019-09/schema',
  type: 'object',
  properties: {
    fullnameOverride: { type: 'string' },
    instance: {
      type: 'object',
      required: ['distribution'],
      properties: {
        distribution: {
          type: 'object',
          required: ['version', 'registry'],
          properties: { version: { type: 'string' }, registry: { type: 'string' }, artifact: { type: 'string' } },
        },
        components: { type: 'array', items: { type: 'string', enum: ['source-controller', 'helm-controller'] } },
      },
    },
  },
}

/** A release with the small Flux of the given minors and small charts. */
export function smallRelease(version: Version, minors: readonly ('2.5' | '2.6' | '2.8')[]): ReleaseContents {
  const text = (content: string) => new TextEncoder().encode(content)
  const instance = definition('fluxcd.controlplane.io', 'FluxInstance', [
    {
      name: 'v1',
      spec: instanceSpec,
      rules: "x-kubernetes-validations:\n  - rule: self.metadata.name == 'flux'\n    message: the name must be flux",
    },
  ])
  return {
    version,
    manifests: new Map([
      ...minors.flatMap((minor) => Array.from(smallFlux(minor))),
      ['flux-operator/install.yaml', text(instance)],
    ]),
    operatorChart: new Map([['flux-operator/values.yaml', text('logLevel: info\nresources: {}\n')]]),
    instanceChart: new Map([
      ['flux-instance/values.yaml', text(instanceValues)],
      ['flux-instance/values.schema.json', text(JSON.stringify(instanceSchema))],
    ]),
  }
}

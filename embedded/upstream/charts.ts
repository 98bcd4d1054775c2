import { stringify } from 'yaml'
import { canonical } from '../../src/model/role.js'
import { compareVersions } from '../../src/model/version.js'
import { componentNames } from './instance.js'
import { flag, list, object, oneOf, text, texts, type Schema } from './schemas.js'
import { chartTemplates } from './templates.js'

/** The charts of a release. */
export type ChartName = 'flux-operator' | 'flux-instance'

/** Chart.yaml as an object; Helm writes the same into the config blob. */
export function chartMetadata(name: ChartName, version: string): object {
  return {
    apiVersion: 'v2',
    name,
    version,
    appVersion: `v${version}`,
    kubeVersion: '>=1.22.0-0',
    type: 'application',
    description: name === 'flux-operator' ? 'Installs the operator.' : 'Installs a FluxInstance.',
  }
}

/** The files of a chart's layer, by path. */
export function chartFiles(name: ChartName, version: string): ReadonlyMap<string, string> {
  const values = name === 'flux-operator' ? operatorValues(version) : instanceValues(version)
  const schema = name === 'flux-operator' ? operatorSchema(version) : instanceSchema(version)
  return new Map([
    [`${name}/Chart.yaml`, stringify(chartMetadata(name, version))],
    [
      `${name}/values.schema.json`,
      `${JSON.stringify({ $schema: 'https://json-schema.org/draft/2019-09/schema', ...schema }, null, 2)}\n`,
    ],
    [`${name}/values.yaml`, stringify(values)],
    ...[...chartTemplates(name, version)].map(([path, text]) => [`${name}/${path}`, text] as const),
  ])
}

function instanceValues(version: string): object {
  const since = (first: string) => compareVersions(version, first) >= 0
  return {
    nameOverride: '',
    fullnameOverride: 'flux',
    instance: {
      distribution: {
        version: '2.x',
        registry: 'ghcr.io/fluxcd',
        artifact: `oci://${canonical.host}/${canonical.path}/flux-operator-manifests:latest`,
        artifactPullSecret: '',
        imagePullSecret: '',
        ...(since('0.37.1') ? { variant: '' } : {}),
      },
      components: ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller'],
      cluster: {
        type: 'kubernetes',
        ...(since('0.27.0') ? { size: '' } : {}),
        domain: 'cluster.local',
        networkPolicy: true,
        multitenant: false,
        tenantDefaultServiceAccount: 'default',
      },
      commonMetadata: { labels: {}, annotations: {} },
      storage: { class: '', size: '' },
      sharding: { key: 'sharding.fluxcd.io/key', shards: [] },
      sync: {
        interval: '1m',
        kind: 'GitRepository',
        url: '',
        ref: '',
        path: '',
        pullSecret: '',
        name: '',
        provider: '',
      },
      kustomize: { patches: [] },
    },
    commonAnnotations: {},
    commonLabels: {},
    ...(since('0.25.0')
      ? {
          healthcheck: {
            enabled: false,
            timeout: '5m',
            image: { repository: `${canonical.host}/${canonical.path}/flux-operator-cli`, tag: '' },
          },
        }
      : {}),
  }
}

function instanceSchema(version: string): Schema {
  const since = (first: string) => compareVersions(version, first) >= 0
  const distribution = object(
    {
      version: text,
      registry: text,
      artifact: text,
      artifactPullSecret: text,
      imagePullSecret: text,
      ...(since('0.37.1')
        ? {
            variant: oneOf(
              '',
              'upstream-alpine',
              'enterprise-alpine',
              'enterprise-distroless',
              'enterprise-distroless-fips',
            ),
          }
        : {}),
    },
    ['version', 'registry'],
  )
  const cluster = object({
    type: oneOf('kubernetes', 'openshift', 'aws', 'azure', 'gcp'),
    ...(since('0.27.0') ? { size: oneOf('', 'small', 'medium', 'large') } : {}),
    domain: text,
    networkPolicy: flag,
    multitenant: flag,
    tenantDefaultServiceAccount: text,
  })
  const instance = object(
    {
      distribution,
      cluster,
      components: { ...list(oneOf(...componentNames(version))), uniqueItems: true },
      commonMetadata: object({ labels: { type: 'object' }, annotations: { type: 'object' } }),
      storage: object({ class: text, size: text }),
      sharding: object({ key: text, shards: list(text) }),
      sync: object({
        kind: oneOf('GitRepository', 'OCIRepository', 'Bucket'),
        interval: text,
        url: text,
        ref: text,
        path: text,
        pullSecret: text,
        name: text,
        provider: text,
      }),
      kustomize: object({ patches: list({ type: 'object' }) }),
    },
    ['distribution', 'cluster'],
  )
  const image = object({ repository: text, tag: text }, ['repository'])
  return object({
    nameOverride: text,
    fullnameOverride: text,
    commonAnnotations: texts,
    commonLabels: texts,
    instance,
    ...(since('0.25.0') ? { healthcheck: object({ enabled: flag, timeout: text, image }) } : {}),
  })
}

function operatorValues(version: string): object {
  return {
    nameOverride: '',
    fullnameOverride: '',
    multitenancy: { enabled: false, defaultServiceAccount: 'flux-operator' },
    reporting: { interval: '5m' },
    ...(compareVersions(version, '0.37.0') >= 0 ? { web: { enabled: true, config: {} } } : {}),
    installCRDs: true,
    image: {
      repository: `${canonical.host}/${canonical.path}/flux-operator`,
      tag: '',
      imagePullPolicy: 'IfNotPresent',
    },
    resources: { limits: { cpu: '2000m', memory: '1Gi' }, requests: { cpu: '100m', memory: '64Mi' } },
    extraArgs: [],
    logLevel: 'info',
    serviceMonitor: { create: false, interval: '60s', scrapeTimeout: '30s', labels: {} },
  }
}

function operatorSchema(version: string): Schema {
  const amounts = object({ cpu: text, memory: text })
  return object({
    nameOverride: text,
    fullnameOverride: text,
    multitenancy: object({ enabled: flag, defaultServiceAccount: text }, ['defaultServiceAccount']),
    reporting: object({ interval: text }, ['interval']),
    ...(compareVersions(version, '0.37.0') >= 0 ? { web: object({ enabled: flag, config: { type: 'object' } }) } : {}),
    installCRDs: { ...flag, default: true },
    image: object({ repository: text, tag: text, imagePullPolicy: oneOf('IfNotPresent', 'Always', 'Never') }, [
      'repository',
    ]),
    resources: object({ limits: amounts, requests: amounts }),
    extraArgs: { ...list(text), uniqueItems: true },
    logLevel: oneOf('debug', 'info', 'error'),
    serviceMonitor: object({ create: flag, interval: text, scrapeTimeout: text, labels: { type: 'object' } }),
  })
}

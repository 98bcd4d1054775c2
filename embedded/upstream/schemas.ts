/** Part of an OpenAPI v3 structural schema. */
export type Schema = Readonly<Record<string, unknown>>

export const text: Schema = { type: 'string' }
export const flag: Schema = { type: 'boolean' }
export const whole: Schema = { type: 'integer', format: 'int64' }
const duration: Schema = { type: 'string', pattern: '^([0-9]+(\\.[0-9]+)?(ms|s|m|h))+$' }
export const texts: Schema = { type: 'object', additionalProperties: text }
const anything: Schema = { type: 'object', 'x-kubernetes-preserve-unknown-fields': true }
const reference = object({ name: text, namespace: text }, ['name'])

/** A mapping with its keys and those that must be there. */
export function object(properties: Readonly<Record<string, Schema>>, required: readonly string[] = []): Schema {
  return { type: 'object', properties, ...(required.length > 0 ? { required } : {}) }
}

/** A list. */
export function list(items: Schema): Schema {
  return { type: 'array', items }
}

/** A closed list of strings. */
export function oneOf(...values: readonly string[]): Schema {
  return { type: 'string', enum: values }
}

function sourceReference(...allowed: readonly string[]): Schema {
  return object({ apiVersion: text, kind: oneOf(...allowed), name: text, namespace: text }, ['kind', 'name'])
}

const poll = { interval: duration, timeout: duration, suspend: flag, ignore: text, secretRef: reference }
const patches = list(
  object(
    {
      patch: text,
      target: object({
        group: text,
        version: text,
        kind: text,
        name: text,
        namespace: text,
        labelSelector: text,
        annotationSelector: text,
      }),
    },
    ['patch'],
  ),
)

const specs: Readonly<Record<string, Schema>> = {
  Bucket: object(
    { ...poll, bucketName: text, endpoint: text, provider: oneOf('generic', 'aws', 'gcp', 'azure'), prefix: text },
    ['bucketName', 'endpoint', 'interval'],
  ),
  ExternalArtifact: object({ sourceRef: sourceReference('ArtifactGenerator') }),
  GitRepository: object(
    {
      ...poll,
      url: { type: 'string', pattern: '^(http|https|ssh)://.*$' },
      ref: object({ branch: text, tag: text, semver: text, name: text, commit: text }),
      provider: oneOf('generic', 'azure', 'github'),
      recurseSubmodules: flag,
      sparseCheckout: list(text),
      include: list(object({ repository: reference, fromPath: text, toPath: text }, ['repository'])),
    },
    ['interval', 'url'],
  ),
  HelmChart: object(
    {
      ...poll,
      chart: text,
      version: { type: 'string', default: '*' },
      sourceRef: sourceReference('HelmRepository', 'GitRepository', 'Bucket'),
      valuesFiles: list(text),
    },
    ['chart', 'interval', 'sourceRef'],
  ),
  HelmRepository: object(
    { ...poll, url: { type: 'string', pattern: '^(http|https|oci)://.*$' }, type: oneOf('default', 'oci') },
    ['url'],
  ),
  OCIRepository: object(
    {
      ...poll,
      url: { type: 'string', pattern: '^oci://.*$' },
      ref: object({ tag: text, semver: text, semverFilter: text, digest: text }),
      layerSelector: object({ mediaType: text, operation: oneOf('extract', 'copy') }),
      provider: { ...oneOf('generic', 'aws', 'azure', 'gcp'), default: 'generic' },
      insecure: flag,
      serviceAccountName: text,
      verify: object(
        {
          provider: oneOf('cosign', 'notation'),
          secretRef: reference,
          matchOIDCIdentity: list(object({ issuer: text, subject: text }, ['issuer', 'subject'])),
        },
        ['provider'],
      ),
    },
    ['interval', 'url'],
  ),
  Kustomization: object(
    {
      interval: duration,
      retryInterval: duration,
      timeout: duration,
      path: text,
      prune: flag,
      wait: flag,
      force: flag,
      suspend: flag,
      targetNamespace: text,
      serviceAccountName: text,
      sourceRef: sourceReference('OCIRepository', 'GitRepository', 'Bucket', 'ExternalArtifact'),
      dependsOn: list(object({ name: text, namespace: text, readyExpr: text }, ['name'])),
      commonMetadata: object({ labels: texts, annotations: texts }),
      components: list(text),
      decryption: object({ provider: oneOf('sops'), secretRef: reference }, ['provider']),
      healthChecks: list(object({ apiVersion: text, kind: text, name: text, namespace: text }, ['kind', 'name'])),
      images: list(object({ name: text, newName: text, newTag: text, digest: text }, ['name'])),
      patches,
      postBuild: object({
        substitute: texts,
        substituteFrom: list(
          object({ kind: oneOf('Secret', 'ConfigMap'), name: text, optional: flag }, ['kind', 'name']),
        ),
      }),
    },
    ['interval', 'prune', 'sourceRef'],
  ),
  HelmRelease: {
    ...object(
      {
        interval: duration,
        timeout: duration,
        suspend: flag,
        releaseName: text,
        targetNamespace: text,
        storageNamespace: text,
        serviceAccountName: text,
        maxHistory: whole,
        chart: object(
          {
            spec: object(
              {
                chart: text,
                version: text,
                interval: duration,
                sourceRef: sourceReference('HelmRepository', 'GitRepository', 'Bucket'),
                valuesFiles: list(text),
              },
              ['chart', 'sourceRef'],
            ),
          },
          ['spec'],
        ),
        chartRef: sourceReference('OCIRepository', 'HelmChart', 'ExternalArtifact'),
        dependsOn: list(object({ name: text, namespace: text }, ['name'])),
        install: anything,
        upgrade: anything,
        rollback: anything,
        uninstall: anything,
        driftDetection: anything,
        postRenderers: list(object({ kustomize: object({ patches }) })),
        values: { 'x-kubernetes-preserve-unknown-fields': true },
        valuesFrom: list(
          object({ kind: oneOf('Secret', 'ConfigMap'), name: text, valuesKey: text, targetPath: text }, [
            'kind',
            'name',
          ]),
        ),
      },
      ['interval'],
    ),
    'x-kubernetes-validations': [
      { rule: 'has(self.chart) != has(self.chartRef)', message: 'set exactly one of chart and chartRef' },
    ],
  },
  Alert: object(
    {
      providerRef: reference,
      eventSeverity: oneOf('info', 'error'),
      eventMetadata: texts,
      summary: text,
      exclusionList: list(text),
      suspend: flag,
      eventSources: list(
        object(
          {
            apiVersion: text,
            kind: oneOf(
              'Bucket',
              'GitRepository',
              'Kustomization',
              'HelmRelease',
              'HelmChart',
              'HelmRepository',
              'ImageRepository',
              'ImagePolicy',
              'ImageUpdateAutomation',
              'OCIRepository',
            ),
            name: text,
            namespace: text,
            matchLabels: texts,
          },
          ['kind', 'name'],
        ),
      ),
    },
    ['providerRef', 'eventSources'],
  ),
  Provider: object({ type: text, address: text, channel: text, username: text, secretRef: reference, suspend: flag }, [
    'type',
  ]),
  Receiver: object(
    {
      type: text,
      events: list(text),
      secretRef: reference,
      suspend: flag,
      resources: list(
        object({ apiVersion: text, kind: oneOf('GitRepository', 'OCIRepository', 'HelmRepository'), name: text }, [
          'kind',
          'name',
        ]),
      ),
    },
    ['type', 'resources'],
  ),
  ImagePolicy: object({ imageRepositoryRef: reference, policy: anything, filterTags: anything, interval: duration }, [
    'imageRepositoryRef',
    'policy',
  ]),
  ImageRepository: object({ ...poll, image: text, exclusionList: list(text), provider: text }, ['image', 'interval']),
  ImageUpdateAutomation: object(
    { interval: duration, suspend: flag, git: anything, sourceRef: sourceReference('GitRepository'), update: anything },
    ['interval', 'sourceRef'],
  ),
  ArtifactGenerator: object(
    {
      sources: list(object({ alias: text, kind: text, name: text, namespace: text }, ['alias', 'kind', 'name'])),
      artifacts: list(object({ name: text, revision: text, copy: list(anything) }, ['name', 'copy'])),
    },
    ['sources', 'artifacts'],
  ),
}

/** Fields that only removed versions have (upstream.md 3.4). */
const gone: Readonly<Record<string, Readonly<Record<string, Schema>>>> = {
  Kustomization: { validation: text, patchesStrategicMerge: list(anything), patchesJson6902: list(anything) },
  GitRepository: { gitImplementation: text, accessFrom: anything },
  HelmChart: { valuesFile: text, accessFrom: anything },
  Bucket: { accessFrom: anything },
}

/** The schema of one version of a kind. */
export function schemaOf(kind: string, version: string): Schema {
  const spec = specs[kind] ?? anything
  const extra = version.includes('beta') ? (gone[kind] ?? {}) : {}
  const properties = { ...recordOf(spec['properties']), ...extra }
  return object({
    apiVersion: text,
    kind: text,
    metadata: { type: 'object' },
    spec: { ...spec, properties },
    status: anything,
  })
}

function recordOf(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {}
}

/** One API version of a kind: the Flux minors that serve it and those that store it (upstream.md 3.2). */
export interface KindVersion {
  readonly name: string
  readonly first: string
  /** The last minor that serves it, or null while it is served. */
  readonly last: string | null
  /** The minors from and to which it is the storage version, or null where it never was. */
  readonly storage: readonly [from: string, to: string] | null
}

/** A kind of Flux's API. */
export interface Kind {
  readonly kind: string
  readonly plural: string
  readonly group: string
  readonly component: string
  readonly versions: readonly KindVersion[]
}

/** All controllers in the order of the manifests; source-watcher comes with Flux 2.7. */
export const components = [
  'source-controller',
  'kustomize-controller',
  'helm-controller',
  'notification-controller',
  'image-reflector-controller',
  'image-automation-controller',
  'source-watcher',
] as const

const always = ['2.0', '9.9'] as const
const version = (
  name: string,
  first: string,
  last: string | null,
  storage: readonly [string, string] | null = null,
): KindVersion => ({ name, first, last, storage })

const source = { group: 'source.toolkit.fluxcd.io', component: 'source-controller' }
const notification = { group: 'notification.toolkit.fluxcd.io', component: 'notification-controller' }
const image = { group: 'image.toolkit.fluxcd.io' }

export const kinds: readonly Kind[] = [
  {
    ...source,
    kind: 'Bucket',
    plural: 'buckets',
    versions: [
      version('v1', '2.4', null, ['2.4', '9.9']),
      version('v1beta1', '2.2', '2.6'),
      version('v1beta2', '2.2', '2.7', ['2.2', '2.3']),
    ],
  },
  { ...source, kind: 'ExternalArtifact', plural: 'externalartifacts', versions: [version('v1', '2.7', null, always)] },
  {
    ...source,
    kind: 'GitRepository',
    plural: 'gitrepositories',
    versions: [version('v1', '2.2', null, always), version('v1beta1', '2.2', '2.6'), version('v1beta2', '2.2', '2.7')],
  },
  ...(['HelmChart', 'HelmRepository'] as const).map((kind) => ({
    ...source,
    kind,
    plural: kind === 'HelmChart' ? 'helmcharts' : 'helmrepositories',
    versions: [
      version('v1', '2.3', null, ['2.3', '9.9']),
      version('v1beta1', '2.2', '2.6'),
      version('v1beta2', '2.2', '2.7', ['2.2', '2.2']),
    ],
  })),
  {
    ...source,
    kind: 'OCIRepository',
    plural: 'ocirepositories',
    versions: [version('v1', '2.6', null, ['2.6', '9.9']), version('v1beta2', '2.2', '2.7', ['2.2', '2.5'])],
  },
  {
    kind: 'Kustomization',
    plural: 'kustomizations',
    group: 'kustomize.toolkit.fluxcd.io',
    component: 'kustomize-controller',
    versions: [version('v1', '2.2', null, always), version('v1beta1', '2.2', '2.6'), version('v1beta2', '2.2', '2.7')],
  },
  {
    kind: 'HelmRelease',
    plural: 'helmreleases',
    group: 'helm.toolkit.fluxcd.io',
    component: 'helm-controller',
    versions: [
      version('v2', '2.3', null, ['2.3', '9.9']),
      version('v2beta1', '2.2', '2.6'),
      version('v2beta2', '2.2', '2.7', ['2.2', '2.2']),
    ],
  },
  ...(['Alert', 'Provider'] as const).map((kind) => ({
    ...notification,
    kind,
    plural: kind === 'Alert' ? 'alerts' : 'providers',
    versions: [
      version('v1beta1', '2.2', '2.6'),
      version('v1beta2', '2.2', '2.8'),
      version('v1beta3', '2.2', null, always),
    ],
  })),
  {
    ...notification,
    kind: 'Receiver',
    plural: 'receivers',
    versions: [version('v1', '2.2', null, always), version('v1beta1', '2.2', '2.6'), version('v1beta2', '2.2', '2.8')],
  },
  ...(['ImagePolicy', 'ImageRepository'] as const).map((kind) => ({
    ...image,
    component: 'image-reflector-controller',
    kind,
    plural: kind === 'ImagePolicy' ? 'imagepolicies' : 'imagerepositories',
    versions: [
      version('v1', '2.7', null, ['2.7', '9.9']),
      version('v1beta1', '2.2', '2.6'),
      version('v1beta2', '2.2', '2.8', ['2.2', '2.6']),
    ],
  })),
  {
    ...image,
    component: 'image-automation-controller',
    kind: 'ImageUpdateAutomation',
    plural: 'imageupdateautomations',
    versions: [
      version('v1', '2.7', null, ['2.7', '9.9']),
      version('v1beta1', '2.2', '2.6', ['2.2', '2.2']),
      version('v1beta2', '2.3', '2.8', ['2.3', '2.6']),
    ],
  },
  {
    kind: 'ArtifactGenerator',
    plural: 'artifactgenerators',
    group: 'source.extensions.fluxcd.io',
    component: 'source-watcher',
    versions: [version('v1beta1', '2.7', null, always)],
  },
]

import { canonicalRepository, tagOf } from '../../src/model/role.js'
import type { ArtifactRole } from '../../src/model/role.js'
import { compareMinors, minorOf } from '../../src/model/version.js'
import type { Version } from '../../src/model/version.js'
import { MemoryRegistry } from './memory-registry.js'

/** Version, publication of the manifests, minutes until both charts followed (null: they never did), Flux versions that it adds. */
const rows: readonly (readonly [Version, string, number | null, string])[] = [
  ['0.9.0', '2024-09-16T15:19Z', 25, '2.2.3 2.3.0'],
  ['0.10.0', '2024-10-01T07:02Z', 60, '2.4.0'],
  ['0.11.0', '2024-12-17T11:59Z', 8, ''],
  ['0.12.0', '2024-12-19T12:31Z', 29, ''],
  ['0.13.0', '2025-01-10T18:48Z', 8, ''],
  ['0.14.0', '2025-02-12T13:01Z', 198, ''],
  ['0.15.0', '2025-02-20T17:24Z', 20, '2.5.0'],
  ['0.16.0', '2025-02-25T20:22Z', 12, '2.5.1'],
  ['0.17.0', '2025-02-28T10:15Z', 23, ''],
  ['0.18.0', '2025-03-17T09:39Z', 16, ''],
  ['0.19.0', '2025-04-10T16:22Z', 19, ''],
  ['0.20.0', '2025-05-12T12:51Z', 35, ''],
  ['0.21.0', '2025-05-29T15:00Z', 30, '2.6.0'],
  ['0.22.0', '2025-06-02T08:15Z', 29, '2.6.1'],
  ['0.23.0', '2025-06-16T13:36Z', 21, '2.6.2'],
  ['0.24.0', '2025-07-08T12:14Z', 25, '2.6.3 2.6.4'],
  ['0.24.1', '2025-07-09T11:58Z', 19, ''],
  ['0.25.0', '2025-07-23T18:08Z', 44, ''],
  ['0.26.0', '2025-07-28T12:47Z', 22, ''],
  ['0.27.0', '2025-08-06T08:34Z', 80, ''],
  ['0.28.0', '2025-08-16T08:55Z', 21, ''],
  ['0.29.0', '2025-09-25T17:30Z', 28, ''],
  ['0.30.0', '2025-09-30T10:45Z', 28, '2.7.0'],
  ['0.31.0', '2025-10-06T16:55Z', 20, '2.7.1'],
  ['0.32.0', '2025-10-08T18:53Z', 23, '2.7.2'],
  ['0.33.0', '2025-10-28T17:31Z', 23, '2.7.3'],
  ['0.34.0', '2025-11-24T18:48Z', 24, '2.7.4'],
  ['0.35.0', '2025-11-27T12:27Z', 35, '2.7.5'],
  ['0.36.0', '2025-12-04T16:22Z', 37, ''],
  ['0.37.0', '2025-12-16T18:23Z', 25, ''],
  ['0.37.1', '2025-12-18T13:46Z', 33, ''],
  ['0.38.0', '2025-12-22T14:19Z', null, ''],
  ['0.38.1', '2025-12-22T15:17Z', 26, ''],
  ['0.39.0', '2026-01-19T09:49Z', 37, ''],
  ['0.40.0', '2026-01-21T11:26Z', 29, ''],
  ['0.41.0', '2026-02-10T09:08Z', 26, ''],
  ['0.41.1', '2026-02-11T21:24Z', 20, ''],
  ['0.42.0', '2026-02-24T15:13Z', null, '2.8.0'],
  ['0.42.1', '2026-02-24T16:30Z', 31, ''],
  ['0.43.0', '2026-02-27T13:15Z', 25, '2.8.1'],
  ['0.44.0', '2026-03-12T20:09Z', 24, '2.8.2'],
  ['0.45.0', '2026-03-16T14:46Z', 87, '2.8.3'],
  ['0.45.1', '2026-03-20T13:41Z', 85, ''],
  ['0.46.0', '2026-04-07T18:31Z', 27, '2.8.5'],
  ['0.47.0', '2026-04-15T12:16Z', 24, ''],
  ['0.48.0', '2026-04-21T12:38Z', 29, '2.8.6'],
  ['0.49.0', '2026-05-12T15:50Z', 50, '2.8.7'],
  ['0.50.0', '2026-05-20T13:30Z', 25, '2.8.8'],
  ['0.51.0', '2026-06-09T14:40Z', 25, ''],
  ['0.52.0', '2026-06-10T13:53Z', 25, ''],
  ['0.53.0', '2026-06-30T17:02Z', 25, '2.9.0'],
  ['0.54.0', '2026-07-07T14:51Z', 25, '2.9.1'],
  ['0.54.1', '2026-07-08T11:22Z', 25, ''],
  ['0.55.0', '2026-07-13T14:23Z', 25, '2.9.2'],
  ['0.56.0', '2026-07-23T16:13Z', 25, '2.9.3'],
  ['0.57.0', '2026-07-27T15:33Z', 25, ''],
  ['0.58.0', '2026-08-07T14:59Z', 25, '2.9.4'],
  ['0.58.1', '2026-08-19T08:52Z', 25, ''],
]

export interface UpstreamRelease {
  readonly version: Version
  readonly released: Date
  readonly charts: Date | null
  /** Every Flux version in its manifests, oldest first. */
  readonly flux: readonly Version[]
}

/** Facts of the upstream releases 0.9.0 to 0.58.1: when they were published and which Flux versions they carry. */
export const upstreamReleases: readonly UpstreamRelease[] = cumulate()

function cumulate(): readonly UpstreamRelease[] {
  const flux: Version[] = []
  return rows.map(([version, time, lag, added]) => {
    flux.push(...added.split(' ').filter(Boolean))
    const released = new Date(time)
    return {
      version,
      released,
      charts: lag === null ? null : new Date(released.getTime() + lag * 60_000),
      flux: [...flux],
    }
  })
}

export function upstreamRelease(version: Version): UpstreamRelease {
  const found = upstreamReleases.find((release) => release.version === version)
  if (!found) throw new Error(`no upstream release ${version} in the table`)
  return found
}

/** Plural and group, kind, controller, and its versions as `minor: listed (storage first)`, each from that Flux minor on. */
const crds: readonly (readonly [string, string, string, Readonly<Record<string, string>>])[] = [
  [
    'helmreleases.helm.toolkit.fluxcd.io',
    'HelmRelease',
    'helm-controller',
    { '2.2': 'v2beta2 v2beta1', '2.3': 'v2 v2beta1 v2beta2', '2.7': 'v2 v2beta2', '2.8': 'v2' },
  ],
  [
    'kustomizations.kustomize.toolkit.fluxcd.io',
    'Kustomization',
    'kustomize-controller',
    { '2.2': 'v1 v1beta1 v1beta2', '2.7': 'v1 v1beta2', '2.8': 'v1' },
  ],
  [
    'buckets.source.toolkit.fluxcd.io',
    'Bucket',
    'source-controller',
    { '2.2': 'v1beta2 v1beta1', '2.4': 'v1 v1beta1 v1beta2', '2.7': 'v1 v1beta2', '2.8': 'v1' },
  ],
  [
    'ocirepositories.source.toolkit.fluxcd.io',
    'OCIRepository',
    'source-controller',
    { '2.2': 'v1beta2', '2.6': 'v1 v1beta2', '2.8': 'v1' },
  ],
  [
    'alerts.notification.toolkit.fluxcd.io',
    'Alert',
    'notification-controller',
    { '2.2': 'v1beta3 v1beta1 v1beta2', '2.7': 'v1beta3 v1beta2', '2.9': 'v1beta3' },
  ],
  [
    'imagepolicies.image.toolkit.fluxcd.io',
    'ImagePolicy',
    'image-reflector-controller',
    { '2.2': 'v1beta2 v1beta1', '2.7': 'v1 v1beta2', '2.9': 'v1' },
  ],
  [
    'imageupdateautomations.image.toolkit.fluxcd.io',
    'ImageUpdateAutomation',
    'image-automation-controller',
    { '2.2': 'v1beta1', '2.3': 'v1beta2 v1beta1', '2.7': 'v1 v1beta2', '2.9': 'v1' },
  ],
]

/** Storage and listed versions of every CRD of a Flux version, by kind, as upstream lists them. */
export function crdVersionsAt(flux: Version): ReadonlyMap<string, readonly string[]> {
  return new Map(
    crds.map(([, kind, , eras]) => {
      const era = Object.keys(eras)
        .filter((minor) => compareMinors(minor, minorOf(flux)) <= 0)
        .sort(compareMinors)
        .at(-1)
      return [kind, (eras[era ?? ''] ?? '').split(' ')]
    }),
  )
}

/** The files of a manifests artifact: small CRDs written for these tests, in the layout and with the versions of the real ones. */
export function manifestsFiles(flux: readonly Version[]): ReadonlyMap<string, string> {
  const files = new Map<string, string>([['flux-operator/install.yaml', 'kind: Namespace\n']])
  for (const version of flux) {
    const texts = new Map<string, string[]>()
    const listed = crdVersionsAt(version)
    for (const [name, kind, component] of crds) {
      const documents = texts.get(component) ?? [
        `apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: ${component}\nspec: ${podSpec}\n`,
      ]
      texts.set(component, [...documents, crdText(name, kind, listed.get(kind) ?? [])])
    }
    for (const [component, documents] of texts) files.set(`flux/v${version}/${component}.yaml`, documents.join('---\n'))
  }
  return files
}

/** What the operator itself changes of a controller and of the notification kinds has to be there. */
const podSpec = JSON.stringify({
  template: { spec: { containers: [{ name: 'manager', args: Array(7).fill('--x') }] } },
})
const kinds = { items: { properties: { kind: { enum: ['HelmRelease'] } } } }
const alertSchema = { openAPIV3Schema: { properties: { spec: { properties: { eventSources: kinds } } } } }

function crdText(name: string, kind: string, versions: readonly string[]): string {
  const schema = kind === 'Alert' ? `    schema: ${JSON.stringify(alertSchema)}\n` : ''
  const lines = versions.map(
    (version, i) => `  - name: ${version}\n    served: true\n    storage: ${String(i === 0)}\n${schema}`,
  )
  const head = `apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata:\n  name: ${name}\n`
  return `${head}spec:\n  names:\n    kind: ${kind}\n  versions:\n${lines.join('')}`
}

const filesOf = new Map<Version, ReadonlyMap<string, string>>()

/** Publishes one artifact of a release at upstream's own repository. */
export function publishArtifact(registry: MemoryRegistry, role: ArtifactRole, release: UpstreamRelease): void {
  const { version, released, charts, flux } = release
  const files = role === 'manifests' ? (filesOf.get(version) ?? manifestsFiles(flux)) : new Map<string, string>()
  if (role === 'manifests') filesOf.set(version, files)
  const created = (role === 'manifests' ? released : (charts ?? released)).toISOString()
  registry.publish(canonicalRepository(role), tagOf(role, version), { created, files })
}

/** What was public at an instant: manifests at the release, charts at their own, later time; with the noise of the real repository. */
export function registryAt(at: Date): MemoryRegistry {
  const registry = new MemoryRegistry()
  for (const release of upstreamReleases) {
    if (release.released > at) continue
    publishArtifact(registry, 'manifests', release)
    registry.publish(canonicalRepository('manifests'), `v${release.version}-${release.released.getTime() / 1000}`, {})
    if (release.charts === null || release.charts > at) continue
    publishArtifact(registry, 'instance-chart', release)
    publishArtifact(registry, 'operator-chart', release)
  }
  registry.publish(canonicalRepository('manifests'), 'latest', {})
  registry.publish(canonicalRepository('manifests'), `sha256-${'a'.repeat(64)}.sig`, {})
  return registry
}

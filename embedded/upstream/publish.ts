import { createHash } from 'node:crypto'
import { canonical } from '../../src/model/role.js'
import { tarball } from '../registry/tarball.js'
import type { Artifact } from '../registry/store.js'
import type { EmbeddedRegistry } from '../registry/server.js'
import { chartFiles, chartMetadata, type ChartName } from './charts.js'
import { manifestFiles } from './manifests.js'
import { releases, type UpstreamRelease } from './releases.js'

/** How much of the releases is published, and where. */
export interface PublishOptions {
  /** Path above the three repositories; upstream's own owner by default. */
  readonly prefix?: string
  /** Only what was public at this instant: manifests at the release, charts at their own, later time. */
  readonly at?: Date
  /** The tags that real repositories carry beside releases. */
  readonly noise?: boolean
}

/** Fills a registry with releases, in the order in which upstream published them. */
export function publishReleases(
  registry: Pick<EmbeddedRegistry, 'push' | 'retag'>,
  published: readonly UpstreamRelease[] = releases,
  options: PublishOptions = {},
): void {
  const prefix = options.prefix ?? canonical.path
  const isPublic = (time: string | null): time is string =>
    time !== null && (options.at === undefined || Date.parse(time) <= options.at.getTime())
  for (const release of published) {
    if (isPublic(release.manifests)) {
      const repository = `${prefix}/flux-operator-manifests`
      const { manifest } = registry.push(repository, [`v${release.version}`], manifestsArtifact(release))
      if (options.noise) addNoise(registry, repository, release, manifest.digest)
    }
    const { charts } = release
    if (!isPublic(charts)) continue
    for (const name of ['flux-instance', 'flux-operator'] as const)
      registry.push(`${prefix}/charts/${name}`, [release.version], chartArtifact(name, release.version, charts))
  }
}

/** What was built is frozen, and the same for every registry of the process. */
const built = new Map<string, Artifact>()

function once(key: string, build: () => Artifact): Artifact {
  const artifact = built.get(key) ?? frozen(build())
  built.set(key, artifact)
  return artifact
}

function frozen(artifact: Artifact): Artifact {
  for (const part of [artifact.config, ...artifact.layers, artifact.layers, artifact.annotations ?? {}])
    Object.freeze(part)
  return Object.freeze(artifact)
}

/** The manifests artifact of a release (upstream.md 1.3). */
export function manifestsArtifact(release: UpstreamRelease): Artifact {
  return once(JSON.stringify(release), () => buildManifests(release))
}

function buildManifests(release: UpstreamRelease): Artifact {
  const bytes = tarball(manifestFiles(release))
  return {
    config: {
      mediaType: 'application/vnd.cncf.flux.config.v1+json',
      bytes: Buffer.from(JSON.stringify({ created: release.manifests })),
    },
    layers: [{ mediaType: 'application/vnd.cncf.flux.content.v1.tar+gzip', bytes }],
    annotations: {
      'org.opencontainers.image.created': release.manifests,
      'org.opencontainers.image.description': 'Flux Operator',
      'org.opencontainers.image.revision': `v${release.version}@sha1:${createHash('sha1').update(release.version).digest('hex')}`,
      'org.opencontainers.image.source': 'git://github.com/controlplaneio-fluxcd/flux-operator.git',
    },
  }
}

/** A chart as Helm pushes it. */
export function chartArtifact(name: ChartName, version: string, created: string): Artifact {
  return once(`${name} ${version} ${created}`, () => buildChart(name, version, created))
}

function buildChart(name: ChartName, version: string, created: string): Artifact {
  return {
    config: {
      mediaType: 'application/vnd.cncf.helm.config.v1+json',
      bytes: Buffer.from(JSON.stringify(chartMetadata(name, version))),
    },
    layers: [
      {
        mediaType: 'application/vnd.cncf.helm.chart.content.v1.tar+gzip',
        bytes: tarball(chartFiles(name, version)),
      },
    ],
    annotations: {
      'org.opencontainers.image.title': name,
      'org.opencontainers.image.version': version,
      'org.opencontainers.image.created': created,
      'org.opencontainers.image.source': 'https://github.com/controlplaneio-fluxcd/charts',
    },
  }
}

function addNoise(
  registry: Pick<EmbeddedRegistry, 'push' | 'retag'>,
  repository: string,
  release: UpstreamRelease,
  digest: string,
): void {
  const later = Math.floor(Date.parse(release.manifests) / 1000) + 86_400
  registry.retag(repository, 'latest', digest)
  registry.retag(repository, `v${release.version}-${later}`, digest)
  registry.retag(repository, `rc-${digest.slice(7, 15)}`, digest)
  registry.push(repository, [`${digest.replace(':', '-')}.sig`], {
    config: { mediaType: 'application/vnd.oci.image.config.v1+json', bytes: Buffer.from('{}') },
    layers: [{ mediaType: 'application/vnd.dev.cosign.simplesigning.v1+json', bytes: Buffer.from('{"noise":true}') }],
  })
}

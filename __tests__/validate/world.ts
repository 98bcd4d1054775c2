import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { EmbeddedRegistry } from '../../embedded/registry/index.js'
import { tarball } from '../../embedded/registry/tarball.js'
import type { ReleaseContents } from '../../src/model/contents.js'
import { isList, isObject, listAt, stringAt } from '../../src/model/json.js'
import type { Version } from '../../src/model/version.js'

const root = process.env['FLUX_LOCKSTEP_WORLD'] ?? fileURLToPath(new URL('../../../shared/world', import.meta.url))

/** Why tests on the released artifacts cannot run here, or null where they can. */
export function worldMissing(): string | null {
  return existsSync(join(root, 'releases.json'))
    ? null
    : `the released artifacts are not at ${root} (FLUX_LOCKSTEP_WORLD)`
}

/** The released artifacts of a version, as the registry would give them. */
export function worldRelease(version: Version, flux?: readonly Version[]): ReleaseContents {
  const releases: unknown = JSON.parse(readFileSync(join(root, 'releases.json'), 'utf8'))
  const release = isList(releases) ? releases.find((entry) => stringAt(entry, ['version']) === version) : undefined
  if (!isObject(release)) throw new Error(`the world has no release ${version}`)
  const manifests = new Map<string, Uint8Array>()
  const wanted = flux ?? listAt(release, ['flux']).filter((entry) => typeof entry === 'string')
  for (const name of wanted) {
    addFolder(manifests, join(root, 'flux', `v${name}`), `flux/v${name}`)
    addFolder(manifests, join(root, 'flux-images', `v${name}`), `flux-images/v${name}`)
  }
  manifests.set('flux-operator/install.yaml', readFileSync(join(root, 'operator', `v${version}`, 'install.yaml')))
  return {
    version,
    manifests,
    operatorChart: chart(version, 'flux-operator'),
    instanceChart: chart(version, 'flux-instance'),
  }
}

/** Fills a registry with some releases as upstream published them. */
export function publishWorld(registry: Pick<EmbeddedRegistry, 'push'>, versions: readonly Version[]): void {
  for (const version of versions) {
    const { manifests, operatorChart, instanceChart } = worldRelease(version)
    push(registry, 'flux-operator-manifests', `v${version}`, 'cncf.flux.content', manifests, {})
    const about = (name: string) => ({ apiVersion: 'v2', name, version, appVersion: `v${version}` })
    push(registry, 'charts/flux-operator', version, 'cncf.helm.chart.content', operatorChart, about('flux-operator'))
    push(registry, 'charts/flux-instance', version, 'cncf.helm.chart.content', instanceChart, about('flux-instance'))
  }
}

function push(
  registry: Pick<EmbeddedRegistry, 'push'>,
  name: string,
  tag: string,
  content: string,
  files: ReadonlyMap<string, Uint8Array> | null,
  config: object,
): void {
  registry.push(`controlplaneio-fluxcd/${name}`, [tag], {
    config: {
      mediaType: `application/vnd.${content.replace(/\.(?:chart\.)?content$/, '')}.config.v1+json`,
      bytes: Buffer.from(JSON.stringify(config)),
    },
    layers: [
      {
        mediaType: `application/vnd.${content}.v1.tar+gzip`,
        bytes: tarball(new Map([...(files ?? [])].map(([path, bytes]) => [path, Buffer.from(bytes).toString('utf8')]))),
      },
    ],
    annotations: {
      'org.opencontainers.image.created': '2026-01-01T00:00:00Z',
      'org.opencontainers.image.version': tag,
      'org.opencontainers.image.title': name.replace('charts/', ''),
    },
  })
}

function chart(version: Version, name: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  addFolder(files, join(root, 'charts', version, name), name)
  return files
}

function addFolder(files: Map<string, Uint8Array>, folder: string, prefix: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) files.set(`${prefix}/${name}`, readFileSync(join(folder, name)))
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
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

function chart(version: Version, name: string): ReadonlyMap<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  addFolder(files, join(root, 'charts', version, name), name)
  return files
}

function addFolder(files: Map<string, Uint8Array>, folder: string, prefix: string): void {
  if (!existsSync(folder)) return
  for (const name of readdirSync(folder)) files.set(`${prefix}/${name}`, readFileSync(join(folder, name)))
}

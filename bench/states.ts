import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { ReleaseContents } from '../src/model/contents.js'
import type { Instance } from '../src/model/instance.js'
import { objectAt } from '../src/model/json.js'
import type { Tree } from '../src/model/layout.js'
import type { TreeState } from '../src/model/validation.js'
import type { Workspace } from '../src/model/workspace.js'
import { runningInstances } from '../src/resolve/running-instances.js'

const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? '../shared/world'

/** Ends the run with a word where the released artifacts are not at hand. */
export function expectWorld(): void {
  if (existsSync(join(world, 'releases.json'))) return
  console.log(`skipped: the released artifacts are not at ${world} (FLUX_LOCKSTEP_WORLD)`)
  process.exit(0)
}

/** Seconds of CPU, with two digits. */
export function seconds(usage: NodeJS.CpuUsage): string {
  return ((usage.user + usage.system) / 1e6).toFixed(2)
}

/** A folder of this machine as a tree. */
export function workspace(root: string): Workspace {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  return {
    list: () => Promise.resolve(paths.toSorted().map((path) => ({ path, mode: '100644' as const }))),
    read: (path) => Promise.resolve(readFileSync(join(root, path))),
    link: () => Promise.resolve(null),
  }
}

/** The state of a tree on one release. */
export function state(read: Tree, contents: ReleaseContents): TreeState {
  const instances = read.files
    .flatMap(({ documents }) => documents.flatMap((entry) => (entry.kind === 'objects' ? entry.objects : [])))
    .flatMap((object): Instance[] => {
      const spec = objectAt(object.value, ['spec', 'values', 'instance'])
      if (!spec) return []
      return [
        {
          object,
          root: ['spec', 'values', 'instance'],
          source: 'helm-release-values',
          spec,
          fluxVersion: '2.x',
          artifact: { kind: 'chart-default' },
          components: ['source-controller', 'kustomize-controller', 'helm-controller', 'notification-controller'],
          migrateResources: true,
          cluster: '',
        },
      ]
    })
  return {
    tree: read,
    pins: [],
    instances: runningInstances(instances, contents, contents),
    contents,
    operator: contents,
  }
}

/** What the artifacts of a release hold, with those Flux versions that it `carries`. */
export function release(version: string, carries: (flux: string) => boolean): ReleaseContents {
  const manifests = new Map<string, Uint8Array>()
  for (const root of ['flux', 'flux-images'])
    for (const flux of readdirSync(join(world, root)).filter((name) => name.startsWith('v') && carries(name)))
      addFolder(manifests, join(world, root, flux), `${root}/${flux}`)
  addFolder(manifests, join(world, 'operator', `v${version}`), 'flux-operator')
  const chart = (name: string) => {
    const files = new Map<string, Uint8Array>()
    addFolder(files, join(world, 'charts', version, name), name)
    return files
  }
  return { version, manifests, operatorChart: chart('flux-operator'), instanceChart: chart('flux-instance') }
}

function addFolder(files: Map<string, Uint8Array>, folder: string, prefix: string): void {
  for (const name of readdirSync(folder)) files.set(`${prefix}/${name}`, readFileSync(join(folder, name)))
}

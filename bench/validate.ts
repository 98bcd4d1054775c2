import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { readTree } from '../src/documents/tree.js'
import type { ReleaseContents } from '../src/model/contents.js'
import type { Instance } from '../src/model/instance.js'
import { objectAt } from '../src/model/json.js'
import type { Tree } from '../src/model/layout.js'
import type { TreeState } from '../src/model/validation.js'
import type { Workspace } from '../src/model/workspace.js'
import { runningInstances } from '../src/resolve/running-instances.js'
import { validate } from '../src/validate/validate.js'

/**
 * Time and memory of all checks on the layout of the quick start, from 0.37.1 to 0.58.1: `node lib/bench/validate.js` from the root of the
 * project. The target is below 1.5 s of CPU and 200 MB, a cold start of Node included.
 */
const world = process.env['FLUX_LOCKSTEP_WORLD'] ?? '../shared/world'
const layout = 'examples/home-kubernetes'

if (!existsSync(join(world, 'releases.json'))) {
  console.log(`skipped: the released artifacts are not at ${world} (FLUX_LOCKSTEP_WORLD)`)
  process.exit(0)
}

const tree = await readTree(workspace(layout), { wanted: (bytes) => Buffer.from(bytes).includes('fluxcd') })
const before = state(
  tree,
  release('0.37.1', (flux) => flux <= 'v2.7.5'),
)
const after = state(
  tree,
  release('0.58.1', () => true),
)
const ready = process.cpuUsage()
const findings = await validate({
  before,
  after,
  changed: [],
  flux: { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] },
})
const own = process.cpuUsage(ready)
const total = process.cpuUsage()
const seconds = (usage: NodeJS.CpuUsage) => ((usage.user + usage.system) / 1e6).toFixed(2)
console.log(`findings: ${findings.length}`)
console.log(`checks:   ${seconds(own)} s CPU`)
console.log(`in all:   ${seconds(total)} s CPU, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function workspace(root: string): Workspace {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
  return {
    list: () => Promise.resolve(paths.toSorted().map((path) => ({ path, mode: '100644' as const }))),
    read: (path) => Promise.resolve(readFileSync(join(root, path))),
    link: () => Promise.resolve(null),
  }
}

function state(read: Tree, contents: ReleaseContents): TreeState {
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

function release(version: string, carries: (flux: string) => boolean): ReleaseContents {
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

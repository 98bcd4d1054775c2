import { readTree } from '../src/documents/tree.js'
import { instancesChanged } from '../src/diff/cluster.js'
import { renderClusterHtml } from '../src/report/cluster-html.js'
import { clusterSection } from '../src/report/cluster-section.js'
import { expectWorld, release, seconds, state, workspace } from './states.js'

/**
 * Time and memory of **What changes in the cluster** on the layout of the quick start, from 0.37.1 to 0.58.1: `node lib/bench/diff.js` from
 * the root of the project. The first build parses every object; the ratio tells what the second costs, of the same trees.
 */
const layout = 'examples/home-kubernetes'

expectWorld()

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
const changes = { instances: instancesChanged(before, after), charts: { kind: 'by-values', why: 'off' } as const }
const first = process.cpuUsage(ready)
const again = process.cpuUsage()
instancesChanged(before, after)
const second = process.cpuUsage(again)
const rendering = process.cpuUsage()
const html = renderClusterHtml({ default: changes })
const section = clusterSection(changes, { diff: 20_000, rows: 20 })
const rendered = process.cpuUsage(rendering)
const [one] = changes.instances
console.log(`objects:  ${(one?.objects.length ?? 0) + (one?.same ?? 0)}, of which ${one?.objects.length ?? 0} change`)
console.log(`first:    ${seconds(first)} s CPU`)
console.log(`second:   ${seconds(second)} s CPU, ${(ratio(second) / ratio(first)).toFixed(2)} of the first`)
console.log(`rendered: ${seconds(rendered)} s CPU, ${html.length} characters of HTML, ${section.length} of Markdown`)
console.log(`in all:   ${seconds(process.cpuUsage())} s CPU, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

function ratio({ user, system }: NodeJS.CpuUsage): number {
  return user + system
}

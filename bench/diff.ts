import { readTree } from '../src/documents/tree.js'
import { instancesChanged } from '../src/diff/cluster.js'
import { renderClusterHtml } from '../src/report/cluster-html.js'
import { clusterSection } from '../src/report/cluster-section.js'
import { chartFiles, type ChartName } from '../embedded/upstream/charts.js'
import { readFileSync } from 'node:fs'
import { lazyHelm } from '../src/world/helm/helm.js'
import { thisMachine } from '../src/world/machine.js'
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

const helm = await lazyHelm(thisMachine(), process.cwd())()
if (helm === null) console.log('helm:     none is on the PATH')
else {
  const [children, started, own] = [childSeconds(), performance.now(), process.cpuUsage()]
  for (const version of ['0.37.1', '0.58.1'])
    for (const name of ['flux-operator', 'flux-instance'] as const) {
      const rendered = await helm.render({
        chart: chartOf(name, version),
        release: name,
        namespace: 'flux-system',
        values: {},
        definitions: false,
      })
      if (rendered.kind === 'fails') throw new Error(rendered.reason)
    }
  const wall = ((performance.now() - started) / 1000).toFixed(2)
  const spent = (childSeconds() - children).toFixed(2)
  console.log(
    `helm:     ${spent} s CPU of helm, ${seconds(process.cpuUsage(own))} s here, ${wall} s by the clock, four charts`,
  )
}

function chartOf(name: ChartName, version: string): ReadonlyMap<string, Uint8Array> {
  return new Map([...chartFiles(name, version)].map(([path, text]) => [path, Buffer.from(text)]))
}

/** Seconds of CPU of programs that have ended; 0 where the system does not tell (https://man7.org/linux/man-pages/man5/proc_pid_stat.5.html). */
function childSeconds(): number {
  if (process.platform !== 'linux') return 0
  const text = readFileSync('/proc/self/stat', 'utf8')
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13]) + Number(fields[14])) / 100
}

function ratio({ user, system }: NodeJS.CpuUsage): number {
  return user + system
}

import { RuleTime } from '../src/model/rule-time.js'
import { readTree } from '../src/documents/tree.js'
import { validate } from '../src/validate/validate.js'
import { expectWorld, release, seconds, state, workspace } from './states.js'

/**
 * Time and memory of all checks on the layout of the quick start, from 0.37.1 to 0.58.1: `node lib/bench/validate.js` from the root of the
 * project. The target is below 1.5 s of CPU and 200 MB, a cold start of Node included.
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
const findings = await validate({
  before,
  after,
  changed: [],
  flux: { from: '2.7.5', to: '2.9.4', crosses: ['2.8', '2.9'] },
  time: new RuleTime(),
})
const own = process.cpuUsage(ready)
const total = process.cpuUsage()
console.log(`findings: ${findings.length}`)
console.log(`checks:   ${seconds(own)} s CPU`)
console.log(`in all:   ${seconds(total)} s CPU, ${Math.round(process.resourceUsage().maxRSS / 1024)} MB`)

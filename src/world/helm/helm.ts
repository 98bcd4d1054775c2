import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { messageOf } from '../../model/failure.js'
import type { ArtifactFiles } from '../../model/contents.js'
import type { ChartRequest, Helm, RenderedChart } from '../../model/helm.js'
import type { JsonObject } from '../../model/json.js'
import type { Environment, Machine } from '../machine.js'
import { findHelm } from './find.js'
import { withPrivateFolder, writeChart } from './private-folder.js'
import { runBounded } from './program.js'

/** Looks for helm at the first question; null where there is none. */
export type LazyHelm = () => Promise<Helm | null>

/** The helm of a machine, which renders one chart after the other. A checkout is never looked into for it. */
export function lazyHelm(machine: Pick<Machine, 'env' | 'helm'>, checkout: string): LazyHelm {
  let opening: Promise<Helm | null> | null = null
  return () => (opening ??= open(machine, checkout))
}

async function open({ env, helm }: Pick<Machine, 'env' | 'helm'>, checkout: string): Promise<Helm | null> {
  const program = helm === undefined ? await findHelm(env, checkout) : helm
  return program === null ? null : new OneAfterTheOther(program, env)
}

/** Nothing is rendered twice, and nothing more once a chart went over the limits. */
class OneAfterTheOther implements Helm {
  readonly #program: string
  readonly #env: Environment
  readonly #known = new WeakMap<ArtifactFiles, Map<string, Promise<RenderedChart>>>()
  #turn: Promise<RenderedChart> | null = null
  #rest = mostCharts
  #stopped = false

  constructor(program: string, env: Environment) {
    this.#program = program
    this.#env = env
  }

  render(request: ChartRequest): Promise<RenderedChart> {
    const { chart, release, namespace, values, definitions } = request
    const key = JSON.stringify([release, namespace, definitions, asJson(values)])
    const ofChart = this.#known.get(chart) ?? new Map<string, Promise<RenderedChart>>()
    this.#known.set(chart, ofChart)
    const known = ofChart.get(key)
    if (known) return known
    const mine = this.#after(this.#turn, request)
    this.#turn = mine
    ofChart.set(key, mine)
    return mine
  }

  async #after(turn: Promise<RenderedChart> | null, request: ChartRequest): Promise<RenderedChart> {
    await turn
    if (this.#stopped) return { kind: 'fails', reason: 'another chart went over the limits, and no more were rendered' }
    if (this.#rest-- <= 0) return { kind: 'fails', reason: `more than ${mostCharts} charts would have to be rendered` }
    const { rendered, stopped } = await render(this.#program, request, this.#env)
    this.#stopped = stopped
    return rendered
  }
}

/** One takes some 0.2 s. */
const mostCharts = 60

/** Milliseconds and bytes for one chart; upstream's take 0.2 s and 0.5 MB. */
const limits = { milliseconds: 20_000, bytes: 16 * 2 ** 20 }

interface Rendering {
  readonly rendered: RenderedChart
  /** True where helm went over its limits. */
  readonly stopped: boolean
}

async function render(program: string, request: ChartRequest, env: Environment): Promise<Rendering> {
  const { release, namespace } = request
  if (!isName(release) || !isName(namespace))
    return failed(`${JSON.stringify(release)} in ${JSON.stringify(namespace)} is no name of a release`)
  try {
    return await withPrivateFolder(env, (folder) => renderIn(folder, program, request, env))
  } catch (error) {
    return failed(`the chart could not be written for helm: ${messageOf(error)}`)
  }
}

async function renderIn(folder: string, program: string, request: ChartRequest, env: Environment): Promise<Rendering> {
  const { release, namespace, values, definitions, chart } = request
  const lies = await writeChart(chart, join(folder, 'chart'))
  if (lies === null) return failed('the chart is larger than any release is, and was not rendered')
  const own = definitions ? ['--no-hooks', '--include-crds'] : ['--no-hooks']
  const end = await runBounded(program, {
    args: ['template', ...own, '--namespace', namespace, '--values', '-', release, lies],
    folder,
    env: await privateEnvironment(folder, env),
    input: asJson(values),
    ...limits,
  })
  if (end.kind === 'stopped') return { ...failed(`helm ${end.reason}`), stopped: true }
  if (end.code === 0) return { rendered: { kind: 'rendered', text: end.output }, stopped: false }
  return failed(`helm refuses it: ${brief(end.errors, folder)}`)
}

function failed(reason: string): Rendering {
  return { rendered: { kind: 'fails', reason }, stopped: false }
}

/** What Kubernetes takes as a name, in the length that Helm allows for a release. */
function isName(text: string): boolean {
  return text.length <= 53 && /^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/.test(text)
}

/** Every folder that helm looks into is empty and its own: no plugin, repository, login or cluster of the machine is seen. */
async function privateEnvironment(folder: string, env: Environment): Promise<Record<string, string>> {
  const home = join(folder, 'home')
  await mkdir(join(home, 'plugins'), { recursive: true, mode: 0o700 })
  await writeFile(join(home, 'kubeconfig'), '', { mode: 0o600 })
  // Windows starts no program without it
  const system = Object.entries(env).filter(([name]) => name.toUpperCase() === 'SYSTEMROOT')
  return {
    ...Object.fromEntries(system.map(([name, value]) => [name, value ?? ''])),
    PATH: '',
    HOME: home,
    USERPROFILE: home,
    TMPDIR: home,
    TEMP: home,
    XDG_CACHE_HOME: join(home, 'cache'),
    XDG_CONFIG_HOME: join(home, 'config'),
    XDG_DATA_HOME: join(home, 'data'),
    XDG_CONFIG_DIRS: home,
    XDG_DATA_DIRS: home,
    HELM_CACHE_HOME: join(home, 'cache'),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_DATA_HOME: join(home, 'data'),
    HELM_PLUGINS: join(home, 'plugins'),
    HELM_NO_PLUGINS: '1',
    KUBECONFIG: join(home, 'kubeconfig'),
    // nothing asks the network; whoever did would find nobody
    HTTP_PROXY: 'http://127.0.0.1:9',
    HTTPS_PROXY: 'http://127.0.0.1:9',
    NO_PROXY: '',
    LC_ALL: 'C',
  }
}

/** JSON is YAML; whole numbers beyond what JavaScript counts exactly lose nothing that helm would keep. */
function asJson(values: JsonObject): string {
  return JSON.stringify(values, (_, value: unknown) => (typeof value === 'bigint' ? Number(value) : value))
}

/** What helm says last, in one line and without our folder. */
function brief(errors: string, folder: string): string {
  const lines = errors.replaceAll(folder, '').split('\n')
  const start = lines.findIndex((line) => line.startsWith('Error:'))
  const said = lines
    .slice(Math.max(start, 0))
    .join(' ')
    .replace(/^Error:\s*/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (said === '') return 'it says no more'
  return said.length > 300 ? `${said.slice(0, 300)}…` : said
}

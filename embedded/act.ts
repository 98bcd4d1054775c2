// npm run act: the workflows of README, docs and examples under a runner of GitHub's kind (nektos/act), against the embedded GitHub and registry.
import { spawn, spawnSync } from 'node:child_process'
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isMap, isSeq, parseDocument } from 'yaml'
import { fencedBlocks, readPages, workflowOf } from '../scripts/documentation.js'
import { startGitHub, type EmbeddedGitHub } from './github/index.js'
import { startRegistry } from './registry/index.js'
import { publishReleases } from './upstream/index.js'

/** The runner that was tried; a newer one on the PATH is taken as it is. */
const runner = 'github.com/nektos/act@v0.2.82'
const action = 'flux-lockstep/flux-lockstep'
const apps = 'kubernetes/main/apps/flux-system'
const operatorPin = `${apps}/flux-operator/app/ocirepository.yaml`
const allPins = [
  operatorPin,
  `${apps}/flux-instance/app/ocirepository.yaml`,
  `${apps}/flux-instance/app/helmrelease.yaml`,
]

/** One event for one workflow, and what a person would look at afterwards. */
interface Trial {
  readonly page: RegExp
  readonly event: string
  readonly name: string
  readonly example: string
  /** The files whose pins the change moves; none where the event brings no change. */
  readonly moves: readonly string[]
  readonly inputs: Readonly<Record<string, string>>
  readonly exitCode: 0 | 1
  /** What the log says, from our report or from the step behind it. */
  readonly says: RegExp
  readonly pulls: number
}

const home = 'examples/home-kubernetes'
const plain = { example: home, moves: [], inputs: {}, exitCode: 0, pulls: 0 } as const
const mainWorkflow = /^README\.md|^examples\/workflow\.yaml/

const trials: readonly Trial[] = [
  {
    ...plain,
    page: mainWorkflow,
    event: 'schedule',
    name: 'schedule',
    says: /seen: update 0\.58\.1 created/,
    pulls: 1,
  },
  {
    ...plain,
    page: mainWorkflow,
    event: 'workflow_dispatch',
    name: 'workflow_dispatch, dry-run',
    inputs: { 'dry-run': 'true' },
    says: /seen: update 0\.58\.1 *$/m,
  },
  {
    ...plain,
    page: mainWorkflow,
    event: 'workflow_dispatch',
    name: 'workflow_dispatch',
    says: /seen: update 0\.58\.1 created/,
    pulls: 1,
  },
  {
    ...plain,
    page: mainWorkflow,
    event: 'pull_request',
    name: 'pull_request, half a release',
    moves: [operatorPin],
    exitCode: 1,
    says: /half-bumped/,
    pulls: 1,
  },
  {
    ...plain,
    page: mainWorkflow,
    event: 'merge_group',
    name: 'merge_group, a whole release',
    moves: allPins,
    says: /in lockstep {2}at 0\.38\.1/,
  },
  {
    ...plain,
    page: /^docs\/registries/,
    event: 'workflow_dispatch',
    name: 'workflow_dispatch',
    says: /seen: update/,
    pulls: 1,
  },
  {
    ...plain,
    page: /^docs\/migration/,
    event: 'workflow_dispatch',
    name: 'workflow_dispatch, a bootstrap',
    example: '__tests__/migrate/fixtures/one-cluster',
    says: /Step 1 of 2/,
    pulls: 1,
  },
]

interface Shown {
  readonly page: string
  readonly text: string
}

process.exitCode = await main()

async function main(): Promise<number> {
  const act = findAct()
  if (act === null) {
    console.log('skipped: neither act (https://github.com/nektos/act) nor Go, which builds it, is on the PATH')
    return 0
  }
  const registry = await startRegistry()
  const folder = await mkdtemp(join(tmpdir(), 'flux-lockstep-act-'))
  try {
    publishReleases(registry)
    const { runnable, left } = sorted(await shownWorkflows())
    for (const { page, text } of left)
      console.log(`left out: ${page} uses ${othersIn(text).join(', ')}, which a runner brings from GitHub`)
    let failed = 0
    for (const { shown, trial } of runnable) {
      const told = await tried(trial, shown, { act, registry: registry.url, folder })
      console.log(`${told === null ? 'passed' : 'FAILED'}: ${shown.page}, ${trial.name}`)
      if (told !== null) console.log(told)
      failed += told === null ? 0 : 1
    }
    console.log(`${runnable.length - failed} passed, ${failed} failed, ${left.length} left out`)
    return failed === 0 ? 0 : 1
  } finally {
    await registry.close()
    await rm(folder, { recursive: true, force: true })
  }
}

/** The runner on the PATH, or one that Go builds into a folder of the packages. */
function findAct(): string | null {
  if (spawnSync('act', ['--version']).status === 0) return 'act'
  const bin = resolve('node_modules/.cache/act')
  const built = join(bin, 'act')
  if (spawnSync(built, ['--version']).status === 0) return built
  if (spawnSync('go', ['version']).status !== 0) return null
  console.log(`building ${runner} with Go, once`)
  const made = spawnSync('go', ['install', runner], {
    env: { ...process.env, GOBIN: bin },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return made.status === 0 ? built : null
}

/** Every workflow that README, docs and examples show, and that runs this Action. */
async function shownWorkflows(): Promise<readonly Shown[]> {
  const documented = fencedBlocks(await readPages(pathToFileURL(`${process.cwd()}/`))).flatMap(
    (block): readonly Shown[] => {
      const text = workflowOf(block)
      return text === null ? [] : [{ page: `${block.page}:${block.line}`, text }]
    },
  )
  const names = (await readdir('examples')).filter((name) => name.endsWith('.yaml'))
  const examples = await Promise.all(
    names.map(async (name) => ({ page: `examples/${name}`, text: await readFile(join('examples', name), 'utf8') })),
  )
  return [...documented, ...examples].filter(({ text }) => text.includes(`uses: ${action}@`))
}

function sorted(workflows: readonly Shown[]): {
  readonly runnable: readonly { readonly shown: Shown; readonly trial: Trial }[]
  readonly left: readonly Shown[]
} {
  const left = workflows.filter(({ text }) => othersIn(text).length > 0)
  const runnable = workflows
    .filter((shown) => !left.includes(shown))
    .flatMap((shown) => trials.filter(({ page }) => page.test(shown.page)).map((trial) => ({ shown, trial })))
  return { runnable, left }
}

/** Actions that are neither ours nor the checkout, which act serves from the folder. */
function othersIn(text: string): readonly string[] {
  const used = [...text.matchAll(/uses: ([^\s@]+)@/g)].map(([, name = '']) => name)
  return used.filter((name) => name !== action && name !== 'actions/checkout')
}

interface Surroundings {
  readonly act: string
  readonly registry: string
  readonly folder: string
}

/** Runs one event; null where all is as expected, and else what was seen. */
async function tried(trial: Trial, { text }: Shown, { act, registry, folder }: Surroundings): Promise<string | null> {
  const place = await mkdtemp(join(folder, 'trial-'))
  const work = join(place, 'work')
  await cp(trial.example, work, { recursive: true })
  await mkdir(join(work, '.github/workflows'), { recursive: true })
  await writeFile(join(work, '.github/workflows/flux-lockstep.yaml'), prepared(text, registry))
  const github = await startGitHub(work, join(place, 'bare.git'))
  try {
    const event = join(place, 'event.json')
    await writeFile(event, JSON.stringify(await prepareEvent(trial, github, work)))
    const { exitCode, log } = await runAct(
      act,
      [trial.event, '--eventpath', event, ...argumentsFor(github, trial)],
      work,
      place,
    )
    const { pulls } = github
    if (exitCode === trial.exitCode && trial.says.test(log) && pulls.length === trial.pulls) return null
    return `exit code ${exitCode}, ${pulls.length} pull requests, looked for ${String(trial.says)} in:\n${log}`
  } finally {
    await github.close()
  }
}

/** The workflow as it is shown, with the registry of this machine, whose releases nobody signed, and a step behind that prints the outputs. */
function prepared(text: string, registry: string): string {
  const document = parseDocument(text)
  const jobs = document.get('jobs')
  for (const job of isMap(jobs) ? jobs.items.map(({ value }) => value) : []) {
    const steps = isMap(job) ? job.get('steps') : null
    if (!isSeq(steps)) continue
    for (const step of steps.items) {
      if (!isMap(step) || !String(step.get('uses')).startsWith(`${action}@`)) continue
      step.set('id', 'lockstep')
      step.setIn(['with', 'registry-mirrors'], `ghcr.io=${registry}`)
      step.setIn(['with', 'verify'], 'off')
    }
    const outputs = ['decision', 'target-version', 'pull-request-operation'].map(
      (name) => `\${{ steps.lockstep.outputs.${name} }}`,
    )
    steps.add(document.createNode({ if: 'always()', run: `echo "seen: ${outputs.join(' ')}"` }))
  }
  return document.toString({ lineWidth: 0 })
}

/** Brings the folder to the commit of the event, and gives its payload. */
async function prepareEvent(trial: Trial, github: EmbeddedGitHub, work: string): Promise<object> {
  const repository = { full_name: 'example/home-kubernetes', default_branch: 'main' }
  const base = github.git('rev-parse', 'main')
  const branch = trial.event === 'merge_group' ? 'gh-readonly-queue/main/pr-1' : 'topic'
  const changes = trial.moves.map(
    (path) => [path, (github.read('main', path) ?? '').replaceAll('0.37.1', '0.38.1')] as const,
  )
  const head = changes.length === 0 ? base : github.people.commit(branch, Object.fromEntries(changes))
  if (trial.event === 'merge_group') {
    await checkedOut(github, work, head)
    const ref = `refs/heads/${branch}`
    return {
      repository,
      ref,
      merge_group: { base_sha: base, head_sha: head, base_ref: 'refs/heads/main', head_ref: ref },
    }
  }
  if (trial.event !== 'pull_request') {
    await checkedOut(github, work, base)
    return { repository, ref: 'refs/heads/main', inputs: trial.inputs }
  }
  const { number, author: login } = github.people.open(branch, { author: 'maintainer' })
  const merge = github.git('rev-parse', `refs/pull/${number}/merge`)
  await checkedOut(github, work, merge)
  const pull = {
    number,
    user: { login, type: 'User' },
    base: { sha: base, ref: 'main', repo: repository },
    head: { sha: head, ref: branch, repo: repository },
    merge_commit_sha: merge,
  }
  return { repository, number, pull_request: pull }
}

/** The folder as the checkout of the workflow leaves it; the runner reads the name of the repository from its remote. */
async function checkedOut(github: EmbeddedGitHub, work: string, commit: string): Promise<void> {
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  github.checkOut(work, commit, 2)
  const remote = ['remote', 'set-url', 'origin', 'https://github.com/example/home-kubernetes.git']
  if (spawnSync('git', remote, { cwd: work }).status !== 0) spawnSync('git', remote.with(1, 'add'), { cwd: work })
}

function argumentsFor(github: EmbeddedGitHub, { inputs }: Trial): readonly string[] {
  return [
    ...['--platform', 'ubuntu-latest=-self-hosted', '--platform', 'ubuntu-24.04=-self-hosted', '--no-cache-server'],
    ...['--local-repository', `${action}@v0=${process.cwd()}`],
    ...['--env', `GITHUB_API_URL=${github.url}`, '--env', `GITHUB_GRAPHQL_URL=${github.graphqlUrl}`],
    ...['--secret', 'GITHUB_TOKEN=ghs_job', '--secret', 'REGISTRY_PASSWORD=none'],
    ...Object.entries(inputs).flatMap(([name, value]) => ['--input', `${name}=${value}`]),
  ]
}

/** The runner's home is a folder of its own, and its question about images is answered by the platforms. */
function runAct(
  act: string,
  args: readonly string[],
  cwd: string,
  home: string,
): Promise<{ exitCode: number; log: string }> {
  return new Promise((done, fail) => {
    const env = {
      PATH: process.env['PATH'] ?? '',
      HOME: home,
      XDG_CACHE_HOME: join(home, 'cache'),
      ACT_DISABLE_VERSION_CHECK: '1',
    }
    const child = spawn(act, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let log = ''
    const read = (chunk: Buffer): void => void (log += chunk.toString())
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.on('error', fail)
    child.on('close', (code) => {
      done({ exitCode: code ?? 1, log })
    })
  })
}

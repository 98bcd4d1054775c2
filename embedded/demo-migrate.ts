import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { runAction, runCommandLine } from './action.js'
import { runGit } from './git/process.js'
import { startGitHub, type EmbeddedGitHub } from './github/index.js'
import { say, title } from './narration.js'
import { startRegistry } from './registry/index.js'
import { signRelease } from './sigstore/signatures.js'
import { signingWorld } from './sigstore/signer.js'
import { publishReleases } from './upstream/index.js'

/** A `flux bootstrap` repository with patches, a ConfigMap beside them and an alert, written for the tests. */
const bootstrap = '__tests__/migrate/fixtures/with-patches'

/** The releases are signed by an authority of the demo's own, since nobody can sign as upstream. */
const rootFile = 'trusted_root.json'

/** One bootstrap repository on a GitHub that runs here, and the Action dispatched on it as often as asked. */
interface Stage {
  readonly github: EmbeddedGitHub
  readonly work: string
  readonly registryUrl: string
}

/** From a bootstrap repository to two merged pull requests and a green check, on this machine alone. Gives the exit code. */
export async function demoMigration(): Promise<number> {
  const registry = await startRegistry()
  publishReleases(registry)
  const world = await signingWorld()
  await signRelease(registry, world, '0.58.1')
  const folder = await mkdtemp(join(tmpdir(), 'flux-lockstep-demo-'))
  const work = join(folder, 'fleet')
  await cp(bootstrap, work, { recursive: true })
  await writeFile(join(work, rootFile), JSON.stringify(TrustedRoot.toJSON(world.root)))
  const bare = join(folder, 'fleet.git')
  const github = await startGitHub(work, bare, { name: 'example/fleet' })
  try {
    const stage: Stage = { github, work, registryUrl: registry.url }
    title('before: what flux bootstrap left')
    say(github.git('ls-tree', '-r', '--name-only', 'main'))
    if (!(await bothSteps(stage))) return 1
    title('after: what the repository holds, and check on it')
    say(github.git('ls-tree', '-r', '--name-only', 'main'))
    const clone = join(folder, 'clone')
    runGit(folder, ['clone', '--quiet', bare, clone])
    const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', `sigstore-trusted-root=${rootFile}`]
    const checked = await runCommandLine(['check', clone, ...mirror], { process: true })
    say(`$ flux-lockstep check\n\n${checked.stdout}${checked.stderr}`.trimEnd())
    return checked.exitCode ?? 1
  } finally {
    await github.close()
    await registry.close()
  }
}

/** Opens and merges the two pull requests, then dispatches a last time. False where a run failed or opened something else. */
async function bothSteps(stage: Stage): Promise<boolean> {
  const { people } = stage.github
  title('mode: migrate, dispatched once: operator and instance beside the bootstrap')
  if (!(await proposes(stage, 1))) return false
  people.merge(1)
  title('A person merged it and looked at the cluster; dispatched again: the removal, as a draft')
  if (!(await proposes(stage, 2))) return false
  people.ready(2)
  people.merge(2)
  title('The commands succeeded, a person merged the removal; dispatched a last time')
  const { exitCode, outputs } = await dispatch(stage)
  say(`decision: ${outputs['decision'] ?? ''}; pull requests: ${stage.github.pulls.length}`)
  return exitCode === 0 && outputs['decision'] === 'up-to-date' && stage.github.pulls.length === 2
}

/** Dispatches the Action and shows the pull request that it must have opened. */
async function proposes(stage: Stage, number: number): Promise<boolean> {
  const { exitCode, stdout } = await dispatch(stage)
  const pull = stage.github.pulls.find((one) => one.number === number)
  if (exitCode !== 0 || !pull) {
    say(stdout)
    return false
  }
  say(`#${number}${pull.draft ? ' (draft)' : ''} ${pull.title}\n\n${pull.body ?? ''}\n`)
  say(stage.github.git('diff', '--stat=110', `main...${pull.head.branch}`))
  return true
}

async function dispatch({ github, work, registryUrl }: Stage): ReturnType<typeof runAction> {
  return await runAction({
    process: true,
    repository: 'example/fleet',
    apiUrl: github.url,
    graphqlUrl: github.graphqlUrl,
    serverUrl: 'https://github.com',
    event: { name: 'workflow_dispatch', payload: {} },
    ref: 'refs/heads/main',
    sha: github.git('rev-parse', 'main'),
    workspace: work,
    inputs: {
      token: 'ghs_demo',
      mode: 'migrate',
      'registry-mirrors': `ghcr.io=${registryUrl}`,
      'sigstore-trusted-root': rootFile,
    },
  })
}

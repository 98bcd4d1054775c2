import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '../embedded/action.js'
import { startGitHub } from '../embedded/github/index.js'
import { startRegistry } from '../embedded/registry/index.js'
import { publishReleases } from '../embedded/upstream/index.js'

/**
 * What the Action asks: `npm run bench:github` runs it on a tree that is at the newest release, on one that is behind, and on that one again
 * with its pull request open, and prints the requests to GitHub and to the registry. Settings are the defaults. Fails above a limit.
 */
const files = ['flux-operator/app/ocirepository', 'flux-instance/app/ocirepository', 'flux-instance/app/helmrelease']

interface Expected {
  readonly name: string
  readonly decision: string
  readonly operation: string
  /** The most requests to GitHub and, where it is held, to the registry. */
  readonly github: number
  readonly registry: number
}

const registry = await startRegistry()
const folder = mkdtempSync(join(tmpdir(), 'bench-github-'))
try {
  publishReleases(registry)
  const still = { name: 'no change', decision: 'up-to-date', operation: 'none', github: 4, registry: 9 }
  const opened = { name: 'create', decision: 'update', operation: 'created', github: 20, registry: Infinity }
  const kept = { name: 'open, unchanged', decision: 'update', operation: 'unchanged', github: 5, registry: Infinity }
  await run('0.58.1', [still])
  await run('0.37.1', [opened, kept])
} finally {
  await registry.close()
  rmSync(folder, { recursive: true, force: true })
}

async function run(version: string, expected: readonly Expected[]): Promise<void> {
  const workspace = join(folder, version)
  cpSync('examples/home-kubernetes', workspace, { recursive: true })
  for (const file of files) {
    const at = join(workspace, 'kubernetes/main/apps/flux-system', `${file}.yaml`)
    writeFileSync(at, readFileSync(at, 'utf8').replaceAll('0.37.1', version))
  }
  const github = await startGitHub(workspace, join(folder, `${version}.git`))
  try {
    for (const one of expected) {
      registry.reset()
      github.reset()
      const { outputs, stdout } = await runAction({
        process: true,
        repository: 'example/home-kubernetes',
        apiUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        serverUrl: 'https://github.com',
        event: { name: 'schedule', payload: {} },
        ref: 'refs/heads/main',
        sha: github.git('rev-parse', 'main'),
        workspace,
        inputs: { token: 'ghs_bench', 'registry-mirrors': `ghcr.io=${registry.url}` },
      })
      const { decision, 'pull-request-operation': operation } = outputs
      if (decision !== one.decision || (operation !== one.operation && operation !== ''))
        throw new Error(`${one.name}: ${decision ?? 'nothing'}, ${operation ?? 'nothing'}\n${stdout}`)
      show(one, github.ledger.length, registry.ledger.length)
    }
  } finally {
    await github.close()
  }
}

function show(expected: Expected, github: number, asked: number): void {
  const most = (limit: number): string => (limit === Infinity ? '' : ` of at most ${limit}`)
  console.log(
    `${expected.name.padEnd(16)} ${github}${most(expected.github)} requests to GitHub, ${asked}${most(expected.registry)} to the registry`,
  )
  if (github > expected.github || asked > expected.registry) throw new Error(`${expected.name}: too many requests`)
}

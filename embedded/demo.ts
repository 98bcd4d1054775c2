import { cp, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { TrustedRoot } from '@sigstore/protobuf-specs'
import { runAction, runCommandLine } from './action.js'
import { demoMigration } from './demo-migrate.js'
import { startGitHub } from './github/index.js'
import { say, title } from './narration.js'
import { startRegistry } from './registry/index.js'
import { signRelease } from './sigstore/signatures.js'
import { signingWorld } from './sigstore/signer.js'
import { publishReleases, releases } from './upstream/index.js'

/** The registry's releases are signed by an authority of the demo's own, since nobody can sign as upstream. */
const rootFile = 'trusted_root.json'

/** The main job on this machine alone: a registry with upstream's releases, the example repository, and the real bundle between them. */
async function demo(): Promise<number> {
  const registry = await startRegistry()
  try {
    publishReleases(registry)
    const world = await signingWorld()
    await signRelease(registry, world, '0.58.1')
    const root = JSON.stringify(TrustedRoot.toJSON(world.root))
    const folder = join(await mkdtemp(join(tmpdir(), 'flux-lockstep-demo-')), 'home-kubernetes')
    await cp('examples/home-kubernetes', folder, { recursive: true })
    await writeFile(join(folder, rootFile), root)
    say(
      `A registry with ${releases.length} releases answers at ${registry.url}; a copy of the example lies in ${folder}.`,
    )
    const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', `sigstore-trusted-root=${rootFile}`]
    const steps: readonly (readonly [string, readonly string[]])[] = [
      ['scan: what is pinned', ['scan', folder]],
      ['update --dry-run: the release that is chosen, and the patch', ['update', folder, '--dry-run', ...mirror]],
      ['diff: what that changes in the cluster, its first lines', ['diff', folder, ...mirror]],
      ['update: the same, written', ['update', folder, ...mirror]],
      ['update again: nothing is left to do', ['update', folder, ...mirror]],
      ['check: the result is valid on its release', ['check', folder, ...mirror]],
    ]
    // both halves look at registries and repositories of their own, so that the second need not wait for the first
    const action = demoAction(registry.url, root)
    for (const [name, args] of steps) {
      title(name)
      const { exitCode, stdout, stderr } = await runCommandLine(args, { process: true })
      const shown = args[0] === 'diff' ? firstLines(stdout) : stdout
      say(`$ flux-lockstep ${args.join(' ')}\n\n${shown}${stderr}`.trimEnd())
      if (exitCode !== 0) return 1
    }
    title('the Action: one pull request')
    const { exitCode, text } = await action
    say(text)
    return exitCode
  } finally {
    await registry.close()
  }
}

/** A diff of this many lines shows the summary and the first objects. */
const mostLines = 60

function firstLines(text: string): string {
  const lines = text.split('\n')
  const rest = lines.length - mostLines
  return rest <= 0 ? text : `${lines.slice(0, mostLines).join('\n')}\n… and ${rest} more lines\n`
}

/** The same as the Action: a pull request on a GitHub that keeps its objects in a real bare repository. */
async function demoAction(registryUrl: string, root: string): Promise<{ exitCode: number; text: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'flux-lockstep-demo-'))
  const work = join(folder, 'home-kubernetes')
  await cp('examples/home-kubernetes', work, { recursive: true })
  await writeFile(join(work, rootFile), root)
  const github = await startGitHub(work, join(folder, 'home-kubernetes.git'))
  try {
    const { exitCode, stdout, outputs } = await runAction({
      process: true,
      repository: 'example/home-kubernetes',
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      serverUrl: 'https://github.com',
      event: { name: 'schedule', payload: {} },
      ref: 'refs/heads/main',
      sha: github.git('rev-parse', 'main'),
      workspace: work,
      inputs: {
        token: 'ghs_demo',
        'registry-mirrors': `ghcr.io=${registryUrl}`,
        'sigstore-trusted-root': rootFile,
        'release-notes': 'link',
      },
    })
    const [pull] = github.pulls
    if (exitCode !== 0 || !pull) return { exitCode: 1, text: stdout }
    const operation = outputs['pull-request-operation'] ?? ''
    const text = [
      `#${pull.number} ${pull.title}\n\n${pull.body ?? ''}\n`,
      github.git('diff', '--stat', 'main', pull.head.branch),
      `\n${operation} with ${github.ledger.length} requests to GitHub. The branch ${pull.head.branch} lies in`,
      join(folder, 'home-kubernetes.git'),
    ]
    return { exitCode: 0, text: text.join('\n') }
  } finally {
    await github.close()
  }
}

const demos: Readonly<Record<string, () => Promise<number>>> = { update: demo, migrate: demoMigration }
const name = process.argv[2] ?? 'update'
const chosen = demos[name]
if (chosen) process.exitCode = await chosen()
else {
  process.stderr.write(`There is no demo "${name}": say ${Object.keys(demos).join(' or ')}.\n`)
  process.exitCode = 2
}

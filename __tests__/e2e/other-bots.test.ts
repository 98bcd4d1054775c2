import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { runAction, runCommandLine } from '../../embedded/action.js'
import { startGitHub } from '../../embedded/github/index.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

const preset = '`"github>flux-lockstep/flux-lockstep//presets/renovate.json5"`'

let registry: EmbeddedRegistry
let folder: string
let work: string
beforeEach(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-bots-'))
  work = join(folder, 'work')
  cpSync('examples/home-kubernetes', work, { recursive: true })
  await mkdir(join(work, '.github'))
})
afterEach(async () => {
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

const configure = (config: object): Promise<void> =>
  writeFile(join(work, '.github/renovate.json'), JSON.stringify(config))

describe('a repository that Renovate looks after, too', () => {
  it('gets the text to add in one line of the job summary, and no annotation', async () => {
    await configure({ extends: ['config:recommended'] })
    const github = await startGitHub(work, join(folder, 'bare.git'))
    try {
      const { exitCode, stdout, summary } = await runAction({
        repository: 'example/home-kubernetes',
        apiUrl: github.url,
        graphqlUrl: github.graphqlUrl,
        serverUrl: 'https://github.com',
        event: { name: 'schedule', payload: {} },
        ref: 'refs/heads/main',
        sha: github.git('rev-parse', 'main'),
        workspace: work,
        inputs: { token: 'ghs_secret', 'registry-mirrors': `ghcr.io=${registry.url}`, verify: 'off' },
      })
      expect(exitCode).toBe(0)
      const lines = summary.split('\n').filter((text) => text.includes(preset))
      expect(lines).toHaveLength(1)
      expect(stdout.split('\n').filter((text) => text.startsWith('::') && text.includes('enovate'))).toEqual([])
    } finally {
      await github.close()
    }
  })

  it('gets it on the terminal, and no more once the preset is there', async () => {
    const mirror = ['--registry-mirror', `ghcr.io=${registry.url}`, '--set', 'verify=off']
    const update = (): Promise<{ stdout: string }> => runCommandLine(['update', work, '--dry-run', ...mirror])
    await configure({ extends: ['config:recommended'] })
    expect((await update()).stdout).toContain(preset)
    await configure({ extends: ['github>flux-lockstep/flux-lockstep//presets/renovate.json5'] })
    expect((await update()).stdout).not.toContain('Another bot')
  })
})

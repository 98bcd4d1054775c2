import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine, type CommandLineCall } from '../../embedded/action.js'
import { findSettingsFile } from '../../src/settings/settings-file.js'
import { parseSettings } from '../../src/settings/parse.js'
import { memoryWorkspace } from '../support/memory-workspace.js'
import { git } from '../support/git.js'

const workflow = '.github/workflows/flux-lockstep.yaml'
const settings = '.github/flux-lockstep.yaml'
const instance = 'kubernetes/main/apps/flux-system/flux-instance/app/helmrelease.yaml'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lockstep-init-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

let count = 0
/** A clone of the example, with files over it. */
async function repository(files: Readonly<Record<string, string>> = {}, remote?: string): Promise<string> {
  const root = join(folder, String(count++))
  cpSync('examples/home-kubernetes', root, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  git(root, 'init', '-q', '-b', 'trunk')
  if (remote !== undefined) git(root, 'remote', 'add', 'origin', remote)
  return root
}

async function init(root: string, args: readonly string[] = [], call: CommandLineCall = {}) {
  const { stdout, stderr, exitCode } = await runCommandLine(['init', ...args], { cwd: root, ...call })
  return { exitCode, said: (stdout + stderr).replace(/\s+/g, ' '), stdout }
}

const read = (root: string, path: string): Promise<string> => readFile(join(root, path), 'utf8')
const untracked = (root: string): string =>
  git(root, 'status', '--porcelain', '-uall', '--', '.github', 'renovate.json')

describe('init', () => {
  it('writes workflow and settings for the default branch, once, and they are what a run takes', async () => {
    const root = await repository({}, 'git@github.com:someone/home-ops.git')
    const { exitCode, said } = await init(root, ['--yes'])
    expect(exitCode).toBe(0)
    expect(said).toContain('Seen: 4 pins at 0.37.1; GitHub; default branch trunk.')
    expect(said).toContain('2 files written. Next: git add .github, commit and push;')
    const text = await read(root, workflow)
    expect(text).toContain('branches: [trunk]')
    expect(text.match(/uses: actions\/checkout@[0-9a-f]{40} # v/g)).toHaveLength(2)
    const file = await findSettingsFile(memoryWorkspace({ [settings]: await read(root, settings) }))
    expect(() => parseSettings({ file, inputs: {}, options: [] })).not.toThrow()
    expect((await init(root, ['--yes'])).said).toContain('Everything is there; nothing was written.')
  })

  it('pins the Action by the commit of its release where GitHub tells it', async () => {
    const root = await repository()
    const asked: string[] = []
    const fetch = (address: string | URL) => {
      asked.push(String(address))
      return Promise.resolve(new Response(`${'ab12'.repeat(10)}\n`))
    }
    await init(root, ['--yes'], { machine: { fetch } })
    expect(asked).toEqual(['https://api.github.com/repos/flux-lockstep/flux-lockstep/commits/v0.1.0'])
    expect(await read(root, workflow)).toContain(`uses: flux-lockstep/flux-lockstep@${'ab12'.repeat(10)} # v0.1.0`)
  })

  it('shows the patch and writes nothing with --dry-run, and asks nobody', async () => {
    const root = await repository()
    const { said } = await init(root, ['--dry-run'], { answers: ['y', 'y'] })
    expect(said).toContain('+++ b/.github/workflows/flux-lockstep.yaml')
    expect(said).toContain('Dry run: nothing was written. Without --dry-run 2 files would be.')
    expect(untracked(root)).toBe('')
  })

  it('writes nothing without a terminal and without --yes', async () => {
    const root = await repository()
    const { exitCode, said } = await init(root)
    expect([exitCode, untracked(root)]).toEqual([2, ''])
    expect(said).toContain('no terminal is here to ask on: add --yes, or --dry-run')
  })

  it('never writes over what is there, a link to nowhere included', async () => {
    const root = await repository({ [workflow]: 'name: mine\n', [settings]: 'labels: [a]\n' })
    const { said } = await init(root, ['--yes'])
    expect(await read(root, workflow)).toBe('name: mine\n')
    expect(await read(root, settings)).toBe('labels: [a]\n')
    expect(said).toContain('1 file written.')
    const linked = await repository()
    await mkdir(join(linked, '.github'))
    await symlink('/nowhere', join(linked, settings))
    expect((await init(linked, ['--yes'])).exitCode).toBe(2)
  })

  it('asks, and takes the answers', async () => {
    const root = await repository({ 'renovate.json': '{"extends": ["config:recommended"]}\n' })
    const no = await init(root, [], { answers: ['', 'n'] })
    expect(no.said).toContain('Leave these pins out of Renovate (renovate.json)? [Y/n] ')
    expect(no.said).toContain('Write 3 files? [Y/n] n Nothing was written.')
    expect(await read(root, 'renovate.json')).not.toContain('lockstep')
    const yes = await init(root, [], { answers: ['no', 'YES'] })
    expect(yes.said).toContain('2 files written.')
    expect(await read(root, 'renovate.json')).not.toContain('lockstep')
    await init(root, ['--yes'])
    expect(await read(root, 'renovate.json')).toContain('flux-lockstep//presets/renovate.json5')
    const both = await repository({ 'renovate.json': '{"extends": ["config:recommended"]}\n' })
    expect((await init(both, ['--yes'])).said).toContain('Next: git add .github renovate.json, commit and push;')
  })

  it('sets floating manifests on the operator, where they float', async () => {
    const text = await readFile(join('examples/home-kubernetes', instance), 'utf8')
    const root = await repository({ [instance]: text.replace(/^ *artifact: .*\n/m, '') })
    expect((await init(root, [], { answers: [] })).said).toContain(`Manifests float at ${instance}:`)
    expect(await read(root, settings)).toContain('\nfloating: embed\n')
    const scanned = await runCommandLine(['scan'], { cwd: root })
    expect(scanned.exitCode).toBe(0)
  })

  it('writes for an Enterprise Server what has to be there first', async () => {
    const root = await repository({}, 'https://ghe.example.com/a/b')
    const { said } = await init(root, ['--yes'])
    expect(said).toContain('/docs/enterprise-server.md says how.')
    expect(await read(root, workflow)).toContain('\n# ghe.example.com needs flux-lockstep/flux-lockstep as a mirror')
    expect(await read(root, settings)).toContain('\n# registry-mirrors:\n')
  })

  it('leaves a workflow that only bears its name, says so, and names its own file in it', async () => {
    const root = await repository({ [workflow]: 'name: mine\n' })
    const { said } = await init(root, ['--yes'])
    const other = '.github/workflows/flux-operator-lockstep.yaml'
    expect(said).toContain(`${workflow} is there and no step of it uses flux-lockstep, so that it stays`)
    expect(await read(root, other)).toMatch(new RegExp(`^# ${other}: two jobs`))
    const both = await repository({ [workflow]: 'name: mine\n', [other]: 'name: mine\n' })
    expect((await init(both, ['--yes'])).said).toContain('are there and run something else: copy https://github.com/')
  })

  it('says where there is nothing to do', async () => {
    const root = join(folder, String(count++))
    await mkdir(join(root, 'flux-system'), { recursive: true })
    await writeFile(join(root, 'flux-system/gotk-components.yaml'), 'kind: Namespace\n')
    const { exitCode, said } = await init(root, ['--yes'])
    expect(exitCode).toBe(2)
    expect(said).toContain('there is nothing to keep in lockstep. Flux runs here by `flux bootstrap`')
  })
})

describe('clusters', () => {
  const operator = (version: string) =>
    `apiVersion: source.toolkit.fluxcd.io/v1\nkind: OCIRepository\nmetadata: { name: flux-operator, namespace: flux-system }\nspec:\n  interval: 1h\n  url: oci://ghcr.io/controlplaneio-fluxcd/charts/flux-operator\n  ref: { tag: ${version} }\n`

  it('may move one after the other, those that people try first before the rest', async () => {
    const root = join(folder, String(count++))
    for (const name of ['production', 'dev', 'staging']) {
      await mkdir(join(root, 'clusters', name), { recursive: true })
      await writeFile(join(root, 'clusters', name, 'operator.yaml'), operator('0.37.1'))
    }
    git(root, 'init', '-q')
    await init(root, ['--yes'])
    expect(await read(root, settings)).toContain('\n# sets:\n#   - name: dev\n')
    const shown = (await read(root, settings)).replace(/^# (?=sets:| {2})/gm, '')
    expect(
      parseSettings({ file: { path: settings, text: shown }, inputs: {}, options: [] }).settings.sets,
    ).toHaveLength(3)
    await rm(join(root, '.github'), { recursive: true })
    const { said } = await init(root, [], { answers: ['y', 'y'] })
    expect(said).toContain('each three days behind the one before: dev, staging, production? [y/N]')
    expect(await read(root, settings)).toContain(
      "  - name: production\n    paths: ['clusters/production/**']\n    follow: staging\n    soak: 3d\n",
    )
    const { stdout } = await runCommandLine(['scan', '--format', 'json'], { cwd: root })
    expect(stdout).toContain('"set": "staging"')
  })
})

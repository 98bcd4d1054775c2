import { execFileSync, spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { listAt, objectAt, stringAt } from '../../src/model/json.js'

const root = fileURLToPath(new URL('../../', import.meta.url))
const workflow: unknown = parse(readFileSync(join(root, '.github/workflows/release.yml'), 'utf8'))

/** The script of a step of the release workflow, by its name. */
function script(job: string, name: string): string {
  const steps = listAt(objectAt(workflow, ['jobs', job]), ['steps'])
  const run = stringAt(
    steps.find((step) => stringAt(step, ['name']) === name),
    ['run'],
  )
  if (run === null) throw new Error(`release.yml has no step "${name}" in ${job}`)
  return run
}

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Runs a step as the runner does, with what it needs of the environment. */
function run(step: string, env: Readonly<Record<string, string>> = {}): { status: number | null; text: string } {
  const path = `${folder}/bin:${process.env['PATH'] ?? ''}`
  const output = join(folder, 'output')
  const variables = { ...process.env, PATH: path, GITHUB_OUTPUT: output, npm_config_prefer_offline: 'true', ...env }
  const { status, stdout, stderr } = spawnSync('bash', ['-e', '-c', step], {
    cwd: folder,
    encoding: 'utf8',
    env: variables,
  })
  return { status, text: stdout + stderr }
}

const put = (path: string, text: string): void => {
  writeFileSync(join(folder, path), text)
}
const read = (path: string): string => readFileSync(join(folder, path), 'utf8')
const git = (...args: string[]): Buffer => execFileSync('git', ['-C', folder, ...args], { stdio: 'pipe' })

/** GitHub's own program is no part of a development machine: this one writes down what it is asked, and fails where it is told to. */
function recordGh(failing = 'nothing'): () => string[] {
  mkdirSync(join(folder, 'bin'))
  put('bin/gh', `#!/bin/sh\necho "$*" >> "${folder}/calls"\ncase "$*" in *${failing}*) exit 1;; esac\n`)
  chmodSync(join(folder, 'bin/gh'), 0o755)
  return () => read('calls').trim().split('\n')
}

describe('the version', () => {
  const step = (): ReturnType<typeof run> =>
    run(script('build', 'The version has a changelog entry and was not released before'))
  const prepare = (version: string, heading: string): void => {
    put('package.json', JSON.stringify({ version }))
    put('CHANGELOG.md', `# Changelog\n\n## ${heading}\n\n- Something.\n`)
    execFileSync('git', ['init', '--quiet', '--bare', join(folder, 'origin.git')])
    git('init', '--quiet', '--initial-branch=main')
    git('remote', 'add', 'origin', join(folder, 'origin.git'))
    git('add', 'package.json')
    git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '--quiet', '-m', 'first')
  }

  it('is taken where it is new and has its entry', () => {
    prepare('0.2.0', '[0.2.0] - 2026-11-26')
    expect(step().status).toBe(0)
    expect(read('output')).toBe('version=0.2.0\n')
  })

  it.each([
    ['without an entry', '0.2.0', '[Unreleased]', 'CHANGELOG.md has no heading [0.2.0]'],
    ['of a pre-release', '0.2.0-rc.1', '[0.2.0-rc.1]', 'is no X.Y.Z'],
  ])('is refused %s', (_, version, heading, sentence) => {
    prepare(version, heading)
    const { status, text } = step()
    expect(status).toBe(1)
    expect(text).toContain(`::error::`)
    expect(text).toContain(sentence)
  })

  it('is never released twice', () => {
    prepare('0.2.0', '[0.2.0]')
    git('tag', 'v0.2.0')
    git('push', '--quiet', 'origin', 'v0.2.0')
    const { status, text } = step()
    expect(status).toBe(1)
    expect(text).toContain('v0.2.0 is released already')
  })
})

describe('the package', () => {
  it('is the bundle alone, which runs, and its bill of materials names all that is in it', () => {
    for (const path of ['package.json', 'package-lock.json', '.npmrc', 'action.yml', 'README.md', 'LICENSE', 'dist'])
      cpSync(join(root, path), join(folder, path), { recursive: true })
    for (const path of ['docs/schemas', 'scripts/stand-ins'])
      cpSync(join(root, path), join(folder, path), { recursive: true })
    const packed = run(script('build', 'List what the bundle is made of, and pack it alone'))
    expect(packed.status, packed.text).toBe(0)

    const listed = new Set(
      listAt(JSON.parse(read('sbom.spdx.json')), ['packages']).map((each) => stringAt(each, ['name'])),
    )
    expect(bundledPackages().filter((name) => !listed.has(name))).toEqual([])

    const archive = readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? ''
    const home = join(folder, 'home')
    mkdirSync(home)
    execFileSync('npm', ['install', '--offline', '--no-save', '--prefix', home, join(folder, archive)], {
      stdio: 'pipe',
    })
    expect(readdirSync(join(home, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['flux-lockstep'])
    const program = join(home, 'node_modules/.bin/flux-lockstep')
    expect(execFileSync(program, ['scan', join(root, 'examples/home-kubernetes')], { encoding: 'utf8' })).toContain(
      '0.37.1',
    )
    // as somebody tries it who has the file and no network
    cpSync(join(folder, archive), join(home, archive))
    const tried = execFileSync(
      'npx',
      ['--offline', '--yes', `./${archive}`, 'scan', join(root, 'examples/home-kubernetes')],
      { cwd: home, encoding: 'utf8' },
    )
    expect(tried).toContain('in lockstep  at 0.37.1')
    // npm publishes provenance only where the package names the repository that the workflow runs in.
    const manifest: unknown = JSON.parse(readFileSync(join(home, 'node_modules/flux-lockstep/package.json'), 'utf8'))
    expect(stringAt(manifest, ['repository', 'url'])).toBe('git+https://github.com/flux-lockstep/flux-lockstep.git')
  })

  it('and every file of dist are attested', () => {
    const steps = listAt(objectAt(workflow, ['jobs', 'attest']), ['steps'])
    const subjects = steps.flatMap((step) => (stringAt(step, ['with', 'subject-path']) ?? '').split('\n'))
    expect(subjects).toEqual(expect.arrayContaining(['dist/*', 'flux-lockstep-*.tgz']))
    const folders = readdirSync(join(root, 'dist'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
    expect(folders).toEqual([])
  })
})

/** The packages that the bundler put into dist, by the licences that it collected; it adds itself for its runtime. */
function bundledPackages(): readonly string[] {
  const lines = readFileSync(join(root, 'dist/licenses.txt'), 'utf8').split('\n')
  const starts = (index: number): boolean => index === 0 || lines[index - 1] === ''
  const names = lines.filter(
    (line, index) => starts(index) && /^(@[\w.-]+\/)?[\w.-]+$/.test(line) && /^[A-Z]/.test(lines[index + 1] ?? ''),
  )
  expect(names.length).toBeGreaterThan(30)
  return names.filter((name) => name !== '@vercel/ncc')
}

describe('the release on GitHub', () => {
  it('is drafted with the words of its own version', () => {
    const calls = recordGh()
    put('CHANGELOG.md', '# Changelog\n\n## [0.2.0] - today\n\n### Added\n\n- New.\n\n## [0.1.0]\n\n- Old.\n')
    const drafted = run(script('draft', "Create it with the changelog's words"), {
      VERSION: '0.2.0',
      GITHUB_SHA: 'abc',
    })
    expect(drafted.status, drafted.text).toBe(0)
    expect(read('notes.md').trim()).toBe('### Added\n\n- New.')
    expect(calls()).toEqual([
      expect.stringMatching(/^release create v0\.2\.0 --draft --target abc .*sbom\.spdx\.json$/),
    ])
  })

  it.each([
    ['moved', 'nothing', ['PATCH']],
    ['made where there is none', 'PATCH', ['PATCH', 'POST']],
  ])('has its major tag %s', (_, failing, methods) => {
    const calls = recordGh(failing)
    const step = script('publish', "Move the major tag to the release's commit")
    expect(run(step, { VERSION: '1.4.2', GITHUB_SHA: 'abc', GH_REPO: 'o/r' }).status).toBe(0)
    expect(calls().map((call) => /--method (\w+)/.exec(call)?.[1])).toEqual(methods)
    expect(calls().every((call) => /tags\/v1\b/.test(call) && call.includes('sha=abc'))).toBe(true)
  })
})

it('every job has no more permissions than it names, and none caches', () => {
  expect(objectAt(workflow, ['permissions'])).toEqual({})
  for (const [name, job] of Object.entries(objectAt(workflow, ['jobs']) ?? {})) {
    const permissions = Object.keys(objectAt(job, ['permissions']) ?? {})
    expect(permissions.length, name).toBeGreaterThan(0)
    // Who builds, and so runs what packages bring, can neither sign nor write.
    if (name === 'build') expect(objectAt(job, ['permissions'])).toEqual({ contents: 'read' })
    for (const step of listAt(job, ['steps'])) {
      expect(stringAt(step, ['uses']) ?? '', name).not.toMatch(/^actions\/cache/)
      if ((stringAt(step, ['uses']) ?? '').startsWith('actions/setup-node@'))
        expect(objectAt(step, ['with'])?.['package-manager-cache'], name).toBe(false)
    }
  }
})

import { cpSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runCommandLine, type Ended } from '../../embedded/action.js'
import { makeRepository } from '../../embedded/git/commit-folder.js'
import { startRegistry, type EmbeddedRegistry } from '../../embedded/registry/index.js'
import { publishReleases } from '../../embedded/upstream/index.js'

/** What people get wrong in the first minute, and the sentence that each is told. The same repository, with one thing wrong. */
const operatorFile = 'kubernetes/main/apps/flux-system/flux-operator/app/ocirepository.yaml'
const settingsFile = '.github/flux-lockstep.yaml'

let registry: EmbeddedRegistry
let folder: string
let proxy: Server
let proxyUrl: string
beforeAll(async () => {
  registry = await startRegistry()
  publishReleases(registry)
  folder = await mkdtemp(join(tmpdir(), 'lockstep-mistakes-'))
  proxy = createServer().on('connect', (_, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'))
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const address = proxy.address()
  proxyUrl = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterAll(async () => {
  proxy.close()
  await registry.close()
  await rm(folder, { recursive: true, force: true })
})

interface Mistake {
  readonly args: readonly string[]
  readonly exitCode: number
  readonly says: string
  /** Files that are written over the example. */
  readonly files?: Readonly<Record<string, string>>
  readonly at?: string
  readonly env?: Readonly<Record<string, string>>
  /** Text of the operator's source and what takes its place. */
  readonly instead?: readonly [string, string]
}

let count = 0
async function made({ args, files = {}, at = '.', env = {}, instead }: Mistake, mirrored: boolean): Promise<Ended> {
  const root = join(folder, String(count++))
  cpSync('examples/home-kubernetes', root, { recursive: true })
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true })
    await writeFile(join(root, path), text)
  }
  if (instead) {
    const text = await readFile(join(root, operatorFile), 'utf8')
    expect(text).toContain(instead[0])
    await writeFile(join(root, operatorFile), text.replace(...instead))
  }
  makeRepository(root)
  const mirror = mirrored ? ['--set', 'verify=off', '--registry-mirror', `ghcr.io=${registry.url}`] : []
  const second = { machine: { second: 0 } }
  return await runCommandLine([...args, ...mirror], { cwd: join(root, at), env, ...(mirrored ? {} : second) })
}

const usage: readonly (readonly [string, Mistake])[] = [
  ['no command', { args: [], exitCode: 2, says: 'no command is given. See flux-lockstep --help.' }],
  ['a command that is none', { args: ['updat'], exitCode: 2, says: "'updat' is no command, did you mean update?" }],
  ['help on it', { args: ['help', 'chek'], exitCode: 2, says: "'chek' is no command, did you mean check?" }],
  ['an option that is none', { args: ['scan', '--fromat', 'json'], exitCode: 2, says: 'did you mean --format?' }],
  ['a format as an option', { args: ['scan', '--json'], exitCode: 2, says: 'did you mean --format json?' }],
  ['a command in capitals', { args: ['SCAN'], exitCode: 2, says: 'did you mean scan?' }],
  [
    'an address for a folder',
    { args: ['scan', 'https://github.com/example/home'], exitCode: 2, says: 'is an address; clone it' },
  ],
  ['a short option that is none', { args: ['scan', '-x'], exitCode: 2, says: "'-x' is no option" }],
  ['an option of another command', { args: ['scan', '--dry-run'], exitCode: 2, says: '--dry-run belongs to' }],
  ['an option without its value', { args: ['scan', '--format'], exitCode: 2, says: '--format needs FORMAT' }],
  ['an option twice', { args: ['update', '--to', '1', '--to', '2'], exitCode: 2, says: '--to is given twice' }],
  ['two paths', { args: ['scan', 'a', 'b'], exitCode: 2, says: "scan takes one PATH, and 'b' is a second one" }],
  ['a folder that is none', { args: ['scan', 'nope'], exitCode: 2, says: 'nope does not exist; give a folder' }],
  ['a format that is none', { args: ['scan', '--format', 'xml'], exitCode: 2, says: 'use text or json' }],
  ['SARIF of a scan', { args: ['scan', '--format', 'sarif'], exitCode: 2, says: 'is not known to scan' }],
  ['a time that is none', { args: ['scan', '--now', 'noon'], exitCode: 2, says: '--now takes a time such as' }],
  [
    'a mirror without an address',
    { args: ['scan', '--registry-mirror', 'ghcr.io'], exitCode: 2, says: 'takes HOST=URL, such as ghcr.io=https://' },
  ],
  ['nothing to explain', { args: ['explain'], exitCode: 2, says: 'explain takes CODE|VERSION|FILE[:LINE], such as' }],
  ['a finding that is none', { args: ['explain', 'half-bump'], exitCode: 2, says: 'did you mean half-bumped?' }],
  [
    'JSON of an explanation',
    { args: ['explain', 'pin-lost', '--format', 'json'], exitCode: 2, says: 'migrate, not to explain' },
  ],
  ['a shell that is none', { args: ['completion', 'csh'], exitCode: 2, says: 'completion takes bash, zsh, fish' }],
  [
    'a base that is none',
    { args: ['check', '--base', 'nope'], exitCode: 2, says: '--base nope is no commit of this clone' },
  ],
  [
    'no git',
    {
      args: ['check', '--staged'],
      env: { PATH: '/nowhere' },
      exitCode: 2,
      says: 'no program git is in the PATH; install it',
    },
  ],
  ['a setting that is none', { args: ['scan', '--set', 'lables=x'], exitCode: 2, says: 'did you mean "labels"?' }],
  ['a setting without a value', { args: ['scan', '--set', 'labels'], exitCode: 2, says: '--set takes KEY=VALUE' }],
  [
    'a placeholder that is none',
    {
      args: ['scan', '--set', 'pull-request-title=x {foo}'],
      exitCode: 2,
      says: 'with no other placeholder than {set}',
    },
  ],
  [
    'a trusted root that is not there',
    { args: ['scan', '--set', 'sigstore-trusted-root=nope.json'], exitCode: 2, says: 'is no file of the repository' },
  ],
  [
    'settings that are no file',
    { args: ['scan', '--config', 'nope.yaml'], exitCode: 2, says: 'does not exist or is not a file' },
  ],
  [
    'settings in conflict',
    {
      args: ['scan'],
      files: { [settingsFile]: '<<<<<<< HEAD\nfloating: pin\n=======\nfloating: embed\n>>>>>>> x\n' },
      exitCode: 2,
      says: 'yaml:1: the settings do not parse: it holds the markers of a merge conflict',
    },
  ],
  [
    'wrong settings, from a subfolder',
    {
      args: ['scan'],
      at: 'kubernetes/main',
      files: { [settingsFile]: 'flaoting: pin\n' },
      exitCode: 2,
      says: 'did you mean "floating"?',
    },
  ],
  [
    'a set that nobody has',
    {
      args: ['update'],
      files: { [settingsFile]: 'follow: staging\n' },
      exitCode: 2,
      says: 'names the set "staging", and there is none: the sets here are default',
    },
  ],
]

const answered: readonly (readonly [string, Mistake])[] = [
  ['a release without its charts', { args: ['update', '--to', '0.42.0'], exitCode: 0, says: 'and newer releases are' }],
  ['a release that is none', { args: ['update', '--to', '0.99.0'], exitCode: 2, says: '0.99.0 does not exist' }],
  [
    'a merge conflict',
    {
      args: ['scan'],
      instead: ['    tag: 0.37.1\n', '<<<<<<< HEAD\n    tag: 0.37.1\n=======\n    tag: 0.38.0\n>>>>>>> x\n'],
      exitCode: 1,
      says: 'it holds the markers of a merge conflict',
    },
  ],
  [
    'YAML that does not parse',
    { args: ['update'], instead: ['tag: 0.37.1', 'tag: [0.37.1'], exitCode: 1, says: 'the YAML cannot be' },
  ],
  [
    'a glob that takes no file',
    { args: ['scan', '--set', 'ignore=clusters/old/**'], exitCode: 0, says: 'which no file' },
  ],
  [
    'a mirror for a host that nothing names',
    {
      args: ['scan', '--set', 'registry-mirrors=quay.io=https://mirror.example.com'],
      exitCode: 0,
      says: '"registry-mirrors" names quay.io, from which no pin takes anything: the pins name ghcr.io.',
    },
  ],
  [
    'a followed set that nobody has, before anything is updated',
    {
      args: ['scan'],
      files: { [settingsFile]: 'follow: staging\n' },
      exitCode: 0,
      says: '"follow" names the set "staging", and there is none: the sets here are default.',
    },
  ],
  [
    'nothing to look at',
    {
      args: ['scan', 'kubernetes/main/apps/flux-system/kustomization.yaml'],
      exitCode: 0,
      says: 'No pin of a Flux Operator release was found',
    },
  ],
]

describe('a mistake', () => {
  it.each(usage)('%s', async (_name, mistake) => {
    const { exitCode, stdout, stderr } = await made(mistake, false)
    expect(stderr).toContain(mistake.says)
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect([exitCode, stdout]).toEqual([mistake.exitCode, ''])
  })

  it.each(answered)('%s', async (_name, mistake) => {
    const { exitCode, stdout, stderr } = await made(mistake, true)
    expect(stdout + stderr).toContain(mistake.says)
    expect(exitCode).toBe(mistake.exitCode)
  })

  it('a proxy that refuses', async () => {
    const env = { HTTPS_PROXY: proxyUrl }
    const { exitCode, stdout } = await made(
      { args: ['update', '--set', 'verify=off'], env, exitCode: 3, says: '' },
      false,
    )
    expect(stdout).toContain('the proxy answered 502')
    expect(exitCode).toBe(3)
  })

  it('a mirror of http that is said to be one of https', async () => {
    const mirror = `ghcr.io=${registry.url.replace('http:', 'https:')}`
    const args = ['update', '--set', 'verify=off', '--registry-mirror', mirror]
    const { exitCode, stdout } = await made({ args, exitCode: 3, says: '' }, false)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('it speaks no TLS: is its address one of http://?')
    expect(exitCode).toBe(3)
  })
})

describe('a PATH below the root', () => {
  it('is told alone, with the settings of the root, and a set moves whole', async () => {
    const files = { [settingsFile]: 'pull-request-title: "to {to}"\n' }
    const mistake = {
      args: ['update'],
      at: 'kubernetes/main/apps/flux-system/flux-operator',
      files,
      exitCode: 0,
      says: '',
    }
    const { exitCode, stdout } = await made(mistake, true)
    expect(exitCode).toBe(0)
    expect(stdout).toContain('  to 0.58.1\n')
    expect(stdout).toContain('flux-instance/app/helmrelease.yaml')
    expect(stdout).toContain('1 pin in')
    expect(stdout).toContain('Only what lies in kubernetes/main/apps/flux-system/flux-operator is shown')
    expect(stdout).toContain('3 files written.')
  })

  it('may be one file', async () => {
    const { exitCode, stdout } = await made({ args: ['scan', operatorFile], exitCode: 0, says: '' }, true)
    expect([exitCode, stdout.split('\n').filter((line) => line.includes('follows'))]).toEqual([
      0,
      [expect.stringContaining('0.37.1')],
    ])
  })
})

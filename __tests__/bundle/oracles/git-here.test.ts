import { appendFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { checkOut } from '../../../embedded/git/checkout.js'
import { gitHereOr } from '../../../embedded/git/here.js'
import { seedRepository } from '../../../embedded/git/seed.js'
import { startGit, type StartGit } from '../../../src/world/history/process.js'
import { git } from '../../support/git.js'

/** What is answered in place of git, git itself judges. */
let folder: string
let work: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'here-'))
  work = join(folder, 'work')
  mkdirSync(join(work, 'apps/deep'), { recursive: true })
  writeFileSync(join(work, 'pin.yaml'), 'tag: 0.56.0\n')
  writeFileSync(join(work, 'apps/deep/ä b.yaml'), 'a: 1\n')
  writeFileSync(join(work, 'run.sh'), '#!/bin/sh\n', { mode: 0o755 })
  writeFileSync(join(work, 'empty'), '')
  symlinkSync('pin.yaml', join(work, 'link'))
  seedRepository(work, join(folder, 'bare.git'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

let started: string[] = []
const here = gitHereOr((args, dir, env) => {
  started.push(args[0] ?? '')
  return startGit(args, dir, env)
})
const env = { PATH: process.env['PATH'], HOME: tmpdir(), LC_ALL: 'C', GIT_NO_REPLACE_OBJECTS: '1' }

async function said(start: StartGit, args: readonly string[], dir: string, input: string, more: NodeJS.ProcessEnv) {
  const child = start(args, dir, { ...env, ...more })
  const stdout: Buffer[] = []
  child.stdout.on('data', (bytes: Buffer) => stdout.push(bytes))
  child.stderr.resume()
  // git that has nothing to read may be gone before
  child.stdin.on('error', () => undefined).end(input)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  return { code, stdout: Buffer.concat(stdout).toString('latin1') }
}

/** Asks both, and gives what git was started for. */
async function asked(args: readonly string[], dir: string, input = '', more: NodeJS.ProcessEnv = {}) {
  started = []
  expect(await said(here, args, dir, input, more)).toEqual(await said(startGit, args, dir, input, more))
  return started
}

const place = ['rev-parse', '--is-inside-work-tree', '--is-shallow-repository', '--show-cdup']
const filesOf = (commit: string) => ['ls-tree', '-r', '-z', '--end-of-options', `${commit}^{tree}`]
const objects = ['cat-file', '--batch']

it.each(['the folder of a repository', 'a checkout', 'a repository that git made'])(
  'is what git says of %s',
  async (what) => {
    let top = work
    const head = git(work, 'rev-parse', 'HEAD')
    if (what === 'a checkout') checkOut(join(work, '.git'), (top = join(folder, 'checkout')), head, 1)
    if (what === 'a repository that git made') {
      top = join(folder, 'made')
      git(folder, 'clone', '--quiet', '--no-local', 'bare.git', 'made')
      git(top, 'remote', 'set-url', 'origin', 'git@github.com:someone/home-ops.git')
      git(top, 'commit', '--quiet', '--allow-empty', '--message=second')
    }
    const ids = git(top, 'rev-list', '--objects', '--no-object-names', 'HEAD').split('\n')
    const names = [...ids, 'HEAD', 'HEAD^{commit}', `${head}^{commit}`, '0'.repeat(40), `${'1'.repeat(40)}^{commit}`]
    for (const dir of [top, join(top, 'apps/deep')]) {
      expect(await asked(place, dir)).toEqual([])
      expect(await asked(objects, dir, `${names.join('\n')}\n`)).toEqual([])
    }
    expect(await asked(filesOf(head), top)).toEqual([])
  },
)

it('goes on with git where a name is another, an object cannot be read, or a folder is a part', async () => {
  const head = git(work, 'rev-parse', 'HEAD')
  expect(await asked(objects, work, `HEAD\nmain^{commit}\n${head}\nHEAD:pin.yaml\nnowhere\n`)).toEqual(['cat-file'])
  const broken = 'ab'.repeat(20)
  mkdirSync(join(work, '.git/objects/ab'))
  writeFileSync(join(work, '.git/objects/ab', broken.slice(2)), 'words')
  expect(await asked(objects, work, `HEAD\n${broken}\n`)).toEqual(['cat-file'])
  expect(await asked(filesOf(head), join(work, 'apps'))).toEqual(['ls-tree'])
  expect(await asked(filesOf('0'.repeat(40)), work)).toEqual(['ls-tree'])
  expect(await asked(['ls-files', '-z'], work)).toEqual(['ls-files'])
  expect(await asked(place, join(work, '.git'))).toEqual(['rev-parse'])
  expect(await asked(place, folder)).toEqual(['rev-parse'])
})

const oddities: Readonly<Record<string, () => NodeJS.ProcessEnv>> = {
  'a configuration that names another folder'() {
    appendFileSync(join(work, '.git/config'), '\tworktree = ../apps\n')
    return {}
  },
  'a configuration that includes another'() {
    appendFileSync(join(work, '.git/config'), '[include]\n\tpath = more\n')
    return {}
  },
  'objects of another repository'() {
    writeFileSync(join(work, '.git/objects/info/alternates'), `${join(folder, 'bare.git/objects')}\n`)
    return {}
  },
  'a repository of a worktree'() {
    git(work, 'worktree', 'add', '--quiet', '--detach', join(folder, 'tree'))
    return {}
  },
  'another index'() {
    return { GIT_INDEX_FILE: join(folder, 'index') }
  },
  'a configuration of the machine'() {
    return { GIT_CONFIG_GLOBAL: join(folder, 'config') }
  },
  'another repository in its environment'() {
    return { GIT_DIR: join(folder, 'bare.git') }
  },
  'another PATH'() {
    return { PATH: `${env.PATH ?? ''}:${folder}` }
  },
}

it.each(Object.entries(oddities))('leaves to git what has %s', async (_what, make) => {
  const head = git(work, 'rev-parse', 'HEAD')
  const more = make()
  expect(await asked(place, work, '', more)).toEqual(['rev-parse'])
  expect(await asked(filesOf(head), work, '', more)).toEqual(['ls-tree'])
  expect(await asked(objects, work, `${head}\n`, more)).toEqual(['cat-file'])
})

import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { gitCommand } from '../../../src/world/history/command.js'
import { openGit, type Git } from '../../../src/world/history/git.js'
import { workingTree } from '../../../src/world/history/working-tree.js'
import type { Workspace } from '../../../src/model/workspace.js'
import { startGit } from '../../../embedded/git/start.js'
import { git as gitIn } from '../../support/git.js'

const command = gitCommand(process.env, process.cwd(), startGit)
const roots: string[] = []
let root = ''

const git = (...args: readonly string[]): string => gitIn(root, ...args)

function put(path: string, content: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

function commit(message: string): string {
  git('add', '-A')
  git('commit', '-q', '--allow-empty', '-m', message)
  return git('rev-parse', 'HEAD')
}

function folder(): string {
  const created = mkdtempSync(join(tmpdir(), 'lockstep-history-'))
  roots.push(created)
  return created
}

async function opened(dir = root): Promise<Git> {
  const found = await openGit(dir, command)
  if (!found) throw new Error(`${dir} is no repository`)
  return found
}

async function text(tree: Workspace, path: string, limit?: number): Promise<string | null> {
  const bytes = await tree.read(path, limit)
  return bytes && Buffer.from(bytes).toString('utf8')
}

async function paths(tree: Workspace): Promise<string[]> {
  return (await tree.list()).map((entry) => `${entry.mode} ${entry.path}`)
}

beforeEach(() => {
  root = folder()
  git('init', '-q', '-b', 'main')
})

afterAll(() => {
  for (const created of roots) rmSync(created, { recursive: true, force: true })
})

describe('the working tree', () => {
  it('lists what git knows, with modes, and leaves out what is ignored', async () => {
    put('.gitignore', 'secret.yaml\n')
    put('apps/ünï "quoted"\n.yaml', 'a: 1\n')
    put('run.sh', '#!/bin/sh\n')
    chmodSync(join(root, 'run.sh'), 0o755)
    symlinkSync('run.sh', join(root, 'link.yaml'))
    commit('one')
    put('new.yaml', 'b: 2\n')
    put('secret.yaml', 'c: 3\n')
    expect(await paths(await workingTree(root, command))).toEqual([
      '100644 .gitignore',
      '100644 apps/ünï "quoted"\n.yaml',
      '120000 link.yaml',
      '100644 new.yaml',
      '100755 run.sh',
    ])
  })

  it('lists no file whose deletion is not staged yet', async () => {
    put('gone.yaml', 'a: 1\n')
    put('there.yaml', 'a: 1\n')
    put('sparse.yaml', 'a: 1\n')
    commit('one')
    git('update-index', '--skip-worktree', 'sparse.yaml')
    rmSync(join(root, 'gone.yaml'))
    const listed = await paths(await workingTree(root, command))
    expect(listed).not.toContain('100644 gone.yaml')
    expect(listed).toContain('100644 there.yaml')
    expect(listed).toContain('100644 sparse.yaml')
  })

  it('sees only a sub-path, with paths relative to it', async () => {
    put('clusters/a/pin.yaml', 'tag: 0.37.1\n')
    put('other.yaml', 'x: 1\n')
    commit('one')
    const sub = join(root, 'clusters')
    expect(await paths(await workingTree(sub, command))).toEqual(['100644 a/pin.yaml'])
    const found = await opened(sub)
    expect(found.whole).toBe(false)
    expect(await paths(found.at('HEAD'))).toEqual(['100644 a/pin.yaml'])
    expect(await paths(found.indexTree())).toEqual(['100644 a/pin.yaml'])
    expect((await found.log('HEAD', { paths: ['a'], limit: 5 })).length).toBe(1)
    found.close()
  })

  it('is found through a link to a folder below its top', async () => {
    put('clusters/pin.yaml', 'tag: 0.37.1\n')
    commit('one')
    const link = join(folder(), 'checkout')
    symlinkSync(join(root, 'clusters'), link)
    const found = await opened(link)
    expect(found.whole).toBe(false)
    expect(await paths(await found.workingTree())).toEqual(['100644 pin.yaml'])
    found.close()
    const top = join(folder(), 'top')
    symlinkSync(root, top)
    const whole = await opened(top)
    expect(whole.whole).toBe(true)
    whole.close()
  })

  it('is searched where its repository lies elsewhere, as that of a linked working tree and of a submodule does', async () => {
    put('a.yaml', 'flux')
    const linked = folder()
    writeFileSync(join(linked, '.git'), `gitdir: ${join(root, '.git')}\n`)
    writeFileSync(join(linked, 'b.yaml'), 'flux')
    const tree = await workingTree(linked, command)
    expect([await tree.holding?.(['flux']), await paths(tree)]).toEqual([null, ['100644 b.yaml']])
  })

  it('walks a folder outside of a repository', async () => {
    const plain = folder()
    mkdirSync(join(plain, 'node_modules/x'), { recursive: true })
    writeFileSync(join(plain, 'node_modules/x/a.yaml'), 'a')
    mkdirSync(join(plain, 'apps'))
    writeFileSync(join(plain, 'apps/b.yaml'), 'b')
    writeFileSync(join(plain, 'apps-2.yaml'), 'c')
    writeFileSync(join(plain, 'run.sh'), '#!/bin/sh', { mode: 0o755 })
    writeFileSync(Buffer.concat([Buffer.from(join(plain, 'odd')), Buffer.from([0xff])]), 'd')
    symlinkSync('apps', join(plain, 'link'))
    execFileSync('mkfifo', [join(plain, 'pipe.yaml')])
    const found = ['100644 apps-2.yaml', '100644 apps/b.yaml', '120000 link', '100644 odd\uFFFD', '100755 run.sh']
    expect(await paths(await workingTree(plain, command))).toEqual(found)
    expect(await openGit(plain, command)).toBeNull()
  })

  it('reads regular files below its root and nothing else', async () => {
    const outside = folder()
    writeFileSync(join(outside, 'secret.yaml'), 'secret')
    symlinkSync(join(outside, 'secret.yaml'), join(root, 'link.yaml'))
    symlinkSync(outside, join(root, 'away'))
    execFileSync('mkfifo', [join(root, 'pipe.yaml')])
    put('file.yaml', 'four')
    const tree = await workingTree(root, command)
    for (const path of [
      'link.yaml',
      'away/secret.yaml',
      '../x',
      '/etc/passwd',
      'pipe.yaml',
      '.git/config',
      'gone.yaml',
      '.',
    ])
      expect(await tree.read(path), path).toBeNull()
    expect(await text(tree, 'file.yaml')).toBe('four')
    expect(await text(tree, 'file.yaml', 4)).toBe('four')
    expect(await text(tree, 'file.yaml', 3)).toBeNull()
  })

  it('writes atomically, keeps the mode, and creates and deletes', async () => {
    put('run.sh', 'old')
    chmodSync(join(root, 'run.sh'), 0o750)
    put('gone.yaml', 'gone')
    const tree = await workingTree(root, command)
    await tree.write([
      { path: 'run.sh', mode: '100755', before: Buffer.from('old'), after: Buffer.from('new') },
      { path: 'a/b/new.yaml', mode: '100644', before: null, after: Buffer.from('fresh') },
      { path: 'gone.yaml', mode: '100644', before: Buffer.from('gone'), after: null },
    ])
    expect(readFileSync(join(root, 'run.sh'), 'utf8')).toBe('new')
    expect(statSync(join(root, 'run.sh')).mode & 0o777).toBe(0o750)
    expect(readFileSync(join(root, 'a/b/new.yaml'), 'utf8')).toBe('fresh')
    expect(existsSync(join(root, 'gone.yaml'))).toBe(false)
    expect(await paths(tree)).toEqual(['100644 a/b/new.yaml', '100755 run.sh'])
  })

  it.each([
    ['changed', (): void => put('b.yaml', 'edited')],
    ['deleted', (): void => rmSync(join(root, 'b.yaml'))],
    [
      'a link now',
      (): void => {
        rmSync(join(root, 'b.yaml'))
        symlinkSync('a.yaml', join(root, 'b.yaml'))
      },
    ],
  ])('writes nothing where one file was %s', async (_, change) => {
    put('a.yaml', 'a')
    put('b.yaml', 'b')
    const tree = await workingTree(root, command)
    change()
    const write = tree.write([
      { path: 'a.yaml', mode: '100644', before: Buffer.from('a'), after: Buffer.from('A') },
      { path: 'b.yaml', mode: '100644', before: Buffer.from('b'), after: Buffer.from('B') },
    ])
    await expect(write).rejects.toMatchObject({ code: 'file-changed' })
    expect(readFileSync(join(root, 'a.yaml'), 'utf8')).toBe('a')
  })

  it('runs nothing that the repository configures', async () => {
    put('a.yaml', 'a')
    commit('one')
    const mark = join(root, '..', `${root.split('/').at(-1) ?? ''}.ran`)
    const script = join(root, '.git', 'evil.sh')
    writeFileSync(script, `#!/bin/sh\ntouch ${mark}\n`, { mode: 0o755 })
    for (const key of ['core.fsmonitor', 'filter.x.clean', 'diff.x.textconv', 'gpg.program', 'core.pager'])
      git('config', key, script)
    git('config', 'log.showSignature', 'true')
    put('.gitattributes', '*.yaml filter=x diff=x\n')
    rmSync(mark, { force: true })
    const found = await opened()
    await (await found.workingTree()).list()
    await found.indexTree().list()
    await found.log('HEAD', { paths: ['a.yaml'], limit: 3 })
    await text(found.at('HEAD'), 'a.yaml')
    found.close()
    expect(existsSync(mark)).toBe(false)
  })
})

describe('commits', () => {
  it('reads trees, the index, logs and merge bases', async () => {
    put('a.yaml', 'one')
    const first = commit('feat: one\n\nbody')
    put('a.yaml', 'two')
    const second = commit('two')
    put('b.yaml', 'b')
    const third = commit('three')
    git('checkout', '-q', '-b', 'side', first)
    put('c.yaml', 'c')
    commit('side')
    git('checkout', '-q', 'main')
    put('a.yaml', 'staged')
    git('add', 'a.yaml')
    put('a.yaml', 'not staged')
    const found = await opened()
    expect(await text(found.at(first), 'a.yaml')).toBe('one')
    expect(await text(found.at('HEAD~1'), 'a.yaml')).toBe('two')
    expect(await found.at(second).read('b.yaml')).toBeNull()
    expect(await found.at(second).read('a.yaml', 2)).toBeNull()
    expect(await text(found.indexTree(), 'a.yaml')).toBe('staged')
    expect(await text(await found.workingTree(), 'a.yaml')).toBe('not staged')
    expect((await found.log('main', { limit: 10 })).map((one) => one.id)).toEqual([third, second, first])
    expect((await found.log('main', { limit: 1, paths: ['a.yaml'] })).map((one) => one.id)).toEqual([second])
    expect(await found.mergeBase('main', 'side')).toBe(first)
    expect(await found.resolve(first)).toEqual({
      id: first,
      parents: [],
      tree: git('rev-parse', `${first}^{tree}`),
      message: 'feat: one\n\nbody\n',
      committed: '2026-08-01T00:00:00.000Z',
    })
    for (const nothing of ['--help', 'gone', 'HEAD:a.yaml', 'a\nb', ''])
      expect(await found.resolve(nothing), nothing).toBeNull()
    await expect(found.log('--all', { limit: 1 })).rejects.toMatchObject({ code: 'workspace' })
    expect(found.shallow).toBe(false)
    found.close()
  })

  it('says that a clone is shallow', async () => {
    put('a.yaml', 'one')
    commit('one')
    put('a.yaml', 'two')
    commit('two')
    const clone = folder()
    git('clone', '-q', '--depth', '1', `file://${root}`, clone)
    const found = await opened(clone)
    expect(found.shallow).toBe(true)
    expect(await found.resolve('HEAD~1')).toBeNull()
    found.close()
  })

  it('reads many files of every size through one process', async () => {
    const sizes = Array.from({ length: 300 }, (_, i) => (i * 7919) % 200_000)
    for (const [i, size] of sizes.entries()) put(`f${i}.txt`, String.fromCharCode(97 + (i % 26)).repeat(size))
    commit('many')
    const tree = (await opened()).at('HEAD')
    const read = await Promise.all(sizes.map((_, i) => tree.read(`f${i}.txt`)))
    expect(read.map((bytes) => bytes?.length)).toEqual(sizes)
  })

  it('honours the index of a hook and no other repository', async () => {
    put('a.yaml', 'one')
    commit('one')
    const other = { ...process.env, GIT_DIR: '/nowhere', GIT_INDEX_FILE: '.git/index' }
    const found = await openGit(root, gitCommand(other, root))
    expect(found && (await paths(found.indexTree()))).toEqual(['100644 a.yaml'])
    found?.close()
  })
})

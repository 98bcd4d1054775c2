import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, it, test } from 'vitest'
import { gitCommand, type GitCommand } from '../../../src/world/history/command.js'
import { openGit } from '../../../src/world/history/git.js'
import { searchedByGit, searchedByReading, worthASearch, type SearchPlace } from '../../../src/world/history/search.js'
import { workingTree } from '../../../src/world/history/working-tree.js'
import { startGit } from '../../../embedded/git/start.js'
import { git as gitIn } from '../../support/git.js'
import { runGit } from '../../../embedded/git/process.js'

const command = gitCommand(process.env, process.cwd(), startGit)
const roots: string[] = []
let root = ''

const git = (...args: readonly string[]): string => gitIn(root, ...args)

function put(path: string, content: string | Uint8Array): void {
  mkdirSync(join(root, path, '..'), { recursive: true })
  writeFileSync(join(root, path), content)
}

function putAll(files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) put(path, content)
}

function commitAll(): string {
  git('add', '-A')
  git('commit', '-q', '-m', 'all')
  return git('rev-parse', 'HEAD')
}

async function byGit(place: SearchPlace = { kind: 'files' }, dir = root): Promise<readonly string[] | null> {
  const found = await searchedByGit(command, dir, needles, place)
  return found && [...found].sort()
}

const needles = ['flux', 'in(ner']
const [little, big] = [[0xff, 0xfe] as const, [0xfe, 0xff] as const]
const utf16 = Buffer.from([...little, ...Buffer.from('flux', 'utf16le')])

/** Files of which each is to be found by its bytes, and their neighbours that are not. */
const texts = {
  'a.yaml': 'x: flux\n',
  'b/ünï "quoted"\n.yaml': 'an in(ner text',
  'c.bin': Buffer.from('\0\0flux\0'),
  'd.yaml': utf16,
  'e.yaml': Buffer.from([...big, 0, 0x66]),
  'f.yaml': 'FLUX inner in\n(ner flu\nx',
  'g.yaml': '',
}
const found = ['a.yaml', 'b/ünï "quoted"\n.yaml', 'c.bin', 'd.yaml', 'e.yaml']

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'lockstep-search-'))
  roots.push(root)
})

afterAll(() => {
  for (const created of roots) rmSync(created, { recursive: true, force: true })
})

describe('a search by git', () => {
  beforeEach(() => void git('init', '-q', '-b', 'main'))

  it('finds texts in files, in the index and in a commit, whatever the repository configures', async () => {
    putAll(texts)
    const id = commitAll()
    put('.gitattributes', '*.yaml -diff\n*.bin diff=x\n')
    for (const [key, value] of [
      ['grep.patternType', 'perl'],
      ['grep.extendedRegexp', 'true'],
      ['grep.lineNumber', 'true'],
      ['grep.column', 'true'],
      ['color.ui', 'always'],
      ['color.grep', 'always'],
      ['core.quotePath', 'true'],
      ['submodule.recurse', 'true'],
      ['diff.x.binary', 'true'],
    ] as const)
      git('config', key, value)
    for (const place of [{ kind: 'files' }, { kind: 'index' }, { kind: 'commit', id }] as const)
      expect(await byGit(place), place.kind).toEqual(found)
  })

  it('tells what is staged from what lies there', async () => {
    put('a.yaml', 'flux')
    put('b.yaml', 'other')
    const id = commitAll()
    put('b.yaml', 'flux')
    git('add', 'b.yaml')
    put('a.yaml', 'other')
    put('b.yaml', 'other')
    put('untracked.yaml', 'flux')
    expect(await byGit()).toEqual([])
    expect(await byGit({ kind: 'index' })).toEqual(['a.yaml', 'b.yaml'])
    expect(await byGit({ kind: 'commit', id })).toEqual(['a.yaml'])
  })

  it('looks below a folder alone, by paths of that folder', async () => {
    putAll({ 'sub/a.yaml': 'flux', 'sub/ü/"b".yaml': 'flux', 'c.yaml': 'flux' })
    git('config', 'grep.fullName', 'true')
    const id = commitAll()
    for (const place of [{ kind: 'files' }, { kind: 'index' }, { kind: 'commit', id }] as const)
      expect(await byGit(place, join(root, 'sub')), place.kind).toEqual(['a.yaml', 'ü/"b".yaml'])
  })

  it('finds nothing where nothing is', async () => {
    put('a.yaml', 'other')
    commitAll()
    expect(await byGit()).toEqual([])
  })

  describe('says that it did not look into everything', () => {
    test('where a file is larger than it reads', async () => {
      putAll({ 'a.yaml': 'flux', 'large.bin': '' })
      commitAll()
      truncateSync(join(root, 'large.bin'), 65 * 1024 * 1024)
      expect(await byGit()).toBeNull()
    })

    test('where a file cannot be reached', async () => {
      putAll({ 'a.yaml': 'flux', 'b/c.yaml': 'flux' })
      commitAll()
      rmSync(join(root, 'b'), { recursive: true })
      put('b', 'a file now')
      expect(await byGit()).toBeNull()
    })

    test('where an object of a commit is not there', async () => {
      putAll({ 'a.yaml': 'flux', 'b.yaml': 'other' })
      const id = commitAll()
      const blob = git('rev-parse', 'HEAD:b.yaml')
      rmSync(join(root, '.git/objects', blob.slice(0, 2), blob.slice(2)))
      expect(await byGit({ kind: 'commit', id })).toBeNull()
      expect(await byGit({ kind: 'commit', id: id.replace(/./g, '0') })).toBeNull()
    })

    test('where there is no repository, or no git', async () => {
      rmSync(join(root, '.git'), { recursive: true })
      put('a.yaml', 'flux')
      expect(await byGit()).toBeNull()
      const absent = gitCommand({ PATH: '/nowhere' }, root)
      expect(await searchedByGit(absent, root, needles, { kind: 'files' })).toBeNull()
    })

    test('where git was ended', async () => {
      const ended = gitCommand(process.env, root, (_, dir) => spawn('sh', ['-c', 'kill -9 $$'], { cwd: dir }))
      expect(await searchedByGit(ended, root, needles, { kind: 'files' })).toBeNull()
    })

    test.each([
      ['a name in quotes, as git before 2.27 gives it', '"b/\\303\\274.yaml"\0'],
      ['an answer that was cut', 'a.yaml\0b.ya'],
      ['a path of another commit', 'other:a.yaml\0', { kind: 'commit', id: 'one' } as const],
    ])('at %s', async (_, stdout, place: SearchPlace = { kind: 'files' }) => {
      const answer = { code: 0, stdout: Buffer.from(stdout), stderr: '' }
      const scripted: GitCommand = { ...command, run: () => Promise.resolve(answer) }
      expect(await searchedByGit(scripted, root, needles, place)).toBeNull()
    })
  })
})

describe('a search by reading', () => {
  const search = (paths: readonly string[], absent: readonly string[] = []) =>
    [...searchedByReading(paths, (path) => (absent.includes(path) ? null : join(root, path)), needles)].sort()

  it('finds the same as git does', () => {
    putAll(texts)
    expect(search(Object.keys(texts))).toEqual(found)
    expect(search(Object.keys(texts), ['a.yaml'])).toEqual(found.slice(1))
  })

  it('finds nothing that begins in one file and ends in the next', () => {
    putAll({ a: 'x\xff', b: 'fl', c: 'ux in(', d: 'ner' })
    put('m1', Buffer.from([little[0]]))
    put('m2', Buffer.from([little[1]]))
    expect(search(['a', 'b', 'c', 'd', 'm1', 'm2'])).toEqual([])
  })

  it('finds each of those that share a room, at its beginning and its end', () => {
    const holds = (index: number) => index % 3 === 0
    const paths = Array.from({ length: 30 }, (_, index) => `f${index}`)
    for (const [index, path] of paths.entries())
      put(path, (index % 2 ? 'flux' : '') + '.'.repeat(50_000) + (index % 2 ? '' : 'in(ner'))
    for (const [index, path] of paths.entries()) if (!holds(index)) put(path, '.'.repeat(50_000))
    expect(search(paths)).toEqual(paths.filter((_, index) => holds(index)).sort())
  })

  it('counts as found what is large, and what cannot be read', () => {
    put('most', '.'.repeat(256 * 1024))
    put('more', '.'.repeat(256 * 1024 + 1))
    mkdirSync(join(root, 'folder'))
    symlinkSync('most', join(root, 'link'))
    expect(search(['most', 'more', 'folder', 'link', 'gone'])).toEqual(['folder', 'gone', 'link', 'more'])
  })
})

describe('what a tree holds', () => {
  const others = (folder: string) =>
    Object.fromEntries(Array.from({ length: worthASearch }, (_, index) => [`${folder}${index}.yaml`, 'a: 1\n']))

  it('is not searched where few files are: each is read', async () => {
    putAll({ 'a.yaml': 'flux' })
    expect(await (await workingTree(root, command)).holding?.(needles)).toBeNull()
    git('init', '-q')
    const id = commitAll()
    const opened = await openGit(root, command)
    expect(await opened?.holding(id, needles)).toBeNull()
    expect(await opened?.indexTree().holding?.(needles)).toBeNull()
    expect(await opened?.at(id).holding?.(needles)).toBeNull()
    opened?.close()
  })

  it('is found beyond what git looks into, in a tree with a long index', async () => {
    git('init', '-q', '-b', 'main')
    putAll({ ...others('a/folder/with/a/longer/name/'), ...texts })
    putAll({ '.gitignore': 'ignored.yaml\n', 'skipped.yaml': '', 'unchanged.yaml': '', 'gone.yaml': 'flux' })
    put('conflict.yaml', 'flux')
    const id = commitAll()
    git('update-index', '--skip-worktree', 'skipped.yaml')
    git('update-index', '--assume-unchanged', 'unchanged.yaml')
    putAll({ 'skipped.yaml': 'flux', 'unchanged.yaml': 'flux', 'new/one.yaml': 'flux', 'ignored.yaml': 'flux' })
    putAll({ 'added.yaml': 'flux', 'none.yaml': 'other' })
    git('add', '-N', 'added.yaml')
    rmSync(join(root, 'gone.yaml'))
    const blob = git('rev-parse', 'HEAD:conflict.yaml')
    const stages = [1, 2, 3].map((stage) => `100644 ${blob} ${stage}\tconflict.yaml`)
    const entries = [`0 ${'0'.repeat(blob.length)}\tconflict.yaml`, ...stages, '']
    runGit(root, ['update-index', '--index-info'], entries.join('\n'))
    const there = ['added.yaml', 'conflict.yaml', 'new/one.yaml', 'skipped.yaml', 'unchanged.yaml']
    const tree = await workingTree(root, command)
    expect([...((await tree.holding?.(needles)) ?? [])].sort()).toEqual([...found, ...there].sort())
    const opened = await openGit(root, command)
    const committed = [...found, 'conflict.yaml', 'gone.yaml'].sort()
    expect([...((await opened?.holding(id, needles)) ?? [])].sort()).toEqual(committed)
    expect([...((await opened?.at('HEAD').holding?.(needles)) ?? [])].sort()).toEqual(committed)
    opened?.close()
  })

  it('is looked for once, and again after a write', async () => {
    git('init', '-q', '-b', 'main')
    putAll({ ...others('a/folder/with/a/longer/name/'), 'a.yaml': 'flux', 'b.yaml': 'none' })
    commitAll()
    const ran: (string | undefined)[] = []
    const counted: GitCommand = {
      ...command,
      run: (dir, args, given) => (ran.push(args[0]), command.run(dir, args, given)),
    }
    const tree = await workingTree(root, counted)
    const first = await tree.holding?.(needles)
    expect(await tree.holding?.(needles)).toBe(first)
    expect(ran.filter((name) => name === 'grep')).toHaveLength(1)
    await tree.write([{ path: 'b.yaml', mode: '100644', before: Buffer.from('none'), after: Buffer.from('flux') }])
    expect([...((await tree.holding?.(needles)) ?? [])].sort()).toEqual(['a.yaml', 'b.yaml'])
  })

  it('is read where git cannot look, and outside of a repository', async () => {
    putAll({ ...others(''), ...texts })
    const outside = await workingTree(root, command)
    expect([...((await outside.holding?.(needles)) ?? [])].sort()).toEqual(found)
    git('init', '-q', '-b', 'main')
    put('large.bin', '')
    commitAll()
    truncateSync(join(root, 'large.bin'), 65 * 1024 * 1024)
    const tree = await workingTree(root, command)
    expect([...((await tree.holding?.(needles)) ?? [])].sort()).toEqual([...found, 'large.bin'].sort())
  })
})

import { createHash } from 'node:crypto'
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FileMode } from '../../../src/model/file.js'
import { changedSince } from '../../../src/world/history/changed-since.js'
import { parseCommit } from '../../../src/world/history/commit.js'
import {
  comparePaths,
  isRegular,
  parseIndex,
  parseKnown,
  parsePaths,
  parseTree,
} from '../../../src/world/history/listing.js'
import {
  fileLocation,
  isAbsent,
  openRegular,
  placesBelow,
  readRegular,
  staysBelow,
} from '../../../src/world/history/place.js'
import { replaceFiles } from '../../../src/world/history/replace.js'

let root = ''
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'history-files-'))
})
afterEach(() => rm(root, { recursive: true, force: true }))

async function put(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, '..'), { recursive: true })
  await writeFile(join(root, path), text)
}

const name = (text: string, algorithm = 'sha1') =>
  createHash(algorithm)
    .update(`blob ${Buffer.byteLength(text)}\0${text}`)
    .digest('hex')

describe('what differs between a commit and the files that lie there', () => {
  const stored = (path: string, text: string, mode: FileMode = '100644', algorithm = 'sha1') => ({
    path,
    mode,
    object: name(text, algorithm),
  })
  const there = (path: string, mode: FileMode = '100644') => ({ path, mode })

  it('is what is new, gone, of other bytes or of another mode', async () => {
    for (const path of ['same', 'edited', 'mode', 'new']) await put(path, 'x')
    const before = [stored('same', 'x'), stored('edited', 'y'), stored('mode', 'x', '100755'), stored('gone', 'x')]
    const now = ['same', 'edited', 'mode', 'new'].map((path) => there(path))
    expect(changedSince(root, before, now)).toEqual(['edited', 'gone', 'mode', 'new'])
  })

  it('is told by the longer names of objects as well', async () => {
    await put('a', 'x')
    expect(changedSince(root, [stored('a', 'x', '100644', 'sha256')], [there('a')])).toEqual([])
    expect(changedSince(root, [stored('a', 'y', '100644', 'sha256')], [there('a')])).toEqual(['a'])
  })

  it('is told of files of more than a mebibyte, and of empty ones', async () => {
    const long = 'x'.repeat(2 ** 20 + 7)
    await put('long', long)
    await put('empty', '')
    const before = [stored('long', long), stored('empty', '')]
    expect(changedSince(root, before, [there('long'), there('empty')])).toEqual([])
  })

  it('is told of links by where they lead, and of submodules not at all', async () => {
    await symlink('target', join(root, 'link'))
    await symlink('other', join(root, 'moved'))
    const before = [
      stored('link', 'target', '120000'),
      stored('moved', 'target', '120000'),
      stored('sub', 'x', '160000'),
    ]
    const now = [there('link', '120000'), there('moved', '120000'), there('sub', '160000')]
    expect(changedSince(root, before, now)).toEqual(['moved'])
  })

  it('is what is no file of its mode any more, or lies outside', async () => {
    await mkdir(join(root, 'folder'))
    await put('file', 'x')
    await symlink(tmpdir(), join(root, 'away'))
    const before = [stored('folder', 'x'), stored('file', 'x', '120000'), stored('away/x', 'x'), stored('lost', 'x')]
    const now = [there('folder'), there('file', '120000'), there('away/x'), there('lost')]
    expect(changedSince(root, before, now)).toEqual(['away/x', 'file', 'folder', 'lost'])
  })
})

describe('a path', () => {
  it.each([
    ['a/b.yaml', true],
    ['.github/x', true],
    ['a/.gitignore', true],
    ['...', true],
    ['', false],
    ['/etc/passwd', false],
    ['../x', false],
    ['a/../b', false],
    ['a/./b', false],
    ['a//b', false],
    ['a/', false],
    ['.git/config', false],
    ['a/.GIT/config', false],
    ['a\0b', false],
    ['a\uFFFDb', false],
  ])('%j stays below: %s', (path, expected) => {
    expect(staysBelow(path)).toBe(expected)
  })

  it('lies where its folder truly lies below the root', async () => {
    await put('in/a', 'x')
    await symlink('in', join(root, 'inside'))
    await symlink(tmpdir(), join(root, 'outside'))
    const place = placesBelow(root)
    for (const path of ['in/a', 'in/b', 'inside/a', 'a']) expect(place(path), path).toBe(join(root, path))
    for (const path of ['outside/a', 'gone/a', '../a']) expect(place(path), path).toBeNull()
    expect(place('in/c')).toBe(join(root, 'in/c'))
    expect(fileLocation(root, 'outside/a')).toBeNull()
  })

  it('leads to nothing by errors that say so, and no others', () => {
    const failed = (code: string) => Object.assign(new Error('x'), { code })
    for (const code of ['ENOENT', 'ENOTDIR', 'ELOOP', 'ENXIO', 'EISDIR', 'EMLINK'])
      expect(isAbsent(failed(code))).toBe(true)
    for (const error of [failed('EACCES'), new Error('ENOENT'), { code: 'ENOENT' }, null])
      expect(isAbsent(error)).toBe(false)
  })

  it('with a NUL or too long is an error, no file that is not there', () => {
    expect(() => readRegular(join(root, 'x'.repeat(300)), 10)).toThrow('ENAMETOOLONG')
    expect(() => placesBelow(root)(`${'x'.repeat(300)}/a`)).toThrow('ENAMETOOLONG')
  })
})

describe('a file', () => {
  it('is read up to a size, and is no folder and no link', async () => {
    await put('a', 'four')
    await symlink('a', join(root, 'link'))
    const read = (path: string, limit = 4) => {
      const bytes = readRegular(join(root, path), limit)
      return bytes && Buffer.from(bytes).toString()
    }
    expect([read('a'), read('a', 3), read('link'), read('gone'), read('.')]).toEqual(['four', null, null, null, null])
    const file = await openRegular(join(root, 'a'))
    expect(await file?.readFile('utf8')).toBe('four')
    await file?.close()
    for (const path of ['link', 'gone', '.']) expect(await openRegular(join(root, path)), path).toBeNull()
    await expect(openRegular(join(root, 'x'.repeat(300)))).rejects.toThrow('ENAMETOOLONG')
  })
})

describe('what git lists', () => {
  const id = 'a'.repeat(40)
  const other = 'b'.repeat(64)
  const records = (...lines: readonly string[]) => Buffer.from(lines.map((line) => `${line}\0`).join(''))

  it('of a tree are its files, in order, with their modes', () => {
    const tree = records(
      `100644 blob ${id}\tb`,
      `100664 blob ${other}\ta`,
      `100755 blob ${id}\tc d\te`,
      `120000 blob ${id}\tlink`,
      `160000 commit ${id}\tsub`,
      `040000 tree ${id}\tfolder`,
      `100600 blob ${id}\tstrange`,
      'nonsense',
    )
    expect(parseTree(tree)).toEqual([
      { path: 'a', mode: '100644', object: other },
      { path: 'b', mode: '100644', object: id },
      { path: 'c d\te', mode: '100755', object: id },
      { path: 'link', mode: '120000', object: id },
      { path: 'sub', mode: '160000', object: id },
    ])
  })

  it('of an index in conflict is one side', () => {
    const index = records(`100644 ${id} 2\ta`, `100644 ${other} 3\ta`, `100644 ${id} 4\tb`)
    expect(parseIndex(index)).toEqual([{ path: 'a', mode: '100644', object: other }])
  })

  it('of a working tree is what is there, and what is not tracked', () => {
    const known = records(
      `H 100644 ${id} 0\ta`,
      `S 100644 ${id} 0\tsparse`,
      `M 100644 ${id} 1\tmerged`,
      `H 100644 ${id} 0\tgone`,
      `R 100644 ${id} 0\tgone`,
      '? new',
      '? inner/',
      '? ',
    )
    const { tracked, untracked } = parseKnown(known)
    expect(tracked.map(({ path }) => path)).toEqual(['a', 'merged', 'sparse'])
    expect(untracked).toEqual(['new'])
    expect(parsePaths(records('a', '', 'inner/', 'b'))).toEqual(['a', 'b'])
  })

  it.each([
    ['a conflict', [`M 100644 ${id} 2\ta`, `M 100755 ${id} 3\ta`, `H 100644 ${id} 0\tb`], ['100755 a', '100644 b']],
    [
      'names beyond 16 bits',
      ['\uFF5E', '\u{10000}'].map((path) => `H 100644 ${id} 0\t${path}`),
      ['100644 \u{10000}', '100644 \uFF5E'],
    ],
    ['what has no name', ['nonsense', `H 100644 ${id} 0 a`, `H 100644 ${id} 0\tb`], ['100644 b']],
  ])('of a working tree is in order and once, with %s', (_, lines, expected) => {
    const { tracked } = parseKnown(records(...lines))
    expect(tracked.map(({ mode, path }) => `${mode} ${path}`)).toEqual(expected)
  })

  it('is in the order of code units', () => {
    const entry = (path: string) => ({ path, mode: '100644' as const })
    expect([
      comparePaths(entry('a'), entry('b')),
      comparePaths(entry('b'), entry('a')),
      comparePaths(entry('a'), entry('a')),
    ]).toEqual([-1, 1, 0])
    expect((['100644', '100755', '120000', '160000'] as const).map(isRegular)).toEqual([true, true, false, false])
  })
})

describe('a commit', () => {
  const headers = ['tree t', 'parent p', 'parent q', 'author A <a> 1 +0000', 'committer C <c> 1785542400 +0200']
  const parsed = (lines: readonly string[], message: Buffer | null = Buffer.from('feat: ü\n')) =>
    parseCommit(
      'id',
      Buffer.concat([Buffer.from(lines.join('\n')), ...(message ? [Buffer.from('\n\n'), message] : [])]),
    )

  it('has a tree, parents, a message and a time', () => {
    expect(parsed(headers)).toEqual({
      id: 'id',
      tree: 't',
      parents: ['p', 'q'],
      message: 'feat: ü\n',
      committed: '2026-08-01T00:00:00.000Z',
    })
    expect(parsed(headers, null)?.message).toBe('')
    expect(parsed(headers, Buffer.from('a\n\ntree x'))?.tree).toBe('t')
  })

  it.each(['ISO-8859-1', 'iso8859-1', 'latin1', 'Latin-1'])('may be written in %s', (encoding) => {
    expect(parsed([...headers, `encoding ${encoding}`], Buffer.from('ü', 'latin1'))?.message).toBe('ü')
  })

  it('of another encoding is read as it is, and of a far time as well', () => {
    expect(parsed([...headers, 'encoding UTF-8'])?.message).toBe('feat: ü\n')
    const far = ['tree t', 'committer C <c> 999999999999 +0000']
    expect(parsed(far)?.committed).toBe('+033658-09-27T01:46:39.000Z')
  })

  it.each([
    ['a tree', headers.slice(1)],
    ['a committer', headers.slice(0, 4)],
    ['a time', [...headers.slice(0, 4), 'committer C <c>']],
  ])('without %s is none', (_name, lines) => {
    expect(parsed(lines)).toBeNull()
  })
})

describe('files that are replaced', () => {
  const change = (path: string, before: string | null, after: string | null, mode: FileMode = '100644') => ({
    path,
    mode,
    before: before === null ? null : Buffer.from(before),
    after: after === null ? null : Buffer.from(after),
  })
  const text = (path: string) => readFile(join(root, path), 'utf8')

  it('are written whole, made with their folders, and taken away, and nothing is left beside them', async () => {
    await put('a', 'old')
    await put('gone', 'x')
    await replaceFiles(root, [
      change('a', 'old', 'new'),
      change('b/c', null, 'made', '100755'),
      change('gone', 'x', null),
    ])
    expect([await text('a'), await text('b/c')]).toEqual(['new', 'made'])
    expect((await stat(join(root, 'b/c'))).mode & 0o100).toBe(0o100)
    expect((await readdir(root)).sort()).toEqual(['a', 'b'])
  })

  it.each<[string, () => Promise<void>, string]>([
    ['changed', () => put('b', 'other'), 'changed while the update was planned'],
    ['came', () => put('c', 'x'), 'changed while the update was planned'],
    [
      'became a folder',
      async () => {
        await rm(join(root, 'b'))
        await mkdir(join(root, 'b'))
      },
      'is no regular file',
    ],
    [
      'lies behind a link now',
      async () => {
        await rm(join(root, 'd'), { recursive: true })
        await mkdir(join(root, 'empty'))
        await symlink(join(root, 'empty'), join(root, 'd'))
      },
      'changed while the update was planned',
    ],
  ])('stay all as they are where one %s', async (_name, act, message) => {
    await put('a', 'old')
    await put('b', 'old')
    await put('d/e', 'old')
    await act()
    const written = replaceFiles(root, [
      change('a', 'old', 'new'),
      change('b', 'old', 'new'),
      change('c', null, 'new'),
      change('d/e', 'old', 'new'),
    ])
    await expect(written).rejects.toThrow(message)
    await expect(written).rejects.toMatchObject({ code: 'file-changed' })
    expect(await text('a')).toBe('old')
    expect((await readdir(root)).filter((path) => path.endsWith('.tmp'))).toEqual([])
  })

  it('are put back, the last first, where one cannot be written', async () => {
    await put('a', 'old')
    await chmod(join(root, 'a'), 0o755)
    await put('gone', 'x')
    const long = 'n'.repeat(300)
    const written = replaceFiles(root, [change('a', 'old', 'new'), change('gone', 'x', null), change(long, null, 'x')])
    await expect(written).rejects.toThrow()
    expect([await text('a'), await text('gone')]).toEqual(['old', 'x'])
    expect((await readdir(root)).sort()).toEqual(['a', 'gone'])
  })

  it('do not lie elsewhere', async () => {
    await expect(replaceFiles(root, [change('../x', null, 'x')])).rejects.toMatchObject({ code: 'workspace' })
    await expect(replaceFiles(root, [change('.git/x', null, 'x')])).rejects.toMatchObject({ code: 'workspace' })
  })
})

import { execFileSync, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkOut } from '../../../embedded/git/checkout.js'
import { changesBetween } from '../../../embedded/git/changes.js'
import { readCommit, writeCommit } from '../../../embedded/git/commits.js'
import { commitsOf, isAncestor, mergeBaseOf } from '../../../embedded/git/history.js'
import { mergedTree, mergeTrees } from '../../../embedded/git/merge.js'
import { faultOfEntry, isRefName } from '../../../embedded/git/names.js'
import { readBlob, readObject, writeBlob, writeObject, type StoredObject } from '../../../embedded/git/objects.js'
import { readPacked } from '../../../embedded/git/packs.js'
import { moveRefs, readRef, refsBelow } from '../../../embedded/git/refs.js'
import { commitOf, objectOf, treeOf } from '../../../embedded/git/revisions.js'
import { seedRepository } from '../../../embedded/git/seed.js'
import { textChange } from '../../../embedded/git/text.js'
import { copyHistory } from '../../../embedded/git/transfer.js'
import { editTree, emptyTree, writeTree, type TreeEntry } from '../../../embedded/git/trees.js'

/** What is written and read here, git itself judges. */
let folder: string
let bare: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'git-'))
  bare = join(folder, 'bare.git')
  execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']

/** What git prints in a repository, without the newline at its end. */
function git(at: string, ...args: readonly string[]): string {
  return execFileSync('git', ['-C', at, ...identity, ...args], { encoding: 'utf8', stdio: 'pipe' }).replace(/\n$/, '')
}

/** Lines that git prints. */
function lines(...args: readonly string[]): readonly string[] {
  return git(bare, ...args)
    .split('\n')
    .filter((line) => line !== '')
}

/** Faults that git finds in what a repository holds. */
function faults(at: string): string {
  const { status, stdout, stderr } = spawnSync('git', ['-C', at, 'fsck', '--strict', '--full', '--no-dangling'], {
    encoding: 'utf8',
  })
  return status === 0 ? '' : stdout + stderr
}

function commit(tree: string, parents: readonly string[], second = 0, message = 'feat: x\n\nwhy\n'): string {
  const who = {
    name: 'Ä. Person',
    email: 'a@example.org',
    date: new Date(1_780_000_000_000 + second * 1000).toISOString(),
  }
  return writeCommit(bare, { tree, parents, author: who, committer: who, message })
}

function text(content: string): { readonly mode: string; readonly sha: string } {
  return { mode: '100644', sha: writeBlob(bare, content) }
}

/** The indexes of a checkout's packs. */
function packsOf(checkout: string): readonly string[] {
  const packs = join(checkout, '.git/objects/pack')
  return readdirSync(packs).flatMap((name) => (name.endsWith('.idx') ? join(packs, name) : []))
}

/** Numbers of a fixed sequence (mulberry32), below a limit. */
function numbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit
  }
}

/** A history with branches, merges, moved modes, files that come and go, and commits of the same second; gives its commits. */
function randomHistory(seed: number, count: number): readonly string[] {
  const below = numbers(seed)
  const made: string[] = []
  const paths = ['a.txt', 'a/b.txt', 'a-b.txt', 'dir/one.yaml', 'dir/two.yaml', 'dir/deep/er/x', 'dir.txt', 'z']
  let second = 0
  for (let i = 0; i < count; i++) {
    const recent = (): string => made[Math.max(0, made.length - 1 - below(6))] ?? ''
    const [first, other] = [recent(), recent()]
    const merges =
      made.length > 2 && below(3) === 0 && !isAncestor(bare, other, first) && !isAncestor(bare, first, other)
    const parents = first === '' ? [] : merges ? [first, other] : [first]
    const base = merges ? (mergedTree(bare, first, other) ?? treeOf(bare, first)) : treeOf(bare, first)
    const changed = [...new Set([paths[below(paths.length)] ?? '', paths[below(paths.length)] ?? ''])]
    const apart = changed.filter((path) => !changed.some((one) => one !== path && path.startsWith(`${one}/`)))
    const edits = apart.map((path) =>
      below(6) === 0 && made.length > 0
        ? { path, mode: '100644', sha: null }
        : { path, mode: below(5) === 0 ? '100755' : '100644', sha: writeBlob(bare, manyLines(below)) },
    )
    second += below(3)
    made.push(commit(editTree(bare, base, edits), parents, second, `feat: ${i}`))
  }
  return made
}

function manyLines(below: (limit: number) => number): string {
  return Array.from({ length: 4 + below(9) }, (_, i) => `${i}: ${below(3)}\n`).join('')
}

describe.each([1, 2])('a random history (%i)', (seed) => {
  const count = 45
  let history: string
  let made: readonly string[]
  let last: string
  beforeAll(() => {
    history = mkdtempSync(join(tmpdir(), 'history-'))
    bare = join(history, 'bare.git')
    execFileSync('git', ['init', '--quiet', '--bare', '--initial-branch=main', bare])
    made = randomHistory(seed, count)
    last = made.at(-1) ?? ''
    const kept = made.filter((_, i) => i % 9 === 0).map((to, i) => ({ name: `refs/heads/b/${i}`, to }))
    expect(moveRefs(bare, [...kept, { name: 'refs/heads/main', to: last }])).toBeNull()
  })
  afterAll(() => {
    rmSync(history, { recursive: true, force: true })
  })
  beforeEach(() => {
    bare = join(history, 'bare.git')
  })
  /** Pairs of commits, of all of them or of the newest. */
  const pairs = (from: number, number: number): readonly (readonly [string, string])[] => {
    const below = numbers(seed + 100)
    const one = (): string => made[from + below(count - from)] ?? ''
    return Array.from({ length: number }, () => [one(), one()])
  }
  const ids = (commits: readonly { readonly sha: string }[]): readonly string[] => commits.map(({ sha }) => sha)

  it('is whole in git’s eyes, and so are a clone and a fetch of it', () => {
    expect(faults(bare)).toBe('')
    git(folder, 'clone', '--quiet', bare, 'clone')
    git(folder, 'init', '--quiet', 'fetched')
    git(join(folder, 'fetched'), 'fetch', '--quiet', `file://${bare}`, 'main')
    for (const name of ['clone', 'fetched']) expect(faults(join(folder, name))).toBe('')
    expect(git(join(folder, 'clone'), 'log', '-1', '--format=%H %an %ae%n%B')).toBe(
      `${last} Ä. Person a@example.org\nfeat: ${count - 1}`,
    )
  })

  it('has the order, the ancestors and the merge bases that git finds', () => {
    expect(ids(commitsOf(bare, { from: last }))).toEqual(lines('log', '--format=%H', 'main'))
    expect(ids(commitsOf(bare, { from: last, limit: 3 }))).toEqual(lines('log', '-3', '--format=%H', 'main'))
    for (const [a, b] of pairs(0, 12)) {
      const bases = spawnSync('git', ['-C', bare, 'merge-base', '--all', a, b], { encoding: 'utf8' }).stdout.split('\n')
      expect(bases).toContain(mergeBaseOf(bare, a, b) ?? '')
      expect(isAncestor(bare, a, b)).toBe(bases.includes(a))
      expect(ids(commitsOf(bare, { from: b, without: a }))).toEqual(lines('log', '--format=%H', `${a}..${b}`))
    }
  })

  it('has the commits that change a path', () => {
    for (const path of ['a.txt', 'dir', 'dir/deep/er', 'a', 'none'])
      expect([path, ...ids(commitsOf(bare, { from: last, path }))]).toEqual([
        path,
        ...lines('log', '--format=%H', 'main', '--', path),
      ])
  })

  it('has the differences that git finds, with their counts and hunks', () => {
    const nothing = { mode: '000000', sha: '0'.repeat(40) }
    for (const [a, b] of pairs(0, 6)) {
      const found = changesBetween(bare, treeOf(bare, a) ?? '', treeOf(bare, b) ?? '')
      const raw = found.map(({ path, before, after }) => {
        const letter = !before ? 'A' : !after ? 'D' : 'M'
        const [left, right] = [before ?? nothing, after ?? nothing]
        return `:${left.mode} ${right.mode} ${left.sha} ${right.sha} ${letter}\t${path}`
      })
      expect(raw).toEqual(lines('diff-tree', '-r', '--no-renames', '--no-abbrev', a, b))
      const texts = found.map(({ before, after }) => textChange(bare, before?.sha ?? null, after?.sha ?? null))
      expect(texts.map(({ additions, deletions }, i) => `${additions}\t${deletions}\t${found[i]?.path ?? ''}`)).toEqual(
        lines('diff-tree', '-r', '--numstat', '--no-renames', a, b),
      )
      const files = `\n${git(bare, 'diff-tree', '-r', '-p', '--no-renames', a, b)}`.split('\ndiff --git ').slice(1)
      expect(texts.map(({ patch }) => patch)).toEqual(
        files.map((file) => (file.includes('\n@@ ') ? file.slice(file.search(/^@@ /m)) : null)),
      )
    }
  })

  it('merges as git does', () => {
    const work = join(folder, 'work')
    git(folder, 'clone', '--quiet', bare, 'work')
    for (const [a, b] of pairs(20, 12)) {
      // where histories have crossed, git merges the bases first
      if (lines('merge-base', '--all', a, b).length > 1 || isAncestor(bare, b, a)) continue
      git(work, 'checkout', '--quiet', '--force', '--detach', a)
      const merge = ['merge', '--quiet', '--no-ff', '--no-edit', '--strategy=ort', '--strategy-option=no-renames', b]
      const { status } = spawnSync('git', ['-C', work, ...identity, ...merge])
      const merged = status === 0 ? git(work, 'rev-parse', 'HEAD^{tree}') : null
      expect([a, b, mergedTree(bare, a, b)]).toEqual([a, b, merged])
      git(work, 'reset', '--quiet', '--hard')
    }
  })

  it.each(['true', 'false'])('is read from the packs that git makes of it (offsets of bases: %s)', (offsets) => {
    const packed = join(folder, 'packed.git')
    git(folder, 'clone', '--quiet', '--mirror', '--no-local', bare, 'packed.git')
    git(packed, '-c', `repack.useDeltaBaseOffset=${offsets}`, 'gc', '--quiet', '--aggressive', '--prune=now')
    expect(readdirSync(join(packed, 'objects')).sort()).toEqual(['info', 'pack'])
    const read = (id: string): StoredObject | null => readPacked(packed, id, read)
    const all = git(packed, 'rev-list', '--objects', '--all', '--no-object-names').split('\n')
    for (const id of all) expect([id, read(id)]).toEqual([id, readObject(bare, id)])
    const [index = ''] = readdirSync(join(packed, 'objects/pack')).filter((name) => name.endsWith('.idx'))
    expect(git(packed, 'verify-pack', '-v', join(packed, 'objects/pack', index))).toMatch(/chain length = [1-9]/)
    expect(refsBelow(packed, 'refs')).toEqual(refsBelow(bare, 'refs'))
    expect(ids(commitsOf(packed, { from: readRef(packed, 'HEAD') ?? '' }))).toEqual(lines('log', '--format=%H', 'main'))
  })

  it.each([1, 2, 7, 0])('is checked out as git would after a fetch, %i commits deep', (depth) => {
    const [own, theirs] = [join(folder, 'own'), join(folder, 'theirs')]
    const commit = lines('log', '--merges', '-1', '--format=%H', 'main')[0] ?? ''
    checkOut(bare, own, commit, depth)
    git(folder, 'init', '--quiet', 'theirs')
    git(bare, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
    git(theirs, 'fetch', '--quiet', ...(depth === 0 ? [] : [`--depth=${depth}`]), `file://${bare}`, commit)
    git(theirs, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
    // what `diff-index` says without a refresh is what the index says of the files
    for (const question of [
      ['diff-index', 'HEAD'],
      ['status', '--porcelain', '--branch'],
      ['rev-parse', 'HEAD', '--is-shallow-repository'],
      ['log', '--format=%H %P', 'HEAD'],
      ['cat-file', '--batch-all-objects', '--batch-check'],
      ['ls-files', '--stage'],
    ])
      expect([question, git(own, ...question)]).toEqual([question, git(theirs, ...question)])
    expect(faults(own)).toBe('')
    expect(git(own, 'verify-pack', ...packsOf(own))).toBe('')
    writeFileSync(join(own, 'z'), 'changed')
    expect(git(own, 'status', '--porcelain')).toMatch(/^(?: M|\?\?) z$/)
  })

  it('goes whole into another repository', () => {
    const other = join(folder, 'other.git')
    execFileSync('git', ['init', '--quiet', '--bare', other])
    copyHistory(bare, other, made[20] ?? '')
    copyHistory(bare, other, last)
    expect(moveRefs(other, [{ name: 'refs/heads/x', to: last }])).toBeNull()
    expect(faults(other)).toBe('')
    expect(git(other, 'rev-list', 'x')).toBe(git(bare, 'rev-list', 'main'))
  })
})

describe('a merge', () => {
  const file = (path: string, content: string, mode = '100644') => ({ path, mode, sha: writeBlob(bare, content) })
  const text = '1\n2\n3\n4\n5\n6\n'
  const merged = (base: TreeEntry[], ours: TreeEntry[], theirs: TreeEntry[]): readonly string[] | null => {
    const trees = [base, ours, theirs].map((files) => editTree(bare, null, files))
    const tree = mergeTrees(bare, trees[0] ?? '', trees[1] ?? '', trees[2] ?? '')
    return tree === null ? null : lines('ls-tree', '-r', '--format=%(objectmode) %(path) %(objectname)', tree)
  }
  const shown = (...files: TreeEntry[]): readonly string[] =>
    files.map(({ mode, path, sha }) => `${mode} ${path} ${sha}`)

  it('takes the mode from one side and the text from the other, or the text from both', () => {
    const base = [file('a', text)]
    const one = [file('a', text.replace('1', 'one'))]
    const six = [file('a', text.replace('6', 'six'), '100755')]
    const both = file('a', text.replace('1', 'one').replace('6', 'six'), '100755')
    expect(merged(base, one, six)).toEqual(shown(both))
    expect(merged(base, six, one)).toEqual(shown(both))
    expect(merged(base, one, [file('a', text, '100755')])).toEqual(shown({ ...both, sha: one[0]?.sha ?? '' }))
    expect(merged(base, one, [file('a', text.replace('1', 'uno'))])).toBeNull()
  })

  it('of a file that one side changes and the other removes, or that both add, is for a person', () => {
    const kept = file('kept', 'x')
    const [a, changed, inside] = [file('d/a', text), file('d/a', 'x'), file('d', text)]
    expect(merged([kept, a], [kept, changed], [kept])).toBeNull()
    expect(merged([kept, a], [kept], [kept, changed])).toBeNull()
    expect(merged([kept, a], [kept, changed], [kept, inside])).toBeNull()
    expect(merged([kept], [kept, a], [kept, changed])).toBeNull()
    expect(merged([kept], [kept, a], [kept, a])).toEqual(shown(a, kept))
    expect(merged([kept, a], [kept, a], [kept, inside])).toEqual(shown(inside, kept))
    expect(merged([kept, a], [a], [kept])).toEqual([])
  })

  it('starts from the best base, whatever the clocks say', () => {
    const tree = writeTree(bare, [])
    const root = commit(tree, [], 100)
    const base = commit(tree, [root], 50)
    const [left, right] = [commit(tree, [base], 200), commit(tree, [base, root], 300)]
    expect(mergeBaseOf(bare, left, right)).toBe(base)
    expect(git(bare, 'merge-base', left, right)).toBe(base)
    expect(mergeBaseOf(bare, left, commit(tree, [], 1))).toBeNull()
  })
})

describe('an object', () => {
  it('is read from a delta of a large one', () => {
    const first = Array.from({ length: 30_000 }, (_, i) => `line ${i} ${(i * 7919) % 104_729}`)
    const texts = [0, 1, 2, 3].map((i) =>
      first
        .with(17 * i, 'changed')
        .slice(i * 100)
        .join('\n'),
    )
    const ids = texts.map((one) => writeBlob(bare, one))
    const files = ids.map((sha, i) => ({ path: `f${i}`, mode: '100644', sha }))
    moveRefs(bare, [{ name: 'refs/heads/main', to: commit(writeTree(bare, files), []) }])
    git(bare, 'gc', '--quiet', '--prune=now')
    const read = (id: string): StoredObject | null => readPacked(bare, id, read)
    expect(ids.map((id) => read(id)?.body.toString() ?? '')).toEqual(texts)
  })

  it('is there only where its file is', () => {
    const id = writeBlob(bare, 'x')
    const other = join(folder, 'other.git')
    execFileSync('git', ['init', '--quiet', '--bare', other])
    expect(readObject(other, id)).toBeNull()
    rmSync(join(bare, 'objects', id.slice(0, 2)), { recursive: true })
    expect(readObject(bare, id)).toBeNull()
    expect(readObject(bare, '../../../etc/passwd')).toBeNull()
  })

  it('of a commit keeps what git understands of names, dates and encodings', () => {
    const tree = writeTree(bare, [])
    const who = { name: ' <A>\nB ', email: 'a>b@c', date: '2026-01-01T00:00:00.750Z' }
    const id = writeCommit(bare, { tree, parents: [], author: who, committer: who, message: '' })
    expect(git(bare, 'log', '-1', '--format=%an|%ae|%at|%B|', id)).toBe('AB|ab@c|1767225600||')
    for (const bad of [
      { message: 'a\0b' },
      { author: { ...who, date: 'yesterday' } },
      { committer: { ...who, date: '1960-01-01T00:00:00Z' } },
    ])
      expect(() =>
        writeCommit(bare, { tree, parents: [], author: who, committer: who, message: 'x', ...bad }),
      ).toThrow()
    const header = `tree ${tree}\nauthor \xc4 <a@b> 1 +0200\ncommitter \xc4 <a@b> 1 +0200\nencoding ISO-8859-1\ngpgsig -----BEGIN\n author X\n\n`
    const foreign = writeObject(bare, 'commit', Buffer.from(`${header}\xfcber\n`, 'latin1'))
    expect(readCommit(bare, foreign)).toMatchObject({
      message: 'über',
      author: { name: 'Ä', date: '1970-01-01T00:00:01Z' },
    })
    expect(faults(bare)).toBe('')
  })
})

describe('a tree', () => {
  const names = [
    '.git',
    '.GIT',
    '.git ',
    '.git.',
    '.git...',
    '.Git::$INDEX_ALLOCATION',
    'git~1',
    'GIT~1',
    'git~1.',
    'a\\.git',
    '.git\\a',
    '.g\u200cit',
    '.\u200fgit',
    '.',
    '..',
    'a',
    '.gitignore',
    '.github',
    '.gitx',
    'git~2',
    'a.git',
    '...',
    ' ',
    '-',
    'ä',
    'a\\b',
    '.gitmodules',
    'gitmod~1',
    'con',
    'a:b',
    'git',
    '.git-x',
  ]

  it('takes the names that git takes, and no other', () => {
    const blob = writeBlob(bare, '')
    const trees = new Map(
      ['100644', '120000'].flatMap((mode) =>
        names.map((name): [string, readonly [string, string]] => [
          writeObject(bare, 'tree', Buffer.concat([Buffer.from(`${mode} ${name}\0`), Buffer.from(blob, 'hex')])),
          [mode, name],
        ]),
      ),
    )
    const told = faults(bare)
    for (const [id, [mode, name]] of trees) {
      expect([mode, name, faultOfEntry(name, mode) !== null]).toEqual([
        mode,
        name,
        told.includes(`error in tree ${id}`),
      ])
    }
    for (const name of ['', 'a\0b']) expect(faultOfEntry(name, '100644')).not.toBeNull()
  })

  it('may differ from another by a mode alone', () => {
    const { sha } = text('x\n')
    const [before, after] = ['100644', '100755'].map((mode) => editTree(bare, null, [{ path: 'd/a', mode, sha }]))
    const found = changesBetween(bare, before ?? '', after ?? '')
    expect(found.map(({ path, after }) => [path, after?.mode])).toEqual([['d/a', '100755']])
    expect(textChange(bare, sha, sha)).toEqual({ additions: 0, deletions: 0, patch: null })
  })

  it.each([
    ['a path that leads up', [{ path: 'a/../b', ...{ mode: '100644' } }]],
    ['a path with an empty part', [{ path: 'a//b', mode: '100644' }]],
    ['an absolute path', [{ path: '/a', mode: '100644' }]],
    ['a path that ends in a slash', [{ path: 'a/', mode: '100644' }]],
    ['a path through git’s own folder', [{ path: 'a/.GIT/config', mode: '100644' }]],
    ['a mode that is none', [{ path: 'a', mode: '100664' }]],
    [
      'a path twice',
      [
        { path: 'a', mode: '100644' },
        { path: 'a', mode: '100644' },
      ],
    ],
    [
      'a file and something below it',
      [
        { path: 'a', mode: '100644' },
        { path: 'a/b', mode: '100644' },
      ],
    ],
    ['a file as a folder', [{ path: 'a', mode: '040000' }]],
  ])('is not made with %s', (_name, edits) => {
    const { sha } = text('x')
    const base = editTree(bare, null, [{ path: 'kept', mode: '100644', sha }])
    expect(() =>
      editTree(
        bare,
        base,
        edits.map((edit) => ({ ...edit, sha })),
      ),
    ).toThrow()
  })

  it('with a name that is not UTF-8 is read, and not written anew', () => {
    const { sha } = text('x')
    const bytes = Buffer.concat([Buffer.from('100644 caf\xe9\0', 'latin1'), Buffer.from(sha, 'hex')])
    const tree = writeTree(bare, [{ path: 'd', mode: '040000', sha: writeObject(bare, 'tree', bytes) }])
    expect(git(bare, 'ls-tree', '-r', '-z', editTree(bare, tree, [{ path: 'b', mode: '100644', sha }]))).toContain(
      'd/caf',
    )
    expect(() => editTree(bare, tree, [{ path: 'd/b', mode: '100644', sha }])).toThrow('not UTF-8')
  })

  it('is not made with objects that are missing, or with a name twice', () => {
    expect(() => editTree(bare, null, [{ path: 'a', mode: '100644', sha: '1'.repeat(40) }])).toThrow()
    const { sha } = text('x')
    expect(() =>
      writeTree(
        bare,
        [1, 2].map(() => ({ path: 'a', mode: '100644', sha })),
      ),
    ).toThrow()
  })

  it('puts files in the place of folders and the other way round, and drops folders that become empty', () => {
    const one = text('1')
    const base = editTree(
      bare,
      null,
      ['a/b/c', 'a/d', 'f', 'g/h'].map((path) => ({ path, ...one })),
    )
    const paths = (edits: Parameters<typeof editTree>[2]): string[] =>
      lines('ls-tree', '-r', '--name-only', editTree(bare, base, edits)).slice()
    const gone = { mode: '100644', sha: null }
    expect(paths([{ path: 'a', ...one }])).toEqual(['a', 'f', 'g/h'])
    expect(paths([{ path: 'f/x', ...one }])).toEqual(['a/b/c', 'a/d', 'f/x', 'g/h'])
    expect(
      paths([
        { path: 'f', ...gone },
        { path: 'f/x', ...one },
      ]),
    ).toEqual(['a/b/c', 'a/d', 'f/x', 'g/h'])
    expect(
      paths([
        { path: 'g', ...one },
        { path: 'g/h', ...gone },
      ]),
    ).toEqual(['a/b/c', 'a/d', 'f', 'g'])
    expect(
      paths([
        { path: 'a/b/c', ...gone },
        { path: 'g/h', ...gone },
      ]),
    ).toEqual(['a/d', 'f'])
    expect(
      paths([
        { path: 'f/none', ...gone },
        { path: 'none/at/all', ...gone },
      ]),
    ).toEqual(['a/b/c', 'a/d', 'f', 'g/h'])
    expect(paths([{ path: 'copy', mode: '040000', sha: objectOf(bare, `${base}:a`) }])).toContain('copy/b/c')
    expect(
      editTree(
        bare,
        base,
        ['a', 'f', 'g'].map((path) => ({ path, ...gone })),
      ),
    ).toBe(emptyTree)
    expect(faults(bare)).toBe('')
  })
})

describe('refs', () => {
  let one: string
  let two: string
  beforeEach(() => {
    const tree = writeTree(bare, [])
    one = commit(tree, [])
    two = commit(tree, [one], 1)
    expect(moveRefs(bare, [{ name: 'refs/heads/main', to: one }])).toBeNull()
  })

  it('have the names that git takes', () => {
    const names = [
      'heads/a',
      'a',
      'heads/a/b',
      'heads/.a',
      'heads/a.lock',
      'heads/a.lock/b',
      'heads/a..b',
      'heads/a b',
      'heads/a~1',
      'heads/a^',
      'heads/a:b',
      'heads/a?',
      'heads/a*',
      'heads/a[',
      'heads/a\\b',
      'heads/a.',
      'heads/a/',
      'heads//a',
      'heads/@',
      'heads/a@{b',
      'heads/{a}',
      'heads/ä',
      'heads/a\u007f',
      'heads/-a',
      'heads/a.b',
      '',
    ]
    for (const name of names.map((name) => `refs/${name}`))
      expect([name, isRefName(name)]).toEqual([name, spawnSync('git', ['check-ref-format', name]).status === 0])
    for (const name of ['refs/heads/../../x', 'x', 'refs/heads/a\nb']) {
      expect(moveRefs(bare, [{ name, to: one }])).not.toBeNull()
      expect(readRef(bare, name)).toBeNull()
    }
  })

  it('move all or none, from where they are expected', () => {
    expect(
      moveRefs(bare, [
        { name: 'refs/heads/a', to: one, from: null },
        { name: 'refs/heads/main', to: two, from: two },
      ]),
    ).not.toBeNull()
    expect(lines('for-each-ref', '--format=%(refname) %(objectname)')).toEqual([`refs/heads/main ${one}`])
    expect(
      moveRefs(bare, [
        { name: 'refs/heads/a', to: one, from: null },
        { name: 'refs/heads/main', to: two, from: one },
      ]),
    ).toBeNull()
    expect(lines('for-each-ref', '--format=%(refname) %(objectname)')).toEqual([
      `refs/heads/a ${one}`,
      `refs/heads/main ${two}`,
    ])
    for (const bad of [
      { name: 'refs/heads/a', to: two, from: null },
      { name: 'refs/heads/none', to: null, from: one },
      { name: 'refs/heads/none', to: null, from: null },
      { name: 'refs/heads/a/b', to: one },
      { name: 'refs/heads/x', to: readCommit(bare, one)?.tree ?? '' },
      { name: 'refs/heads/x', to: '1'.repeat(40) },
    ])
      expect([bad, moveRefs(bare, [bad]) === null]).toEqual([bad, false])
    expect(
      moveRefs(bare, [
        { name: 'refs/heads/x', to: one },
        { name: 'refs/heads/x/y', to: one },
      ]),
    ).not.toBeNull()
    expect(
      moveRefs(bare, [
        { name: 'refs/heads/x', to: one },
        { name: 'refs/heads/x', to: two },
      ]),
    ).not.toBeNull()
    expect(refsBelow(bare, 'refs').size).toBe(2)
  })

  it('that git has packed are read, moved and deleted', () => {
    moveRefs(
      bare,
      ['a/b', 'c'].map((name) => ({ name: `refs/heads/${name}`, to: one })),
    )
    git(bare, 'tag', '-a', '-m', 'x', 'v1', one)
    git(bare, 'pack-refs', '--all')
    expect(readRef(bare, 'refs/heads/a/b')).toBe(one)
    expect([commitOf(bare, 'v1'), commitOf(bare, 'tags/v1'), objectOf(bare, 'v1')]).toEqual([
      one,
      one,
      git(bare, 'rev-parse', 'v1'),
    ])
    expect(moveRefs(bare, [{ name: 'refs/heads/a', to: one }])).not.toBeNull()
    expect(moveRefs(bare, [{ name: 'refs/heads/c', to: two, from: one }])).toBeNull()
    expect(moveRefs(bare, [{ name: 'refs/heads/c', to: null, from: two }])).toBeNull()
    expect(moveRefs(bare, [{ name: 'refs/heads/a/b', to: null }])).toBeNull()
    expect(lines('for-each-ref', '--format=%(refname)')).toEqual(['refs/heads/main', 'refs/tags/v1'])
    expect(moveRefs(bare, [{ name: 'refs/heads/a', to: one }])).toBeNull()
    expect(git(bare, 'rev-parse', 'v1^{commit}', 'a')).toBe(`${one}\n${one}`)
    expect(faults(bare)).toBe('')
  })

  it('that somebody has locked stay, and no lock of ours is left behind', () => {
    writeFileSync(join(bare, 'refs/heads/main.lock'), '')
    expect(
      moveRefs(bare, [
        { name: 'refs/heads/new/one', to: one },
        { name: 'refs/heads/main', to: two },
      ]),
    ).not.toBeNull()
    expect(readdirSync(join(bare, 'refs/heads')).sort()).toEqual(['main', 'main.lock'])
    rmSync(join(bare, 'refs/heads/main.lock'))
    git(bare, 'update-ref', 'refs/heads/main', two, one)
    expect(readRef(bare, 'HEAD')).toBe(two)
  })

  it('are found by the expressions that git knows', () => {
    const blob = writeBlob(bare, 'x')
    const three = commit(editTree(bare, null, [{ path: 'a/b.txt', mode: '100644', sha: blob }]), [two], 2)
    moveRefs(bare, [{ name: 'refs/heads/main', to: three }])
    moveRefs(bare, [{ name: 'refs/heads/merged', to: commit(writeTree(bare, []), [one, three], 3) }])
    git(bare, 'tag', '-a', '-m', 'x', 'v1', three)
    for (const expression of [
      'main',
      'heads/main',
      'refs/heads/main',
      'HEAD',
      three,
      'main:a/b.txt',
      'main:a',
      'HEAD:',
      'main^',
      'HEAD~2',
      'main^{tree}',
      'main~1^{commit}',
      'merged^2~1',
      'merged^1^0',
      'merged~',
      'merged^^{tree}',
      'merged^2:a/b.txt',
      'v1^{tree}',
      'v1~0',
      'v1',
      three.slice(0, 10),
      `${three}:a/b.txt`,
    ])
      expect([expression, objectOf(bare, expression)]).toEqual([expression, git(bare, 'rev-parse', expression)])
    for (const expression of ['none', 'main:none', 'main:a/b.txt/c', '', '--all', 'main^3', 'main~9', '1'.repeat(40)])
      expect([expression, objectOf(bare, expression)]).toEqual([expression, null])
  })
})

describe('a seed', () => {
  let work: string
  beforeEach(() => {
    work = join(folder, 'work')
    mkdirSync(join(work, 'bin'), { recursive: true })
    writeFileSync(join(work, 'bin/run.sh'), '#!/bin/sh\n')
    chmodSync(join(work, 'bin/run.sh'), 0o755)
    writeFileSync(join(work, 'a.txt'), 'a\r\n')
    writeFileSync(join(work, '.gitattributes'), '*.txt text=auto eol=crlf\n')
    symlinkSync('a.txt', join(work, 'link'))
  })
  const seeded = (name: string): string => {
    const path = join(folder, name)
    seedRepository(work, path)
    return path
  }

  it('is one commit of the folder’s files, and the folder a clean checkout of it', () => {
    const made = seeded('one.git')
    expect(faults(made)).toBe('')
    expect(git(made, 'ls-tree', '-r', '--format=%(objectmode) %(path)', 'main').split('\n')).toEqual([
      '100644 .gitattributes',
      '100644 a.txt',
      '100755 bin/run.sh',
      '120000 link',
    ])
    expect(git(made, 'show', 'main:a.txt')).toBe('a')
    // what `diff-index` says without a refresh is what the index says of the files
    expect(git(work, 'diff-index', 'HEAD')).toBe('')
    expect(git(work, 'status', '--porcelain', '--branch')).toBe('## main')
    expect(faults(work)).toBe('')
    appendFileSync(join(work, 'a.txt'), 'b\r\n')
    expect(git(work, 'status', '--porcelain')).toBe(' M a.txt')
  })

  it('is made under a git hook, in a path with spaces, of nothing at all', () => {
    const [empty, target] = [join(folder, 'a folder'), join(folder, 'its repository.git')]
    mkdirSync(empty)
    const hook = {
      GIT_DIR: bare,
      GIT_INDEX_FILE: join(bare, 'index'),
      GIT_DEFAULT_HASH: 'sha256',
      GIT_CONFIG_COUNT: 'x',
    }
    for (const [name, value] of Object.entries(hook)) vi.stubEnv(name, value)
    seedRepository(empty, target)
    vi.unstubAllEnvs()
    expect(faults(target)).toBe('')
    expect(git(target, 'ls-tree', '-r', 'main')).toBe('')
    expect(git(bare, 'for-each-ref')).toBe('')
    expect(git(empty, 'status', '--porcelain')).toBe('')
  })

  it('gives repositories that have nothing to do with one another', () => {
    const [first, second] = [seeded('one.git'), seeded('two.git')]
    expect(git(second, 'rev-parse', 'main')).toBe(git(first, 'rev-parse', 'main'))
    const blob = writeBlob(first, 'more')
    expect(readBlob(second, blob)).toBeNull()
    expect(moveRefs(first, [{ name: 'refs/heads/more', to: git(first, 'rev-parse', 'main') }])).toBeNull()
    expect(git(second, 'for-each-ref', '--format=%(refname)')).toBe('refs/heads/main')
    writeFileSync(join(work, 'a.txt'), 'other\r\n')
    expect(git(seeded('three.git'), 'show', 'main:a.txt')).toBe('other')
    expect(git(work, 'status', '--porcelain')).toBe('')
  })
})

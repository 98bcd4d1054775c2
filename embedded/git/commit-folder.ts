import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, readlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { indexOf } from './checkout.js'
import { readCommit, writeCommit } from './commits.js'
import { writeBlob } from './objects.js'
import { readRef } from './refs.js'
import { editTree, type TreeEntry } from './trees.js'

const config = '[core]\n\trepositoryformatversion = 0\n\tfilemode = true\n\tbare = false\n\tlogallrefupdates = true\n'

/**
 * Commits all files of a folder to the branch `main` of its repository, which is made where there is none, and gives the commit. Every file
 * counts: what is ignored is not looked at.
 */
export function commitFolder(folder: string, message: string, date = '2026-01-01T00:00:00Z'): string {
  const git = join(folder, '.git')
  if (!existsSync(git)) makeRepository(folder)
  const files = pathsBelow(folder).map((path) => storedFile(folder, git, path))
  const parent = readRef(git, 'refs/heads/main')
  const parents = parent === null || readCommit(git, parent) === null ? [] : [parent]
  const who = { name: 'Someone', email: 'someone@example.org', date }
  const commit = writeCommit(git, {
    tree: editTree(git, null, files),
    parents,
    author: who,
    committer: who,
    message: `${message}\n`,
  })
  writeFileSync(join(git, 'refs/heads/main'), `${commit}\n`)
  writeFileSync(join(git, 'index'), indexOf(folder, files))
  return commit
}

/** Makes a repository without a commit of a folder, on the branch `main`. */
export function makeRepository(folder: string): void {
  const git = join(folder, '.git')
  for (const path of ['info', 'objects/info', 'objects/pack', 'refs/heads', 'refs/tags'])
    mkdirSync(join(git, path), { recursive: true })
  writeFileSync(join(git, 'config'), config)
  writeFileSync(join(git, 'HEAD'), 'ref: refs/heads/main\n')
}

/** Paths of the files and links below a folder, without those of its repository. */
export function pathsBelow(folder: string, prefix = ''): readonly string[] {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix + entry.name
    if (path === '.git') return []
    return entry.isDirectory() ? pathsBelow(folder, `${path}/`) : path
  })
}

function storedFile(folder: string, git: string, path: string): TreeEntry {
  const absolute = join(folder, path)
  const stat = lstatSync(absolute)
  const link = stat.isSymbolicLink()
  const sha = writeBlob(git, link ? readlinkSync(absolute, 'buffer') : readFileSync(absolute))
  return { path, mode: link ? '120000' : (stat.mode & 0o100) === 0 ? '100644' : '100755', sha }
}

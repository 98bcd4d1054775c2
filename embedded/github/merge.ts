import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { git, mergeBaseOf, runGit, treeOf, withIndex, writeBlobObject, writeTreeObject } from './git.js'

/** The tree of an automatic merge of two commits, or null where they conflict. */
export function mergedTree(bare: string, ours: string, theirs: string): string | null {
  const base = mergeBaseOf(bare, ours, theirs)
  return base === null ? null : mergeTrees(bare, treeOf(bare, base), treeOf(bare, ours), treeOf(bare, theirs))
}

/**
 * Three-way merge of trees by git's own plumbing, `read-tree -m` and `merge-file`: it needs no working tree, and works in versions of git
 * that have no `merge-tree --write-tree` yet. Null where a file conflicts.
 */
export function mergeTrees(bare: string, base: string, ours: string, theirs: string): string | null {
  const { tree, unmerged } = withIndex((env) => {
    runGit(bare, ['read-tree', '-i', '-m', '--aggressive', base, ours, theirs], '', env)
    const lines = runGit(bare, ['ls-files', '-u', '-z'], '', env).toString('utf8').split('\0')
    const stages = unmergedFiles(lines)
    if (stages.size === 0)
      return { tree: runGit(bare, ['write-tree'], '', env).toString('utf8').trim(), unmerged: stages }
    const removed = [...stages.keys()].map((path) => `0 ${'0'.repeat(40)}\t${path}\0`).join('')
    runGit(bare, ['update-index', '-z', '--index-info'], removed, env)
    return { tree: runGit(bare, ['write-tree'], '', env).toString('utf8').trim(), unmerged: stages }
  })
  const merged = [...unmerged].map(([path, stages]) => mergeFile(bare, path, stages))
  const clean = merged.filter((entry) => entry !== null)
  if (clean.length < merged.length) return null
  return clean.length === 0 ? tree : writeTreeObject(bare, tree, clean)
}

interface Stages {
  readonly mode: string
  /** Blobs of the base, ours and theirs. */
  readonly blobs: Map<string, string>
}

function unmergedFiles(lines: readonly string[]): ReadonlyMap<string, Stages> {
  const files = new Map<string, Stages>()
  for (const line of lines) {
    const [, mode = '', sha = '', stage = '', path = ''] = /^(\d+) (\w+) (\d)\t([\s\S]+)$/.exec(line) ?? []
    if (path === '') continue
    const file = files.get(path) ?? { mode, blobs: new Map<string, string>() }
    file.blobs.set(stage, sha)
    files.set(path, file)
  }
  return files
}

function mergeFile(
  bare: string,
  path: string,
  { mode, blobs }: Stages,
): { path: string; mode: string; sha: string } | null {
  const [base, ours, theirs] = ['1', '2', '3'].map((stage) => blobs.get(stage))
  if (base === undefined || ours === undefined || theirs === undefined) return null
  const folder = mkdtempSync(join(tmpdir(), 'merge-'))
  try {
    const files = [ours, base, theirs].map((blob, i) => {
      const file = join(folder, String(i))
      writeFileSync(file, runGit(bare, ['cat-file', 'blob', blob]))
      return file
    })
    // The exit code is the number of conflicts.
    if (git(bare, ['merge-file', '--quiet', ...files]) === null) return null
    return { path, mode, sha: writeBlobObject(bare, readFileSync(join(folder, '0'))) }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

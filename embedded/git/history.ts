import { readCommit, type StoredCommit } from './commits.js'
import { entryAt } from './trees.js'

/** Which commits are wanted. */
export interface Selection {
  readonly from: string
  /** Commits that this one reaches are left out. */
  readonly without?: string
  readonly limit?: number
  /** Only commits that change this path. */
  readonly path?: string
}

/** Commits of a history, newest first, as `git log` lists them. */
export function commitsOf(bare: string, selection: Selection): readonly StoredCommit[] {
  const { from, without, limit = Infinity, path } = selection
  const found: StoredCommit[] = []
  const seen = without === undefined ? new Set<string>() : new Set(ancestorsOf(bare, without))
  const waiting: StoredCommit[] = []
  const meet = (id: string): void => {
    const commit = seen.has(id) ? null : readCommit(bare, id)
    seen.add(id)
    if (commit) insertByDate(waiting, commit)
  }
  meet(from)
  for (let commit = waiting.shift(); commit && found.length < limit; commit = waiting.shift()) {
    const { shown, parents } =
      path === undefined ? { shown: true, parents: commit.parents } : onPath(bare, commit, path)
    if (shown) found.push(commit)
    parents.forEach(meet)
  }
  return found
}

/** Behind those of the same second, which were met before. */
function insertByDate(waiting: StoredCommit[], commit: StoredCommit): void {
  const behind = waiting.findIndex((other) => Date.parse(other.committer.date) < Date.parse(commit.committer.date))
  waiting.splice(behind < 0 ? waiting.length : behind, 0, commit)
}

/** Whether a commit changes a path against all its parents; where one parent has the same, only that one is followed. */
function onPath(bare: string, commit: StoredCommit, path: string): { shown: boolean; parents: readonly string[] } {
  const own = placeAt(bare, commit, path)
  if (commit.parents.length === 0) return { shown: own !== '', parents: [] }
  const same = commit.parents.find((id) => {
    const parent = readCommit(bare, id)
    return parent && placeAt(bare, parent, path) === own
  })
  return same === undefined ? { shown: true, parents: commit.parents } : { shown: false, parents: [same] }
}

function placeAt(bare: string, commit: StoredCommit, path: string): string {
  const entry = entryAt(bare, commit.tree, path.replace(/\/+$/, ''))
  return entry ? `${entry.mode} ${entry.sha}` : ''
}

/** A commit and all that it reaches. */
function ancestorsOf(bare: string, from: string): ReadonlySet<string> {
  const found = new Set<string>()
  const waiting = [from]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const commit = found.has(id) ? null : readCommit(bare, id)
    if (!commit) continue
    found.add(id)
    waiting.push(...commit.parents)
  }
  return found
}

/** Whether a commit is reached from another, or is it. */
export function isAncestor(bare: string, older: string, newer: string): boolean {
  return ancestorsOf(bare, newer).has(older)
}

/** The newest of the best commits that two histories share, or null. */
export function mergeBaseOf(bare: string, a: string, b: string): string | null {
  const other = ancestorsOf(bare, b)
  const shared = [...ancestorsOf(bare, a)].filter((id) => other.has(id)).flatMap((id) => readCommit(bare, id) ?? [])
  // All that a shared commit reaches is shared too, so that only the heads among them are best.
  const reached = new Set(shared.flatMap((commit) => commit.parents))
  const best: StoredCommit[] = []
  for (const commit of shared) if (!reached.has(commit.sha)) insertByDate(best, commit)
  return best[0]?.sha ?? null
}

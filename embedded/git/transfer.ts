import { hasObject, readObject, writeObject } from './objects.js'
import { readCommit } from './commits.js'
import { entriesOf, typeOfEntry } from './trees.js'

/** Copies a commit and all that it reaches into another repository, as a fetch does; what is there already is passed over. */
export function copyHistory(from: string, to: string, commit: string): void {
  const wanted: string[] = []
  const seen = new Set<string>()
  const waiting = [commit]
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id) || hasObject(to, id)) continue
    seen.add(id)
    wanted.push(id)
    waiting.push(...(readCommit(from, id)?.parents ?? []))
  }
  for (const id of wanted) {
    copyTree(from, to, readCommit(from, id)?.tree ?? '')
    copy(from, to, id)
  }
}

function copyTree(from: string, to: string, tree: string): void {
  if (hasObject(to, tree)) return
  for (const entry of entriesOf(from, tree) ?? []) {
    if (typeOfEntry(entry) === 'tree') copyTree(from, to, entry.sha)
    else if (typeOfEntry(entry) === 'blob') copy(from, to, entry.sha)
  }
  copy(from, to, tree)
}

function copy(from: string, to: string, id: string): void {
  const found = hasObject(to, id) ? null : readObject(from, id)
  if (found) writeObject(to, found.kind, found.body)
}

import { peeled, readCommit } from './commits.js'
import { hasObject, isId, kindOf } from './objects.js'
import { askGit } from './process.js'
import { readRef } from './refs.js'
import { entryAt } from './trees.js'

/** The commit that a branch is at, or null. */
export function headOf(bare: string, branch: string): string | null {
  return readRef(bare, `refs/heads/${branch}`)
}

/** The commit that a full id, a branch or a tag names, or null. */
export function commitOf(bare: string, revision: string): string | null {
  if (isId(revision)) return commitBehind(bare, revision)
  const short = revision.replace(/^heads\//, '')
  const tag = readRef(bare, `refs/tags/${short.replace(/^tags\//, '')}`)
  return headOf(bare, short) ?? (tag && commitBehind(bare, tag))
}

function commitBehind(bare: string, id: string): string | null {
  const found = peeled(bare, id)
  return found !== null && kindOf(bare, found) === 'commit' ? found : null
}

/** The tree of a commit, a tag or a tree by its id, or null. */
export function treeOf(bare: string, id: string): string | null {
  const found = peeled(bare, id)
  if (found === null) return null
  return readCommit(bare, found)?.tree ?? (kindOf(bare, found) === 'tree' ? found : null)
}

/** The object that an expression names (https://git-scm.com/docs/gitrevisions): an id, a ref, or a path of one; null where there is none. */
export function objectOf(bare: string, expression: string): string | null {
  const colon = expression.indexOf(':')
  const named = colon < 0 ? expression : expression.slice(0, colon)
  if (isId(named) && !hasObject(bare, named)) return null
  const object = isId(named) ? named : refOf(bare, named)
  // Everything else that gitrevisions has, git itself reads.
  if (object === null) return askGit(bare, ['rev-parse', '--verify', '--quiet', '--end-of-options', expression])
  if (colon < 0) return object
  const tree = treeOf(bare, object)
  const path = expression.slice(colon + 1).replace(/\/+$/, '')
  return path === '' ? tree : ((tree && entryAt(bare, tree, path)?.sha) ?? null)
}

function refOf(bare: string, name: string): string | null {
  if (name === 'HEAD') return readRef(bare, name)
  const places = [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`]
  return places.map((place) => readRef(bare, place)).find((id) => id !== null) ?? null
}

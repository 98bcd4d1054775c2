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
  const [, name = '', steps = ''] = revisions.exec(colon < 0 ? expression : expression.slice(0, colon)) ?? []
  const named = namedObject(bare, name)
  // Short ids, and everything else that gitrevisions has, git itself reads.
  if (named === null && (name === '' || /^[0-9a-f]{4,39}$/.test(name)))
    return askGit(bare, ['rev-parse', '--verify', '--quiet', '--end-of-options', expression])
  const found = (steps.match(step) ?? []).reduce((at, one) => at && stepFrom(bare, at, one), named)
  return colon < 0 || found === null ? found : below(bare, found, expression.slice(colon + 1).replace(/\/+$/, ''))
}

function below(bare: string, id: string, path: string): string | null {
  const tree = treeOf(bare, id)
  return path === '' ? tree : ((tree && entryAt(bare, tree, path)?.sha) ?? null)
}

/** A name and the steps from what it names: `main^2~3`. */
const revisions = /^([^~^{}@]+)((?:[~^]\d*|\^\{(?:tree|commit)\})*)$/
const step = /[~^](?:\d+|\{\w+\})?/g

function namedObject(bare: string, name: string): string | null {
  if (isId(name)) return hasObject(bare, name) ? name : null
  if (name === 'HEAD') return readRef(bare, name)
  const places = [name, `refs/${name}`, `refs/tags/${name}`, `refs/heads/${name}`]
  return places.map((place) => readRef(bare, place)).find((id) => id !== null) ?? null
}

function stepFrom(bare: string, id: string, one: string): string | null {
  if (one === '^{tree}') return treeOf(bare, id)
  const commit = commitBehind(bare, id)
  const count = one === '^{commit}' ? 0 : Number(one.slice(1) || '1')
  const parents = (at: string | null): readonly string[] => readCommit(bare, at ?? '')?.parents ?? []
  if (one.startsWith('^')) return count === 0 ? commit : (parents(commit)[count - 1] ?? null)
  return Array.from({ length: count }).reduce((at: string | null) => parents(at)[0] ?? null, commit)
}

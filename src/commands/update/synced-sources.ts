import { syncKind } from '../../model/instance.js'
import { stringAt } from '../../model/json.js'
import type { LockstepSet } from '../../model/lockstep-set.js'
import type { World } from '../run/world.js'

/** What the clusters of a set apply, as far as it can be looked at. */
export type Synced =
  /** A commit of this repository; `ref` is the branch or tag that leads to it, null for the base branch. */
  | { readonly kind: 'commit'; readonly ref: string | null; readonly commit: string }
  /** An OCI artifact, a bucket, or a ref that this repository does not have. */
  | { readonly kind: 'unreadable'; readonly source: string }

/**
 * What each FluxInstance of a set names in `sync`, each source once; the base branch where none names anything (pull-requests.md, gates).
 * Empty outside of a repository.
 */
export async function syncedBy(set: LockstepSet, world: World): Promise<readonly Synced[]> {
  const head = await world.head()
  if (!world.history || head === null) return []
  const found = new Map<string, Synced>()
  for (const { spec } of set.instances) {
    const kind = syncKind(spec)
    const url = stringAt(spec, ['sync', 'url']) ?? ''
    const ref = stringAt(spec, ['sync', 'ref']) ?? ''
    if (url === '') continue
    const synced = kind === 'GitRepository' ? await commitAt(ref, head, world) : unreadable(`the ${kind} ${url}`, ref)
    found.set(synced.kind === 'commit' ? synced.commit : synced.source, synced)
  }
  return found.size === 0 ? [{ kind: 'commit', ref: null, commit: head }] : [...found.values()]
}

async function commitAt(written: string, head: string, { history, branch }: World): Promise<Synced> {
  const ref = written.replace(/^refs\/heads\//, '')
  // substituted when Flux applies it: nothing here says by what
  if (ref === '' || ref === branch || /[${}]/.test(ref)) return { kind: 'commit', ref: null, commit: head }
  const names = written.startsWith('refs/tags/') ? [written] : [`refs/remotes/origin/${ref}`, `refs/heads/${ref}`]
  for (const name of names) {
    const commit = await history?.resolve(name)
    if (commit) return { kind: 'commit', ref, commit: commit.id }
  }
  return unreadable('the ref', ref)
}

function unreadable(source: string, ref: string): Synced {
  return { kind: 'unreadable', source: ref === '' ? source : `${source} (${ref})` }
}

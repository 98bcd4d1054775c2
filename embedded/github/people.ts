import { writeCommit } from '../git/commits.js'
import { writeBlob } from '../git/objects.js'
import { runGit } from '../git/process.js'
import { moveRefs } from '../git/refs.js'
import { headOf, treeOf } from '../git/revisions.js'
import { editTree } from '../git/trees.js'
import { land, mergeArmed, mergePull, signatureOf } from './rules/merge.js'
import { openPull } from './rules/open.js'
import { closePull, syncPulls } from './rules/sync.js'
import { personalToken } from './access.js'
import {
  createRepository,
  fullNameOf,
  nextId,
  timestamp,
  type Hub,
  type MergeMethod,
  type Pull,
  type Repository,
  type Status,
} from './state.js'

/** What people do beside the bot: on the web pages, and from their own clones. */
export interface People {
  /** Commits files (null deletes one) onto a branch, which is made from the default branch where it is missing, and pushes it. Gives the commit. */
  commit(
    branch: string,
    files: Readonly<Record<string, string | null>>,
    options?: { message?: string; author?: string },
  ): string
  /** Commits the files of an earlier commit on top of a branch, as reverting all that came since does. Gives the commit. */
  revert(branch: string, to: string): string
  /** Moves, makes or (null) deletes a branch, as a forced push does. */
  push(branch: string, commit: string | null): void
  /** Opens a pull request; `head` may be `owner:branch` of a fork. */
  open(head: string, options?: { base?: string; author?: string; title?: string; body?: string; draft?: boolean }): Pull
  /** Forks the repository to another owner, with all its branches. */
  fork(owner: string): Repository
  /** Marks a draft as ready for review. */
  ready(number: number): void
  merge(number: number, method?: MergeMethod, by?: string): string
  close(number: number): void
  comment(number: number, body: string, author?: string): void
  review(number: number, state: 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED', author?: string): void
  /** Puts a pull request into the merge queue, or takes it out. */
  queue(number: number, queued: boolean): void
  /** Merges what stands first in the queue. */
  mergeQueued(): string
  /** Edits a pull request's text, as ticking a box does. */
  edit(number: number, change: (body: string) => string): void
  /** Posts a status on a commit. */
  status(commit: string, context: string, state: Status['state'], creator?: string): void
  release(tag: string, body: string, options?: { name?: string; publishedAt?: string }): void
}

/** The people of one repository; `maintainer` where nobody is named. */
export function peopleOf(hub: Hub, repository: Repository): People {
  const { bare } = repository
  const pullOf = (number: number): Pull => {
    const pull = repository.pulls.find((one) => one.number === number)
    if (!pull) throw new Error(`there is no pull request ${number} in ${fullNameOf(repository)}`)
    return pull
  }
  const moved = <T>(value: T): T => {
    syncPulls(hub)
    return value
  }
  const moveBranch = (branch: string, commit: string | null): void => {
    const refused = moveRefs(bare, [{ name: `refs/heads/${branch}`, to: commit }])
    if (refused !== null) throw new Error(refused)
  }
  const settle = (): void => {
    mergeArmed(hub, repository)
    syncPulls(hub)
  }
  return {
    commit(branch, files, { message = 'chore: change', author = 'maintainer' } = {}) {
      const head = headOf(bare, branch) ?? headOf(bare, repository.defaultBranch)
      const entries = Object.entries(files).map(([path, text]) => ({
        path,
        mode: '100644',
        sha: text === null ? null : writeBlob(bare, text),
      }))
      const who = signatureOf(hub, author, timestamp(hub))
      const tree = editTree(bare, head && treeOf(bare, head), entries)
      const parents = head === null ? [] : [head]
      const commit = writeCommit(bare, { tree, parents, author: who, committer: who, message })
      moveBranch(branch, commit)
      return moved(commit)
    },
    revert(branch, to) {
      const who = signatureOf(hub, 'maintainer', timestamp(hub))
      const head = headOf(bare, branch)
      const commit = writeCommit(bare, {
        tree: treeOf(bare, to) ?? '',
        parents: head === null ? [] : [head],
        author: who,
        committer: who,
        message: 'revert: what was merged',
      })
      moveBranch(branch, commit)
      return moved(commit)
    },
    push(branch, commit) {
      moveBranch(branch, commit)
      moved(null)
    },
    open(
      head,
      { base = repository.defaultBranch, author = 'maintainer', title = 'A change', body = '', draft = false } = {},
    ) {
      return openPull(hub, repository, personalToken(author), { head, base, title, body, draft })
    },
    fork(owner) {
      const path = `${bare.replace(/\.git$/, '')}-${owner}.git`
      runGit(bare, ['clone', '--quiet', '--bare', '.', path])
      return createRepository(hub, `${owner}/${repository.name}`, path, repository)
    },
    ready(number) {
      pullOf(number).draft = false
      pullOf(number).updatedAt = timestamp(hub)
      settle()
    },
    merge: (number, method = 'merge', by = 'maintainer') =>
      moved(mergePull(hub, repository, pullOf(number), { by, method })),
    close(number) {
      closePull(hub, pullOf(number))
    },
    comment(number, body, author = 'maintainer') {
      const createdAt = timestamp(hub)
      pullOf(number).comments.push({ id: nextId(hub), author, body, createdAt, updatedAt: createdAt })
    },
    review(number, state, author = 'maintainer') {
      const pull = pullOf(number)
      pull.reviews.push({
        id: nextId(hub),
        author,
        body: '',
        state,
        commit: pull.headCommit,
        submittedAt: timestamp(hub),
      })
      settle()
    },
    queue(number, queued) {
      pullOf(number).queued = queued
    },
    mergeQueued() {
      const pull = repository.pulls.find((one) => one.queued)
      if (!pull) throw new Error(`the merge queue of ${fullNameOf(repository)} is empty`)
      return moved(land(hub, repository, pull, { by: pull.author, method: 'merge' }))
    },
    edit(number, change) {
      const pull = pullOf(number)
      pull.body = change(pull.body ?? '')
      pull.updatedAt = timestamp(hub)
    },
    status(commit, context, state, creator = 'maintainer') {
      const place = { id: nextId(hub), commit, context, state, creator, createdAt: timestamp(hub) }
      repository.statuses.push({ ...place, description: null, targetUrl: null })
      settle()
    },
    release(tag, body, { name = tag, publishedAt = timestamp(hub) } = {}) {
      repository.releases.push({
        id: nextId(hub),
        tag,
        name,
        body,
        author: 'maintainer',
        publishedAt,
        prerelease: false,
      })
    },
  }
}

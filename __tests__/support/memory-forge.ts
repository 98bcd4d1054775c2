import type {
  BranchComparison,
  BranchMove,
  Forge,
  ForgeBase,
  ForgeRepository,
  LineComment,
  OtherPullRequest,
  PullRequest,
  PullRequestFile,
  PullRequestOpening,
  StoredBlob,
} from '../../src/model/forge.js'
import type { Commit } from '../../src/model/workspace.js'
import { blobId } from '../../src/propose/plan.js'

type Files = Readonly<Record<string, string>>

/** How a forge may answer otherwise than by doing what it was asked. */
interface Refusals {
  /** What a best effort says that it could not do, by its method. */
  readonly efforts: Map<'labels' | 'assignees' | 'reviewers' | 'milestone' | 'draft' | 'auto-merge', string>
  opening: PullRequestOpening | Error | null
  /** The next moves of a branch, in their order; null is carried out. */
  readonly moves: (BranchMove | null)[]
  /** What a comment, or a comment on a line, is answered with. */
  comments: Error | null
  lines: Error | null
}

const unused = (): never => {
  throw new Error('a proposal does not ask for this')
}

/** A repository on a forge in memory, as a proposal sees it; `changes` holds what was changed, in its order. */
export class MemoryForge implements Forge {
  readonly changes: string[] = []
  readonly refusals: Refusals = { efforts: new Map(), opening: null, moves: [], comments: null, lines: null }
  readonly branches = new Map<string, string>()
  readonly others: OtherPullRequest[] = []
  /** The comments that are kept, by their marker. */
  readonly comments = new Map<string, string>()
  /** The files of every pull request, and the comments on their lines. */
  readonly files: PullRequestFile[] = []
  readonly lines: LineComment[] = []
  viewer: ForgeRepository['viewer'] = { login: 'lockstep', kind: 'app' }
  recentMessages: readonly string[] = []
  pulls: PullRequest[] = []
  /** How often the pull requests of all authors were listed. */
  listed = 0
  readonly requests = 0
  readonly #commits = new Map<string, Commit>()
  readonly #trees = new Map<string, ReadonlyMap<string, StoredBlob>>()
  readonly #blobs = new Map<string, Uint8Array>()
  readonly #meanwhile: { readonly when: RegExp; readonly act: () => void }[] = []

  constructor(files: Files) {
    this.push('main', files)
  }

  /** What a person commits: files on top of a branch, or of other parents. Gives the commit. */
  push(branch: string, files: Files, given: { readonly parents?: readonly string[]; readonly message?: string } = {}) {
    const head = this.branches.get(branch)
    const { parents = head === undefined ? [] : [head], message = 'chore: x' } = given
    const id = this.commitOf({ tree: this.treeOf(parents[0], files), parents, message })
    this.place(branch, id)
    return id
  }

  /** A commit that no branch is at. */
  commitOf({ tree, parents, message }: { tree: string; parents: readonly string[]; message: string }): string {
    const id = `c${this.#commits.size}`
    this.#commits.set(id, { id, tree, parents, message, committed: '2026-11-01T00:00:00Z' })
    return id
  }

  /** The tree of a commit with other files. */
  treeOf(commit: string | undefined, files: Files, mode: StoredBlob['mode'] = '100644'): string {
    const before = this.#trees.get(this.#commits.get(commit ?? '')?.tree ?? '') ?? new Map<string, StoredBlob>()
    const changes = Object.entries(files).map(
      ([path, text]) => [path, { mode, blob: this.#stored(Buffer.from(text)) }] as const,
    )
    return this.#treeWith(new Map([...before, ...changes]))
  }

  /** Puts a branch at a commit, with the pull requests that it heads. */
  place(branch: string, commit: string): void {
    this.branches.set(branch, commit)
    this.pulls = this.pulls.map((pull) => (pull.headBranch === branch ? { ...pull, headCommit: commit } : pull))
  }

  /** Changes a pull request as a person does. */
  edit(number: number, change: Partial<PullRequest>): void {
    this.pulls = this.pulls.map((pull) => (pull.number === number ? { ...pull, ...change } : pull))
  }

  /** Does something once, just before a change is written down. */
  meanwhile(when: RegExp, act: () => void): void {
    this.#meanwhile.push({ when, act })
  }

  base(): ForgeBase {
    const commit = this.branches.get('main') ?? ''
    return { branch: 'main', commit, tree: this.#commits.get(commit)?.tree ?? '' }
  }

  pull(number = 1): PullRequest {
    const pull = this.pulls.find((one) => one.number === number)
    if (!pull) throw new Error(`there is no pull request ${number}`)
    return pull
  }

  commit(id: string): Promise<Commit | null> {
    return Promise.resolve(this.#commits.get(id) ?? null)
  }

  proposals(names: readonly string[]): ReturnType<Forge['proposals']> {
    const found = names.map((name) => {
      const head = this.branches.get(name)
      const commit = this.#commits.get(head ?? '')
      const branch = commit ? { name, head: commit.id, ...commit } : null
      const pulls = this.pulls.filter(({ headBranch }) => headBranch === name)
      const open = pulls.filter(({ state }) => state === 'open')
      return [name, { branch, open, closed: pulls.filter(({ state }) => state !== 'open') }] as const
    })
    return Promise.resolve(new Map(found))
  }

  compare(base: string, head: string): Promise<BranchComparison> {
    const known = this.#history(base)
    const ahead = this.#history(head)
    const mergeBase = ahead.find((id) => known.includes(id)) ?? null
    const paths = mergeBase === null ? [] : this.#changed(mergeBase, head)
    return Promise.resolve({ mergeBase, behind: 0, ahead: [], paths })
  }

  blobsAt(commits: readonly string[], paths: readonly string[]): ReturnType<Forge['blobsAt']> {
    return Promise.resolve(commits.map((id) => paths.map((path) => this.#files(id).get(path) ?? null)))
  }

  openPullRequests(): Promise<readonly OtherPullRequest[]> {
    this.listed++
    return Promise.resolve(this.others)
  }

  writeTree(base: string, changes: Parameters<Forge['writeTree']>[1]): Promise<string> {
    const files = new Map(this.#trees.get(base))
    for (const { path, mode, bytes } of changes)
      if (bytes === null) files.delete(path)
      else files.set(path, { mode, blob: this.#stored(bytes) })
    return Promise.resolve(this.#treeWith(files))
  }

  writeCommit(commit: Parameters<Forge['writeCommit']>[0]): ReturnType<Forge['writeCommit']> {
    const id = this.commitOf(commit)
    this.#write(`commit ${id} on ${commit.parents.join(' ')}`)
    return Promise.resolve({ id, verified: true })
  }

  moveBranch(branch: string, from: string | null, to: string | null): Promise<BranchMove> {
    this.#write(`move ${from ?? 'none'} → ${to ?? 'none'}`)
    const given = this.refusals.moves.shift()
    const head = this.branches.get(branch) ?? null
    if (given) return Promise.resolve(given)
    if (head !== from) return Promise.resolve({ kind: 'stale', head })
    if (to === null) this.branches.delete(branch)
    else this.place(branch, to)
    return Promise.resolve({ kind: 'moved', unguarded: false })
  }

  openPullRequest({ head, base, title, body, draft }: Parameters<Forge['openPullRequest']>[0]) {
    this.#write(`open ${draft === 'no' ? 'ready' : draft}`)
    const { opening } = this.refusals
    if (opening instanceof Error) return Promise.reject(opening)
    if (opening && opening.kind !== 'opened') return Promise.resolve(opening)
    const pullRequest: PullRequest = {
      number: this.pulls.length + 1,
      url: `https://github.com/o/r/pull/${this.pulls.length + 1}`,
      title,
      body,
      state: 'open',
      draft: draft !== 'no' && opening === null,
      headBranch: head,
      headCommit: this.branches.get(head) ?? '',
      baseBranch: base,
      sameRepository: true,
      ours: true,
      author: 'github-actions',
      queued: false,
      autoMerge: false,
      approved: false,
      mergeable: true,
      labels: [],
      mergeCommit: null,
      createdAt: '2026-11-01T00:00:00Z',
      closedAt: null,
    }
    this.pulls.push(pullRequest)
    return Promise.resolve({ kind: 'opened', pullRequest, draftRefused: opening !== null } as const)
  }

  updatePullRequest(number: number, change: Parameters<Forge['updatePullRequest']>[1]): Promise<PullRequest['state']> {
    const texts = [...(change.title === undefined ? [] : ['title']), ...(change.body === undefined ? [] : ['body'])]
    this.#write(`update ${change.state ?? texts.join(' ')}`)
    const { state } = this.pull(number)
    this.edit(number, change)
    return Promise.resolve(state)
  }

  setDraft(number: number, draft: boolean): Promise<string | null> {
    return this.#effort('draft', String(draft), () => this.edit(number, { draft }))
  }

  setAutoMerge(number: number, arming: Parameters<Forge['setAutoMerge']>[1]): Promise<string | null> {
    const what = arming === null ? 'off' : `${arming.method} ${arming.head}`
    return this.#effort('auto-merge', what, () => this.edit(number, { autoMerge: arming !== null }))
  }

  addLabels(number: number, labels: readonly string[], create: boolean): Promise<string | null> {
    return this.#effort('labels', `${labels.join(' ')}${create ? ' made' : ''}`, () => this.edit(number, { labels }))
  }

  addAssignees(_number: number, logins: readonly string[]): Promise<string | null> {
    return this.#effort('assignees', logins.join(' '))
  }

  requestReviewers(_number: number, logins: readonly string[], teams: readonly string[]): Promise<string | null> {
    return this.#effort('reviewers', [...logins, ...teams].join(' '))
  }

  setMilestone(_number: number, title: string): Promise<string | null> {
    return this.#effort('milestone', title)
  }

  keepComment(number: number, marker: string, body: string): Promise<void> {
    if (this.refusals.comments) return Promise.reject(this.refusals.comments)
    this.#write(`comment ${number} ${body.startsWith(marker) ? 'marked' : ''}`)
    this.comments.set(marker, body)
    return Promise.resolve()
  }

  reviseComment(number: number, marker: string, body: string): Promise<void> {
    return this.comments.has(marker) ? this.keepComment(number, marker, body) : Promise.resolve()
  }

  pullRequestFiles(): Promise<readonly PullRequestFile[]> {
    return Promise.resolve(this.files)
  }

  lineComments(): Promise<readonly LineComment[]> {
    return Promise.resolve(this.lines)
  }

  addLineComment(number: number, commit: string, comment: LineComment): Promise<void> {
    if (this.refusals.lines) return Promise.reject(this.refusals.lines)
    this.#write(`line ${number} ${commit} ${comment.path}:${comment.line ?? ''}`)
    this.lines.push(comment)
    return Promise.resolve()
  }

  repository(): Promise<ForgeRepository> {
    const { viewer, recentMessages } = this
    const kind = { private: false, fork: false, archived: false, autoMergeAllowed: true, mergeQueue: false }
    const named = { fullName: 'o/r', url: 'https://github.com/o/r', defaultBranch: 'main' }
    return Promise.resolve({ ...named, ...kind, viewer, base: this.base(), recentMessages })
  }

  tree(commit: string): ReturnType<Forge['tree']> {
    return Promise.resolve([...this.#files(commit)].map(([path, stored]) => ({ path, ...stored })))
  }

  blob(id: string): Promise<Uint8Array | null> {
    return Promise.resolve(this.#blobs.get(id) ?? null)
  }

  readonly labelled = unused
  readonly branchHead = unused
  readonly log = unused
  readonly statuses = unused
  readonly findIssue = unused
  readonly createIssue = unused
  readonly updateIssue = unused

  #write(entry: string): void {
    for (const one of this.#meanwhile.filter(({ when }) => when.test(entry))) {
      this.#meanwhile.splice(this.#meanwhile.indexOf(one), 1)
      one.act()
    }
    this.changes.push(entry)
  }

  #effort(kind: Parameters<Refusals['efforts']['get']>[0], what: string, act: () => void = () => undefined) {
    this.#write(`${kind} ${what}`)
    const refused = this.refusals.efforts.get(kind) ?? null
    if (refused === null) act()
    return Promise.resolve(refused)
  }

  #stored(bytes: Uint8Array): string {
    const id = blobId(bytes)
    this.#blobs.set(id, bytes)
    return id
  }

  #treeWith(files: ReadonlyMap<string, StoredBlob>): string {
    const id = blobId(Buffer.from(JSON.stringify([...files].sort())))
    this.#trees.set(id, files)
    return id
  }

  #files(commit: string): ReadonlyMap<string, StoredBlob> {
    return this.#trees.get(this.#commits.get(commit)?.tree ?? '') ?? new Map<string, StoredBlob>()
  }

  /** A commit and all before it, the nearest first. */
  #history(id: string): readonly string[] {
    const found = new Set([id])
    for (const each of found) for (const parent of this.#commits.get(each)?.parents ?? []) found.add(parent)
    return [...found]
  }

  #changed(from: string, to: string): readonly string[] {
    const [before, after] = [this.#files(from), this.#files(to)]
    return [...new Set([...before.keys(), ...after.keys()])].filter(
      (path) => JSON.stringify(before.get(path)) !== JSON.stringify(after.get(path)),
    )
  }
}

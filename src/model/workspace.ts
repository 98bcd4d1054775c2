import type { ChangedFile } from './change.js'
import type { FileEntry } from './file.js'

/** The files of one tree: a working tree, an index, or a commit. */
export interface Workspace {
  /** Every file that git knows there, sorted by path. */
  list(): Promise<readonly FileEntry[]>
  /** The bytes of a file; null where it is gone, no regular file, or larger than `limit` bytes. */
  read(path: string, limit?: number): Promise<Uint8Array | null>
  /** Where a symbolic link leads, as it is written; null for everything else. */
  link(path: string): Promise<string | null>
  /**
   * The files that hold one of some texts, found quicker than by reading each; among them may be more, such as what is UTF-16 or was not looked
   * into. Null where it is not known quicker. A text is ASCII and has no line's end.
   */
  readonly holding?: (needles: readonly string[]) => Promise<ReadonlySet<string> | null>
}

/** A working tree that can be written. */
export interface EditableWorkspace extends Workspace {
  /**
   * Replaces each file atomically and keeps its mode. Throws `file-changed`, with nothing written, where a file is no longer as it was read.
   */
  write(files: readonly ChangedFile[]): Promise<void>
}

/** One commit of a log. */
export interface Commit {
  readonly id: string
  readonly parents: readonly string[]
  readonly tree: string
  /** First line and body. */
  readonly message: string
  /** Committer time, RFC 3339. */
  readonly committed: string
}

/** The history of the repository: git where it reaches, the forge's API where the clone is shallow. */
export interface History {
  /** The commit that a revision names, or null. */
  resolve(revision: string): Promise<Commit | null>
  /** The tree of a commit. */
  at(commit: string): Workspace
  /** First-parent log from a commit, newest first; `paths` keeps the commits that touch one of them. */
  log(from: string, options: { readonly paths?: readonly string[]; readonly limit: number }): Promise<readonly Commit[]>
  mergeBase(a: string, b: string): Promise<string | null>
}

/** The time of the run. */
export interface Clock {
  now(): Date
}

/** A repository that an App is installed on. */
export interface ListedRepository {
  /** Without its owner. */
  readonly name: string
  readonly archived: boolean
  readonly fork: boolean
}

/** One page of a code search. */
interface CodePage {
  /** Files that match in all, of which a forge shows a bounded number. */
  readonly total: number
  /** True where the forge gave up before it had looked at everything. */
  readonly incomplete: boolean
  readonly hits: readonly { readonly repository: string; readonly path: string }[]
}

/** What is asked of a forge about all repositories of one owner. Failures are thrown as `forge-…` errors. */
export interface OrganisationForge {
  readonly repositories: () => Promise<readonly ListedRepository[]>
  /** Searches the default branches; pages count from 1 and hold 100 files. */
  readonly search: (query: string, page: number) => Promise<CodePage>
  /** A file of a repository's default branch; null where it is gone, no file, or larger than the forge shows. */
  readonly file: (repository: string, path: string) => Promise<Uint8Array | null>
  /** Requests so far. */
  readonly requests: number
}

/** Repositories that one job matrix takes. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly repositories: readonly string[]
}

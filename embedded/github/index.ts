import { checkOut } from '../git/checkout.js'
import { readBlob } from '../git/objects.js'
import { runGit } from '../git/process.js'
import { refsBelow } from '../git/refs.js'
import { objectOf } from '../git/revisions.js'
import { seedRepository } from '../git/seed.js'
import { Faults, type FaultRule } from './faults.js'
import type { UnknownFields } from './graphql/execute.js'
import { peopleOf, type People } from './people.js'
import { serve, type LedgerEntry } from './server.js'
import {
  createHub,
  createRepository,
  findRepository,
  type Grant,
  type Hub,
  type Pull,
  type Repository,
} from './state.js'

export { appToken, forkToken, personalToken, workflowToken } from './access.js'
export { badGateway, primaryLimit, secondaryLimit, type Fault } from './faults.js'
export type { LedgerEntry } from './server.js'
export type { Grant, Permissions, Pull } from './state.js'

export interface GitHubOptions {
  /** `owner/name` of the first repository. */
  readonly name?: string
  /** The clock of everything that is written; the machine's by default. */
  readonly now?: () => Date
  /** `Type.field` of GraphQL fields that this server does not know, as older Enterprise Servers do not. */
  readonly unknownFields?: UnknownFields
}

/** A GitHub on loopback over real bare repositories. */
export interface EmbeddedGitHub {
  /** `http://127.0.0.1:PORT`: the REST API; below `/api/v3` too, as on an Enterprise Server. */
  readonly url: string
  readonly graphqlUrl: string
  /** What `git clone` takes. */
  readonly cloneUrl: string
  readonly hub: Hub
  /** The first repository; its settings may be changed at any time. */
  readonly repository: Repository
  readonly pulls: readonly Pull[]
  /** Every request of the API since the ledger was emptied. */
  readonly ledger: readonly LedgerEntry[]
  readonly people: People
  /** Adds a repository with the files of a folder, which becomes a checkout of it. */
  add(fullName: string, folder: string, bare: string): { readonly repository: Repository; readonly people: People }
  /** Says who a token speaks for. A `ghs_` token that nothing was said of is the workflow's of the README. */
  grant(token: string, grant: Grant): void
  /** Sets a fault; the function that it gives lifts it. */
  fault(rule: FaultRule): () => void
  /** Lifts all faults and empties the ledger. */
  reset(): void
  /** The object that a revision (`main`, `main^`, `main:a.txt`) of the first repository names, or null. */
  at(revision: string): string | null
  /** The text of a file on a branch or at another revision, or null where there is none. */
  read(revision: string, path: string): string | null
  /** The branches of the first repository by their names, with the commits that they are at. */
  branches(): ReadonlyMap<string, string>
  /** Checks a commit out into an empty folder, with so many commits of its history, as actions/checkout does; 0 for all. */
  checkOut(folder: string, commit: string, depth: number): void
  /** Runs git in the first repository and gives what it prints; what a revision names, and a file of one, is answered without. */
  git(...args: readonly string[]): string
  close(): Promise<void>
}

/** Starts one whose first repository has the files of a folder, committed to `main`; the folder becomes a checkout of it. */
export async function startGitHub(folder: string, bare: string, options: GitHubOptions = {}): Promise<EmbeddedGitHub> {
  const { name = 'example/home-kubernetes', now = () => new Date(), unknownFields = new Set<string>() } = options
  const hub = createHub(now)
  const faults = new Faults()
  const ledger: LedgerEntry[] = []
  const add = (fullName: string, from: string, to: string): Repository => {
    seedRepository(from, to)
    return createRepository(hub, fullName, to)
  }
  const repository = add(name, folder, bare)
  const server = await serve({ hub, faults, ledger, unknownFields })
  const { url } = server
  hub.apiUrl = url
  return {
    url,
    graphqlUrl: `${url}/graphql`,
    cloneUrl: `${url}/${name}.git`,
    hub,
    repository,
    pulls: repository.pulls,
    ledger,
    people: peopleOf(hub, repository),
    add(fullName, from, to) {
      const added = findRepository(hub, fullName) ?? add(fullName, from, to)
      return { repository: added, people: peopleOf(hub, added) }
    },
    grant: (token, grant) => void hub.grants.set(token, grant),
    fault: (rule) => faults.add(rule),
    reset() {
      faults.clear()
      ledger.length = 0
    },
    at: (revision) => objectOf(bare, revision),
    read: (revision, path) => readBlob(bare, objectOf(bare, `${revision}:${path}`) ?? '')?.toString('utf8') ?? null,
    branches: () =>
      new Map([...refsBelow(bare, 'refs/heads')].map(([ref, commit]) => [ref.slice('refs/heads/'.length), commit])),
    checkOut: (target, commit, depth) => checkOut(bare, target, commit, depth),
    git(...args) {
      return (answered(bare, args) ?? runGit(bare, args).toString('utf8')).trim()
    },
    close: () => server.close(),
  }
}

/** What `git rev-parse REVISION` and `git show REVISION:PATH` print, found without git; null for all other commands. */
function answered(bare: string, [command, revision, ...more]: readonly string[]): string | null {
  if (revision === undefined || more.length > 0) return null
  if (command === 'rev-parse') return objectOf(bare, revision)
  if (command !== 'show' || !revision.includes(':')) return null
  return readBlob(bare, objectOf(bare, revision) ?? '')?.toString('utf8') ?? null
}

import type { OrganisationForge } from '../model/organisation.js'
import { ownerQueries, repositoryQueries, searchLimit } from './queries.js'

/** True where the files of a repository hold a pin. */
export type HoldsPin = (files: ReadonlyMap<string, Uint8Array>) => Promise<boolean>

/** The repositories of an owner that pin a release. */
export interface FoundRepositories {
  /** Repositories that the App is installed on. */
  readonly listed: number
  /** Names, sorted: their order is the same from run to run. */
  readonly repositories: readonly string[]
  /** Names of repositories that the search named and whose files, as they are now, hold no pin. */
  readonly unconfirmed: readonly string[]
  /** True where GitHub said that its search had not looked at everything. */
  readonly incomplete: boolean
}

/** Files that are read of one repository: the first that holds a pin is enough, and whoever has more of them has one among these. */
const filesRead = 20

const atATime = 6

/**
 * Lists the repositories that the App is installed on, searches their code, and reads what the search names, because its index may be old.
 * Archived repositories and forks are left out: nothing can be written to the ones, and the others follow their parent.
 */
export async function findRepositories(
  owner: string,
  forge: OrganisationForge,
  holdsPin: HoldsPin,
): Promise<FoundRepositories> {
  const listed = await forge.repositories()
  const names = listed.filter(({ archived, fork }) => !archived && !fork).map(({ name }) => name)
  const { paths, incomplete } = await searchAll(owner, names, forge)
  const candidates = names.filter((name) => paths.has(name)).sort()
  const confirmed = new Set<string>()
  for (let from = 0; from < candidates.length; from += atATime)
    await Promise.all(
      candidates.slice(from, from + atATime).map(async (name) => {
        const files = await readFiles(forge, name, [...(paths.get(name) ?? [])].sort().slice(0, filesRead))
        if (await holdsPin(files)) confirmed.add(name)
      }),
    )
  return {
    listed: listed.length,
    repositories: candidates.filter((name) => confirmed.has(name)),
    unconfirmed: candidates.filter((name) => !confirmed.has(name)),
    incomplete,
  }
}

interface SearchResult {
  readonly paths: ReadonlyMap<string, ReadonlySet<string>>
  readonly incomplete: boolean
}

async function searchAll(owner: string, names: readonly string[], forge: OrganisationForge): Promise<SearchResult> {
  const paths = new Map<string, Set<string>>()
  if (names.length === 0) return { paths, incomplete: false }
  let incomplete = false
  const ask = async (query: string): Promise<boolean> => {
    for (let page = 1, seen = 0; ; page++) {
      const { total, incomplete: cut, hits } = await forge.search(query, page)
      incomplete ||= cut
      for (const { repository, path } of hits) paths.set(repository, (paths.get(repository) ?? new Set()).add(path))
      seen += hits.length
      if (total > searchLimit && page === 1) return false
      if (hits.length === 0 || seen >= Math.min(total, searchLimit)) return true
    }
  }
  let whole = true
  for (const query of ownerQueries(owner)) whole = (await ask(query)) && whole
  if (!whole) for (const query of repositoryQueries(owner, names)) await ask(query)
  return { paths, incomplete }
}

async function readFiles(
  forge: OrganisationForge,
  repository: string,
  paths: readonly string[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  for (const path of paths) {
    const bytes = await forge.file(repository, path)
    if (bytes) files.set(path, bytes)
  }
  return files
}

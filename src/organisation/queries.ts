/** What stands in every file that pins a release: the charts' names, of which the manifests' name begins with one. */
const terms = ['"flux-operator"', '"flux-instance"']

/** Longest query that GitHub takes (https://docs.github.com/en/rest/search/search#limitations-on-query-length). */
const longestQuery = 256

/** Files that a search shows at most; beyond them it has to be asked about fewer repositories at a time. */
export const searchLimit = 1000

/** One query for each term, about everything of an owner. */
export function ownerQueries(owner: string): readonly string[] {
  return terms.map((term) => `${term} user:${owner}`)
}

/** The same about named repositories, as many in one query as fit. */
export function repositoryQueries(owner: string, names: readonly string[]): readonly string[] {
  return terms.flatMap((term) => {
    const queries: string[] = []
    let query = term
    for (const name of names) {
      const next = `${query} repo:${owner}/${name}`
      if (next.length <= longestQuery) query = next
      else {
        queries.push(query)
        query = `${term} repo:${owner}/${name}`
      }
    }
    return query === term ? queries : [...queries, query]
  })
}

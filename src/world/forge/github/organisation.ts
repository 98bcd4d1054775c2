import { LockstepError } from '../../../model/failure.js'
import type { ListedRepository, OrganisationForge } from '../../../model/organisation.js'
import { openClient, type ForgeOptions } from './client.js'

const pageSize = 100
/** An installation has less than a hundred thousand repositories; a list without end has no last page. */
const mostPages = 1000

const repositories = { lists: [{ at: ['repositories'], of: { texts: [['name'], ['owner', 'login']] } }] }
const searched = {
  numbers: [['total_count']],
  lists: [{ at: ['items'], of: { texts: [['path'], ['repository', 'name']] } }],
}

/**
 * The repositories of one owner through an installation token of a GitHub App. Code search allows ten requests a minute
 * (https://docs.github.com/en/rest/search/search#rate-limit): give `patience` for that.
 */
export function openOrganisation(owner: string, options: Omit<ForgeOptions, 'repository'>): OrganisationForge {
  const client = openClient({ ...options, repository: `${owner}/-` })
  return {
    async repositories() {
      const listed: ListedRepository[] = []
      for (let page = 1; page <= mostPages; page++) {
        const { repositories: found } = await client.rest(
          { what: 'list the repositories that the App is installed on', needs: 'contents: read', gives: repositories },
          (octokit) => octokit.apps.listReposAccessibleToInstallation({ per_page: pageSize, page }),
        )
        for (const { owner: account, name, archived, fork } of found)
          if (account.login.toLowerCase() === owner.toLowerCase()) listed.push({ name, archived, fork })
        if (found.length < pageSize) return listed
      }
      throw new LockstepError(
        'forge-answer',
        `${client.server} lists more than ${mostPages * pageSize} repositories; run again`,
      )
    },
    async search(query, page) {
      const found = await client.rest(
        { what: 'search the code', needs: 'contents: read', gives: searched },
        (octokit) => octokit.search.code({ q: query, per_page: pageSize, page }),
      )
      const hits = found.items.map(({ repository, path }) => ({ repository: repository.name, path }))
      return { total: found.total_count, incomplete: found.incomplete_results, hits }
    },
    async file(repository, path) {
      const file = await client.find(
        { what: `read ${path} of ${owner}/${repository}`, needs: 'contents: read' },
        (octokit) => octokit.repos.getContent({ owner, repo: repository, path }),
      )
      if (file === null || Array.isArray(file) || file.type !== 'file' || file.encoding !== 'base64') return null
      return Buffer.from(file.content, 'base64')
    },
    get requests() {
      return client.requests
    },
  }
}

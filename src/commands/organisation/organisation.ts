import { openOrganisation } from '../../world/forge/github/organisation.js'
import { expectGitHub } from '../../world/forge/github/github.js'
import type { Shard } from '../../model/organisation.js'
import { toolVersion } from '../../model/tool.js'
import type { Workspace } from '../../model/workspace.js'
import { findRepositories, type FoundRepositories, type HoldsPin } from '../../organisation/find.js'
import { shardsOf } from '../../organisation/shards.js'
import { parseSettings } from '../../settings/parse.js'
import { jobGate } from '../../world/gate.js'
import { proxiedFetch } from '../../world/proxied-fetch.js'
import { surveyTree } from '../run/survey.js'
import type { Machine } from '../../world/machine.js'

/** The owner whose repositories are looked for, and who asks. */
export interface OrganisationQuestion {
  readonly owner: string
  readonly token: string
  /** Without a slash at the end. */
  readonly apiUrl: string
}

/** What was found, spread over job matrices. */
export interface OrganisationFound extends FoundRepositories {
  readonly shards: readonly Shard[]
  readonly requests: number
}

/** Code search allows ten requests a minute; an organisation of any size gets through in this many milliseconds. */
const patience = 30 * 60_000

/** Finds the repositories of an owner that pin a release. Throws `forge-…` errors. */
export async function searchOrganisation(question: OrganisationQuestion, machine: Machine): Promise<OrganisationFound> {
  const { env, second } = machine
  expectGitHub(env)
  const { owner, token, apiUrl } = question
  const userAgent = `flux-lockstep/${toolVersion}`
  const graphqlUrl = env['GITHUB_GRAPHQL_URL'] ?? `${apiUrl}/graphql`
  const answers = { fetch: proxiedFetch(machine, jobGate([apiUrl, graphqlUrl])), second, patience }
  const forge = openOrganisation(owner, { token, apiUrl, graphqlUrl, userAgent, ...answers })
  const found = await findRepositories(owner, forge, holdsPin())
  return { ...found, shards: shardsOf(found.repositories), requests: forge.requests }
}

/** What the Action itself would find in these files; one that cannot be parsed counts, because the Action has something to say of it. */
function holdsPin(): HoldsPin {
  const { settings } = parseSettings({ file: null, inputs: {}, options: [] })
  return async (files) => {
    const { scan } = await surveyTree(filesAlone(files), settings)
    return scan.pins.length > 0 || scan.broken.length > 0
  }
}

function filesAlone(files: ReadonlyMap<string, Uint8Array>): Workspace {
  return {
    list: () => Promise.resolve([...files.keys()].sort().map((path) => ({ path, mode: '100644' as const }))),
    read: (path, limit = Number.MAX_SAFE_INTEGER) => {
      const bytes = files.get(path)
      return Promise.resolve(bytes && bytes.length <= limit ? bytes : null)
    },
    link: () => Promise.resolve(null),
  }
}

import type { Workspace } from '../../model/workspace.js'
import { botsBeside, type OtherBot } from '../../neighbours/other-bots.js'
import { settingsFiles } from '../../settings/settings-file.js'
import type { GitCommand } from '../../world/history/command.js'
import { isFloat } from '../../model/pin-form.js'
import type { Survey } from '../run/survey.js'
import { compareTexts } from '../../model/sorted.js'

/** Where a repository is kept, as far as its clone tells. */
export type Home =
  | { readonly kind: 'github' }
  | { readonly kind: 'enterprise'; readonly host: string }
  /** Speaks another API, where the Action does not run. */
  | { readonly kind: 'foreign'; readonly name: string }

/** A cluster and the folder that holds it. */
export interface ClusterFolder {
  readonly name: string
  readonly folder: string
}

/** What `init` saw of a repository. */
export interface Sight {
  readonly home: Home
  readonly branch: string
  /** The workflow that runs the Action already, and the settings file that is there; null where there is none. */
  readonly workflow: string | null
  readonly settings: string | null
  readonly clusters: readonly ClusterFolder[]
  /** Names of the sets that follow from the clusters today. */
  readonly sets: readonly string[]
  /** `file:line` of the first instance whose manifests move by themselves; null where none does. */
  readonly float: string | null
  readonly bots: readonly OtherBot[]
}

/** Looks at the layout, the clone and what is configured. */
export async function lookAround(root: string, survey: Survey, git: GitCommand): Promise<Sight> {
  const { workspace, tree, sets } = survey
  const paths = tree.entries.map(({ path }) => path)
  const float = sets
    .flatMap(({ pins }) => pins)
    .find((pin) => pin.role === 'manifests' && pin.action !== 'ignore' && isFloat(pin))
  return {
    home: homeOf(await addressOf(root, git), paths),
    branch: await defaultBranch(root, git),
    workflow: await ownWorkflow(paths, workspace),
    settings: await firstThere(settingsFiles, workspace),
    clusters: clustersIn(survey),
    sets: sets.map(({ name }) => name),
    float: float ? `${float.file}:${float.line}` : null,
    bots: await botsBeside(workspace),
  }
}

async function answer(root: string, git: GitCommand, args: readonly string[]): Promise<string> {
  const given = await git.run(root, args)
  return given?.code === 0 ? given.stdout.toString('utf8').trim() : ''
}

async function addressOf(root: string, git: GitCommand): Promise<string> {
  return await answer(root, git, ['remote', 'get-url', 'origin'])
}

/** What the server calls it, or else the branch that is checked out. */
async function defaultBranch(root: string, git: GitCommand): Promise<string> {
  const known = await answer(root, git, ['symbolic-ref', '--short', 'refs/remotes/origin/HEAD'])
  if (known.startsWith('origin/')) return known.slice('origin/'.length)
  return (await answer(root, git, ['branch', '--show-current'])) || 'main'
}

const foreign: readonly (readonly [pattern: RegExp, name: string])[] = [
  [/codeberg|forgejo/i, 'Forgejo'],
  [/gitea/i, 'Gitea'],
  [/gitlab/i, 'GitLab'],
  [/bitbucket/i, 'Bitbucket'],
  [/dev\.azure\.com|visualstudio\.com/i, 'Azure DevOps'],
]

function homeOf(address: string, paths: readonly string[]): Home {
  const host = /^(?:[a-z+]+:\/\/)?(?:[^@/]*@)?([\w.-]+)[:/]/i.exec(address)?.[1] ?? ''
  const byHost = foreign.find(([pattern]) => pattern.test(host))
  if (byHost) return { kind: 'foreign', name: byHost[1] }
  if (/^(?:www\.|ssh\.)?github\.com$/i.test(host)) return { kind: 'github' }
  const folder = paths
    .map((path) => /^\.(forgejo|gitea)\/workflows\//.exec(path)?.[1])
    .find((name) => name !== undefined)
  if (folder !== undefined) return { kind: 'foreign', name: folder === 'gitea' ? 'Gitea' : 'Forgejo' }
  return host.includes('.') ? { kind: 'enterprise', host } : { kind: 'github' }
}

async function ownWorkflow(paths: readonly string[], workspace: Workspace): Promise<string | null> {
  for (const path of paths.filter((one) => /^\.github\/workflows\/[^/]+\.ya?ml$/.test(one))) {
    const bytes = await workspace.read(path, 1024 * 1024)
    if (bytes !== null && /uses:\s*["']?[\w.-]+\/flux-lockstep\b/.test(Buffer.from(bytes).toString('utf8'))) return path
  }
  return null
}

/** The first of some paths at which anything stands, a link included. */
export async function firstThere(paths: readonly string[], workspace: Workspace): Promise<string | null> {
  for (const path of paths)
    if ((await workspace.read(path)) !== null || (await workspace.link(path)) !== null) return path
  return null
}

/** The clusters that pins lie in, each with the folder that bears its name. */
function clustersIn({ sets, tree }: Survey): readonly ClusterFolder[] {
  const found = new Map<string, string>()
  for (const { file } of sets.flatMap(({ pins }) => pins)) {
    const name = tree.layout.clusterOf(file)
    const segments = file.split('/')
    const at = segments.slice(0, -1).indexOf(name)
    if (name !== '' && at >= 0) found.set(name, segments.slice(0, at + 1).join('/'))
  }
  return [...found]
    .map(([name, folder]) => ({ name, folder }))
    .sort((a, b) => rankOf(a.name) - rankOf(b.name) || compareTexts(a.name, b.name))
}

/** Where releases are tried first, by the names that people give. */
function rankOf(name: string): number {
  if (/^(?:dev|test|lab|sandbox|play|int)/i.test(name)) return 0
  if (/^(?:stag|stg|uat|pre|qa|acc)/i.test(name)) return 1
  return /^(?:prod|prd|live)/i.test(name) ? 3 : 2
}

import { objectAt } from '../model/json.js'
import type { Workspace } from '../model/workspace.js'
import { parseJson } from '../text/json.js'

/** Where Renovate reads its configuration, in its order (https://docs.renovatebot.com/configuration-options/). */
const renovateFiles = [
  ...['renovate.json', '.github/renovate.json', '.gitlab/renovate.json'].flatMap(spellings),
  '.renovaterc',
  ...spellings('.renovaterc.json'),
]

/** Read last, and only where it has a key for Renovate. */
const packageFile = 'package.json'

function spellings(path: string): readonly string[] {
  return [path, `${path}c`, `${path}5`]
}

const dependabotFiles = ['.github/dependabot.yml', '.github/dependabot.yaml']

/** The line that leaves Flux Operator's artifacts to this project. */
export const renovatePreset = 'github>flux-lockstep/flux-lockstep//presets/renovate.json5'

/** The names under which Dependabot knows images of operator and command line, and the charts as dependencies of a `Chart.yaml`. */
export const dependabotNames = ['*flux-operator', '*flux-operator-cli', '*flux-instance', 'flux-operator-mcp'] as const

/** What Dependabot has to be told, below each docker and helm entry. */
const dependabotIgnore = `ignore: [${dependabotNames.map((name) => `{ dependency-name: '${name}' }`).join(', ')}]`

const limit = 1024 * 1024

/** An update bot that may move pins of ours, because its configuration does not leave them to this project. */
export interface OtherBot {
  readonly name: 'Renovate' | 'Dependabot'
  readonly path: string
  readonly text: string
  /** What to add, as the end of a sentence that names the file. */
  readonly advice: string
}

/**
 * The bots that are not told to leave Flux Operator's artifacts alone, since two bots would open pull requests against each other. It is
 * advice, never a finding: only the owner of the other bot knows what else it is told. Files are looked at as text: their comments and
 * presets need no interpretation for that.
 */
export async function botsBeside(workspace: Workspace): Promise<readonly OtherBot[]> {
  const renovate = (await firstOf(workspace, renovateFiles)) ?? (await inPackage(workspace))
  const dependabot = await firstOf(workspace, dependabotFiles)
  const found: OtherBot[] = []
  if (renovate && !renovate.text.includes('flux-lockstep'))
    found.push({ name: 'Renovate', ...renovate, advice: `add \`"${renovatePreset}"\` to \`extends\`.` })
  if (dependabot && watchesContainers(dependabot.text) && !/flux-(?:operator|instance|lockstep)/.test(dependabot.text))
    found.push({
      name: 'Dependabot',
      ...dependabot,
      advice: `add to the docker and helm entries: \`${dependabotIgnore}\`.`,
    })
  return found
}

/** The text to add to the configuration of each of these bots; null where there is nothing to add. */
export async function adviceOnOtherBots(workspace: Workspace): Promise<string | null> {
  const bots = await botsBeside(workspace)
  if (bots.length === 0) return null
  const advice = bots.map(({ name, path, advice: text }) => `${name} (${path}): ${text}`)
  return `Another bot may move some of the same pins; leave them to one of the two. ${advice.join(' ')}`
}

function watchesContainers(text: string): boolean {
  return /^[^#\n\r\u2028\u2029]*package-ecosystem:\s*["']?(?:docker|docker-compose|helm)["']?\s*(?:#|$)/m.test(text)
}

async function inPackage(workspace: Workspace): Promise<{ path: string; text: string } | null> {
  const found = await firstOf(workspace, [packageFile])
  const configured = found && objectAt(parsed(found.text), ['renovate'])
  return configured ? { path: packageFile, text: JSON.stringify(configured) } : null
}

function parsed(text: string): unknown {
  try {
    return parseJson(text)
  } catch {
    // Renovate could not read it either.
    return null
  }
}

async function firstOf(workspace: Workspace, paths: readonly string[]): Promise<{ path: string; text: string } | null> {
  for (const path of paths) {
    const bytes = await workspace.read(path, limit)
    if (bytes !== null) return { path, text: Buffer.from(bytes).toString('utf8') }
  }
  return null
}

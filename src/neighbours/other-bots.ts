import type { Finding } from '../model/finding.js'
import type { Workspace } from '../model/workspace.js'

/** Where Renovate reads its configuration (https://docs.renovatebot.com/configuration-options/). */
const renovateFiles = [
  'renovate.json',
  'renovate.json5',
  '.github/renovate.json',
  '.github/renovate.json5',
  '.gitlab/renovate.json',
  '.gitlab/renovate.json5',
  '.renovaterc',
  '.renovaterc.json',
  '.renovaterc.json5',
]

const dependabotFiles = ['.github/dependabot.yml', '.github/dependabot.yaml']

/** The line that leaves Flux Operator's artifacts to this project. */
export const renovatePreset = 'github>flux-lockstep/flux-lockstep//presets/renovate.json5'

/** What Dependabot has to be told, below each docker and helm entry. */
export const dependabotIgnore =
  "ignore: [{ dependency-name: '*flux-operator*' }, { dependency-name: '*flux-instance*' }]"

const limit = 1024 * 1024

/**
 * One notice for each update bot that is configured here and not told to leave Flux Operator's artifacts alone; two bots would open
 * pull requests against each other. Files are looked at as text: their comments and presets need no interpretation for that.
 */
export async function findOtherBots(workspace: Workspace): Promise<readonly Finding[]> {
  const renovate = await firstOf(workspace, renovateFiles)
  const dependabot = await firstOf(workspace, dependabotFiles)
  const findings: Finding[] = []
  if (renovate && !renovate.text.includes('flux-lockstep'))
    findings.push(notice(renovate.path, 'Renovate', `Add "${renovatePreset}" to its "extends".`))
  if (dependabot && watchesContainers(dependabot.text) && !/flux-(?:operator|instance|lockstep)/.test(dependabot.text))
    findings.push(notice(dependabot.path, 'Dependabot', `Add to its docker and helm entries: ${dependabotIgnore}`))
  return findings
}

function watchesContainers(text: string): boolean {
  return /^[^#\n]*package-ecosystem:\s*["']?(?:docker|docker-compose|helm)["']?\s*(?:#|$)/m.test(text)
}

async function firstOf(workspace: Workspace, paths: readonly string[]): Promise<{ path: string; text: string } | null> {
  for (const path of paths) {
    const bytes = await workspace.read(path, limit)
    if (bytes !== null) return { path, text: Buffer.from(bytes).toString('utf8') }
  }
  return null
}

function notice(file: string, bot: string, help: string): Finding {
  return {
    code: 'other-bot',
    severity: 'notice',
    introduced: false,
    file,
    line: 1,
    message: `${bot} is configured here and may move some of the same pins.`,
    help,
  }
}

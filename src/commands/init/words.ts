import { listed } from '../../text/markdown.js'
import { inShell } from '../../text/shell.js'
import { documentation } from '../../model/tool.js'
import type { Survey } from '../run/survey.js'
import type { Sight } from './surroundings.js'

/** What was seen, in one sentence for each thing. */
export function sightText(sight: Sight, { sets }: Survey): string {
  const pins = sets.reduce((sum, set) => sum + set.pins.length, 0)
  const at = [...new Set(sets.flatMap(({ current }) => current ?? []))]
  const { clusters, bots } = sight
  const said = [
    `${pins === 1 ? '1 pin' : `${pins} pins`}${at.length === 0 ? '' : ` at ${listed(at)}`}${sets.length > 1 ? ` in ${sets.length} sets` : ''}`,
    ...(clusters.length > 1 ? [`clusters ${listed(clusters.map(({ name }) => name))}`] : []),
    homeText(sight),
    `default branch ${sight.branch}`,
    ...(sight.float === null ? [] : [`manifests float at ${sight.float}`]),
    ...bots.map(({ name, path }) => `${name} (${path}) may move some of these pins`),
    ...(sight.workflow === null ? [] : [`${sight.workflow} runs flux-lockstep already`]),
    ...(sight.settings === null ? [] : [`settings in ${sight.settings}`]),
  ]
  return `Seen: ${said.join('; ')}.`
}

function homeText({ home }: Sight): string {
  switch (home.kind) {
    case 'github':
      return 'GitHub'
    case 'enterprise':
      return `${home.host}, taken for a GitHub Enterprise Server`
    case 'foreign':
      return home.name
  }
}

/** What a person does once the files are written. */
export function nextSteps({ home, workflow }: Sight, written: readonly string[]): string {
  const add = `git add ${written.map(inShell).join(' ')}`
  if (home.kind === 'foreign' || workflow !== null) return `Next: ${add}, then commit.`
  const server =
    home.kind === 'enterprise'
      ? ` The Action has to be on ${home.host}: ${documentation}/docs/enterprise-server.md says how.`
      : ''
  return `Next: ${add}, commit and push; allow GitHub Actions to create pull requests (Settings → Actions → General → Workflow permissions); then run the workflow once with dry-run ticked.${server}`
}

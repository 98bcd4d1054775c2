import type { ChangedFile } from '../../model/change.js'
import { documentation, schemaAddress } from '../../model/tool.js'
import type { Workspace } from '../../model/workspace.js'
import { leftToUs } from '../../neighbours/handover.js'
import { firstThere, type ClusterFolder, type Home, type Sight } from './surroundings.js'
import { workflowText } from './workflow-text.js'

/** What was answered. */
export interface Choices {
  /** Take the operator's own copy in place of manifests that float. */
  readonly embed: boolean
  /** One cluster after the other, in this order; null for one pull request of all. */
  readonly staged: readonly ClusterFolder[] | null
  /** Clusters that could move so; null where they are fewer than two, or share what moves. */
  readonly separable: readonly ClusterFolder[] | null
  /** Add the line to the configuration of other bots. */
  readonly bots: boolean
}

/** The files that would be written, and what a person has to do beside them. */
export interface Offer {
  readonly files: readonly ChangedFile[]
  readonly byHand: readonly string[]
}

const settingsPath = '.github/flux-lockstep.yaml'
const workflowPaths = ['.github/workflows/flux-lockstep.yaml', '.github/workflows/flux-operator-lockstep.yaml']

/** Everything that is missing; what is there already is never written over. `commit` of the Action's release, or null where nothing told. */
export async function offerOf(
  sight: Sight,
  choices: Choices,
  commit: string | null,
  workspace: Workspace,
): Promise<Offer> {
  const files: ChangedFile[] = []
  const byHand: string[] = []
  if (sight.home.kind !== 'foreign' && sight.workflow === null) {
    const path = await firstFree(workflowPaths, workspace)
    const server = sight.home.kind === 'enterprise' ? sight.home.host : null
    if (path === null)
      byHand.push(
        `${workflowPaths.join(' and ')} are there and run something else: copy ${documentation}/examples/workflow.yaml under another name.`,
      )
    else files.push(created(path, workflowText({ path, branch: sight.branch, server }, commit)))
    if (path === workflowPaths[1])
      byHand.push(
        `${workflowPaths[0]} is there and no step of it uses flux-lockstep, so that it stays and the workflow is ${path}; where it was meant to run flux-lockstep, remove it.`,
      )
  }
  if (sight.home.kind === 'foreign')
    byHand.push(
      `${sight.home.name} speaks another API than GitHub, so that no workflow is written: run "flux-lockstep update" in a job of your own and push what it changes, and "flux-lockstep check --base" as a check.`,
    )
  if (sight.settings === null) files.push(created(settingsPath, settingsText(choices, sight.home)))
  else byHand.push(...settingsByHand(sight.settings, choices))
  for (const bot of choices.bots ? sight.bots : []) {
    const after = leftToUs(bot)
    if (after === null) byHand.push(`${bot.name} (${bot.path}): ${bot.advice}`)
    else files.push({ path: bot.path, mode: '100644', before: Buffer.from(bot.text), after: Buffer.from(after) })
  }
  return { files, byHand }
}

async function firstFree(paths: readonly string[], workspace: Workspace): Promise<string | null> {
  for (const path of paths) if ((await firstThere([path], workspace)) === null) return path
  return null
}

function created(path: string, text: string): ChangedFile {
  return { path, mode: '100644', before: null, after: Buffer.from(text) }
}

/** The settings file: what was seen or answered, and as comments what people ask for next. */
export function settingsText(choices: Choices, home: Home): string {
  const own = settingLines(choices)
  return [
    `# yaml-language-server: $schema=${schemaAddress('settings')}`,
    `# ${documentation}/docs/settings.md explains each setting; all of them can be left out.`,
    ...own,
    ...suggestions(choices, home, own.length === 0),
    '',
  ].join('\n')
}

function suggestions({ staged, separable }: Choices, home: Home, isBare: boolean): readonly string[] {
  const stages = staged === null && separable !== null ? stageLines(separable) : []
  return [
    ...(isBare ? ['# minimum-release-age: 48h'] : []),
    // an issue of the server shows it
    ...(isBare && home.kind !== 'foreign' ? ['# dashboard: true'] : []),
    ...(home.kind === 'enterprise'
      ? [
          '# where runners reach no public registry:',
          '# registry-mirrors:',
          '#   ghcr.io: https://mirror.example.com/ghcr',
        ]
      : []),
    ...(stages.length === 0 ? [] : ['# one cluster after the other, each with a pull request of its own:']),
    ...stages.map((line) => `# ${line}`),
  ]
}

function settingLines({ embed, staged }: Choices): readonly string[] {
  return [
    ...(embed ? ["# manifests that move by themselves give way to the operator's own copy", 'floating: embed'] : []),
    ...(staged === null
      ? []
      : ['# a release reaches a cluster once the one before has had it for three days', ...stageLines(staged)]),
  ]
}

function stageLines(clusters: readonly ClusterFolder[]): readonly string[] {
  return [
    'sets:',
    ...clusters.flatMap(({ name, folder }, index) => [
      `  - name: ${name}`,
      `    paths: ['${folder}/**']`,
      ...(index === 0 ? [] : [`    follow: ${clusters[index - 1]?.name ?? ''}`, '    soak: 3d']),
    ]),
  ]
}

function settingsByHand(path: string, choices: Choices): readonly string[] {
  const lines = settingLines(choices).filter((line) => !line.startsWith('#'))
  return lines.length === 0
    ? []
    : [`${path} is there already and stays as it is; what would go into it:\n${lines.join('\n')}`]
}

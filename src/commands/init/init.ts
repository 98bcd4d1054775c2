import type { Invocation } from '../../arguments/parse.js'
import { LockstepError } from '../../model/failure.js'
import type { Settings } from '../../model/settings.js'
import type { EditableWorkspace } from '../../model/workspace.js'
import { toolVersion } from '../../model/tool.js'
import { renderPatch } from '../../report/patch.js'
import { wrap } from '../../text/wrap.js'
import { visible, visibleLines } from '../../text/visible.js'
import { publicGate } from '../../world/gate.js'
import { gitCommand, type GitCommand } from '../../world/history/command.js'
import type { Machine } from '../../world/machine.js'
import { proxiedFetch } from '../../world/proxied-fetch.js'
import { findPlace, openPlace } from '../local/place.js'
import { readSettings } from '../local/world.js'
import { bootstrapAdvice } from '../run/bootstrap-advice.js'
import { surveyTree, type Survey } from '../run/survey.js'
import { offerOf, settingsText, type Choices, type Offer } from './offer.js'
import { nextSteps, sightText } from './words.js'
import { lookAround, type Sight } from './surroundings.js'
import { parseSettings } from '../../settings/parse.js'

type Call = Extract<Invocation, { kind: 'init' }>

/** Who is asked: what is said to them, and a question with its answer; null where nobody is there to answer. */
export interface Dialogue {
  readonly say: (text: string) => void
  readonly width: number
  readonly ask: ((question: string) => Promise<string>) | null
}

/**
 * Looks at a repository and writes what runs flux-lockstep there: workflow, settings, and the line for the other bot. Shows the patch before
 * it writes and asks, unless `--yes`. Throws `usage` where there is nothing to keep in lockstep, or nobody to ask.
 */
export async function init(call: Call, machine: Machine, dialogue: Dialogue): Promise<void> {
  const command = gitCommand({ ...machine.env }, machine.cwd, machine.git)
  const place = await findPlace(machine.cwd, call.path, command)
  const { git, workspace } = await openPlace(place, command)
  try {
    const settings = await readSettings(workspace, call, { machine, place })
    const survey = await surveyTree(workspace, settings)
    await requirePins(survey, settings, place.root)
    await propose(call, { root: place.root, workspace, survey, machine, command }, dialogue)
  } finally {
    git?.close()
  }
}

interface Repository {
  readonly root: string
  readonly workspace: EditableWorkspace
  readonly survey: Survey
  readonly machine: Machine
  readonly command: GitCommand
}

async function requirePins({ workspace, tree, sets }: Survey, settings: Settings, root: string): Promise<void> {
  if (sets.some(({ pins }) => pins.length > 0)) return
  const advice =
    (await bootstrapAdvice(workspace, tree.entries, 0, settings)) ?? '"flux-lockstep scan" says what was looked at.'
  throw new LockstepError(
    'usage',
    `no pin of a Flux Operator release was found in ${root}, so that there is nothing to keep in lockstep. ${advice}`,
  )
}

async function propose({ options }: Call, repository: Repository, dialogue: Dialogue): Promise<void> {
  const { workspace, survey, machine } = repository
  const sight = await lookAround(repository.root, survey, repository.command)
  const say = (text: string) => dialogue.say(`${wrapped(text, dialogue.width)}\n`)
  say(sightText(sight, survey))
  const asks = dialogue.ask !== null && !options.yes && !options.dryRun
  const choices = await choose(sight, asks ? dialogue : null, repository)
  const commit = sight.home.kind === 'foreign' || sight.workflow !== null ? null : await releaseCommit(machine)
  const offer = await offerOf(sight, choices, commit, workspace)
  if (offer.files.length > 0) dialogue.say(`\n${visibleLines(renderPatch(offer.files))}\n`)
  for (const line of offer.byHand) say(`By hand: ${line}`)
  say(await concluded(offer, sight, options, { dialogue, workspace }))
}

/** Writes what is agreed on; gives what happened. */
async function concluded(
  offer: Offer,
  sight: Sight,
  { yes, dryRun }: Call['options'],
  { dialogue, workspace }: { readonly dialogue: Dialogue; readonly workspace: EditableWorkspace },
): Promise<string> {
  if (offer.files.length === 0) return 'Everything is there; nothing was written.'
  if (dryRun) return `Dry run: nothing was written. Without --dry-run ${count(offer)} would be.`
  if (!yes && dialogue.ask === null)
    throw new LockstepError(
      'usage',
      'init asks before it writes, and no terminal is here to ask on: add --yes, or --dry-run',
    )
  if (!yes && !(await agreed(dialogue, `Write ${count(offer)}?`))) return 'Nothing was written.'
  await workspace.write(offer.files)
  return `${count(offer)} written. ${nextSteps(sight, addedPaths(offer))}`
}

/** What is to be added: a folder that is ours, and files elsewhere. */
function addedPaths({ files }: Offer): readonly string[] {
  return [...new Set(files.map(({ path }) => (path.startsWith('.github/') ? '.github' : path)))]
}

function count({ files }: Offer): string {
  return files.length === 1 ? '1 file' : `${files.length} files`
}

/** Lines of their own stay, and long ones are broken at spaces. */
function wrapped(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => wrap(visible(line), Math.max(40, width)))
    .join('\n')
}

async function choose(sight: Sight, dialogue: Dialogue | null, { survey }: Repository): Promise<Choices> {
  const { float, bots, clusters } = sight
  const names = clusters.map(({ name }) => name).join(', ')
  const embed =
    float !== null &&
    (await agreed(dialogue, `Manifests float at ${float}. Take the operator's own copy instead (floating: embed)?`))
  const isSplit =
    clusters.length > 1 &&
    sight.settings === null &&
    (await splits({ embed, staged: clusters, separable: clusters, bots: true }, survey))
  const staged =
    dialogue !== null &&
    isSplit &&
    (await agreed(
      dialogue,
      `Move the clusters one after the other, each three days behind the one before: ${names}?`,
      false,
    ))
  const asked =
    bots.length > 0 &&
    (await agreed(
      dialogue,
      `Leave these pins out of ${bots.map(({ name, path }) => `${name} (${path})`).join(' and ')}?`,
    ))
  return { embed, staged: staged ? clusters : null, separable: isSplit ? clusters : null, bots: asked }
}

/** True where the pins can be split that way: a base that two clusters share cannot. */
async function splits(choices: Choices, { workspace }: Survey): Promise<boolean> {
  const file = { path: 'settings', text: settingsText(choices, { kind: 'github' }) }
  try {
    await surveyTree(workspace, parseSettings({ file, inputs: {}, options: [] }).settings)
    return true
  } catch (error) {
    if (error instanceof LockstepError) return false
    throw error
  }
}

/** The answer, or what is taken where nobody is asked. */
async function agreed(dialogue: Dialogue | null, question: string, usual = true): Promise<boolean> {
  if (!dialogue?.ask) return usual
  const answer = (await dialogue.ask(`${wrapped(question, dialogue.width)} ${usual ? '[Y/n]' : '[y/N]'} `))
    .trim()
    .toLowerCase()
  return answer === '' ? usual : ['y', 'yes'].includes(answer)
}

/** The commit of this version's tag, asked anonymously; null where nothing answers, since nothing hangs on it. */
async function releaseCommit(machine: Machine): Promise<string | null> {
  try {
    const fetch = proxiedFetch(machine, publicGate(['api.github.com'], 'forge-denied'))
    const answer = await fetch(`https://api.github.com/repos/flux-lockstep/flux-lockstep/commits/v${toolVersion}`, {
      headers: { accept: 'application/vnd.github.sha', 'user-agent': 'flux-lockstep' },
      redirect: 'error',
      signal: AbortSignal.timeout(10_000),
    })
    const text = answer.ok ? await answer.text() : ''
    return /^[0-9a-f]{40}$/.test(text.trim()) ? text.trim() : null
  } catch {
    return null
  }
}

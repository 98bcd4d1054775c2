import { documentReader } from '../../documents/reader.js'
import type { WorkflowEvent } from '../../arguments/event.js'
import type { Job } from '../../arguments/job.js'
import type { Git } from '../../world/history/git.js'
import { acceptanceLabel, type Acceptance } from '../../judge/acceptance.js'
import type { Forge, ForgeBase } from '../../model/forge.js'
import { RuleTime } from '../../model/rule-time.js'
import type { Settings } from '../../model/settings.js'
import type { Workspace } from '../../model/workspace.js'
import { advise } from './advice.js'
import type { ChangeUnderJudgement } from './change-under-judgement.js'
import { check, unjudged } from './check.js'
import { changedPaths, commitTree, historyOf, type Repositories } from '../run/commit-tree.js'
import { heldBefore } from '../run/held-since.js'
import { pullRequestChange, pushChange, type JudgedChange } from './judged-change.js'
import { withSettingsChange } from './settings-change.js'
import type { LazyRegistry } from '../../world/open-registry.js'
import type { Outcome } from '../run/outcome.js'
import type { World } from '../run/world.js'
import { lazyHelm } from '../../world/helm/helm.js'
import type { Machine } from '../../world/machine.js'

type MergeGroup = Extract<WorkflowEvent, { kind: 'merge-group' }>

/** What a check in a job is given. */
export interface HostedCheck {
  readonly job: Job
  readonly forge: Forge
  readonly git: Git | null
  readonly machine: Machine
  /** Reads the settings from a tree, which is the base's. */
  readonly settingsOf: (tree: Workspace) => Promise<Settings>
  /** Whether a change to these paths changes the settings. */
  readonly touchSettings: (paths: readonly string[]) => boolean
  /** The names of the settings that differ between two trees. */
  readonly changedSettings: (before: Workspace, after: Workspace) => Promise<readonly string[]>
  /** The registries of these settings, with the credentials of the job. */
  readonly registryOf: (settings: Settings) => LazyRegistry
}

/**
 * Judges the change of a pull request, a merge group or a push. Settings, allowed registries and history come from the base; nothing of the
 * change is executed. `base` is only needed for pushes.
 */
export async function checkHosted(hosted: HostedCheck, base: ForgeBase | null): Promise<Outcome> {
  const from: Repositories = { git: hosted.git?.whole === true ? hosted.git : null, forge: hosted.forge }
  const { event, sha } = hosted.job
  switch (event.kind) {
    case 'pull-request': {
      const judged = await pullRequestChange(event, sha, from)
      const { outcome, settings } = await judge(hosted, from, judged, labelFor(event.head, event.labels))
      const after = commitTree(from, judged.after)
      return await advise({ forge: hosted.forge, event, settings, from, after }, outcome)
    }
    case 'merge-group':
      return (await judge(hosted, from, groupChange(event), await labelOfGroup(event, hosted.forge))).outcome
    case 'push': {
      const judged = base && (await pushChange(event, base, from))
      // a branch that was deleted has nothing to be judged
      return judged ? (await judge(hosted, from, judged)).outcome : unjudged(0)
    }
    case 'other':
      return unjudged(0)
  }
}

async function judge(
  { machine, job, settingsOf, touchSettings, changedSettings, registryOf }: HostedCheck,
  from: Repositories,
  judged: JudgedChange,
  label: Acceptance['label'] = null,
): Promise<{ readonly outcome: Outcome; readonly settings: Settings }> {
  const before = commitTree(from, judged.before)
  const after = commitTree(from, judged.after)
  const base = judged.base === judged.before ? before : commitTree(from, judged.base)
  const settings = await settingsOf(base)
  const changed = await changedPaths(before, after)
  const world: World = {
    workspace: after,
    history: null,
    branch: null,
    head: () => Promise.resolve(judged.before),
    statuses: () => Promise.resolve([]),
    registry: registryOf(settings),
    helm: lazyHelm(machine, job.workspace),
    reader: machine.reader ?? documentReader(),
    ruleTime: new RuleTime(),
    clock: machine.clock,
    machine,
  }
  const change: ChangeUnderJudgement = {
    before,
    label,
    changed,
    heldBefore: async (set) => heldBefore(set, { ...world, history: await historyOf(from, judged.before) }, settings),
  }
  const outcome = await check(world, settings, change)
  // They judge no change that brings them, and once merged they have to be readable. What is found otherwise is said first.
  if (outcome.report.conclusion !== 'success' || !touchSettings(changed)) return { outcome, settings }
  const own = await settingsOf(after)
  const keys = await changedSettings(before, after)
  return { outcome: await withSettingsChange(outcome, { keys, base: settings, own, after }), settings }
}

function groupChange({ base, head }: MergeGroup): JudgedChange {
  return { before: base, after: head, base }
}

function labelFor(head: string, labels: readonly string[]): Acceptance['label'] {
  const name = acceptanceLabel(head)
  return { name, given: labels.includes(name) }
}

/** A merge group carries no labels: those of the pull request that its branch is named for count. */
async function labelOfGroup({ pullRequest }: MergeGroup, forge: Forge): Promise<Acceptance['label']> {
  const found = pullRequest === null ? null : await forge.labelled(pullRequest)
  return found && labelFor(found.head, found.labels)
}

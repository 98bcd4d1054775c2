import type { ProposalState } from '../../src/model/forge.js'
import type { PullRequestSettings } from '../../src/model/settings.js'
import { parseMarker, type Marker } from '../../src/propose/marker.js'
import type { ProposalOutcome, ProposalPlan } from '../../src/propose/proposal.js'
import { propose } from '../../src/propose/propose.js'
import { parseSettings } from '../../src/settings/parse.js'
import { MemoryForge } from './memory-forge.js'

export const branch = 'flux-lockstep/default'
const { pullRequest } = parseSettings({ file: null, inputs: {}, options: [] }).settings.policy

/** What a run is told beside the release that it proposes. */
export interface ProposingRun {
  readonly settings?: Partial<PullRequestSettings>
  readonly plan?: Partial<ProposalPlan>
  readonly force?: boolean
  readonly isOutdated?: boolean
  readonly state?: ProposalState
}

/** One pin of a repository on a forge in memory, and runs that propose releases for it. */
export class MemoryProposing {
  readonly forge = new MemoryForge({ 'pin.yaml': 'tag: 0.56.0\n', 'other.txt': 'x\n' })

  /** Proposes a release as a run would; null plans nothing. What the forge says to be changed is of this run alone. */
  async run(target: string | null, { settings = {}, plan = {}, force = false, ...told }: ProposingRun = {}) {
    this.forge.changes.length = 0
    const texts = { title: `Flux Operator ${target ?? ''}`, body: 'The release.', commitMessage: 'feat: x\n' }
    const planned: ProposalPlan = {
      target: target ?? '',
      files: [
        {
          path: 'pin.yaml',
          mode: '100644',
          before: Buffer.from('tag: 0.56.0\n'),
          after: Buffer.from(`tag: ${target ?? ''}\n`),
        },
      ],
      draft: false,
      render: () => Promise.resolve(texts),
      ...plan,
    }
    const outcome: ProposalOutcome = await propose(this.forge, {
      set: 'default',
      branch,
      base: this.forge.base(),
      plan: target === null ? null : planned,
      settings: { ...pullRequest, ...settings },
      force,
      ...told,
    })
    return outcome
  }

  /** The commit that the proposal's branch is at, or none. */
  get head(): string | undefined {
    return this.forge.branches.get(branch)
  }

  marker(number = 1): Marker {
    const marker = parseMarker(this.forge.pull(number).body)
    if (!marker) throw new Error('the body holds no marker')
    return marker
  }
}

/** A proposal of one release that is open. */
export async function opened(run: ProposingRun = {}, target = '0.57.0'): Promise<MemoryProposing> {
  const home = new MemoryProposing()
  await home.run(target, run)
  return home
}

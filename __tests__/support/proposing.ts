import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startGitHub, type EmbeddedGitHub } from '../../embedded/github/index.js'
import { sendNear } from '../../embedded/network/near.js'
import type { Forge } from '../../src/model/forge.js'
import type { PullRequestSettings } from '../../src/model/settings.js'
import { propose } from '../../src/propose/propose.js'
import type { ProposalOutcome, ProposalPlan } from '../../src/propose/proposal.js'
import { parseSettings } from '../../src/settings/parse.js'
import { openForge } from '../../src/world/forge/github/github.js'

export const branch = 'flux-lockstep/default'
const { pullRequest } = parseSettings({ file: null, inputs: {}, options: [] }).settings.policy

/** A repository with one pin, on the embedded GitHub. */
export interface Proposing {
  readonly github: EmbeddedGitHub
  /** The repository as a run sees it. */
  readonly forge: (token?: string) => Forge
  /** Proposes a release as a run would; null plans nothing. */
  readonly run: (target: string | null, options?: Run) => Promise<ProposalOutcome>
  readonly close: () => Promise<void>
}

interface Run {
  readonly token?: string
  readonly settings?: Partial<PullRequestSettings>
  readonly plan?: Partial<ProposalPlan>
}

export async function startProposing(): Promise<Proposing> {
  const folder = await mkdtemp(join(tmpdir(), 'proposing-'))
  const work = join(folder, 'work')
  await mkdir(work)
  await writeFile(join(work, 'pin.yaml'), 'tag: 0.56.0\n')
  const github = await startGitHub(work, join(folder, 'bare.git'))
  const open = (token = 'ghs_job'): Forge => {
    const { url: apiUrl, graphqlUrl } = github
    const here = { repository: 'example/home-kubernetes', apiUrl, graphqlUrl, userAgent: 'test' }
    return openForge({ ...here, token, pace: 0, second: 0, fetch: sendNear })
  }
  return {
    github,
    forge: open,
    async run(target, { token = 'ghs_job', settings = {}, plan = {} } = {}) {
      const forge = open(token)
      const { base } = await forge.repository(null)
      if (!base) throw new Error('there is no base')
      const before = Buffer.from(github.git('show', 'main:pin.yaml') + '\n')
      const after = Buffer.from(`tag: ${target ?? ''}\n`)
      const texts = { title: `Flux Operator ${target ?? ''}`, body: 'The release.', commitMessage: 'feat: x' }
      return await propose(forge, {
        set: 'default',
        branch,
        base,
        plan:
          target === null
            ? null
            : {
                target,
                files: [{ path: 'pin.yaml', mode: '100644', before, after }],
                draft: false,
                render: () => Promise.resolve(texts),
                ...plan,
              },
        settings: { ...pullRequest, ...settings },
        force: false,
      })
    },
    async close() {
      await github.close()
      await rm(folder, { recursive: true, force: true })
    },
  }
}

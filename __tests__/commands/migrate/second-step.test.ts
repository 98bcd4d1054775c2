import { describe, expect, it } from 'vitest'
import { secondStepWaits } from '../../../src/commands/migrate/second-step.js'
import { bootstrapSteps } from '../../../src/migrate/migrate.js'
import { applied, changesOf, fixture, release, treeOf, untuned, type FixtureFiles } from '../../migrate/fixture.js'
import { settingsOf } from '../../support/edited.js'
import { memoryHistory, memoryWorld } from '../../support/memory-world.js'

const before = fixture('one-cluster')
const instance = 'clusters/home/flux-system/flux-instance.yaml'

async function added(): Promise<FixtureFiles> {
  return applied(before, changesOf(bootstrapSteps(await treeOf(before), untuned, release)))
}

/** Whether the second step waits on a command line, by the trees of its commits: the newest first, and the server's branch at `remote`. */
async function waits(
  commits: readonly FixtureFiles[] | null,
  {
    remote = null,
    removes = false,
    branch = null,
  }: { remote?: string | null; removes?: boolean; branch?: string | null } = {},
) {
  const files = await added()
  const [step] = bootstrapSteps(await treeOf(files), untuned, release).bootstraps
  if (step?.kind !== 'planned') throw new Error('there is no second step')
  const past = commits && memoryHistory(commits)
  const history = past && {
    ...past,
    resolve: (revision: string) => past.resolve(revision === remote ? '1'.repeat(40) : revision),
  }
  const world = memoryWorld(files, { branch, history, head: () => Promise.resolve(history && '0'.repeat(40)) })
  return await secondStepWaits(step.plan, world, {
    ...settingsOf(''),
    migrate: { ...untuned, removeBootstrap: removes },
  })
}

describe('the second step on a command line waits', () => {
  it('until the first is committed as it stands', async () => {
    expect(await waits([before])).toBe(
      'Step 1 is not committed (clusters/home/flux-system/flux-operator.yaml): commit and push it, let the cluster apply it; then check the cluster and run "flux-lockstep migrate . --remove-bootstrap".',
    )
    const other = { ...(await added()), [instance]: 'kind: FluxInstance\n' }
    expect(await waits([other], { removes: true })).toContain(`Step 1 is not committed (${instance})`)
  })

  it.each(['refs/remotes/origin/HEAD', 'refs/remotes/origin/main', 'refs/remotes/origin/master'])(
    'until it is on the server, where %s is the branch',
    async (remote) => {
      const files = await added()
      expect(await waits([files, before], { remote, removes: true })).toBe(
        'Step 1 is not on the server\'s branch yet (clusters/home/flux-system/flux-operator.yaml): push it, let the cluster apply it; then check the cluster and run "flux-lockstep migrate . --remove-bootstrap".',
      )
      expect(await waits([files, files], { remote, removes: true })).toBeNull()
    },
  )

  it('until a person asks', async () => {
    const files = await added()
    const says =
      'Step 1 is in place. Check that the cluster runs by Flux Operator; run "flux-lockstep migrate . --remove-bootstrap".'
    expect(await waits([files])).toBe(says)
    expect(await waits(null)).toBe(says)
    expect(await waits([files], { removes: true })).toBeNull()
  })

  it('never in a job, which reads the base branch itself', async () => {
    expect(await waits([before], { branch: 'main' })).toBeNull()
  })
})

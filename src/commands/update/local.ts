import type { Settings } from '../../model/settings.js'
import { renderTitle } from '../../report/title.js'
import type { Outcome } from '../run/outcome.js'
import { isWithin } from '../run/focus.js'
import type { World } from '../run/world.js'
import type { SetPlan } from './set-plan.js'
import { moveView } from './proposal-view.js'
import { planUpdate, unproposed } from './update.js'

/** The same update on the command line, with the title that each proposal would have. */
export async function updateLocal(world: World, settings: Settings): Promise<Outcome> {
  const { survey, plans } = await planUpdate(world, settings)
  // a set moves whole or not at all, so that one with a pin in the focus is written wherever its other pins are
  const focus = world.focus ?? ''
  const planned = {
    survey,
    plans: plans.filter(({ set }) => focus === '' || set.pins.some(({ file }) => isWithin(focus, file))),
  }
  return { ...(await unproposed(planned, world, settings)), titles: await titlesOf(planned.plans, world, settings) }
}

/** Commits that the wording of a title is learnt from; the Action reads as many. */
const learntFrom = 50

/** What the Action would call each proposal, in the wording of the last commits. */
async function titlesOf(
  plans: readonly SetPlan[],
  { history, head }: World,
  { to }: Settings,
): Promise<Readonly<Record<string, string>>> {
  const moved = plans.filter(({ files, decision }) => files.length > 0 && decision.target !== null)
  if (moved.length === 0) return {}
  const from = await head()
  const commits = history && from !== null ? await history.log(from, { limit: learntFrom }) : []
  const lastMessages = commits.map(({ message }) => message)
  const place = { severalSets: plans.length > 1, asked: to !== null }
  return Object.fromEntries(
    moved.map((plan) => {
      const view = moveView(plan, plan.decision.target ?? '', place)
      return [plan.set.name, renderTitle(view, { template: plan.set.policy.pullRequest.title, lastMessages })]
    }),
  )
}

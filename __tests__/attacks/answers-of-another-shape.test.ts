/**
 * @attack GitHub answers any one request with JSON of another shape: null, a number, a list for an object, ids that are none.
 * @end What is read of an answer has to be there, ids as ids: else the run ends with 3 before anything follows from it, and the next one goes on.
 */
import { describe, expect, it } from 'vitest'
import { times } from '../support/effort.js'
import { startProposing } from '../support/proposing.js'

describe('an answer of another shape', () => {
  const bodies = [null, {}, [], 7, { data: null }, [null], { sha: 7, state: 'x', number: 'y', object: null }]
  const settings = { labels: ['flux'], createLabels: true }
  const flows: readonly (readonly [name: string, before: string | null, target: string | null])[] = [
    ['a first proposal', null, '0.57.0'],
    ['an update', '0.57.0', '0.58.0'],
    ['a proposal that is closed', '0.57.0', null],
  ]

  it.each(flows)('to any request of %s ends with 3, and the next run puts it right', async (_, before, target) => {
    const chosen = bodies.slice(0, times(2, bodies.length))
    for (const [first, body] of chosen.entries())
      // in short each of the two bodies answers every other request
      for (let at = times(first + 1, 1), ended = false; !ended; at += times(2, 1)) {
        const held = await startProposing()
        if (before !== null) await held.run(before, { settings })
        held.github.reset()
        held.github.fault({ ordinal: at, fault: { kind: 'answer', when: 'before', status: 200, body } })
        const failure = await held.run(target, { settings }).then(
          () => null,
          (error: unknown) => error,
        )
        ended = held.github.ledger.length < at
        if (failure !== null) expect(failure).toMatchObject({ name: 'LockstepError', exitCode: 3 })
        held.github.reset()
        await held.run(target, { settings })
        const open = held.github.pulls.filter(({ state }) => state === 'open')
        expect(open.map(({ title }) => title)).toEqual(target === null ? [] : [`Flux Operator ${target}`])
        await held.close()
      }
  })
})

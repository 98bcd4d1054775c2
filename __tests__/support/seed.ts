import fc from 'fast-check'
import { inject } from 'vitest'
import { expectShortRun } from '../../src/world/engine.js'

// the programs under test run with it, and a worker that waits as they do takes a tenth less
expectShortRun()

/** The quick tiers try the same values at each run, so that none of them fails by chance; the long tier looks for new ones and prints its seed. */
if (inject('effort') === 'short') fc.configureGlobal({ seed: 20_260_630 })

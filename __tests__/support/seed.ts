import fc from 'fast-check'
import { inject } from 'vitest'

/** The quick tiers try the same values at each run, so that none of them fails by chance; the long tier looks for new ones and prints its seed. */
if (inject('effort') === 'short') fc.configureGlobal({ seed: 20_260_630 })

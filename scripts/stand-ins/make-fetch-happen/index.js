/* global module */
'use strict'

/** Every request of flux-lockstep passes its own gate (`src/world/gate.ts`). */
module.exports = () => {
  throw new Error('tuf-js was given no fetcher of flux-lockstep')
}

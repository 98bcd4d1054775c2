import { setFlagsFromString } from 'node:v8'

/** Young objects stay in the room that V8 begins with: a run is over before a larger one pays, and takes a tenth to a third less memory. */
const smallRoom = '--semi-space-growth-factor=1'

/**
 * What each V8 is told, by its major version. Of optimising code: how long it waits, for on Node 20 a quarter of a run's CPU went to what then ran no more
 * (docs/performance.md); later ones have a quick compiler between and wait by themselves.
 */
const flags: ReadonlyMap<string, readonly string[]> = new Map([
  ['11', ['--interrupt-budget=600000', smallRoom]],
  ['12', ['--invocation-count-for-turbofan=20000', smallRoom]],
  ['13', [smallRoom]],
])

/** Tells the engine that this process ends soon; `version` is V8's. */
export function expectShortRun(version = process.versions.v8): void {
  for (const flag of flags.get(version.split('.')[0] ?? '') ?? []) setFlagsFromString(flag)
}

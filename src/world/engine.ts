import { setFlagsFromString } from 'node:v8'

/**
 * How long each V8 waits before it optimises code, by its major version; later ones have a quick compiler between and wait by themselves. A run is over
 * in a second, and on Node 20 a quarter of its CPU went to optimising what then ran no more: docs/performance.md.
 */
const patience: ReadonlyMap<string, string> = new Map([
  ['11', '--interrupt-budget=600000'],
  ['12', '--invocation-count-for-turbofan=20000'],
])

/** Tells the engine that this process ends soon; `version` is V8's. */
export function expectShortRun(version = process.versions.v8): void {
  const flag = patience.get(version.split('.')[0] ?? '')
  if (flag !== undefined) setFlagsFromString(flag)
}

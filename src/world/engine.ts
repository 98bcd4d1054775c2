import { getHeapStatistics, setFlagsFromString } from 'node:v8'

/**
 * What each V8 is told of optimising code, by its major version: how long it waits, for on Node 20 a quarter of a run's CPU went to what then ran no more
 * (docs/performance.md). Later ones have a quick compiler between and wait by themselves.
 */
const patience: ReadonlyMap<string, readonly string[]> = new Map([
  ['11', ['--interrupt-budget=600000']],
  ['12', ['--invocation-count-for-turbofan=20000']],
  ['13', []],
])

/** Whether the room of new objects grows, as V8 has it by itself. */
const [staysSmall, grows] = ['--semi-space-growth-factor=1', '--semi-space-growth-factor=2']
/** Bytes in use beyond which a small room costs more CPU than its memory is worth. */
const muchInUse = 64 * 1024 * 1024
const milliseconds = 100

/**
 * Tells the engine that this process ends soon: most runs are over before a larger room of new objects pays. `version` is V8's; one that was not
 * measured is told nothing.
 */
export function expectShortRun(version = process.versions.v8): void {
  const flags = patience.get(version.split('.')[0] ?? '')
  if (!flags) return
  for (const flag of [...flags, staysSmall]) setFlagsFromString(flag)
  const watch = setInterval(() => {
    if (getHeapStatistics().used_heap_size < muchInUse) return
    setFlagsFromString(grows)
    clearInterval(watch)
  }, milliseconds)
  watch.unref()
}

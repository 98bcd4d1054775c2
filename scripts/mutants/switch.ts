// Runs before each test file where one mutant is on for a whole process.
declare global {
  /** True for the mutant that is on. */
  var switchedMutant: ((id: number) => boolean) | undefined
  /** A map that is emptied whenever a mutant is switched on or off. */
  var mutantMemory: (() => Map<unknown, unknown>) | undefined
}

const on = Number(process.env['MUTANT'] ?? Number.NaN)
globalThis.switchedMutant = (id) => id === on

export {}

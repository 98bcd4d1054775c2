// Runs before each test file where one mutant is on for a whole process.
declare global {
  /** True for the mutant that is on. */
  var switchedMutant: ((id: number) => boolean) | undefined
}

const on = Number(process.env['MUTANT'] ?? Number.NaN)
globalThis.switchedMutant = (id) => id === on

export {}

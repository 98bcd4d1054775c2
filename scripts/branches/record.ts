// Runs before each test file of a marked copy, and writes down which branches were taken. The modules of a worker stay as they were loaded for
// its first file, so that what they tell is one for all files.
import { appendFileSync } from 'node:fs'
import { afterAll } from 'vitest'

declare global {
  /** Notes which way a decision went, and gives its value. */
  var branchTaken: ((value: unknown, kind: string, number: number) => unknown) | undefined
  var takenBranches: Set<number> | undefined
}

const taken = (globalThis.takenBranches ??= new Set())
globalThis.branchTaken ??= (value, kind, number) => {
  const isTaken =
    kind === 'nullish' ? value === null || value === undefined : kind === 'falsy' ? !value : Boolean(value)
  taken.add(isTaken ? number : number + 1)
  return value
}
afterAll(() => {
  appendFileSync(process.env['BRANCHES_TAKEN'] ?? '', `${JSON.stringify([...taken])}\n`)
  taken.clear()
})

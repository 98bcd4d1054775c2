// Runs before each test file of an instrumented copy: one mutant is on, or those that a test reaches are written down.
import { appendFileSync } from 'node:fs'
import { afterAll, expect } from 'vitest'

declare global {
  /** True for the mutant that is on. */
  var switchedMutant: ((id: number) => boolean) | undefined
}

const on = Number(process.env['MUTANT'] ?? Number.NaN)
const record = process.env['MUTANTS_REACHED']
const reached = new Set<number>()
globalThis.switchedMutant =
  record === undefined
    ? (id) => id === on
    : (id) => {
        reached.add(id)
        return false
      }
if (record !== undefined)
  afterAll(() => {
    const file = expect.getState().testPath ?? ''
    appendFileSync(record, `${JSON.stringify({ file, reached: [...reached] })}\n`)
  })

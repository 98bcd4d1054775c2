import { expect } from 'vitest'

/** Stands in an expectation for any text that holds this one. */
export function containing(text: string): unknown {
  return expect.stringContaining(text)
}

/** Stands in an expectation for any text that matches. */
export function matching(pattern: RegExp): unknown {
  return expect.stringMatching(pattern)
}

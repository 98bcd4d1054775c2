import { inject } from 'vitest'

/** How often something is done: in short, and in the long tier. */
export function times(short: number, whole: number): number {
  return inject('effort') === 'whole' ? whole : short
}

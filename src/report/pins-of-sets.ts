import type { PinReport } from '../model/report.js'

/** A pin with the sets that hold it: one, or several for what nothing moves and every cluster takes. */
export interface PinOfSets {
  readonly pin: PinReport
  readonly sets: readonly string[]
}

/** The pins of a report, each once for all sets of which the same is said. */
export function pinsOfSets(pins: readonly PinReport[]): readonly PinOfSets[] {
  const found = new Map<string, PinOfSets>()
  for (const pin of pins) {
    const { set, ...rest } = pin
    const key = JSON.stringify(rest)
    found.set(key, { pin, sets: [...(found.get(key)?.sets ?? []), set] })
  }
  return [...found.values()]
}

/** How many places of how many files are pins. */
export function countPins(pins: readonly PinReport[]): { readonly pins: number; readonly files: number } {
  const places = new Set(pins.map(({ file, line, column, role }) => JSON.stringify([file, line, column, role])))
  return { pins: places.size, files: new Set(pins.map(({ file }) => file)).size }
}

import { matchWithSteps } from './matcher.js'
import { trialsOf, type Trial } from './trials.js'

/** Rounds of the shortest text, beside those that make it so long. */
const rounds = 2
const shortest = 16
/** Four times the text takes this often what it took where each piece of it is looked at as often as it is long. */
const mostGrowth = 7
/** What four times the text takes where nobody cares how it grows. */
const cheap = 400
/** Characters beyond which no reader looks around a place: what still grows in a longer text grows without an end. */
const farthest = 2500
/** For one search in a text of four times that length: two thousand steps for each of its characters. */
const allowed = 15_000_000

/** A text for a message. */
export function spelled(written: string, { before, repeated }: Trial): string {
  return `${written} on ${JSON.stringify(before)} and many ${JSON.stringify(repeated)}`
}

/** The first text that an expression takes more for than for each part of it once; null for none. */
export function dearTrial(expression: RegExp): Trial | null {
  return trialsOf(expression).find((trial) => grows(expression, trial)) ?? null
}

function grows(expression: RegExp, { before, repeated }: Trial): boolean {
  const stepsOn = (times: number): number => stepsOfAll(expression, `${before}${repeated.repeat(times)}\0`)
  const fixed = stepsOn(0)
  let times = Math.ceil(shortest / repeated.length) + rounds
  for (let small = stepsOn(times); times * repeated.length < farthest; times *= 4) {
    const large = stepsOn(4 * times)
    if (large > allowed) return true
    if (large - fixed <= Math.max(cheap, mostGrowth * (small - fixed))) return false
    small = large
  }
  return true
}

/** One search; for an expression that is asked for all that it finds, each of them. */
function stepsOfAll(expression: RegExp, text: string): number {
  let steps = 0
  for (let from = 0; from <= text.length && steps <= allowed;) {
    const found = matchWithSteps(expression, text, from, allowed)
    steps += found.steps
    if (found.start < 0 || !expression.global) break
    from = Math.max(found.end, found.start + 1)
  }
  return steps
}

/** What a JSON text may hold: many times what any answer of a registry or file of a release does. */
const jsonBudget = { values: 500_000, levels: 500 } as const

export type JsonBudget = Readonly<Record<keyof typeof jsonBudget, number>>

/** A JSON text that holds more than its budget. */
export class JsonBudgetExceeded extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'JsonBudgetExceeded'
  }
}

/** Parses JSON whose values and levels are counted first, in one pass that builds nothing. Throws
 * `JsonBudgetExceeded`, or `SyntaxError` where it is none. */
export function parseJson(text: string, budget: JsonBudget = jsonBudget): unknown {
  const over = overJsonBudget(text, budget)
  if (over !== null) throw new JsonBudgetExceeded(over)
  return JSON.parse(text)
}

/** Why a JSON text holds more than a budget, or null. */
function overJsonBudget(text: string, budget: JsonBudget): string | null {
  let [values, levels] = [1, 0]
  for (let at = 0; at < text.length; at++) {
    const mark = text.charCodeAt(at)
    if (mark === quote) at = endOfString(text, at)
    else if (mark === comma || mark === colon) values++
    else if (mark === list || mark === mapping) {
      values++
      levels++
    } else if (mark === listEnd || mark === mappingEnd) levels--
    if (values > budget.values) return `it holds more than ${budget.values} values`
    if (levels > budget.levels) return `it nests more than ${budget.levels} levels`
  }
  return null
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [list, listEnd, mapping, mappingEnd] = [0x5b, 0x5d, 0x7b, 0x7d]

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text.charCodeAt(at) !== quote) at += text.charCodeAt(at) === backslash ? 2 : 1
  return at
}

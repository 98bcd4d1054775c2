import type { Scope } from './scopes.js'
import { countBefore } from '../../model/sorted.js'

/** Files of make. */
export const makefile = /(?:^|\/)(?:GNUm|M|m)akefile$|\.mk$/

// https://www.gnu.org/software/make/manual/html_node/Target_002dspecific.html
const specific =
  /^([\w./-]{1,100})[ \t]{0,20}::?[ \t]{1,20}(?:(?:export|override|private)[ \t]{1,8})?[\w.-]{1,80}[ \t]{0,20}(?:[?+]|:{1,3})?=/
const header = /^([\w./-]{1,100})[ \t]{0,20}::?(?!=)[ \t]{0,20}([^\n=#]{0,200})$/
/** Characters of a line that are read. */
const longest = 1000

/** A value for one target, as the line that gives it. */
interface Given {
  readonly target: string
  readonly start: number
  readonly end: number
}

/** Tells of a value that is given for one target the recipe in which it counts; null for what counts everywhere, or for what the target needs too. */
export function targetsIn(code: string): (offset: number) => Scope | null {
  const recipes = new Map<string, Scope | null>()
  const given: Given[] = []
  let open: string | null = null
  let start = 0
  for (const whole of code.split('\n')) {
    const [line, end] = [whole.slice(0, longest).trimEnd(), start + whole.length]
    if (line.startsWith('\t')) extend(recipes, open, end)
    else {
      const target = specific.exec(line)?.[1]
      if (target !== undefined) given.push({ target, start, end })
      open = target === undefined ? begun(recipes, line, { start, end }) : null
    }
    start = end + 1
  }
  return (offset) => {
    const found = given[countBefore(given, ({ start: begin }) => begin <= offset) - 1]
    return found && offset <= found.end ? (recipes.get(found.target) ?? null) : null
  }
}

/** The target that a line begins; one with several rules, or that needs others, has no recipe of its own. */
function begun(recipes: Map<string, Scope | null>, line: string, place: Scope): string | null {
  const [, name, needs = ''] = header.exec(line) ?? []
  if (name === undefined) return null
  recipes.set(name, needs === '' && !recipes.has(name) ? place : null)
  return name
}

function extend(recipes: Map<string, Scope | null>, target: string | null, end: number): void {
  const own = target === null ? null : (recipes.get(target) ?? null)
  if (target !== null && own) recipes.set(target, { start: own.start, end })
}

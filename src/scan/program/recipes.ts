import type { ProgramDefinition } from './definition.js'

/** Files of just, whose recipes take parameters. */
export const justfile = /(?:^|\/)\.?justfile$|\.just$/i

// https://just.systems/man/en/recipe-parameters.html
const header =
  /^@?[\w-]{1,80}((?:[ \t]{1,20}[*+$]{0,2}[\w-]{1,80}(?:=(?:"[^"\n]{0,200}"|'[^'\n]{0,200}'|[\w.-]{1,80}))?){1,20})[ \t]{0,20}:(?!=)/
const parameter = /[*+$]{0,2}([\w-]{1,80})(?:=(?:"([^"\n]{0,200})"|'([^'\n]{0,200})'|([\w.-]{1,80})))?(?=[ \t]|$)/dg
/** Characters of a header that are read. */
const longest = 1000

/** The parameters of recipes, each with its default where it has one; inside of its recipe the name means nothing else. */
export function recipeParameters(code: string): readonly ProgramDefinition[] {
  const found: ProgramDefinition[] = []
  for (let start = 0; start < code.length;) {
    const end = lineEnd(code, start)
    const list = header.exec(code.slice(start, Math.min(end, start + longest)))
    start = list ? parametersOf(code, start, list, found) : end + 1
  }
  return found
}

/** Adds the parameters of one recipe, and gives where it ends. */
function parametersOf(code: string, start: number, list: RegExpExecArray, found: ProgramDefinition[]): number {
  const end = bodyEnd(code, lineEnd(code, start) + 1)
  const from = start + list[0].indexOf(list[1] ?? '')
  for (const match of (list[1] ?? '').matchAll(parameter)) {
    const [at, to] = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4] ?? [match.index, match.index]
    found.push({
      names: [match[1] ?? ''],
      within: [],
      text: match[2] ?? match[3] ?? match[4] ?? '',
      start: from + at,
      end: from + to,
      isEntry: false,
      scope: { start, end },
    })
  }
  return end
}

/** Where the lines end that are blank or stand deeper. */
function bodyEnd(code: string, from: number): number {
  let at = from
  while (at < code.length && /[ \t\r\n]/.test(code.charAt(at))) at = lineEnd(code, at) + 1
  return Math.min(at, code.length)
}

function lineEnd(code: string, at: number): number {
  const end = code.indexOf('\n', at)
  return end < 0 ? code.length : end
}

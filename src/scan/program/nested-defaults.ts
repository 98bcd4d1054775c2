import type { ProgramDefinition } from './definition.js'

/** Files in which a name may have its value in a mapping of its own. */
export const pipelineFile = /\.ya?ml(?:\.\w+)?$/i

const named = /^([ \t]{0,40})["']?([A-Za-z_][\w-]{0,80})["']?:[ \t]{0,20}\r?$/
const given = /^(?:value|default):[ \t]{1,20}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w.-]{1,80}))[ \t]{0,20}\r?$/d
const flow =
  /^[ \t]{0,40}["']?([A-Za-z_][\w-]{0,80})["']?:[ \t]{0,20}\{[^{}\n]{0,300}?\b(?:value|default):[ \t]{1,20}(?:"([^"\n]{1,200})"|'([^'\n]{1,200})'|([\w.-]{1,80}))[ \t]{0,20}[,}]/d
/** What callers may give another value, each in a file of its own. */
const called = /^[ \t]*(?:-[ \t]+)?workflow_call\b|[[,][ \t]*workflow_call\b|^[ \t]*using:[ \t]*["']?composite\b/m
/** A schema says what may be written elsewhere. */
const schema = /openAPIV3Schema/
/** Characters of a line that are read. */
const longest = 500
/** Keys below a name among which its value is looked for. */
const furthest = 12

/** A name whose mapping goes on, and how deep its keys stand; -1 until the first is seen. */
interface OpenName {
  readonly name: string
  readonly indent: number
  depth: number
  left: number
}

/**
 * Values of names that have a mapping of their own: `variables` of GitLab with a `value`, inputs of workflows and parameters of orbs with a
 * `default` (https://docs.gitlab.com/ci/yaml/#variablesvalue). What other workflows call has the values of its callers.
 */
export function nestedDefaults(code: string): readonly ProgramDefinition[] {
  if (!/\b(?:value|default):/.test(code) || called.test(code) || schema.test(code)) return []
  const found: ProgramDefinition[] = []
  const open: OpenName[] = []
  for (let start = 0; start < code.length;) {
    const feed = code.indexOf('\n', start)
    const end = feed < 0 ? code.length : feed
    const line = code.slice(start, Math.min(end, start + longest))
    const indent = line.search(/\S/)
    if (indent >= 0) found.push(...givenOn(line, indent, start, open))
    start = end + 1
  }
  return found
}

/** What one line gives a name; one that begins the mapping of another name opens that. */
function givenOn(line: string, indent: number, start: number, open: OpenName[]): readonly ProgramDefinition[] {
  const owner = ownerOf(open, indent)
  const value = owner && given.exec(line.slice(indent))
  if (value) return [definition(owner.name, value, 1, start + indent)]
  const whole = flow.exec(line)
  if (whole) return [definition(whole[1] ?? '', whole, 2, start)]
  const key = named.exec(line)
  if (key) open.push({ name: key[2] ?? '', indent, depth: -1, left: furthest })
  return []
}

/** The name whose mapping a line stands in directly; names that it stands outside of are closed. */
function ownerOf(open: OpenName[], indent: number): OpenName | null {
  while ((open.at(-1)?.indent ?? -1) >= indent) open.pop()
  const last = open.at(-1)
  if (!last) return null
  if (last.depth < 0) last.depth = indent
  return last.depth === indent && last.left-- > 0 ? last : null
}

function definition(name: string, match: RegExpExecArray, group: number, offset: number): ProgramDefinition {
  const [from, to] = match.indices?.[group] ?? match.indices?.[group + 1] ?? match.indices?.[group + 2] ?? [0, 0]
  const text = match[group] ?? match[group + 1] ?? match[group + 2] ?? ''
  return { names: [name], within: [], text, start: offset + from, end: offset + to, isEntry: false, scope: null }
}

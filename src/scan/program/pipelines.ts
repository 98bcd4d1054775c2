import type { Scope } from './scopes.js'

/** Keys below which each key is a job of its own: workflows of GitHub and CircleCI, pipelines of Azure, Taskfiles. */
const holder = /^([ \t]*)(?:jobs|tasks):[ \t]*$/
const key = /^([ \t]*)["']?([\w.-]{1,80})["']?:/
/** `- job: a` of Azure. */
const entry = /^([ \t]*)-[ \t]+(?:job|deployment):/
/** A job of GitLab runs a script of its own. */
const script = /^[ \t]+["']?script["']?:/
/** A job that calls another file hands its variables on. */
const handsOn = /^[ \t]+(?:-[ \t]+)?(?:uses|template|extends):/
/** Keys of variables that a job has for itself, and the key of a task that is called with some. */
const variables = /^[ \t]*(?:-[ \t]+)?(?:env|environment|variables|vars|matrix|strategy):/
const called = /^[ \t]*(?:-[ \t]+)?(?:\{[ \t]*)?task:/

/** A line that holds something. */
interface Line {
  readonly text: string
  readonly start: number
  readonly indent: number
}

/** A job, as its first line and the one behind its last. */
interface Job {
  readonly first: number
  readonly end: number
}

/** Tells of a definition in a pipeline the job or step that it counts in; null for one that counts in all of them. */
export function jobsIn(code: string): (offset: number) => Scope | null {
  if (!/^[ \t]*(?:jobs|tasks|steps):[ \t]*$|^[ \t]+script:/m.test(code)) return () => null
  const lines = linesOf(code)
  // a step after the job that it belongs to
  const owners = new Map<number, Job>()
  for (const job of [...heldJobs(lines), ...topJobs(lines), ...stepsIn(lines)])
    for (let at = job.first; at < job.end; at++) owners.set(at, job)
  return (offset) => {
    const index = lineAt(lines, offset)
    const job = owners.get(index)
    if (!job || !isOwn(lines, job, index)) return null
    return { start: lines[job.first]?.start ?? 0, end: lines[job.end]?.start ?? code.length, isOpen: true }
  }
}

/** The line of an offset, found by halves. */
function lineAt(lines: readonly Line[], offset: number): number {
  let [low, high] = [0, lines.length - 1]
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle]?.start ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function linesOf(code: string): readonly Line[] {
  const found: Line[] = []
  for (let start = 0; start <= code.length;) {
    const feed = code.indexOf('\n', start)
    const end = feed < 0 ? code.length : feed
    const text = code.slice(start, Math.min(end, start + longest)).replace(/\r$/, '')
    const indent = text.search(/\S/)
    if (indent >= 0) found.push({ text, start, indent })
    start = end + 1
  }
  return found
}

/** Characters of a line that are read. */
const longest = 500

/** The keys below `jobs:`, and the entries of a list of jobs. */
function heldJobs(lines: readonly Line[]): readonly Job[] {
  const found: Job[] = []
  let held = -1
  let depth = -1
  for (const [index, line] of lines.entries()) {
    const { text, indent } = line
    if (indent < held || (indent === held && !isEntry(line))) held = -1
    if (held < 0 && holder.test(text)) [held, depth] = [indent, -1]
    else if (held >= 0) {
      if (depth < 0) depth = indent
      if (indent === depth && (key.test(text) || entry.test(text))) found.push(jobAt(lines, index))
    }
  }
  return found.filter((job) => !callsAnother(lines, job))
}

/** The steps of a job, each with an environment of its own; lists may stand inside of steps. */
function stepsIn(lines: readonly Line[]): readonly Job[] {
  const found: Job[] = []
  const open: { readonly indent: number; readonly depth: number }[] = []
  for (const [index, line] of lines.entries()) {
    let list = open.at(-1)
    while (list && (line.indent < list.depth || (line.indent <= list.indent && !isEntry(line)))) {
      open.pop()
      list = open.at(-1)
    }
    if (list && line.indent === list.depth && isEntry(line)) found.push(jobAt(lines, index))
    else if (/^[ \t]*(?:-[ \t]+)?steps:[ \t]*$/.test(line.text))
      open.push({ indent: line.indent, depth: Math.max(line.indent, lines[index + 1]?.indent ?? 0) })
  }
  return found
}

function isEntry({ text }: Line): boolean {
  return /^[ \t]*-[ \t]/.test(text)
}

/** Jobs of GitLab, which stand at the top. */
function topJobs(lines: readonly Line[]): readonly Job[] {
  const extended = extendedIn(lines)
  const found = lines.flatMap(({ text, indent }, index): readonly Job[] => {
    const name = indent === 0 ? key.exec(text)?.[2] : undefined
    if (name === undefined || name.startsWith('.') || text.includes('&') || extended.has(name)) return []
    return [jobAt(lines, index)]
  })
  return found.filter(({ first, end }) => {
    const depth = lines[first + 1]?.indent
    return lines.slice(first + 1, end).some(({ text, indent }) => indent === depth && script.test(text))
  })
}

/** Words that may name jobs whose variables another one takes over. */
function extendedIn(lines: readonly Line[]): ReadonlySet<string> {
  if (!lines.some(({ text }) => taking.test(text))) return new Set()
  const naming = lines.filter(({ text }) => taking.test(text) || /^[ \t]*-[ \t]+["']?[\w.-]+["']?[ \t]*$/.test(text))
  return new Set(naming.flatMap(({ text }) => text.match(/[\w.-]+/g) ?? []))
}

const taking = /extends:|!reference/

function jobAt(lines: readonly Line[], first: number): Job {
  const indent = lines[first]?.indent ?? 0
  let end = first + 1
  while (end < lines.length && (lines[end]?.indent ?? 0) > indent) end++
  return { first, end }
}

function callsAnother(lines: readonly Line[], { first, end }: Job): boolean {
  const depth = lines[first + 1]?.indent
  return lines.slice(first + 1, end).some(({ text, indent }) => indent === depth && handsOn.test(text))
}

/** Lines above a definition in which what it belongs to is looked for. */
const furthest = 30

/** True for a variable of the job itself, and none that it hands to a task that it calls. */
function isOwn(lines: readonly Line[], { first }: Job, index: number): boolean {
  let depth = Infinity
  let isVariable = false
  for (let at = index; at >= first && index - at < furthest; at--) {
    const { text, indent } = lines[at] ?? { text: '', indent: 0 }
    if (called.test(text) && indent <= depth) return false
    if (indent >= depth) continue
    depth = indent
    isVariable ||= variables.test(text)
  }
  return isVariable
}

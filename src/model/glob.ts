/** Alternatives of one glob that are looked at, so that a hostile one costs little. */
const mostAlternatives = 256

/**
 * True where a path matches a glob: `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` takes either, a trailing slash takes
 * all below.
 */
export function matchesGlob(path: string, glob: string): boolean {
  const matches = known.get(glob) ?? globMatcher(glob)
  known.set(glob, matches)
  return matches(path)
}

/** Globs of the settings as they were read: each is tried with every file of a tree. */
const known = new Map<string, (path: string) => boolean>()

/** Tells the paths that one glob matches. */
export function globMatcher(glob: string): (path: string) => boolean {
  const patterns = alternatives(wholeGlob(glob)).map(patternOf)
  return (path) =>
    patterns.some(({ start, segments }) => path.startsWith(start) && segmentsMatch(path.split('/'), segments))
}

/** The first folder or file of every path that a glob matches; null where a wildcard comes first. */
export function firstSegmentsOf(glob: string): readonly string[] | null {
  const starts = alternatives(wholeGlob(glob)).map((each) => patternOf(each).start.split('/', 1)[0] ?? '')
  return starts.includes('') ? null : [...new Set(starts)]
}

interface Pattern {
  readonly segments: readonly string[]
  /** The folders that it begins with, before any wildcard. */
  readonly start: string
}

function wholeGlob(glob: string): string {
  return (glob.endsWith('/') ? `${glob}**` : glob).replace(/^\.?\//, '')
}

function patternOf(glob: string): Pattern {
  const segments = glob.split('/')
  const wild = segments.findIndex((segment) => /[*?]/.test(segment))
  return { segments, start: (wild < 0 ? segments : segments.slice(0, wild)).join('/') }
}

/** A glob without braces for each combination of their choices; a brace without a partner or a comma is a plain character. */
function alternatives(glob: string): readonly string[] {
  let open = ['']
  let rest = glob
  for (let found = braces.exec(rest); found; found = braces.exec(rest)) {
    const before = rest.slice(0, found.index)
    const choices = (found[1] ?? '').split(',')
    if (open.length * choices.length > mostAlternatives) break
    open = open.flatMap((start) => choices.map((choice) => `${start}${before}${choice}`))
    rest = rest.slice(found.index + found[0].length)
  }
  return open.map((start) => `${start}${rest}`)
}

const braces = /\{([^{},]*,[^{}]*)\}/

/** Segment by segment, so that a hostile glob costs no more than its length times the path's. */
function segmentsMatch(path: readonly string[], glob: readonly string[]): boolean {
  let reachable = new Set([0])
  for (const pattern of glob) {
    const next = new Set<number>()
    for (const at of reachable) {
      const segment = path[at]
      if (pattern === '**') for (let i = at; i <= path.length; i++) next.add(i)
      else if (segment !== undefined && segmentMatches(segment, pattern)) next.add(at + 1)
    }
    reachable = next
  }
  return reachable.has(path.length)
}

/** Wildcards of one segment, by the two-pointer walk: linear in practice, never exponential. */
function segmentMatches(text: string, pattern: string): boolean {
  let t = 0
  let p = 0
  let star = -1
  let mark = 0
  while (t < text.length) {
    if (p < pattern.length && (pattern[p] === '?' || pattern[p] === text[t]) && pattern[p] !== '*') {
      t++
      p++
    } else if (pattern[p] === '*') {
      star = p++
      mark = t
    } else if (star >= 0) {
      p = star + 1
      t = ++mark
    } else return false
  }
  while (pattern[p] === '*') p++
  return p === pattern.length
}

import { grouped } from './grouped.js'
import { oncePer } from './once-per.js'
import { finding, severities, type Finding, type FindingCode, type FindingPlace, type FindingWords } from './finding.js'

/** A finding of one tree, before it is known whether the change brings it. */
export interface Problem extends Omit<Finding, 'introduced'> {
  /** What it is about, apart from file and line: the object and the path in it. The same text in both trees for the same problem. */
  readonly subject: string
}

/** What a check has to say: sentences, and what tells two problems with one code at one place apart. */
export type ProblemWords<C extends FindingCode> = FindingWords<C> & { readonly detail?: string }

/** A problem of the run as a whole (`nowhere`), or at a place; its subject is the detail, or else the sentence. */
export function problemOf<C extends FindingCode>(code: C, place: FindingPlace, words: ProblemWords<C>): Problem {
  return { ...finding(code, place, words), subject: words.detail ?? words.message }
}

/**
 * Marks what a change introduces: the problems of `after` that `before` does not have. Two problems are the same by code and subject, first
 * within one file, then across files, so that neither a moved line nor a renamed file makes an old problem new. A problem that was less
 * severe before counts as new. With no `before`, everything does. `words` says whose sentence an old problem keeps: of a tree that is only
 * proposed nobody has read the values yet.
 */
export function findingsOf(
  after: readonly Problem[],
  before: readonly Problem[] | null,
  words: 'before' | 'after' = 'after',
): readonly Finding[] {
  const [all, kept] = [new Set(before), new Set(after)]
  const gone = (before ?? []).filter((problem) => !kept.has(problem))
  const pool = new Map([...grouped(gone, keyOf)].map(([key, found]) => [key, [...found]]))
  // most of what stood there before is what it was, since trees share their files
  const isKept = (problem: Problem): boolean => all.has(problem)
  const olds = new Map<Problem, Problem>()
  const match = (problem: Problem, fits: (old: Problem) => boolean): void => {
    const old = olds.has(problem) || isKept(problem) ? null : take(pool, problem, fits)
    if (old) olds.set(problem, old)
  }
  for (const problem of after) match(problem, (old) => old.file === problem.file)
  for (const problem of after) match(problem, () => true)
  return after.map((problem) => {
    if (isKept(problem)) return standing(problem)
    const old = olds.get(problem)
    const { message, help } = words === 'before' && old?.severity === problem.severity ? old : problem
    return { ...withoutSubject(problem), introduced: old === undefined, message, help }
  })
}

const standing = oncePer((problem: Problem): Finding => ({ ...withoutSubject(problem), introduced: false }))

/** A problem as the finding that it was made of. */
function withoutSubject({ subject, ...made }: Problem): Omit<Finding, 'introduced'> {
  return made
}

function take(pool: Map<string, Problem[]>, problem: Problem, fits: (old: Problem) => boolean): Problem | null {
  const olds = pool.get(keyOf(problem)) ?? []
  const index = olds.findIndex((old) => fits(old) && isAsGrave(old, problem))
  return index < 0 ? null : (olds.splice(index, 1)[0] ?? null)
}

function isAsGrave(old: Problem, problem: Problem): boolean {
  return severities.indexOf(old.severity) <= severities.indexOf(problem.severity)
}

function keyOf(problem: Problem): string {
  return `${problem.code}\0${problem.subject}`
}
